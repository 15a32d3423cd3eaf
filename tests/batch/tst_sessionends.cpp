// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/practicefixture.h"
#include "support/testmain.h"

using namespace m2m;

/// The uploads live on when a session ends: what they answer then must not reach it. (Sanitizers
/// see it where it would.)
class TestSessionEnds : public QObject, private test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        QVERIFY(startPractice());
    }
    void whatItAskedIsAnsweredToNobody();
    void anotherCanJoinTheInstance();

private:
    [[nodiscard]] Profile profile() const
    {
        return {"practice", InstanceKind::Practice, m_practice->address(), m_practice->address(),
            practice::practiceClientId()};
    }
};

void TestSessionEnds::whatItAskedIsAnsweredToNobody()
{
    const QTemporaryDir folder;
    UploadThread uploads(folder.filePath("journal.sqlite"));
    {
        BatchSession first(uploads);
        QVERIFY(connectToPractice(first));
    }
    for (int time = 0; time < 20; ++time) {
        auto session = std::make_unique<BatchSession>(uploads);
        session->joinInstance(profile());
        session->openRecipe(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe");
        session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        session->openFile(M2M_RESOURCES "/samples/visual_inspections.csv");
        QTRY_VERIFY(!session->file().hash().isEmpty()); // now it asks for earlier uploads
        session.reset();
        bool answered = false; // after all that the session asked
        uploads.findEarlierUploads(
            "none", "practice", [&answered](const Result<QList<BatchInfo>> &) { answered = true; });
        QTRY_VERIFY(answered);
    }
}

void TestSessionEnds::anotherCanJoinTheInstance()
{
    const QTemporaryDir folder;
    UploadThread uploads(folder.filePath("journal.sqlite"));
    auto first = std::make_unique<BatchSession>(uploads);
    QVERIFY(connectToPractice(*first));
    first.reset();
    BatchSession second(uploads);
    second.joinInstance(profile());
    QTRY_VERIFY(second.isConnected());
    QVERIFY(!second.typeForms().isEmpty());
    QCOMPARE(m_practice->counts().tokens, 1);
}

QTEST_GUILESS_MAIN(TestSessionEnds)
#include "tst_sessionends.moc"
