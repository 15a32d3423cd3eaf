// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/outcome.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace m2m;

Q_DECLARE_METATYPE(m2m::Verdict)

/// Every recorded exchange of the real server, both versions, is judged as a table of the test's
/// own says: by the route, the status, and what the body looks like as text.
class TestContractVerdicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void everyRecordedAnswerIsJudged_data();
    void everyRecordedAnswerIsJudged();
    void everyRecordedAnswerThatIsCutIsInDoubt_data() { everyRecordedAnswerIsJudged_data(); }
    void everyRecordedAnswerThatIsCutIsInDoubt();
};

namespace {

struct Route {
    bool writes = false;
    Shape shape = Shape::Object;
    const char *whole = ""; ///< what an answer looks like that is what the contract says
};

Route routeOf(const QString &method, const QString &path)
{
    constexpr const char *uuid = R"(^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$)";
    constexpr const char *object = R"(^\{.*\}$)";
    constexpr const char *array = R"(^\[.*\]$)";
    const QString what = path.section('?', 0, 0).section('/', 2, 2).toLower();
    const QString last = path.section('?', 0, 0).section('/', -1);
    const bool writes = method == "POST" || method == "PUT" || method == "DELETE";
    if (writes && what == "action")
        return {true, Shape::ActionId, R"(^"[0-9a-f]{24}"$)"};
    if (writes && what == "component")
        return {true, Shape::ComponentUuid, uuid};
    if (writes)
        return {true, Shape::ActionId, "^never$"}; // routes that we never write to
    if (what == "action" || what == "component" || what == "workflow")
        return {false, Shape::ObjectOrNull, R"(^(null|\{.*\})$)"};
    if (what == "newcomponentuuid" || what.endsWith("shortuuid"))
        return {false, Shape::ComponentUuid, uuid};
    if (last == "list")
        return {false, Shape::Array, array};
    return {false, Shape::Object, object};
}

/// The whole table, in words.
Verdict expected(const Route &route, int status, const QString &type, const QString &body)
{
    const Verdict doubt = route.writes ? Verdict::Unknown : Verdict::RetryLater;
    const bool json = type.startsWith("application/json");
    const bool says = json && body.startsWith("{\"error\":\"");
    switch (status) {
    case 200: {
        const QRegularExpression whole(route.whole, QRegularExpression::DotMatchesEverythingOption);
        return json && whole.match(body).hasMatch() ? Verdict::Accepted : doubt;
    }
    case 304:
        return doubt;
    case 400:
    case 413:
    case 415:
    case 431:
        return Verdict::Rejected;
    case 401:
        return Verdict::NeedsToken;
    case 403:
        return Verdict::StopAll;
    case 404:
        return route.writes ? Verdict::StopAll : Verdict::Rejected;
    case 500:
        if (!says)
            return route.writes ? Verdict::Unknown : Verdict::NeedsToken;
        return body.contains("dbLocks") ? Verdict::RetryLater : Verdict::Rejected;
    default:
        return doubt;
    }
}

} // namespace

void TestContractVerdicts::everyRecordedAnswerIsJudged_data()
{
    QTest::addColumn<QJsonObject>("line");
    QFile file(test::dataFile("contract/exchanges.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("%d %s, %s: %s %s", ++number, qPrintable(line["server"].toString()),
            qPrintable(line["case"].toString()), qPrintable(line["method"].toString()),
            qPrintable(line["path"].toString().left(50)))
            << line;
    }
    QCOMPARE(number, 298);
}

static HttpReply replyOf(const QJsonObject &line)
{
    HttpReply reply;
    if (line["status"].isNull()) {
        reply.error = WireError::ConnectionLost;
        return reply;
    }
    reply.status = line["status"].toInt();
    QString body = line["response_body"].toString();
    if (body.startsWith("<html page: ")) // the recording kept only its message
        body = "<!DOCTYPE html>\n<body>\n<pre>" + body.mid(12).chopped(1) + "</pre>\n</body>\n";
    reply.body = body.toUtf8();
    for (const QJsonValue header : line["response_headers"].toArray()) {
        if (header[0].toString().toLower() == "content-type")
            reply.contentType = header[1].toString().section(';', 0, 0).toLatin1();
    }
    return reply;
}

void TestContractVerdicts::everyRecordedAnswerIsJudged()
{
    QFETCH(QJsonObject, line);
    const HttpReply reply = replyOf(line);
    const Route route = routeOf(line["method"].toString(), line["path"].toString());
    const Verdict wanted = expected(route, reply.status, reply.contentType, reply.body);
    const Outcome outcome = judge(reply, route.shape, route.writes);
    QVERIFY2(outcome.verdict == wanted,
        qPrintable(QString("%1 instead of %2: %3 %4")
                       .arg(int(outcome.verdict))
                       .arg(int(wanted))
                       .arg(reply.status)
                       .arg(QString::fromUtf8(reply.body.left(200)))));
    if (wanted == Verdict::Accepted)
        return;
    QVERIFY(outcome.error.kind != ErrorKind::Internal);
    // Whatever a 500 in words says of a write: only a GET tells whether it is there (2.7, 2.8).
    const bool words = reply.status == 500 && reply.contentType == "application/json";
    QCOMPARE(outcome.askAfter, route.writes && words);
    if (words)
        QVERIFY(outcome.verdict == Verdict::RetryLater
            || !outcome.error.details["reason"].toString().isEmpty());
    if (reply.status == 403)
        QVERIFY(QRegularExpression("^(actions|components):(perform|edit|view)$")
                    .match(outcome.error.details["needs"].toString())
                    .hasMatch());
}

void TestContractVerdicts::everyRecordedAnswerThatIsCutIsInDoubt()
{
    QFETCH(QJsonObject, line);
    HttpReply reply = replyOf(line);
    const Route route = routeOf(line["method"].toString(), line["path"].toString());
    const Verdict doubt = route.writes ? Verdict::Unknown : Verdict::RetryLater;
    // The connection broke before the last byte, and the transport saw it (2.1).
    HttpReply lost = reply;
    lost.body.chop(1);
    lost.error = WireError::ConnectionLost;
    QCOMPARE(judge(lost, route.shape, route.writes).verdict, doubt);
    // It did not: then the body tells, where it held the answer to the question.
    if (reply.status != 200)
        return;
    for (qsizetype length = 0; length < std::min<qsizetype>(reply.body.size(), 400); ++length) {
        HttpReply cut = reply;
        cut.body.truncate(length);
        QCOMPARE(judge(cut, route.shape, route.writes).verdict, doubt);
    }
}

QTEST_GUILESS_MAIN(TestContractVerdicts)
#include "tst_contractverdicts.moc"
