// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripthelp.h"
#include "support/testmain.h"

using namespace m2m;
using test::scriptCall;
using test::shown;

/// Scripts that want more than their data, and scripts that would change what others see.
class TestScriptsOutside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase() { m_runner.reset(); }

    void whatReachesOutsideIsToldByName_data();
    void whatReachesOutsideIsToldByName();
    void whatLooksLikeItStaysInside_data();
    void whatLooksLikeItStaysInside();
    void nothingIsLeftForTheNextScript_data();
    void nothingIsLeftForTheNextScript();
    void aProcessThatCannotBeTidiedIsReplaced();

private:
    [[nodiscard]] QString answer(const QString &source)
    {
        return shown(m_runner->run(scriptCall(ScriptUse::Calculate, source, R"({"a":1})")));
    }
    std::unique_ptr<SandboxRunner> m_runner;
};

void TestScriptsOutside::initTestCase()
{
    // One process, so that each script runs where the ones before it did.
    m_runner = std::make_unique<SandboxRunner>(
        test::scriptHost(), QJsonObject(), SandboxLimits{.processes = 1});
}

void TestScriptsOutside::whatReachesOutsideIsToldByName_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    const std::pair<const char *, const char *> rows[] = {
        {"fetch('http://example.org')", "fetch"},
        {"value = window.location.href", "window"},
        {"var r = new XMLHttpRequest()", "XMLHttpRequest"},
        {"value = document.cookie", "document"},
        {"localStorage.setItem('a', 1)", "localStorage"},
        {"alert('x')", "alert"},
        {"console.log(data)", "console"},
        {"setTimeout(function() { value = 1 }, 10)", "setTimeout"},
        {"value = require('fs').readFileSync('/etc/passwd')", "require"},
        {"process.exit()", "process"},
        {"value = Qt.application", "Qt"},
        {"value = instance.root", "instance"},
        {"value = utils.getValue(data, 'a')", "utils"},
        {"value = user.email", "user"},
        {"value = token", "token"},
        {"value = config.x", "config"},
        {"value = t('word')", "t"},
        {"value = Formio.fetch", "Formio"},
        {"value = typeof window", "window"},
        {"try { fetch('x') } catch (e) { value = 1 }", "fetch"},
        {"value = [1].map(function() { try { return navigator } catch (e) { return 0 } })",
            "navigator"},
        {"value = this.constructor.constructor('return this')().fetch", "fetch"},
        {"value = Function('return window')()", "window"},
        {"value = eval('localStorage')", "localStorage"},
        {"value = (0, eval)('globalThis')", "globalThis"},
        {"value = new Function('return process')()", "process"},
        {"value = (function() { return this })().document", "document"},
        {"value = _.now.constructor('return self')()", "self"},
        {"Promise.resolve(1).then(function() {})", "Promise"},
        {"status = 'ok'; value = status", "status"},
        {"import('x')", "import"},
        {"_.delay(function() {}, 1)", "setTimeout"},
        {"value = new WebSocket('ws://x')", "WebSocket"},
        {"value = {toJSON: function() { return fetch }}", "fetch"},
        {"value = {get a() { return history }}", "history"},
        {"throw {toString: function() { return document.title }}", "document"},
        {"Object['define' + 'Property']({}, 'x', {get: function() { return 1 }}); crypto",
            "crypto"},
    };
    for (const auto &[source, name] : rows)
        QTest::newRow(source) << QString(source) << QString(name);
}

void TestScriptsOutside::whatReachesOutsideIsToldByName()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    QCOMPARE(answer(source), QStringLiteral("outside ") + name);
    QCOMPARE(answer("value = data.a"), QString("= 1"));
}

void TestScriptsOutside::whatLooksLikeItStaysInside_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("outcome");
    const std::pair<const char *, const char *> rows[] = {
        {"var status = data.a; value = status", "= 1"},
        {"var name = 'x', self = {}, t = 2; value = name + t", "= \"x2\""},
        {"function close(x) { return x } value = close(3)", "= 3"},
        {"value = (function(window) { return window })(4)", "= 4"},
        {"value = {fetch: 1, window: 2}.fetch", "= 1"},
        {"value = data.name", "= undefined"},
        {"value = eval('data.a + 1')", "= 2"},
        {"value = Function('a', 'return a + 1')(1)", "= 2"},
        {"total = data.a + 1; value = total", "= 2"},
        {"value = import.meta", "language import"},
    };
    for (const auto &[source, outcome] : rows)
        QTest::newRow(source) << QString(source) << QString(outcome);
}

void TestScriptsOutside::whatLooksLikeItStaysInside()
{
    QFETCH(QString, source);
    QFETCH(QString, outcome);
    QCOMPARE(answer(source), outcome);
}

void TestScriptsOutside::nothingIsLeftForTheNextScript_data()
{
    QTest::addColumn<QString>("source"); ///< names are put together where the text would be refused
    QTest::addColumn<QString>("probe");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *source, const char *probe,
                         const char *outcome) {
        QTest::newRow(name) << QString(source) << QString(probe) << QString(outcome);
    };
    row("a global", "leak = 1", "value = typeof leak", "= \"undefined\"");
    row("a global of this", "(function() { this.leak = 1 })()", "value = typeof leak",
        "= \"undefined\"");
    row("a global by eval", "(0, eval)('var leak = 1; function leaks() {}')",
        "value = typeof leak + typeof leaks", "= \"undefinedundefined\"");
    row("a hidden global",
        "Object['define' + 'Property'](this || (0, eval)('this'), 'leak', {value: 1})",
        "value = typeof leak", "= \"undefined\"");
    row("a symbol", "(0, eval)('this')[Symbol.for('leak')] = 1",
        "value = (0, eval)('this')[Symbol.for('leak')]", "= undefined");
    row("a locked global object", "Object.preventExtensions((0, eval)('this'))",
        "leak = 1; value = leak", "= 1");
    row("another kind of global object",
        "Object['setPrototype' + 'Of']((0, eval)('this'), {leak: 1})", "value = typeof leak",
        "= \"undefined\"");
    row("a method of all objects", "Object['proto' + 'type'].leak = 1", "value = ({}).leak",
        "= undefined");
    row("a method of lists", "[]['__pro' + 'to__'].leak = 1", "value = [].leak", "= undefined");
    row("another push", "[]['__pro' + 'to__'].push = 1", "value = typeof [].push",
        "= \"function\"");
    row("another toString", "({})['__pro' + 'to__'].toString = function() { return 'leak' }",
        "value = '' + {}", "= \"[object Object]\"");
    row("another JSON", "JSON['stringify'] = function() { return '1' }", "value = [2]", "= [2]");
    row("another Array", "Array = 1", "value = typeof Array", "= \"function\"");
    row("another undefined", "undefined = 1", "value = typeof undefined", "= \"undefined\"");
    row("a method of lodash", "_['leak'] = 1", "value = _.leak", "= undefined");
    row("another method of lodash", "_['map'] = 1", "value = _.map([1], x => x + 1)", "= [2]");
    row("a method of moments", "moment['fn'].leak = 1", "value = moment().leak", "= undefined");
    row("another now of moment", "moment['now'] = function() { return 0 }",
        "value = moment().year() > 2000", "= true");
    row("another language of moment", "moment.locale('fr')", "value = moment.locale()", "= \"en\"");
    row("a property of a function", "arguments.callee.leak = 1", "value = 0", "= 0");
    row("an iterator", "[][Symbol.iterator]()['__pro' + 'to__'].next = 1", "value = [...[1, 2]]",
        "= [1,2]");
    row("the last match", "/leak/.test('leak')", "value = RegExp.lastMatch || ''", "= \"\"");
    row("an error", "Error['proto' + 'type'].name = 'leak'", "value = new Error('x').name",
        "= \"Error\"");
}

void TestScriptsOutside::nothingIsLeftForTheNextScript()
{
    QFETCH(QString, source);
    QFETCH(QString, probe);
    QFETCH(QString, outcome);
    const QString first = answer(source);
    QVERIFY2(!first.startsWith("noEngine") && !first.startsWith("died"), qPrintable(first));
    QCOMPARE(answer(probe), outcome);
}

void TestScriptsOutside::aProcessThatCannotBeTidiedIsReplaced()
{
    QCOMPARE(answer("value = 1"), QString("= 1"));
    const QList<qint64> before = m_runner->processIds();
    QCOMPARE(before.size(), 1);
    QCOMPARE(answer("leak = 1; value = 2"), QString("= 2"));
    QCOMPARE(m_runner->processIds(), before);
    QCOMPARE(
        answer("Object['define' + 'Property']((0, eval)('this'), 'leak', {value: 1}); value = 3"),
        QString("= 3"));
    QCOMPARE(answer("value = typeof leak"), QString("= \"undefined\""));
    QVERIFY(m_runner->processIds() != before);
}

QTEST_GUILESS_MAIN(TestScriptsOutside)
#include "tst_scriptsoutside.moc"
