// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/breaker.h"
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace m2m;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Mishap = test::Gateway::Mishap;

constexpr int rows = 40;

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

Mishap answers(const QByteArray &status)
{
    return {false, test::StubServer::answer("{}", {}, status), 0};
}

} // namespace

/// The way to the server breaks in the middle of a run, with a real server behind a gateway that
/// goes away: the run goes on by itself when the way is back, and only then.
class TestGoingOn : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aServerThatIsAwayForAWhile();
    void aGatewayWithoutItsServer_data();
    void aGatewayWithoutItsServer();
    void theLastRecordIsNotGivenUp();
    void theFirstRecordOnProductionWaitsToo();
    void whatTheSystemSaysIsTriedAtOnce();
    void eachTryIsOneRequest();
    void aWrongSecretIsNotTriedAgain();
    void whoeverPausesMeansIt();
    void whoeverPausesWhileItWaitsMeansIt();
    void refusedRecordsAreNotTheWay();
    void withoutBeingAskedItStaysPaused();

private:
    void startUpload(int count = rows);
    [[nodiscard]] bool becomes(RunPhase phase) const
    {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    }
    /// It waits for the way, and says until when.
    [[nodiscard]] bool waits() const
    {
        return QTest::qWaitFor(
            [this] {
                const RunStatus &run = m_session->run();
                return run.phase == RunPhase::Paused && run.nextTry.isValid();
            },
            patience);
    }
    /// Lets some come through, then the gateway goes away.
    void breakAfter(int posts)
    {
        m_gateway->setJudge([this, posts](const QByteArray &, int post) -> std::optional<Mishap> {
            if (post != posts)
                return {};
            QTimer::singleShot(0, m_gateway.get(), [this] { m_gateway->goAway(); });
            return Mishap{true};
        });
    }
    void checkAll(int count = rows);

    std::unique_ptr<test::Gateway> m_gateway;
    QStringList m_boards;
};

void TestGoingOn::init()
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
    m_uploads->goOnByItself(200ms, 800ms);
}

void TestGoingOn::cleanup()
{
    closeSession();
    m_gateway.reset();
    stopPractice();
}

void TestGoingOn::startUpload(int count)
{
    QByteArray csv = "Board,Inspector\n";
    for (int row = 0; row < count; ++row)
        csv += m_boards[row % m_boards.size()].toUtf8() + ",Ana " + QByteArray::number(row) + '\n';
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    m_session->startUpload();
}

/// All are there, each once, and the journal says so.
void TestGoingOn::checkAll(int count)
{
    QCOMPARE(m_session->run().counts[ItemState::Verified], count);
    QVERIFY(!m_session->run().nextTry.isValid());
    const auto info = readBatch(m_uploads->journalPath(), m_session->run().batch);
    QCOMPARE(info->counts[ItemState::Verified], count);
    QCOMPARE((*practice::PracticeStore::open(m_practiceFolder->path()))
                 ->ids(practice::RecordKind::Action, u"BoardVisualInspection"_s, 100'000)
                 .size(),
        count);
}

void TestGoingOn::aServerThatIsAwayForAWhile()
{
    breakAfter(9);
    startUpload();
    QVERIFY(waits());
    QVERIFY(m_session->run().counts.open() > 0);
    QVERIFY(isOfTheWay(*m_session->run().trouble));
    // Some tries in vain.
    for (int tries = 0; tries < 3; ++tries) {
        const QDateTime before = m_session->run().nextTry;
        QVERIFY(QTest::qWaitFor(
            [this, before] {
                return m_session->run().nextTry.isValid() && m_session->run().nextTry != before;
            },
            patience));
    }
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    QVERIFY(m_gateway->comeBack());
    QVERIFY(becomes(RunPhase::Finished));
    checkAll();
    // The story has one pause and that it went on, however often it was tried.
    QStringList story;
    const auto events = readEvents(m_uploads->journalPath(), m_session->run().batch, 0);
    for (const EventInfo &event : *events)
        story += event.what;
    QCOMPARE(
        story, QStringList({u"created"_s, u"started"_s, u"paused"_s, u"resumed"_s, u"finished"_s}));
}

void TestGoingOn::aGatewayWithoutItsServer_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("502") << QByteArray("502 Bad Gateway");
    QTest::newRow("503") << QByteArray("503 Service Unavailable");
    QTest::newRow("504") << QByteArray("504 Gateway Timeout");
}

void TestGoingOn::aGatewayWithoutItsServer()
{
    QFETCH(QByteArray, status);
    bool away = false;
    m_gateway->setJudge([&away, status](const QByteArray &, int post) -> std::optional<Mishap> {
        away = away || post == 9;
        return away ? std::optional(answers(status)) : std::nullopt;
    });
    startUpload();
    QVERIFY(waits());
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    QVERIFY(becomes(RunPhase::Finished));
    checkAll();
}

/// Six questions without an answer are no reason to end, where the way is what is broken.
void TestGoingOn::theLastRecordIsNotGivenUp()
{
    breakAfter(1);
    startUpload(1);
    QVERIFY(waits());
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    QVERIFY(m_gateway->comeBack());
    QVERIFY(becomes(RunPhase::Finished));
    checkAll(1);
}

/// It goes alone; that nobody can be asked about it is no fault of its own.
void TestGoingOn::theFirstRecordOnProductionWaitsToo()
{
    m_session->connectTo({u"plant"_s, InstanceKind::Production, m_gateway->address(),
                             m_gateway->address(), practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    breakAfter(1);
    startUpload(3);
    QVERIFY(waits());
    QCOMPARE(m_gateway->posts, 1);
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    QVERIFY(m_gateway->comeBack());
    QVERIFY(becomes(RunPhase::Finished));
    checkAll(3);
}

void TestGoingOn::whatTheSystemSaysIsTriedAtOnce()
{
    m_uploads->goOnByItself(1h, 1h);
    breakAfter(9);
    startUpload();
    QVERIFY(waits());
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    QVERIFY(m_gateway->comeBack());
    m_uploads->wayMayBeBack();
    QVERIFY(becomes(RunPhase::Finished));
    checkAll();
}

void TestGoingOn::eachTryIsOneRequest()
{
    m_uploads->goOnByItself(1h, 1h);
    bool away = false;
    m_gateway->setJudge([&away](const QByteArray &, int post) -> std::optional<Mishap> {
        away = away || post == 9;
        return away ? std::optional(answers("502 Bad Gateway")) : std::nullopt;
    });
    startUpload();
    QVERIFY(waits());
    const auto requests = [this] { return m_gateway->posts + m_gateway->gets + m_gateway->tokens; };
    for (int tries = 1; tries <= 3; ++tries) {
        const int before = requests();
        const QDateTime last = m_session->run().nextTry;
        m_uploads->wayMayBeBack();
        QVERIFY(QTest::qWaitFor(
            [this, last] {
                return m_session->run().nextTry.isValid() && m_session->run().nextTry != last;
            },
            patience));
        QCOMPARE(requests() - before, 1);
    }
}

void TestGoingOn::aWrongSecretIsNotTriedAgain()
{
    m_gateway->setJudge([this](const QByteArray &line, int post) -> std::optional<Mishap> {
        if (line.contains("token"))
            return answers("401 Unauthorized");
        // The token is refused in the middle, and there is no other.
        return post >= 9 || m_gateway->posts >= 9 ? std::optional(answers("401 Unauthorized"))
                                                  : std::nullopt;
    });
    startUpload();
    QVERIFY(becomes(RunPhase::Paused));
    const int tokens = m_gateway->tokens;
    QVERIFY(!m_session->run().nextTry.isValid());
    m_uploads->wayMayBeBack();
    QTest::qWait(1000); // longer than the longest delay: nothing is waited for
    QCOMPARE(m_session->run().phase, RunPhase::Paused);
    QVERIFY(!m_session->run().nextTry.isValid());
    QCOMPARE(m_gateway->tokens, tokens);
}

void TestGoingOn::whoeverPausesMeansIt()
{
    bool asked = false;
    m_gateway->setJudge([this, &asked](const QByteArray &, int post) -> std::optional<Mishap> {
        if (post == 9 && !std::exchange(asked, true)) {
            m_uploads->pause();
            QTimer::singleShot(0, m_gateway.get(), [this] { m_gateway->goAway(); });
            return Mishap{true};
        }
        return {};
    });
    startUpload();
    QVERIFY(becomes(RunPhase::Paused));
    QVERIFY(m_gateway->comeBack());
    m_uploads->wayMayBeBack();
    const int posts = m_gateway->posts;
    QTest::qWait(1000);
    QCOMPARE(m_session->run().phase, RunPhase::Paused);
    QVERIFY(!m_session->run().nextTry.isValid());
    QCOMPARE(m_gateway->posts, posts);
    m_uploads->resume();
    QVERIFY(becomes(RunPhase::Finished));
    checkAll();
}

void TestGoingOn::whoeverPausesWhileItWaitsMeansIt()
{
    breakAfter(9);
    startUpload();
    QVERIFY(waits());
    m_uploads->pause();
    QVERIFY(QTest::qWaitFor(
        [this] {
            const RunStatus &run = m_session->run();
            return run.phase == RunPhase::Paused && !run.nextTry.isValid();
        },
        patience));
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    QVERIFY(m_gateway->comeBack());
    const int posts = m_gateway->posts;
    QTest::qWait(1000);
    QCOMPARE(m_session->run().phase, RunPhase::Paused);
    QCOMPARE(m_gateway->posts, posts);
    m_uploads->resume();
    QVERIFY(becomes(RunPhase::Finished));
    checkAll();
}

void TestGoingOn::refusedRecordsAreNotTheWay()
{
    m_gateway->setJudge([](const QByteArray &, int post) -> std::optional<Mishap> {
        if (post == 0)
            return {};
        return Mishap{false,
            test::StubServer::answer("{\"error\":\"The board is on loan\"}", {}, "400 Bad Request"),
            0};
    });
    startUpload();
    QVERIFY(becomes(RunPhase::Paused));
    QCOMPARE(m_session->run().trouble->kind, ErrorKind::TooManyFailures);
    QVERIFY(!m_session->run().nextTry.isValid());
}

/// As the command line has it.
void TestGoingOn::withoutBeingAskedItStaysPaused()
{
    closeSession();
    openSession();
    m_session->connectTo({u"practice"_s, InstanceKind::Practice, m_gateway->address(),
                             m_gateway->address(), practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    breakAfter(9);
    startUpload();
    QVERIFY(becomes(RunPhase::Paused));
    QVERIFY(!m_session->run().nextTry.isValid());
}

QTEST_GUILESS_MAIN(TestGoingOn)
#include "tst_goingon.moc"
