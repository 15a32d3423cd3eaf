// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalreader.h"
#include "support/rehearsalfixture.h"

using namespace m2m;
using namespace Qt::StringLiterals;
using practice::RecordKind;

/// What the DB has already is found, whoever sent it, and not sent again. The staging instance of
/// the fixture is the DB; another journal is another station.
class TestSearchDb : public QObject, test::RehearsalFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { closeInstances(); }
    void whatIsThereIsToldAndNotSentAgain();
    void whatHasOtherValuesIsSent();
    void itIsAskedAgainAfterACorrection();
    void somebodyMayStillWantToSendIt();
    void anInstanceThatDoesNotAnswerIsTold();
    void nothingIsSentWhileItIsAsked();

private:
    bool open(const QByteArray &csv);
    bool search();
    StateCounts send();
    qsizetype actionsThere() const;
};

/// Six records are there, sent by another station.
void TestSearchDb::init()
{
    QVERIFY(openInstances());
    QVERIFY(rehearse(6) != 0);
    m_session.reset();
    m_uploads = std::make_unique<UploadThread>(inFolder(u"another.sqlite"_s));
    m_session = std::make_unique<BatchSession>(*m_uploads);
    QVERIFY(connectTo(m_staging, InstanceKind::Staging));
}

bool TestSearchDb::open(const QByteArray &csv)
{
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    return QTest::qWaitFor([this] { return m_session->canUpload(); }, patience);
}

bool TestSearchDb::search()
{
    m_session->searchDb();
    return QTest::qWaitFor([this] { return m_session->stored().has_value(); }, patience);
}

StateCounts TestSearchDb::send()
{
    m_session->startUpload();
    const auto ended = [this] { return m_session->run().phase == RunPhase::Finished; };
    return QTest::qWaitFor(ended, patience) ? m_session->run().counts : StateCounts();
}

qsizetype TestSearchDb::actionsThere() const
{
    return m_staging.server->store().count(RecordKind::Action, inspections().typeFormId);
}

void TestSearchDb::whatIsThereIsToldAndNotSentAgain()
{
    const qsizetype before = actionsThere();
    QVERIFY(open(inspectionRows(9)));
    QVERIFY(search());
    const StoredSummary summary = *m_session->stored();
    QCOMPARE(summary.sameRecords, 6);
    QVERIFY(summary.components >= 6);
    QVERIFY(summary.actions >= 6);
    QVERIFY(summary.newest.when.isValid());
    QCOMPARE(summary.newest.who, u"M2M Client"_s);
    const StateCounts counts = send();
    QCOMPARE(counts[ItemState::Skipped], 6);
    QCOMPARE(counts[ItemState::Verified], 3);
    QCOMPARE(actionsThere(), before + 3);
    const ItemInfo skipped = itemsOf(m_session->run().batch).constFirst();
    QCOMPARE(skipped.rule, u"alreadyInDb"_s);
    QVERIFY(skipped.detail.contains(u"M2M Client"));
    // There is more now: what was found is of no use any more.
    QVERIFY(!m_session->stored());
}

void TestSearchDb::whatHasOtherValuesIsSent()
{
    QByteArray rows = inspectionRows(6);
    rows.replace("See the photograph", "Another reason");
    QVERIFY(open(rows));
    QVERIFY(search());
    const qint64 same = m_session->stored()->sameRecords;
    QVERIFY(same < 6);
    QVERIFY(m_session->stored()->actions >= 6);
    QCOMPARE(send()[ItemState::Verified], 6 - same);
}

void TestSearchDb::itIsAskedAgainAfterACorrection()
{
    QVERIFY(open(inspectionRows(2)));
    QVERIFY(search());
    QCOMPARE(m_session->stored()->sameRecords, 2);
    m_session->correct({{CellAddress{0, 1}, u"Somebody Else"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->stored() && m_session->stored()->sameRecords == 1, patience);
    QCOMPARE(send()[ItemState::Verified], 1);
}

void TestSearchDb::somebodyMayStillWantToSendIt()
{
    QVERIFY(open(inspectionRows(2)));
    QVERIFY(search());
    m_session->chooseKnownRecords(KnownRecords::SendAgain);
    QCOMPARE(send()[ItemState::Verified], 2);
}

void TestSearchDb::anInstanceThatDoesNotAnswerIsTold()
{
    QVERIFY(open(inspectionRows(2)));
    practice::PracticeFaults faults;
    faults.answer503 = 1;
    m_staging.server->setFaults(faults);
    m_session->searchDb();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->problem(BatchSession::Area::Upload).has_value(), patience);
    QVERIFY(!m_session->isSearchingDb());
    QVERIFY(m_session->canUpload());
}

void TestSearchDb::nothingIsSentWhileItIsAsked()
{
    QVERIFY(open(inspectionRows(2)));
    m_session->searchDb();
    QVERIFY(m_session->isSearchingDb());
    QVERIFY(!m_session->canUpload());
    m_session->stopSearchingDb();
    QVERIFY(m_session->canUpload());
}

QTEST_GUILESS_MAIN(TestSearchDb)
#include "tst_searchdb.moc"
