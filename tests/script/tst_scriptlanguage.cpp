// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptlanguage.h"
#include "support/testmain.h"

using namespace m2m;

class TestScriptLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void someScriptsAreNotEvenTried_data();
    void someScriptsAreNotEvenTried();
    void errorsOfSyntaxMayBeNewerThanTheEngine_data();
    void errorsOfSyntaxMayBeNewerThanTheEngine();
};

void TestScriptLanguage::someScriptsAreNotEvenTried_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("obstacle"); ///< empty: none
    const std::pair<const char *, const char *> rows[] = {
        {"show = data.a == 1;", ""},
        {"valid = /^(?:a|b)(?=c)(?!d)$/.test(input)", ""},
        {"valid = /(?<=a)b/.test(input)", "language (?<"},
        {"value = input.match(/(?<year>\\d+)/).groups.year", "language (?<"},
        {"valid = /^\\p{L}+$/u.test(input)", "language \\p{"},
        {"import('x')", "outside import"},
        {"String.prototype.trimAll = function() {}", "outside prototype"},
        {"Array.prototype['last'] = 1", "outside prototype"},
        {"show = Object.prototype.hasOwnProperty.call(data, 'a')", ""},
        {"show = Array.prototype.slice == 1", ""},
        {"Object.assign(Array.prototype, {last: 1})", "outside prototype"},
        {"({}).__proto__.x = 1", "outside __proto__"},
        {"Object.defineProperty(data, 'x', {})", "outside defineProperty"},
        {"Math.half = 2", "outside built-in object"},
        {"value = Math.PI >= 3 && Math.E === 2", ""},
        {"value = Number.isInteger(data.a)", ""},
        {"_.mixin({})", "outside lodash"},
        {"value = _.uniqueId()", "outside lodash"},
        {"value = _.map(data.list, x => x + 1)", ""},
        {"moment.updateLocale('en', {})", "outside moment"},
        {"value = moment().format('YYYY')", ""},
    };
    for (const auto &[source, obstacle] : rows)
        QTest::newRow(source) << QString(source) << QString(obstacle);
}

void TestScriptLanguage::someScriptsAreNotEvenTried()
{
    QFETCH(QString, source);
    QFETCH(QString, obstacle);
    const std::optional<ScriptObstacle> found = scriptObstacle(source);
    QCOMPARE(found ? found->reason + ' ' + found->detail : QString(), obstacle);
}

void TestScriptLanguage::errorsOfSyntaxMayBeNewerThanTheEngine_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("newer");
    for (const char *source : {"value = {...row}", "var {a, ...b} = data", "value = async () => 1",
             "await x", "a ||= 1", "a &&= 1", "a ?\?= 1", "class A { x = 1 }", "value = 1_000",
             "value = 1n", "value = 0xffn", "try { } catch { }", "value = 010", "value = '\\251'",
             "/a.b/s.test(x)", "String.raw`\\u`", "if (1) function f() {}", "var let = 1", "<!-- x",
             "for (var i = 0 in {}) {}", "value = '\u2028'"})
        QTest::newRow(source) << QString::fromUtf8(source) << true;
    for (const char *source :
        {"show = (data.n > ;", "value = ;", "if (data.a {", "show = data.a = = 1", "}",
            "valid = 'it's'", "value = data.a / 2 / ;", "return return"})
        QTest::newRow(source) << QString::fromUtf8(source) << false;
}

void TestScriptLanguage::errorsOfSyntaxMayBeNewerThanTheEngine()
{
    QFETCH(QString, source);
    QFETCH(bool, newer);
    QCOMPARE(newerSyntax(source).has_value(), newer);
}

QTEST_GUILESS_MAIN(TestScriptLanguage)
#include "tst_scriptlanguage.moc"
