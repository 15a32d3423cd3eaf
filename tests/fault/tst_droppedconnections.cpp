// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/actionid.h"
#include "api/networktransport.h"
#include "batch/drafts.h"
#include "batch/uploadrunner.h"
#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace m2m;
using namespace std::chrono_literals;

namespace {

constexpr int connections = 24;
constexpr quint32 fixedSeed = 20261123;
const QString typeForm = QStringLiteral("BoardVisualInspection");
const QString board = QStringLiteral("d23f0824-128b-1f33-8c5c-7fd0a6a3a450");

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(M2M_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RunLimits patientLimits()
{
    RunLimits limits;
    limits.attempts = 200; // every exchange of a POST is dropped: only storing ends it
    limits.asks = 200;
    limits.failuresInARow = 1'000'000;
    limits.firstDelay = 5ms;
    limits.lastDelay = 1500ms;
    limits.mostInFlight = connections;
    limits.serverPatience = 1500ms; // far above lateBy, also on a busy machine
    return limits;
}

} // namespace

/// A server that drops the connection at a random point of each exchange: in the request, before
/// storing, after storing, in the answer, or with the record stored a while later. Whatever it
/// does, each record is there once.
class TestDroppedConnections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aThousandRecordsAreThereOnce_data();
    void aThousandRecordsAreThereOnce();
    void questionsThatAreDroppedTooAreAskedAgain();
    void newComponentsAndEditsAreThereOnceToo();

private:
    bool start(bool tls, const practice::PracticeFaults &faults);
    qint64 batchOf(Operation operation, const QString &typeFormId, const QList<ItemInfo> &items);
    qint64 actionBatch(int records);
    bool run(qint64 batch);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeThread> m_practice;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<DbClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadRunner> m_runner;
};

void TestDroppedConnections::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto journal = Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(journal.has_value());
    m_journal = std::move(*journal);
}

void TestDroppedConnections::cleanup()
{
    m_runner.reset();
    m_client.reset();
    m_transport.reset();
    m_journal.reset();
    m_practice.reset();
}

bool TestDroppedConnections::start(bool tls, const practice::PracticeFaults &faults)
{
    practice::PracticeOptions options;
    options.faults = faults;
    TransportOptions way;
    way.connections = connections;
    if (tls) {
        options.certificate = contents(QStringLiteral("localhost.pem"));
        options.key = contents(QStringLiteral("localhost.key"));
        way.extraCertificates = QSslCertificate::fromData(options.certificate);
    }
    m_practice = std::make_unique<practice::PracticeThread>(
        m_folder->filePath(QStringLiteral("practice")), options);
    if (!m_practice->start())
        return false;
    const QString address =
        (tls ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://127.0.0.1:%1"))
            .arg(m_practice->address().section(QLatin1Char(':'), -1));
    m_transport = std::make_unique<NetworkTransport>(way);
    m_client = std::make_unique<DbClient>(*m_transport,
        *instanceAddress(
            address, address, practice::practiceClientId(), practice::practiceSecret()));
    m_runner = std::make_unique<UploadRunner>(*m_client, *m_journal, patientLimits());
    return true;
}

/// 0 where the journal does not take it.
qint64 TestDroppedConnections::batchOf(
    Operation operation, const QString &typeFormId, const QList<ItemInfo> &items)
{
    BatchInfo batch;
    batch.operation = operationName(operation);
    batch.typeFormId = typeFormId;
    const auto id = m_journal->createBatch(batch);
    const bool written = id && m_journal->addItems(*id, items) && m_journal->finishCreating(*id);
    return written ? *id : 0;
}

qint64 TestDroppedConnections::actionBatch(int records)
{
    ActionIdMaker ids(QByteArray("drops"), {});
    QList<ItemInfo> items;
    for (int row = 0; row < records; ++row) {
        ItemInfo item;
        item.row = row;
        item.line = row + 2;
        item.recordId = ids.next();
        item.idIsOurs = true;
        item.componentUuid = board;
        item.payload =
            actionBody({item.recordId, typeForm, board, {{QStringLiteral("inspector"), row}}});
        items.append(item);
    }
    return batchOf(Operation::PerformAction, typeForm, items);
}

bool TestDroppedConnections::run(qint64 batch)
{
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->start(batch);
    return QTest::qWaitFor([&finished] { return finished.count() == 1; }, 240'000)
        && m_runner->status().phase == RunPhase::Finished;
}

void TestDroppedConnections::aThousandRecordsAreThereOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("http, always the same") << false << fixedSeed;
    QTest::newRow("TLS, always the same") << true << fixedSeed;
    QTest::newRow("http, by chance") << false << QRandomGenerator::global()->generate();
    QTest::newRow("TLS, by chance") << true << QRandomGenerator::global()->generate();
}

void TestDroppedConnections::aThousandRecordsAreThereOnce()
{
    QFETCH(bool, tls);
    QFETCH(quint32, seed);
    qInfo() << "seed" << seed;
    practice::PracticeFaults faults;
    faults.drop = 1.0;
    faults.postsOnly = true;
    faults.lateBy = 100ms;
    faults.seed = seed;
    QVERIFY(start(tls, faults));

    constexpr int records = 1000;
    const qint64 id = actionBatch(records);
    QVERIFY(id > 0);
    QVERIFY(run(id));

    for (const ItemState state : {ItemState::Different, ItemState::Failed, ItemState::Unknown,
             ItemState::Rejected, ItemState::Waiting}) {
        const auto left = m_journal->items(id, state, 5);
        QVERIFY(left.has_value());
        for (const ItemInfo &item : *left)
            qInfo() << int(state) << item.row << item.rule << item.detail << item.attempts;
    }
    QCOMPARE(m_runner->status().counts[ItemState::Verified], records);
    QCOMPARE(m_journal->counts(id)->of, m_runner->status().counts.of);
    const practice::PracticeCounts seen = m_practice->counts();
    QCOMPARE(seen.stored, records); // and not one version more
    QVERIFY2(seen.drops() >= records, qPrintable(QString::number(seen.drops())));
    const auto stored =
        practice::readActions(m_folder->filePath(QStringLiteral("practice")), typeForm);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->size(), records);
    QSet<int> rows;
    for (const QJsonObject &action : *stored) {
        QCOMPARE(action[u"validity"][u"version"].toInt(), 1);
        rows.insert(action[u"data"][u"inspector"].toInt());
    }
    QCOMPARE(rows.size(), records);
}

void TestDroppedConnections::questionsThatAreDroppedTooAreAskedAgain()
{
    practice::PracticeFaults faults;
    faults.drop = 0.4;
    faults.lateBy = 100ms;
    faults.seed = fixedSeed;
    QVERIFY(start(false, faults));

    constexpr int records = 200;
    const qint64 id = actionBatch(records);
    QVERIFY(id > 0);
    QVERIFY(run(id));
    QCOMPARE(m_runner->status().counts[ItemState::Verified], records);
    QCOMPARE(m_practice->counts().stored, records);
}

void TestDroppedConnections::newComponentsAndEditsAreThereOnceToo()
{
    practice::PracticeFaults faults;
    faults.drop = 0.6;
    faults.postsOnly = true;
    faults.lateBy = 100ms;
    faults.seed = fixedSeed;
    QVERIFY(start(false, faults));

    constexpr int records = 12;
    const QString bobbin = QStringLiteral("wire_bobbin");
    QList<ItemInfo> news;
    for (int row = 0; row < records; ++row) {
        ItemInfo item;
        item.row = row;
        item.draft = componentBody(
            {{}, bobbin, {{QStringLiteral("name"), QStringLiteral("bobbin %1").arg(row)}}});
        news.append(item);
    }
    const qint64 creation = batchOf(Operation::CreateComponent, bobbin, news);
    QVERIFY(run(creation));
    QCOMPARE(m_runner->status().counts[ItemState::Verified], records);
    QCOMPARE(m_practice->counts().stored, records);

    // Each is edited three times: 12 components, 36 versions more, each step upon the one before.
    const auto made = m_journal->items(creation, ItemState::Verified, records);
    QList<ItemInfo> changes;
    for (int i = 0; i < 3 * records; ++i) {
        ItemInfo item;
        item.row = i;
        item.recordId = made->at(i % records).recordId;
        item.draft = editDraft({{QStringLiteral("name"), QStringLiteral("edit %1").arg(i)}}, false);
        changes.append(item);
    }
    const qint64 edits = batchOf(Operation::EditComponent, bobbin, changes);
    QVERIFY(run(edits));
    QCOMPARE(m_runner->status().counts[ItemState::Verified], 3 * records);
    QCOMPARE(m_practice->counts().stored, 4 * records);
    for (int i = 0; i < records; ++i) {
        std::optional<Result<DbClient::Record>> answer;
        m_client->getComponent(made->at(i).recordId, {},
            [&answer](const Result<DbClient::Record> &record) { answer = record; });
        QTRY_VERIFY(answer.has_value());
        const QJsonObject record = answer->value().value();
        QCOMPARE(record[u"validity"][u"version"].toInt(), 4);
        QCOMPARE(
            record[u"data"][u"name"].toString(), QStringLiteral("edit %1").arg(2 * records + i));
    }
}

QTEST_GUILESS_MAIN(TestDroppedConnections)
#include "tst_droppedconnections.moc"
