// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accesstoken.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace m2m;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(m2m::WireError)
Q_DECLARE_METATYPE(m2m::ErrorKind)

/// An issuer whose answers the test writes down, one after the other; the last one stays.
class Issuer : public Transport {
public:
    QList<HttpReply> answers;
    QList<HttpRequest> asked;
    int answered = 0;
    bool holds = false; ///< answers only when let go

    void send(const HttpRequest &request, Handler handler) override
    {
        asked.append(request);
        const HttpReply reply = answers.size() > 1 ? answers.takeFirst() : answers.first();
        m_held.append([reply, handler = std::move(handler)] { handler(reply); });
        if (!holds)
            QTimer::singleShot(0, &m_context, [this] { letGo(); });
    }
    void letGo()
    {
        for (const auto &held : std::exchange(m_held, {})) {
            held();
            ++answered;
        }
    }

private:
    QObject m_context;
    QList<std::function<void()>> m_held;
};

static HttpReply answerOf(
    int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.contentType = type;
    return reply;
}

static HttpReply tokenAnswer(const QByteArray &token, const QByteArray &expires = "86400")
{
    return answerOf(200,
        R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":)" + expires
            + "}");
}

class TestAccessToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneTokenServesUntilItIsAboutToExpire();
    void callersShareOneRequest();
    void itIsAnsweredLaterAndNeverAtOnce();
    void whatItAsksForIsTheContracts();
    void lifetimesThatCannotBeAreNotBelieved_data();
    void lifetimesThatCannotBeAreNotBelieved();
    void answersThatAreNoTokenAreNamed_data();
    void answersThatAreNoTokenAreNamed();
    void theIssuersPatienceIsHandedOn_data();
    void theIssuersPatienceIsHandedOn();
    void aRefusedTokenIsRenewedAndANewerOneIsKept();
    void aTokenThatCannotBeRenewedServesToItsEnd();
    void aNightWithTheLidClosedIsNoticed();
    void aWrongClockDoesNoHarm_data();
    void aWrongClockDoesNoHarm();
    void permissionsComeFromTheToken();
    void anAnswerAfterTheEndIsIgnored();
    void aHandlerMayAskAgain();

private:
    Result<QByteArray> get()
    {
        std::optional<Result<QByteArray>> got;
        m_token->get([&got](const Result<QByteArray> &token) { got = token; });
        if (got)
            qFatal("answered at once");
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("not answered");
        return *got;
    }
    void pass(std::chrono::milliseconds time)
    {
        m_now.steady += time;
        m_now.wall += time;
    }

    Moment m_now;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<AccessToken> m_token;
};

void TestAccessToken::init()
{
    test::failOnAnyWarning();
    m_now = {1h, 480'000h};
    m_token.reset();
    m_issuer = std::make_unique<Issuer>();
    m_issuer->answers = {
        tokenAnswer("e30.e30.a"), tokenAnswer("e30.e30.b"), tokenAnswer("e30.e30.c")};
    const auto address = instanceAddress("localhost:1", "localhost:1", "me", "hush");
    m_token = std::make_unique<AccessToken>(*m_issuer, *address, [this] { return m_now; });
}

void TestAccessToken::oneTokenServesUntilItIsAboutToExpire()
{
    QVERIFY(!m_token->timeLeft().has_value());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    QCOMPARE(*m_token->timeLeft(), 24h);
    pass(23h + 54min);
    QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    QCOMPARE(m_issuer->asked.size(), 1);
    // Five minutes before the end: the old one serves while the new one is fetched.
    pass(1min);
    QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    QCOMPARE(m_issuer->asked.size(), 2);
    QTRY_VERIFY(*m_token->timeLeft() > 1h);
    QCOMPARE(get().value(), QByteArray("e30.e30.b"));
    pass(25h);
    QVERIFY(!m_token->timeLeft().has_value());
    QCOMPARE(get().value(), QByteArray("e30.e30.c"));
    QCOMPARE(m_issuer->asked.size(), 3);
}

void TestAccessToken::callersShareOneRequest()
{
    m_issuer->holds = true;
    QByteArrayList got;
    for (int i = 0; i < 20; ++i)
        m_token->get([&got](const Result<QByteArray> &token) { got.append(token.value()); });
    QCOMPARE(m_issuer->asked.size(), 1);
    m_issuer->letGo();
    QCOMPARE(got, QByteArrayList(20, "e30.e30.a"));
    // The same where the old one still serves.
    pass(23h + 56min);
    for (int i = 0; i < 20; ++i)
        m_token->get([&got](const Result<QByteArray> &token) { got.append(token.value()); });
    QTRY_COMPARE(got.size(), 40);
    QCOMPARE(got.last(), QByteArray("e30.e30.a"));
    QCOMPARE(m_issuer->asked.size(), 2);
}

void TestAccessToken::itIsAnsweredLaterAndNeverAtOnce()
{
    QVERIFY(get().has_value()); // fetched
    QVERIFY(get().has_value()); // kept
}

void TestAccessToken::whatItAsksForIsTheContracts()
{
    QVERIFY(get().has_value());
    const HttpRequest &asked = m_issuer->asked.first();
    QCOMPARE(asked.verb, HttpRequest::Verb::Post);
    QCOMPARE(asked.url, QUrl("http://localhost:1/oauth/token"));
    const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
    QCOMPARE(body,
        (QJsonObject{{"client_id", "me"}, {"client_secret", "hush"},
            {"audience", "https://apa.dunedb.org/api/"}, {"grant_type", "client_credentials"}}));
}

void TestAccessToken::lifetimesThatCannotBeAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *name, const QByteArray &expires, qint64 seconds) {
        QTest::newRow(name) << tokenAnswer("e30.e30.a", expires).body << seconds;
    };
    row("a day", "86400", 86400);
    row("a minute", "60", 60);
    row("a number as text", "\"7200\"", 7200);
    row("zero", "0", 600);
    row("negative", "-5", 600);
    row("text", "\"soon\"", 600);
    row("null", "null", 600);
    row("a list", "[86400]", 600);
    row("a hundred years", "3155760000", 720 * 3600);
    row("more than any number", "1e300", 720 * 3600);
    QTest::newRow("absent") << QByteArray(R"({"access_token":"e30.e30.a"})") << qint64(600);
}

void TestAccessToken::lifetimesThatCannotBeAreNotBelieved()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, seconds);
    m_issuer->answers.first().body = answer;
    QVERIFY(get().has_value());
    QCOMPARE(m_token->timeLeft()->count(), seconds);
    // Used for nine tenths of it at least, and never past its end.
    pass(std::chrono::seconds(seconds) * 8 / 10);
    QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    QCOMPARE(m_issuer->asked.size(), 1);
    pass(std::chrono::seconds(seconds) * 3 / 10);
    QCOMPARE(get().value(), QByteArray("e30.e30.b"));
}

void TestAccessToken::answersThatAreNoTokenAreNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<WireError>("wire");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                         WireError wire = WireError::None) {
        QTest::newRow(name) << status << body << wire << kind;
    };
    row("wrong secret", 401, R"({"error":"access_denied","error_description":"Unauthorized"})",
        ErrorKind::WrongSecret);
    row("wrong audience", 403, R"({"error":"access_denied"})", ErrorKind::TokenRefused);
    row("wrong grant", 400, R"({"error":"invalid_grant"})", ErrorKind::TokenRefused);
    row("no such place", 404, "<html>Not Found</html>", ErrorKind::NotUnderstood);
    row("a page with 401", 401, "<html>Log in</html>", ErrorKind::NotUnderstood);
    row("a page with 403", 403, "<html>Blocked</html>", ErrorKind::NotUnderstood);
    row("captive portal", 200, "<html>Log in</html>", ErrorKind::NotUnderstood);
    row("cut JSON", 200, R"({"access_token":"e30.e3)", ErrorKind::NotUnderstood);
    row("empty", 200, "", ErrorKind::NotUnderstood);
    row("JSON without a token", 200, R"({"expires_in":86400})", ErrorKind::NotUnderstood);
    row("token of the wrong type", 200, R"({"access_token":5})", ErrorKind::NotUnderstood);
    row("token that would break a header", 200, R"({"access_token":"a\r\nX: b"})",
        ErrorKind::NotUnderstood);
    row("201", 201, R"({"access_token":"e30.e30.a"})", ErrorKind::NotUnderstood);
    row("redirect", 302, "", ErrorKind::Redirected);
    row("proxy", 407, "", ErrorKind::ProxyFailed);
    row("too many", 429, R"({"error":"too_many_requests"})", ErrorKind::Busy);
    row("too slow", 408, "", ErrorKind::Busy);
    row("500", 500, "<html>", ErrorKind::Busy);
    row("503", 503, "", ErrorKind::Busy);
    row("cut", 200, R"({"access)", ErrorKind::ConnectionLost, WireError::ConnectionLost);
    row("no host", 0, "", ErrorKind::HostNotFound, WireError::HostNotFound);
    row("certificate", 0, "", ErrorKind::TlsFailed, WireError::TlsFailed);
    row("too late", 0, "", ErrorKind::TimedOut, WireError::TimedOut);
}

void TestAccessToken::answersThatAreNoTokenAreNamed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(WireError, wire);
    QFETCH(ErrorKind, kind);
    HttpReply reply = answerOf(status, body);
    reply.error = wire;
    m_issuer->answers = {reply, tokenAnswer("e30.e30.b")};
    const auto got = get();
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().kind, kind);
    QCOMPARE(got.error().place, QString("http://localhost:1/oauth/token"));
    QVERIFY(!m_token->timeLeft().has_value());
    // Whoever asks again asks the issuer again.
    QCOMPARE(get().value(), QByteArray("e30.e30.b"));
}

void TestAccessToken::theIssuersPatienceIsHandedOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("429") << 429 << QByteArray("12") << qint64(12'000);
    QTest::newRow("503") << 503 << QByteArray("5") << qint64(5'000);
    QTest::newRow("no header") << 429 << QByteArray() << qint64(0);
    QTest::newRow("rubbish") << 429 << QByteArray("later") << qint64(0);
    QTest::newRow("not busy") << 403 << QByteArray("12") << qint64(0);
}

void TestAccessToken::theIssuersPatienceIsHandedOn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(qint64, wait);
    HttpReply reply = answerOf(status, R"({"error":"too_many_requests"})");
    reply.retryAfter = header;
    m_issuer->answers = {reply};
    const auto got = get();
    QVERIFY(!got.has_value());
    QCOMPARE(got.error().details.value("retryAfterMs").toLongLong(), wait);
    QCOMPARE(got.error().details.contains("retryAfterMs"), wait > 0);
}

void TestAccessToken::aRefusedTokenIsRenewedAndANewerOneIsKept()
{
    const QByteArray first = get().value();
    m_token->refused(first);
    QVERIFY(!m_token->timeLeft().has_value());
    const QByteArray second = get().value();
    QCOMPARE(second, QByteArray("e30.e30.b"));
    m_token->refused(first); // a slow answer to an old request
    QCOMPARE(get().value(), second);
    QCOMPARE(m_issuer->asked.size(), 2);
    // The same while the new one is on its way.
    m_issuer->holds = true;
    m_token->refused(second);
    QByteArray third;
    m_token->get([&third](const Result<QByteArray> &token) { third = token.value(); });
    m_token->refused(second);
    m_issuer->letGo();
    QCOMPARE(third, QByteArray("e30.e30.c"));
    QCOMPARE(m_issuer->asked.size(), 3);
}

void TestAccessToken::aTokenThatCannotBeRenewedServesToItsEnd()
{
    HttpReply busy = answerOf(429, R"({"error":"too_many_requests"})");
    busy.retryAfter = "60";
    m_issuer->answers = {tokenAnswer("e30.e30.a"), busy};
    QVERIFY(get().has_value());
    pass(23h + 56min);
    QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    QCOMPARE(m_issuer->asked.size(), 2);
    // Not asked again for each request, and not before the issuer said.
    QTRY_COMPARE(m_issuer->answered, 2);
    for (int i = 0; i < 5; ++i) {
        pass(10s);
        QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    }
    QCOMPARE(m_issuer->asked.size(), 2);
    pass(10s);
    QCOMPARE(get().value(), QByteArray("e30.e30.a"));
    QCOMPARE(m_issuer->asked.size(), 3);
    pass(5min);
    const auto after = get();
    QVERIFY(!after.has_value());
    QCOMPARE(after.error().kind, ErrorKind::Busy);
}

void TestAccessToken::aNightWithTheLidClosedIsNoticed()
{
    m_issuer->answers.first() = tokenAnswer("e30.e30.a", "36000");
    QVERIFY(get().has_value());
    m_now.steady += 1min; // this clock slept too
    m_now.wall += 10h + 1min;
    QVERIFY(!m_token->timeLeft().has_value());
    QCOMPARE(get().value(), QByteArray("e30.e30.b"));
}

void TestAccessToken::aWrongClockDoesNoHarm_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<int>("tokens");
    QTest::newRow("set back by a year") << qint64(-8766) << 1;
    QTest::newRow("set back by an hour") << qint64(-1) << 1;
    QTest::newRow("set forward by an hour") << qint64(1) << 1;
    QTest::newRow("set forward by a year") << qint64(8766) << 2; // once more than needed
}

void TestAccessToken::aWrongClockDoesNoHarm()
{
    QFETCH(qint64, hours);
    QFETCH(int, tokens);
    QVERIFY(get().has_value());
    m_now.wall += std::chrono::hours(hours);
    for (int i = 0; i < 20; ++i) {
        pass(1h);
        QVERIFY(get().has_value());
    }
    QCOMPARE(m_issuer->asked.size(), tokens);
    // And however it was set, the token ends by the clock that nobody sets.
    pass(5h);
    QVERIFY(get().has_value());
    QVERIFY(m_issuer->asked.size() > 1);
}

void TestAccessToken::permissionsComeFromTheToken()
{
    QVERIFY(m_token->permissions().isEmpty());
    const QByteArray claims =
        QByteArray(R"({"permissions":["actions:view","actions:perform"]})")
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_issuer->answers = {tokenAnswer("e30." + claims + ".x")};
    QVERIFY(get().has_value());
    QCOMPARE(m_token->permissions(), QStringList({"actions:view", "actions:perform"}));
}

void TestAccessToken::anAnswerAfterTheEndIsIgnored()
{
    m_issuer->holds = true;
    bool answered = false;
    m_token->get([&answered](const Result<QByteArray> &) { answered = true; });
    m_token.reset();
    m_issuer->letGo();
    QVERIFY(!answered);
}

void TestAccessToken::aHandlerMayAskAgain()
{
    QByteArrayList got;
    m_token->get([&](const Result<QByteArray> &token) {
        got.append(token.value());
        m_token->refused(token.value());
        m_token->get([&](const Result<QByteArray> &again) { got.append(again.value()); });
    });
    QTRY_COMPARE(got, QByteArrayList({"e30.e30.a", "e30.e30.b"}));
    QCOMPARE(m_issuer->asked.size(), 2);
}

QTEST_GUILESS_MAIN(TestAccessToken)
#include "tst_accesstoken.moc"
