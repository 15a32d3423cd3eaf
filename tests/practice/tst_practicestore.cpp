// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicereader.h"
#include "practice/practicestore.h"
#include "practice/practicethread.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <thread>

using namespace m2m;
using namespace m2m::practice;
using namespace m2m::test;

namespace {

QJsonObject winding(const QString &id, int wire)
{
    return {{"typeFormId", "x_winding"}, {"componentUuid", "42396323-3074-18e6-b4ae-dd0253fcba58"},
        {"actionId", id}, {"data", QJsonObject{{"replacedWires", QJsonArray()}, {"wire", wire}}}};
}

StoredRecord stored(const QString &id, int version, const QString &type, const QByteArray &body)
{
    return {RecordKind::Action, id, version, type, "42396323-3074-18e6-b4ae-dd0253fcba58", body};
}

QString numbered(int i)
{
    return QStringLiteral("70000000000000000%1").arg(i, 7, 10, QLatin1Char('0'));
}

} // namespace

/// The records on disk, under the server and beside it.
class TestPracticeStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestPaths(); }
    void init() { failOnAnyWarning(); }

    void versionsAreKeptAndTheLatestIsFound()
    {
        QTemporaryDir folder;
        auto opened = PracticeStore::open(folder.path());
        QVERIFY(opened.has_value());
        PracticeStore &store = **opened;
        QVERIFY(store.isEmpty());
        QVERIFY(store.append(stored("a1", 1, "winding", "{\"n\":1}")).has_value());
        QVERIFY(store.append(stored("b2", 1, "winding", "{\"n\":2}")).has_value());
        QVERIFY(store.append(stored("a1", 2, "winding", "{\"n\":3}")).has_value());
        QCOMPARE(store.count(RecordKind::Action, "winding"), 2);
        QCOMPARE(store.ids(RecordKind::Action, "winding", 10), QStringList({"a1", "b2"}));
        QCOMPARE(store.record(RecordKind::Action, "a1")->body, "{\"n\":3}");
        QCOMPARE(store.record(RecordKind::Action, "a1", 1)->body, "{\"n\":1}");
        QVERIFY(!store.record(RecordKind::Action, "a1", 3));
        QVERIFY(!store.record(RecordKind::Component, "a1"));

        // A record may change its type (api-contract 2.6).
        QVERIFY(store.append(stored("b2", 2, "tension", "{\"n\":4}")).has_value());
        QCOMPARE(store.count(RecordKind::Action, "winding"), 1);
        QByteArrayList seen;
        store.forEach(RecordKind::Action, "winding", [&seen](const StoredRecord &record) {
            seen.append(record.body);
            return true;
        });
        QCOMPARE(seen, QByteArrayList({"{\"n\":3}"}));
        QCOMPARE(store.ids(RecordKind::Action, "tension", 10), QStringList("b2"));
        QVERIFY(!store.append(stored("b2", 2, "tension", "{}")).has_value()); // never over another
    }

    void undoneWhereFillingFails()
    {
        QTemporaryDir folder;
        auto opened = PracticeStore::open(folder.path());
        const auto filled = (*opened)->inOneGo([&]() -> Result<void> {
            if (auto saved = (*opened)->append(stored("a1", 1, "winding", "{}")); !saved)
                return saved;
            return failure(ErrorKind::Internal);
        });
        QCOMPARE(filled.error().kind, ErrorKind::Internal);
        QVERIFY(!(*opened)->record(RecordKind::Action, "a1"));
    }

    void recordsSurviveARestart()
    {
        QTemporaryDir folder;
        const QString id("a4cff9c10e9ec3156d8fd311");
        {
            PracticeThread server(folder.path());
            QVERIFY(server.start().has_value());
            DbClient db(server.address(), bearer(server.address()));
            QCOMPARE(db.post("/api/action", winding(id, 7)).text(), id);
            QCOMPARE(db.post("/api/action", winding(id, 8)).text(), id);
        }
        PracticeThread server(folder.path());
        QVERIFY(server.start().has_value());
        DbClient db(server.address(), bearer(server.address()));
        const QJsonObject record = db.get("/api/action/" + id.toLatin1()).object();
        QCOMPARE(record.value("validity").toObject().value("version").toInt(), 2);
        QCOMPARE(record.value("data").toObject().value("wire").toInt(), 8);
        QCOMPARE(
            db.get("/api/components/GeometryBoard/list").body.count(','), 319); // not filled twice
    }

    void readerSeesWhatTheServerHasStored()
    {
        QTemporaryDir folder;
        QCOMPARE(readActions(folder.path(), "x_winding").error().kind, ErrorKind::FileNotFound);
        PracticeThread server(folder.path());
        QVERIFY(server.start().has_value());
        DbClient db(server.address(), bearer(server.address()));
        db.post("/api/action", winding(numbered(1), 11));
        db.post("/api/action", winding(numbered(2), 12));
        db.post("/api/action", winding(numbered(1), 13));
        const auto actions = readActions(folder.path(), "x_winding"); // the server is still up
        QVERIFY(actions.has_value());
        QCOMPARE(actions->size(), 2);
        QCOMPARE((*actions)[0].value("actionId").toString(), numbered(2));
        QCOMPARE((*actions)[1].value("validity").toObject().value("version").toInt(), 2);
        QCOMPARE((*actions)[1].value("data").toObject().value("wire").toInt(), 13);
        QCOMPARE(readActions(folder.path(), "x_tension_testing")->size(), 4);
    }

    void builtInRecordsAreWholeAndLinked()
    {
        QTemporaryDir folder;
        PracticeThread server(folder.path());
        QVERIFY(server.start().has_value());
        DbClient db(server.address(), bearer(server.address()));
        QFile file(M2M_RESOURCES "/practice/components.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray components = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(components.size(), 367);
        for (const QJsonValue expected : components) {
            const QString uuid = expected["componentUuid"].toString();
            const QJsonObject record = db.get("/api/component/" + uuid.toLatin1()).object();
            QCOMPARE(record.value("shortUuid"), expected["shortUuid"]);
            QVERIFY(!record.value("formName").toString().isEmpty());
            QJsonObject data = record.value("data").toObject();
            QVERIFY(data.contains("typeRecordNumber"));
            if (!expected["data"].toObject().contains("typeRecordNumber"))
                data.remove("typeRecordNumber"); // the server's own
            QCOMPARE(data, expected["data"].toObject());
        }
        const auto tensions = readActions(folder.path(), "x_tension_testing");
        QStringList layers;
        for (const QJsonObject &action : *tensions) {
            layers.append(action.value("data").toObject().value("apaLayer").toString());
            const QByteArray target = action.value("componentUuid").toString().toLatin1();
            QCOMPARE(db.get("/api/component/" + target).object().value("formId").toString(),
                "AssembledAPA");
        }
        QCOMPARE(layers, QStringList({"x", "g", "u", "v"}));
    }

    void postsFromManySidesAreAllThereOnce()
    {
        QTemporaryDir folder;
        PracticeThread server(folder.path());
        QVERIFY(server.start().has_value());
        const QByteArray authorization = bearer(server.address());
        constexpr int clients = 8;
        constexpr int each = 250;
        std::atomic<int> wrong = 0;
        QElapsedTimer time;
        time.start();
        {
            std::vector<std::thread> threads;
            for (int client = 0; client < clients; ++client) {
                threads.emplace_back([&, client] {
                    DbClient db(server.address(), authorization);
                    for (int i = 0; i < each; ++i) {
                        const QString id = numbered(client * each + i);
                        if (db.post("/api/action", winding(id, i)).text() != id)
                            ++wrong;
                    }
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        qInfo("%d actions from %d connections in %lld ms", clients * each, clients,
            static_cast<long long>(time.elapsed()));
        QCOMPARE(wrong, 0);
        const auto actions = readActions(folder.path(), "x_winding");
        QCOMPARE(actions->size(), clients * each);
        QSet<QString> ids;
        for (const QJsonObject &action : *actions) {
            ids.insert(action.value("actionId").toString());
            QCOMPARE(action.value("validity").toObject().value("version").toInt(), 1);
        }
        QCOMPARE(ids.size(), clients * each);
    }

    void startSaysWhyItFailed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("practice.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        PracticeThread damaged(folder.path());
        QCOMPARE(damaged.start().error().kind, ErrorKind::FileNotReadable);
        QVERIFY(damaged.address().isEmpty());

        PracticeThread nowhere(folder.filePath("practice.sqlite") + "/below");
        QCOMPARE(nowhere.start().error().kind, ErrorKind::FileNotWritable);

        QTemporaryDir first;
        QTemporaryDir second;
        PracticeThread holder(first.path());
        QVERIFY(holder.start().has_value());
        PracticeThread late(
            second.path(), holder.address().section(QLatin1Char(':'), 1).toUShort());
        QCOMPARE(late.start().error().kind, ErrorKind::NetworkFailed);
    }
};

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practicestore.moc"
