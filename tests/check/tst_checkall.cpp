// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "recipe/matching.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace m2m;

namespace {

QString componentOf(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toString(QUuid::WithoutBraces);
}

RecordBuilder builderOf(const QByteArray &rows)
{
    const TablePtr table =
        Table::fromBytes("UUID,Name,Size\n" + rows, "pasted", Dialect()).value_or(nullptr);
    const TypeFormPtr form = test::formOf(R"([
        {"type": "textfield", "key": "name", "label": "Name", "validate": {"maxLength": 5}},
        {"type": "NumberTolerance", "key": "size", "label": "Size",
         "specification_nominal": 10, "specification_tolerance": 2}])");
    Q_ASSERT(table && form);
    return RecordBuilder(table, form,
        proposeRecipe(
            Operation::PerformAction, *form, table->columns(), {table->row(0)}, table->dialect()),
        {}, QTimeZone::utc());
}

QByteArray row(int component, const char *rest)
{
    return componentOf(component).toUtf8() + ',' + rest + '\n';
}

/// Row r is wrong when r ends in 3, doubtful when it ends in 7.
QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += row(i, i % 10 == 3 ? "toolong,10" : i % 10 == 7 ? "n,15" : "n,10");
    return rows;
}

QStringList shown(const CheckReport &report)
{
    QStringList result;
    for (const ProblemGroup &group : report.groups) {
        QStringList rows;
        for (const qint64 r : group.rows)
            rows += QString::number(r);
        result += QStringLiteral("%1 %2: %3").arg(group.fieldPath, group.rule, rows.join(','));
    }
    return result;
}

/// Gives the global pool its threads back.
class PoolLimit {
public:
    explicit PoolLimit(int threads) { QThreadPool::globalInstance()->setMaxThreadCount(threads); }
    ~PoolLimit() { QThreadPool::globalInstance()->setMaxThreadCount(m_before); }
    Q_DISABLE_COPY_MOVE(PoolLimit)

private:
    int m_before = QThreadPool::globalInstance()->maxThreadCount();
};

} // namespace

class TestCheckAll : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void eachRowHasOneVerdict();
    void problemsAreGroupedErrorsFirst();
    void theSameRecordTwiceIsDoubtful();
    void aComponentInTwoRecordsIsNoted();
    void oneComponentWrittenInTwoWaysIsRecognised();
    void aPoolOfFewThreadsIsEnough_data();
    void aPoolOfFewThreadsIsEnough();
    void progressEndsAtTheTotal();
    void cancellingStops();
    void nothingToCheckIsFine();
};

void TestCheckAll::eachRowHasOneVerdict()
{
    const RecordBuilder builder = builderOf(manyRows(1000));
    const Result<CheckReport> report = checkAll(builder, {}, {});
    QVERIFY(report);
    QCOMPARE(report->rows.size(), 1000);
    QCOMPARE(report->wrong, 100);
    QCOMPARE(report->doubtful, 100);
    QCOMPARE(report->right, 800);
    for (qsizetype i = 0; i < report->rows.size(); ++i) {
        const RowVerdict expected = i % 10 == 3 ? RowVerdict::Wrong
            : i % 10 == 7                       ? RowVerdict::Doubtful
                                                : RowVerdict::Right;
        QCOMPARE(report->rows[i], expected);
    }
}

void TestCheckAll::problemsAreGroupedErrorsFirst()
{
    const RecordBuilder builder = builderOf(row(0, "toolong,15") + row(1, "n,x") + row(2, "n,16")
        + row(3, "longer,10") + row(4, "n,17") + row(5, "fine,10"));
    const CheckReport report = checkAll(builder, {}, {}).value();
    QCOMPARE(shown(report),
        (QStringList{"name maxLength: 0,3", "size entry.number: 1", "size tolerance: 0,2,4",
            "@component component.notConfirmed: 0,1,2,3,4,5"}));
}

void TestCheckAll::theSameRecordTwiceIsDoubtful()
{
    const RecordBuilder builder = builderOf(row(1, "a,10") + row(2, "a,10") + row(1, "a,10.0")
        + row(1, "b,10") + row(1, "a,10") + row(3, "a,x") + row(3, "a,x"));
    const CheckReport report = checkAll(builder, {}, {}).value();
    const QStringList groups = shown(report);
    QVERIFY2(groups.contains(" batch.sameRecord: 2,4"), qPrintable(groups.join(';')));
    QVERIFY2(groups.contains("@component batch.sameComponent: 3"), qPrintable(groups.join(';')));
    // The first of them is the one to send; wrong rows are wrong and not repetitions.
    QCOMPARE(report.rows[0], RowVerdict::Right);
    QCOMPARE(report.rows[2], RowVerdict::Doubtful);
    QCOMPARE(report.rows[3], RowVerdict::Right);
    QCOMPARE(report.wrong, 2);
}

void TestCheckAll::aComponentInTwoRecordsIsNoted()
{
    const RecordBuilder builder = builderOf(row(1, "a,10") + row(1, "b,10"));
    const CheckReport report = checkAll(builder, {}, {}).value();
    QVERIFY(shown(report).contains("@component batch.sameComponent: 1"));
    QCOMPARE(report.right, 2);
}

void TestCheckAll::oneComponentWrittenInTwoWaysIsRecognised()
{
    const QByteArray whole = "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf";
    const QByteArray label = "auHTYszpD4xm7AptfH93DV";
    const RecordBuilder builder = builderOf(whole + ",a,10\n" + label + ",a,10\n");
    QVERIFY(shown(checkAll(builder, {}, {}).value()).filter("batch.").isEmpty());
    ComponentFact fact;
    fact.state = ComponentFact::State::Exists;
    fact.uuid = whole;
    const CheckReport report =
        checkAll(builder, {{QString(whole), fact}, {QString(label), fact}}, {}).value();
    QCOMPARE(shown(report), QStringList{" batch.sameRecord: 1"});
}

void TestCheckAll::aPoolOfFewThreadsIsEnough_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("eight") << 8;
}

void TestCheckAll::aPoolOfFewThreadsIsEnough()
{
    // The check itself runs on a thread of the pool that it wants its helpers from.
    QFETCH(int, threads);
    const PoolLimit limit(threads);
    const RecordBuilder builder = builderOf(manyRows(2000));
    auto wrong = std::make_shared<std::atomic<qint64>>(-1);
    auto finished = std::make_shared<QSemaphore>();
    QThreadPool::globalInstance()->start([builder, wrong, finished] {
        *wrong = checkAll(builder, {}, {}).value().wrong;
        finished->release();
    });
    QVERIFY(finished->tryAcquire(1, 20000));
    QCOMPARE(wrong->load(), 200);
}

void TestCheckAll::progressEndsAtTheTotal()
{
    const RecordBuilder builder = builderOf(manyRows(1000));
    QMutex mutex;
    QList<qint64> done;
    const ProgressFn progress = [&](qint64 soFar, qint64 total) {
        const QMutexLocker lock(&mutex);
        done += soFar;
        return total == 1000;
    };
    QVERIFY(checkAll(builder, {}, progress));
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QCOMPARE(done.last(), 1000);
}

void TestCheckAll::cancellingStops()
{
    const RecordBuilder builder = builderOf(manyRows(5000));
    int asked = 0;
    const Result<CheckReport> report =
        checkAll(builder, {}, [&asked](qint64, qint64) { return ++asked < 2; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 2);
}

void TestCheckAll::nothingToCheckIsFine()
{
    const Result<CheckReport> report = checkAll(RecordBuilder(), {}, {});
    QVERIFY(report);
    QVERIFY(report->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckAll)
#include "tst_checkall.moc"
