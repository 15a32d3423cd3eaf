// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/helpdialog.h"
#include "models/recordmodel.h"
#include "pages/correctionbox.h"
#include "practice/practiceserver.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "widgets/counttile.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QWindow>

using namespace m2m;
using namespace std::chrono_literals;

/// The whole way without a mouse: from the start to the proof in the log. Nothing but keys is sent,
/// to the window that has the focus; the test looks, and never helps.
class TestJourneyByKeyboard : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init();
    void cleanup();
    void fromTheStartToTheProof();
    void throughTheGateOfProduction();
    void themeProfilesAndHelp();

private:
    // The keyboard.
    static QWindow *target()
    {
        const QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup->windowHandle() : QGuiApplication::focusWindow();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(target());
        QTest::keyClick(target(), key, modifiers);
    }
    static void write(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(target(), c.toLatin1());
    }
    static QString focused()
    {
        const QWidget *popup = QApplication::activePopupWidget();
        const QWidget *widget = popup ? popup->focusWidget() : QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    static bool tabTo(const QString &name, Qt::Key way = Qt::Key_Tab)
    {
        for (int i = 0; i < 250 && focused() != name; ++i)
            QTest::keyClick(target(), way, way == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        return focused() == name;
    }
    /// What the desktop does when a dialog closes; the platform of tests has none.
    [[nodiscard]] bool isBackInTheWindow() const
    {
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    /// From the top of a list that is open, by the arrows, to the entry with this text, and takes
    /// it.
    static bool choose(QAbstractItemView &list, const QString &text)
    {
        QTest::keyClick(target(), Qt::Key_Home);
        for (int i = 0; i < 200; ++i) {
            if (list.currentIndex().data().toString() == text) {
                QTest::keyClick(target(), Qt::Key_Return);
                return true;
            }
            QTest::keyClick(target(), Qt::Key_Down);
        }
        return false;
    }
    bool chooseInCombo(const QString &name, const QString &text)
    {
        if (!tabTo(name))
            return false;
        QTest::keyClick(target(), Qt::Key_F4);
        return choose(*find<QComboBox>(name)->view(), text);
    }
    /// The source of a field: its first letters, and Enter.
    bool chooseSource(const QString &field, const QString &letters)
    {
        if (!tabTo("source:" + field))
            return false;
        QTest::keyClick(target(), Qt::Key_Return); // opens the list that is searched
        write(letters);
        QTest::keyClick(target(), Qt::Key_Return);
        return true;
    }
    static bool chooseInMenu(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 60; ++i) {
            QTest::keyClick(target(), Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().contains(text)) {
                QTest::keyClick(target(), Qt::Key_Return);
                return true;
            }
        }
        return false;
    }

    // What is looked at.
    [[nodiscard]] bool isSettled() const
    {
        return m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0 && !m_session->report().rows.isEmpty();
    }
    [[nodiscard]] QString sourceOf(const QString &field) const
    {
        const Mapping *mapping = m_session->recipe().mapping(field);
        return mapping ? mapping->source.text : QString();
    }
    [[nodiscard]] qsizetype stepsOf(const QString &field) const
    {
        const Mapping *mapping = m_session->recipe().mapping(field);
        return mapping ? mapping->steps.size() : 0;
    }
    bool runsUntil(RunPhase phase)
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }
    Profile profileOf(InstanceKind kind, const QString &name) const
    {
        return {
            name, kind, m_practice->address(), m_practice->address(), practice::practiceClientId()};
    }

    void mapping();
    void review();
    void upload();
    void log();
    QString m_file;
};

void TestJourneyByKeyboard::init()
{
    QVERIFY(startPractice());
    QVERIFY(openWindow([this](BatchSession &session) {
        session.setOperator("J. Müller", "Winder 2");
        m_file = inFolder("inspections.csv");
        QVERIFY(QFile::copy(test::dataFile("samples/visual_inspections_dirty.csv"), m_file));
        QSettings settings(inFolder("settings.ini"), QSettings::IniFormat);
        settings.setValue("recentFiles", QStringList(m_file));
    }));
    m_window->setProfiles({profileOf(InstanceKind::Practice, "practice"),
        profileOf(InstanceKind::Production, "Factory")});
    // As the application does.
    connect(m_window.get(), &MainWindow::profileChosen, this, [this](const Profile &profile) {
        m_session->connectTo(profile, practice::practiceSecret());
    });
    connect(m_window.get(), &MainWindow::themeChosen, this,
        [this](Theme::Mode mode) { m_theme->setMode(mode); });
}

void TestJourneyByKeyboard::cleanup()
{
    m_theme->setMode(Theme::Mode::Light);
    closeWindow();
    stopPractice();
}

void TestJourneyByKeyboard::fromTheStartToTheProof()
{
    // The instance.
    QVERIFY(tabTo("instancePill"));
    key(Qt::Key_Space);
    QVERIFY(chooseInMenu("Practice"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patience);
    // The file.
    QVERIFY(tabTo("recentFiles"));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(waitForTable());
    QVERIFY(tabTo("toMapButton"));
    key(Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Map);
    mapping();
    if (!QTest::currentTestFailed())
        review();
    if (!QTest::currentTestFailed())
        upload();
    if (!QTest::currentTestFailed())
        log();
}

void TestJourneyByKeyboard::mapping()
{
    QVERIFY(chooseInCombo("operationCombo", find<QComboBox>("operationCombo")->itemText(0)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->typeForms().isEmpty(), patience);
    auto *forms = find<QComboBox>("typeFormCombo");
    const int wanted = forms->findData("BoardVisualInspection");
    QVERIFY(wanted >= 0);
    QVERIFY(chooseInCombo("typeFormCombo", forms->itemText(wanted)));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    QCOMPARE(sourceOf("inspector"), "Inspected by");
    // Another column, and back by undo; a step, and back by undo.
    QVERIFY(chooseSource("inspector", "Station"));
    QTRY_COMPARE(sourceOf("inspector"), "Station");
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sourceOf("inspector"), "Inspected by");
    key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(sourceOf("inspector"), "Station");
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sourceOf("inspector"), "Inspected by");
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    const qsizetype steps = stepsOf("inspector");
    QVERIFY(tabTo("addStep:inspector"));
    key(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(tabTo("useStepButton"));
        key(Qt::Key_Return);
    }
    QTRY_COMPARE(stepsOf("inspector"), steps + 1);
    QVERIFY(isBackInTheWindow());
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stepsOf("inspector"), steps);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    QVERIFY(tabTo("toReviewButton"));
    key(Qt::Key_Return);
}

void TestJourneyByKeyboard::review()
{
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Review);
    QCOMPARE(focused(), "reviewTable");
    const qint64 wrong = m_session->report().wrong;
    QVERIFY(wrong > 10);
    auto *table = find<QTableView>("reviewTable");
    key(Qt::Key_F8);
    const QModelIndex first = table->currentIndex();
    QCOMPARE(first.data(Qt::EditRole).toString(), "not-a-uuid");
    write("something");
    key(Qt::Key_Return);
    QTRY_COMPARE(first.data(Qt::EditRole).toString(), "something");
    QTRY_VERIFY(table->currentIndex() != first); // the next problem
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(first.data(Qt::EditRole).toString(), "not-a-uuid");
    QCOMPARE(table->currentIndex(), first);
    // Only the wrong ones, and all again.
    QVERIFY(tabTo("filterWrong", Qt::Key_Backtab));
    key(Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), int(wrong));
    key(Qt::Key_Space);
    QTRY_VERIFY(table->model()->rowCount() > int(wrong));
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), "recordSearch");
    write("UK-01");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    key(Qt::Key_Escape);
    QCOMPARE(focused(), "reviewTable");
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    QTRY_VERIFY(find<QPushButton>("toUploadButton")->isEnabled());
    QVERIFY(tabTo("toUploadButton"));
    key(Qt::Key_Return);
}

void TestJourneyByKeyboard::upload()
{
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
    practice::PracticeFaults slow;
    slow.delay = 150ms;
    m_practice->setFaults(slow);
    QVERIFY(tabTo("startUploadButton"));
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().counts[ItemState::Verified] > 2, patience);
    key(Qt::Key_F9);
    QVERIFY(runsUntil(RunPhase::Paused));
    QVERIFY(tabTo("pauseButton"));
    key(Qt::Key_Space);
    QVERIFY(runsUntil(RunPhase::Running));
    key(Qt::Key_F9); // while Tab is on its way nothing may end
    QVERIFY(runsUntil(RunPhase::Paused));
    QVERIFY(tabTo("cancelButton"));
    key(Qt::Key_Space);
    QVERIFY(runsUntil(RunPhase::Cancelled));
    m_practice->setFaults({});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run().inFlight, 0, patience);
    // The same file again: what is there is not sent twice.
    QVERIFY(tabTo("uploadAgainButton"));
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    QVERIFY(tabTo("startUploadButton"));
    key(Qt::Key_Space);
    QVERIFY(runsUntil(RunPhase::Finished));
    QCOMPARE(m_session->run().open(), 0);
    QVERIFY(tabTo("toLogButton"));
    key(Qt::Key_Return);
}

void TestJourneyByKeyboard::log()
{
    if (m_window->currentPage() != MainWindow::Page::Log)
        key(Qt::Key_Space); // a button that Enter does not press
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Log);
    auto *batches = find<QTableView>("batchTable");
    auto *records = find<QTableView>("itemTable");
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() > 2, patience);
    const int uploads = batches->model()->rowCount(); // and the headings of their days
    QVERIFY(uploads >= 2);
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), "logSearch");
    write("nothing like it");
    QTRY_COMPARE_WITH_TIMEOUT(batches->model()->rowCount(), 0, patience);
    key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(batches->model()->rowCount(), uploads, patience);
    key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(records->model()->rowCount() > 2, patience);
    QVERIFY(tabTo("itemTable"));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Down);
    QCOMPARE(records->currentIndex().row(), 1);
    // What was done with it, as a file. What a file dialog of the system does is its own affair.
    QVERIFY(tabTo("logExportButton"));
    bool chosen = false;
    // The menu of a button has a loop of its own.
    QTimer::singleShot(0, this, [&chosen] { chosen = chooseInMenu("All rows"); });
    key(Qt::Key_Space);
    QTRY_VERIFY(chosen);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = find<QFileDialog>("logFileDialog"));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!find<QFileDialog>("logFileDialog"));
    QVERIFY(isBackInTheWindow());
}

void TestJourneyByKeyboard::throughTheGateOfProduction()
{
    QVERIFY(tabTo("instancePill"));
    key(Qt::Key_Space);
    QVERIFY(chooseInMenu("Factory"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patience);
    QVERIFY(tabTo("recentFiles"));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(waitForTable());
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->typeForms().isEmpty(), patience);
    auto *forms = find<QComboBox>("typeFormCombo");
    QVERIFY(
        chooseInCombo("typeFormCombo", forms->itemText(forms->findData("BoardVisualInspection"))));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!find<QPushButton>("startUploadButton")->isEnabled());
    QVERIFY(tabTo("gateEdit"));
    write("1");
    QVERIFY(!find<QPushButton>("startUploadButton")->isEnabled());
    key(Qt::Key_Backspace);
    write(QString::number(m_session->report().right + m_session->report().doubtful));
    QVERIFY(find<QPushButton>("startUploadButton")->isEnabled());
    key(Qt::Key_Return); // a second Enter must not send anything
    QCOMPARE(m_session->run().phase, RunPhase::Idle);
    QVERIFY(tabTo("startUploadButton"));
    key(Qt::Key_Space);
    QVERIFY(runsUntil(RunPhase::Finished));
    QVERIFY(m_session->run().counts[ItemState::Verified] > 20);
}

void TestJourneyByKeyboard::themeProfilesAndHelp()
{
    key(Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QVERIFY(chooseInMenu("Dark"));
    QTRY_VERIFY(themeColors().dark);
    QSignalSpy profiles(m_window.get(), &MainWindow::profilesRequested);
    key(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(profiles.size(), 1);
    key(Qt::Key_F1);
    auto *help = m_window->findChild<HelpDialog *>();
    QVERIFY(help);
    QVERIFY(QTest::qWaitForWindowActive(help));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<HelpDialog *>());
    QVERIFY(isBackInTheWindow());
    key(Qt::Key_R, Qt::ControlModifier);
    QWidget *gallery = nullptr;
    QTRY_VERIFY(gallery = QApplication::activeModalWidget());
    QVERIFY(QTest::qWaitForWindowActive(gallery));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestJourneyByKeyboard)
#include "tst_journeybykeyboard.moc"
