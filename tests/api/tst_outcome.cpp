// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/outcome.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QLocale>

using namespace m2m;

Q_DECLARE_METATYPE(m2m::Verdict)
Q_DECLARE_METATYPE(m2m::WireError)
Q_DECLARE_METATYPE(m2m::ErrorKind)

class TestOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void answersOfAWriteAreJudged_data();
    void answersOfAWriteAreJudged();
    void brokenConnectionsAreJudged_data();
    void brokenConnectionsAreJudged();
    void readsAreRepeatedAndNeverUnknown();
    void aReadThatFindsNothingIsAccepted();
    void retryAfterIsReadAsSecondsAndAsDate();
    void secretsInAnswersAreRedacted();
};

static HttpReply answer(
    int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.contentType = type;
    return reply;
}

void TestOutcome::answersOfAWriteAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html";
    const auto row = [](const char *name, int status, const QByteArray &type,
                         const QByteArray &body, Verdict verdict,
                         ErrorKind kind = ErrorKind::Internal) {
        QTest::newRow(name) << status << type << body << verdict << kind;
    };
    row("the ID, as the contract has it", 200, json, "\"6b03e740c276f023d08bcbde\"",
        Verdict::Accepted);
    row("one byte missing", 200, json, "\"6b03e740c276f023d08bcbde", Verdict::Unknown,
        ErrorKind::NotUnderstood);
    row("empty 200", 200, json, "", Verdict::Unknown, ErrorKind::NotUnderstood);
    row("a captive portal", 200, html, "<html>Log in</html>", Verdict::Unknown,
        ErrorKind::NotUnderstood);
    row("a page that holds an ID", 200, html, "\"6b03e740c276f023d08bcbde\"", Verdict::Unknown,
        ErrorKind::NotUnderstood);
    row("another JSON", 200, json, "{\"ok\":true}", Verdict::Unknown, ErrorKind::NotUnderstood);
    row("204", 204, "", "", Verdict::Unknown, ErrorKind::NotUnderstood);
    row("unknown form", 500, json,
        R"({"error":"Error: Actions:save() - the specified 'input.typeFormId' (x) does not match a known action type form!"})",
        Verdict::Rejected, ErrorKind::TypeFormUnknown);
    row("malformed UUID", 500, json, R"({"error":"Error: Invalid UUID."})", Verdict::Rejected,
        ErrorKind::Refused);
    row("lock of another client", 500, json,
        R"({"error":"MongoServerError: E11000 duplicate key error collection: dunedb.dbLocks index: name_1"})",
        Verdict::RetryLater, ErrorKind::Busy);
    row("lock, 2022", 500, json, R"({"error":"lock failed"})", Verdict::RetryLater,
        ErrorKind::Busy);
    row("database away", 500, json,
        R"({"error":"MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017"})",
        Verdict::Unknown, ErrorKind::Busy);
    row("500 as a page", 500, html, "<pre>Internal Server Error</pre>", Verdict::Unknown,
        ErrorKind::Busy);
    row("400", 400, html, "<pre>Bad Request</pre>", Verdict::Rejected, ErrorKind::Refused);
    row("401", 401, html, "not of 'Bearer' type", Verdict::NeedsToken, ErrorKind::NotAuthorised);
    row("403", 403, json, R"({"error":"you need actions:perform"})", Verdict::StopAll,
        ErrorKind::NotPermitted);
    row("404 of a missing route", 404, html, "Cannot POST", Verdict::StopAll,
        ErrorKind::NotUnderstood);
    row("407", 407, html, "proxy", Verdict::StopAll, ErrorKind::ProxyFailed);
    row("408", 408, html, "", Verdict::RetryLater, ErrorKind::Busy);
    row("413", 413, html, "too large", Verdict::Rejected, ErrorKind::TooLarge);
    row("415", 415, html, "charset", Verdict::Rejected, ErrorKind::Refused);
    row("429", 429, html, "", Verdict::RetryLater, ErrorKind::Busy);
    row("502", 502, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("503", 503, html, "", Verdict::RetryLater, ErrorKind::Busy);
    row("504", 504, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("302", 302, html, "", Verdict::StopAll, ErrorKind::Redirected);
    row("307", 307, html, "", Verdict::StopAll, ErrorKind::Redirected);
}

void TestOutcome::answersOfAWriteAreJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    QFETCH(ErrorKind, kind);
    const Outcome outcome = judge(answer(status, body, type), Shape::ActionId, true);
    QCOMPARE(outcome.verdict, verdict);
    if (verdict != Verdict::Accepted)
        QCOMPARE(outcome.error.kind, kind);
    // A 500 with a reason may come after the record was stored.
    QCOMPARE(outcome.askAfter, verdict == Verdict::Rejected && status == 500);
}

void TestOutcome::brokenConnectionsAreJudged_data()
{
    QTest::addColumn<WireError>("error");
    QTest::addColumn<bool>("maySent");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused") << WireError::ConnectionRefused << false << Verdict::RetryLater
                             << ErrorKind::ConnectionRefused;
    QTest::newRow("no such host") << WireError::HostNotFound << false << Verdict::RetryLater
                                  << ErrorKind::HostNotFound;
    QTest::newRow("certificate") << WireError::TlsFailed << false << Verdict::StopAll
                                 << ErrorKind::TlsFailed;
    QTest::newRow("proxy") << WireError::ProxyFailed << false << Verdict::StopAll
                           << ErrorKind::ProxyFailed;
    QTest::newRow("closed") << WireError::ConnectionLost << true << Verdict::Unknown
                            << ErrorKind::ConnectionLost;
    QTest::newRow("timed out") << WireError::TimedOut << true << Verdict::Unknown
                               << ErrorKind::TimedOut;
    QTest::newRow("something else")
        << WireError::Other << true << Verdict::Unknown << ErrorKind::NetworkFailed;
}

void TestOutcome::brokenConnectionsAreJudged()
{
    QFETCH(WireError, error);
    QFETCH(bool, maySent);
    QFETCH(Verdict, verdict);
    QFETCH(ErrorKind, kind);
    HttpReply reply;
    reply.error = error;
    reply.maySent = maySent;
    reply.status = 200; // a status says nothing when the connection broke
    reply.contentType = "application/json";
    reply.body = "\"6b03e740c276f023d08bcbde\"";
    const Outcome outcome = judge(reply, Shape::ActionId, true);
    QCOMPARE(outcome.verdict, verdict);
    QCOMPARE(outcome.error.kind, kind);
    QCOMPARE(outcome.error.details.value(QStringLiteral("maySent")).toBool(), maySent);
}

void TestOutcome::readsAreRepeatedAndNeverUnknown()
{
    HttpReply lost;
    lost.error = WireError::ConnectionLost;
    for (const HttpReply &reply :
        {lost, answer(502, {}, "text/html"), answer(200, "<html>", "text/html"),
            answer(200, "{\"half\":", "application/json"), answer(500, {}, "text/html")}) {
        QCOMPARE(judge(reply, Shape::ObjectOrNull, false).verdict, Verdict::RetryLater);
    }
}

void TestOutcome::aReadThatFindsNothingIsAccepted()
{
    const Outcome outcome = judge(answer(200, "null"), Shape::ObjectOrNull, false);
    QCOMPARE(outcome.verdict, Verdict::Accepted);
    QVERIFY(outcome.answer.isNull());
    QCOMPARE(judge(answer(200, "null"), Shape::Object, false).verdict, Verdict::RetryLater);
}

void TestOutcome::retryAfterIsReadAsSecondsAndAsDate()
{
    using namespace std::chrono_literals;
    HttpReply busy = answer(429, {}, "text/html");
    busy.retryAfter = "7";
    QCOMPARE(judge(busy, Shape::ActionId, true).retryAfter, 7000ms);
    busy.retryAfter = "-3";
    QCOMPARE(judge(busy, Shape::ActionId, true).retryAfter, 0ms);
    busy.retryAfter = "9999999";
    QCOMPARE(judge(busy, Shape::ActionId, true).retryAfter, 3600000ms);
    busy.retryAfter = "soon";
    QCOMPARE(judge(busy, Shape::ActionId, true).retryAfter, 0ms);
    busy.retryAfter = QLocale::c()
                          .toString(QDateTime::currentDateTimeUtc().addSecs(100),
                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                          .toLatin1();
    const auto wait = judge(busy, Shape::ActionId, true).retryAfter;
    QVERIFY(wait > 90s && wait <= 100s);
}

void TestOutcome::secretsInAnswersAreRedacted()
{
    const Outcome outcome =
        judge(answer(400,
                  R"({"error":"bad","client_secret":"hush hush","h":"Bearer eyJhbGciOi.abc.def"})"),
            Shape::ActionId, true);
    const QString kept = outcome.error.details.value(QStringLiteral("answer")).toString();
    QVERIFY(kept.contains(QStringLiteral("bad")));
    QVERIFY(!kept.contains(QStringLiteral("hush")));
    QVERIFY(!kept.contains(QStringLiteral("eyJ")));
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
