// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/actionid.h"
#include "api/networktransport.h"
#include "batch/drafts.h"
#include "batch/uploadrunner.h"
#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/testauthority.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace m2m;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Mishap = test::Gateway::Mishap;

constexpr int rows = 4;
constexpr int faulty = 2; ///< the POST that something happens to
const QString typeForm = u"BoardVisualInspection"_s;
const QString board = u"d23f0824-128b-1f33-8c5c-7fd0a6a3a450"_s;

QByteArray json(const QByteArray &status, const QByteArray &reason, const QByteArray &heads = {})
{
    return test::StubServer::answer("{\"error\":\"" + reason + "\"}", heads, status);
}

QByteArray page(const QByteArray &status, const QByteArray &text, const QByteArray &heads = {})
{
    const QByteArray body = "<html><body>" + text + "</body></html>";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + heads + "\r\n" + body;
}

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// What has to become of a batch of four records of which the second meets a fault.
struct Expected {
    RunPhase phase = RunPhase::Finished;
    std::optional<ErrorKind> trouble = {};
    QList<ItemState> states = QList<ItemState>(rows, ItemState::Verified);
    int posts = rows;
    int gets = rows; ///< read-backs, and questions
    int tokens = 1;
    int stored = rows; ///< versions that the server has then
    int storedAtLast = rows; ///< when the fault is over and the batch was gone on with
};

/// The second record ends so, the others well.
QList<ItemState> secondIs(ItemState state)
{
    QList<ItemState> states(rows, ItemState::Verified);
    states[faulty - 1] = state;
    return states;
}
QList<ItemState> allBehindWait(ItemState second = ItemState::Waiting)
{
    return {ItemState::Verified, second, ItemState::Waiting, ItemState::Waiting};
}

} // namespace
Q_DECLARE_METATYPE(Mishap)
Q_DECLARE_METATYPE(Expected)

/// The server and what stands before it misbehave at the second of four records: what must become
/// of each, and how many requests it may take. A real server stands behind a gateway that lets all
/// pass but what the test wants to happen.
class TestNetworkFaults : public QObject, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void once_data();
    void once();
    void asLongAsItLasts_data();
    void asLongAsItLasts();
    void aCertificateThatNobodyVouchesFor();
    void aProxyThatWantsAPassword();
    void aClockThatIsWrongByADay();
    void aComponentThatIsNotThere();

private:
    void start(test::Gateway::Judge judge);
    void connectTo(const QString &address, const TransportOptions &way = {});
    qint64 makeBatch(const QString &secondBoard = board);
    void runToAStand(qint64 batch);
    void compare(qint64 batch, const Expected &expected);
    [[nodiscard]] qsizetype storedRecords() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Gateway> m_gateway;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<DbClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadRunner> m_runner;
};

void TestNetworkFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::move(*Journal::open(m_folder->filePath(u"journal.sqlite"_s)));
    QVERIFY(startPractice());
}

void TestNetworkFaults::cleanup()
{
    m_runner.reset();
    m_client.reset();
    m_transport.reset();
    m_gateway.reset();
    m_journal.reset();
    stopPractice();
}

void TestNetworkFaults::start(test::Gateway::Judge judge)
{
    m_gateway = std::make_unique<test::Gateway>(m_practice->address(), std::move(judge));
    connectTo(m_gateway->address());
}

void TestNetworkFaults::connectTo(const QString &address, const TransportOptions &way)
{
    m_runner.reset();
    m_client.reset();
    m_transport = std::make_unique<NetworkTransport>(way);
    m_client = std::make_unique<DbClient>(*m_transport,
        *instanceAddress(
            address, address, practice::practiceClientId(), practice::practiceSecret()),
        400ms);
    RunLimits limits;
    limits.inFlight = limits.mostInFlight = 1; // one after the other: what is counted is certain
    limits.firstDelay = 1ms;
    limits.lastDelay = 10ms;
    limits.serverPatience = 100ms;
    m_runner = std::make_unique<UploadRunner>(*m_client, *m_journal, limits);
}

qint64 TestNetworkFaults::makeBatch(const QString &secondBoard)
{
    BatchInfo info;
    info.operation = operationName(Operation::PerformAction);
    info.typeFormId = typeForm;
    const qint64 batch = m_journal->createBatch(info).value();
    ActionIdMaker ids(QByteArray("fault"), {});
    QList<ItemInfo> items;
    for (int row = 0; row < rows; ++row) {
        ItemInfo item;
        item.row = row;
        item.line = row + 2;
        item.recordId = ids.next();
        item.idIsOurs = true;
        item.componentUuid = row == faulty - 1 ? secondBoard : board;
        item.payload = actionBody({item.recordId, typeForm, item.componentUuid,
            {{u"inspector"_s, u"row %1"_s.arg(row)}}});
        items.append(item);
    }
    const bool written = m_journal->addItems(batch, items) && m_journal->finishCreating(batch);
    return written ? batch : 0;
}

void TestNetworkFaults::runToAStand(qint64 batch)
{
    if (m_runner->status().phase == RunPhase::Paused)
        m_runner->resume();
    else
        m_runner->start(batch);
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->status().phase == RunPhase::Finished
            || m_runner->status().phase == RunPhase::Paused
            || m_runner->status().phase == RunPhase::Failed,
        30'000);
}

void TestNetworkFaults::compare(qint64 batch, const Expected &expected)
{
    const RunStatus &status = m_runner->status();
    QCOMPARE(status.phase, expected.phase);
    QCOMPARE(status.trouble ? std::optional(status.trouble->kind) : std::nullopt, expected.trouble);
    QList<ItemState> states(rows, ItemState::Sending);
    for (int state = 0; state < itemStateCount; ++state) {
        const auto items = m_journal->items(batch, ItemState(state), rows);
        QVERIFY(items.has_value());
        for (const ItemInfo &item : *items)
            states[item.row] = item.state;
        QCOMPARE(status.counts[ItemState(state)], items->size());
    }
    QCOMPARE(states, expected.states);
    QCOMPARE(m_gateway->posts, expected.posts);
    QCOMPARE(m_gateway->gets, expected.gets);
    QCOMPARE(m_gateway->tokens, expected.tokens);
    QCOMPARE(m_practice->counts().stored, expected.stored);
}

qsizetype TestNetworkFaults::storedRecords() const
{
    const auto stored = practice::readActions(m_practiceFolder->path(), typeForm);
    qsizetype ours = 0;
    for (const QJsonObject &action : stored.value_or(QList<QJsonObject>()))
        ours += action[u"data"][u"inspector"].toString().startsWith(u"row "_s) ? 1 : 0;
    return ours;
}

void TestNetworkFaults::once_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<Expected>("expected");
    const auto add = [](const char *name, const Mishap &mishap, Expected expected) {
        QTest::newRow(name) << mishap << std::move(expected);
    };
    const bool stored = true;
    Expected sentAgain; // after the server has certainly not taken it
    sentAgain.posts = rows + 1;
    Expected refused;
    refused.states = secondIs(ItemState::Rejected);
    refused.gets = rows - 1;
    refused.stored = refused.storedAtLast = rows - 1;
    Expected refusedAndAsked = refused; // some versions fail after they stored
    refusedAndAsked.gets = rows;
    Expected stopped; // somebody has to act; then it goes on
    stopped.phase = RunPhase::Paused;
    stopped.states = allBehindWait();
    stopped.posts = faulty;
    stopped.gets = 1;
    stopped.stored = 1;

    Expected freshToken = sentAgain;
    freshToken.tokens = 2;
    add("401 in the middle", {false, json("401 Unauthorized", "token expired")}, freshToken);
    Expected forbidden = stopped;
    forbidden.trouble = ErrorKind::NotPermitted;
    add("403", {false, json("403 Forbidden", "you need actions:edit")}, forbidden);
    Expected noRoute = stopped;
    noRoute.trouble = ErrorKind::NotUnderstood;
    add("404 of a gateway", {false, page("404 Not Found", "no such page")}, noRoute);
    add("409", {false, json("409 Conflict", "exists")}, refused);
    add("413", {false, page("413 Payload Too Large", "too large")}, refused);
    add("429", {false, page("429 Too Many Requests", "slow down")}, sentAgain);
    add("429 with Retry-After",
        {false, page("429 Too Many Requests", "slow down", "Retry-After: 1\r\n")}, sentAgain);
    add("500 with a reason", {false, json("500 Internal Server Error", "name is missing")},
        refusedAndAsked);
    add("500 with a reason, stored",
        {stored, json("500 Internal Server Error", "could not tell others")}, {});
    add("500 of a lock",
        {false, json("500 Internal Server Error", "MongoServerError: E11000 dup key: dbLocks")},
        sentAgain);
    Expected askedAndSentAgain = sentAgain; // in doubt for as long as the server may be at work
    askedAndSentAgain.gets = -1;
    add("500 with a page", {false, page("500 Internal Server Error", "oops")}, askedAndSentAgain);
    add("500 with a page, stored", {stored, page("500 Internal Server Error", "oops")}, {});
    add("502", {false, page("502 Bad Gateway", "nobody there")}, askedAndSentAgain);
    add("502, stored", {stored, page("502 Bad Gateway", "nobody there")}, {});
    add("503 with Retry-After",
        {false, page("503 Service Unavailable", "restart", "Retry-After: 1\r\n")},
        askedAndSentAgain);
    add("504", {false, page("504 Gateway Timeout", "too slow")}, askedAndSentAgain);
    add("504, stored", {stored, page("504 Gateway Timeout", "too slow")}, {});
    add("200 without a body", {false, test::StubServer::answer({})}, askedAndSentAgain);
    add("200 without a body, stored", {stored, test::StubServer::answer({})}, {});
    add("200 for another record",
        {stored, test::StubServer::answer("\"65a1b2c3d4e5f60718293a4b\"")}, {});
    add("200 with a page (captive portal)", {false, page("200 OK", "log in")}, askedAndSentAgain);
    add("no answer", {false, {}}, askedAndSentAgain);
    add("no answer, stored", {stored, {}}, {});
    add("half an answer, stored",
        {stored,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n\"65",
            10},
        {});
    add("an answer byte by byte, stored",
        {stored, QByteArray("HTTP/1.1 200 OK\r\nX-Slow: ") + QByteArray(2000, 'y'), 20}, {});
}

void TestNetworkFaults::once()
{
    QFETCH(Mishap, mishap);
    QFETCH(Expected, expected);
    start([mishap](const QByteArray &, int post) {
        return post == faulty ? std::optional(mishap) : std::nullopt;
    });
    const qint64 batch = makeBatch();
    runToAStand(batch);
    if (expected.gets < 0) { // how often it asks depends on time; at least once more
        QVERIFY(m_gateway->gets > rows);
        expected.gets = m_gateway->gets;
    }
    compare(batch, expected);
    if (expected.phase == RunPhase::Paused)
        runToAStand(batch);
    QCOMPARE(m_runner->status().phase, RunPhase::Finished);
    QCOMPARE(m_practice->counts().stored, expected.storedAtLast);
    QCOMPARE(storedRecords(), qsizetype(expected.storedAtLast)); // each at its first version
}

void TestNetworkFaults::asLongAsItLasts_data()
{
    QTest::addColumn<Mishap>("mishap"); // of each request, from the second POST on
    QTest::addColumn<Expected>("expected");
    Expected stopped;
    stopped.phase = RunPhase::Paused;
    stopped.states = allBehindWait();
    stopped.posts = faulty;
    stopped.gets = 1;
    stopped.stored = 1;
    Expected noToken = stopped;
    noToken.trouble = ErrorKind::NotAuthorised;
    noToken.tokens = 2;
    noToken.posts = -1;
    QTest::newRow("401") << Mishap{false, json("401 Unauthorized", "no")} << noToken;
    Expected portal = stopped;
    portal.trouble = ErrorKind::Redirected;
    portal.states = allBehindWait(ItemState::Unknown);
    portal.gets = -1;
    QTest::newRow("a portal that redirects")
        << Mishap{false, page("302 Found", "log in", "Location: http://127.0.0.1:9/login\r\n")}
        << portal;
}

void TestNetworkFaults::asLongAsItLasts()
{
    QFETCH(Mishap, mishap);
    QFETCH(Expected, expected);
    bool lasts = false;
    start([&lasts, mishap](const QByteArray &line, int post) -> std::optional<Mishap> {
        lasts = lasts || post == faulty;
        if (!lasts || line.contains("token"))
            return {};
        return mishap;
    });
    const qint64 batch = makeBatch();
    runToAStand(batch);
    QVERIFY(m_gateway->posts <= faulty + 1);
    if (expected.posts < 0)
        expected.posts = m_gateway->posts;
    if (expected.gets < 0)
        expected.gets = m_gateway->gets;
    compare(batch, expected);
    m_gateway->setJudge([](const QByteArray &, int) { return std::nullopt; });
    runToAStand(batch);
    QCOMPARE(m_runner->status().phase, RunPhase::Finished);
    QCOMPARE(m_runner->status().counts[ItemState::Verified], rows);
    QCOMPARE(m_practice->counts().stored, rows);
}

void TestNetworkFaults::aCertificateThatNobodyVouchesFor()
{
    test::TestAuthority authority;
    QVERIFY(authority.works());
    const auto tls = authority.server("DNS:localhost,IP:127.0.0.1");
    QVERIFY(tls.has_value());
    test::StubServer server([](QTcpSocket &socket, int) { socket.abort(); }, *tls);
    connectTo(server.origin());
    const qint64 batch = makeBatch();
    runToAStand(batch);
    QCOMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::TlsFailed);
    QCOMPARE(m_runner->status().counts[ItemState::Waiting], rows);
    QCOMPARE(server.requests, 0);
}

void TestNetworkFaults::aProxyThatWantsAPassword()
{
    test::StubServer proxy([](QTcpSocket &socket, int) {
        socket.write(page("407 Proxy Authentication Required", "who are you",
            "Proxy-Authenticate: Basic realm=\"proxy\"\r\n"));
    });
    TransportOptions way;
    way.proxy = TransportOptions::Proxy::Manual;
    way.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    connectTo(u"https://db.example.org"_s, way);
    const qint64 batch = makeBatch();
    runToAStand(batch);
    QCOMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::ProxyFailed);
    QCOMPARE(m_runner->status().counts[ItemState::Waiting], rows);
}

/// The station's clock, seen from the server: a date to wait until is read by the server's own.
void TestNetworkFaults::aClockThatIsWrongByADay()
{
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    const Mishap busy{false,
        page("429 Too Many Requests", "slow down",
            "Date: " + httpDate(tomorrow) + "\r\nRetry-After: " + httpDate(tomorrow.addSecs(1))
                + "\r\n")};
    start([busy](const QByteArray &, int post) {
        return post == faulty ? std::optional(busy) : std::nullopt;
    });
    const qint64 batch = makeBatch();
    runToAStand(batch);
    Expected expected;
    expected.posts = rows + 1;
    compare(batch, expected);
}

/// The server takes that (api-contract 2.9), which is why the program asks after all components
/// before anything is sent (tst_recordcheck).
void TestNetworkFaults::aComponentThatIsNotThere()
{
    start([](const QByteArray &, int) { return std::nullopt; });
    const qint64 batch = makeBatch(u"d23f0824-128b-1f33-8c5c-7fd0a6a3a4ff"_s);
    runToAStand(batch);
    compare(batch, {});
}

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
