// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/practicefixture.h"
#include "support/windowfixture.h"

using namespace m2m;
using namespace Qt::StringLiterals;

/// What the task bar tells of the program while other windows are in front.
class TestWindowTitle : public QObject, test::WindowFixture, test::PracticeFixture {
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
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void itNamesWhatIsOpen()
    {
        QCOMPARE(m_window->windowTitle(), u"M2M Uploader"_s);
        QVERIFY(connectToPractice(*m_session));
        QCOMPARE(m_window->windowTitle(), u"Practice instance – M2M Uploader"_s);
        m_session->openFile(u"" M2M_RESOURCES "/samples/visual_inspections.csv"_s);
        QVERIFY(waitForTable());
        QCOMPARE(m_window->windowTitle(),
            u"Practice instance – visual_inspections.csv – M2M Uploader"_s);
        m_session->closeFile();
        QCOMPARE(m_window->windowTitle(), u"Practice instance – M2M Uploader"_s);
    }

    void itTellsHowFarARunIs()
    {
        QVERIFY(connectToPractice(*m_session));
        m_session->openRecipe(u"" M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"_s);
        m_session->openFile(u"" M2M_RESOURCES "/samples/visual_inspections.csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
        practice::PracticeFaults slow;
        slow.delay = std::chrono::milliseconds(100);
        m_practice->setFaults(slow);
        m_session->startUpload();
        static const QRegularExpression percent(u"^\\d{1,2} % – Practice instance – visual"_s);
        QTRY_VERIFY_WITH_TIMEOUT(percent.match(m_window->windowTitle()).hasMatch(), patience);
        m_session->pauseUpload();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->windowTitle().startsWith(u"Paused – Practice instance – "_s), patience);
        m_practice->setFaults({});
        m_session->resumeUpload();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, RunPhase::Finished, patience);
        QCOMPARE(m_window->windowTitle(),
            u"Practice instance – visual_inspections.csv – M2M Uploader"_s);
    }
};

QTEST_MAIN(TestWindowTitle)
#include "tst_windowtitle.moc"
