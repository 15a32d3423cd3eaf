// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultbench.h"
#include "support/testmain.h"

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;
using namespace std::chrono_literals;

namespace {

using Kind = Mishap::Kind;

/// How an exchange ended, in a word that two runs can be compared by. Not the count of bytes: the
/// session in an answer is not always of one length.
QByteArray ending(const RawAnswer &answer, const RawClient &client)
{
    if (answer.status != 0)
        return QByteArray::number(answer.status);
    return client.received() > 0 ? "cut" : "dropped";
}

#ifdef Q_OS_UNIX
/// What the system says of a connection that the server ended: Qt makes one error of both.
bool wasReset(quint16 port, const QByteArray &request)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bool reset = false;
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
        && write(descriptor, request.constData(), size_t(request.size())) == request.size()) {
        char byte = 0;
        reset = recv(descriptor, &byte, 1, 0) < 0 && errno == ECONNRESET;
    }
    close(descriptor);
    return reset;
}
#endif

PracticeFaults faults(double PracticeFaults::*member, double probability = 1)
{
    PracticeFaults faults;
    faults.*member = probability;
    faults.seed = 7;
    return faults;
}

} // namespace

/// Each way in which the practice instance can misbehave, seen from a socket.
class TestPracticeFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        m_bench = std::make_unique<FaultBench>();
        QVERIFY(m_bench->runs());
    }
    void init()
    {
        failOnAnyWarning();
        m_bench->server().setFaults({});
        m_bench->nextBlock();
    }

    void connectionsEndWhereTheFaultSays_data()
    {
        QTest::addColumn<double PracticeFaults::*>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("stores");
        const auto row = [](const char *name, double PracticeFaults::*fault, Kind kind,
                             bool stores) { QTest::newRow(name) << fault << kind << stores; };
        row("cut request", &PracticeFaults::cutRequest, Kind::CutRequest, false);
        row("before storing", &PracticeFaults::dropBeforeStoring, Kind::DropBeforeStoring, false);
        row("after storing", &PracticeFaults::dropAfterStoring, Kind::DropAfterStoring, true);
        row("cut answer", &PracticeFaults::cutAnswer, Kind::CutAnswer, true);
        row("late store", &PracticeFaults::lateStore, Kind::LateStore, true);
    }
    void connectionsEndWhereTheFaultSays()
    {
        QFETCH(double PracticeFaults::*, fault);
        QFETCH(Kind, kind);
        QFETCH(bool, stores);
        const PracticeCounts before = m_bench->server().counts();
        PracticeFaults wrong = faults(fault);
        wrong.postsOnly = true;
        wrong.lateBy = 100ms;
        m_bench->server().setFaults(wrong);
        for (int i = 0; i < 8; ++i) {
            RawClient client(m_bench->server().address());
            client.send(m_bench->post(i, "a note that is long enough to be cut in it"));
            QCOMPARE(client.read().status, 0);
            QVERIFY(client.isClosed());
            if (kind != Kind::CutAnswer)
                QCOMPARE(client.received(), 0);
        }
        for (int i = 0; i < 8; ++i) {
            const int number = i;
            if (stores)
                QTRY_VERIFY2(m_bench->isStored(number), qPrintable(QString::number(i)));
            else
                QVERIFY(!m_bench->isStored(number));
        }
        const PracticeCounts after = m_bench->server().counts();
        QCOMPARE(after.mishaps.value(kind) - before.mishaps.value(kind), 8);
        QCOMPARE(after.drops() - before.drops(), 8);
        QCOMPARE(after.stored - before.stored, stores ? 8 : 0);
        QCOMPARE(after.posts - before.posts, kind == Kind::CutRequest ? 0 : 8);
        QCOMPARE(
            after.requestsTo("POST", "/api/action") - before.requestsTo("POST", "/api/action"), 8);
    }

    void requestIsCutInTheMiddleOfItsBody()
    {
        PracticeFaults wrong = faults(&PracticeFaults::cutRequest);
        wrong.seed = 3; // cuts at a part of the body that this client never sends the rest of
        m_bench->server().setFaults(wrong);
        RawClient client(m_bench->server().address());
        const QByteArray whole = m_bench->post(0, QByteArray(100'000, 'x'));
        client.send(whole.chopped(1));
        QVERIFY(client.isClosed()); // a server without the fault would wait for the last byte
    }

    void answerIsCutAtDifferentPlaces()
    {
        m_bench->server().setFaults(faults(&PracticeFaults::cutAnswer));
        QSet<qsizetype> lengths;
        for (int i = 0; i < 12; ++i) {
            RawClient client(m_bench->server().address());
            client.send(m_bench->post(i));
            QCOMPARE(client.read().status, 0);
            lengths.insert(client.received());
        }
        QVERIFY2(lengths.size() > 8, qPrintable(QString::number(lengths.size())));
    }

#ifdef Q_OS_UNIX
    void someConnectionsAreResetAndOthersClosed()
    {
        m_bench->server().setFaults(faults(&PracticeFaults::dropAfterStoring));
        const quint16 port = m_bench->server().address().section(QLatin1Char(':'), 1).toUShort();
        int resets = 0;
        for (int i = 0; i < 20; ++i)
            resets += wasReset(port, m_bench->post(i)) ? 1 : 0;
        QVERIFY2(resets > 3 && resets < 17, qPrintable(QString::number(resets)));
    }
#endif

    void lateStoreKeepsTheRecordLockedUntilItIsThere()
    {
        PracticeFaults wrong = faults(&PracticeFaults::lateStore);
        wrong.lateBy = 1000ms;
        m_bench->server().setFaults(wrong);
        constexpr int number = 0;
        RawClient client(m_bench->server().address());
        client.send(m_bench->post(number));
        QCOMPARE(client.read().status, 0);
        m_bench->server().setFaults({});
        QVERIFY(!m_bench->isStored(number));
        RawClient second(m_bench->server().address());
        second.send(m_bench->post(number));
        const RawAnswer refused = second.read();
        QCOMPARE(refused.status, 500);
        QVERIFY2(refused.body.contains("E11000") && refused.body.contains("dbLocks")
                && refused.body.contains("saveAction_" + m_bench->id(number)),
            refused.body);
        QTRY_VERIFY(m_bench->isStored(number));
    }

    void dropPicksAmongAllPointsOfTheExchange()
    {
        const PracticeCounts before = m_bench->server().counts();
        PracticeFaults wrong = faults(&PracticeFaults::drop);
        wrong.lateBy = 1ms;
        m_bench->server().setFaults(wrong);
        for (int i = 0; i < 60; ++i) {
            RawClient client(m_bench->server().address());
            client.send(m_bench->post(i));
            QCOMPARE(client.read().status, 0);
        }
        const PracticeCounts after = m_bench->server().counts();
        QCOMPARE(after.drops() - before.drops(), 60);
        for (const Kind kind : {Kind::CutRequest, Kind::DropBeforeStoring, Kind::DropAfterStoring,
                 Kind::CutAnswer, Kind::LateStore}) {
            const qint64 made = after.mishaps.value(kind) - before.mishaps.value(kind);
            QVERIFY2(made > 3, qPrintable(QStringLiteral("%1: %2").arg(int(kind)).arg(made)));
        }
    }

    void probabilityIsThatOfTheOption()
    {
        const PracticeCounts before = m_bench->server().counts();
        PracticeFaults wrong = faults(&PracticeFaults::dropBeforeStoring, 0.2);
        wrong.answer503 = 0.3;
        m_bench->server().setFaults(wrong);
        int answers503 = 0;
        constexpr int count = 400;
        auto client = std::make_unique<RawClient>(m_bench->server().address());
        for (int i = 0; i < count; ++i) {
            const int status =
                client->ask("GET", "/api/newComponentUUID", {}, {m_bench->authorization()}).status;
            answers503 += status == 503 ? 1 : 0;
            if (status == 0)
                client = std::make_unique<RawClient>(m_bench->server().address());
        }
        const qint64 drops = m_bench->server().counts().drops() - before.drops();
        QVERIFY2(drops > 50 && drops < 115, qPrintable(QString::number(drops)));
        QVERIFY2(answers503 > 80 && answers503 < 165, qPrintable(QString::number(answers503)));
    }

    void postsOnlySparesTheRest()
    {
        PracticeFaults wrong = faults(&PracticeFaults::drop);
        wrong.postsOnly = true;
        m_bench->server().setFaults(wrong);
        RawClient client(m_bench->server().address());
        QCOMPARE(
            client.ask("GET", "/api/newComponentUUID", {}, {m_bench->authorization()}).status, 200);
        QCOMPARE(client.ask("HEAD", "/api/newComponentUUID", {}, {m_bench->authorization()}).status,
            200);
        QCOMPARE(
            askForToken(m_bench->server().address(), practiceClientId(), practiceSecret()).status,
            200);
        client.send(m_bench->post(0));
        QCOMPARE(client.read().status, 0);
    }

    void sameSeedMakesTheSameMishaps()
    {
        const auto run = [this](quint32 seed) {
            PracticeFaults wrong;
            wrong.drop = 0.5;
            wrong.answer500 = 0.2;
            wrong.answer504 = 0.1;
            wrong.lateBy = 1ms;
            wrong.seed = seed;
            m_bench->server().setFaults(wrong);
            m_bench->nextBlock(); // a late store would leave its record locked for the next run
            QByteArrayList endings;
            for (int i = 0; i < 40; ++i) {
                RawClient client(m_bench->server().address());
                client.send(m_bench->post(i, QByteArray(50, 'n')));
                const RawAnswer answer = client.read();
                endings.append(ending(answer, client));
            }
            return endings;
        };
        const QByteArrayList first = run(42);
        QCOMPARE(run(42), first);
        QVERIFY(run(43) != first);
        QCOMPARE(m_bench->server().seed(), 43U);
        m_bench->server().setFaults({});
        QCOMPARE(m_bench->server().seed(), 43U); // it stays until another one is given
    }

    void answersOfOthers_data()
    {
        QTest::addColumn<double PracticeFaults::*>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("retryAfter");
        const QByteArray html = "text/html";
        const QByteArray page = "text/html; charset=utf-8";
        QTest::newRow("429") << &PracticeFaults::answer429 << 429 << html
                             << QByteArray("429 Too Many Requests") << true;
        QTest::newRow("500") << &PracticeFaults::answer500 << 500
                             << QByteArray("application/json; charset=utf-8")
                             << QByteArray("{\"error\":\"MongoServerError: E11000 duplicate key "
                                           "error collection: dunedb.dbLocks index: name_1")
                             << false;
        QTest::newRow("500 page") << &PracticeFaults::answer500Html << 500 << page
                                  << QByteArray("<pre>Internal Server Error</pre>") << false;
        QTest::newRow("502") << &PracticeFaults::answer502 << 502 << html
                             << QByteArray("502 Bad Gateway") << false;
        QTest::newRow("503") << &PracticeFaults::answer503 << 503 << html
                             << QByteArray("503 Service Unavailable") << true;
        QTest::newRow("504") << &PracticeFaults::answer504 << 504 << html
                             << QByteArray("504 Gateway Timeout") << false;
    }
    void answersOfOthers()
    {
        QFETCH(double PracticeFaults::*, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, part);
        QFETCH(bool, retryAfter);
        PracticeFaults wrong = faults(fault);
        m_bench->server().setFaults(wrong);
        RawClient client(m_bench->server().address());
        int stored = 0;
        constexpr int count = 16;
        for (int i = 0; i < count; ++i) {
            client.send(m_bench->post(i));
            const RawAnswer answer = client.read(); // the connection stays usable
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.headers.value("content-type"), type);
            QVERIFY2(answer.body.contains(part), answer.body);
            QVERIFY(!answer.headers.contains("retry-after"));
        }
        wrong.retryAfter = 2;
        m_bench->server().setFaults(wrong);
        client.send(m_bench->post(99));
        QCOMPARE(client.read().headers.value("retry-after"), retryAfter ? "2" : "");
        m_bench->server().setFaults({});
        for (int i = 0; i < count; ++i)
            stored += m_bench->isStored(i) ? 1 : 0;
        if (status == 502 || status == 504)
            QVERIFY2(stored > 1 && stored < count - 1, qPrintable(QString::number(stored)));
        else
            QCOMPARE(stored, 0);
    }

    void aGetIsToldOfTheDbInsteadOfALock()
    {
        m_bench->server().setFaults(faults(&PracticeFaults::answer500));
        RawClient client(m_bench->server().address());
        const RawAnswer answer =
            client.ask("GET", "/api/action/" + m_bench->id(1), {}, {m_bench->authorization()});
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.body.contains("MongoServerSelectionError: connect ECONNREFUSED"));
    }

private:
    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
