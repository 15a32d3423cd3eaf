// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "models/batchmodel.h"
#include "models/itemmodel.h"
#include "models/rawtablemodel.h"
#include "models/roles.h"
#include "models/rowfilter.h"
#include "models/rowsearch.h"
#include "support/testmain.h"
#include "widgets/tableview.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace m2m;

namespace {

constexpr qint64 itemsInJournal = 450; // three pages

TablePtr tableOf(const QByteArray &text)
{
    const auto table = Table::fromBytes(text, "table.csv");
    return table ? *table : TablePtr();
}

bool fillJournal(const QString &path)
{
    auto journal = Journal::open(path);
    if (!journal)
        return false;
    for (int number = 1; number <= 2; ++number) {
        BatchInfo batch;
        batch.created = QDateTime::currentDateTimeUtc();
        batch.fileName = QStringLiteral("file%1.csv").arg(number);
        batch.instanceKind = number == 1 ? "practice" : "production";
        batch.instanceHost = number == 1 ? "practice" : "apa.example.org";
        batch.typeFormId = "BoardVisualInspection";
        batch.operatorName = QStringLiteral("operator %1").arg(number);
        const auto id = (*journal)->createBatch(batch);
        if (!id)
            return false;
        QList<ItemInfo> items;
        for (qint64 row = 0; row < (number == 1 ? itemsInJournal : 3); ++row) {
            ItemInfo item;
            item.row = row;
            item.line = row + 2;
            item.state = row % 5 == 0 ? ItemState::Rejected : ItemState::Waiting;
            item.componentUuid =
                QStringLiteral("00000000-0000-1000-8000-%1").arg(row, 12, 10, QLatin1Char('0'));
            item.recordId = QStringLiteral("%1").arg(row + 1000 * number, 24, 16, QLatin1Char('0'));
            item.payload = "{}";
            items.append(item);
        }
        if (!(*journal)->addItems(*id, items) || !(*journal)->finishCreating(*id))
            return false;
    }
    return true;
}

} // namespace

class TestUiModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m2m::test::useTestPaths();
        QVERIFY(m_folder.isValid());
        m_journal = m_folder.filePath("uploads.sqlite");
        QVERIFY(fillJournal(m_journal));
    }
    void init() { m2m::test::failOnAnyWarning(); }

    void theRawTableShowsPreambleHeaderAndRows()
    {
        RawTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Dialect dialect;
        dialect.headerRow = 1;
        const auto table =
            Table::fromBytes("made by winder 2\nhole,x,y\nA1,1.5,2.5\nA2,3.5\n", "t.csv", dialect);
        QVERIFY(table);
        model.setTable(*table);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(model.index(0, 0).data(role::Muted).toBool());
        QCOMPARE(model.index(1, 1).data(role::Tone).toInt(), int(Tone::Primary));
        QCOMPARE(model.index(2, 1).data().toString(), QString("1.5"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("x"));
        // The last row lacks a cell: that one is doubtful, its neighbours are not.
        QCOMPARE(model.index(3, 2).data(role::Tone).toInt(), int(Tone::Doubt));
        QVERIFY(!model.index(3, 1).data(role::Tone).isValid());
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void batchesComeNewestFirst()
    {
        BatchModel model(m_journal);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &BatchModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, BatchModel::File).data().toString(), QString("file2.csv"));
        QCOMPARE(model.index(1, BatchModel::Records).data().toString(), QString("450"));
        BatchFilter filter;
        filter.text = "operator 1";
        model.setFilter(filter);
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 1);
    }

    void itemsAreReadWhenTheyAreLookedAt()
    {
        ItemModel model(m_journal, {ItemModel::Column::Row, ItemModel::Column::State});
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ItemModel::loaded);
        ItemFilter filter;
        filter.batch = 1;
        model.setFilter(filter);
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), int(itemsInJournal));
        QCOMPARE(model.index(0, 0).data().toString(), QString("1"));
        const QModelIndex far = model.index(430, 0);
        QVERIFY(!model.item(430));
        QTRY_VERIFY(model.item(430));
        QCOMPARE(far.data().toString(), QString("431"));
        QVERIFY(!far.data(role::Loading).toBool());

        filter.states = {ItemState::Rejected};
        model.setFilter(filter);
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 90);
        QTRY_COMPARE(model.index(1, 0).data().toString(), QString("6"));
    }

    void readingAgainKeepsTheSelection()
    {
        ItemModel model(m_journal, {ItemModel::Column::Row});
        ItemFilter filter;
        filter.batch = 1;
        QSignalSpy loaded(&model, &ItemModel::loaded);
        model.setFilter(filter);
        QVERIFY(loaded.wait());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept(model.index(7, 0));
        model.reload();
        QVERIFY(loaded.wait());
        QCOMPARE(reset.count(), 0);
        QVERIFY(kept.isValid());
    }

    void aMissingJournalIsAnEmptyLog()
    {
        BatchModel model(m_folder.filePath("nowhere.sqlite"));
        QSignalSpy loaded(&model, &BatchModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 0);
    }

    void aSelectionIsCopiedAsCsv()
    {
        RawTableModel model;
        model.setTable(tableOf("name,remark\nA1,\"one, two\"\nA2,\"say \"\"yes\"\"\"\n"));
        TableView view("testTable", "Test");
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectItems);
        view.selectionModel()->select(
            QItemSelection(model.index(1, 0), model.index(2, 1)), QItemSelectionModel::Select);
        QCOMPARE(view.selectionAsCsv(),
            QString("name,remark\r\nA1,\"one, two\"\r\nA2,\"say \"\"yes\"\"\"\r\n"));
        view.copySelection();
        QCOMPARE(QApplication::clipboard()->text(), view.selectionAsCsv());
    }

    void rowsThatAreNotReadYetAreNotCopiedAsBlanks()
    {
        ItemModel model(m_journal, {ItemModel::Column::Row});
        ItemFilter filter;
        filter.batch = 1;
        QSignalSpy loaded(&model, &ItemModel::loaded);
        model.setFilter(filter);
        QVERIFY(loaded.wait());
        TableView view("testTable", "Test");
        view.setModel(&model);
        view.selectAll();
        QVERIFY(view.selectionAsCsv().isNull());
        QTRY_VERIFY(!view.selectionAsCsv().isNull());
    }

    void filtersGiveTheRowsOfTheirVerdict()
    {
        CheckReport report;
        report.rows = {
            RowVerdict::Right, RowVerdict::Wrong, RowVerdict::Doubtful, RowVerdict::Wrong};
        report.groups = {{Severity::Error, "required", "who", {3}},
            {Severity::Warning, "batch.sameRecord", {}, {2}}};
        CellOverlay overlay;
        overlay.insert({2, 0}, "x");
        overlay.insert({0, 1}, "y");
        overlay.insert({2, 1}, "z");
        const auto rows = [&](RowFilter::Kind kind) {
            return filteredRows({kind, "required", "who", {}}, report, overlay);
        };
        QVERIFY(!rows(RowFilter::Kind::All));
        QCOMPARE(*rows(RowFilter::Kind::Right), QList<qint64>({0}));
        QCOMPARE(*rows(RowFilter::Kind::Doubtful), QList<qint64>({2}));
        QCOMPARE(*rows(RowFilter::Kind::Wrong), QList<qint64>({1, 3}));
        QCOMPARE(*rows(RowFilter::Kind::Changed), QList<qint64>({0, 2}));
        QCOMPARE(*rows(RowFilter::Kind::Problem), QList<qint64>({3}));
        QCOMPARE(batchIssues(report, 2).size(), qsizetype(1));
        QVERIFY(batchIssues(report, 3).isEmpty());
    }

    void rulesThatOnlyThePageCanRunAreNoProblems()
    {
        const auto group = [](Severity severity, const char *rule, const QList<qint64> &rows) {
            return ProblemGroup{severity, rule, "a", rows};
        };
        CheckReport report;
        report.rows = {RowVerdict::Doubtful, RowVerdict::Doubtful, RowVerdict::Wrong,
            RowVerdict::Right, RowVerdict::Doubtful};
        report.groups = {group(Severity::Error, "min", {2}),
            group(Severity::Warning, "notCheckedHere", {0, 1, 2, 4}),
            group(Severity::Warning, "tolerance", {1}), group(Severity::Note, "field.x", {0})};
        QCOMPARE(onlyNotChecked(report), QList<qint64>({0, 4}));
        report.groups.removeAt(1);
        QVERIFY(onlyNotChecked(report).isEmpty());
    }

    void rowsThatShareAProblemAreFound()
    {
        CheckReport report;
        report.groups = {{Severity::Error, "min", "a", {1, 5}}, {Severity::Error, "min", "b", {2}},
            {Severity::Warning, "tolerance", "a", {3, 5}}, {Severity::Note, "note", "a", {4}}};
        const auto issue = [](const char *rule, const char *field) {
            Issue made;
            made.rule = rule;
            made.fieldPath = field;
            return made;
        };
        QCOMPARE(rowsWithProblems(report, {issue("min", "a")}), QList<qint64>({1, 5}));
        QCOMPARE(rowsWithProblems(report, {issue("min", "a"), issue("tolerance", "a")}),
            QList<qint64>({1, 3, 5}));
        QVERIFY(rowsWithProblems(report, {issue("note", "a")}).isEmpty());
        QVERIFY(rowsWithProblems(report, {}).isEmpty());
    }

    void theSearchSeesCorrections()
    {
        const TablePtr table = tableOf("name,place\nalpha,1\nbeta,2\ngamma,3\n");
        CellOverlay overlay;
        overlay.insert({1, 0}, "delta");
        QCOMPARE(*rowsContaining(*table, overlay, "ELT", {}), QList<qint64>({1}));
        QVERIFY(rowsContaining(*table, overlay, "beta", {})->isEmpty());
        QCOMPARE(*rowsWithCell(*table, overlay, 0, "gamma", {}), QList<qint64>({2}));
        QVERIFY(rowsWithCell(*table, overlay, 0, "gamm", {})->isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QString m_journal;
};

QTEST_MAIN(TestUiModels)
#include "tst_uimodels.moc"
