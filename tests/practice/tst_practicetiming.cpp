// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultbench.h"
#include "support/testmain.h"

#include <QElapsedTimer>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;
using namespace std::chrono_literals;

namespace {

/// Longer than any test: what comes in spite of it did not wait.
constexpr auto forEver = 10min;

} // namespace

/// What takes time in the practice instance, and what collides meanwhile.
class TestPracticeTiming : public QObject {
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

    void delayHoldsTheAnswerOfWhatIsStored()
    {
        const qint64 before = m_bench->posts();
        PracticeFaults slow;
        slow.delay = forEver;
        m_bench->server().setFaults(slow);
        RawClient waiting(m_bench->server().address());
        waiting.send(m_bench->post(0));
        QTRY_COMPARE(m_bench->posts(), before + 1);
        m_bench->server().setFaults({}); // what waits goes on waiting
        QTRY_VERIFY(m_bench->isStored(0));
        QVERIFY(!waiting.hasAnswer(0));

        slow.delay = 120ms;
        m_bench->server().setFaults(slow);
        RawClient client(m_bench->server().address());
        QElapsedTimer time;
        time.start();
        client.send(m_bench->post(1));
        QCOMPARE(client.read().status, 200);
        QVERIFY2(time.elapsed() >= 119, qPrintable(QString::number(time.elapsed())));
    }

    void stallHoldsTheLastByteOfEachAnswerButTheFirst()
    {
        PracticeFaults slow;
        slow.stall = 120ms;
        m_bench->server().setFaults(slow);
        RawClient client(m_bench->server().address());
        client.send(m_bench->post(0));
        QCOMPARE(client.read().status, 200);

        QElapsedTimer time;
        time.start();
        client.send(m_bench->post(1) + m_bench->post(2));
        QCOMPARE(client.readAllButTheLastByte().body.size(), 25);
        QCOMPARE(client.readByte(), '"');
        QVERIFY2(time.elapsed() >= 119, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(client.read().status, 200);
        QVERIFY2(time.elapsed() >= 238, qPrintable(QString::number(time.elapsed())));
    }

    void whatIsPipelinedWaitsForTheStalledByte()
    {
        PracticeFaults slow;
        slow.stall = forEver;
        m_bench->server().setFaults(slow);
        RawClient client(m_bench->server().address());
        client.send(m_bench->post(0)); // the first of a connection does not wait
        QCOMPARE(client.read().status, 200);
        // Before the session there is nothing to wait for, and without a body nothing to hold.
        const QByteArrayList headers{m_bench->authorization(), jsonType};
        QCOMPARE(client.ask("POST", "/api/action", "{", headers).status, 400);
        QCOMPARE(client.ask("HEAD", "/api/newComponentUUID", {}, headers).status, 200);

        client.send(m_bench->post(1) + m_bench->post(2));
        QCOMPARE(client.readAllButTheLastByte().body.size(), 25);
        QVERIFY(m_bench->isStored(1));
        QVERIFY(!m_bench->isStored(2));
        QVERIFY(!client.hasAnswer(0));
    }

    void naglesWayGivesTheSameBytes()
    {
        PracticeFaults slow;
        slow.nagle = true;
        m_bench->server().setFaults(slow);
        RawClient client(m_bench->server().address());
        for (int i = 0; i < 4; ++i) {
            client.send(m_bench->post(i));
            QCOMPARE(client.read().body, '"' + m_bench->id(i) + '"');
        }
    }

    void twoAtOnceOfOneRecordCollide()
    {
        PracticeFaults slow;
        slow.workTime = 800ms;
        m_bench->server().setFaults(slow);
        RawClient first(m_bench->server().address());
        RawClient second(m_bench->server().address());
        RawClient other(m_bench->server().address());
        constexpr int number = 0;
        const qint64 before = m_bench->posts();
        first.send(m_bench->post(number));
        QTRY_COMPARE(m_bench->posts(), before + 1); // at work before the other comes
        second.send(m_bench->post(number));
        const RawAnswer refused = second.read();
        QCOMPARE(refused.status, 500);
        QCOMPARE(refused.object().value("error").toString(),
            "MongoServerError: E11000 duplicate key error collection: dunedb.dbLocks index: "
            "name_1 dup key: { name: \"saveAction_"
                + m_bench->id(number) + "\" }");
        QVERIFY(!m_bench->isStored(number));
        other.send(m_bench->post(number + 1)); // another record is free
        QCOMPARE(first.read().status, 200);
        QCOMPARE(other.read().status, 200);
        second.send(m_bench->post(number));
        QCOMPARE(second.read().status, 200); // released
        QCOMPARE(m_bench->version(number), 2);
    }

    void twoNewComponentsAtOnceGetOneNumber()
    {
        PracticeFaults slow;
        slow.workTime = 500ms;
        m_bench->server().setFaults(slow);
        const QByteArrayList uuids{"6f1e1905-3db8-426b-a2f6-feaaa7c3c1c1",
            "6f1e1905-3db8-426b-a2f6-feaaa7c3c1c2", "6f1e1905-3db8-426b-a2f6-feaaa7c3c1c3"};
        const auto frame = [&](const QByteArray &uuid) {
            return RawClient::request("POST", "/api/component",
                R"({"formId":"APAFrame","data":{},"componentUuid":")" + uuid + R"("})",
                {m_bench->authorization(), jsonType});
        };
        RawClient first(m_bench->server().address());
        RawClient second(m_bench->server().address());
        first.send(frame(uuids[0]));
        second.send(frame(uuids[1]));
        QCOMPARE(first.read().status, 200);
        QCOMPARE(second.read().status, 200);
        first.send(frame(uuids[2]));
        QCOMPARE(first.read().status, 200);
        QList<int> numbers;
        for (const QByteArray &uuid : uuids) {
            const RawAnswer got =
                first.ask("GET", "/api/component/" + uuid, {}, {m_bench->authorization()});
            numbers.append(got.object().value("data").toObject().value("typeRecordNumber").toInt());
        }
        QCOMPARE(numbers[1], numbers[0]);
        QCOMPARE(numbers[2], numbers[0] + 2);
    }

    void countersTellWhatHappened()
    {
        const PracticeCounts before = m_bench->server().counts();
        const QByteArray authorization = bearer(m_bench->server().address());
        RawClient client(m_bench->server().address());
        const RawAnswer first =
            client.ask("GET", "/api/actionForms/IntakeSurveys", {}, {authorization});
        const QByteArray cookie = first.headers.value("set-cookie").split(';').first();
        client.ask("GET", "/api/actionForms/list", {}, {authorization, "Cookie: " + cookie});
        client.ask("GET", "/api/action/" + m_bench->id(0), {}, {authorization});
        client.send(m_bench->post(0));
        QCOMPARE(client.read().status, 200);
        client.ask("POST", "/api/action", "{}", {authorization, jsonType});
        const PracticeCounts after = m_bench->server().counts();
        QCOMPARE(after.connections - before.connections, 2);
        QCOMPARE(after.tokens - before.tokens, 1);
        QCOMPARE(after.posts - before.posts, 2);
        QCOMPARE(after.stored - before.stored, 1);
        QCOMPARE(after.sessions - before.sessions, 4);
        QCOMPARE(after.requestsTo("GET", "/api/actionForms")
                - before.requestsTo("GET", "/api/actionForms"),
            2);
        QCOMPARE(
            after.requestsTo("GET", "/api/action") - before.requestsTo("GET", "/api/action"), 1);
        QCOMPARE(
            after.requestsTo("POST", "/oauth/token") - before.requestsTo("POST", "/oauth/token"),
            1);
        QCOMPARE(after.drops(), before.drops());
    }

private:
    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestPracticeTiming)
#include "tst_practicetiming.moc"
