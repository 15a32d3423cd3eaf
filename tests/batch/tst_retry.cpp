// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/retrybatch.h"
#include "journal/journalreader.h"
#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

const QByteArray refusal = "HTTP/1.1 500 Internal Server Error\r\n"
                           "Content-Type: application/json; charset=utf-8\r\n"
                           "Content-Length: 22\r\n\r\n{\"error\":\"not today!\"}";

QByteArray inspections(int count)
{
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("the sample is gone");
    QByteArray lines = sample.readLine();
    for (int row = 0; row < count; ++row) {
        lines += "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,Ana " + QByteArray::number(row)
            + ",2024-01-11,US-01,,,,,Scrap,why,no\n";
    }
    return lines;
}

/// Of those that the practice instance has.
QString anyBobbin()
{
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/components.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the components are gone");
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &component : all) {
        if (component[u"formId"].toString() == u"wire_bobbin"_s)
            return component[u"componentUuid"].toString();
    }
    return {};
}

Recipe inspecting()
{
    return loadRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"))
        .value();
}

Recipe renaming()
{
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {{targetPath(), Source::column(u"Target"_s), {{step::component(), {}}}},
        {u"name"_s, Source::column(u"Name"_s), {}}};
    return recipe;
}

} // namespace

/// What failed or was refused is sent again, and once; what was read back is read back again. Over
/// a gateway that counts, to a practice instance.
class TestRetry : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasRefusedIsSentAgainAndOnce();
    void theChosenOnesAlone();
    void whatWasRefusedAgainIsThereToBeRetriedAgain();
    void whatGaveUpIsSentAgain();
    void whatIsThereAllTheSameIsNotSentASecondTime();
    void whatOurCheckRefusedIsLeft();
    void whatALaterUploadBroughtIsSkipped();
    void whatALaterUploadIsAboutToSendIsLeft();
    void aNewComponentKeepsItsUuid();
    void anEditIsPreparedAnew();
    void aLaterEditIsNotOverwritten();
    void whatWasMissingIsFoundWhenReadAgain();
    void whatTheJournalDoesNotKeepCannotBeReadAgain();
    void aCancelledRunIsGoneOnWithAtOnce();
    void aBatchOfAnotherInstanceIsNotTouched();

private:
    bool connectSession();
    StateCounts upload(const Recipe &recipe, const QByteArray &csv);
    StateCounts runToEnd();
    void refusePosts(const QSet<int> &numbers);
    template <typename Work> void withJournal(Work work);
    void moveItems(qint64 batch, ItemState from, ItemState to, const QString &rule = {});
    [[nodiscard]] QList<ItemInfo> items(qint64 batch, ItemState state) const
    {
        return readItems(m_session->journalPath(), {batch, {state}, {}}, 0, 1000).value();
    }
    /// How often each inspector's inspection is there; further versions count too.
    [[nodiscard]] QHash<QString, int> stored() const;
    [[nodiscard]] bool allAreThereOnce(int count) const;
    [[nodiscard]] QStringList storyOf(const ItemInfo &item) const;
    [[nodiscard]] QJsonObject bobbin(const QString &uuid);

    std::unique_ptr<test::Gateway> m_gateway;
};

void TestRetry::init()
{
    openSession();
    QVERIFY(startPractice());
    m_gateway = std::make_unique<test::Gateway>(m_practice->address(),
        [](const QByteArray &, int) { return std::optional<test::Gateway::Mishap>(); });
    QVERIFY(connectSession());
}

void TestRetry::cleanup()
{
    closeSession();
    m_gateway.reset();
    stopPractice();
}

bool TestRetry::connectSession()
{
    const QString address = m_gateway->address();
    m_session->connectTo(
        {u"practice"_s, InstanceKind::Practice, address, address, practice::practiceClientId()},
        practice::practiceSecret());
    return QTest::qWaitFor([this] { return m_session->isConnected(); }, patience);
}

StateCounts TestRetry::upload(const Recipe &recipe, const QByteArray &csv)
{
    m_session->setRecipe(recipe, u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    if (!QTest::qWaitFor([this] { return m_session->canUpload(); }, patience))
        return {};
    m_session->startUpload();
    return runToEnd();
}

StateCounts TestRetry::runToEnd()
{
    const auto ended = [this] {
        const RunPhase phase = m_session->run().phase;
        return phase == RunPhase::Finished || phase == RunPhase::Failed;
    };
    return QTest::qWaitFor(ended, patience) ? m_session->run().counts : StateCounts();
}

void TestRetry::refusePosts(const QSet<int> &numbers)
{
    m_gateway->setJudge([numbers](const QByteArray &, int post) {
        return numbers.contains(post) ? std::optional(test::Gateway::Mishap{false, refusal, 0})
                                      : std::nullopt;
    });
}

/// The journal has one writer.
template <typename Work> void TestRetry::withJournal(Work work)
{
    const QString path = m_session->journalPath();
    m_session.reset();
    m_uploads.reset();
    {
        const auto journal = Journal::open(path).value();
        work(*journal);
    }
    m_uploads = std::make_unique<UploadThread>(path);
    m_session = std::make_unique<BatchSession>(*m_uploads);
    QVERIFY(connectSession());
}

void TestRetry::moveItems(qint64 batch, ItemState from, ItemState to, const QString &rule)
{
    withJournal([&](Journal &journal) {
        QList<JournalChange> changes;
        const QList<ItemInfo> moved = journal.items(batch, from, 1000).value();
        for (ItemInfo item : moved) {
            item.state = to;
            item.rule = rule;
            changes.append({JournalChange::Kind::State, item, {}});
        }
        QVERIFY(journal.write(changes));
    });
}

QHash<QString, int> TestRetry::stored() const
{
    QHash<QString, int> found;
    const auto actions =
        practice::readActions(m_practiceFolder->path(), u"BoardVisualInspection"_s).value();
    for (const QJsonObject &action : actions) {
        found[action[u"data"][u"inspector"].toString()] += action[u"validity"][u"version"].toInt();
    }
    return found;
}

bool TestRetry::allAreThereOnce(int count) const
{
    const QHash<QString, int> found = stored();
    for (int row = 0; row < count; ++row) {
        if (found.value(u"Ana %1"_s.arg(row)) != 1)
            return false;
    }
    return true;
}

QStringList TestRetry::storyOf(const ItemInfo &item) const
{
    QStringList story;
    const auto events = readEvents(m_session->journalPath(), item.batch, item.id).value();
    for (const EventInfo &event : events)
        story += event.what;
    return story;
}

QJsonObject TestRetry::bobbin(const QString &uuid)
{
    std::optional<Result<QJsonObject>> answer;
    m_uploads->fetchRecord(RecordType::Component, uuid,
        [&answer](const Result<QJsonObject> &record) { answer = record; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return {};
    return answer->value_or(QJsonObject());
}

void TestRetry::whatWasRefusedIsSentAgainAndOnce()
{
    refusePosts({2, 3});
    const StateCounts first = upload(inspecting(), inspections(5));
    QCOMPARE(first[ItemState::Rejected], 2);
    QCOMPARE(first[ItemState::Verified], 3);
    const qint64 batch = m_session->run().batch;

    m_session->retry(batch);
    QCOMPARE(m_session->run().phase, RunPhase::Preparing);
    QCOMPARE(runToEnd()[ItemState::Verified], 5);
    QCOMPARE(m_session->run().batch, batch);
    QCOMPARE(m_gateway->posts, 7);
    QVERIFY(allAreThereOnce(5));
    const QList<ItemInfo> verified = items(batch, ItemState::Verified);
    QVERIFY(std::any_of(verified.begin(), verified.end(), [this](const ItemInfo &item) {
        const QStringList story = storyOf(item);
        return story.indexOf(u"rejected"_s) >= 0
            && story.indexOf(u"retry"_s) > story.indexOf(u"rejected"_s)
            && story.indexOf(u"verified"_s) > story.indexOf(u"retry"_s);
    }));
    // There is nothing left that could be.
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 5);
    QCOMPARE(m_gateway->posts, 7);
}

void TestRetry::theChosenOnesAlone()
{
    refusePosts({1, 2, 3});
    QCOMPARE(upload(inspecting(), inspections(3))[ItemState::Rejected], 3);
    const qint64 batch = m_session->run().batch;
    const ItemInfo chosen = items(batch, ItemState::Rejected).at(1);
    m_session->retry(batch, {chosen.id});
    const StateCounts counts = runToEnd();
    QCOMPARE(counts[ItemState::Verified], 1);
    QCOMPARE(counts[ItemState::Rejected], 2);
    QCOMPARE(items(batch, ItemState::Verified).constFirst().id, chosen.id);
    QCOMPARE(stored().value(u"Ana %1"_s.arg(chosen.row)), 1);
}

void TestRetry::whatWasRefusedAgainIsThereToBeRetriedAgain()
{
    refusePosts({1, 2, 3, 4});
    QCOMPARE(upload(inspecting(), inspections(2))[ItemState::Rejected], 2);
    const qint64 batch = m_session->run().batch;
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Rejected], 2);
    QCOMPARE(items(batch, ItemState::Rejected).constFirst().detail, u"not today!"_s);
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 2);
    QVERIFY(allAreThereOnce(2));
}

void TestRetry::whatGaveUpIsSentAgain()
{
    m_gateway->setJudge([](const QByteArray &, int post) {
        return post > 0 ? std::optional(test::Gateway::Mishap{false,
                   "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\n"
                   "Content-Length: 0\r\n\r\n",
                   0})
                        : std::nullopt;
    });
    QCOMPARE(upload(inspecting(), inspections(2))[ItemState::Failed], 2);
    m_gateway->setJudge(
        [](const QByteArray &, int) { return std::optional<test::Gateway::Mishap>(); });
    m_session->retry(m_session->run().batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 2);
    QVERIFY(allAreThereOnce(2));
}

/// It should not be; but what was sent before is asked after first, whatever became of it then.
void TestRetry::whatIsThereAllTheSameIsNotSentASecondTime()
{
    QCOMPARE(upload(inspecting(), inspections(3))[ItemState::Verified], 3);
    const qint64 batch = m_session->run().batch;
    moveItems(batch, ItemState::Verified, ItemState::Failed, u"busy"_s);
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 3);
    QCOMPARE(m_gateway->posts, 3);
    QVERIFY(allAreThereOnce(3));
}

void TestRetry::whatOurCheckRefusedIsLeft()
{
    const StateCounts first = upload(inspecting(), inspections(2) + "not-a-uuid\n");
    QCOMPARE(first[ItemState::Rejected], 1);
    const qint64 batch = m_session->run().batch;
    const ItemInfo before = items(batch, ItemState::Rejected).constFirst();
    m_session->retry(batch);
    QCOMPARE(runToEnd(), first);
    m_session->retry(batch, {before.id});
    QCOMPARE(runToEnd(), first);
    const ItemInfo after = items(batch, ItemState::Rejected).constFirst();
    QCOMPARE(after.rule, before.rule);
    QCOMPARE(after.detail, before.detail);
    QCOMPARE(m_gateway->posts, 2);
}

void TestRetry::whatALaterUploadBroughtIsSkipped()
{
    refusePosts({2, 3});
    QCOMPARE(upload(inspecting(), inspections(4))[ItemState::Rejected], 2);
    const qint64 batch = m_session->run().batch;
    QTRY_VERIFY_WITH_TIMEOUT(m_session->earlierUploadsKnown(), patience);
    QCOMPARE(upload(inspecting(), inspections(4))[ItemState::Verified], 2);
    const qint64 later = m_session->run().batch;
    QVERIFY(later != batch);
    QVERIFY(allAreThereOnce(4));

    m_session->retry(batch);
    const StateCounts counts = runToEnd();
    QCOMPARE(counts[ItemState::Skipped], 2);
    QCOMPARE(counts[ItemState::Verified], 2);
    QCOMPARE(m_gateway->posts, 6);
    QVERIFY(allAreThereOnce(4));
    const ItemInfo skipped = items(batch, ItemState::Skipped).constFirst();
    QCOMPARE(skipped.rule, u"alreadyUploaded"_s);
    QVERIFY(skipped.detail.contains(u"\"batch\":%1"_s.arg(later)));
}

void TestRetry::whatALaterUploadIsAboutToSendIsLeft()
{
    refusePosts({1, 2, 3, 4});
    QCOMPARE(upload(inspecting(), inspections(2))[ItemState::Rejected], 2);
    const qint64 batch = m_session->run().batch;
    QCOMPARE(upload(inspecting(), inspections(2))[ItemState::Rejected], 2);
    const qint64 later = m_session->run().batch;
    moveItems(later, ItemState::Rejected, ItemState::Waiting);
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Rejected], 2);
    m_session->goOnWith(later);
    QCOMPARE(runToEnd()[ItemState::Verified], 2);
    QVERIFY(allAreThereOnce(2));
}

void TestRetry::aNewComponentKeepsItsUuid()
{
    Recipe recipe;
    recipe.operation = Operation::CreateComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {{u"name"_s, Source::column(u"Name"_s), {}}};
    refusePosts({1});
    QCOMPARE(upload(recipe, "Name\nfresh\n")[ItemState::Rejected], 1);
    const qint64 batch = m_session->run().batch;
    const QString uuid = items(batch, ItemState::Rejected).constFirst().recordId;
    QVERIFY(!uuid.isEmpty());
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 1);
    QCOMPARE(items(batch, ItemState::Verified).constFirst().recordId, uuid);
    QCOMPARE(bobbin(uuid)[u"validity"][u"version"].toInt(), 1);
}

void TestRetry::anEditIsPreparedAnew()
{
    const QString uuid = anyBobbin();
    const int version = bobbin(uuid)[u"validity"][u"version"].toInt();
    refusePosts({1});
    const QByteArray csv = "Target,Name\n" + uuid.toLatin1() + ",mine\n";
    QCOMPARE(upload(renaming(), csv)[ItemState::Rejected], 1);
    const qint64 batch = m_session->run().batch;
    // Made anew of the version that is there now.
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 1);
    QCOMPARE(bobbin(uuid)[u"data"][u"name"].toString(), u"mine"_s);
    QCOMPARE(bobbin(uuid)[u"validity"][u"version"].toInt(), version + 1);
}

void TestRetry::aLaterEditIsNotOverwritten()
{
    const QString uuid = anyBobbin();
    refusePosts({1});
    const QByteArray head = "Target,Name\n" + uuid.toLatin1();
    QCOMPARE(upload(renaming(), head + ",older\n")[ItemState::Rejected], 1);
    const qint64 batch = m_session->run().batch;
    QCOMPARE(upload(renaming(), head + ",newer\n")[ItemState::Verified], 1);
    m_session->retry(batch);
    QCOMPARE(runToEnd()[ItemState::Rejected], 1);
    QCOMPARE(bobbin(uuid)[u"data"][u"name"].toString(), u"newer"_s);
    QCOMPARE(m_gateway->posts, 2);
}

void TestRetry::whatWasMissingIsFoundWhenReadAgain()
{
    QCOMPARE(upload(inspecting(), inspections(3))[ItemState::Verified], 3);
    const qint64 batch = m_session->run().batch;
    moveItems(batch, ItemState::Verified, ItemState::Different, u"missing"_s);
    const int asked = m_gateway->gets;
    m_session->readBackAgain(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 3);
    QCOMPARE(m_gateway->gets, asked + 3);
    QCOMPARE(m_gateway->posts, 3);
    const ItemInfo one = items(batch, ItemState::Verified).constFirst();
    QVERIFY(storyOf(one).contains(u"readAgain"_s));
    QCOMPARE(one.rule, QString());
    m_session->readBackAgain(batch, {one.id});
    QCOMPARE(runToEnd()[ItemState::Verified], 3);
    QCOMPARE(m_gateway->gets, asked + 4);
}

void TestRetry::whatTheJournalDoesNotKeepCannotBeReadAgain()
{
    QCOMPARE(upload(inspecting(), inspections(2))[ItemState::Verified], 2);
    const qint64 batch = m_session->run().batch;
    withJournal([batch](Journal &journal) {
        ItemInfo item = journal.items(batch, ItemState::Verified, 1)->constFirst();
        item.payload.clear();
        QVERIFY(journal.write({{JournalChange::Kind::Prepared, item, {}}}));
        const auto taken = setBackForReading(journal, {batch, u"practice"_s, {}});
        QCOMPARE(taken->setBack, 1);
        QCOMPARE(taken->left, 1);
    });
    m_session->goOnWith(batch);
    QCOMPARE(runToEnd()[ItemState::Verified], 2);
}

/// What it had on its way is found out, and not forgotten as being sent.
void TestRetry::aCancelledRunIsGoneOnWithAtOnce()
{
    m_session->setRecipe(inspecting(), u"test.m2mrecipe"_s);
    m_session->openText(inspections(60), u"pasted.csv"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    connect(m_session.get(), &BatchSession::runChanged, m_session.get(), [this] {
        if (m_session->run().phase == RunPhase::Cancelled && m_session->run().inFlight > 0)
            m_session->goOnWith(m_session->run().batch);
    });
    m_gateway->setJudge([this](const QByteArray &, int post) {
        if (post == 10)
            m_session->cancelUpload();
        return std::optional<test::Gateway::Mishap>();
    });
    m_session->startUpload();
    QCOMPARE(runToEnd()[ItemState::Verified], 60);
    QVERIFY(allAreThereOnce(60));
}

void TestRetry::aBatchOfAnotherInstanceIsNotTouched()
{
    refusePosts({1});
    const StateCounts first = upload(inspecting(), inspections(2));
    const qint64 batch = m_session->run().batch;
    const auto becomes = [this](ErrorKind kind) {
        return QTest::qWaitFor(
            [this, kind] {
                const auto &trouble = m_session->run().trouble; // none while it begins
                return m_session->run().phase == RunPhase::Failed && trouble
                    && trouble->kind == kind;
            },
            patience);
    };
    const auto refused = [this, &becomes] {
        return becomes(ErrorKind::OtherInstance)
            && m_session->problem(BatchSession::Area::Upload) == m_session->run().trouble;
    };
    m_uploads->retry({batch, u"elsewhere"_s, {}});
    QVERIFY(refused());
    m_session->retry(batch + 1); // there is none
    QVERIFY(becomes(ErrorKind::JournalNotOpened));
    for (const auto &what : {&UploadThread::goOn, &UploadThread::readBackAgain}) {
        ((*m_uploads).*what)({batch, u"elsewhere"_s, {}});
        QVERIFY(refused());
    }
    BatchInfo who;
    who.instanceHost = u"elsewhere"_s;
    m_uploads->startUndo(batch, who);
    QVERIFY(refused());
    QCOMPARE(readBatch(m_session->journalPath(), batch)->counts, first);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
