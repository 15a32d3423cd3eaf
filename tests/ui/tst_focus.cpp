// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keysdialog.h"
#include "dialogs/profilesdialog.h"
#include "dialogs/rowsdialog.h"
#include "dialogs/sourcedialog.h"
#include "recipe/recipefile.h"
#include "support/focuswalk.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "text/keytext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTableView>

using namespace m2m;

/// Where the keyboard is: the way of Tab, what can be seen of the focus, and the keys.
class TestFocus : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        QVERIFY(startPractice());
    }
    void cleanupTestCase()
    {
        undressApplication();
        stopPractice();
    }
    void init()
    {
        QVERIFY(openWindow(
            [](BatchSession &session) { session.setOperator("J. Müller", "Winder 2"); }));
        QVERIFY(connectToPractice(*m_session));
    }
    void cleanup()
    {
        m_theme->setMode(Theme::Mode::Light);
        closeWindow();
    }

    void tabGoesThroughEmptyPages();
    void tabGoesThroughPagesInUse();
    void tabGoesThroughDialogs();
    void theFocusCanBeSeen_data();
    void theFocusCanBeSeen();
    void everyKeyIsInTheList();
    void keysLeadToPagesDialogsAndBack();
    void escapeLeavesTheSearch();

private:
    void walk(const char *where, QWidget &root, bool look = false)
    {
        test::FocusWalk walk(root);
        if (look)
            walk.lookAtFocus();
        QVERIFY2(walk.complaints().isEmpty(),
            qPrintable(QLatin1StringView(where) + ":\n" + walk.complaints().join('\n')));
    }
    bool openDirtyFile()
    {
        m_session->openFile(test::dataFile("samples/visual_inspections_dirty.csv"));
        if (!waitForTable())
            return false;
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        return QTest::qWaitFor([this] { return m_session->canUpload(); }, patience);
    }
    void walkPages(const char *where, bool look = false)
    {
        for (int page = 0; page <= int(MainWindow::Page::Log); ++page) {
            m_window->showPage(MainWindow::Page(page));
            QTest::qWait(0);
            const QString name = QLatin1StringView(where) + ", page " + QString::number(page);
            walk(qPrintable(name), *m_window, look);
        }
    }
    void walkDialog(const char *where, QDialog &dialog, bool look = true)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        walk(where, dialog, look);
        dialog.close();
    }
};

void TestFocus::tabGoesThroughEmptyPages()
{
    walkPages("nothing yet");
    m_window->resize(900, 600);
    walkPages("narrow");
}

void TestFocus::tabGoesThroughPagesInUse()
{
    QVERIFY(openDirtyFile());
    walkPages("a file");
    m_session->startUpload();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, RunPhase::Finished, patience);
    QTest::qWait(50);
    walkPages("uploaded");
    m_session->openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/tension_x.m2mrecipe"));
    m_session->openFile(test::dataFile("samples/X_layer_APA14.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid(), patience);
    walkPages("a recipe that asks");
}

void TestFocus::tabGoesThroughDialogs()
{
    QVERIFY(openDirtyFile());
    ProfileStore store(*m_settings);
    SecretStore secrets;
    Profile production{"Factory", InstanceKind::Production, "apa.example.org", "eu.auth0.com", "q"};
    production.proxy.mode = ProxySettings::Mode::Manual;
    production.proxy.host = "proxy.example.org";
    production.proxy.port = 3128;
    QVERIFY(store.save(production));
    ProfilesDialog profiles(store, secrets, "Factory");
    walkDialog("profiles", profiles);
    RowsDialog rows({}, m_session->table());
    walkDialog("rows", rows);
    KeysDialog keys;
    walkDialog("keys", keys);
    SourceDialog source(
        {m_session->table(), m_session->runFacts(), "Board"}, {}, Source::Kind::Asked);
    walkDialog("source", source);
}

void TestFocus::theFocusCanBeSeen_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestFocus::theFocusCanBeSeen()
{
    QFETCH(Theme::Mode, mode);
    m_theme->setMode(mode);
    m_settings->setValue("recentFiles", QStringList({"/data/a.csv", "/data/b.csv"}));
    walkPages("nothing yet", true);
    QVERIFY(openDirtyFile());
    walkPages("a file", true);
    m_session->startUpload();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, RunPhase::Finished, patience);
    QTest::qWait(50);
    walkPages("uploaded", true);
}

void TestFocus::everyKeyIsInTheList()
{
    QSet<QKeySequence> told;
    for (const KeyGroup &group : keyGroups()) {
        QVERIFY(!group.title.isEmpty());
        for (const KeyLine &line : group.lines) {
            QVERIFY(!line.what.isEmpty());
            for (const QKeySequence &keys : line.keys)
                told << keys;
        }
    }
    const auto shortcuts =
        m_window->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(shortcuts.size() > 20);
    QSet<QKeySequence> used;
    for (const QShortcut *each : shortcuts) {
        QVERIFY2(told.contains(each->key()), qPrintable(each->key().toString()));
        QVERIFY2(!used.contains(each->key()), qPrintable(each->key().toString()));
        used << each->key();
    }
}

void TestFocus::keysLeadToPagesDialogsAndBack()
{
    for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        for (int page = int(MainWindow::Page::Log); page >= 0; --page) {
            press(Qt::Key(Qt::Key_1 + page), modifier);
            QCOMPARE(int(m_window->currentPage()), page);
        }
    }
    press(Qt::Key_Slash, Qt::ControlModifier);
    auto *keys = m_window->findChild<KeysDialog *>();
    QVERIFY(keys && keys->isVisible());
    keys->close();
    m_window->activateWindow(); // as the desktop does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(openDirtyFile());
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_F3);
    const QModelIndex first = find<QTableView>("reviewTable")->currentIndex();
    press(Qt::Key_F3);
    QVERIFY(find<QTableView>("reviewTable")->currentIndex() != first);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(find<QTableView>("reviewTable")->currentIndex(), first);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_session->table());
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Import);
    press(Qt::Key_F10);
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void TestFocus::escapeLeavesTheSearch()
{
    QVERIFY(openDirtyFile());
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("recordSearch");
    QVERIFY(search->hasFocus());
    for (const char c : QByteArray("no such text"))
        QTest::keyClick(m_window->windowHandle(), c);
    auto *table = find<QTableView>("reviewTable");
    QTRY_COMPARE(table->model()->rowCount(), 0);
    press(Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(table->hasFocus());
    QTRY_VERIFY(table->model()->rowCount() > 20);
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
