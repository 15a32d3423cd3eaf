// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networktransport.h"
#include "batch/batchdescription.h"
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QJsonArray>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

Mapping column(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

} // namespace

/// What a batch of edits has changed is put back, by a batch of edits.
class TestUndo : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyRecordIsAsItWas();
    void whatSomebodyChangedSinceStays();
    void anUndoCanBeUndone();
    void newRecordsCannotBeUndone();
    void aBatchThatIsOpenCannotBeUndone();
    void anUndoIsNoUploadOfTheFile();

private:
    StateCounts upload(const Recipe &recipe, const QByteArray &csv);
    StateCounts undo(qint64 batch);
    QJsonObject component(const QString &uuid);
    QStringList bobbins(int count);
    static Recipe renaming();

    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<DbClient> m_client;
};

void TestUndo::init()
{
    openSession();
    QVERIFY(startPractice());
    QVERIFY(connectToPractice(*m_session));
    m_session->setOperator(u"Ana"_s, u"bench 3"_s);
    const QString address = m_practice->address();
    m_transport = std::make_unique<NetworkTransport>();
    m_client = std::make_unique<DbClient>(*m_transport,
        *instanceAddress(
            address, address, practice::practiceClientId(), practice::practiceSecret()));
}

void TestUndo::cleanup()
{
    m_client.reset();
    m_transport.reset();
    closeSession();
    stopPractice();
}

Recipe TestUndo::renaming()
{
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {
        column(targetPath(), u"Target"_s, step::component()), column(u"name"_s, u"Name"_s)};
    return recipe;
}

StateCounts TestUndo::upload(const Recipe &recipe, const QByteArray &csv)
{
    m_session->setRecipe(recipe, u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    if (!QTest::qWaitFor([this] { return m_session->canUpload(); }, patience))
        return {};
    m_session->startUpload();
    if (!QTest::qWaitFor([this] { return m_session->run().phase == RunPhase::Finished; }, patience))
        return {};
    return m_session->run().counts;
}

StateCounts TestUndo::undo(qint64 batch)
{
    const qint64 before = m_session->run().batch;
    m_session->undoBatch(batch);
    const auto ended = [this, before] {
        const RunStatus &run = m_session->run();
        return (run.phase == RunPhase::Finished && run.batch != before)
            || run.phase == RunPhase::Failed;
    };
    return QTest::qWaitFor(ended, patience) ? m_session->run().counts : StateCounts();
}

QJsonObject TestUndo::component(const QString &uuid)
{
    std::optional<Result<DbClient::Record>> answer;
    m_client->getComponent(
        uuid, {}, [&answer](const Result<DbClient::Record> &record) { answer = record; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
        return {};
    return (*answer)->value_or(QJsonObject());
}

QStringList TestUndo::bobbins(int count)
{
    std::optional<Result<RecordList>> answer;
    m_client->listComponents(
        u"wire_bobbin"_s, [&answer](const Result<RecordList> &list) { answer = list; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
        return {};
    return (*answer)->ids.first(count);
}

void TestUndo::everyRecordIsAsItWas()
{
    const QStringList targets = bobbins(3);
    QMap<QString, QJsonObject> before;
    for (const QString &uuid : targets)
        before.insert(uuid, component(uuid));
    // The first is changed twice, and the second gets what it has already.
    QString csv = u"Target,Name\n"_s;
    const QString same = before[targets[1]][u"data"][u"name"].toString();
    for (const auto &[target, name] : {std::pair{targets[0], u"one"_s}, {targets[1], same},
             {targets[2], u"three"_s}, {targets[0], u"one again"_s}})
        csv += target + u',' + name + u'\n';
    const StateCounts sent = upload(renaming(), csv.toUtf8());
    QCOMPARE(sent[ItemState::Verified], 3);
    QCOMPARE(sent[ItemState::Skipped], 1);
    QCOMPARE(component(targets[0])[u"data"][u"name"].toString(), u"one again"_s);
    const qint64 batch = m_session->run().batch;

    const StateCounts restored = undo(batch);
    QCOMPARE(restored[ItemState::Verified], 2);
    QCOMPARE(restored.total(), 2);
    for (const QString &uuid : targets)
        QCOMPARE(component(uuid)[u"data"], before[uuid][u"data"]);
    QCOMPARE(component(targets[0])[u"validity"][u"version"].toInt(),
        before[targets[0]][u"validity"][u"version"].toInt() + 3); // two edits, and one back
    QCOMPARE(component(targets[1])[u"validity"], before[targets[1]][u"validity"]);

    const auto info = readBatch(m_session->journalPath(), m_session->run().batch);
    QCOMPARE(info->origin, batch);
    QCOMPARE(info->purpose, QString(purpose::undo));
    QCOMPARE(info->operatorName, u"Ana"_s);
}

void TestUndo::whatSomebodyChangedSinceStays()
{
    const QStringList targets = bobbins(2);
    const QJsonObject before = component(targets[0]);
    QCOMPARE(upload(renaming(),
                 ("Target,Name\n" + targets[0] + ",a\n" + targets[1] + ",b\n")
                     .toUtf8())[ItemState::Verified],
        2);
    const qint64 batch = m_session->run().batch;
    QCOMPARE(upload(renaming(),
                 ("Target,Name\n" + targets[1] + ",later\n").toUtf8())[ItemState::Verified],
        1);
    const StateCounts restored = undo(batch);
    QCOMPARE(restored[ItemState::Verified], 1);
    QCOMPARE(restored[ItemState::Rejected], 1);
    QCOMPARE(component(targets[0])[u"data"], before[u"data"]);
    QCOMPARE(component(targets[1])[u"data"][u"name"].toString(), u"later"_s);
}

void TestUndo::anUndoCanBeUndone()
{
    const QString target = bobbins(1).constFirst();
    QCOMPARE(
        upload(renaming(), ("Target,Name\n" + target + ",new\n").toUtf8())[ItemState::Verified], 1);
    QCOMPARE(undo(m_session->run().batch)[ItemState::Verified], 1);
    QVERIFY(component(target)[u"data"][u"name"].toString() != u"new"_s);
    QCOMPARE(undo(m_session->run().batch)[ItemState::Verified], 1);
    QCOMPARE(component(target)[u"data"][u"name"].toString(), u"new"_s);
}

void TestUndo::newRecordsCannotBeUndone()
{
    Recipe recipe;
    recipe.operation = Operation::CreateComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {column(u"name"_s, u"Name"_s)};
    QCOMPARE(upload(recipe, "Name\nfresh\n")[ItemState::Verified], 1);
    undo(m_session->run().batch);
    QCOMPARE(m_session->run().phase, RunPhase::Failed);
    QCOMPARE(m_session->run().trouble->kind, ErrorKind::CannotUndo);
    QCOMPARE(m_session->run().trouble->details[u"why"_s].toString(), u"notAnEdit"_s);
}

void TestUndo::aBatchThatIsOpenCannotBeUndone()
{
    const QStringList targets = bobbins(1);
    QCOMPARE(
        upload(renaming(), ("Target,Name\n" + targets[0] + ",x\n").toUtf8())[ItemState::Verified],
        1);
    const qint64 batch = m_session->run().batch;
    const QString path = m_session->journalPath();
    m_session.reset();
    m_uploads.reset();
    {
        auto journal = Journal::open(path).value();
        ItemInfo item = journal->items(batch, ItemState::Verified, 1)->constFirst();
        item.state = ItemState::Unknown;
        QVERIFY(journal->write({{JournalChange::Kind::State, item, {}}}).has_value());
    }
    m_uploads = std::make_unique<UploadThread>(path);
    m_session = std::make_unique<BatchSession>(*m_uploads);
    QVERIFY(connectToPractice(*m_session));
    undo(batch);
    QCOMPARE(m_session->run().phase, RunPhase::Failed);
    QCOMPARE(m_session->run().trouble->details[u"why"_s].toString(), u"open"_s);
    QCOMPARE(countBatches(path, {}).value(), 1);
}

void TestUndo::anUndoIsNoUploadOfTheFile()
{
    const QByteArray csv = ("Target,Name\n" + bobbins(1).constFirst() + ",x\n").toUtf8();
    QCOMPARE(upload(renaming(), csv)[ItemState::Verified], 1);
    const qint64 batch = m_session->run().batch;
    QCOMPARE(undo(batch)[ItemState::Verified], 1);
    QTRY_VERIFY(m_session->earlierUploadsKnown());
    QCOMPARE(m_session->earlierUploads().size(), 1);
    QCOMPARE(m_session->earlierUploads().constFirst().id, batch);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
