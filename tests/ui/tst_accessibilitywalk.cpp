// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/columnsdialog.h"
#include "dialogs/helpdialog.h"
#include "dialogs/profilesdialog.h"
#include "dialogs/promotiondialog.h"
#include "dialogs/recipegallery.h"
#include "dialogs/rowsdialog.h"
#include "dialogs/secretdialog.h"
#include "dialogs/sourcedialog.h"
#include "dialogs/stepdialog.h"
#include "dialogs/undodialog.h"
#include "journal/journalreader.h"
#include "pages/steppreview.h"
#include "practice/practiceserver.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "recipeplaces.h"
#include "support/accessibilitywalk.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "widgets/parts.h"
#include "widgets/stackedbar.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace m2m;
using namespace std::chrono_literals;

/// What a screen reader is told of every page in its states, of every dialog and menu.
class TestAccessibilityWalk : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init()
    {
        QVERIFY(startPractice());
        QVERIFY(openWindow(
            [](BatchSession &session) { session.setOperator("J. Müller", "Winder 2"); }));
    }
    void cleanup()
    {
        closeWindow();
        stopPractice();
    }

    void theWalkItselfComplains();
    void pagesThatHaveNothingYet();
    void importOfFiles();
    void mapping();
    void reviewWithProblems();
    void anUploadFromItsPlanToItsEnd();
    void theLogAndWhatIsDoneWithIt();
    void dialogsOfTheMap();
    void otherDialogs();
    void menus();
    void barsTellHowFarTheyAre();

private:
    void look(const char *where, QWidget &root, int atLeast = 10)
    {
        const test::AccessibilityWalk walk(root);
        QVERIFY2(walk.complaints().isEmpty(),
            qPrintable(QLatin1StringView(where) + ":\n" + walk.complaints().join('\n')));
        QVERIFY2(walk.seen() >= atLeast, qPrintable(QString::number(walk.seen())));
    }
    void lookAtPages(const char *where)
    {
        for (int page = 0; page <= int(MainWindow::Page::Log); ++page) {
            m_window->showPage(MainWindow::Page(page));
            QTest::qWait(0); // what a page lays out when it is shown
            const QString name = QLatin1StringView(where) + ", page " + QString::number(page);
            look(qPrintable(name), *m_window);
        }
    }
    void lookAndClose(const char *where, QDialog &dialog, int atLeast = 5)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it is on the stack
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        look(where, dialog, atLeast);
        dialog.close();
    }
    bool isSettled() const
    {
        return m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0 && !m_session->report().rows.isEmpty();
    }
    bool openDirtyFile()
    {
        m_session->openFile(test::dataFile("samples/visual_inspections_dirty.csv"));
        if (!waitForTable())
            return false;
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        return QTest::qWaitFor([this] { return isSettled(); }, patience);
    }
    bool runsUntil(RunPhase phase)
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }
};

void TestAccessibilityWalk::theWalkItselfComplains()
{
    QWidget box;
    box.setWindowTitle("box");
    auto *layout = new QVBoxLayout(&box);
    auto *nameless = new QPushButton("…");
    nameless->setObjectName("nameless");
    layout->addWidget(nameless);
    for (int i = 0; i < 2; ++i)
        layout->addWidget(new QPushButton("Add"));
    auto *painted = new IconLabel("check", Tone::Good);
    layout->addWidget(painted);
    auto *area = new QWidget;
    area->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(area);
    auto *bar = new StackedBar;
    bar->setPercent(3);
    layout->addWidget(bar);
    box.show();
    QStringList complaints = test::AccessibilityWalk(box).complaints();
    QCOMPARE(complaints.size(), 4);
    QVERIFY(complaints[0].contains("nameless") && complaints[0].contains("cannot be said"));
    QVERIFY(complaints[1].contains("beside each other"));
    QVERIFY(complaints[2].contains("its role says nothing"));
    QVERIFY(complaints[3].contains("without a name"));
}

void TestAccessibilityWalk::pagesThatHaveNothingYet()
{
    lookAtPages("not connected");
    m_session->reportProblem(BatchSession::Area::Instance, Error{ErrorKind::SecretMissing, "x"});
    m_window->showPage(MainWindow::Page::Import);
    look("a problem with the instance", *m_window);
    QVERIFY(connectToPractice(*m_session));
    lookAtPages("connected");
    m_window->resize(900, 600); // the rail without words
    lookAtPages("narrow");
}

void TestAccessibilityWalk::importOfFiles()
{
    QVERIFY(connectToPractice(*m_session));
    for (const char *file : {"samples/visual_inspections_dirty.csv", "table/frame_survey.csv",
             "table/corpus/spreadsheet-errors.csv", "table/xlsx/libreoffice.xlsx"}) {
        m_session->openFile(test::dataFile(file));
        QVERIFY(waitForTable());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->file().inspection(), patience);
        m_window->showPage(MainWindow::Page::Import);
        look(file, *m_window);
    }
    find<QPushButton>("moreSettingsButton")->click();
    find<QPushButton>("whyButton")->click();
    look("all settings", *m_window);
    m_session->openFile(inFolder("nowhere.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->problem(BatchSession::Area::File), patience);
    look("no such file", *m_window);
    m_window->openFiles(
        {test::dataFile("samples/winding.csv"), test::dataFile("samples/X_layer_APA14.csv")});
    QVERIFY(waitForTable());
    look("several files", *m_window);
}

void TestAccessibilityWalk::mapping()
{
    QVERIFY(connectToPractice(*m_session));
    m_session->openFile(test::dataFile("samples/visual_inspections.csv"));
    QVERIFY(waitForTable());
    m_window->showPage(MainWindow::Page::Map);
    look("no form", *m_window);
    for (const char *form : {"BoardVisualInspection", "x_winding", "IntakeSurveys"}) {
        m_session->chooseTypeForm(RecordType::Action, form);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->typeForm() && m_session->typeForm()->id == QLatin1StringView(form),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isChecking(), patience);
        look(form, *m_window);
    }
    m_session->openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/tension_x.m2mrecipe"));
    m_session->openFile(test::dataFile("samples/X_layer_APA14.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid(), patience);
    lookAtPages("a recipe that asks");
}

void TestAccessibilityWalk::reviewWithProblems()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(openDirtyFile());
    m_window->showPage(MainWindow::Page::Review);
    for (int i = 0; i < 24; ++i) {
        press(Qt::Key_F8);
        look("a problem", *m_window);
        if (QTest::currentTestFailed())
            return;
    }
    press(Qt::Key_F8);
    QTest::keyClick(m_window->windowHandle(), 'x');
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    press(Qt::Key_Z, Qt::ControlModifier);
    look("undone", *m_window);
    m_session->openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/tension_x.m2mrecipe"));
    m_session->openFile(test::dataFile("samples/X_layer_APA14.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid(), patience);
    look("gathered records", *m_window);
}

void TestAccessibilityWalk::anUploadFromItsPlanToItsEnd()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(openDirtyFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    m_window->showPage(MainWindow::Page::Upload);
    look("the plan", *m_window);
    practice::PracticeFaults slow;
    slow.delay = 60ms;
    m_practice->setFaults(slow);
    m_session->startUpload();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().counts[ItemState::Uploaded] > 0, patience);
    look("running", *m_window);
    m_session->pauseUpload();
    QVERIFY(runsUntil(RunPhase::Paused));
    look("paused", *m_window);
    m_practice->setFaults({});
    m_session->resumeUpload();
    QVERIFY(runsUntil(RunPhase::Finished));
    QTest::qWait(50);
    look("finished", *m_window);
    lookAtPages("after an upload");
}

void TestAccessibilityWalk::theLogAndWhatIsDoneWithIt()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(openDirtyFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    m_session->startUpload();
    QVERIFY(runsUntil(RunPhase::Finished));
    m_window->showPage(MainWindow::Page::Log);
    auto *records = find<QTableView>("itemTable");
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() > 5, patience);
    look("a batch", *m_window, 60);
    const BatchInfo batch = readBatch(m_session->journalPath(), m_session->run().batch).value();
    UndoDialog undo(batch, *m_session->profile());
    lookAndClose("undo", undo);
    PromotionDialog promotion(*m_session, batch);
    lookAndClose("promotion", promotion);
}

void TestAccessibilityWalk::dialogsOfTheMap()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(openDirtyFile());
    const TablePtr table = m_session->table();
    ColumnsDialog columns("Columns", table->columns(), {table->columns().constFirst()});
    lookAndClose("columns", columns);
    RecordShape shape;
    shape.filters = {{table->columns().constFirst(), RowCondition::Keep::Unequal, {"no"}},
        {table->columns().constLast(), RowCondition::Keep::Unequal, {}}};
    RowsDialog rows(shape, table);
    lookAndClose("rows", rows);
    for (int row = 0;; ++row) {
        auto *source = new SourceDialog(
            {table, m_session->runFacts(), "Board"}, {}, Source::Kind::None, m_window.get());
        source->show();
        auto *kinds = source->findChild<QListWidget *>("sourceKinds");
        const bool more = row < kinds->count();
        if (more) {
            kinds->setCurrentRow(row);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            look(qPrintable(kinds->item(row)->text()), *source, 5);
        }
        delete source;
        if (!more || QTest::currentTestFailed())
            break;
    }
    for (const QString &name : stepNames()) {
        Mapping mapping{"inspector", Source::column(table->columns().constFirst()), {{name, {}}}};
        StepDialog step(mapping.steps.constFirst(), stepOffers(*m_session, mapping, 0), "Inspector",
            true, [&](const Step &) { return stepPreview(*m_session, mapping, 0, "Inspector"); });
        lookAndClose(qPrintable(name), step);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestAccessibilityWalk::otherDialogs()
{
    HelpDialog::showBeside(m_window.get(), QStringLiteral("index"));
    look("help", *m_window->findChild<HelpDialog *>(), 4);
    m_window->findChild<HelpDialog *>()->close();
    Profile production{"Factory", InstanceKind::Production, "apa.example.org", "eu.auth0.com", "q"};
    SecretDialog secret(production, Error{ErrorKind::SecretMissing, "Factory"});
    lookAndClose("secret", secret);
    ProfileStore store(*m_settings);
    SecretStore secrets;
    ProfilesDialog none(store, secrets);
    lookAndClose("no profiles", none);
    production.proxy.mode = ProxySettings::Mode::Manual;
    production.proxy.host = "proxy.example.org";
    production.proxy.port = 3128;
    QVERIFY(store.save(production));
    ProfilesDialog profiles(store, secrets, "Factory");
    lookAndClose("profiles", profiles);
    m_window->setRecipeFolder(QStringLiteral(M2M_RESOURCES "/recipes"));
    QTRY_VERIFY(m_session->shelf().entries().size() > 2);
    m_window->showRecipes();
    auto *gallery = m_window->findChild<RecipeGallery *>();
    QTRY_VERIFY(gallery->isVisible());
    look("recipes", *gallery);
    gallery->reject();
}

void TestAccessibilityWalk::menus()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(openDirtyFile());
    m_window->setProfiles({*m_session->profile()});
    const auto lookAtMenu = [this](const char *button) {
        for (auto *opener : m_window->findChildren<QAbstractButton *>(QLatin1StringView(button))) {
            if (opener->isVisible())
                opener->click();
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu, button);
        look(button, *menu, 3);
        menu->close();
    };
    lookAtMenu("helpButton");
    lookAtMenu("instancePill");
    m_window->showPage(MainWindow::Page::Map);
    lookAtMenu("addStep:inspector");
}

void TestAccessibilityWalk::barsTellHowFarTheyAre()
{
    StackedBar bar;
    bar.setAccessibleName("Progress");
    bar.setAccessibleDescription("3 of 4");
    QAccessibleInterface *shares = QAccessible::queryAccessibleInterface(&bar);
    QCOMPARE(shares->role(), QAccessible::Chart);
    QCOMPARE(shares->text(QAccessible::Value), "3 of 4");
    QVERIFY(!shares->valueInterface());
    StackedBar progress;
    progress.setPercent(0);
    QAccessibleInterface *element = QAccessible::queryAccessibleInterface(&progress);
    QCOMPARE(element->role(), QAccessible::ProgressBar);
    progress.setPercent(75);
    QVERIFY(element->valueInterface());
    QCOMPARE(element->valueInterface()->currentValue().toInt(), 75);
    QCOMPARE(element->valueInterface()->maximumValue().toInt(), 100);
}

QTEST_MAIN(TestAccessibilityWalk)
#include "tst_accessibilitywalk.moc"
