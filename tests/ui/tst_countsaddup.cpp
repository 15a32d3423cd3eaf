// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/export.h"
#include "batch/receipt.h"
#include "batch/report.h"
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "recipe/recipefile.h"
#include "support/practicefixture.h"
#include "support/program.h"
#include "support/windowfixture.h"
#include "table/csvwriter.h"
#include "table/filehash.h"
#include "table/ownexport.h"
#include "text/exporttext.h"
#include "widgets/parts.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QTableView>

#include <chrono>

using namespace m2m;
using namespace std::chrono_literals;

namespace {

constexpr std::array allStates{ItemState::Waiting, ItemState::Sending, ItemState::Uploaded,
    ItemState::Verified, ItemState::Different, ItemState::Rejected, ItemState::Failed,
    ItemState::Unknown, ItemState::Skipped};

/// The first whole numbers of each term of "a = b + c; d = e + f", one list for each equation.
QList<QList<qint64>> numbersOf(const QString &equations)
{
    QList<QList<qint64>> all;
    static const QRegularExpression number(QStringLiteral("(?:^|[=+])\\s*([0-9][0-9,.]*)"));
    for (const QString &equation : equations.section(QStringLiteral(" · "), 0, 0).split(u';')) {
        QList<qint64> terms;
        auto found = number.globalMatch(equation.trimmed());
        while (found.hasNext())
            terms += found.next().captured(1).remove(u',').remove(u'.').toLongLong();
        all += terms;
    }
    return all;
}

bool addsUp(const QList<qint64> &terms)
{
    return terms.size() > 1
        && std::accumulate(terms.begin() + 1, terms.end(), qint64(0)) == terms.constFirst();
}

QByteArray sampleRows(int rows)
{
    const TablePtr sample =
        Table::open(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv")).value();
    QByteArray text = csvRow(sample->columns());
    for (qint64 row = 0; row < rows; ++row)
        text += csvRow(sample->row(row));
    return text;
}

} // namespace

/// Rows of the file = waiting + uploaded + verified + different + rejected + failed + unknown +
/// skipped, and those that make no record: on the screen, in the exports, in the receipt.
class TestCountsAddUp : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init()
    {
        QVERIFY(startPractice());
        openSession(); // makes the folder
        closeSession();
    }
    void cleanup()
    {
        closeWindow();
        stopPractice();
    }
    void whenAllIsWell();
    void whenRowsWereRejected();
    void whenRowsAreGatheredOrLeftOut();
    void whenItWasCancelledAndWhenItWasGoneOnWith();
    void whenEveryStateIsThere();
    void theButtonsOfTheLogWriteAllOfIt();

private:
    static Recipe inspections()
    {
        return loadRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"))
            .value();
    }
    bool begin(const Recipe &recipe, const QByteArray &csv)
    {
        if (!openWindow())
            return false;
        m_file = inFolder(QStringLiteral("rows.csv"));
        test::writeFile(m_file, csv);
        if (!connectToPractice(*m_session))
            return false;
        m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
        m_session->openFile(m_file);
        return QTest::qWaitFor([this] { return m_session->canUpload(); }, patience);
    }
    bool runsUntil(RunPhase phase)
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }
    bool upload(const Recipe &recipe, const QByteArray &csv)
    {
        if (!begin(recipe, csv))
            return false;
        m_session->startUpload();
        return runsUntil(RunPhase::Finished);
    }
    void lookEverywhere(qint64 batch, qint64 rowsOfFile);
    void lookAtTheScreen(const BatchInfo &batch, const StateCounts &counts);
    void lookAtExports(const BatchInfo &batch, const StateCounts &counts, qint64 rowsOfFile);

    QString m_file;
};

void TestCountsAddUp::lookEverywhere(qint64 batch, qint64 rowsOfFile)
{
    const QString journal = m_session->journalPath();
    const BatchInfo info = readBatch(journal, batch).value();
    StateCounts counts;
    qint64 rowsTaken = 0;
    QVERIFY(visitItems(journal, {batch, {}, {}}, [&](const ItemInfo &item) {
        ++counts[item.state];
        rowsTaken += rowsOf(item).size();
        return true;
    }));
    QCOMPARE(info.counts, counts);
    QCOMPARE(info.fileRows, rowsOfFile);
    QCOMPARE(info.rowsTaken, rowsTaken);
    lookAtTheScreen(info, counts);
    lookAtExports(info, counts, rowsOfFile);

    const QJsonObject receipt = batchReceipt(journal, batch).value()[u"counts"].toObject();
    const QJsonObject report = batchReport(journal, batch).value();
    qint64 sum = 0;
    for (const ItemState state : allStates) {
        QCOMPARE(receipt[itemStateKey(state)].toInteger(), counts[state]);
        QCOMPARE(report[u"counts"][itemStateKey(state)].toInteger(), counts[state]);
        sum += receipt[itemStateKey(state)].toInteger();
    }
    QCOMPARE(receipt[u"records"].toInteger(), sum);
    QCOMPARE(receipt[u"fileRows"].toInteger(), rowsOfFile);
    QCOMPARE(receipt[u"rowsInRecords"].toInteger() + receipt[u"rowsWithoutRecord"].toInteger(),
        rowsOfFile);
    QCOMPARE(report[u"rows"].toInteger(), rowsOfFile);
    QCOMPARE(report[u"recordCount"].toInteger(), sum);
}

void TestCountsAddUp::lookAtTheScreen(const BatchInfo &batch, const StateCounts &counts)
{
    auto *records = find<QTableView>(QStringLiteral("itemTable"));
    auto *log = static_cast<ElidedLabel *>(find<QLabel>(QStringLiteral("batchCounts")));
    find<QPushButton>(QStringLiteral("logReloadButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(records->model()->rowCount(), int(counts.total()), patience);
    QStringList shown{log->fullText()};
    QTRY_VERIFY_WITH_TIMEOUT(
        numbersOf(log->fullText()).constFirst().value(0) == counts.total(), patience);
    shown[0] = log->fullText();
    if (m_session->run().batch == batch.id) {
        shown +=
            static_cast<ElidedLabel *>(find<QLabel>(QStringLiteral("rowEquation")))->fullText();
        QCOMPARE(m_session->run().counts, counts);
    }
    for (const QString &text : std::as_const(shown)) {
        const QList<QList<qint64>> equations = numbersOf(text);
        for (const QList<qint64> &equation : equations)
            QVERIFY2(addsUp(equation), qPrintable(text));
        QCOMPARE(equations[0][0], counts.total());
        const bool rowByRow = batch.fileRows == counts.total();
        QCOMPARE(equations.size(), rowByRow ? 1 : 2);
        if (!rowByRow) {
            QCOMPARE(equations[1],
                QList<qint64>({batch.fileRows, batch.rowsTaken, batch.fileRows - batch.rowsTaken}));
        }
    }
}

void TestCountsAddUp::lookAtExports(
    const BatchInfo &batch, const StateCounts &counts, qint64 rowsOfFile)
{
    ExportOrder order{m_session->journalPath(), batch.id, inFolder(QStringLiteral("all.csv")),
        false, false, {}, exportTexts()};
    const auto all = exportBatch(order);
    QVERIFY(all);
    const TablePtr table = Table::open(order.to).value();
    QCOMPARE(table->rowCount(), rowsOfFile);
    QHash<QString, qint64> rows;
    const qsizetype at = columnsBeforeOurs(table->columns()).value();
    for (qint64 row = 0; row < table->rowCount(); ++row) {
        const QStringList cells = table->row(row);
        ++rows[cells.at(at)];
        QVERIFY(!cells.at(at + 3).isEmpty()); // a reason
    }
    qint64 sum = rows.value(QStringLiteral("noRecord"));
    for (const ItemState state : allStates) {
        sum += rows.value(itemStateKey(state));
        if (batch.fileRows == counts.total())
            QCOMPARE(rows.value(itemStateKey(state)), counts[state]);
    }
    QCOMPARE(sum, rowsOfFile);
    QCOMPARE(rows.value(QStringLiteral("noRecord")), batch.fileRows - batch.rowsTaken);

    order.to = inFolder(QStringLiteral("each"));
    QDir(order.to).removeRecursively();
    order.split = true;
    const auto each = exportBatch(order);
    QVERIFY(each);
    QHash<ExportGroup, qint64> wanted;
    for (const ItemState state : allStates) {
        if (counts[state] > 0)
            wanted[exportGroupOf(state)] += counts[state];
    }
    QCOMPARE(each->files.size(), wanted.size());
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString end = u'-' + exportGroupKey(it.key()) + QStringLiteral(".csv");
        qint64 found = 0;
        for (const ExportedFile &file : each->files)
            found += file.path.endsWith(end) ? file.records : 0;
        QCOMPARE(found, it.value());
    }
}

void TestCountsAddUp::whenAllIsWell()
{
    QVERIFY(upload(inspections(), sampleRows(60)));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 60);
    lookEverywhere(m_session->run().batch, 60);
}

void TestCountsAddUp::whenRowsWereRejected()
{
    QVERIFY(upload(inspections(), sampleRows(30) + "not-a-uuid,=x\n,,\"two\nlines\"\n"));
    QCOMPARE(m_session->run().counts[ItemState::Rejected], 2);
    lookEverywhere(m_session->run().batch, 32);
}

void TestCountsAddUp::whenRowsAreGatheredOrLeftOut()
{
    Recipe recipe;
    recipe.operation = Operation::CreateComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.shape.per = RecordShape::Per::Columns;
    recipe.shape.columns = QStringList{QStringLiteral("Order")};
    recipe.shape.filters = {{QStringLiteral("Use"), RowCondition::Keep::Unequal, {"no"}}};
    recipe.mappings = {{QStringLiteral("partNumber"), Source::column("Part"), {{"option", {}}}},
        {QStringLiteral("orderNumber"), Source::column("Order"), {}}};
    QVERIFY(upload(recipe,
        "Part,Order,Use\n3000124,PO-00001,yes\n3000124,PO-00002,yes\n3000124,PO-00001,no\n"
        "3000124,PO-00001,yes\n300O124,PO-00003,yes\n"));
    QCOMPARE(m_session->run().counts.total(), 3);
    lookEverywhere(m_session->run().batch, 5);
}

void TestCountsAddUp::whenItWasCancelledAndWhenItWasGoneOnWith()
{
    QVERIFY(begin(inspections(), sampleRows(200) + "not-a-uuid\n"));
    practice::PracticeFaults slow;
    slow.delay = 40ms;
    m_practice->setFaults(slow);
    m_session->startUpload();
    QVERIFY(QTest::qWaitFor(
        [this] { return m_session->run().counts[ItemState::Verified] > 5; }, patience));
    m_session->cancelUpload();
    QVERIFY(runsUntil(RunPhase::Cancelled));
    // What was on its way is still answered.
    QVERIFY(QTest::qWaitFor([this] { return m_session->run().inFlight == 0; }, patience));
    const qint64 batch = m_session->run().batch;
    QVERIFY(m_session->run().counts[ItemState::Waiting] > 0);
    lookEverywhere(batch, 201);
    if (QTest::currentTestFailed())
        return;
    m_practice->setFaults({});
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    m_session->startUpload();
    QVERIFY(runsUntil(RunPhase::Finished));
    QCOMPARE(m_session->run().batch, batch);
    QCOMPARE(m_session->run().counts[ItemState::Verified], 200);
    lookEverywhere(batch, 201);
}

void TestCountsAddUp::whenEveryStateIsThere()
{
    openSession();
    m_file = inFolder(QStringLiteral("rows.csv"));
    const QByteArray csv = sampleRows(31);
    test::writeFile(m_file, csv);
    const TablePtr table = Table::open(m_file).value();
    qint64 batch = 0;
    {
        const auto journal = Journal::open(m_session->journalPath()).value();
        BatchInfo info;
        info.fileName = QStringLiteral("rows.csv");
        info.filePath = m_file;
        info.fileHash = sha256Of(csv);
        info.instanceKind = info.instanceHost = QStringLiteral("practice");
        info.fileRows = info.rowsTaken = table->rowCount();
        batch = journal->createBatch(info).value();
        QList<ItemInfo> items;
        for (qint64 row = 0; row < table->rowCount(); ++row) {
            ItemInfo item;
            item.row = row;
            item.line = table->line(row);
            item.state = allStates[size_t(row) % allStates.size()];
            items += item;
        }
        QVERIFY(journal->addItems(batch, items));
        QVERIFY(journal->finishCreating(batch));
    }
    // Over the journal that is there already.
    m_settings =
        std::make_unique<QSettings>(inFolder(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
    m_window->show();
    lookEverywhere(batch, 31);
}

void TestCountsAddUp::theButtonsOfTheLogWriteAllOfIt()
{
    QVERIFY(upload(inspections(), sampleRows(20) + "not-a-uuid\n"));
    lookEverywhere(m_session->run().batch, 21);
    const auto write = [this](auto trigger, const QString &to) {
        trigger();
        auto *dialog = find<QFileDialog>(QStringLiteral("logFileDialog"));
        QVERIFY(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        Q_EMIT dialog->fileSelected(to);
        delete dialog;
        auto *banner = find<QWidget>(QStringLiteral("logFilesBanner"));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPushButton>(QStringLiteral("logExportButton"))->isEnabled(), patience);
        QVERIFY(!banner->isHidden());
    };
    const auto action = [this](const QString &name) {
        return [this, name] { find<QAction>(name)->trigger(); };
    };
    QVERIFY(!find<QAction>(QStringLiteral("export-failed"))->isVisible());
    const QString all = inFolder(QStringLiteral("w-all.csv"));
    write(action(QStringLiteral("exportAll")), all);
    QCOMPARE(Table::open(all).value()->rowCount(), 21);
    const QString wrong = inFolder(QStringLiteral("w-rejected.csv"));
    write(action(QStringLiteral("export-rejected")), wrong);
    QCOMPARE(Table::open(wrong).value()->rowCount(), 1);
    QVERIFY(QDir().mkpath(inFolder(QStringLiteral("w"))));
    write(action(QStringLiteral("exportSplit")), inFolder(QStringLiteral("w")));
    QCOMPARE(QDir(inFolder(QStringLiteral("w"))).entryList(QDir::Files).size(), 2);
    write(action(QStringLiteral("exportReport")), inFolder(QStringLiteral("w.json")));
    QVERIFY(QFile::exists(inFolder(QStringLiteral("w.json"))));
    const QString pdf = inFolder(QStringLiteral("w.pdf"));
    write([this] { find<QPushButton>(QStringLiteral("logReceiptButton"))->click(); }, pdf);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    // Not over the file itself; that is told.
    write(action(QStringLiteral("exportAll")), m_file);
    QCOMPARE(Table::open(m_file).value()->columns().contains(QStringLiteral("m2m state")), false);
}

QTEST_MAIN(TestCountsAddUp)
#include "tst_countsaddup.moc"
