// SPDX-License-Identifier: GPL-3.0-or-later
#include "nastytext.h"
#include "support/testmain.h"
#include "table/cellscanner.h"
#include "table/dialect.h"
#include "table/rowindexer.h"
#include "table/textcoding.h"

#include <QTest>

using namespace m2m;
using Instructions = ByteFinder::Instructions;

namespace {

struct Collecting {
    QList<QList<QByteArray>> rows{{}};
    void cell(QByteArrayView text, CellShape) { rows.last() += text.toByteArray(); }
    void endRow(qint64, QByteArrayView) { rows.append(QList<QByteArray>()); }
};

struct Row {
    qint64 offset = 0;
    qint64 line = 0; ///< of the mark before
    bool skipped = false;
    bool operator==(const Row &) const = default;
};

QList<Row> rowsOf(const RowIndex &index)
{
    QList<Row> rows;
    for (qint64 row = 0; row < index.count(); ++row)
        rows.append({index.offset(row), index.markBefore(row).line, index.isSkipped(row)});
    return rows;
}

/// `cuts` are where one piece ends and the next begins, ascending.
RowIndex indexOf(QByteArrayView text, const CellRules &rules, const QList<qsizetype> &cuts,
    Instructions instructions = Instructions::Best)
{
    RowIndexer indexer(rules, instructions);
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        indexer.add(text.sliced(from, cut - from));
        from = cut;
    }
    indexer.add(text.sliced(from));
    return indexer.finish();
}

CellRules rulesWith(
    const char *delimiter, char escape = '\0', const char *comment = "", bool merge = false)
{
    CellRules rules;
    rules.delimiter = delimiter;
    rules.escape = escape;
    rules.comment = comment;
    rules.mergeDelimiters = merge;
    return rules;
}

QByteArray nasty(QRandomGenerator &random, int length)
{
    static constexpr char letters[] = {
        'a', ',', ',', '"', '"', '"', '\n', '\r', '\\', '#', ' ', '\xC2', '\xA7'};
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += letters[random.bounded(int(sizeof(letters)))];
    return text;
}

QList<CellRules> manyRules()
{
    CellRules unquoted = rulesWith(",");
    unquoted.quote = '\0';
    return {rulesWith(","), rulesWith(",", '\\'), rulesWith(",", '\0', "#"),
        rulesWith("\xC2\xA7", '\\', "\xC2\xA7#"), rulesWith(" ", '\0', "##", true), rulesWith(""),
        unquoted};
}

} // namespace

class tst_CellScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void everyCutGivesTheSameIndex()
    {
        QRandomGenerator random(11);
        for (const CellRules &rules : manyRules()) {
            for (int round = 0; round < 120; ++round) {
                const QByteArray text = nasty(random, random.bounded(50));
                const RowIndex whole = indexOf(text, rules, {});
                const QList<Row> rows = rowsOf(whole);
                for (qsizetype first = 0; first <= text.size(); ++first) {
                    const qsizetype second = first + random.bounded(text.size() - first + 1);
                    const RowIndex cut = indexOf(text, rules, {first, second});
                    QVERIFY2(rowsOf(cut) == rows, text.toPercentEncoding());
                    QCOMPARE(cut.unclosedQuoteLine, whole.unclosedQuoteLine);
                    QCOMPARE(cut.lineCount, whole.lineCount);
                    QCOMPARE(cut.lineEnds.lf, whole.lineEnds.lf);
                    QCOMPARE(cut.lineEnds.crlf, whole.lineEnds.crlf);
                    QCOMPARE(cut.lineEnds.cr, whole.lineEnds.cr);
                }
                QList<qsizetype> everyByte;
                for (qsizetype at = 1; at < text.size(); ++at)
                    everyByte += at;
                QVERIFY2(rowsOf(indexOf(text, rules, everyByte)) == rows, text.toPercentEncoding());
            }
        }
    }

    void allInstructionsFindTheSame()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 40; ++round) {
            QByteArray text = nasty(random, random.bounded(200));
            // Across the border of a stretch, and of a block of 64 bytes.
            text = QByteArray(ByteFinder::most - random.bounded(130), 'x') + text
                + QByteArray(random.bounded(70), 'y') + nasty(random, 300);
            for (const CellRules &rules : manyRules()) {
                const QList<Row> rows = rowsOf(indexOf(text, rules, {}, Instructions::Plain));
                QCOMPARE(rowsOf(indexOf(text, rules, {}, Instructions::Sse2)), rows);
                QCOMPARE(rowsOf(indexOf(text, rules, {}, Instructions::Best)), rows);
            }
        }
    }

    void fastAndPlainCellsAreTheSame()
    {
        QRandomGenerator random(13);
        for (const CellRules &rules : manyRules()) {
            for (int round = 0; round < 2000; ++round) {
                const QByteArray text = nasty(random, random.bounded(60));
                const auto index = indexRows(text, rules);
                QVERIFY(index);
                QList<QList<QByteArray>> expected;
                for (qint64 row = 0; row < index->count(); ++row)
                    expected += splitRow(rowBytes(text, *index, row), rules);
                expected.append(QList<QByteArray>());
                Collecting found;
                const TextSource source(text);
                QVERIFY(scanRows(source, *index, rules, 0, index->count(), found));
                QVERIFY2(found.rows == expected, text.toPercentEncoding());
            }
        }
    }

    void rowsOfWideDelimitersAreBlankInAnyPieces()
    {
        const CellRules rules = rulesWith("\xE2\x80\xA6");
        const QByteArray text = "a\n\xE2\x80\xA6 \xE2\x80\xA6\n\xE2\x80\n\xE2\x80\xA6\n\xE2";
        const QList<bool> skipped{false, true, false, true, false};
        for (qsizetype first = 0; first <= text.size(); ++first) {
            for (qsizetype second = first; second <= text.size(); ++second) {
                QList<bool> found;
                for (const Row &row : rowsOf(indexOf(text, rules, {first, second})))
                    found += row.skipped;
                QCOMPARE(found, skipped);
            }
        }
    }

    void escapeAsTheLastByteEndsTheScan()
    {
        const CellRules rules = rulesWith(",", '\\');
        for (const QByteArray text : {"a,\"b\\", "\"b\"\"\\", "\"\\"}) {
            const auto index = indexRows(text, rules);
            QVERIFY(index);
            Collecting found;
            const TextSource source(text);
            QVERIFY(scanRows(source, *index, rules, 0, index->count(), found));
            QCOMPARE(found.rows.first(), splitRow(text, rules));
        }
    }

    void marksThatContradictEachOtherAreDecided()
    {
        Dialect dialect;
        dialect.delimiter = dialect.quote = QLatin1Char('"');
        dialect.escape = QLatin1Char('\n');
        QCOMPARE(cellRulesOf(dialect, TextDecoder()), [] {
            CellRules rules = rulesWith("\"");
            rules.quote = '\0';
            return rules;
        }());
        dialect = Dialect();
        dialect.comment = QStringLiteral("\"#");
        QCOMPARE(cellRulesOf(dialect, TextDecoder()), CellRules());
        dialect.quote = QChar();
        QCOMPARE(cellRulesOf(dialect, TextDecoder()).comment, "\"#");
    }

    void partsOfALargeTextHaveTheirRows()
    {
        QByteArray text;
        for (int row = 0; row < 60'000; ++row)
            text += QByteArray::number(row) + ",\"a, \"\"b\"\"\",\"line\nbreak\",last\r\n";
        const auto index = indexRows(text, CellRules());
        QVERIFY(index);
        QCOMPARE(index->count(), 60'000);
        const TextSource source(text);
        Collecting found;
        QVERIFY(scanRows(source, *index, CellRules(), 20'000, 59'999, found));
        QCOMPARE(found.rows.size(), 39'999 + 1);
        for (int row = 0; row < 39'999; ++row) {
            QCOMPARE(found.rows[row],
                (QList<QByteArray>{
                    QByteArray::number(row + 20'000), "a, \"b\"", "line\nbreak", "last"}));
        }
        Collecting none;
        const auto stopped = scanRows(source, *index, CellRules(), 0, index->count(), none,
            [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void keptRowsAreFoundAgain()
    {
        QByteArray text;
        QRandomGenerator random(14);
        QList<qint64> kept;
        for (qint64 row = 0; row < 150'000; ++row) {
            if (random.bounded(3) == 0) {
                text += random.bounded(2) == 0 ? "\n" : "# x\n";
            } else {
                text += "x\n";
                kept += row;
            }
        }
        const auto index = indexRows(text, rulesWith(",", '\0', "#"));
        QVERIFY(index);
        QCOMPARE(index->keptBefore(index->count()), kept.size());
        for (qint64 number = 0; number < kept.size(); ++number) {
            QCOMPARE(index->keptRow(number), kept[number]);
            QCOMPARE(index->keptBefore(kept[number]), number);
        }
        QVERIFY(index->memory() <= 12 * index->count());
    }
};

QTEST_GUILESS_MAIN(tst_CellScanner)
#include "tst_cellscanner.moc"
