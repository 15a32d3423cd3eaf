// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/csvwriter.h"
#include "table/filehash.h"
#include "table/table.h"
#include "table/textsource.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace m2m;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> rowsOf(const Table &table)
{
    QList<QStringList> rows;
    for (qint64 row = 0; row < table.rowCount(); ++row)
        rows += table.row(row);
    return rows;
}

Dialect dialectWith(const QByteArray &encoding, char delimiter, qint64 headerRow)
{
    Dialect dialect;
    dialect.encoding = encoding;
    dialect.delimiter = QLatin1Char(delimiter);
    dialect.headerRow = headerRow;
    return dialect;
}

using Rows = QList<QStringList>;

} // namespace

class tst_Table : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cellsAreThese_data();
    void cellsAreThese();
    void headerIsKeptAsItIsWritten();
    void withoutHeaderColumnsAreNumbered();
    void blankRowsAreNotRowsOfTheTable();
    void preambleIsReadable();
    void widestRowCountsWhereverItIs();
    void guessStaysWhenAnotherDialectIsWanted();
    void anyCharacterCanSeparate();
    void bomIsSkippedOnlyByItsOwnEncoding();
    void sourceSaysWhatWasRead();
    void sampleInUtf16IsRead();
    void sampleInWindows1252IsRead();
    void errorsHaveTheirKinds_data();
    void errorsHaveTheirKinds();
    void pathsThatAreNoFilesAreErrors();
    void unknownEncodingIsAnError();
    void headerBelowTheFileHasNoRows();
    void unclosedQuoteIsReported();
    void cancelStopsAtEveryStep();
    void progressNeverGoesBack();
    void largeFilesAreReadAsSmallOnesAre();
    void largeFilesInOtherEncodingsNeedNoMemory();
    void oneByteAtTheEndDecidesTheEncodingOfALargeFile();
    void smallFileMayChangeAfterwards();
    void manyThreadsReadTheSame();
};

void tst_Table::cellsAreThese_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Rows>("cells");
    QStringEncoder utf16(QStringEncoder::Utf16BE);
    const QByteArray polish = QByteArray(utf16(QStringLiteral("a;b\nŁ;\"ż;\"\"\"\n")));
    const auto row = [](const char *name, const QByteArray &bytes, const Dialect &dialect,
                         const Rows &cells) { QTest::newRow(name) << bytes << dialect << cells; };
    row("UTF-8", "a,b\nä,\xE2\x82\xAC\n", dialectWith("UTF-8", ',', 0), {{"ä", "€"}});
    row("Windows-1252", "a;b\n\x80;M\xFCller \x96\n", dialectWith("windows-1252", ';', 0),
        {{"€", "Müller –"}});
    row("Latin-1", "a;b\n\xB0;\xFC\n", dialectWith("ISO-8859-1", ';', 0), {{"°", "ü"}});
    row("UTF-16BE", polish, dialectWith("UTF-16BE", ';', 0), {{"Ł", "ż;\""}});
    row("another of ISO-8859", "a;b\n\xA3;\xB1\n", dialectWith("ISO-8859-2", ';', 0), {{"Ł", "ą"}});
    row("a trail byte that looks like a bar", "a|b\n\x83|;|c\n", dialectWith("Shift_JIS", '|', 0),
        {{"ポ;", "c"}});
    row("BOM in a later row",
        "a,b\n\xEF\xBB\xBF"
        "c,d\n",
        dialectWith("UTF-8", ',', 0), {{QStringLiteral("\uFEFFc"), "d"}});
    row("ragged", "a,b\n1\n2,3,4\n,\n", dialectWith("UTF-8", ',', 0), {{"1"}, {"2", "3", "4"}});
    row("nothing trimmed", "a,b\n 007 , x\t\n", dialectWith("UTF-8", ',', 0), {{" 007 ", " x\t"}});
}

void tst_Table::cellsAreThese()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Dialect, dialect);
    const auto table = Table::fromBytes(bytes, "test", dialect);
    QVERIFY(table);
    QTEST(rowsOf(**table), "cells");
    QCOMPARE((*table)->dialect(), dialect);
}

void tst_Table::headerIsKeptAsItIsWritten()
{
    const auto table = Table::fromBytes(" a ,,b,b,\"c\nd\"\n1,2,3,4,5\n", "test");
    QVERIFY(table);
    QCOMPARE((*table)->columns(), (QStringList{" a ", "", "b", "b", "c\nd"}));
    QCOMPARE((*table)->rowCount(), 1);
    QCOMPARE((*table)->line(0), 3);
}

void tst_Table::withoutHeaderColumnsAreNumbered()
{
    const auto table = Table::fromBytes("1,2.5\n3,4.5,x\n5,6.5\n", "test");
    QVERIFY(table);
    QCOMPARE((*table)->dialect().headerRow, -1);
    QCOMPARE((*table)->columns(), (QStringList{"1", "2", "3"}));
    QCOMPARE((*table)->rowCount(), 3);
    QCOMPARE((*table)->row(0), (QStringList{"1", "2.5"}));
}

void tst_Table::blankRowsAreNotRowsOfTheTable()
{
    const auto table = Table::fromBytes("a,b\r\n\r\n1,2\r\n,\r\n\r\n \r\n\"\"\r\n3,4\r\n\r\n",
        "test", dialectWith("UTF-8", ',', 0));
    QVERIFY(table);
    QCOMPARE(rowsOf(**table), (Rows{{"1", "2"}, {""}, {"3", "4"}}));
    QCOMPARE((*table)->physicalRowCount(), 9);
    QCOMPARE((*table)->physicalOf(2), 7);
    QCOMPARE((*table)->line(2), 8);
}

void tst_Table::preambleIsReadable()
{
    const auto table = Table::open(test::dataFile("table/X_layer_APA14.csv"));
    QVERIFY(table);
    QCOMPARE((*table)->physicalRow(2).first(5),
        (QStringList{"Operator", "J. Müller", "", "Date", "03/07/2024"}));
    QCOMPARE((*table)->physicalRow(6).value(1),
        QString("Head board \"B\", replaced after test; see log, page 12"));
    QCOMPARE((*table)->physicalLine(11), 12);
    QCOMPARE((*table)->physicalOf(0), 12);
    QCOMPARE((*table)->row(0).first(), QString("1"));
    QCOMPARE((*table)->physicalColumnCount(), 33);
}

void tst_Table::widestRowCountsWhereverItIs()
{
    const QByteArray bytes =
        "a,b\n" + QByteArray("1,\"2,3,4,5,6\"\n").repeated(30'000) + "1,2,3,4,5,6,7\n1,2\n";
    const auto table = Table::fromBytes(bytes, "test");
    QVERIFY(table);
    QCOMPARE((*table)->physicalColumnCount(), 7);
    QCOMPARE((*table)->columns().size(), 2);
}

void tst_Table::guessStaysWhenAnotherDialectIsWanted()
{
    const Dialect wanted = dialectWith("windows-1252", ';', 1);
    const auto table = Table::fromBytes("x,ä\n1,2.5\n2,3.5\n", "test", wanted);
    QVERIFY(table);
    QCOMPARE((*table)->dialect(), wanted);
    QCOMPARE((*table)->columns(), QStringList("1,2.5"));
    QCOMPARE((*table)->physicalRow(0), QStringList("x,Ã¤"));
    QCOMPARE((*table)->guess().dialect, dialectWith("UTF-8", ',', 0));
    QCOMPARE((*table)->guess().reasons,
        (QStringList{"utf8Valid", "delimiterConsistent", "decimalSeen", "headerAllText"}));
    QCOMPARE((*table)->guess().certainty, DialectGuess::Certainty::Sure);

    Dialect anyEncoding = wanted;
    anyEncoding.encoding.clear();
    const auto guessed = Table::fromBytes("x;ä\n1;2.5\n2;3.5\n", "test", anyEncoding);
    QVERIFY(guessed);
    QCOMPARE((*guessed)->dialect().encoding, "UTF-8");
    QCOMPARE((*guessed)->physicalRow(0), (QStringList{"x", "ä"}));
}

void tst_Table::anyCharacterCanSeparate()
{
    Dialect dialect;
    dialect.delimiter = QChar(0xA7);
    dialect.encoding.clear();
    const QString text = QStringLiteral("a§b\n\"1§\"\"\"§\u00e7\n");
    for (const QByteArray &bytes : {text.toUtf8(), text.toLatin1()}) {
        const auto table = Table::fromBytes(bytes, "test", dialect);
        QVERIFY(table);
        QCOMPARE((*table)->columns(), (QStringList{"a", "b"}));
        QCOMPARE((*table)->row(0), (QStringList{"1§\"", "ç"}));
    }
}

void tst_Table::bomIsSkippedOnlyByItsOwnEncoding()
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "a,b\n1,2\n";
    for (const char *name : {"UTF-8", "utf8", ""})
        QCOMPARE((*Table::fromBytes(bytes, "test", dialectWith(name, ',', 0)))->columns().first(),
            QString("a"));
    QCOMPARE(
        (*Table::fromBytes(bytes, "test", dialectWith("windows-1252", ',', 0)))->columns().first(),
        QString("ï»¿a"));
    const QByteArray wide("\xFE\xFF\0a\0\n\0"
                          "1",
        8);
    QCOMPARE((*Table::fromBytes(wide, "test", dialectWith("UTF-16", ',', 0)))->columns(),
        QStringList("a"));
    QCOMPARE((*Table::fromBytes(wide, "test"))->guess().reasons.first(), QString("bom"));
}

void tst_Table::sourceSaysWhatWasRead()
{
    const QString path = test::dataFile("table/frame_survey.csv");
    const QByteArray bytes = contents(path);
    const auto table = Table::open(path);
    QVERIFY(table);
    const SourceFile &source = (*table)->source();
    QCOMPARE(source.name(), QString("frame_survey.csv"));
    QCOMPARE(source.path, QFileInfo(path).absoluteFilePath());
    QCOMPARE(source.size, bytes.size());
    QCOMPARE(source.modified, QFileInfo(path).lastModified());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(sha256OfFile(path).value_or(QByteArray()), hash);
    QCOMPARE(sha256Of(bytes), hash);

    const auto pasted = Table::fromBytes(bytes, "pasted text");
    QVERIFY(pasted);
    QCOMPARE((*pasted)->source().name(), QString("pasted text"));
    QVERIFY(!(*pasted)->source().modified.isValid());
}

void tst_Table::sampleInUtf16IsRead()
{
    const auto table = Table::open(test::dataFile("table/frame_survey.csv"));
    QVERIFY(table);
    QCOMPARE((*table)->columns(), (QStringList{"hole", "x", "y", "z", "accepted", "reason"}));
    QCOMPARE((*table)->units(), (QStringList{"", "mm", "mm", "mm", "", ""}));
    QCOMPARE((*table)->physicalRow(2), (QStringList{"Surveyor", "Łukasz Żak"}));
    QCOMPARE((*table)->row(0), (QStringList{"A1", "6477.674", "-1529.523", "-0.209", "Yes", ""}));
    const qint64 last = (*table)->physicalRowCount() - 1;
    QCOMPARE((*table)->physicalRow(last).first(), QString("Planarity deviations / mm"));
    QCOMPARE((*table)->physicalLine(last), 60);
}

void tst_Table::sampleInWindows1252IsRead()
{
    const auto table = Table::open(test::dataFile("table/winding.csv"));
    QVERIFY(table);
    QCOMPARE((*table)->row(0).last(), QStringLiteral("Draht gerissen \u2013 ersetzt"));
    QCOMPARE((*table)->row(0).value(7), QString("2370,6"));
}

void tst_Table::errorsHaveTheirKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QVariantMap>("details");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind,
                         QVariantMap details = {}) {
        QTest::newRow(name) << bytes << int(kind) << details;
    };
    row("nothing", "", ErrorKind::FileEmpty);
    row("blanks", " \t\r\n\n", ErrorKind::FileEmpty);
    row("only a BOM", "\xEF\xBB\xBF", ErrorKind::FileEmpty);
    row("blanks in UTF-16", QByteArray("\xFF\xFE \0\n\0", 6), ErrorKind::FileEmpty);
    row("picture", "\x89PNG\r\n\x1A\n....", ErrorKind::FileIsBinary, {{"looksLike", "png"}});
    row("bytes", QByteArray(50, '\1'), ErrorKind::FileIsBinary, {{"looksLike", "binary"}});
    row("header alone", "a,b,c\n", ErrorKind::FileHasNoRows);
    row("header and blank lines", "a,b,c\r\n\r\n\r\n", ErrorKind::FileHasNoRows);
}

void tst_Table::errorsHaveTheirKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QVariantMap, details);
    QTemporaryDir folder;
    const QString path = written(folder, "file.csv", bytes);
    for (const auto &table : {Table::open(path), Table::fromBytes(bytes, path)}) {
        QVERIFY(!table);
        QCOMPARE(int(table.error().kind), kind);
        QCOMPARE(table.error().place, path);
        QCOMPARE(table.error().details, details);
    }
}

void tst_Table::pathsThatAreNoFilesAreErrors()
{
    QTemporaryDir folder;
    const auto missing = Table::open(folder.filePath("missing.csv"));
    QVERIFY(!missing);
    QCOMPARE(missing.error(), (Error{ErrorKind::FileNotFound, folder.filePath("missing.csv"), {}}));
    const auto aFolder = Table::open(folder.path());
    QVERIFY(!aFolder);
    QCOMPARE(aFolder.error().kind, ErrorKind::FileNotReadable);

    const QString secret = written(folder, "secret.csv", "a,b\n1,2\n");
    QFile::setPermissions(secret, {});
    QFile probe(secret);
    if (probe.open(QIODevice::ReadOnly))
        QSKIP("this user may read every file");
    const auto forbidden = Table::open(secret);
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().kind, ErrorKind::FileNotReadable);
    QVERIFY(!forbidden.error().details.value("text").toString().isEmpty());
}

void tst_Table::unknownEncodingIsAnError()
{
    const auto table = Table::fromBytes("a,b\n1,2\n", "test", dialectWith("klingon", ',', 0));
    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{ErrorKind::FileNotReadable, "test", {{"encoding", "klingon"}}}));
}

void tst_Table::headerBelowTheFileHasNoRows()
{
    const auto table = Table::fromBytes("a,b\n1,2\n", "test", dialectWith("UTF-8", ',', 7));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::FileHasNoRows);
}

void tst_Table::unclosedQuoteIsReported()
{
    const auto table = Table::fromBytes("a,b\n1,2\n3,\"4\n5,6\n", "test");
    QVERIFY(table);
    QCOMPARE((*table)->index().unclosedQuoteLine, 3);
    QCOMPARE(rowsOf(**table), (Rows{{"1", "2"}, {"3", "4\n5,6\n"}}));
    Dialect unquoted = (*table)->dialect();
    unquoted.quote = QChar();
    const auto again = Table::fromBytes("a,b\n1,2\n3,\"4\n5,6\n", "test", unquoted);
    QVERIFY(again);
    QCOMPARE((*again)->index().unclosedQuoteLine, 0);
    QCOMPARE(rowsOf(**again), (Rows{{"1", "2"}, {"3", "\"4"}, {"5", "6"}}));
}

void tst_Table::cancelStopsAtEveryStep()
{
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    const QByteArray bytes =
        "\xFF\xFE" + QByteArray(utf16(QString("wire,t\n") + QString("12,6.5\n").repeated(900'000)));
    int steps = 0;
    QVERIFY(Table::fromBytes(bytes, "test", {}, [&](qint64, qint64) { return ++steps > 0; }));
    QVERIFY(steps > 10);
    for (int stopAt = 1; stopAt <= steps; stopAt += 3) {
        int calls = 0;
        const auto stopped =
            Table::fromBytes(bytes, "test", {}, [&](qint64, qint64) { return ++calls < stopAt; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), (Error{ErrorKind::Cancelled, "test", {}}));
        QCOMPARE(calls, stopAt);
    }
}

void tst_Table::progressNeverGoesBack()
{
    const QByteArray bytes = "wire,t\n" + QByteArray("12,6.5\n").repeated(600'000);
    double last = 0;
    QVERIFY(Table::fromBytes(bytes, "test", {}, [&](qint64 done, qint64 total) {
        const double share = double(done) / double(total);
        const bool grows = share >= last && share <= 1;
        last = share;
        return grows;
    }));
    QVERIFY(last > 0.75);
}

void tst_Table::largeFilesAreReadAsSmallOnesAre()
{
    QTemporaryDir folder;
    QByteArray bytes = "\xEF\xBB\xBFrow;text;value\r\n";
    qint64 lines = 1;
    QList<qint64> lineOf;
    for (int row = 0; bytes.size() < 34 * 1024 * 1024; ++row) {
        lineOf += ++lines;
        const bool twoLines = row % 11 == 0;
        lines += twoLines ? 1 : 0;
        bytes += csvRow({QString::number(row),
                            twoLines ? QString("ä;\n%1").arg(row * 3) : QString("x%1").arg(row),
                            QString("%1,5").arg(row * 7)},
            QLatin1Char(';'));
    }
    QVERIFY(lineOf.size() > 200'000);
    const auto large = Table::open(written(folder, "big.csv", bytes));
    const auto owned = Table::fromBytes(bytes, "big.csv");
    QVERIFY(large);
    QVERIFY(owned);
    for (const TablePtr &table : {*large, *owned}) {
        QCOMPARE(table->dialect().decimalMark, QLatin1Char(','));
        QCOMPARE(table->columns(), (QStringList{"row", "text", "value"}));
        QCOMPARE(table->rowCount(), lineOf.size());
        for (qint64 row = 0; row < table->rowCount(); row += 997) {
            const QString text =
                row % 11 == 0 ? QString("ä;\n%1").arg(row * 3) : QString("x%1").arg(row);
            QCOMPARE(table->row(row),
                (QStringList{QString::number(row), text, QString("%1,5").arg(row * 7)}));
            QCOMPARE(table->line(row), lineOf[row]);
        }
    }
}

void tst_Table::largeFilesInOtherEncodingsNeedNoMemory()
{
    QTemporaryDir folder;
    const QString line = QStringLiteral("4711\tŁukasz\t6.52\n");
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    const QByteArray head = "\xFF\xFE" + QByteArray(utf16(QStringLiteral("wire\twho\ttension\n")));
    const QByteArray rows = QByteArray(utf16(line)).repeated(1'000'000);
    const auto table = Table::open(written(folder, "wide.csv", head + rows));
    QVERIFY(table);
    QVERIFY(!(*table)->text().isInMemory());
    QCOMPARE((*table)->dialect().encoding, "UTF-16LE");
    QCOMPARE((*table)->rowCount(), 1'000'000);
    QCOMPARE((*table)->row(999'999), (QStringList{"4711", "Łukasz", "6.52"}));
}

void tst_Table::oneByteAtTheEndDecidesTheEncodingOfALargeFile()
{
    QTemporaryDir folder;
    const QByteArray rows = "wire,tension,remark\n" + QByteArray("1,6.52,ok\n").repeated(3'500'000);
    const auto ascii = Table::open(written(folder, "ascii.csv", rows));
    QVERIFY(ascii);
    QCOMPARE((*ascii)->guess().reasons.first(), QStringLiteral("asciiOnly"));
    const auto latin = Table::open(written(folder, "latin.csv", rows + "2,6.52,5 \xB5m\n"));
    QVERIFY(latin);
    QCOMPARE((*latin)->guess().dialect.encoding, "windows-1252");
    QVERIFY((*latin)->guess().ofEncoding != DialectGuess::Certainty::Sure);
    QCOMPARE((*latin)->row((*latin)->rowCount() - 1).last(), QStringLiteral("5 \u00b5m"));
    const auto utf8 = Table::open(written(folder, "utf8.csv", rows + "2,6.52,5 \xC2\xB5m\n"));
    QVERIFY(utf8);
    QCOMPARE((*utf8)->guess().reasons.first(), QStringLiteral("utf8Valid"));
    QCOMPARE((*utf8)->row((*utf8)->rowCount() - 1).last(), QStringLiteral("5 \u00b5m"));
}

void tst_Table::smallFileMayChangeAfterwards()
{
    QTemporaryDir folder;
    const QString path = written(folder, "file.csv", "a,b\n1,2\n3,4\n");
    const auto table = Table::open(path);
    QVERIFY(table);
    written(folder, "file.csv", "x");
    QCOMPARE(rowsOf(**table), (Rows{{"1", "2"}, {"3", "4"}}));
}

void tst_Table::manyThreadsReadTheSame()
{
    QByteArray bytes = "row,text,more\n";
    for (int row = 0; row < 20'000; ++row)
        bytes += csvRow(
            {QString::number(row), QString("ü,\"%1\"").arg(row * 3), QString("z%1").arg(row * 5)});
    const auto table = Table::fromBytes(bytes, "test");
    QVERIFY(table);
    std::vector<int> wrong(6, -1);
    std::vector<std::thread> threads;
    for (size_t number = 0; number < wrong.size(); ++number) {
        threads.emplace_back([&wrong, number, shared = *table] {
            int bad = 0;
            for (qint64 step = 0; step < shared->rowCount(); ++step) {
                const qint64 row = (step * 7919 + qint64(number) * 1013) % shared->rowCount();
                const QStringList expected{QString::number(row), QString("ü,\"%1\"").arg(row * 3),
                    QString("z%1").arg(row * 5)};
                bad += shared->row(row) == expected && shared->line(row) == row + 2 ? 0 : 1;
            }
            wrong[number] = bad;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, std::vector<int>(6, 0));
}

QTEST_GUILESS_MAIN(tst_Table)
#include "tst_table.moc"
