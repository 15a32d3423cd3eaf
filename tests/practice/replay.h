// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packed.h"
#include "practice/practiceauth.h"
#include "practice/practicethread.h"
#include "rawclient.h"
#include "recordedids.h"
#include "support/testmain.h"

#include <QFile>

namespace m2m::test {

/// Asks a practice instance what a real server was asked, and compares what a client would act on.
class Replay {
public:
    struct Outcome {
        int agreed = 0;
        QStringList disagreed; ///< "case | path"
        QStringList leftOut;
    };

    Replay(const QString &address, QList<QJsonObject> lines)
        : m_address(address)
        , m_lines(std::move(lines))
    {
        for (const QJsonObject &line : m_lines)
            m_ids.chosen(line["path"].toString() + ' ' + line["request_body"].toString());
    }

    /// What the server held before the first exchange.
    bool postSeed()
    {
        QFile file(dataFile("contract/seed.json"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QJsonObject seed = QJsonDocument::fromJson(file.readAll()).object();
        for (const char *collection : {"componentForms", "actionForms"}) {
            for (const QJsonValue form : seed[QLatin1String(collection)].toArray())
                postForm(collection, form.toObject());
        }
        // The seed has no workflows; what the recording lists of them was there.
        for (const QJsonObject &line : m_lines) {
            if (line["path"] != "/api/workflowForms/list" || line["status"] != 200)
                continue;
            for (const QJsonValue form : jsonOf(bodyOf(line)).toArray())
                postForm("workflowForms", withSchema(form.toObject()));
            break;
        }
        DbClient db(m_address, authorization("SEED"));
        for (const QJsonValue component : seed["components"].toArray()) {
            m_ids.chosen(component["componentUuid"].toString());
            if (db.post("/api/component", component.toObject()).status != 200)
                return false;
        }
        return true;
    }

    Outcome run()
    {
        Outcome outcome;
        for (const QJsonObject &line : m_lines) {
            const QString name = line["case"].toString() + " | " + line["path"].toString();
            if (const QString reason = whyNot(line); !reason.isEmpty()) {
                outcome.leftOut.append(name + ": " + reason);
                continue;
            }
            prepare(line);
            const RawAnswer answer = ask(line);
            learn(line, answer);
            const QString difference = compare(line, answer);
            if (difference.isEmpty())
                ++outcome.agreed;
            else
                outcome.disagreed.append(name);
            if (!difference.isEmpty())
                qInfo().noquote() << "DIFFERS" << name << "\n   " << difference;
        }
        return outcome;
    }

private:
    static QByteArray bodyOf(const QJsonObject &line)
    {
        return line["response_body"].toString().toUtf8();
    }

    static QString whyNot(const QJsonObject &line)
    {
        if (line["status"].isNull())
            return "no answer was recorded (a body that never comes); nothing to compare";
        const bool editsForm = line["method"] == "POST"
            && line["path"].toString().contains("workflow", Qt::CaseInsensitive);
        return editsForm ? "workflows are not the practice instance's" : QString();
    }

    static QJsonObject withSchema(QJsonObject form)
    {
        form.insert("schema", QJsonObject{{"components", QJsonArray()}});
        return form;
    }

    /// The tokens that the recorded placeholders stand for.
    static QByteArray tokenFor(const QString &name)
    {
        const QStringList all{"actions:perform", "actions:view", "components:edit",
            "components:view", "forms:edit", "workflows:edit", "workflows:view"};
        QJsonObject claims{{"azp", "client"}, {"exp", qint64(4102444800)}};
        if (name == "VIEWONLY")
            claims.insert("permissions", QJsonArray{"actions:view", "components:view"});
        else if (name == "EMPTY")
            claims.insert("permissions", QJsonArray());
        else if (name != "NOPERMISSIONS")
            claims.insert("permissions", QJsonArray::fromStringList(all));
        if (name == "SEED")
            claims.insert("azp", "m2m-client-id"); // who had posted it
        if (name == "NOAZP")
            claims.remove("azp");
        if (name == "EXPIRED")
            claims.insert("exp", 1000000000);
        return practice::makeToken(claims);
    }
    static QByteArray authorization(const QString &token = "ALL")
    {
        return "Authorization: Bearer " + tokenFor(token);
    }

    void postForm(const QString &collection, const QJsonObject &form)
    {
        DbClient db(m_address, authorization("SEED"));
        db.post("/api/" + collection.toLatin1() + "/x", form);
        m_forms.insert(collection + '/' + form["formId"].toString());
    }

    /// What the recorded server had besides the seed, as its answers show it.
    void prepare(const QJsonObject &line)
    {
        const QJsonObject asked =
            QJsonDocument::fromJson(line["request_body"].toString().toUtf8()).object();
        const bool unknown = bodyOf(line).contains("does not match a known");
        const QString path = line["path"].toString();
        if (line["method"] == "POST" && path.startsWith("/api/action") && !unknown)
            needForm("actionForms", asked["typeFormId"].toString());
        if (line["method"] == "POST" && path.startsWith("/api/component") && !unknown)
            needForm("componentForms", asked["formId"].toString());
        if (line["method"] == "POST" && path.contains("Forms/"))
            m_forms.insert(path.section('/', 2, 2) + '/' + asked["formId"].toString());
        fillList(line);
    }

    void needForm(const QString &collection, const QString &id)
    {
        const bool askedWell = !id.isEmpty() && id != "constructor";
        if (!askedWell || m_forms.contains(collection + '/' + id))
            return;
        QString name = id;
        for (const QJsonObject &line : m_lines) {
            const QJsonObject answer = QJsonDocument::fromJson(bodyOf(line)).object();
            if (answer["formId"] == id || answer["typeFormId"] == id)
                name = answer["formName"].toString(answer["typeFormName"].toString());
        }
        postForm(collection, withSchema({{"formId", id}, {"formName", name}}));
    }

    /// A list that was cut was of more records than the recording posts.
    void fillList(const QJsonObject &line)
    {
        static const QRegularExpression list("^/api/actions/([^/]+)/list$");
        const auto match = list.match(line["path"].toString());
        const qsizetype listed = jsonOf(bodyOf(line)).toArray().size();
        if (!match.hasMatch() || listed < 200)
            return;
        needForm("actionForms", match.captured(1));
        DbClient db(m_address, authorization());
        for (qsizetype i = 0; i <= listed; ++i) {
            db.post("/api/action",
                {{"typeFormId", match.captured(1)}, {"data", QJsonObject()},
                    {"componentUuid", "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf"}});
        }
    }

    /// The recording writes long and packed bodies as a description; these are their like.
    static QByteArray described(const QJsonObject &line, const QByteArray &body)
    {
        static const QRegularExpression size("^<([0-9]+) bytes>");
        const QString encoding = line["request_headers"]["Content-Encoding"].toString();
        const int length = line["request_headers"]["Content-Length"].toString().toInt();
        const QByteArray begin = R"({"typeFormId":"electrical_test",)"
                                 R"("componentUuid":"4ce4e494-19c6-1301-a8ab-afa5f03a6aaf",)"
                                 R"("data":{"s":")";
        const auto ofSize = [&begin](qsizetype bytes) {
            return begin + QByteArray(bytes - begin.size() - 3, 'a') + R"("}})";
        };
        const bool isPacked = encoding == "gzip" || encoding == "deflate";
        const bool isReadable = !QString::fromUtf8(body).contains(QChar::ReplacementCharacter);
        if (isPacked && !isReadable) {
            return packed(ofSize(line["status"] == 413 ? 10'240'001 : 200),
                encoding == "gzip" ? MAX_WBITS + 16 : MAX_WBITS);
        }
        if (const auto match = size.match(QString::fromUtf8(body)); match.hasMatch())
            return ofSize(match.captured(1).toInt());
        return body.isEmpty() && length > 0 ? QByteArray(length, ' ') : body;
    }

    RawAnswer ask(const QJsonObject &line)
    {
        RawAnswer answer = send(line);
        // A lock falls open by itself; the recording waited for it, longer than it takes.
        if (line["case"].toString().contains(" later")) {
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT((answer = send(line)).status == line["status"], 3000);
            }();
        }
        return answer;
    }

    RawAnswer send(const QJsonObject &line)
    {
        RawClient client(m_address);
        if (line["method"] == "GARBAGE") {
            client.send("GARBAGE\r\n\r\n");
            return client.read();
        }
        QByteArray body =
            described(line, m_ids.translated(line["request_body"].toString()).toUtf8());
        QByteArray bytes = line["method"].toString().toLatin1() + ' '
            + m_ids.translated(line["path"].toString()).toLatin1()
            + (line["case"].toString().contains("HTTP/1.0") ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
        const QJsonObject headers = line["request_headers"].toObject();
        bool sized = body.isEmpty() && !headers.contains("Content-Length");
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            if (header.key() == "Transfer-Encoding") {
                body = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
                sized = true;
            }
            if (header.key() != "Content-Length")
                bytes += header.key().toLatin1() + ": " + filledIn(header->toString()) + "\r\n";
        }
        // The recorder left the header out of a few lines that cannot have gone without it.
        if (line["status"] == 200 && line["path"].toString().startsWith("/api")
            && !headers.contains("Authorization"))
            bytes += authorization() + "\r\n";
        if (!sized)
            bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        client.send(bytes + "\r\n" + body);
        RawAnswer answer = client.read(line["method"] == "HEAD");
        if (answer.status == 100)
            answer = client.read();
        return answer;
    }

    /// Placeholders of tokens and sizes; tags and sessions are the replay's own.
    QByteArray filledIn(QString value) const
    {
        static const QRegularExpression token("<JWT ([A-Z]+)>");
        if (const auto match = token.match(value); match.hasMatch())
            value.replace(match.captured(), QString::fromLatin1(tokenFor(match.captured(1))));
        static const QRegularExpression many("^(.)\\*([0-9]+)$");
        if (const auto match = many.match(value); match.hasMatch())
            value = match.captured(1).repeated(match.captured(2).toInt());
        for (auto tag = m_tags.begin(); tag != m_tags.end(); ++tag)
            value.replace(tag.key(), tag.value());
        if (value.startsWith("connect.sid=") && !value.contains("bogus"))
            value = m_cookie;
        return value.toLatin1();
    }

    void learn(const QJsonObject &line, const RawAnswer &answer)
    {
        m_ids.learn(jsonOf(bodyOf(line)), jsonOf(answer.body));
        const QString tag = recordedHeader(line, "ETag");
        if (!tag.isNull() && answer.headers.contains("etag"))
            m_tags.insert(tag, QString::fromLatin1(answer.headers.value("etag")));
        if (answer.headers.contains("set-cookie"))
            m_cookie = QString::fromLatin1(answer.headers.value("set-cookie").split(';').first());
    }

    static QString recordedHeader(const QJsonObject &line, const QString &name)
    {
        for (const QJsonValue header : line["response_headers"].toArray()) {
            if (header[0].toString().compare(name, Qt::CaseInsensitive) == 0)
                return header[1].toString();
        }
        return {};
    }

    /// Nothing, or in what they differ.
    QString compare(const QJsonObject &line, const RawAnswer &answer) const
    {
        if (answer.status != line["status"].toInt())
            return QString("status %1, not %2: ").arg(answer.status).arg(line["status"].toInt())
                + QString::fromUtf8(answer.body.left(300));
        const QString header = compareHeaders(line, answer);
        return header.isEmpty() && line["method"] != "HEAD" ? compareBodies(line, answer) : header;
    }

    static QString compareHeaders(const QJsonObject &line, const RawAnswer &answer)
    {
        for (const char *name : {"content-type", "content-security-policy", "connection",
                 "keep-alive", "retry-after", "location", "www-authenticate", "content-encoding",
                 "transfer-encoding", "etag", "set-cookie", "content-length", "allow"}) {
            const QByteArray key(name);
            const QString recorded = recordedHeader(line, name);
            const QString replayed = QString::fromLatin1(answer.headers.value(key));
            const bool made = key == "etag" || key == "set-cookie" || key == "content-length";
            // Of pages the recording has no length, and of OPTIONS no Allow.
            const bool open = recorded.isNull() && (key == "content-length" || key == "allow");
            if (open || (made ? recorded.isNull() == replayed.isNull() : recorded == replayed))
                continue;
            return QString("%1: %2, not %3").arg(name, replayed, recorded);
        }
        return {};
    }

    QString compareBodies(const QJsonObject &line, const RawAnswer &answer) const
    {
        const QByteArray recorded = bodyOf(line);
        const QByteArray page("<html page: ");
        bool same = recorded == answer.body;
        if (recorded.startsWith(page)) {
            const QByteArray said =
                m_ids.translated(QString::fromUtf8(recorded.sliced(page.size()).chopped(1)))
                    .toUtf8();
            same = answer.body.contains("<pre>" + said + "</pre>");
        } else if (!same) {
            const QJsonValue value = jsonOf(answer.body);
            same = !value.isUndefined()
                && m_ids.comparable(jsonOf(recorded), RecordedIds::Side::Recorded)
                    == m_ids.comparable(value, RecordedIds::Side::Replayed);
        }
        return same ? QString()
                    : QString::fromUtf8(answer.body.left(1500)) + "\n    not "
                + QString::fromUtf8(recorded.left(1500));
    }

    QString m_address;
    QList<QJsonObject> m_lines;
    RecordedIds m_ids;
    QHash<QString, QString> m_tags;
    QString m_cookie;
    QSet<QString> m_forms;
};

} // namespace m2m::test
