// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networktransport.h"
#include "base/jsvalue.h"
#include "forms/typerules.h"
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace m2m;

namespace {

Mapping column(const QString &field, const QString &name, const QList<Step> &steps)
{
    return {field, Source::column(name), steps};
}

QList<Step> only(const QString &name) { return {{name, {}}}; }

} // namespace

/// Each of the four writing operations on the practice instance, by the way that pages and command
/// line go: file, recipe, session, upload thread, journal. Then the DB is asked what it holds.
class TestOperations : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void componentsAreCreatedOneAfterTheOther();
    void anEditChangesWhatIsMappedAndNothingElse();
    void anEditThatChangesNothingIsNotSent();
    void severalEditsOfOneRecordGoInTheirOrder();
    void anActionIsEdited();
    void whatWasChangedSinceItWasLookedAtIsNotSent();
    void anActionOfAnotherTypeIsNotTurnedIntoThisOne();
    void anActionThatIsNotThereIsRefused();
    void aComponentOfAnotherTypeIsNotTurnedIntoThisOne();
    void aReceptionMovesThePartsToItsOwnLocation();
    void aReceptionWithoutALocationIsNotSent();
    void aTypeThatIsClosedToProgramsIsNotSent();

private:
    StateCounts upload(const Recipe &recipe, const QByteArray &csv);
    QJsonObject action(const QString &id) { return get(QStringLiteral("action"), id); }
    QJsonObject component(const QString &uuid) { return get(QStringLiteral("component"), uuid); }
    QJsonObject get(const QString &kind, const QString &id);
    QList<ItemInfo> items();
    QString firstOf(const QString &typeFormId);

    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<DbClient> m_client;
};

void TestOperations::init()
{
    openSession();
    QVERIFY(startPractice());
    QVERIFY(connectToPractice(*m_session));
    const QString address = m_practice->address();
    m_transport = std::make_unique<NetworkTransport>();
    m_client = std::make_unique<DbClient>(*m_transport,
        *instanceAddress(
            address, address, practice::practiceClientId(), practice::practiceSecret()));
}

void TestOperations::cleanup()
{
    m_client.reset();
    m_transport.reset();
    closeSession();
    stopPractice();
}

QJsonObject TestOperations::get(const QString &kind, const QString &id)
{
    std::optional<Result<DbClient::Record>> answer;
    const auto take = [&answer](const Result<DbClient::Record> &record) { answer = record; };
    if (kind == QStringLiteral("action"))
        m_client->getAction(id, {}, take);
    else
        m_client->getComponent(id, {}, take);
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }) || !*answer)
        return {};
    return (*answer)->value_or(QJsonObject());
}

QString TestOperations::firstOf(const QString &typeFormId)
{
    std::optional<Result<RecordList>> answer;
    m_client->listComponents(
        typeFormId, [&answer](const Result<RecordList> &list) { answer = list; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }) || !*answer)
        return {};
    return (*answer)->ids.value(0);
}

/// Uploads to the end and tells what became of the records. A null text: what is open.
StateCounts TestOperations::upload(const Recipe &recipe, const QByteArray &csv)
{
    if (!csv.isNull()) {
        m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
        m_session->openText(csv, QStringLiteral("pasted.csv"));
    }
    if (!QTest::qWaitFor([this] { return m_session->canUpload(); })) {
        for (const Issue &issue : m_session->recipeIssues())
            qInfo() << "recipe" << issue.rule << issue.fieldPath;
        for (const ProblemGroup &group : m_session->report().groups)
            qInfo() << "records" << group.rule << group.fieldPath;
        return {};
    }
    m_session->startUpload();
    if (!QTest::qWaitFor([this] { return m_session->run().phase == RunPhase::Finished; }, 20000))
        return {};
    for (const ItemInfo &item : items()) {
        if (item.state == ItemState::Different || item.state == ItemState::Failed)
            qInfo() << "record" << item.row << item.rule << item.detail << item.answer;
    }
    return m_session->run().counts;
}

QList<ItemInfo> TestOperations::items()
{
    return readItems(m_uploads->journalPath(), {m_session->run().batch, {}, {}}, 0, 1000)
        .value_or(QList<ItemInfo>());
}

void TestOperations::componentsAreCreatedOneAfterTheOther()
{
    Recipe recipe;
    recipe.operation = Operation::CreateComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.mappings = {
        column("partNumber", "Part", only(step::option())), column("orderNumber", "Order", {})};
    const StateCounts counts = upload(recipe,
        "Part,Order\n3000124,PO-00001\n3000124,PO-00002\n3000124,PO-00003\n3000124,PO-00004\n");
    QCOMPARE(counts[ItemState::Verified], 4);

    const QList<ItemInfo> sent = items();
    QList<int> numbers;
    for (const ItemInfo &item : sent) {
        const QJsonObject stored = component(item.recordId);
        QCOMPARE(stored[u"formId"].toString(), QStringLiteral("GeometryBoard"));
        QCOMPARE(stored[u"data"][u"orderNumber"].toString(),
            QStringLiteral("PO-0000%1").arg(item.row + 1));
        QCOMPARE(stored[u"data"][u"submit"], QJsonValue(true));
        QCOMPARE(stored[u"validity"][u"version"].toInt(), 1);
        numbers.append(stored[u"data"][u"typeRecordNumber"].toInt());
    }
    // The server numbers by counting: each got a number of its own, in the order of the rows.
    for (int i = 1; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], numbers[0] + i);
}

void TestOperations::anEditChangesWhatIsMappedAndNothingElse()
{
    const QString uuid = firstOf(QStringLiteral("GeometryBoard"));
    const QJsonObject before = component(uuid);
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.mappings = {column(targetPath(), "UUID", only(step::component())),
        column("orderNumber", "Order", {}), column("partString", "Text", {})};
    // An empty cell leaves what is there.
    const StateCounts counts = upload(recipe, "UUID,Order,Text\n" + uuid.toUtf8() + ",PO-00099,\n");
    QCOMPARE(counts[ItemState::Verified], 1);

    const QJsonObject after = component(uuid);
    QJsonObject expected = before[u"data"].toObject();
    expected.insert(QStringLiteral("orderNumber"), QStringLiteral("PO-00099"));
    QCOMPARE(after[u"data"].toObject(), expected);
    QCOMPARE(after[u"reception"], before[u"reception"]);
    QCOMPARE(after[u"validity"][u"version"].toInt(), before[u"validity"][u"version"].toInt() + 1);
    QCOMPARE(after[u"validity"][u"ancestor_id"], before[u"_id"]);
    const ItemInfo item = readItem(m_uploads->journalPath(), items().constFirst().id).value();
    QCOMPARE(QJsonDocument::fromJson(item.before).object(), before);
}

void TestOperations::anEditThatChangesNothingIsNotSent()
{
    const QString uuid = firstOf(QStringLiteral("GeometryBoard"));
    const QJsonObject before = component(uuid);
    const QByteArray order = before[u"data"][u"orderNumber"].toString().toUtf8();
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.mappings = {
        column(targetPath(), "UUID", only(step::component())), column("orderNumber", "Order", {})};
    const StateCounts counts = upload(recipe, "UUID,Order\n" + uuid.toUtf8() + ',' + order + '\n');
    QCOMPARE(counts[ItemState::Skipped], 1);
    QCOMPARE(component(uuid), before);
    QCOMPARE(items().constFirst().rule, QStringLiteral("record.holdsIt"));
}

void TestOperations::severalEditsOfOneRecordGoInTheirOrder()
{
    const QString uuid = firstOf(QStringLiteral("GeometryBoard"));
    const int version = component(uuid)[u"validity"][u"version"].toInt();
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.mappings = {
        column(targetPath(), "UUID", only(step::component())), column("orderNumber", "Order", {})};
    QByteArray csv = "UUID,Order\n";
    for (int i = 0; i < 12; ++i)
        csv += uuid.toUtf8() + ",PO-00" + QByteArray::number(100 + i) + '\n';
    QCOMPARE(upload(recipe, csv)[ItemState::Verified], 12);
    const QJsonObject after = component(uuid);
    QCOMPARE(after[u"data"][u"orderNumber"].toString(), QStringLiteral("PO-00111"));
    QCOMPARE(after[u"validity"][u"version"].toInt(), version + 12);
}

void TestOperations::anActionIsEdited()
{
    const QString id = QStringLiteral("66680a00000000000000a001");
    const QJsonObject before = action(id);
    QVERIFY(!before.isEmpty());
    Recipe recipe;
    recipe.operation = Operation::EditAction;
    recipe.typeFormId = QStringLiteral("x_tension_testing");
    recipe.mappings = {
        column(targetPath(), "ID", only(step::actionId())), column("comments", "Comment", {})};
    QCOMPARE(
        upload(recipe,
            "ID,Comment\n" + id.toUpper().toUtf8() + ",looked at again\n")[ItemState::Verified],
        1);
    const QJsonObject after = action(id);
    QJsonObject expected = before[u"data"].toObject();
    expected.insert(QStringLiteral("comments"), QStringLiteral("looked at again"));
    QCOMPARE(after[u"data"].toObject(), expected);
    QCOMPARE(after[u"componentUuid"], before[u"componentUuid"]);
    QCOMPARE(after[u"validity"][u"version"].toInt(), before[u"validity"][u"version"].toInt() + 1);
}

void TestOperations::whatWasChangedSinceItWasLookedAtIsNotSent()
{
    const QString id = QStringLiteral("66680a00000000000000a001");
    Recipe recipe;
    recipe.operation = Operation::EditAction;
    recipe.typeFormId = QStringLiteral("x_tension_testing");
    recipe.mappings = {
        column(targetPath(), "ID", only(step::actionId())), column("comments", "Comment", {})};
    m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
    m_session->openText("ID,Comment\n" + id.toUtf8() + ",mine\n", QStringLiteral("mine.csv"));
    QTRY_VERIFY(m_session->canUpload());
    const Record mine = m_session->record(0);
    QTRY_COMPARE(m_session->original(mine).state, Original::State::Known);
    const Original seen = m_session->original(mine);
    QCOMPARE(seen.record, action(id));

    // Somebody else is quicker.
    {
        UploadThread uploads(m_folder->filePath(QStringLiteral("other.sqlite")));
        BatchSession other(uploads);
        const QString address = m_practice->address();
        other.connectTo({QStringLiteral("p"), InstanceKind::Practice, address, address,
                            practice::practiceClientId()},
            practice::practiceSecret());
        other.setRecipe(recipe, QStringLiteral("other.m2mrecipe"));
        other.openText("ID,Comment\n" + id.toUtf8() + ",theirs\n", QStringLiteral("other.csv"));
        QTRY_VERIFY(other.canUpload());
        other.startUpload();
        QTRY_COMPARE_WITH_TIMEOUT(other.run().phase, RunPhase::Finished, 20000);
    }
    QCOMPARE(upload(recipe, QByteArray())[ItemState::Rejected], 1);
    QCOMPARE(items().constFirst().rule, QStringLiteral("record.changedSince"));
    QCOMPARE(action(id)[u"data"][u"comments"].toString(), QStringLiteral("theirs"));

    // After another look it may be sent.
    m_session->readFileAgain();
    QTRY_VERIFY(m_session->canUpload());
    QTRY_COMPARE(m_session->original(mine).version, seen.version + 1);
    QCOMPARE(upload(recipe, QByteArray())[ItemState::Verified], 1);
    QCOMPARE(action(id)[u"data"][u"comments"].toString(), QStringLiteral("mine"));
}

void TestOperations::anActionOfAnotherTypeIsNotTurnedIntoThisOne()
{
    const QString id = QStringLiteral("66680a00000000000000a001");
    const QJsonObject before = action(id);
    Recipe recipe;
    recipe.operation = Operation::EditAction;
    recipe.typeFormId = QStringLiteral("BoardVisualInspection");
    recipe.mappings = {
        column(targetPath(), "ID", only(step::actionId())), column("inspector", "Who", {})};
    QCOMPARE(upload(recipe, "ID,Who\n" + id.toUtf8() + ",Nobody\n")[ItemState::Rejected], 1);
    QCOMPARE(action(id), before);
    QCOMPARE(items().constFirst().rule, QStringLiteral("record.otherType"));
    QCOMPARE(items().constFirst().attempts, 0);
}

void TestOperations::anActionThatIsNotThereIsRefused()
{
    Recipe recipe;
    recipe.operation = Operation::EditAction;
    recipe.typeFormId = QStringLiteral("x_tension_testing");
    recipe.mappings = {
        column(targetPath(), "ID", only(step::actionId())), column("comments", "Comment", {})};
    QCOMPARE(upload(recipe, "ID,Comment\n0123456789abcdef01234567,x\n")[ItemState::Rejected], 1);
    QCOMPARE(items().constFirst().rule, QStringLiteral("record.notThere"));
    QVERIFY(action(QStringLiteral("0123456789abcdef01234567")).isEmpty());
}

void TestOperations::aComponentOfAnotherTypeIsNotTurnedIntoThisOne()
{
    const QString bobbin = firstOf(QStringLiteral("wire_bobbin"));
    const QString board = firstOf(QStringLiteral("GeometryBoard"));
    const QJsonObject before = component(bobbin);
    QVERIFY(!before.isEmpty());
    Recipe recipe;
    recipe.operation = Operation::EditComponent;
    recipe.typeFormId = QStringLiteral("GeometryBoard");
    recipe.mappings = {
        column(targetPath(), "UUID", only(step::component())), column("orderNumber", "Order", {})};
    const StateCounts counts = upload(
        recipe, "UUID,Order\n" + bobbin.toUtf8() + ",PO-00001\n" + board.toUtf8() + ",PO-00002\n");
    QCOMPARE(counts[ItemState::Rejected], 1);
    QCOMPARE(counts[ItemState::Verified], 1);
    QCOMPARE(items().constFirst().rule, QStringLiteral("component.otherType"));
    QCOMPARE(component(bobbin), before);
}

void TestOperations::aReceptionMovesThePartsToItsOwnLocation()
{
    // Reception of a shipment that has no parts: the component itself is moved.
    const QString batch = firstOf(QStringLiteral("GeometryBoardBatch"));
    Recipe recipe;
    recipe.typeFormId = QStringLiteral("BoardReception");
    recipe.mappings = {column(targetPath(), "UUID", only(step::component())),
        column("receptionLocation", "Where", only(step::option())),
        column("receptionDate", "When", only(step::date())),
        column("boardCount", "Count", only(step::number())),
        column("boxIntact", "Box", only(step::option())),
        column("component_uuid", "UUID", only(step::component()))};
    m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
    QTRY_VERIFY(m_session->typeForm());
    const Field *where = m_session->typeForm()->field(QStringLiteral("receptionLocation"));
    const Field *box = m_session->typeForm()->field(QStringLiteral("boxIntact"));
    QVERIFY(where && !where->options.isEmpty() && box && !box->options.isEmpty());
    const QByteArray place = js::text(where->options.constFirst().value).toUtf8();
    const QByteArray csv = "UUID,Where,When,Count,Box\n" + batch.toUtf8() + ',' + place
        + ",2026-03-04,3," + js::text(box->options.constFirst().value).toUtf8() + '\n';
    QCOMPARE(upload(recipe, csv)[ItemState::Verified], 1);
    const QJsonObject moved = component(batch)[u"reception"].toObject();
    QCOMPARE(moved[u"location"].toString().toUtf8(), place);
    QCOMPARE(moved[u"date"].toString(), QStringLiteral("2026-03-04"));
}

void TestOperations::aReceptionWithoutALocationIsNotSent()
{
    const QString batch = firstOf(QStringLiteral("GeometryBoardBatch"));
    const QJsonObject before = component(batch);
    Recipe recipe;
    recipe.typeFormId = QStringLiteral("BoardReception");
    recipe.mappings = {column(targetPath(), "UUID", only(step::component())),
        column("boardCount", "Count", only(step::number()))};
    m_session->setRecipe(recipe, QStringLiteral("test.m2mrecipe"));
    m_session->openText("UUID,Count\n" + batch.toUtf8() + ",3\n", QStringLiteral("p.csv"));
    QTRY_COMPARE(m_session->report().wrong, 1);
    QStringList rules;
    for (const Issue &issue : m_session->record(0).issues)
        rules.append(issue.rule);
    QVERIFY2(rules.contains(QStringLiteral("record.locationMissing")), qPrintable(rules.join(';')));
    QVERIFY2(rules.contains(QStringLiteral("record.dateMissing")), qPrintable(rules.join(';')));
    QVERIFY(!m_session->canUpload());
    QCOMPARE(component(batch), before);
}

void TestOperations::aTypeThatIsClosedToProgramsIsNotSent()
{
    QVERIFY(typeRules(RecordType::Action, QStringLiteral("AssembledAPAQACheck")).closed);
    Recipe recipe;
    recipe.typeFormId = QStringLiteral("AssembledAPAQACheck");
    recipe.mappings = {column(targetPath(), "UUID", only(step::component()))};
    TypeForm form;
    form.id = recipe.typeFormId;
    QStringList rules;
    for (const Issue &issue : checkRecipe(recipe, form, {QStringLiteral("UUID")}))
        rules.append(issue.rule);
    QVERIFY(rules.contains(QStringLiteral("recipe.typeClosed")));
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
