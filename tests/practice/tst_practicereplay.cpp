// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceauth.h"
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QThread>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

/// The tokens that the recorded placeholders stand for.
QByteArray tokenFor(const QString &name)
{
    const QStringList all{"actions:perform", "actions:view", "components:edit", "components:view",
        "forms:edit", "workflows:edit", "workflows:view"};
    QJsonObject claims{{"azp", "client"}, {"exp", qint64(4102444800)}};
    if (name == "VIEWONLY")
        claims.insert("permissions", QJsonArray{"actions:view", "components:view"});
    else if (name == "EMPTY")
        claims.insert("permissions", QJsonArray());
    else if (name != "NOPERMISSIONS")
        claims.insert("permissions", QJsonArray::fromStringList(all));
    if (name == "NOAZP")
        claims.remove("azp");
    if (name == "EXPIRED")
        claims.insert("exp", 1000000000);
    return makeToken(claims);
}

QString kindOfBody(const QByteArray &body)
{
    if (body.isEmpty())
        return "empty";
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object().contains("error") && document.object().size() == 1 ? "error"
                                                                                    : "object";
    if (document.isArray())
        return "array";
    if (body.startsWith('"'))
        return "string";
    if (body == "null")
        return "null";
    return body.startsWith('<') ? "page" : "text";
}

/// Errors word for word; other bodies hold times and IDs of their own and pass.
bool saysTheSame(const QByteArray &answered, const QByteArray &recorded)
{
    const QByteArray page("<html page: ");
    bool same = true;
    if (recorded.startsWith(page))
        same = answered.contains("<pre>" + recorded.sliced(page.size()).chopped(1) + "</pre>");
    else if (kindOfBody(recorded) == "error")
        same = answered == recorded;
    if (!same)
        qInfo().noquote() << "other words:" << recorded << "but" << answered;
    return same;
}

} // namespace

/// The recorded exchanges of the real server, asked again of the practice instance.
class TestPracticeReplay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useTestPaths();
        QVERIFY(m_folder.isValid());
        PracticeOptions options;
        options.samples = false;
        m_server = std::make_unique<PracticeThread>(m_folder.path(), options);
        QVERIFY(m_server->start().has_value());
    }
    void init() { failOnAnyWarning(); }

    void answersAsRecorded()
    {
        postSeed();
        QFile file(dataFile("contract/exchanges.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int asked = 0;
        int agreed = 0;
        int sameWords = 0;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line["server"] != "current" || line["status"].isNull() || !canBeSent(line))
                continue;
            if (line["case"].toString().endsWith("1.2 s later"))
                QThread::msleep(1200); // the recording did
            ++asked;
            const RawAnswer answer = send(line);
            const QByteArray recorded = line["response_body"].toString().toUtf8();
            learnIds(recorded, answer.body);
            learnTag(line, answer);
            if (answer.status == line["status"].toInt()
                && kindOfBody(answer.body) == kindOfBody(recorded)) {
                ++agreed;
                sameWords += saysTheSame(answer.body, translated(recorded).toUtf8()) ? 1 : 0;
                continue;
            }
            qInfo().noquote() << line["case"].toString() << line["path"].toString().left(80)
                              << line["status"].toInt() << recorded.left(120) << "but"
                              << answer.status << answer.body.left(300);
        }
        qInfo("%d of %d recorded exchanges agree in status and kind of body, %d in their words too",
            agreed, asked, sameWords);
        QVERIFY(asked > 230);
        QVERIFY(agreed >= 0.99 * asked);
        QVERIFY(sameWords >= 0.95 * asked);
    }

private:
    /// Bodies that the recording only describes, and heads that it cut, are tst_practicewire's.
    static bool canBeSent(const QJsonObject &line)
    {
        const QString body = line["request_body"].toString();
        const QJsonObject headers = line["request_headers"].toObject();
        return !body.startsWith('<') && headers["Content-Encoding"].isUndefined()
            && line["method"] != "GARBAGE" && !headers.contains("X-Big")
            && headers["Content-Length"].toString().toInt() < 1'000'000;
    }

    void postSeed()
    {
        QFile file(dataFile("contract/seed.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject seed = QJsonDocument::fromJson(file.readAll()).object();
        DbClient db(m_server->address(), "Authorization: Bearer " + tokenFor("ALL"));
        for (const char *collection : {"componentForms", "actionForms"}) {
            for (const QJsonValue form : seed[QLatin1String(collection)].toArray())
                post(db, QByteArray("/api/") + collection + "/x", form.toObject());
        }
        for (const QJsonValue component : seed["components"].toArray())
            post(db, "/api/component", component.toObject());
        // Forms that the recorded exchanges speak of and the seed does not hold.
        for (const char *id : {"BoardReception", "AssembledAPAQACheck", "g_winding", "g_solder"})
            post(db, "/api/actionForms/x", bareForm(id, id));
        post(db, "/api/componentForms/x", bareForm("AssembledAPA", "Assembled APA"));
        post(db, "/api/workflowForms/x", bareForm("SampleWorkflow", "Sample Workflow"));
    }

    static QJsonObject bareForm(const QString &id, const QString &name)
    {
        return {{"formId", id}, {"formName", name},
            {"schema", QJsonObject{{"components", QJsonArray()}}}};
    }

    static void post(DbClient &db, const QByteArray &path, const QJsonObject &body)
    {
        QCOMPARE(db.post(path, body).status, 200);
    }

    RawAnswer send(const QJsonObject &line)
    {
        QByteArray body = translated(line["request_body"].toString()).toUtf8();
        QByteArray bytes = line["method"].toString().toLatin1() + ' '
            + translated(line["path"].toString()).toLatin1()
            + (line["case"] == "conn: HTTP/1.0" ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
        const QJsonObject headers = line["request_headers"].toObject();
        bool sized = line["request_body"].isNull();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            if (header.key() == "Transfer-Encoding") {
                body = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
                sized = true;
            }
            if (header.key() == "Content-Length" || header.key() == "Expect")
                continue;
            bytes += header.key().toLatin1() + ": " + withToken(header->toString()) + "\r\n";
        }
        // The recorder left the header out of a few lines that cannot have gone without it.
        if (line["status"] == 200 && line["path"].toString().startsWith("/api")
            && !headers.contains("Authorization"))
            bytes += "Authorization: Bearer " + tokenFor("ALL") + "\r\n";
        if (!sized)
            bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        RawClient client(m_server->address());
        client.send(bytes + "\r\n" + body);
        return client.read(line["method"] == "HEAD");
    }

    QByteArray withToken(QString value) const
    {
        static const QRegularExpression token("<JWT ([A-Z]+)>");
        const QRegularExpressionMatch match = token.match(value);
        if (match.hasMatch())
            value.replace(match.captured(), QString::fromLatin1(tokenFor(match.captured(1))));
        for (auto tag = m_tags.begin(); tag != m_tags.end(); ++tag)
            value.replace(tag.key(), tag.value());
        return value.toLatin1();
    }

    /// IDs that the recorded server made are others here.
    void learnIds(const QByteArray &recorded, const QByteArray &answered)
    {
        static const QRegularExpression id("^\"([0-9a-f]{24}|[0-9a-f-]{36})\"$");
        const auto then = id.match(QString::fromLatin1(recorded));
        const auto now = id.match(QString::fromLatin1(answered));
        if (then.hasMatch() && now.hasMatch())
            m_ids.insert(then.captured(1), now.captured(1));
    }

    /// The recorded bodies hold other times, so their tags are others too.
    void learnTag(const QJsonObject &line, const RawAnswer &answer)
    {
        for (const QJsonValue header : line["response_headers"].toArray()) {
            if (header[0] == "ETag" && answer.headers.contains("etag"))
                m_tags.insert(
                    header[1].toString(), QString::fromLatin1(answer.headers.value("etag")));
        }
    }

    QString translated(QString text) const
    {
        for (auto known = m_ids.begin(); known != m_ids.end(); ++known)
            text.replace(known.key(), known.value(), Qt::CaseInsensitive);
        return text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeThread> m_server;
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_tags;
};

QTEST_GUILESS_MAIN(TestPracticeReplay)
#include "tst_practicereplay.moc"
