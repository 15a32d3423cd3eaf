// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripthelp.h"
#include "support/testmain.h"

#include <QElapsedTimer>

using namespace m2m;
using test::scriptCall;
using test::shown;

/// What scripts find and what becomes of their result (form-rules 6).
class TestScriptAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase() { m_runner.reset(); }

    void eachUseHasItsVariablesAndResult_data();
    void eachUseHasItsVariablesAndResult();
    void valuesComeBackAsJavaScriptHasThem_data();
    void valuesComeBackAsJavaScriptHasThem();
    void aScriptSeesItsDataAndTheForm_data();
    void aScriptSeesItsDataAndTheForm();
    void whatTheEngineCannotDoIsNotTakenForAnError_data();
    void whatTheEngineCannotDoIsNotTakenForAnError();
    void placeholdersAreFilledInForEachRecord();
    void dataIsFreshInEachCall();
    void oneSourceMayServeTwoUses();
    void manyCallsAreAnsweredByTheirData();
    void allScriptsOfTheVectorsAreEvaluated();

private:
    std::unique_ptr<SandboxRunner> m_runner;
};

void TestScriptAnswers::initTestCase()
{
    m_runner = std::make_unique<SandboxRunner>(
        test::scriptHost(), QJsonObject{{"components", QJsonArray{QJsonObject{{"key", "k"}}}}});
}

void TestScriptAnswers::eachUseHasItsVariablesAndResult_data()
{
    QTest::addColumn<int>("use");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, ScriptUse use, const char *source, const char *others,
                         const char *outcome) {
        QTest::newRow(name) << int(use) << QString(source) << QByteArray(others)
                            << QString(outcome);
    };
    row("a condition", ScriptUse::Shown, "show = data.n > 4", "{}", "= true");
    row("a condition says false", ScriptUse::Shown, "show = data.n > 5", "{}", "= false");
    row("a condition that says nothing", ScriptUse::Shown, "var a = 1", "{}", "= true");
    row("a truthy text is true", ScriptUse::Shown, "show = 'x'", "{}", "= true");
    row("undefined is false", ScriptUse::Shown, "show = data.nope", "{}", "= false");
    row("null counts as an error, so it shows", ScriptUse::Shown, "show = null", "{}", "= true");
    row("a comment swallows the return", ScriptUse::Shown, "show = true // always", "{}",
        "= false");
    row("a return of its own", ScriptUse::Shown, "return data.n === 1", "{}", "= false");
    row("an exception", ScriptUse::Shown, "show = nosuchthing.q;", "{}", "threw");
    row("a syntax error", ScriptUse::Shown, "show = (data.n >", "{}", "threw");
    row("a brace too many", ScriptUse::Shown, "} ; show = false; {", "{}", "threw");
    row("the page's own variable declared anew", ScriptUse::Shown, "let config = 1; show = config",
        "{}", "threw");
    row("the same by var", ScriptUse::Shown, "var config = 0; show = config", "{}", "= false");
    row("a check passes", ScriptUse::Custom, "valid = input === 'ok'", R"({"input":"ok"})",
        "= true");
    row("a check has words", ScriptUse::Custom, "valid = input === 'ok' ? true : 'Say ok'",
        R"({"input":"no"})", "= \"Say ok\"");
    row("a check that says nothing", ScriptUse::Custom, "", R"({"input":"no"})", "= true");
    row("the place in a multiple value", ScriptUse::Custom, "valid = 'at ' + rowIndex",
        R"({"input":1,"rowIndex":3})", "= \"at 3\"");
    row("no place is undefined", ScriptUse::Custom, "valid = typeof rowIndex", R"({"input":1})",
        "= \"undefined\"");
    row("no input in a condition", ScriptUse::Shown, "show = input", "{}", "threw");
    row("a row of an edit grid", ScriptUse::RowCheck, "valid = row.n > 9 ? true : 'small'",
        R"({"valid":true})", "= \"small\"");
    row("a calculation", ScriptUse::Calculate, "value = data.n * 2", R"({"value":null})", "= 10");
    row("a calculation keeps the value", ScriptUse::Calculate, "", R"({"value":7})", "= 7");
    row("a default", ScriptUse::Default, "value = value + 'made'", "{}", "= \"made\"");
    row("a trigger", ScriptUse::Trigger, "result = data.b === true", "{}", "= true");
    row("null does not fire", ScriptUse::Trigger, "result = null", "{}", "= false");
    row("a new value", ScriptUse::NewValue, "value = value + 1", R"({"value":4,"result":true})",
        "= 5");
    row("options", ScriptUse::Options, "values.push({label:'A',value:'a'})", "{}",
        R"(= [{"label":"A","value":"a"}])");
}

void TestScriptAnswers::eachUseHasItsVariablesAndResult()
{
    QFETCH(int, use);
    QFETCH(QString, source);
    QFETCH(QByteArray, others);
    QFETCH(QString, outcome);
    QCOMPARE(
        shown(m_runner->run(scriptCall(ScriptUse(use), source, R"({"n":5,"b":true})", others))),
        outcome);
}

void TestScriptAnswers::valuesComeBackAsJavaScriptHasThem_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("outcome");
    const std::pair<const char *, const char *> rows[] = {
        {"value = undefined", "= undefined"},
        {"value = null", "= null"},
        {"value = 0.1 + 0.2", "= 0.30000000000000004"},
        {"value = NaN", "= nan"},
        {"value = 1 / 0", "= inf"},
        {"value = -1 / 0", "= -inf"},
        {"value = [1, NaN, undefined, 'x']", R"(= [1,null,null,"x"])"},
        {"value = {a: {b: []}}", R"(= {"a":{"b":[]}})"},
        {"value = 'Stra\\u00dfe \\u{1F600}'", "= \"Straße 😀\""},
        {"value = new Date(Date.UTC(2024, 1, 3))", "= \"2024-02-03T00:00:00.000Z\""},
        {"value = moment.utc('2024-02-03').add(1, 'days').format('D MMM YYYY')",
            "= \"4 Feb 2024\""},
        {"value = function() {}", "language result"},
        {"value = {}; value.self = value", "language result"},
        {"value = [5, 1, 10].sort()", "= [1,10,5]"},
        {"value = [5, undefined, 1, , 10].sort((a, b) => a - b)", "= [1,5,10,null,null]"},
        {"value = _.range(40).map(i => ({k: i % 2, i: i})).sort((a, b) => a.k - b.k).map(o => "
         "o.i).join()",
            "= "
            "\"0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,1,3,5,7,9,11,13,15,17,19,21,"
            "23,25,27,29,31,33,35,37,39\""},
        {"var o = {}; o.toString = 1; o.constructor = 2; o.hasOwnProperty = 3; value = o",
            R"(= {"constructor":2,"hasOwnProperty":3,"toString":1})"},
        {"class A { constructor() { this.x = 1 } get y() { return this.x + 1 } }; value = new "
         "A().y",
            "= 2"},
        {"function P(x) { this.x = x }; value = new P(3)", R"(= {"x":3})"},
        {"var e = new Error('a'); e.name = 'Mine'; value = String(e)", "= \"Mine: a\""},
        {"value = new Date('2024-03-05').getTime() === Date.parse('2024-03-05T00:00:00Z')",
            "= true"},
        {"value = new Date() instanceof Date && new Date().constructor === Date", "= true"},
        {"value = _.template('<%= a %>!')({a: 'x'})", "= \"x!\""},
        {"value = _.chain([3, 1, 2]).sortBy().reverse().value()", "= [3,2,1]"},
        {"value = _.cloneDeep(data)", R"(= {"a":1})"},
    };
    for (const auto &[source, outcome] : rows)
        QTest::newRow(source) << QString(source) << QString::fromUtf8(outcome);
}

void TestScriptAnswers::valuesComeBackAsJavaScriptHasThem()
{
    QFETCH(QString, source);
    QFETCH(QString, outcome);
    QCOMPARE(shown(m_runner->run(scriptCall(ScriptUse::Calculate, source, R"({"a":1})"))), outcome);
}

void TestScriptAnswers::aScriptSeesItsDataAndTheForm_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("outcome");
    const std::pair<const char *, const char *> rows[] = {
        {"value = [data.a, row.b, component.label, form.components.length]",
            R"(= [1,2,"Field",1])"},
        {"value = submission.data === data", "= true"},
        {"value = row === data", "= false"},
        {"component.label = 'other'; form.x = 1; value = [component.label, form.x]",
            R"(= ["Field",null])"},
        {"data.a = 9; value = [data.a, submission.data.a]", "= [9,9]"},
        {"value = submission.metadata", "outside submission.metadata"},
    };
    for (const auto &[source, outcome] : rows)
        QTest::newRow(source) << QString(source) << QString::fromUtf8(outcome);
}

void TestScriptAnswers::aScriptSeesItsDataAndTheForm()
{
    QFETCH(QString, source);
    QFETCH(QString, outcome);
    ScriptCall call = scriptCall(ScriptUse::Calculate, source, R"({"a":1,"g":[{"b":2}]})");
    call.row = {{"b", 2}};
    QCOMPARE(shown(m_runner->run(call)), outcome);
}

void TestScriptAnswers::whatTheEngineCannotDoIsNotTakenForAnError_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("outcome");
    const std::pair<const char *, const char *> rows[] = {
        {"value = {...data}", "language ..."},
        {"value = (async () => 1)()", "language async"},
        {"try { value = 1 } catch { value = 2 }", "language catch without a name"},
        {"value = [[1]].flat()", "language flat"},
        {"value = data.list.at(-1)", "language at"},
        {"value = 'aa'.replaceAll('a', 'b')", "language replaceAll"},
        {"value = Object.fromEntries([])", "language fromEntries"},
        {"value = Intl.NumberFormat().format(1)", "language Intl"},
        {"value = (1234.5).toLocaleString()", "language toLocaleString"},
        {"value = 'a'.localeCompare('b')", "language localeCompare"},
        {"value = String(new Date(0))", "language toString"},
        {"value = 'on ' + new Date(0)", "language toString"},
        {"value = new Date('03/05/2024')", "language Date"},
        {"value = Date.parse('5 March 2024')", "language Date"},
        {"value = moment('03/05/2024').format()", "language Date"},
        {"value = moment('noon').isValid()", "= false"},
        {"value = moment('03/05/2024', 'DD/MM/YYYY').format('YYYY-MM-DD')", "= \"2024-05-03\""},
        {"try { value = [1].at(0) } catch (e) { value = 'caught' }", "language at"},
        {"value = data.at", "= \"noon\""},
        {"value = new RegExp('a', 's')", "language code made of text"},
        {"function f(n) { return f(n + 1) }; value = f(1)", "memory stack"},
        {"value = JSON.parse('{')", "threw"},
    };
    for (const auto &[source, outcome] : rows)
        QTest::newRow(source) << QString(source) << QString::fromUtf8(outcome);
}

void TestScriptAnswers::whatTheEngineCannotDoIsNotTakenForAnError()
{
    QFETCH(QString, source);
    QFETCH(QString, outcome);
    QCOMPARE(shown(m_runner->run(
                 scriptCall(ScriptUse::Calculate, source, R"({"list":[1],"at":"noon"})"))),
        outcome);
}

void TestScriptAnswers::placeholdersAreFilledInForEachRecord()
{
    const QString source = QStringLiteral("valid = 'n is {{ data.n }}';");
    for (int n = 1; n <= 200; ++n) {
        ScriptCall call = scriptCall(ScriptUse::Custom, source);
        call.data = call.row = {{"n", n}};
        QCOMPARE(m_runner->run(call).value, QJsonValue(QStringLiteral("n is %1").arg(n)));
    }
    const auto once = [this](const QString &text) {
        return shown(m_runner->run(
            scriptCall(ScriptUse::RowCheck, text, R"({"a":{"b":"x"},"q":"'; valid = 1; '"})")));
    };
    QCOMPARE(once("valid = '{{ row.a.b }}'"), QString("= \"x\""));
    QCOMPARE(once("valid = '{{ data.nope }}'"), QString("= \"undefined\""));
    QCOMPARE(once("valid = '{{data.a.b}}'"), QString("= \"{{data.a.b}}\"")); // no blanks
    QCOMPARE(once("valid = '{{ a.b }}'"), QString("= \"x\""));
    QCOMPARE(once("valid = '{{ data.q }}'"), QString("= 1")); // as on the page
    // Nothing is filled in elsewhere.
    QCOMPARE(shown(m_runner->run(scriptCall(ScriptUse::Calculate, "value = '{{ data.a }}'"))),
        QString("= \"{{ data.a }}\""));
}

void TestScriptAnswers::dataIsFreshInEachCall()
{
    const ScriptCall call = scriptCall(ScriptUse::Calculate,
        "data.list.push(1); data.n = (data.n || 0) + 1; value = [data.n, data.list.length]",
        R"({"list":[]})");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(shown(m_runner->run(call)), QString("= [1,1]"));
}

void TestScriptAnswers::oneSourceMayServeTwoUses()
{
    const QString source = QStringLiteral("value = 1; show = 0; valid = 'v'; result = 0");
    QCOMPARE(shown(m_runner->run(scriptCall(ScriptUse::Calculate, source))), QString("= 1"));
    QCOMPARE(shown(m_runner->run(scriptCall(ScriptUse::Shown, source))), QString("= false"));
    QCOMPARE(shown(m_runner->run(scriptCall(ScriptUse::Custom, source))), QString("= \"v\""));
}

void TestScriptAnswers::manyCallsAreAnsweredByTheirData()
{
    ScriptCall call = scriptCall(ScriptUse::Shown, "show = data.n > 5 && row.a == 'x'",
        R"({"a":"x","b":"some text","c":[1,2,3],"d":{"e":1.5},"f":true,"g":"2024-02-03","h":null})");
    constexpr int Calls = 5'000;
    QElapsedTimer clock;
    clock.start();
    for (int n = 0; n < Calls; ++n) {
        call.data["n"] = n % 10;
        call.row = call.data;
        const ScriptOutcome outcome = m_runner->run(call);
        if (outcome.value != QJsonValue(n % 10 > 5))
            QFAIL(qPrintable(shown(outcome)));
    }
    qInfo("%.1f microseconds a call", double(clock.nsecsElapsed()) / 1000 / Calls);
}

void TestScriptAnswers::allScriptsOfTheVectorsAreEvaluated()
{
    QFile file(qEnvironmentVariable(
        "M2M_FORM_VECTORS", test::dataFile(QStringLiteral("forms/vectors.jsonl"))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int scripts = 0;
    while (!file.atEnd()) {
        const QJsonObject vector = test::json(file.readLine()).toObject();
        if (!vector["needsJs"].toBool())
            continue;
        QList<QJsonValue> left{vector["schema"]};
        while (!left.isEmpty()) {
            const QJsonValue value = left.takeLast();
            for (const QJsonValue member : value.toArray())
                left += member;
            const QJsonObject component = value.toObject();
            for (const QJsonValue member : component)
                left += member;
            const auto evaluate = [&](ScriptUse use, const QJsonValue &source) {
                if (source.toString().isEmpty())
                    return;
                ++scripts;
                ScriptCall call = scriptCall(use, source.toString());
                call.data = call.row = vector["data"].toObject();
                call.others["input"] = call.data[component["key"].toString()].toString();
                const ScriptOutcome outcome = m_runner->run(call);
                if (outcome.state == ScriptOutcome::State::NotEvaluated)
                    QFAIL(qPrintable(source.toString() + ": " + shown(outcome)));
            };
            const QJsonObject validate = component["validate"].toObject();
            evaluate(ScriptUse::Shown, component["customConditional"]);
            evaluate(ScriptUse::Custom, validate["custom"]);
            evaluate(ScriptUse::RowCheck, validate["row"]);
            evaluate(ScriptUse::Calculate, component["calculateValue"]);
            evaluate(ScriptUse::Default, component["customDefaultValue"]);
            evaluate(ScriptUse::Trigger, component["trigger"].toObject()["javascript"]);
            evaluate(ScriptUse::Options, component["data"].toObject()["custom"]);
            if (component["type"] == "value")
                evaluate(ScriptUse::NewValue, component["value"]);
        }
    }
    qInfo("%d scripts", scripts);
    QVERIFY(scripts > 100);
}

QTEST_GUILESS_MAIN(TestScriptAnswers)
#include "tst_scriptanswers.moc"
