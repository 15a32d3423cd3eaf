// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/undodialog.h"
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/program.h"
#include "support/windowfixture.h"
#include "widgets/reasonrow.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

const QByteArray refusal = "HTTP/1.1 500 Internal Server Error\r\n"
                           "Content-Type: application/json; charset=utf-8\r\n"
                           "Content-Length: 22\r\n\r\n{\"error\":\"not today!\"}";

QByteArray inspections(int count)
{
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("the sample is gone");
    QByteArray lines = sample.readLine();
    for (int row = 0; row < count; ++row) {
        lines += "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,Ana " + QByteArray::number(row)
            + ",2024-01-11,US-01,,,,,Scrap,why,no\n";
    }
    return lines;
}

QString anyBobbin()
{
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/components.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the components are gone");
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &component : all) {
        if (component[u"formId"].toString() == u"wire_bobbin"_s)
            return component[u"componentUuid"].toString();
    }
    return {};
}

Recipe renaming()
{
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {{targetPath(), Source::column(u"Target"_s), {{step::component(), {}}}},
        {u"name"_s, Source::column(u"Name"_s), {}}};
    return recipe;
}

} // namespace

/// What can be done with a batch after its run, by clicks and keys; and why its records failed.
class TestLogActions : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init();
    void cleanup();
    void whatWasRefusedIsRetriedFromTheLog();
    void chosenRecordsAreRetriedByKeyboard();
    void recordsAreReadBackAgain();
    void whatWasInterruptedIsGoneOnWith();
    void anEditBatchIsUndoneFromTheLog();
    void productionAsksForTheNumberOfRecords();
    void aBatchOfAnotherInstanceIsLeftAlone();
    void theReasonsAddUp();

private:
    bool connectWindow();
    bool upload(const Recipe &recipe, const QByteArray &csv);
    bool runsUntil(RunPhase phase)
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }
    void refusePosts(const QSet<int> &numbers);
    void openLog(qsizetype records);
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return find<QPushButton>(name + u"Button"_s);
    }
    [[nodiscard]] bool becomesEnabled(const QString &name) const
    {
        return QTest::qWaitFor([this, name] { return button(name)->isEnabled(); }, patience);
    }
    [[nodiscard]] QList<ReasonRow *> reasons() const
    {
        QList<ReasonRow *> rows = m_window->findChildren<ReasonRow *>();
        rows.removeIf([](const ReasonRow *row) { return row->isHidden(); });
        return rows;
    }
    [[nodiscard]] qint64 sumOfReasons() const
    {
        qint64 sum = 0;
        for (const ReasonRow *row : reasons())
            sum += row->count();
        return sum;
    }

    std::unique_ptr<test::Gateway> m_gateway;
};

void TestLogActions::init()
{
    QVERIFY(startPractice());
    m_gateway = std::make_unique<test::Gateway>(m_practice->address(),
        [](const QByteArray &, int) { return std::optional<test::Gateway::Mishap>(); });
}

void TestLogActions::cleanup()
{
    closeWindow();
    m_gateway.reset();
    stopPractice();
}

bool TestLogActions::connectWindow()
{
    if (!openWindow())
        return false;
    const QString address = m_gateway->address();
    m_session->connectTo(
        {u"practice"_s, InstanceKind::Practice, address, address, practice::practiceClientId()},
        practice::practiceSecret());
    return QTest::qWaitFor([this] { return m_session->isConnected(); }, patience);
}

bool TestLogActions::upload(const Recipe &recipe, const QByteArray &csv)
{
    const QString file = inFolder(u"rows.csv"_s);
    test::writeFile(file, csv);
    m_session->setRecipe(recipe, u"test.m2mrecipe"_s);
    m_session->openFile(file);
    if (!QTest::qWaitFor([this] { return m_session->canUpload(); }, patience))
        return false;
    m_window->showPage(MainWindow::Page::Upload);
    m_session->startUpload();
    return runsUntil(RunPhase::Finished);
}

void TestLogActions::refusePosts(const QSet<int> &numbers)
{
    m_gateway->setJudge([numbers](const QByteArray &, int post) {
        return numbers.contains(post) ? std::optional(test::Gateway::Mishap{false, refusal, 0})
                                      : std::nullopt;
    });
}

void TestLogActions::openLog(qsizetype records)
{
    m_window->showPage(MainWindow::Page::Log);
    auto *table = find<QTableView>(u"itemTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(records), patience);
}

static Recipe inspecting()
{
    return loadRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"))
        .value();
}

void TestLogActions::whatWasRefusedIsRetriedFromTheLog()
{
    QVERIFY(connectWindow());
    refusePosts({2, 3});
    QVERIFY(upload(inspecting(), inspections(6) + "not-a-uuid\n"));
    QCOMPARE(m_session->run().counts[ItemState::Rejected], 3);

    // Two of them for one reason, and one of the file's own.
    QTRY_COMPARE_WITH_TIMEOUT(reasons().size(), 2, patience);
    QCOMPARE(sumOfReasons(), 3);
    auto *records = find<QTableView>(u"runItemTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(records->model()->rowCount(), 3, patience);
    ReasonRow *refused = reasons().constFirst()->count() == 2 ? reasons().at(0) : reasons().at(1);
    QVERIFY2(refused->text().contains(u"not today!"_s), qPrintable(refused->text()));
    refused->click();
    QTRY_COMPARE_WITH_TIMEOUT(records->model()->rowCount(), 2, patience);
    refused->click();
    QTRY_COMPARE_WITH_TIMEOUT(records->model()->rowCount(), 3, patience);

    const qint64 batch = m_session->run().batch;
    openLog(7);
    QVERIFY(becomesEnabled(u"logRetry"_s));
    QCOMPARE(button(u"logRetry"_s)->text(), u"Retry failed (2)"_s);
    QVERIFY(!button(u"logGoOn"_s)->isEnabled());
    QVERIFY(!button(u"logUndo"_s)->isEnabled());
    QVERIFY(!button(u"logUndo"_s)->toolTip().isEmpty());
    button(u"logRetry"_s)->click();
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
    QVERIFY(find<QWidget>(u"runTitle"_s)->isVisible());
    QVERIFY(runsUntil(RunPhase::Finished));
    QCOMPARE(m_session->run().batch, batch);
    QCOMPARE(m_session->run().counts[ItemState::Verified], 6);
    QCOMPARE(m_gateway->posts, 8);
    QTRY_COMPARE_WITH_TIMEOUT(sumOfReasons(), 1, patience);
    openLog(7);
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"logRetry"_s)->isEnabled(), patience);
    QVERIFY(!button(u"logRetry"_s)->toolTip().isEmpty());
}

void TestLogActions::chosenRecordsAreRetriedByKeyboard()
{
    QVERIFY(connectWindow());
    refusePosts({1, 2, 3});
    QVERIFY(upload(inspecting(), inspections(3)));
    QCOMPARE(m_session->run().counts[ItemState::Rejected], 3);
    openLog(3);
    auto *table = find<QTableView>(u"itemTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(becomesEnabled(u"logRetryChosen"_s));
    find<QAction>(u"logCopyId"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 2);
    const QPoint at = table->viewport()->rect().center();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, at, table->mapToGlobal(at));
    QApplication::sendEvent(table, &menuKey);
    auto *menu = find<QMenu>(u"itemTableMenu"_s);
    QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), patience);
    QTest::keyClick(menu, Qt::Key_S); // Retry selected
    QVERIFY(runsUntil(RunPhase::Finished));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run().counts[ItemState::Verified], 2, patience);
    QCOMPARE(m_session->run().counts[ItemState::Rejected], 1);
}

void TestLogActions::recordsAreReadBackAgain()
{
    QVERIFY(connectWindow());
    QVERIFY(upload(inspecting(), inspections(3)));
    openLog(3);
    QVERIFY(becomesEnabled(u"logReadBack"_s));
    const int asked = m_gateway->gets;
    button(u"logReadBack"_s)->click();
    QVERIFY(runsUntil(RunPhase::Finished));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 3);
    QCOMPARE(m_gateway->gets, asked + 3);
    QCOMPARE(m_gateway->posts, 3);
}

void TestLogActions::whatWasInterruptedIsGoneOnWith()
{
    QVERIFY(connectWindow());
    const QString file = inFolder(u"rows.csv"_s);
    test::writeFile(file, inspections(60));
    m_session->setRecipe(inspecting(), u"test.m2mrecipe"_s);
    m_session->openFile(file);
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    m_gateway->setJudge([this](const QByteArray &, int post) {
        if (post == 10)
            m_session->cancelUpload();
        return std::optional<test::Gateway::Mishap>();
    });
    m_session->startUpload();
    QVERIFY(runsUntil(RunPhase::Cancelled));
    QVERIFY(m_session->run().counts[ItemState::Waiting] > 0);
    m_session->closeFile(); // the log needs no file
    openLog(60);
    QVERIFY(becomesEnabled(u"logGoOn"_s));
    button(u"logGoOn"_s)->click();
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
    QVERIFY(runsUntil(RunPhase::Finished));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 60);
    QVERIFY(find<QWidget>(u"runTitle"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"uploadAgainButton"_s)->isVisible());
    QCOMPARE(m_gateway->posts, 60);
}

void TestLogActions::anEditBatchIsUndoneFromTheLog()
{
    QVERIFY(connectWindow());
    const QString uuid = anyBobbin();
    const auto nameOf = [this](const QString &id) {
        std::optional<QString> name;
        m_uploads->fetchRecord(
            RecordType::Component, id, [&name](const Result<QJsonObject> &record) {
                name = record->value(u"data")[u"name"].toString();
            });
        return QTest::qWaitFor([&name] { return name.has_value(); }, patience) ? *name : QString();
    };
    const QString before = nameOf(uuid);
    QVERIFY(upload(renaming(), "Target,Name\n" + uuid.toLatin1() + ",mine\n"));
    QCOMPARE(nameOf(uuid), u"mine"_s);
    const qint64 batch = m_session->run().batch;
    openLog(1);
    QVERIFY(becomesEnabled(u"logUndo"_s));
    button(u"logUndo"_s)->click();
    auto *dialog = find<UndoDialog>(u"undoDialog"_s);
    QVERIFY(dialog);
    const QString question = dialog->findChild<QLabel *>(u"undoQuestion"_s)->text();
    QVERIFY2(question.contains(u"1"_s) && question.contains(u"practice"_s), qPrintable(question));
    dialog->findChild<QPushButton *>(u"undoCancelButton"_s)->click();
    QTRY_VERIFY(!find<UndoDialog>(u"undoDialog"_s));
    QCOMPARE(m_session->run().batch, batch);
    button(u"logUndo"_s)->click();
    find<UndoDialog>(u"undoDialog"_s)->findChild<QPushButton *>(u"undoConfirmButton"_s)->click();
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
    QVERIFY(QTest::qWaitFor(
        [this, batch] {
            return m_session->run().phase == RunPhase::Finished && m_session->run().batch != batch;
        },
        patience));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 1);
    QCOMPARE(nameOf(uuid), before);
}

void TestLogActions::productionAsksForTheNumberOfRecords()
{
    test::failOnAnyWarning();
    BatchInfo batch;
    batch.fileName = u"rows.csv"_s;
    batch.counts[ItemState::Verified] = 1234;
    Profile profile;
    profile.kind = InstanceKind::Production;
    profile.dbDomain = u"apa.example.org"_s;
    UndoDialog dialog(batch, profile);
    dialog.show();
    auto *undo = dialog.findChild<QPushButton *>(u"undoConfirmButton"_s);
    auto *typed = dialog.findChild<QLineEdit *>(u"gateEdit"_s);
    QVERIFY(typed->isVisible());
    QVERIFY(!undo->isEnabled());
    QTest::keyClicks(typed, u"123"_s);
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(dialog.result() != QDialog::Accepted);
    dialog.show();
    typed->clear();
    QTest::keyClicks(typed, u"1,234"_s);
    QVERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestLogActions::aBatchOfAnotherInstanceIsLeftAlone()
{
    const auto makeBatch = [](BatchSession &session) {
        const auto journal = Journal::open(session.journalPath()).value();
        BatchInfo info;
        info.fileName = u"rows.csv"_s;
        info.instanceKind = u"staging"_s;
        info.instanceHost = u"staging.example.org"_s;
        info.operation = u"PerformAction"_s;
        const qint64 batch = journal->createBatch(info).value();
        ItemInfo item;
        item.state = ItemState::Failed;
        item.payload = "{}";
        item.rule = u"busy"_s;
        ItemInfo open = item;
        open.row = 1;
        open.state = ItemState::Waiting;
        QVERIFY(journal->addItems(batch, {item, open}));
        QVERIFY(journal->finishCreating(batch));
    };
    QVERIFY(openWindow(makeBatch));
    const QString address = m_gateway->address();
    m_session->connectTo(
        {u"practice"_s, InstanceKind::Practice, address, address, practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    openLog(2);
    // The number that could be is told all the same.
    QTRY_COMPARE_WITH_TIMEOUT(button(u"logRetry"_s)->text(), u"Retry failed (1)"_s, patience);
    for (const QString &name :
        {u"logGoOn"_s, u"logRetry"_s, u"logRetryChosen"_s, u"logReadBack"_s, u"logUndo"_s}) {
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QVERIFY2(button(name)->toolTip().contains(u"STAGING"_s, Qt::CaseInsensitive)
                && button(name)->toolTip().contains(u"practice"_s, Qt::CaseInsensitive),
            qPrintable(button(name)->toolTip()));
    }
    find<QAction>(u"logRetry"_s)->trigger();
    QCOMPARE(m_session->run().phase, RunPhase::Idle);
}

void TestLogActions::theReasonsAddUp()
{
    constexpr std::array states{ItemState::Failed, ItemState::Rejected, ItemState::Different,
        ItemState::Unknown, ItemState::Verified, ItemState::Skipped};
    const QStringList rules{QString(), u"busy"_s, u"refused"_s, u"form.required"_s, u"missing"_s};
    const QStringList details{QString(), u"it's \"so\" {"_s, u"[1,2]"_s,
        uR"({"@rule":"form.required","@field":"inspector","@column":1})"_s,
        uR"({"@rule":"form.required","@field":"station","@column":2})"_s};
    StateCounts counts;
    qint64 batch = 0;
    qint64 certain = 0; // nothing of it is in doubt
    const auto makeBatches = [&](BatchSession &session) {
        const auto journal = Journal::open(session.journalPath()).value();
        BatchInfo info;
        info.instanceHost = info.instanceKind = u"practice"_s;
        info.operation = u"PerformAction"_s;
        for (qint64 *id : {&batch, &certain}) {
            *id = journal->createBatch(info).value();
            QList<ItemInfo> items;
            for (int row = 0; row < 500; ++row) {
                ItemInfo item;
                item.row = row;
                item.line = row + 2;
                item.state = states[size_t(row * 7 % 6)];
                if (id == &certain && item.state == ItemState::Unknown)
                    item.state = ItemState::Failed;
                item.rule = rules.at(row * 11 % 5);
                item.detail = details.at(row / 5 % 5);
                if (id == &batch)
                    ++counts[item.state];
                items += item;
            }
            QVERIFY(journal->addItems(*id, items));
            QVERIFY(journal->finishCreating(*id));
        }
    };
    QVERIFY(openWindow(makeBatches));
    const auto groups = readReasons(m_session->journalPath(), batch).value();
    StateCounts found;
    for (const ReasonGroup &group : groups) {
        found[group.state] += group.count;
        const ItemFilter filter{batch, {group.state}, {}, group.reason};
        QCOMPARE(countItems(m_session->journalPath(), filter).value(), group.count);
        QCOMPARE(group.lines.size(), qMin<qsizetype>(group.count, 4));
        QCOMPARE(group.first.line, group.lines.constFirst());
        QVERIFY(std::is_sorted(group.lines.begin(), group.lines.end()));
    }
    for (const ItemState state : states) {
        const bool told = state != ItemState::Verified && state != ItemState::Skipped;
        QCOMPARE(found[state], told ? counts[state] : 0);
    }
    QVERIFY(std::is_sorted(groups.begin(), groups.end(),
        [](const ReasonGroup &a, const ReasonGroup &b) { return a.count > b.count; }));

    const QString address = m_gateway->address();
    m_session->connectTo(
        {u"practice"_s, InstanceKind::Practice, address, address, practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    m_session->goOnWith(certain);
    QVERIFY(runsUntil(RunPhase::Finished));
    QVERIFY(m_session->run().counts.bad() > 300);
    QTRY_COMPARE_WITH_TIMEOUT(sumOfReasons(), m_session->run().counts.bad(), patience);
}

QTEST_MAIN(TestLogActions)
#include "tst_logactions.moc"
