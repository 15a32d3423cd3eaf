// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "journal/journalcompaction.h"
#include "pages/storypanel.h"
#include "pages/uploadrunview.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "text/runtext.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

using namespace m2m;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Mapping column(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

Recipe inspections()
{
    Recipe recipe;
    recipe.operation = Operation::PerformAction;
    recipe.typeFormId = u"BoardVisualInspection"_s;
    recipe.mappings = {column(targetPath(), u"Board"_s, step::component()),
        column(u"inspector"_s, u"Inspector"_s),
        {u"inspectionDate"_s, Source::constant(u"2024-01-11"_s), {{step::date(), {}}}},
        {u"nonConformingDisposition"_s, Source::constant(u"scrap"_s), {{step::option(), {}}}}};
    return recipe;
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

/// What is said of a run that waits for the way to its instance, and of what is kept no longer.
class TestWaitingRun : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanupTestCase() { undressApplication(); }
    void cleanup()
    {
        closeWindow();
        stopPractice();
    }
    void itSaysWhenItIsTriedAgain();
    void secondsAreCountedDown();
    void aStoryWithoutItsContents();
};

void TestWaitingRun::itSaysWhenItIsTriedAgain()
{
    QVERIFY(openWindow());
    QVERIFY(startPractice());
    bool away = false;
    test::Gateway gateway(m_practice->address(),
        [&away](const QByteArray &, int post) -> std::optional<test::Gateway::Mishap> {
            away = away || post == 3;
            if (!away)
                return {};
            return test::Gateway::Mishap{
                false, test::StubServer::answer("{}", {}, "502 Bad Gateway"), 0};
        });
    m_uploads->goOnByItself(30s, 30s);
    m_session->connectTo({u"practice"_s, InstanceKind::Practice, gateway.address(),
                             gateway.address(), practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    const QStringList boards = (*practice::PracticeStore::open(m_practiceFolder->path()))
                                   ->ids(practice::RecordKind::Component, u"GeometryBoard"_s, 1);
    QByteArray csv = "Board,Inspector\n";
    for (int row = 0; row < 30; ++row)
        csv += boards.constFirst().toUtf8() + ",Ana " + QByteArray::number(row) + '\n';
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    m_session->startUpload();
    QVERIFY(QTest::qWaitFor([this] { return m_session->run().nextTry.isValid(); }, patience));
    UploadRunView view(*m_session, *m_settings);
    view.refresh();
    QVERIFY2(textsOf(view).contains(u"tried again by itself in"), qPrintable(textsOf(view)));
    QVERIFY2(textsOf(view).contains(u"Waiting for the connection"), qPrintable(textsOf(view)));
    // It counts down by itself.
    const QString first = textsOf(view);
    QVERIFY(QTest::qWaitFor([&] { return textsOf(view) != first; }, patience));
    // Whoever does not want to wait presses the button.
    gateway.setJudge([](const QByteArray &, int) { return std::nullopt; });
    auto *goOn = view.findChild<QAbstractButton *>(u"pauseButton"_s);
    QVERIFY(goOn && goOn->isEnabled() && !goOn->isHidden());
    goOn->click();
    QVERIFY(
        QTest::qWaitFor([this] { return m_session->run().phase == RunPhase::Finished; }, patience));
    view.refresh();
    QVERIFY(!textsOf(view).contains(u"by itself"));
    QCOMPARE(m_session->run().counts[ItemState::Verified], 30);
}

void TestWaitingRun::secondsAreCountedDown()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RunStatus run;
    run.phase = RunPhase::Paused;
    run.trouble = Error{ErrorKind::HostNotFound, u"https://db.example.org"_s};
    run.nextTry = now.addMSecs(11'200);
    QVERIFY(tryAgainText(run, now).title.contains(u"db.example.org"));
    QVERIFY(tryAgainText(run, now).whatToDo.contains(u"12 s"));
    QVERIFY(tryAgainText(run, now.addSecs(11)).whatToDo.contains(u"1 s"));
    QVERIFY(tryAgainText(run, now.addSecs(60)).whatToDo.contains(u"now"));
    run.nextTry = now.addSecs(3600);
    QVERIFY(tryAgainText(run, now).whatToDo.contains(u"60 min"));
    run = {};
    run.phase = RunPhase::Running;
    run.tryingAgain = true;
    QVERIFY(tryAgainText(run, now).title.contains(u"reached again"));
}

void TestWaitingRun::aStoryWithoutItsContents()
{
    openSession();
    const QString path = m_uploads->journalPath();
    BatchInfo info;
    info.created = QDateTime::currentDateTimeUtc().addDays(-400);
    ItemInfo item;
    item.state = ItemState::Verified;
    item.payload = R"({"data":{"value":1}})";
    qint64 batch = 0;
    {
        auto journal = Journal::open(path).value();
        batch = journal->createBatch(info).value();
        QVERIFY(journal->addItems(batch, {item}).has_value());
        QVERIFY(journal->finishCreating(batch).has_value());
        item = journal->items(batch, ItemState::Verified, 1)->constFirst();
    }
    StoryPanel panel(path);
    auto *sent = panel.findChild<QPlainTextEdit *>(u"storyPayload"_s);
    QVERIFY(sent);
    panel.showItem(batch, item.id);
    QTRY_VERIFY(sent->toPlainText().contains(u"value"));
    {
        auto journal = Journal::open(path).value();
        const auto later = QDateTime::currentDateTimeUtc().addSecs(60);
        QCOMPARE(compactJournal(*journal, later)->batches, 1);
    }
    panel.showItem(batch, item.id);
    QTRY_VERIFY(sent->toPlainText().contains(u"Not kept any more"));
}

QTEST_MAIN(TestWaitingRun)
#include "tst_waitingrun.moc"
