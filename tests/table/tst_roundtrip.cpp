// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/csvwriter.h"
#include "table/table.h"
#include "table/textcoding.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace m2m;

namespace {

using Rows = QList<QStringList>;

/// Pieces of which cells are made; the delimiter comes on top. Those that windows-1252 has stand
/// first.
const QStringList &pieces()
{
    static const QStringList list{QStringLiteral("a"), QStringLiteral("12.5"), QStringLiteral("\""),
        QStringLiteral("\"\""), QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\r\n"),
        QStringLiteral(" "), QStringLiteral("\t"), QStringLiteral(","), QStringLiteral(";"),
        QStringLiteral("'"), QStringLiteral("#"), QStringLiteral("\\"), QStringLiteral("="),
        QString(QChar(u'\0')), QStringLiteral("\u00FC"), QStringLiteral("\u20AC"),
        QStringLiteral("\u00A0"), QStringLiteral("\u2013"), // from here on not in windows-1252
        QStringLiteral("\uFEFF"), QStringLiteral("\U0001F600"), QStringLiteral("\u6E29"),
        QStringLiteral("\uFFFD"), QStringLiteral("\u2028"), QStringLiteral("\u0301")};
    return list;
}
constexpr quint32 piecesInWindows1252 = 20;

QString randomCell(QRandomGenerator &random, QChar delimiter, quint32 manyPieces)
{
    QString cell;
    for (quint32 count = random.bounded(6U); count > 0; --count) {
        const quint32 piece = random.bounded(manyPieces + 2);
        cell += piece >= manyPieces ? QString(delimiter) : pieces()[qsizetype(piece)];
    }
    return cell;
}

/// Rows of nothing but delimiters and blanks are not rows of a table, whatever wrote them. A cell
/// with a line break or a quote is quoted, and so never one of them.
bool isTableRow(const QStringList &cells, QChar delimiter)
{
    if (cells == QStringList(QString()))
        return true; // written as two quotes
    return std::any_of(cells.begin(), cells.end(), [delimiter](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) {
            return c != QLatin1Char(' ') && c != QLatin1Char('\t');
        }) || cell.contains(delimiter);
    });
}

Rows randomRows(QRandomGenerator &random, QChar delimiter, quint32 manyPieces)
{
    Rows rows;
    const quint32 count = 1 + random.bounded(40U);
    while (rows.size() < qsizetype(count)) {
        QStringList cells;
        for (quint32 column = 1 + random.bounded(6U); column > 0; --column)
            cells += randomCell(random, delimiter, manyPieces);
        if (isTableRow(cells, delimiter))
            rows += cells;
    }
    return rows;
}

qint64 lineBreaksIn(const QString &text)
{
    QString each = text;
    each.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return each.count(QLatin1Char('\n')) + each.count(QLatin1Char('\r'));
}

/// The bytes of a file in an encoding, with a BOM where it is one of Unicode.
QByteArray encoded(const QByteArray &utf8, const QByteArray &encoding)
{
    const QString text =
        QString::fromUtf8(utf8.startsWith("\xEF\xBB\xBF") ? "\xEF\xBB\xBF" + utf8 : utf8);
    if (encoding == "UTF-8")
        return utf8;
    if (encoding == "windows-1252") {
        const auto decoder = TextDecoder::of(encoding);
        QByteArray bytes;
        for (const QChar character : text)
            bytes += decoder->encode(character);
        return bytes;
    }
    QStringEncoder encoder(encoding.constData(), QStringEncoder::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class tst_RoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
};

void tst_RoundTrip::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
        for (const char16_t delimiter : {u',', u';', u'\t', u'|', u' ', u':', u'\u00A7'}) {
            QTest::addRow("%s, U+%04X", encoding, unsigned(delimiter))
                << QChar(delimiter) << QByteArray(encoding);
        }
    }
}

void tst_RoundTrip::whatIsWrittenIsReadAgain()
{
    QFETCH(QChar, delimiter);
    QFETCH(QByteArray, encoding);
    Dialect dialect;
    dialect.encoding = encoding;
    dialect.delimiter = delimiter;
    QRandomGenerator random(20261123);
    const bool few = encoding == "windows-1252";
    int read = 0;
    for (int round = 0; round < 60; ++round) {
        const quint32 manyPieces = few ? piecesInWindows1252 : quint32(pieces().size());
        const Rows rows = randomRows(random, delimiter, manyPieces);
        const bool hasHeader = round % 2 == 0 && rows.size() > 1;
        dialect.headerRow = hasHeader ? 0 : -1;
        QByteArray written;
        QList<qint64> lines;
        qint64 line = 1;
        for (const QStringList &cells : rows) {
            const QByteArray row = csvRow(cells, delimiter);
            written += row;
            lines += line;
            line += lineBreaksIn(QString::fromUtf8(row));
        }
        // What comes behind the last row must not matter.
        if (round % 3 == 0)
            written.chop(2);
        // Many NULs are no text, and one behind a BOM makes it that of UTF-32.
        if (written.count('\0') * 40 > written.size() || written.startsWith('\0'))
            continue;
        ++read;
        const auto table =
            Table::fromBytes(encoded(written, encoding), QStringLiteral("test"), dialect);
        QVERIFY2(table, written.toPercentEncoding());
        Rows found;
        QList<qint64> foundLines;
        if (hasHeader) {
            found += (*table)->columns();
            foundLines += (*table)->physicalLine(0);
        }
        for (qint64 row = 0; row < (*table)->rowCount(); ++row) {
            found += (*table)->row(row);
            foundLines += (*table)->line(row);
        }
        QVERIFY2(found == rows, written.toPercentEncoding());
        QCOMPARE(foundLines, lines);
        QCOMPARE((*table)->index().unclosedQuoteLine, 0);
    }
    QVERIFY(read > 25);
}

QTEST_GUILESS_MAIN(tst_RoundTrip)
#include "tst_roundtrip.moc"
