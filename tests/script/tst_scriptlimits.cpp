// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripthelp.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace m2m;
using test::scriptCall;
using test::shown;

/// Scripts that would not come back, or would take all memory.
class TestScriptLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase();

    void whatDoesNotComeBackIsStopped_data();
    void whatDoesNotComeBackIsStopped();
    void memoryIsALimitOfItsOwn_data();
    void memoryIsALimitOfItsOwn();
    void whatWasStoppedOnceIsNotRunAgain();
    void severalThreadsMayCallAtOnce();
    void threadsGoOnWhileAScriptIsStopped();
    void aProcessThatWasEndedIsReplaced();
    void aProcessThatIsEndedInACallIsReplaced();
    void withoutTheProgramNothingIsEvaluated_data();
    void withoutTheProgramNothingIsEvaluated();
    void theHostIsFoundBesideTheProgramOrInLibexec();
    void noProcessIsLeftBehind();

private:
    [[nodiscard]] QString answer(const QString &source, const QByteArray &data = R"({"a":1})")
    {
        return shown(m_runner->run(scriptCall(ScriptUse::Calculate, source, data)));
    }
    std::unique_ptr<SandboxRunner> m_runner;
};

void TestScriptLimits::initTestCase()
{
    // Under AddressSanitizer: end as without it, instead of writing a report first.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":handle_segv=0:handle_abort=0:exitcode=71");
    m_runner = std::make_unique<SandboxRunner>(test::scriptHost());
}

void TestScriptLimits::cleanupTestCase() { m_runner.reset(); }

void TestScriptLimits::whatDoesNotComeBackIsStopped_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("outcomes");
    const QStringList time{"time"};
    const QStringList memory{"memory"};
    const QStringList either{"time", "memory", "memory stack", "memory buffer"};
    const auto row = [](const char *name, const char *source, const QStringList &outcomes) {
        QTest::newRow(name) << QString(source) << outcomes;
    };
    row("a loop", "while (true) {}", time);
    row("a loop that catches", "for (;;) { try { for (;;) {} } catch (e) {} }", time);
    row("a loop in a getter", "value = {get a() { for (;;) {} }}", time);
    row("a loop in toString", "throw {toString: function() { for (;;) {} }}", time);
    row("a loop of a generator", "function* g() { for (;;) yield 1 } for (const x of g()) ;", time);
    row("a loop by eval", "eval('for (;;) {}')", time);
    row("a list without end", "var a = []; while (true) a.push({x: a.length})", either);
    row("a text without end", "var s = 'x'; while (true) s += s", either);
    row("a long text at once", "value = 'x'.repeat(2 ** 30).length", either);
    row("many long texts", "var l = []; for (;;) l.push('x'.repeat(1e7) + l.length)", either);
    row("a large buffer", "value = new ArrayBuffer(2 ** 31 - 1).byteLength", either);
    row("many buffers", "var l = []; for (;;) l.push(new Uint8Array(1e7).fill(1))", either);
    row("a large list", "value = new Array(2 ** 30).fill(0).length", either);
    row("a join", "value = new Array(2 ** 31).join('x')", either);
    row("a sort", "value = new Array(2 ** 32 - 1).sort()", either);
    row("a recursion", "function f() { return f() + 1 } value = f()", QStringList{"memory stack"});
    row("a recursion of JSON",
        "var o = {}; var p = o; for (var i = 0; i < 1e5; ++i) p = p.x = {}; value = o",
        {"language result", "memory", "memory stack", "time"});
    row("a pattern", "value = /^(a+)+$/.test('a'.repeat(40) + 'b')", {"= false", "time"});
    row("a map of maps", "var m = new Map(); for (var i = 0; ; ++i) m.set(i, new Map([[i, i]]))",
        either);
    row("a long answer", "value = 'x'.repeat(2e7)", {"memory result", "memory", "time"});
}

void TestScriptLimits::whatDoesNotComeBackIsStopped()
{
    QFETCH(QString, source);
    QFETCH(QStringList, outcomes);
    const QString outcome = answer(source);
    QVERIFY2(outcomes.contains(outcome), qPrintable(outcome));
    QCOMPARE(answer("value = data.a + 1"), QString("= 2"));
}

void TestScriptLimits::memoryIsALimitOfItsOwn_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("objects") << "var a = []; while (true) a.push({x: [a.length]})";
    QTest::newRow("texts") << "var l = []; for (;;) l.push('x'.repeat(1e6) + l.length)";
    QTest::newRow("one text") << "var s = 'x'; for (;;) { s += s; s.charCodeAt(0) }";
    QTest::newRow("buffers") << "var l = []; for (;;) l.push(new Uint8Array(1e6).fill(1))";
    QTest::newRow("one buffer") << "value = new ArrayBuffer(2 ** 31 - 1).byteLength";
}

void TestScriptLimits::memoryIsALimitOfItsOwn()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer has a memory of its own, and hangs where there is no more");
#endif
    QFETCH(QString, source);
    SandboxRunner runner(
        test::scriptHost(), {}, SandboxLimits{.time = std::chrono::minutes(1), .megabytes = 64});
    const QString outcome = shown(runner.run(scriptCall(ScriptUse::Calculate, source)));
    QVERIFY2(outcome.startsWith("memory"), qPrintable(outcome));
    QCOMPARE(shown(runner.run(scriptCall(ScriptUse::Calculate, "value = 1"))), QString("= 1"));
}

void TestScriptLimits::whatWasStoppedOnceIsNotRunAgain()
{
    QCOMPARE(answer("for (;;) { /* once */ }"), QString("time"));
    // Each run would take a quarter of a second, all of them longer than any test may.
    for (int i = 0; i < 4'000; ++i)
        QCOMPARE(answer("for (;;) { /* once */ }"), QString("time"));
}

void TestScriptLimits::severalThreadsMayCallAtOnce()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([this, thread, &wrong] {
            for (int i = 0; i < 200; ++i) {
                const int n = thread * 1'000 + i;
                const QByteArray data = "{\"n\":" + QByteArray::number(n) + "}";
                const QString source =
                    i % 2 ? QStringLiteral("value = data.n") : QStringLiteral("value = -data.n");
                wrong += answer(source, data) != QStringLiteral("= %1").arg(i % 2 ? n : -n);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(m_runner->processIds().size() <= SandboxLimits().processes);
}

void TestScriptLimits::threadsGoOnWhileAScriptIsStopped()
{
    std::atomic<int> wrong = 0;
    std::thread stuck([this, &wrong] { wrong += answer("for (;;) { /* stuck */ }") != "time"; });
    for (int i = 0; i < 100; ++i)
        QCOMPARE(answer("value = data.a"), QString("= 1"));
    stuck.join();
    QCOMPARE(wrong.load(), 0);
}

void TestScriptLimits::aProcessThatWasEndedIsReplaced()
{
#ifdef Q_OS_UNIX
    QCOMPARE(answer("value = 1"), QString("= 1"));
    const QList<qint64> before = m_runner->processIds();
    QVERIFY(!before.isEmpty());
    for (const qint64 id : before)
        QCOMPARE(::kill(pid_t(id), SIGKILL), 0);
    QCOMPARE(answer("value = 2"), QString("= 2"));
    QCOMPARE(answer("value = data.a"), QString("= 1")); // which has to be told to it anew
#else
    QSKIP("signals are Unix");
#endif
}

void TestScriptLimits::aProcessThatIsEndedInACallIsReplaced()
{
#ifdef Q_OS_UNIX
    SandboxRunner runner(
        test::scriptHost(), {}, SandboxLimits{.time = std::chrono::seconds(5), .processes = 1});
    QCOMPARE(shown(runner.run(scriptCall(ScriptUse::Calculate, "value = 1"))), QString("= 1"));
    // Long enough to be met in the middle of it, short enough to end well.
    const ScriptCall slow = scriptCall(
        ScriptUse::Calculate, "var end = Date.now() + 400; while (Date.now() < end) ; value = 3");
    QString outcome;
    std::thread calling([&] { outcome = shown(runner.run(slow)); });
    const pid_t first = pid_t(runner.processIds().first());
    QTest::qWait(150);
    QCOMPARE(::kill(first, SIGKILL), 0);
    calling.join();
    QCOMPARE(outcome, QString("= 3")); // tried again, in another
    QVERIFY(runner.processIds().first() != first);
#else
    QSKIP("signals are Unix");
#endif
}

void TestScriptLimits::withoutTheProgramNothingIsEvaluated_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("none named") << QString();
    QTest::newRow("not there") << QStringLiteral("/nowhere/m2m-uploader-scripts");
    QTest::newRow("not a program") << QStringLiteral("/");
    QTest::newRow("another program") << QStringLiteral("/bin/true");
}

void TestScriptLimits::withoutTheProgramNothingIsEvaluated()
{
    QFETCH(QString, program);
    SandboxRunner runner(program);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(
            shown(runner.run(scriptCall(ScriptUse::Shown, "show = true"))), QString("noEngine"));
    QVERIFY(runner.processIds().isEmpty());
}

void TestScriptLimits::theHostIsFoundBesideTheProgramOrInLibexec()
{
    const QTemporaryDir folder;
    const auto place = [&folder](const QString &name) {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile::copy(test::scriptHost(), path);
        return QFileInfo(path).canonicalFilePath();
    };
    QDir(folder.path()).mkdir("bin");
    QCOMPARE(scriptHostPath(folder.filePath("bin")), QString());
    const QString installed = place("libexec/m2m-uploader/m2m-uploader-scripts");
    QCOMPARE(scriptHostPath(folder.filePath("bin")), installed);
    const QString beside = place("bin/m2m-uploader-scripts");
    QCOMPARE(scriptHostPath(folder.filePath("bin")), beside);
}

void TestScriptLimits::noProcessIsLeftBehind()
{
#ifdef Q_OS_UNIX
    SandboxRunner *runner = new SandboxRunner(test::scriptHost());
    (void)runner->run(scriptCall(ScriptUse::Shown, "show = true"));
    const QList<qint64> ids = runner->processIds();
    QCOMPARE(ids.size(), 1);
    QCOMPARE(::kill(pid_t(ids.first()), 0), 0);
    delete runner;
    QCOMPARE(::kill(pid_t(ids.first()), 0), -1);
    QCOMPARE(errno, ESRCH);
#else
    QSKIP("signals are Unix");
#endif
}

QTEST_GUILESS_MAIN(TestScriptLimits)
#include "tst_scriptlimits.moc"
