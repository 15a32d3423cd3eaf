// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

using namespace m2m;
using namespace std::chrono_literals;
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

} // namespace

/// A program that does nothing keeps the journal from nobody; one that has something under way
/// does.
class TestIdleJournal : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whoDoesNothingLetsGo();
    void itIsOpenedAgainWhenItIsNeeded();
    void aPausedRunKeepsIt();
    void aRunThatIsActiveKeepsIt();
    void withoutBeingAskedItIsKept();

private:
    void openFile(const QByteArray &mark, int rows = 8);
    [[nodiscard]] bool isFree() const
    {
        return Journal::open(m_uploads->journalPath()).has_value();
    }
    [[nodiscard]] bool becomesFree() const
    {
        return QTest::qWaitFor([this] { return isFree(); }, patience);
    }
    [[nodiscard]] bool becomes(RunPhase phase) const
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }

    std::unique_ptr<test::Gateway> m_gateway;
    QStringList m_boards;
};

void TestIdleJournal::init()
{
    openSession();
    QVERIFY(startPractice());
    m_gateway = std::make_unique<test::Gateway>(
        m_practice->address(), [](const QByteArray &, int) { return std::nullopt; });
    m_session->connectTo({u"practice"_s, InstanceKind::Practice, m_gateway->address(),
                             m_gateway->address(), practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    m_boards = (*practice::PracticeStore::open(m_practiceFolder->path()))
                   ->ids(practice::RecordKind::Component, u"GeometryBoard"_s, 3);
    QVERIFY(!m_boards.isEmpty());
}

void TestIdleJournal::cleanup()
{
    closeSession();
    m_gateway.reset();
    stopPractice();
}

void TestIdleJournal::openFile(const QByteArray &mark, int rows)
{
    QByteArray csv = "Board,Inspector\n";
    for (int row = 0; row < rows; ++row)
        csv += m_boards[row % m_boards.size()].toUtf8() + ',' + mark + ' ' + QByteArray::number(row)
            + '\n';
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
}

void TestIdleJournal::whoDoesNothingLetsGo()
{
    m_uploads->releaseJournalWhenIdle(200ms);
    openFile("Ana");
    QVERIFY(becomesFree());
}

void TestIdleJournal::itIsOpenedAgainWhenItIsNeeded()
{
    m_uploads->releaseJournalWhenIdle(200ms);
    for (const char *mark : {"Ana", "Zoe"}) {
        openFile(mark);
        QVERIFY(becomesFree());
        m_session->startUpload();
        QVERIFY(becomes(RunPhase::Finished));
        QCOMPARE(m_session->run().counts[ItemState::Verified], 8);
        QVERIFY(becomesFree());
    }
    // Where somebody else has it then, that is told, and goes by.
    openFile("Eva");
    QVERIFY(becomesFree());
    auto other = Journal::open(m_uploads->journalPath());
    QVERIFY(other.has_value());
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Failed));
    QCOMPARE(m_session->run().trouble->kind, ErrorKind::JournalLocked);
    other->reset();
    m_session->openJournal();
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Finished));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 8);
}

void TestIdleJournal::aPausedRunKeepsIt()
{
    m_uploads->releaseJournalWhenIdle(100ms);
    openFile("Ana");
    m_gateway->setJudge([this](const QByteArray &, int post) {
        if (post == 2)
            m_uploads->pause();
        return std::nullopt;
    });
    m_session->startUpload();
    QVERIFY(becomes(RunPhase::Paused));
    QTest::qWait(500); // several times as long as it may be idle
    QCOMPARE(Journal::open(m_uploads->journalPath()).error().kind, ErrorKind::JournalLocked);
    m_uploads->resume();
    QVERIFY(becomes(RunPhase::Finished));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 8);
    QVERIFY(becomesFree());
}

void TestIdleJournal::aRunThatIsActiveKeepsIt()
{
    m_uploads->releaseJournalWhenIdle(50ms);
    openFile("Ana");
    // The server is at work for longer than the program may be idle.
    m_gateway->setJudge([](const QByteArray &, int post) -> std::optional<test::Gateway::Mishap> {
        if (post != 1)
            return {};
        return test::Gateway::Mishap{
            false, test::StubServer::answer("{\"error\":\"no\"}", {}, "400 Bad Request"), 10};
    });
    m_session->startUpload();
    QVERIFY(QTest::qWaitFor([this] { return m_gateway->posts > 0; }, patience));
    bool wasFree = false;
    QVERIFY(QTest::qWaitFor(
        [this, &wasFree] {
            if (m_session->run().phase != RunPhase::Running)
                return true;
            wasFree = wasFree || isFree();
            return false;
        },
        patience));
    QVERIFY(!wasFree);
    QVERIFY(becomesFree());
}

void TestIdleJournal::withoutBeingAskedItIsKept()
{
    openFile("Ana");
    QTest::qWait(300);
    QVERIFY(!isFree());
}

QTEST_GUILESS_MAIN(TestIdleJournal)
#include "tst_idlejournal.moc"
