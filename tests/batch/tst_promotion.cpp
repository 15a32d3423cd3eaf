// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rehearsalfixture.h"

using namespace m2m;
using namespace Qt::StringLiterals;
using practice::RecordKind;
using test::mapped;

/// A batch is rehearsed on one instance, and what was proved there goes to another one.
class TestPromotion : public QObject, test::RehearsalFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(openInstances()); }
    void cleanup() { closeInstances(); }
    void newActionsAreTheSameBytesUnderTheSameIds();
    void newComponentsAreTheSameBytesUnderTheSameIds();
    void editsMakeTheSameChangesThere();
    void onlyWhatWasProvedGoes();
    void nothingGoesTwice();
    void correctionsGoWithTheRecords();
    void anInterruptedPromotionIsGoneOnWith();
};

void TestPromotion::newActionsAreTheSameBytesUnderTheSameIds()
{
    const qint64 rehearsal = rehearse(12);
    QVERIFY(rehearsal != 0);
    QVERIFY(goToProduction());
    const StateCounts counts = promote(rehearsal);
    QCOMPARE(counts[ItemState::Verified], 12);
    QCOMPARE(counts.total(), 12);
    const qint64 batch = m_session->run().batch;
    const QList<ItemInfo> here = itemsOf(rehearsal);
    const QList<ItemInfo> there = itemsOf(batch);
    QCOMPARE(there.size(), 12);
    for (qsizetype i = 0; i < here.size(); ++i) {
        QCOMPARE(there[i].payload, here[i].payload);
        QCOMPARE(there[i].recordId, here[i].recordId);
        QCOMPARE(there[i].row, here[i].row);
        const auto stored =
            m_production.server->store().record(RecordKind::Action, here[i].recordId);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->version, 1);
        QCOMPARE(QJsonDocument::fromJson(stored->body)[u"data"],
            QJsonDocument::fromJson(here[i].payload)[u"data"]);
    }
    const auto info = readBatch(m_session->journalPath(), batch);
    QCOMPARE(info->origin, rehearsal);
    QCOMPARE(info->purpose, QString(purpose::promotion));
    QCOMPARE(info->instanceKind, u"production"_s);
    QCOMPARE(info->operatorName, u"Ana"_s);
    QCOMPARE(info->fileHash, readBatch(m_session->journalPath(), rehearsal)->fileHash);
}

void TestPromotion::newComponentsAreTheSameBytesUnderTheSameIds()
{
    Recipe recipe;
    recipe.operation = Operation::CreateComponent;
    recipe.typeFormId = u"wire_bobbin"_s;
    recipe.mappings = {mapped(u"name"_s, u"Name"_s)};
    const qint64 rehearsal = upload(recipe, "Name\none\ntwo\nthree\n");
    QVERIFY(rehearsal != 0);
    QVERIFY(goToProduction());
    QCOMPARE(promote(rehearsal)[ItemState::Verified], 3);
    const QList<ItemInfo> here = itemsOf(rehearsal);
    const QList<ItemInfo> there = itemsOf(m_session->run().batch);
    for (qsizetype i = 0; i < here.size(); ++i) {
        QCOMPARE(there[i].payload, here[i].payload);
        const auto stored =
            m_production.server->store().record(RecordKind::Component, here[i].recordId);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->version, 1);
    }
}

void TestPromotion::editsMakeTheSameChangesThere()
{
    const QStringList bobbins =
        m_production.server->store().ids(RecordKind::Component, u"wire_bobbin"_s, 3);
    // On production the record has gone on meanwhile.
    Recipe other;
    other.operation = Operation::EditComponent;
    other.typeFormId = u"wire_bobbin"_s;
    other.mappings = {
        mapped(targetPath(), u"Target"_s, step::component()), mapped(u"name"_s, u"Name"_s)};
    const QByteArray head("Target,Name\n");
    QVERIFY(goToProduction());
    QVERIFY(upload(other, head + bobbins[0].toUtf8() + ",meanwhile\n") != 0);
    QVERIFY(connectTo(m_staging, InstanceKind::Staging));
    const qint64 rehearsal = upload(
        other, head + bobbins[0].toUtf8() + ",new name\n" + bobbins[1].toUtf8() + ",second\n");
    QVERIFY(rehearsal != 0);
    QVERIFY(goToProduction());
    QCOMPARE(promote(rehearsal)[ItemState::Verified], 2);
    const auto stored =
        m_production.server->store().record(RecordKind::Component, bobbins[0]).value();
    QCOMPARE(stored.version, 3);
    QCOMPARE(QJsonDocument::fromJson(stored.body)[u"data"][u"name"].toString(), u"new name"_s);
}

void TestPromotion::onlyWhatWasProvedGoes()
{
    const qint64 rehearsal = rehearse(3);
    const QString path = m_session->journalPath();
    m_session.reset();
    m_uploads.reset();
    {
        auto journal = Journal::open(path).value();
        ItemInfo item = journal->items(rehearsal, ItemState::Verified, 1)->constFirst();
        item.state = ItemState::Different;
        QVERIFY(journal->write({{JournalChange::Kind::State, item, {}}}).has_value());
    }
    m_uploads = std::make_unique<UploadThread>(path);
    m_session = std::make_unique<BatchSession>(*m_uploads);
    QVERIFY(goToProduction());
    const StateCounts counts = promote(rehearsal);
    QCOMPARE(counts[ItemState::Verified], 2);
    QCOMPARE(counts[ItemState::Skipped], 1);
    const ItemInfo left = itemsOf(m_session->run().batch).constFirst();
    QCOMPARE(left.rule, u"rehearsal.notProved"_s);
    QVERIFY(left.payload.isEmpty());
}

void TestPromotion::nothingGoesTwice()
{
    const qint64 rehearsal = rehearse(3);
    QVERIFY(goToProduction());
    QCOMPARE(promote(rehearsal)[ItemState::Verified], 3);
    QCOMPARE(promote(rehearsal)[ItemState::Skipped], 3);
    const QList<ItemInfo> again = itemsOf(m_session->run().batch);
    QCOMPARE(again.constFirst().rule, u"alreadyUploaded"_s);
    for (const ItemInfo &item : itemsOf(rehearsal)) {
        const auto stored = m_production.server->store().record(RecordKind::Action, item.recordId);
        QCOMPARE(stored->version, 1);
    }
}

void TestPromotion::correctionsGoWithTheRecords()
{
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(inspectionRows(2), u"pasted.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    m_session->correct({{CellAddress{0, 1}, u"Corrected Name"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
    m_session->startUpload();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run().phase, RunPhase::Finished, patience);
    const qint64 rehearsal = m_session->run().batch;
    QVERIFY(goToProduction());
    QCOMPARE(promote(rehearsal)[ItemState::Verified], 2);
    const auto corrections =
        readCorrections(m_session->journalPath(), m_session->run().batch, -1, 99);
    QCOMPARE(corrections->size(), 1);
    QCOMPARE(corrections->constFirst().corrected, u"Corrected Name"_s);
}

void TestPromotion::anInterruptedPromotionIsGoneOnWith()
{
    const qint64 rehearsal = rehearse(6);
    QVERIFY(goToProduction());
    // The server stores, and does not say so.
    practice::PracticeFaults faults;
    faults.dropAfterStoring = 1;
    faults.postsOnly = true;
    m_production.server->setFaults(faults);
    QVERIFY(offer(rehearsal));
    m_session->promote();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->run().batch > rehearsal && m_session->run().counts[ItemState::Waiting] < 6,
        patience);
    const qint64 batch = m_session->run().batch;
    const QString path = m_session->journalPath();
    m_session.reset();
    m_uploads.reset();
    m_production.server->setFaults({});
    m_uploads = std::make_unique<UploadThread>(path);
    m_session = std::make_unique<BatchSession>(*m_uploads);
    QVERIFY(goToProduction());
    m_uploads->continueUpload(batch);
    const auto verified = [&path, batch] {
        const auto info = readBatch(path, batch);
        return info && info->counts[ItemState::Verified] == 6;
    };
    QTRY_VERIFY_WITH_TIMEOUT(verified(), 2 * patience);
    for (const ItemInfo &item : itemsOf(rehearsal)) {
        const auto stored = m_production.server->store().record(RecordKind::Action, item.recordId);
        QCOMPARE(stored->version, 1);
    }
}

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
