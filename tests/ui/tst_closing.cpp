// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing.h"
#include "journal/journal.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "runnotices.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

Mapping column(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

Recipe inspections()
{
    Recipe recipe;
    recipe.operation = Operation::PerformAction;
    recipe.typeFormId = u"BoardVisualInspection"_s;
    recipe.mappings = {column(targetPath(), u"Board"_s, step::component()),
        column(u"inspector"_s, u"Inspector"_s),
        {u"inspectionDate"_s, Source::constant(u"2024-01-11"_s), {{step::date(), {}}}},
        {u"nonConformingDisposition"_s, Source::constant(u"scrap"_s), {{step::option(), {}}}}};
    return recipe;
}

constexpr int many = 400;

} // namespace

/// Closing the window while an upload is under way, by the window's own cross.
class TestClosing : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void init();
    void cleanup();
    void withoutAnUploadNothingIsAsked();
    void goingBackChangesNothing();
    void escapeGoesBack();
    void aPausedUploadClosesWhatIsInFlight();
    void itGoesOnWithoutAWindow();
    void theWindowComesBackWhileItGoesOn();
    void theQuestionGoesAwayWithTheUpload();
    void anEndOfTheSessionAsksNothing();

private:
    [[nodiscard]] bool send();
    [[nodiscard]] QDialog *question() const { return find<QDialog>(u"closeDialog"_s); }
    void choose(const QString &button) const
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    std::unique_ptr<RunNotices> m_notices;
    std::unique_ptr<Closing> m_closing;
};

void TestClosing::init()
{
    QVERIFY(openWindow());
    QVERIFY(startPractice());
    QVERIFY(connectToPractice(*m_session));
    m_notices = std::make_unique<RunNotices>(*m_session, *m_window);
    m_closing = std::make_unique<Closing>(*m_session, *m_notices, *m_window);
}

void TestClosing::cleanup()
{
    m_closing.reset();
    m_notices.reset();
    closeWindow();
    stopPractice();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

bool TestClosing::send()
{
    const QStringList boards = (*practice::PracticeStore::open(m_practiceFolder->path()))
                                   ->ids(practice::RecordKind::Component, u"GeometryBoard"_s, 1);
    QByteArray csv = "Board,Inspector\n";
    for (int row = 0; row < many; ++row)
        csv += boards.constFirst().toUtf8() + ",Ana " + QByteArray::number(row) + '\n';
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    if (!QTest::qWaitFor([this] { return m_session->canUpload(); }, patience))
        return false;
    m_session->startUpload();
    return QTest::qWaitFor(
        [this] { return m_session->run().phase == RunPhase::Running; }, patience);
}

void TestClosing::withoutAnUploadNothingIsAsked()
{
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

void TestClosing::goingBackChangesNothing()
{
    QVERIFY(send());
    QVERIFY(!m_window->close());
    QVERIFY(question());
    choose(u"closeNot"_s);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_session->run().isActive());
    QTRY_VERIFY(!question());
}

void TestClosing::escapeGoesBack()
{
    QVERIFY(send());
    QVERIFY(!m_window->close());
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!question());
    // Asked again, it asks again.
    QVERIFY(!m_window->close());
    QVERIFY(question());
}

void TestClosing::aPausedUploadClosesWhatIsInFlight()
{
    QVERIFY(send());
    QVERIFY(!m_window->close());
    choose(u"closeWithPause"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    const RunStatus run = m_session->run();
    QCOMPARE(run.phase, RunPhase::Paused);
    QCOMPARE(run.counts[ItemState::Sending], 0);
    QVERIFY(run.open() > 0);
    QCOMPARE(run.counts.total(), many);
    // The journal knows as much, for the next start.
    m_session->resumeUpload();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Finished, patience);
    QCOMPARE(m_session->run().counts[ItemState::Verified], many);
}

void TestClosing::itGoesOnWithoutAWindow()
{
    QSignalSpy done(m_closing.get(), &Closing::doneInBackground);
    QVERIFY(send());
    QVERIFY(!m_window->close());
    choose(u"closeToBackground"_s);
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_closing->isInBackground());
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
    QCOMPARE(m_session->run().counts[ItemState::Verified], many);
    QVERIFY(!m_window->isVisible());
}

void TestClosing::theWindowComesBackWhileItGoesOn()
{
    QSignalSpy done(m_closing.get(), &Closing::doneInBackground);
    QVERIFY(send());
    QVERIFY(!m_window->close());
    choose(u"closeToBackground"_s);
    QVERIFY(!m_window->isVisible());
    m_closing->comeBack();
    QVERIFY(m_window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Finished, patience);
    QCOMPARE(done.size(), 0);
    QVERIFY(m_window->isVisible());
}

void TestClosing::theQuestionGoesAwayWithTheUpload()
{
    QVERIFY(send());
    QVERIFY(!m_window->close());
    QVERIFY(question());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Finished, patience);
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
}

void TestClosing::anEndOfTheSessionAsksNothing()
{
    QVERIFY(send());
    m_closing->endSession();
    QVERIFY(m_window->close());
    QVERIFY(!question());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Paused, patience);
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
