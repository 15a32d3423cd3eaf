// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/dialect.h"
#include "table/preamble.h"
#include "table/table.h"
#include "table/textcoding.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace m2m;
using Certainty = DialectGuess::Certainty;

namespace corpus {

/// One file of the corpus and what is said about it. Layout: tests/README.md.
struct Sample {
    QString path;
    QJsonObject expected;
    [[nodiscard]] QJsonValue at(const char *key) const { return expected[QLatin1StringView(key)]; }
    [[nodiscard]] bool isWorkbook() const { return path.endsWith(QStringLiteral(".xlsx")); }
    [[nodiscard]] bool cannotTell(const char *aspect) const
    {
        return at("cannotTell").toArray().contains(QLatin1StringView(aspect));
    }
};

/// One right answer, or a list of them.
QStringList choices(const QJsonValue &value, const QString &usual)
{
    if (value.isUndefined())
        return {usual};
    if (!value.isArray())
        return {value.toVariant().toString()};
    QStringList all;
    for (const auto &each : value.toArray())
        all += each.toVariant().toString();
    return all;
}

QString text(QChar mark) { return mark.isNull() ? QString() : QString(mark); }
QString text(bool truth) { return truth ? QStringLiteral("true") : QStringLiteral("false"); }

QChar mark(const QStringList &named)
{
    return named.first().isEmpty() ? QChar() : named.first().front();
}

Dialect statedDialect(const Sample &sample)
{
    Dialect dialect;
    dialect.encoding = choices(sample.at("encoding"), QStringLiteral("UTF-8")).first().toLatin1();
    dialect.delimiter = mark(choices(sample.at("delimiter"), QStringLiteral(",")));
    dialect.mergeDelimiters =
        choices(sample.at("mergeDelimiters"), QStringLiteral("false")).first() == u"true";
    dialect.quote = mark(choices(sample.at("quote"), QStringLiteral("\"")));
    dialect.escape = mark(choices(sample.at("escape"), {}));
    dialect.comment = choices(sample.at("comment"), {}).first();
    dialect.decimalMark = mark(choices(sample.at("decimalMark"), QStringLiteral(".")));
    dialect.thousandsMark = mark(choices(sample.at("thousandsMark"), {}));
    dialect.headerRows = sample.at("headerLines").toInt(1);
    return dialect;
}

/// The physical row that begins on a line; -1: none.
qint64 rowOfLine(const Table &table, qint64 line)
{
    for (qint64 row = 0; row < table.physicalRowCount(); ++row) {
        if (table.physicalLine(row) == line)
            return row;
    }
    return -1;
}

struct Verdict {
    QString aspect;
    QString found;
    QStringList right;
    Certainty certainty = Certainty::Sure;
    bool open = false; ///< the file does not decide it
    [[nodiscard]] bool isRight() const { return open || right.contains(found); }
    [[nodiscard]] bool isSureAndWrong() const
    {
        return certainty == Certainty::Sure && (open || !right.contains(found));
    }
    [[nodiscard]] QString line() const
    {
        static const char *const words[] = {"sure", "likely", "unsure"};
        return QStringLiteral("%1: '%2' (%3), right is '%4'")
            .arg(aspect, found, QLatin1StringView(words[int(certainty)]),
                open ? QStringLiteral("not decided") : right.join(QLatin1StringView("' or '")));
    }
};

/// What was found without help beside what is stated.
QList<Verdict> verdicts(const Sample &sample, const Table &table)
{
    const DialectGuess &guess = table.guess();
    const Dialect &found = table.dialect();
    QList<Verdict> all;
    const auto add = [&](const char *aspect, const QString &is, const QStringList &right,
                         Certainty certainty, const char *group) {
        const bool open = sample.cannotTell(aspect) || sample.cannotTell(group);
        all += {QLatin1StringView(aspect), is, right, certainty, open};
    };
    QStringList encodings;
    for (const QString &name : choices(sample.at("encoding"), QStringLiteral("UTF-8")))
        encodings += QString::fromLatin1(encodingKey(name.toLatin1()));
    add("encoding", QString::fromLatin1(encodingKey(found.encoding)), encodings, guess.ofEncoding,
        "encoding");
    const auto delimiters = choices(sample.at("delimiter"), QStringLiteral(","));
    add("delimiter", text(found.delimiter), delimiters, guess.ofDelimiter, "delimiter");
    add("mergeDelimiters", text(found.mergeDelimiters),
        choices(sample.at("mergeDelimiters"), QStringLiteral("false")), guess.ofDelimiter,
        "delimiter");
    add("quote", text(found.quote), choices(sample.at("quote"), QStringLiteral("\"")),
        guess.ofDelimiter, "delimiter");
    add("escape", text(found.escape), choices(sample.at("escape"), {}), guess.ofDelimiter,
        "delimiter");
    add("comment", found.comment, choices(sample.at("comment"), {}), guess.ofDelimiter,
        "delimiter");
    // A workbook says by itself what its numbers are.
    if (!sample.isWorkbook()
        && (!sample.at("decimalMark").isUndefined() || sample.cannotTell("decimalMark"))) {
        add("decimalMark", text(found.decimalMark),
            choices(sample.at("decimalMark"), QStringLiteral(".")), guess.ofDecimalMark,
            "decimalMark");
    }
    if (!sample.isWorkbook())
        add("thousandsMark", text(found.thousandsMark), choices(sample.at("thousandsMark"), {}),
            guess.ofDecimalMark, "decimalMark");
    const qint64 line = found.headerRow < 0 ? 0 : table.physicalLine(found.headerRow);
    add("headerLine", QString::number(line), choices(sample.at("headerLine"), QStringLiteral("1")),
        guess.ofHeader, "header");
    if (found.headerRow >= 0) {
        add("headerLines", QString::number(found.headerRows),
            choices(sample.at("headerLines"), QStringLiteral("1")), guess.ofHeader, "header");
    }
    if (!sample.at("lastLine").isUndefined()) {
        add("lastLine", QString::number(table.line(table.rowCount() - 1)),
            choices(sample.at("lastLine"), {}), guess.ofTail, "tail");
    }
    return all;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const auto &each : list.toArray())
        all += each.toString();
    return all;
}

QString shown(const QStringList &cells)
{
    QStringList short_;
    for (const QString &cell : cells)
        short_ += cell.left(60);
    return QStringLiteral("[%1]").arg(short_.mid(0, 12).join(QLatin1StringView("] [")));
}

/// How the cells of a table differ from what is stated; empty: not at all.
QString difference(const Sample &sample, const Table &table)
{
    // A row of a workbook has no end: empty cells there are the same as none.
    const bool isWorkbook = sample.isWorkbook();
    const auto compare = [=](const QString &what, QStringList is, QStringList right) {
        while (isWorkbook && !is.isEmpty() && is.last().isEmpty())
            is.removeLast();
        while (isWorkbook && !right.isEmpty() && right.last().isEmpty())
            right.removeLast();
        return is == right
            ? QString()
            : QStringLiteral("%1: %2, right is %3").arg(what, shown(is), shown(right));
    };
    if (!sample.at("columns").isUndefined()) {
        const QString names =
            compare(QStringLiteral("columns"), table.columns(), texts(sample.at("columns")));
        if (!names.isEmpty())
            return names;
    }
    const QString units =
        compare(QStringLiteral("units"), table.units(), texts(sample.at("units")));
    if (!units.isEmpty())
        return units;
    const QJsonArray rows = sample.at("rows").toArray();
    const qint64 count = sample.at("rowCount").toInteger(rows.size());
    if (table.rowCount() != count)
        return QStringLiteral("%1 rows, right is %2").arg(table.rowCount()).arg(count);
    QJsonObject some = sample.at("someRows").toObject();
    for (qsizetype row = 0; row < rows.size(); ++row)
        some.insert(QString::number(row), rows[row]);
    for (auto it = some.begin(); it != some.end(); ++it) {
        const QString row = compare(QStringLiteral("row %1").arg(it.key()),
            table.row(it.key().toLongLong()), texts(it.value()));
        if (!row.isEmpty())
            return row;
    }
    const QJsonObject preamble = sample.at("preamble").toObject();
    for (auto it = preamble.begin(); it != preamble.end(); ++it) {
        const auto value = preambleValue(table, it.key());
        if (!value || value->value != it.value().toString()) {
            return QStringLiteral("preamble %1: '%2', right is '%3'")
                .arg(it.key(), value ? value->value : QString(), it.value().toString());
        }
    }
    const qint64 open = sample.at("unclosedQuoteLine").toInteger(0);
    if (table.index().unclosedQuoteLine != open)
        return QStringLiteral("quote opened in line %1").arg(table.index().unclosedQuoteLine);
    return {};
}

QString errorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FileEmpty:
        return QStringLiteral("fileEmpty");
    case ErrorKind::FileHasNoRows:
        return QStringLiteral("fileHasNoRows");
    case ErrorKind::FileIsBinary:
        return QStringLiteral("fileIsBinary");
    case ErrorKind::FileNotReadable:
        return QStringLiteral("fileNotReadable");
    default:
        return QStringLiteral("error %1").arg(int(kind));
    }
}

} // namespace corpus

using namespace corpus;

class tst_Corpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void filesAreRightWithoutHelp();
    void nothingIsSureAndWrong_data() { eachFile(); }
    void nothingIsSureAndWrong();
    void cellsAreRightWithTheStatedDialect_data() { eachFile(); }
    void cellsAreRightWithTheStatedDialect();

private:
    void load(const QString &folder);
    void eachFile() const;

    QList<Sample> m_samples;
};

void tst_Corpus::initTestCase()
{
    load(test::dataFile(QStringLiteral("table/corpus")));
    const QString other = qEnvironmentVariable("M2M_TABLE_CORPUS");
    if (!other.isEmpty())
        load(other);
}

void tst_Corpus::load(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        QVERIFY2(document.isObject(), qPrintable(name + error.errorString()));
        m_samples += {dir.filePath(name.chopped(5)), document.object()};
    }
}

void tst_Corpus::eachFile() const
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < m_samples.size(); ++number)
        QTest::newRow(qPrintable(m_samples[number].path.section(u'/', -1))) << number;
}

void tst_Corpus::filesAreRightWithoutHelp()
{
    int right = 0;
    int unsure = 0;
    int sureAndWrong = 0;
    for (const Sample &sample : std::as_const(m_samples)) {
        const auto table = Table::open(sample.path);
        QStringList wrong;
        bool sure = false;
        if (!table || !sample.at("error").isUndefined()) {
            const QString found =
                table ? QStringLiteral("no error") : errorName(table.error().kind);
            if (!choices(sample.at("error"), {}).contains(found))
                wrong += found;
        } else {
            for (const Verdict &verdict : verdicts(sample, **table)) {
                if (!verdict.isRight())
                    wrong += verdict.line();
                sure = sure || verdict.isSureAndWrong();
            }
        }
        ++(sure ? sureAndWrong : wrong.isEmpty() ? right : unsure);
        if (!wrong.isEmpty())
            qInfo(
                "%s: %s", qPrintable(sample.path.section(u'/', -1)), qPrintable(wrong.join(u';')));
    }
    const int all = right + unsure + sureAndWrong;
    QVERIFY2(all > 0, "there is no corpus");
    const double share = 100.0 * right / all;
    qInfo("%d of %d files are right without help (%.1f %%), %d wrong but unsure, %d sure and wrong",
        right, all, share, unsure, sureAndWrong);
    QVERIFY(share >= 95);
}

void tst_Corpus::nothingIsSureAndWrong()
{
    QFETCH(int, number);
    const Sample &sample = m_samples[number];
    const auto table = Table::open(sample.path);
    if (!table || !sample.at("error").isUndefined())
        return;
    for (const Verdict &verdict : verdicts(sample, **table))
        QVERIFY2(!verdict.isSureAndWrong(), qPrintable(verdict.line()));
}

void tst_Corpus::cellsAreRightWithTheStatedDialect()
{
    QFETCH(int, number);
    const Sample &sample = m_samples[number];
    Dialect dialect = statedDialect(sample);
    if (sample.at("encoding").isUndefined() && !sample.at("error").isUndefined())
        dialect.encoding.clear();
    // Lines become rows once the table is there.
    dialect.headerRow = -1;
    const auto plain = Table::open(sample.path, dialect);
    if (plain) {
        const qint64 header = sample.at("headerLine").toInteger(1);
        dialect.headerRow = header == 0 ? -1 : rowOfLine(**plain, header);
        QVERIFY2(header == 0 || dialect.headerRow >= 0 || !sample.at("error").isUndefined(),
            "no row begins on the line of the header");
        const qint64 last = sample.at("lastLine").toInteger(0);
        const qint64 lastRow = last > 0 ? rowOfLine(**plain, last) : -1;
        if (lastRow >= 0) {
            const RowIndex &index = (*plain)->index();
            dialect.tailRows = index.keptBefore(index.count()) - index.keptBefore(lastRow + 1);
        }
    }
    const auto table = Table::open(sample.path, dialect);
    if (!sample.at("error").isUndefined()) {
        QVERIFY2(!table, "no error");
        const QString found = errorName(table.error().kind);
        QVERIFY2(choices(sample.at("error"), {}).contains(found), qPrintable(found));
        return;
    }
    QVERIFY2(table, "not read");
    const QString wrong = difference(sample, **table);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
