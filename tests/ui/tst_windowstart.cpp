// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace m2m;
using namespace Qt::StringLiterals;

/// A window that stands on the screen before all of its pages are made.
class TestWindowStart : public QObject, test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { undressApplication(); }
    void init();
    void cleanup() { closeWindow(); }
    void theOtherPagesComeByThemselves();
    void whoIsFasterGetsThePage();
    void aFileThatIsOpenedAtOnceIsShown();
    void theSheetThatComesLaterIsThere();
};

void TestWindowStart::initTestCase()
{
    test::useTestPaths();
    installTranslations(*qApp);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light, Theme::Sheet::Later);
}

void TestWindowStart::init()
{
    openSession();
    m_settings = std::make_unique<QSettings>(inFolder(u"settings.ini"_s), QSettings::IniFormat);
    m_window =
        std::make_unique<MainWindow>(*m_session, *m_settings, nullptr, MainWindow::Making::Later);
}

void TestWindowStart::theOtherPagesComeByThemselves()
{
    QVERIFY(find<QWidget>(u"importPage"_s));
    QVERIFY(!find<QWidget>(u"mapPage"_s));
    QVERIFY(!find<QWidget>(u"rawTable"_s));
    m_window->show();
    for (const QString &name :
        {u"mapPage"_s, u"reviewPage"_s, u"uploadPage"_s, u"logPage"_s, u"rawTable"_s})
        QTRY_VERIFY2(find<QWidget>(name), qPrintable(name));
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Import);
    QCoreApplication::processEvents(); // and no more of them
    QCOMPARE(m_window->findChildren<QWidget *>(u"logPage"_s).size(), 1);
}

void TestWindowStart::whoIsFasterGetsThePage()
{
    m_window->showPage(MainWindow::Page::Review);
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Review);
    QVERIFY(find<QWidget>(u"reviewPage"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(m_window->findChildren<QWidget *>(u"reviewPage"_s).size(), 1);
}

void TestWindowStart::aFileThatIsOpenedAtOnceIsShown()
{
    QFile file(inFolder(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n3,4\n");
    file.close();
    m_window->openFiles({file.fileName()});
    m_window->show();
    QVERIFY(waitForTable());
    auto *table = find<QWidget>(u"rawTable"_s);
    QVERIFY(table);
    QTRY_VERIFY(table->isVisible());
}

void TestWindowStart::theSheetThatComesLaterIsThere()
{
    QVERIFY(qApp->styleSheet().isEmpty());
    m_theme->dress();
    QVERIFY(!qApp->styleSheet().isEmpty());
    m_theme->setMode(Theme::Mode::Dark);
    QVERIFY(!qApp->styleSheet().isEmpty());
}

QTEST_MAIN(TestWindowStart)
#include "tst_windowstart.moc"
