// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/outcome.h"
#include "support/testmain.h"

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
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void aPermissionThatIsMissingIsNamed();
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
    row("a lock's words inside a refusal", 500, json,
        R"({"error":"Error: the specified 'input.typeFormId' (lock failed) does not match a known form!"})",
        Verdict::Rejected, ErrorKind::TypeFormUnknown);
    row("primary changed", 500, json, R"({"error":"MongoServerError: not primary"})",
        Verdict::Unknown, ErrorKind::Busy);
    row("duplicate that is no lock", 500, json,
        R"({"error":"MongoServerError: E11000 duplicate key error collection: dunedb.actions"})",
        Verdict::Unknown, ErrorKind::Busy);
    row("JSON of a gateway", 500, json, R"({"message":"Internal server error"})", Verdict::Unknown,
        ErrorKind::Busy);
    row("no token could be read", 500, html, "<body><pre>Internal Server Error</pre></body>",
        Verdict::Unknown, ErrorKind::NotAuthorised);
    row("500 of a gateway", 500, html, "<center>nginx</center>", Verdict::Unknown, ErrorKind::Busy);
    row("500 without a word", 500, "", "", Verdict::Unknown, ErrorKind::Busy);
    row("400", 400, html, "<pre>Bad Request</pre>", Verdict::Rejected, ErrorKind::Refused);
    row("401", 401, html, "not of 'Bearer' type", Verdict::NeedsToken, ErrorKind::NotAuthorised);
    row("403", 403, json, R"({"error":"you need actions:perform"})", Verdict::StopAll,
        ErrorKind::NotPermitted);
    row("404 of a missing route", 404, html, "Cannot POST", Verdict::StopAll,
        ErrorKind::NotUnderstood);
    row("407", 407, html, "proxy", Verdict::StopAll, ErrorKind::ProxyFailed);
    row("404 of another program", 404, json, R"({"error":"no route"})", Verdict::StopAll,
        ErrorKind::NotUnderstood);
    row("405", 405, html, "", Verdict::StopAll, ErrorKind::NotUnderstood);
    row("403 as a page", 403, html, "<pre>blocked</pre>", Verdict::StopAll,
        ErrorKind::NotPermitted);
    row("408", 408, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("413", 413, html, "too large", Verdict::Rejected, ErrorKind::TooLarge);
    row("415", 415, html, "charset", Verdict::Rejected, ErrorKind::Refused);
    row("429", 429, html, "", Verdict::RetryLater, ErrorKind::Busy);
    row("502", 502, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("501", 501, html, "", Verdict::StopAll, ErrorKind::NotUnderstood);
    row("503", 503, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("504", 504, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("520", 520, html, "", Verdict::Unknown, ErrorKind::Busy);
    row("201 with the ID", 201, json, "\"6b03e740c276f023d08bcbde\"", Verdict::Unknown,
        ErrorKind::NotUnderstood);
    row("301", 301, html, "", Verdict::Unknown, ErrorKind::Redirected);
    row("302", 302, html, "", Verdict::Unknown, ErrorKind::Redirected);
    row("303", 303, html, "", Verdict::Unknown, ErrorKind::Redirected);
    row("304", 304, "", "", Verdict::Unknown, ErrorKind::NotUnderstood);
    row("307", 307, html, "", Verdict::StopAll, ErrorKind::Redirected);
    row("308", 308, html, "", Verdict::StopAll, ErrorKind::Redirected);
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
    // A 500 with a reason may come after the record was stored; a lock may be our own.
    QCOMPARE(outcome.askAfter,
        status == 500 && (verdict == Verdict::Rejected || verdict == Verdict::RetryLater));
    // The same for the other kind of write, where it is not the answer itself that differs.
    if (verdict != Verdict::Accepted) {
        const Outcome component = judge(answer(status, body, type), Shape::ComponentUuid, true);
        QCOMPARE(component.verdict, verdict);
        QCOMPARE(component.askAfter, outcome.askAfter);
    }
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
    QTest::newRow("certificate, after it was sent")
        << WireError::TlsFailed << true << Verdict::Unknown << ErrorKind::TlsFailed;
    QTest::newRow("proxy, after it was sent")
        << WireError::ProxyFailed << true << Verdict::Unknown << ErrorKind::ProxyFailed;
    QTest::newRow("closed before the body left")
        << WireError::ConnectionLost << false << Verdict::RetryLater << ErrorKind::ConnectionLost;
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
            answer(200, "{\"half\":", "application/json"), answer(500, {}, "text/html"),
            answer(408, {}, "text/html"), answer(503, {}, "text/html"), answer(204, {}, {}),
            answer(304, {}, {}), answer(0, {}, {}), answer(200, {}),
            answer(500, R"({"error":"MongoNetworkError: closed"})")}) {
        QCOMPARE(judge(reply, Shape::ObjectOrNull, false).verdict, Verdict::RetryLater);
    }
    QCOMPARE(judge(answer(302, {}, "text/html"), Shape::Object, false).verdict, Verdict::StopAll);
    QCOMPARE(judge(answer(404, {}, "text/html"), Shape::Object, false).verdict, Verdict::Rejected);
    QCOMPARE(judge(answer(500, "<pre>", "text/html"), Shape::Object, false).verdict,
        Verdict::NeedsToken);
}

void TestOutcome::aReadThatFindsNothingIsAccepted()
{
    const Outcome outcome = judge(answer(200, "null"), Shape::ObjectOrNull, false);
    QCOMPARE(outcome.verdict, Verdict::Accepted);
    QVERIFY(outcome.answer.isNull());
    QCOMPARE(judge(answer(200, "null"), Shape::Object, false).verdict, Verdict::RetryLater);
}

void TestOutcome::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    const QByteArray noon = "Tue, 15 Oct 2024 12:00:00 GMT";
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &date,
                         int seconds) { QTest::newRow(name) << header << date << seconds; };
    row("none", "", noon, 0);
    row("seconds", "7", noon, 7);
    row("seconds with space", " 7 ", noon, 7);
    row("negative", "-3", noon, 0);
    row("more than an hour", "9999999", noon, 3600);
    row("more than any number", "99999999999999999999999", noon, 3600);
    row("fraction", "1.5", noon, 0);
    row("rubbish", "soon", noon, 0);
    row("a date, by the server's clock", "Tue, 15 Oct 2024 12:01:40 GMT", noon, 100);
    row("a date gone by", "Tue, 15 Oct 2024 11:00:00 GMT", noon, 0);
    row("a date far away", "Wed, 15 Oct 2025 11:00:00 GMT", noon, 3600);
    row("a date without the server's clock", "Tue, 15 Oct 2024 12:01:40 GMT", "", 0);
    row("a date that is none", "Tue, 35 Oct 2024 12:01:40 GMT", noon, 0);
}

void TestOutcome::retryAfterIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const std::chrono::seconds wait(seconds);
    for (const int status : {429, 503}) {
        HttpReply busy = answer(status, {}, "text/html");
        busy.retryAfter = header;
        busy.date = date;
        QCOMPARE(judge(busy, Shape::ActionId, true).retryAfter, wait);
        QCOMPARE(judge(busy, Shape::Object, false).retryAfter, wait);
    }
    HttpReply refused = answer(400, {}, "text/html");
    refused.retryAfter = header;
    QCOMPARE(judge(refused, Shape::ActionId, true).retryAfter, std::chrono::seconds(0));
}

void TestOutcome::aPermissionThatIsMissingIsNamed()
{
    const Outcome outcome = judge(
        answer(403,
            R"({"error":"Incorrect permissions - you need actions:perform, but have actions:view"})"),
        Shape::ActionId, true);
    QCOMPARE(outcome.error.details.value("needs").toString(), QString("actions:perform"));
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
