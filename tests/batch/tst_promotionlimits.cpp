// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rehearsalfixture.h"

using namespace m2m;
using namespace Qt::StringLiterals;
using practice::RecordKind;
using test::mapped;

/// What does not go from one instance to another, and how it is told.
class TestPromotionLimits : public QObject, test::RehearsalFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(openInstances()); }
    void cleanup() { closeInstances(); }
    void anIdThatIsTakenThereIsLeftAlone();
    void anActionNeedsItsComponentThere();
    void otherTypeFormsAreToldFirst();
    void theFormThereChecksEachRecord();
    void whatCannotBePromotedIsToldBefore_data();
    void whatCannotBePromotedIsToldBefore();

private:
    bool promoteInSpiteOfTheFirst(qint64 rehearsal);
};

/// On production nothing follows by itself where the first record comes to no good end.
bool TestPromotionLimits::promoteInSpiteOfTheFirst(qint64 rehearsal)
{
    if (!offer(rehearsal))
        return false;
    const auto wait = [this](RunPhase phase) {
        return QTest::qWaitFor([this, phase] { return m_session->run().phase == phase; }, patience);
    };
    m_session->promote();
    if (!wait(RunPhase::Paused))
        return false;
    m_session->resumeUpload();
    return wait(RunPhase::Finished);
}

void TestPromotionLimits::anIdThatIsTakenThereIsLeftAlone()
{
    const qint64 rehearsal = rehearse(3);
    const QList<ItemInfo> items = itemsOf(rehearsal);
    // One that is the same all through, and one of another content.
    for (int i = 0; i < 2; ++i) {
        const auto mine =
            m_staging.server->store().record(RecordKind::Action, items[i].recordId).value();
        practice::StoredRecord theirs = mine;
        if (i == 1) {
            QJsonObject body = QJsonDocument::fromJson(mine.body).object();
            body[u"data"] = QJsonObject{{u"inspector"_s, u"somebody else"_s}};
            theirs.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
        QVERIFY(m_production.server->store().append(theirs).has_value());
    }
    QVERIFY(goToProduction());
    QVERIFY(promoteInSpiteOfTheFirst(rehearsal));
    const StateCounts counts = m_session->run().counts;
    QCOMPARE(counts[ItemState::Skipped], 1);
    QCOMPARE(counts[ItemState::Rejected], 1);
    QCOMPARE(counts[ItemState::Verified], 1);
    const QList<ItemInfo> there = itemsOf(m_session->run().batch);
    QCOMPARE(there[0].rule, u"record.holdsIt"_s);
    QCOMPARE(there[1].rule, u"record.thereAlready"_s);
    for (const ItemInfo &item : items) {
        const auto stored = m_production.server->store().record(RecordKind::Action, item.recordId);
        QCOMPARE(stored->version, 1);
    }
}

void TestPromotionLimits::anActionNeedsItsComponentThere()
{
    Recipe boards;
    boards.operation = Operation::CreateComponent;
    boards.typeFormId = u"wire_bobbin"_s;
    boards.mappings = {mapped(u"name"_s, u"Name"_s)};
    const qint64 made = upload(boards, "Name\nonly here\n");
    QVERIFY(made != 0);
    const QString uuid = itemsOf(made).constFirst().recordId;
    QByteArray rows = inspectionRows(2);
    const qsizetype begin = rows.indexOf('\n') + 1;
    rows.replace(begin, rows.indexOf(',', begin) - begin, uuid.toUtf8());
    const qint64 rehearsal = upload(inspections(), rows);
    QVERIFY(rehearsal != 0);
    QVERIFY(goToProduction());
    QVERIFY(promoteInSpiteOfTheFirst(rehearsal));
    const QList<ItemInfo> there = itemsOf(m_session->run().batch);
    QCOMPARE(there[0].state, ItemState::Rejected);
    QCOMPARE(there[0].rule, u"component.unknown"_s);
    QCOMPARE(there[1].state, ItemState::Verified);
    QVERIFY(!m_production.server->store().record(RecordKind::Action, there[0].recordId));
}

void TestPromotionLimits::otherTypeFormsAreToldFirst()
{
    const qint64 rehearsal = rehearse(2);
    QVERIFY(goToProduction());
    QVERIFY(offer(rehearsal));
    QCOMPARE(m_session->promotion()->differences->size(), 0);
    QVERIFY(changeForm([](QJsonObject &component) {
        if (component[u"key"].toString() == u"dispositionReason")
            component[u"label"] = u"Who"_s;
    }));
    QVERIFY(offer(rehearsal));
    const QList<FieldChange> changes = m_session->promotion()->differences.value();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().kind, FieldChange::Kind::Renamed);
    QCOMPARE(changes.constFirst().path, u"dispositionReason"_s);
    // Nothing of it is sent or written before somebody says so.
    QCOMPARE(countBatches(m_session->journalPath(), {}).value(), 1);
}

void TestPromotionLimits::theFormThereChecksEachRecord()
{
    QByteArray rows = inspectionRows(4);
    const QByteArray usual("See the photograph; part 007 is kept");
    rows.replace(rows.lastIndexOf(usual), usual.size(), "Nobody knows");
    const qint64 rehearsal = upload(inspections(), rows);
    QVERIFY(goToProduction());
    QVERIFY(changeForm([](QJsonObject &component) {
        if (component[u"key"].toString() != u"dispositionReason")
            return;
        QJsonObject rules = component[u"validate"].toObject();
        rules[u"pattern"] = u"See.*"_s;
        component[u"validate"] = rules;
    }));
    const StateCounts counts = promote(rehearsal);
    QCOMPARE(counts[ItemState::Rejected], 1);
    QCOMPARE(counts[ItemState::Verified], 3);
    const ItemInfo refused = itemsOf(m_session->run().batch).constLast();
    QCOMPARE(refused.state, ItemState::Rejected);
    QCOMPARE(refused.rule, u"pattern"_s);
}

void TestPromotionLimits::whatCannotBePromotedIsToldBefore_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("sameHost");
    QTest::addColumn<ItemState>("state");
    QTest::addColumn<QString>("why");
    const QString staging = u"staging"_s;
    const QString production = u"production"_s;
    const ItemState proved = ItemState::Verified;
    QTest::newRow("can") << staging << production << false << proved << QString();
    QTest::newRow("of one kind") << staging << staging << false << proved << QString();
    QTest::newRow("same") << staging << staging << true << proved << u"sameInstance"_s;
    QTest::newRow("back") << production << staging << false << proved << u"lesserInstance"_s;
    QTest::newRow("training") << u"practice"_s << production << false << proved << u"practice"_s;
    QTest::newRow("to training") << staging << u"practice"_s << false << proved << u"practice"_s;
    QTest::newRow("open") << staging << production << false << ItemState::Unknown << u"open"_s;
    QTest::newRow("bad") << staging << production << false << ItemState::Failed << u"nothing"_s;
}

void TestPromotionLimits::whatCannotBePromotedIsToldBefore()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, sameHost);
    QFETCH(ItemState, state);
    QFETCH(QString, why);
    BatchInfo rehearsal;
    rehearsal.id = 7;
    rehearsal.instanceKind = from;
    rehearsal.instanceHost = u"a.example"_s;
    rehearsal.counts[state] = 1;
    BatchInfo target;
    target.instanceKind = to;
    target.instanceHost = sameHost ? u"a.example"_s : u"b.example"_s;
    const auto checked = checkPromotion(rehearsal, target);
    QCOMPARE(checked.has_value(), why.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().kind, ErrorKind::CannotPromote);
        QCOMPARE(checked.error().details[u"why"_s].toString(), why);
    }
}

QTEST_GUILESS_MAIN(TestPromotionLimits)
#include "tst_promotionlimits.moc"
