// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/uploadrunner.h"
#include "support/fakedb.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QSqlQuery>

#include <memory>

using namespace m2m;
using namespace std::chrono_literals;

namespace {

using Fault = std::optional<test::FakeDb::Fault>;

bool isPost(const HttpRequest &request) { return request.verb == HttpRequest::Verb::Post; }

QString idOf(int row)
{
    return QStringLiteral("65a1b2c3a1b2c3d4e5%1").arg(row, 6, 16, QLatin1Char('0'));
}

RunLimits quickLimits()
{
    RunLimits limits;
    limits.firstDelay = 1ms;
    limits.lastDelay = 20ms;
    limits.serverPatience = 60ms;
    return limits;
}

} // namespace

/// Every test ends with the same question: does the journal say what the DB holds?
class TestUploadRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsEachOnceAndReadsItBack();
    void anEmptyBatchFinishesToo();
    void aLostAnswerIsAskedAfterAndNotSentAgain();
    void aLostRequestIsSentAgainUnderTheSameId();
    void nothingIsSentAgainWhileTheServerMayStillBeAtWork();
    void aRefusalIsRejectedAndDoesNotStopTheRest();
    void aRefusalThatStoredTheRecordIsFoundOut();
    void aBusyServerIsAskedAgain();
    void anAnswerForAnotherRecordIsUnknown();
    void whatWasStoredDifferentlyIsCalledDifferent();
    void aDoubleIsCalledDifferent();
    void aForbiddenInstancePausesAndLosesNothing();
    void anUnreachableInstancePausesAndResumes();
    void tenRefusalsInARowPauseTheBatch();
    void aFifthOfAHundredRecordsPausesTheBatch();
    void onAProductionInstanceOneRecordIsProvedFirst();
    void ifTheFirstRecordIsRefusedNoOtherIsSent();
    void ifTheFirstRecordIsInDoubtNoOtherIsSent();
    void interruptedRecordsAreFoundOutAfterARestart();
    void pauseWaitsForWhatIsInFlight();
    void cancelLeavesTheRestWaiting();
    void withoutAJournalNothingIsSent();

private:
    qint64 makeBatch(int rows, const QString &instanceKind = {});
    void runToEnd(qint64 batch);
    [[nodiscard]] StateCounts counts(qint64 batch) { return m_journal->counts(batch).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeDb> m_db;
    std::unique_ptr<DbClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadRunner> m_runner;
};

void TestUploadRunner::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto journal = Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(journal.has_value());
    m_journal = std::move(*journal);
    m_db = std::make_unique<test::FakeDb>();
    m_client = std::make_unique<DbClient>(*m_db,
        *instanceAddress(QStringLiteral("localhost:1"), QStringLiteral("localhost:1"),
            QStringLiteral("id"), QStringLiteral("secret")));
    m_runner = std::make_unique<UploadRunner>(*m_client, *m_journal, quickLimits());
}

void TestUploadRunner::cleanup()
{
    m_runner.reset();
    m_client.reset();
    m_db.reset();
    m_journal.reset();
}

qint64 TestUploadRunner::makeBatch(int rows, const QString &instanceKind)
{
    BatchInfo info;
    info.instanceKind = instanceKind;
    const qint64 batch = m_journal->createBatch(info).value();
    QList<ItemInfo> items;
    for (int row = 0; row < rows; ++row) {
        ItemInfo item;
        item.row = row;
        item.line = row + 2;
        item.recordId = idOf(row);
        item.componentUuid = QStringLiteral("d23f0824-128b-1f33-8c5c-7fd0a6a3a450");
        item.payload = actionBody({item.recordId, QStringLiteral("Form"), item.componentUuid,
            {{QStringLiteral("value"), row}}});
        items.append(item);
    }
    if (!m_journal->addItems(batch, items) || !m_journal->finishCreating(batch))
        return 0;
    return batch;
}

void TestUploadRunner::runToEnd(qint64 batch)
{
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->start(batch);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_runner->status().counts, counts(batch));
}

void TestUploadRunner::sendsEachOnceAndReadsItBack()
{
    const qint64 batch = makeBatch(150);
    runToEnd(batch);
    QCOMPARE(m_runner->status().phase, RunPhase::Finished);
    QCOMPARE(counts(batch)[ItemState::Verified], 150);
    QCOMPARE(m_db->actions.size(), 150);
    QCOMPARE(m_db->gets, 150);
    QCOMPARE(m_db->tokens, 1);
    for (int row = 0; row < 150; ++row) {
        QCOMPARE(m_db->posts.value(idOf(row)), 1);
        QCOMPARE(
            m_db->actions.value(idOf(row))[QStringLiteral("data")][QStringLiteral("value")].toInt(),
            row);
    }
}

void TestUploadRunner::anEmptyBatchFinishesToo()
{
    const qint64 batch = makeBatch(0);
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->start(batch);
    QCOMPARE(finished.count(), 0); // never inside start()
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_runner->status().phase, RunPhase::Finished);
}

void TestUploadRunner::aLostAnswerIsAskedAfterAndNotSentAgain()
{
    const qint64 batch = makeBatch(5);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request))
            return {{test::FakeDb::broken(WireError::ConnectionLost), true}};
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 5);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(m_db->posts.value(idOf(row)), 1);
}

void TestUploadRunner::aLostRequestIsSentAgainUnderTheSameId()
{
    const qint64 batch = makeBatch(3);
    m_db->fault = [this](const HttpRequest &request) -> Fault {
        if (isPost(request) && request.body.contains(idOf(1).toLatin1())
            && m_db->posts.value(idOf(1)) == 1)
            return {{test::FakeDb::broken(WireError::TimedOut), false}};
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 3);
    QCOMPARE(m_db->posts.value(idOf(1)), 2);
    QCOMPARE(m_db->actions.size(), 3);
}

void TestUploadRunner::nothingIsSentAgainWhileTheServerMayStillBeAtWork()
{
    const qint64 batch = makeBatch(1);
    QElapsedTimer clock;
    qint64 secondPost = 0;
    m_db->fault = [&](const HttpRequest &request) -> Fault {
        if (!isPost(request))
            return {};
        if (m_db->posts.value(idOf(0)) == 1) {
            clock.start();
            return {{test::FakeDb::broken(WireError::ConnectionLost), false}};
        }
        secondPost = clock.elapsed();
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 1);
    QVERIFY2(secondPost >= 60, qPrintable(QString::number(secondPost)));
}

void TestUploadRunner::aRefusalIsRejectedAndDoesNotStopTheRest()
{
    const qint64 batch = makeBatch(9);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request) && request.body.contains(idOf(4).toLatin1()))
            return {{test::FakeDb::json(500, R"({"error":"Error: Invalid UUID."})"), false}};
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 8);
    QCOMPARE(counts(batch)[ItemState::Rejected], 1);
    const ItemInfo item = m_journal->items(batch, ItemState::Rejected, 1)->constFirst();
    QCOMPARE(item.row, 4);
    QCOMPARE(item.status, 500);
    QCOMPARE(item.detail, QStringLiteral("Error: Invalid UUID."));
    QCOMPARE(m_db->posts.value(idOf(4)), 1);
}

void TestUploadRunner::aRefusalThatStoredTheRecordIsFoundOut()
{
    const qint64 batch = makeBatch(1);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request))
            return {{test::FakeDb::json(
                         500, R"({"error":"TypeError: Cannot read properties of null"})"),
                true}};
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 1);
}

void TestUploadRunner::aBusyServerIsAskedAgain()
{
    const qint64 batch = makeBatch(2);
    m_db->fault = [this](const HttpRequest &request) -> Fault {
        if (isPost(request) && m_db->posts.value(idOf(0)) < 4
            && request.body.contains(idOf(0).toLatin1()))
            return {{test::FakeDb::json(429, "{}"), false}};
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 2);
    QCOMPARE(m_db->posts.value(idOf(0)), 4);
}

void TestUploadRunner::anAnswerForAnotherRecordIsUnknown()
{
    const qint64 batch = makeBatch(1);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request))
            return {{test::FakeDb::json(200, "\"ffffffffffffffffffffffff\""), true}};
        return {};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 1); // found by its own ID
    QCOMPARE(m_db->posts.value(idOf(0)), 1);
}

void TestUploadRunner::whatWasStoredDifferentlyIsCalledDifferent()
{
    const qint64 batch = makeBatch(2);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request) || !request.url.path().endsWith(idOf(1)))
            return {};
        return {
            {test::FakeDb::json(200,
                 R"({"typeFormId":"Form","componentUuid":"D23F0824-128b-1f33-8c5c-7fd0a6a3a450","data":{"value":7},"validity":{"version":1}})"),
                false}};
    };
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 1);
    QCOMPARE(counts(batch)[ItemState::Different], 1);
    QCOMPARE(m_journal->items(batch, ItemState::Different, 1)->constFirst().detail,
        QStringLiteral(R"([{"path":"data.value","sent":1,"stored":7}])"));
}

void TestUploadRunner::aDoubleIsCalledDifferent()
{
    const qint64 batch = makeBatch(1);
    m_db->actions.insert(
        idOf(0), {{QStringLiteral("validity"), QJsonObject{{QStringLiteral("version"), 1}}}});
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Different], 1);
}

void TestUploadRunner::aForbiddenInstancePausesAndLosesNothing()
{
    const qint64 batch = makeBatch(20);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request))
            return {{test::FakeDb::json(403, R"({"error":"Incorrect permissions"})"), false}};
        return {};
    };
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::NotPermitted);
    QCOMPARE(counts(batch)[ItemState::Waiting], 20);
    QVERIFY(m_db->posts.size() <= 4);

    m_db->fault = {};
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(counts(batch)[ItemState::Verified], 20);
    QCOMPARE(m_db->actions.size(), 20);
}

void TestUploadRunner::anUnreachableInstancePausesAndResumes()
{
    const qint64 batch = makeBatch(20);
    m_db->fault = [](const HttpRequest &) -> Fault {
        return {{test::FakeDb::broken(WireError::ConnectionRefused, false), false}};
    };
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::ConnectionRefused);
    QCOMPARE(counts(batch)[ItemState::Waiting], 20);
    m_db->fault = {};
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(counts(batch)[ItemState::Verified], 20);
}

void TestUploadRunner::tenRefusalsInARowPauseTheBatch()
{
    const qint64 batch = makeBatch(200);
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request))
            return {{test::FakeDb::json(400, "{}"), false}};
        return {};
    };
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::TooManyFailures);
    QVERIFY(counts(batch)[ItemState::Rejected] >= 10);
    QVERIFY(counts(batch)[ItemState::Rejected] <= 14);
    QCOMPARE(counts(batch).total(), 200);
}

void TestUploadRunner::aFifthOfAHundredRecordsPausesTheBatch()
{
    const qint64 batch = makeBatch(300);
    int posts = 0;
    m_db->fault = [&posts](const HttpRequest &request) -> Fault {
        if (isPost(request) && ++posts % 4 == 0) // never many one after the other
            return {{test::FakeDb::json(400, "{}"), false}};
        return {};
    };
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::TooManyFailures);
    QVERIFY(m_runner->status().trouble->details.value(QStringLiteral("ofHundred")).toInt() >= 20);
    const StateCounts paused = counts(batch);
    QVERIFY(paused[ItemState::Waiting] > 100);
    QCOMPARE(paused.total(), 300);
    QCOMPARE(paused[ItemState::Waiting] + paused[ItemState::Rejected] + paused[ItemState::Verified],
        300);

    m_db->fault = {};
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(counts(batch)[ItemState::Verified], 300 - paused[ItemState::Rejected]);
}

void TestUploadRunner::onAProductionInstanceOneRecordIsProvedFirst()
{
    const qint64 batch = makeBatch(40, QStringLiteral("production"));
    qsizetype sentBeforeProof = -1;
    m_db->fault = [&](const HttpRequest &request) -> Fault {
        if (!isPost(request) && sentBeforeProof < 0)
            sentBeforeProof = m_db->posts.size();
        return {};
    };
    bool wasTold = false;
    connect(m_runner.get(), &UploadRunner::statusChanged, this,
        [&] { wasTold = wasTold || m_runner->status().firstAlone; });
    runToEnd(batch);
    QCOMPARE(sentBeforeProof, 1);
    QVERIFY(wasTold);
    QVERIFY(!m_runner->status().firstAlone);
    QCOMPARE(counts(batch)[ItemState::Verified], 40);
    QCOMPARE(m_db->posts.size(), 40);
}

void TestUploadRunner::ifTheFirstRecordIsRefusedNoOtherIsSent()
{
    const qint64 batch = makeBatch(20, QStringLiteral("production"));
    m_db->fault = [](const HttpRequest &request) -> Fault {
        if (isPost(request))
            return {{test::FakeDb::json(400, "{}"), false}};
        return {};
    };
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_runner->status().trouble->kind, ErrorKind::FirstRecordFailed);
    QCOMPARE(m_db->posts.size(), 1);
    QCOMPARE(counts(batch)[ItemState::Rejected], 1);
    QCOMPARE(counts(batch)[ItemState::Waiting], 19);

    // The next one goes alone, too.
    m_runner->resume();
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_db->posts.size(), 2);
    m_db->fault = {};
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(counts(batch)[ItemState::Verified], 18);
}

void TestUploadRunner::ifTheFirstRecordIsInDoubtNoOtherIsSent()
{
    const qint64 batch = makeBatch(20, QStringLiteral("production"));
    m_db->fault = [](const HttpRequest &request) -> Fault {
        return {{test::FakeDb::broken(WireError::ConnectionLost, true), isPost(request)}};
    };
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    QCOMPARE(m_db->posts.size(), 1);
    QCOMPARE(counts(batch)[ItemState::Unknown], 1);
    QCOMPARE(counts(batch)[ItemState::Waiting], 19);

    m_db->fault = {};
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(counts(batch)[ItemState::Verified], 20);
    QCOMPARE(m_db->posts.size(), 20);
}

void TestUploadRunner::interruptedRecordsAreFoundOutAfterARestart()
{
    // Two were being sent when the power went: one had arrived, the other had not.
    const qint64 batch = makeBatch(4);
    const QList<ItemInfo> items = m_journal->items(batch, ItemState::Waiting, 4).value();
    for (int i : {0, 1})
        QVERIFY(m_journal->write({{JournalChange::Kind::Sending, items[i], {}}}).has_value());
    QJsonObject stored = QJsonDocument::fromJson(items[0].payload).object();
    stored.insert(QStringLiteral("validity"), QJsonObject{{QStringLiteral("version"), 1}});
    m_db->actions.insert(idOf(0), stored);

    QCOMPARE(m_journal->recover().value(), 2);
    QCOMPARE(counts(batch)[ItemState::Unknown], 2);
    runToEnd(batch);
    QCOMPARE(counts(batch)[ItemState::Verified], 4);
    QCOMPARE(m_db->posts.value(idOf(0)), 0);
    QCOMPARE(m_db->posts.value(idOf(1)), 1);
}

void TestUploadRunner::pauseWaitsForWhatIsInFlight()
{
    const qint64 batch = makeBatch(50);
    QObject context;
    connect(m_runner.get(), &UploadRunner::statusChanged, &context, [this] {
        if (m_runner->status().counts[ItemState::Verified] == 10)
            m_runner->pause();
    });
    m_runner->start(batch);
    QTRY_COMPARE(m_runner->status().phase, RunPhase::Paused);
    const StateCounts paused = counts(batch);
    QCOMPARE(paused[ItemState::Sending], 0);
    QCOMPARE(paused[ItemState::Unknown], 0);
    QCOMPARE(paused[ItemState::Verified] + paused[ItemState::Waiting], 50);
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(counts(batch)[ItemState::Verified], 50);
}

void TestUploadRunner::cancelLeavesTheRestWaiting()
{
    const qint64 batch = makeBatch(50);
    QObject context;
    connect(m_runner.get(), &UploadRunner::statusChanged, &context, [this] {
        if (m_runner->status().counts[ItemState::Verified] == 10)
            m_runner->cancel();
    });
    runToEnd(batch);
    QCOMPARE(m_runner->status().phase, RunPhase::Cancelled);
    QCOMPARE(counts(batch)[ItemState::Verified] + counts(batch)[ItemState::Waiting], 50);
    QVERIFY(counts(batch)[ItemState::Waiting] >= 30);
}

void TestUploadRunner::withoutAJournalNothingIsSent()
{
    const qint64 batch = makeBatch(5);
    {
        QSqlDatabase other =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(m_journal->path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("DROP TABLE event")));
        QVERIFY(query.exec(QStringLiteral("ALTER TABLE item RENAME TO gone")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not written")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the run cannot go on")));
    QSignalSpy finished(m_runner.get(), &UploadRunner::finished);
    m_runner->start(batch);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_runner->status().phase, RunPhase::Failed);
    QVERIFY(m_runner->status().trouble.has_value());
    QVERIFY(m_db->posts.isEmpty());
}

QTEST_GUILESS_MAIN(TestUploadRunner)
#include "tst_uploadrunner.moc"
