// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/numbercolumn.h"
#include "recipe/matching.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <cmath>

using namespace m2m;

namespace {

const char *const file = "UUID,Name,Size,Wires\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,a,10,\"1,2,3\"\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,b,12.5,\"4,0,6\"\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,c,,\"7,8\"\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,d,ten,\"x\"\n"
                         "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,e,99,\n";
constexpr int sizeColumn = 2;

RecordBuilder builderOf(const CellOverlay &overlay = {})
{
    static const TablePtr table = Table::fromBytes(file, "pasted", Dialect()).value_or(nullptr);
    static const TypeFormPtr form = test::formOf(R"([
        {"type": "textfield", "key": "name", "label": "Name"},
        {"type": "NumberTolerance", "key": "size", "label": "Size", "validate": {"max": 50},
         "specification_nominal": 10, "specification_tolerance": 2},
        {"type": "TensionPlots", "key": "wires", "label": "Wires",
         "specification_nominal": 5, "specification_toleranceInner": 1}])");
    Q_ASSERT(table && form);
    static const Recipe recipe = proposeRecipe(
        Operation::PerformAction, *form, table->columns(), {table->row(0)}, table->dialect());
    return RecordBuilder(table, form, recipe, overlay, QTimeZone::utc());
}

/// With "-" for what is none.
QString text(const QList<double> &numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts += std::isnan(number) ? QStringLiteral("-") : QString::number(number);
    return texts.join(' ');
}

NumberColumnPtr read(const RecordBuilder &records, const NumberColumnPtr &before = {},
    const QList<ProblemGroup> &problems = {})
{
    return readNumberColumn(records, "size", problems, before, {}).value_or(nullptr);
}

using Verdicts = QList<NumberVerdict>;
constexpr auto right = NumberVerdict::Right;
constexpr auto doubtful = NumberVerdict::Doubtful;
constexpr auto wrong = NumberVerdict::Wrong;

} // namespace

class TestNumberColumn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void fieldsWithNumbersAreKnown()
    {
        const RecordBuilder records = builderOf();
        QVERIFY(hasNumbers(records, "size") && !hasNumberLists(records, "size"));
        QVERIFY(!hasNumbers(records, "wires") && hasNumberLists(records, "wires"));
        QVERIFY(!hasNumbers(records, "name") && !hasNumberLists(records, "name"));
        QVERIFY(!hasNumbers(records, "elsewhere") && !hasNumbers(RecordBuilder(), "size"));
    }

    void eachRecordHasItsNumberOrNone()
    {
        const NumberColumnPtr column = read(builderOf());
        QVERIFY(column);
        QCOMPARE(text(column->numbers), "10 12.5 - - 99");
        QCOMPARE(column->verdicts, (Verdicts{right, doubtful, right, right, wrong}));
        QCOMPARE(column->statistics.count, 3);
        QCOMPARE(column->statistics.outsideTolerance, 1);
        QCOMPARE(column->statistics.outsideLimits, 1);
    }

    void whatOthersSayOfItCountsToo()
    {
        const NumberColumnPtr column = read(builderOf(), {},
            {{Severity::Error, "entry.step", "size", {0}},
                {Severity::Warning, "step", "size", {0, 4}},
                {Severity::Error, "required", "name", {1}},
                {Severity::Note, "row.tooLong", "size", {1}}});
        QCOMPARE(column->verdicts, (Verdicts{wrong, doubtful, right, right, wrong}));
    }

    void correctedRecordsAreReadAgainAndNoOthers()
    {
        const NumberColumnPtr before = read(builderOf());
        const CellOverlay overlay{{{3, sizeColumn}, "9"}, {{0, sizeColumn}, ""}};
        const NumberColumnPtr now = read(builderOf(overlay), before);
        QCOMPARE(text(now->numbers), "- 12.5 - 9 99");
        QCOMPARE(text(read(builderOf(), now)->numbers), text(before->numbers));
        // Would it be read anew, a number that is in no file would be gone.
        auto made = std::make_shared<NumberColumn>(*before);
        made->numbers[1] = 77;
        QCOMPARE(text(read(builderOf(overlay), made)->numbers), "- 77 - 9 99");
        made->field = "other";
        QCOMPARE(text(read(builderOf(overlay), made)->numbers), "- 12.5 - 9 99");
    }

    void listsAreReadWithSomeAroundThem()
    {
        const auto lists = readNumberLists(builderOf(), "wires", 1, 2, {});
        QVERIFY(lists);
        QCOMPARE(text(lists->numbers), "4 - 6");
        QCOMPARE(lists->notMeasured, 1);
        QCOMPARE(lists->statistics.count, 2);
        QCOMPARE(lists->others.size(), 2);
        QCOMPARE(lists->others.at(0).record, 0);
        QCOMPARE(text(lists->others.at(0).numbers), "1 2 3");
        QCOMPARE(text(lists->others.at(1).numbers), "7 8");
        QCOMPARE(readNumberLists(builderOf(), "wires", 3, 2, {})->statistics.count, 0);
        QCOMPARE(readNumberLists(builderOf(), "wires", 4, 20, {})->others.size(), 4);
    }

    void whoStopsItIsHeard()
    {
        const auto stop = [](qint64, qint64) { return false; };
        const auto column = readNumberColumn(builderOf(), "size", {}, {}, stop);
        QVERIFY(!column);
        QCOMPARE(column.error().kind, ErrorKind::Cancelled);
        QVERIFY(!readNumberLists(builderOf(), "wires", 0, 2, stop));
    }
};

QTEST_GUILESS_MAIN(TestNumberColumn)
#include "tst_numbercolumn.moc"
