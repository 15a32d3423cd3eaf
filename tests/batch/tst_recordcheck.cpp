// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/recordcheck.h"
#include "check/corrections.h"
#include "recipe/matching.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace m2m;

namespace {

constexpr int rows = 30'000;
constexpr int patience = 60'000;

/// Every tenth name is too long.
QByteArray csv()
{
    QByteArray text = "Component,name\n";
    for (int row = 0; row < rows; ++row) {
        text += "d23f0824-128b-1f33-8c5c-" + QByteArray::number(100'000'000'000 + row)
            + (row % 10 == 3 ? ",too long " : ",n") + QByteArray::number(row) + '\n';
    }
    return text;
}

RecordBuilder recordsWith(const CellOverlay &corrections)
{
    static const TablePtr table = Table::fromBytes(csv(), "made", Dialect()).value_or(nullptr);
    static const TypeFormPtr form =
        test::formOf(R"([{"type": "textfield", "key": "name", "validate": {"maxLength": 8}}])");
    return RecordBuilder(table, form,
        proposeRecipe(
            Operation::PerformAction, *form, table->columns(), {table->row(0)}, table->dialect()),
        corrections);
}

} // namespace

class TestRecordCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theFirstVerdictsComeBeforeTheLast();
    void aCorrectionKeepsTheVerdictsUntilTheNewOnesAreThere();
    void correctionsInARowAreAllChecked();
    void aCorrectionWhileAllIsCheckedIsNotLost();
    void whatTheInstanceSaysLaterCounts();
    void otherRecordsForgetTheVerdicts();
    void itMayGoWhileItChecks();
};

void TestRecordCheck::theFirstVerdictsComeBeforeTheLast()
{
    RecordCheck check;
    QList<qsizetype> sizes;
    connect(&check, &RecordCheck::changed, this, [&] {
        sizes += check.report().rows.size();
        QCOMPARE(check.report().rows.size() == rows, !check.isRunning());
    });
    check.checkAll(recordsWith({}), {});
    QVERIFY(check.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    QVERIFY(sizes.size() >= 2);
    QVERIFY(sizes.constFirst() < 1000);
    QVERIFY(std::is_sorted(sizes.begin(), sizes.end()));
    QCOMPARE(sizes.constLast(), rows);
    QCOMPARE(check.report().wrong, rows / 10);
}

void TestRecordCheck::aCorrectionKeepsTheVerdictsUntilTheNewOnesAreThere()
{
    RecordCheck check;
    check.checkAll(recordsWith({}), {});
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    QSignalSpy changed(&check, &RecordCheck::changed);
    check.checkRows(recordsWith({{{3, 1}, "short"}}), {}, {3});
    QVERIFY(check.isRunning());
    QCOMPARE(check.report().wrong, rows / 10);
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(check.report().wrong, rows / 10 - 1);
    QCOMPARE(check.report().rows.at(3), RowVerdict::Right);
}

void TestRecordCheck::correctionsInARowAreAllChecked()
{
    RecordCheck check;
    check.checkAll(recordsWith({}), {});
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    CellOverlay corrections;
    for (const qint64 row : {3, 13, 23, 33, 43}) {
        corrections.insert({row, 1}, "short");
        check.checkRows(recordsWith(corrections), {}, {row}); // does not wait for the one before
    }
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    QCOMPARE(check.report().wrong, rows / 10 - 5);
}

void TestRecordCheck::aCorrectionWhileAllIsCheckedIsNotLost()
{
    RecordCheck check;
    check.checkAll(recordsWith({}), {});
    check.checkRows(recordsWith({{{3, 1}, "short"}}), {}, {3});
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    QCOMPARE(check.report().rows.size(), rows);
    QCOMPARE(check.report().wrong, rows / 10 - 1);
}

void TestRecordCheck::whatTheInstanceSaysLaterCounts()
{
    RecordCheck check;
    check.checkAll(recordsWith({}), {});
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    ComponentFact missing;
    missing.state = ComponentFact::State::Missing;
    check.checkFacts(recordsWith({}), {{"d23f0824-128b-1f33-8c5c-100000000004", missing}});
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    QCOMPARE(check.report().wrong, rows / 10 + 1);
    QCOMPARE(check.report().rows.at(4), RowVerdict::Wrong);
}

void TestRecordCheck::otherRecordsForgetTheVerdicts()
{
    RecordCheck check;
    check.checkAll(recordsWith({}), {});
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning(), patience);
    check.checkAll(recordsWith({}), {});
    QVERIFY(check.report().rows.isEmpty());
    check.forget();
    QVERIFY(!check.isRunning());
    // Neither a part nor the end of what was stopped comes late: what is checked now is told, and
    // nothing before it.
    QSignalSpy changed(&check, &RecordCheck::changed);
    RecordCheck other;
    other.checkAll(recordsWith({}), {});
    QTRY_VERIFY_WITH_TIMEOUT(!other.isRunning(), patience);
    QCOMPARE(changed.size(), 0);
    QVERIFY(check.report().rows.isEmpty());
}

void TestRecordCheck::itMayGoWhileItChecks()
{
    for (int i = 0; i < 20; ++i) {
        RecordCheck check;
        check.checkAll(recordsWith({}), {});
        if (i % 2 == 1)
            QTRY_VERIFY_WITH_TIMEOUT(!check.report().rows.isEmpty(), patience);
    }
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(TestRecordCheck)
#include "tst_recordcheck.moc"
