// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/steps.h"
#include "runnotices.h"
#include "support/desktopbus.h"
#include "support/gateway.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "text/noticetext.h"

#include <QSignalSpy>

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

/// Found by main(), before there is an application.
test::MessageBus *bus = nullptr;

} // namespace

/// What a desktop is told of a run, over a message bus with a desktop that keeps what it hears.
class TestNotices : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { undressApplication(); }
    void init();
    void cleanup();
    void anEndIsTold();
    void anEndWithRefusedRecordsCallsSomebody();
    void aPauseByHandIsNotTold();
    void aPauseByTroubleIsTold();
    void aClickIsTold();
    void theTaskBarShowsHowFarItIs();
    void theComputerStaysAwakeUntilTheEnd();
    void withoutADesktopNothingIsWaitedFor();
    void markupIsSentOnlyToWhoReadsIt();
    void countsOfAMessageAddUp();

private:
    [[nodiscard]] bool send(int records);

    QDBusConnection m_desktop{QString()};
    std::unique_ptr<test::NotificationService> m_messages;
    std::unique_ptr<test::LoginService> m_login;
    std::unique_ptr<test::Dock> m_dock;
    std::unique_ptr<RunNotices> m_notices;
};

void TestNotices::initTestCase()
{
    QVERIFY(bus->runs());
    QGuiApplication::setDesktopFileName(u"m2m-uploader"_s);
    dressApplication();
    m_desktop = bus->connection(u"desktop"_s);
    QVERIFY(m_desktop.isConnected());
}

void TestNotices::init()
{
    m_messages = std::make_unique<test::NotificationService>();
    m_login = std::make_unique<test::LoginService>();
    m_dock = std::make_unique<test::Dock>();
    const auto all = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(m_desktop.registerObject(u"/org/freedesktop/Notifications"_s, m_messages.get(), all));
    QVERIFY(m_desktop.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(m_desktop.registerObject(u"/org/freedesktop/login1"_s, m_login.get(), all));
    QVERIFY(m_desktop.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(m_desktop.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s,
        m_dock.get(), SLOT(update(QString, QVariantMap))));
    QVERIFY(openWindow());
    QVERIFY(startPractice());
    m_notices = std::make_unique<RunNotices>(*m_session, *m_window);
}

void TestNotices::cleanup()
{
    m_notices.reset();
    closeWindow();
    stopPractice();
    m_desktop.unregisterService(u"org.freedesktop.Notifications"_s);
    m_desktop.unregisterService(u"org.freedesktop.login1"_s);
    m_messages.reset();
    m_login.reset();
    m_dock.reset();
}

/// Starts an upload of so many records over the connection that the session has.
bool TestNotices::send(int records)
{
    const QStringList boards = (*practice::PracticeStore::open(m_practiceFolder->path()))
                                   ->ids(practice::RecordKind::Component, u"GeometryBoard"_s, 1);
    QByteArray csv = "Board,Inspector\n";
    for (int row = 0; row < records; ++row)
        csv += boards.constFirst().toUtf8() + ",Ana " + QByteArray::number(row) + '\n';
    m_session->setRecipe(inspections(), u"test.m2mrecipe"_s);
    m_session->openText(csv, u"pasted.csv"_s);
    if (!QTest::qWaitFor([this] { return m_session->canUpload(); }, patience))
        return false;
    m_session->startUpload();
    return true;
}

void TestNotices::anEndIsTold()
{
    QVERIFY(connectToPractice(*m_session));
    QSignalSpy told(m_notices.get(), &RunNotices::told);
    QVERIFY(send(30));
    QTRY_COMPARE_WITH_TIMEOUT(m_messages->shown.size(), 1, patience);
    QTRY_COMPARE(told.size(), 1);
    const auto &message = m_messages->shown.constFirst();
    QCOMPARE(message.title, u"Upload finished"_s);
    QVERIFY2(message.body.contains(u"30 rows = 30 verified"), qPrintable(message.body));
    QVERIFY(message.body.contains(u"the practice instance"));
    QVERIFY(!message.body.contains(practice::practiceSecret()));
    QCOMPARE(message.hints.value(u"desktop-entry"_s).toString(), u"m2m-uploader"_s);
    QCOMPARE(message.actions.value(0), u"default"_s);
    // Who looks at the window needs it no more.
    QEvent seen(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_window.get(), &seen);
    QTRY_COMPARE(m_messages->closed, QList<uint>{1});
}

void TestNotices::anEndWithRefusedRecordsCallsSomebody()
{
    RunStatus run;
    run.phase = RunPhase::Finished;
    run.total = 300;
    run.counts[ItemState::Verified] = 297;
    run.counts[ItemState::Rejected] = 3;
    const Notice notice = noticeOf(run, {});
    QVERIFY(notice.needsSomebody);
    QCOMPARE(notice.title, u"Upload finished: 3 records did not arrive as they should"_s);
    QCOMPARE(notice.body, u"300 rows = 297 verified + 3 rejected"_s);
}

void TestNotices::aPauseByHandIsNotTold()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(send(400));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Running, patience);
    m_session->pauseUpload();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Paused, patience);
    QTRY_VERIFY(!m_login->isHeld());
    m_session->resumeUpload();
    QTRY_COMPARE_WITH_TIMEOUT(m_messages->shown.size(), 1, patience); // of the end alone
    QCOMPARE(m_messages->shown.constFirst().title, u"Upload finished"_s);
}

void TestNotices::aPauseByTroubleIsTold()
{
    test::Gateway gateway(m_practice->address(),
        [](const QByteArray &, int post) -> std::optional<test::Gateway::Mishap> {
            if (post < 3)
                return {};
            return test::Gateway::Mishap{
                false, test::StubServer::answer("{}", {}, "502 Bad Gateway"), 0};
        });
    m_session->connectTo({u"practice"_s, InstanceKind::Practice, gateway.address(),
                             gateway.address(), practice::practiceClientId()},
        practice::practiceSecret());
    QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patience));
    QVERIFY(send(30));
    QTRY_COMPARE_WITH_TIMEOUT(m_messages->shown.size(), 1, patience);
    const auto &message = m_messages->shown.constFirst();
    QCOMPARE(message.title, u"The upload is paused and waits for you"_s);
    QVERIFY2(message.body.contains(u"30 rows = "), qPrintable(message.body));
    QCOMPARE(message.hints.value(u"urgency"_s).toInt(), 2);
}

void TestNotices::aClickIsTold()
{
    QVERIFY(connectToPractice(*m_session));
    QSignalSpy clicked(m_notices.get(), &RunNotices::clicked);
    QSignalSpy told(m_notices.get(), &RunNotices::told);
    QVERIFY(send(3));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    Q_EMIT m_messages->ActionInvoked(77, u"default"_s); // of another program
    Q_EMIT m_messages->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(clicked.size(), 1);
}

void TestNotices::theTaskBarShowsHowFarItIs()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(send(400));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Finished, patience);
    QTRY_VERIFY(!m_dock->updates.isEmpty()
        && !m_dock->updates.constLast().value(u"progress-visible"_s, true).toBool());
    QCOMPARE(m_dock->uri, u"application://m2m-uploader.desktop"_s);
    double last = 0;
    for (const QVariantMap &update : std::as_const(m_dock->updates)) {
        if (!update.value(u"progress-visible"_s).toBool())
            continue;
        const double progress = update.value(u"progress"_s).toDouble();
        QVERIFY(progress >= last && progress <= 1);
        last = progress;
    }
    QVERIFY(last > 0);
}

void TestNotices::theComputerStaysAwakeUntilTheEnd()
{
    QVERIFY(connectToPractice(*m_session));
    QVERIFY(send(400));
    QTRY_COMPARE_WITH_TIMEOUT(m_login->asked.size(), 1, patience);
    QCOMPARE(
        m_login->asked.constFirst(), u"sleep:idle|M2M Uploader|Records are being uploaded|block"_s);
    QVERIFY(m_login->isHeld());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Running, patience);
    m_session->pauseUpload();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Paused, patience);
    QTRY_VERIFY(!m_login->isHeld());
    m_session->resumeUpload();
    QTRY_COMPARE_WITH_TIMEOUT(m_login->asked.size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->run().phase == RunPhase::Finished, patience);
    QTRY_VERIFY(!m_login->isHeld());
}

void TestNotices::withoutADesktopNothingIsWaitedFor()
{
    QVERIFY(m_desktop.unregisterService(u"org.freedesktop.Notifications"_s));
    QVERIFY(m_desktop.unregisterService(u"org.freedesktop.login1"_s));
    QVERIFY(connectToPractice(*m_session));
    QSignalSpy told(m_notices.get(), &RunNotices::told);
    QVERIFY(send(3));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QVERIFY(m_messages->shown.isEmpty());
}

void TestNotices::markupIsSentOnlyToWhoReadsIt()
{
    Notifier notifier;
    notifier.show(u"A & B"_s, u"<b> & c"_s);
    QTRY_COMPARE(m_messages->shown.size(), 1);
    QCOMPARE(m_messages->shown.constLast().body, u"<b> & c"_s);
    m_messages->abilities.append(u"body-markup"_s);
    QSignalSpy shown(&notifier, &Notifier::shown);
    notifier.show(u"A & B"_s, u"<b> & c"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_messages->shown.constLast().title, u"A & B"_s);
    QCOMPARE(m_messages->shown.constLast().body, u"&lt;b&gt; &amp; c"_s);
}

void TestNotices::countsOfAMessageAddUp()
{
    RunStatus run;
    run.phase = RunPhase::Failed;
    run.total = 10;
    run.counts[ItemState::Verified] = 4;
    run.counts[ItemState::Unknown] = 1;
    run.counts[ItemState::Waiting] = 5;
    run.trouble = Error{ErrorKind::HostNotFound, u"https://db.example.org"_s};
    const Notice notice = noticeOf(run, {});
    QCOMPARE(notice.title, u"The upload has stopped"_s);
    QVERIFY(notice.needsSomebody);
    QVERIFY(notice.body.contains(u"10 rows = "));
    QVERIFY(notice.body.contains(u"db.example.org"));
    QCOMPARE(settledText(run), u"4 of 10 records"_s);
}

int main(int argc, char **argv)
{
    test::MessageBus own;
    bus = &own;
    QApplication app(argc, argv);
    TestNotices tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_notices.moc"
