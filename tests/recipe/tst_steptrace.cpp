// SPDX-License-Identifier: GPL-3.0-or-later
#include "stephelp.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace m2m;

/// Numbers that are scaled and rounded, what a trace shows, and why steps cannot be used.
class TestStepTrace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void numbersAreScaledByTheirDigits_data();
    void numbersAreScaledByTheirDigits();
    void whatTheFieldAsksIsAskedOfTheResult_data();
    void whatTheFieldAsksIsAskedOfTheResult();
    void eachNumberOfAListIsChanged();
    void aTraceShowsWhatEachStepMade();
    void aTraceStopsWhereTheTextIsRefused_data();
    void aTraceStopsWhereTheTextIsRefused();
    void aTraceEndsWithTheSameAsARun_data();
    void aTraceEndsWithTheSameAsARun();
    void stepsSayWhyTheyCannotBeUsed_data();
    void stepsSayWhyTheyCannotBeUsed();
    void stepsInAWrongOrderSayWhichItIs_data();
    void stepsInAWrongOrderSayWhichItIs();
};

namespace {

const char *anyNumber = R"({"type": "number"})";
const char *wholeNumber = R"({"type": "number", "validate": {"integer": true}})";
const char *twoPlaces = R"({"type": "number", "decimalLimit": 2})";
const char *manyNumbers = R"({"type": "number", "multiple": true})";
const char *numberList = R"({"type": "NumberArray_NoPlots"})";
const char *anyText = R"({"type": "textfield"})";
const char *manyTexts = R"({"type": "textfield", "multiple": true})";
const char *anyBox = R"({"type": "checkbox"})";
const char *anyDay = R"({"type": "datetime", "enableTime": false, "format": "yyyy-MM-dd"})";

QList<Step> listed(const QByteArray &json)
{
    QList<Step> steps;
    const QJsonArray list = test::json(json).toArray();
    for (const QJsonValue item : list)
        steps += Step{item[0].toString(), item[1].toObject()};
    return steps;
}

/// With a form that lives as long.
struct Chain {
    Chain(const QByteArray &component, const QByteArray &steps)
        : form(test::formOfOne(component))
        , context{&form->fields.first(), QTimeZone("Europe/London")}
        , prepared(listed(steps), context)
    {
    }
    TypeFormPtr form;
    StepContext context;
    PreparedSteps prepared;
};

QString shown(const StepState &state)
{
    const QString texts = state.texts.join(u'|');
    if (state.value.isUndefined())
        return texts;
    const QJsonArray value{state.value};
    return texts + '='
        + QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QStringList shown(const QList<StepTrace> &traces)
{
    QStringList lines;
    for (const StepTrace &trace : traces) {
        lines += QStringLiteral("%1: %2 -> %3%4")
                     .arg(trace.step.name, shown(trace.before), shown(trace.after),
                         trace.issue ? ' ' + trace.issue->rule : QString());
    }
    return lines;
}

} // namespace

void TestStepTrace::numbersAreScaledByTheirDigits_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value");
    const auto scale = [](const QByteArray &factor, const QString &cell, double value) {
        QTest::addRow("%s times %s", qPrintable(cell), factor.constData())
            << QByteArray(R"([["number"], ["scale", {"factor": ")" + factor + R"("}]])") << cell
            << value;
    };
    scale("1000", "6.12", 6120);
    scale("3", "0.1", 0.3);
    scale("0.001", "6120", 6.12);
    scale("1e-3", "1.005", 0.001005);
    scale("-2.5", "-0.4", 1);
    scale("-1", "0", 0);
    scale("2.54", "1.1", 2.794);
    scale("0.1", "1e22", 1e21);
    scale("99", "99", 9801);
    scale("1.10", "007", 7.7);
    scale("25.4", "-12.345678", -313.5802212);
    scale("0.5", "9007199254740990", 4503599627370495.0);
    scale("1", "9007199254740991", 9007199254740991.0);
    const auto round = [](int decimals, const QString &cell, double value) {
        QTest::addRow("%s with %d places", qPrintable(cell), decimals) << QByteArray(
            R"([["number"], ["round", {"decimals": )" + QByteArray::number(decimals) + "}]]")
                                                                       << cell << value;
    };
    round(2, "1.005", 1.01);
    round(2, "-1.005", -1.01);
    round(2, "2.675", 2.68);
    round(2, "1.00499999999999999999", 1);
    round(0, "0.5", 1);
    round(0, "-0.5", -1);
    round(0, "-0.4", 0);
    round(0, "0.05", 0);
    round(0, "9.5", 10);
    round(1, "99.95", 100);
    round(1, "9.94999", 9.9);
    round(3, "1.2", 1.2);
    round(3, "5e-4", 0.001);
    round(3, "4.9e-4", 0);
    round(2, "123e3", 123000);
    round(20, "0.1", 0.1);
    round(0, "1e-300", 0);
    QTest::newRow("scaled, then rounded")
        << QByteArray(R"([["number"], ["scale", {"factor": "2.54"}], ["round", {"decimals": 1}]])")
        << "1.25" << 3.2;
    QTest::newRow("rounded, then scaled")
        << QByteArray(R"([["number"], ["round", {"decimals": 1}], ["scale", {"factor": "100"}]])")
        << "1.25" << 130.0;
    QTest::newRow("scaled there and back")
        << QByteArray(R"([["number"], ["scale", {"factor": "1e300"}], ["scale",
            {"factor": "1e-300"}]])")
        << "1e200" << 1e200;
    QTest::newRow("commas as decimal marks")
        << QByteArray(R"([["number", {"decimalMark": ","}], ["scale", {"factor": "0.1"}]])")
        << "1,5" << 0.15;
}

void TestStepTrace::numbersAreScaledByTheirDigits()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, cell);
    QFETCH(double, value);
    const StepResult result = Chain(anyNumber, steps).prepared.run(cell);
    QVERIFY2(!result.issue, result.issue ? qPrintable(result.issue->rule) : "");
    QVERIFY(result.value.isDouble());
    // To the last bit.
    QVERIFY2(result.value.toDouble() == value,
        qPrintable(QString::number(result.value.toDouble(), 'g', 17)));
}

void TestStepTrace::whatTheFieldAsksIsAskedOfTheResult_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *component, const char *then,
                         const QString &cell, const char *value, const char *rule = "") {
        QTest::newRow(name) << QByteArray(component) << QByteArray(then) << cell
                            << QByteArray(value) << QString(rule);
    };
    const char *tenfold = R"(["scale", {"factor": "10"}])";
    const char *tenth = R"(["scale", {"factor": "0.1"}])";
    const char *toCents = R"(["round", {"decimals": 2}])";
    row("becomes whole", wholeNumber, tenfold, "1.5", "15");
    row("becomes a fraction", wholeNumber, tenth, "15", "", "entry.integer");
    row("is rounded to a whole number", wholeNumber, R"(["round", {"decimals": 0}])", "1.5", "2");
    row("gets fewer decimals", twoPlaces, tenfold, "1.234", "12.34");
    row("gets too many decimals", twoPlaces, tenth, "1.23", "", "entry.decimals");
    row("is rounded to few decimals", twoPlaces, toCents, "1.235", "1.24");
    row("becomes too large", anyNumber, tenfold, "9007199254740991", "", "entry.tooLargeNumber");
    row("becomes small enough", anyNumber, tenth, "9007199254740995", "900719925474099.5");
    row("leaves what a number can be", anyNumber, R"(["scale", {"factor": "1e300"}])", "1e300", "",
        "entry.tooLargeNumber");
    row("gets more digits than are kept", anyNumber, R"(["scale", {"factor": "1.2345678901"}])",
        "1.2345678901", "1.52415787526596567801", "entry.precision");
    row("is rounded before digits are lost", anyNumber, toCents, "0.1234567890123456789", "0.12");
    row("is none", anyNumber, tenfold, "x", "", "entry.number");
    row("is blank", anyNumber, tenfold, " ", "");
    row("is none after all", anyNumber, tenfold, "1.2.3", "", "entry.number");
}

void TestStepTrace::whatTheFieldAsksIsAskedOfTheResult()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, then);
    QFETCH(QString, cell);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    const Chain chain(component, R"([["trim"], ["number"], )" + then + "]");
    QCOMPARE(test::mismatch(chain.prepared.run(cell), value, rule), QString());
}

void TestStepTrace::eachNumberOfAListIsChanged()
{
    const QByteArray then = R"(["scale", {"factor": "0.1"}], ["round", {"decimals": 1}]])";
    const Chain list(numberList, R"([["numbers"], )" + then);
    QCOMPARE(list.prepared.run("1, 2.5,30").value, QJsonValue(QJsonArray{0.1, 0.3, 3}));
    QCOMPARE(list.prepared.run("1,x").issue->params.value("position").toInt(), 2);
    const Chain several(manyNumbers, R"([["list"], ["number"], )" + then);
    QCOMPARE(several.prepared.run("1;25").value, QJsonValue(QJsonArray{0.1, 2.5}));
    const Chain cells(numberList, R"([["number"], )" + then);
    QCOMPARE(cells.prepared.run(QStringList{"1", "25"}).value, QJsonValue(QJsonArray{0.1, 2.5}));
    QCOMPARE(cells.prepared.run(QStringList{"1"}).value, QJsonValue(0.1));
}

void TestStepTrace::aTraceShowsWhatEachStepMade()
{
    const auto traced = [](const char *component, const char *steps, const QStringList &cells) {
        return shown(Chain(component, steps).prepared.trace(cells));
    };
    QCOMPARE(traced(anyNumber, R"([["trim"], ["number"]])", {" 5 "}),
        (QStringList{"trim:  5  -> 5", "number: 5 -> =5"}));
    QCOMPARE(
        traced(anyNumber,
            R"([["trim"], ["number"], ["scale", {"factor": "2"}], ["round", {"decimals": 1}]])",
            {"1.26"}),
        (QStringList{"trim: 1.26 -> 1.26", "number: 1.26 -> =1.26", "scale: =1.26 -> =2.52",
            "round: =2.52 -> =2.5"}));
    QCOMPARE(traced(numberList, R"([["missing", {"zero": true}], ["last"],
        ["default", {"text": "0"}], ["number"]])",
                 {"6.5", "0", ""}),
        (QStringList{"missing: 6.5|0| -> 6.5||", "last: 6.5|| -> 6.5", "default: 6.5 -> 6.5",
            "number: 6.5 -> =6.5"}));
    QCOMPARE(traced(manyNumbers, R"([["list"], ["trim"], ["number"]])", {"1; 2"}),
        (QStringList{"list: 1; 2 -> 1| 2", "trim: 1| 2 -> 1|2", "number: 1|2 -> =[1,2]"}));
    QCOMPARE(traced(anyText, R"([["trim"]])", {" a"}), (QStringList{"trim:  a -> a=\"a\""}));
    QCOMPARE(traced(anyText, "[]", {"a"}), (QStringList{": a -> =\"a\""}));
    QCOMPARE(traced(manyTexts, "[]", {"a", "b"}), (QStringList{": a|b -> =[\"a\",\"b\"]"}));
    QCOMPARE(traced(anyBox, R"([["yesNo"]])", {""}), (QStringList{"yesNo:  -> =false"}));
    // The doubt about a text hangs on what came of it.
    QCOMPARE(traced(anyText, R"([["trim"]])", {" 1.2E+5"}),
        (QStringList{"trim:  1.2E+5 -> 1.2E+5=\"1.2E+5\" entry.damaged"}));
}

void TestStepTrace::aTraceStopsWhereTheTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<qsizetype>("entries");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *component, const char *steps, const QStringList &cells,
                         qsizetype entries, const QString &last) {
        QTest::newRow(qPrintable(last))
            << QByteArray(component) << QByteArray(steps) << cells << entries << last;
    };
    row(anyNumber, R"([["trim"], ["number"], ["round", {"decimals": 1}]])", {" x "}, 2,
        "number: x ->  entry.number");
    row(wholeNumber, R"([["number"], ["scale", {"factor": "0.1"}], ["scale", {"factor": "3"}]])",
        {"5"}, 3, "scale: =0.5 ->  entry.integer");
    row(anyText, R"([["split", {"at": "/", "take": 2}], ["trim"]])", {"a"}, 1,
        "split: a ->  entry.noPiece");
    row(anyNumber, R"([["trim"], ["number"]])", {"#REF!"}, 1, ": #REF! ->  entry.damaged");
    row(anyNumber, R"([["trim"], ["sing"], ["number"]])", {"5"}, 1, "sing: 5 ->  entry.step");
    row(anyNumber, R"([["trim"]])", {"5"}, 1, ": 5 ->  entry.step");
    row(numberList, R"([["trim"], ["number"]])", {"5", ""}, 2, "number: 5| ->  entry.emptyPiece");
    row(manyTexts, R"([["trim"], ["list"]])", {"5", "6"}, 2, "list: 5|6 ->  entry.notCombined");
}

void TestStepTrace::aTraceStopsWhereTheTextIsRefused()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, steps);
    QFETCH(QStringList, cells);
    QFETCH(qsizetype, entries);
    QFETCH(QString, last);
    const QStringList lines = shown(Chain(component, steps).prepared.trace(cells));
    QCOMPARE(lines.last(), last);
    QCOMPARE(lines.size(), entries);
}

void TestStepTrace::aTraceEndsWithTheSameAsARun_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("steps");
    const auto row = [](const char *component, const char *steps) {
        QTest::addRow("%.40s %s", component, steps) << QByteArray(component) << QByteArray(steps);
    };
    const char *all = R"j([["trim"], ["replace", {"find": "a", "with": "1"}],
        ["missing", {"texts": ["-"], "zero": true}], ["default", {"text": "7"}],
        ["valueMap", {"pairs": [["1", "12"]], "otherwise": "keep"}], ["join", {"with": "."}],
        ["pattern", {"find": "([^ ]*)", "with": "\\1"}], ["number"], ["scale", {"factor": "0.5"}],
        ["round", {"decimals": 2}]])j";
    for (const char *component : {anyNumber, wholeNumber, twoPlaces, numberList, manyNumbers})
        row(component, all);
    for (const char *component : {anyText, manyTexts, anyNumber, manyNumbers, numberList, anyBox})
        row(component, "[]");
    for (const char *component : {anyText, manyTexts})
        row(component, R"([["trim"], ["split", {"at": ",", "take": -1}], ["letterCase",
            {"to": "upper"}]])");
    for (const char *component : {manyTexts, manyNumbers})
        row(component, R"([["list", {"at": ","}], ["trim"]])");
    for (const char *component : {anyNumber, wholeNumber, numberList, manyNumbers})
        row(component, R"([["trim"], ["number"], ["scale", {"factor": "1.1"}]])");
    row(numberList, R"([["numbers"], ["round", {"decimals": 1}]])");
    row(manyNumbers, R"([["list", {"at": ","}], ["default", {"text": "1"}], ["number"]])");
    row(anyBox, R"([["first"], ["yesNo"]])");
    row(anyBox, R"([["yesNo"], ["trim"]])");
    row(anyDay, R"([["last"], ["date"]])");
    row(anyDay, R"([["default", {"text": "2024-01-05"}], ["date"]])");
}

void TestStepTrace::aTraceEndsWithTheSameAsARun()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, steps);
    const Chain chain(component, steps);
    const QStringList texts{"", " ", "0", "1", " 1.25 ", "a", "1,2", "1,,2", ",", "-", "yes",
        "#REF!", "1.2E+11", "2024-05-06", "2024-05-06 10:11", "9007199254740993", "M\uFFFDller",
        "0.12345678901234567890", "x y"};
    const auto differs = [&chain](const QStringList &cells) {
        const StepResult result = chain.prepared.run(cells);
        const QList<StepTrace> traces = chain.prepared.trace(cells);
        const StepTrace &last = traces.last();
        const bool refused = result.issue && result.issue->severity == Severity::Error;
        bool same = last.issue.has_value() == result.issue.has_value();
        if (same && last.issue) {
            same = last.issue->rule == result.issue->rule
                && last.issue->params == result.issue->params;
        }
        same = same && traces.first().before.texts == (cells.isEmpty() ? QStringList{""} : cells);
        for (qsizetype i = 1; i < traces.size(); ++i) {
            same = same && traces[i].before.texts == traces[i - 1].after.texts
                && traces[i].before.value == traces[i - 1].after.value && !traces[i - 1].issue;
        }
        return !same || (!refused && last.after.value != result.value);
    };
    QVERIFY(!differs({}));
    for (const QString &first : texts) {
        QVERIFY2(!differs({first}), qPrintable(first));
        for (const QString &second : texts)
            QVERIFY2(!differs({first, second}), qPrintable(first + " | " + second));
    }
}

void TestStepTrace::stepsSayWhyTheyCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("key"); ///< empty: it can be used
    QTest::addColumn<QVariantMap>("params");
    const auto row = [](const char *component, const char *step, const QString &key,
                         const QVariantMap &params = {}) {
        QTest::addRow("%s for %.30s", step, component)
            << QByteArray(component) << QByteArray(step) << key << params;
    };
    const auto setting = [](const char *name) { return QVariantMap{{"setting", name}}; };
    row(anyText, R"(["trim"])", "");
    row(anyNumber, R"(["trim"])", "");
    row(anyText, R"(["sing"])", "step.unknown", {{"step", "sing"}});
    row(anyText, R"(["letterCase"])", "step.missing", setting("to"));
    row(anyText, R"(["letterCase", {"to": "title"}])", "step.setting", setting("to"));
    row(anyText, R"(["mask"])", "step.missing", setting("mask"));
    row(anyText, R"(["replace"])", "step.missing", setting("find"));
    row(anyText, R"(["replace", {"find": ""}])", "step.setting", setting("find"));
    row(anyText, R"(["replace", {"find": "a", "with": 5}])", "step.setting", setting("with"));
    row(anyText, R"(["pattern", {"with": "a"}])", "step.missing", setting("find"));
    row(anyText, R"(["pattern", {"find": "ab(c"}])", "step.pattern",
        {{"setting", "find"}, {"position", 4}});
    row(anyText, R"(["pattern", {"find": "ab)(c"}])", "step.pattern", {{"position", 2}});
    row(anyText, R"(["pattern", {"find": "a", "partly": true}])", "step.missing", setting("with"));
    row(anyText, R"(["pattern", {"find": "a", "partly": "yes"}])", "step.setting",
        setting("partly"));
    row(anyText, R"j(["pattern", {"find": "(a)", "with": "\\2"}])j", "step.group",
        {{"setting", "with"}, {"group", 2}, {"groups", 1}});
    row(anyText, R"j(["pattern", {"find": "(a)", "with": "a\\n"}])j", "step.escape",
        {{"setting", "with"}, {"position", 1}});
    row(anyText, R"j(["pattern", {"find": "(a)", "with": "a\\"}])j", "step.escape");
    row(anyText, R"j(["pattern", {"find": "(a)", "with": "\\1"}])j", "");
    row(anyText, R"(["split", {"take": 1}])", "step.missing", setting("at"));
    row(anyText, R"(["split", {"at": "/"}])", "step.missing", setting("take"));
    row(anyText, R"(["split", {"at": "/", "take": 0}])", "step.setting", setting("take"));
    row(anyText, R"(["split", {"at": "/", "take": 1.5}])", "step.setting", setting("take"));
    row(anyText, R"(["split", {"at": "/", "take": "1"}])", "step.setting", setting("take"));
    row(anyText, R"(["split", {"at": "/", "take": 1e99}])", "step.setting", setting("take"));
    row(anyText, R"(["missing"])", "step.missing", setting("texts"));
    row(anyText, R"(["missing", {"texts": "n/a"}])", "step.setting", setting("texts"));
    row(anyText, R"(["missing", {"texts": [" "]}])", "step.setting", setting("texts"));
    row(anyText, R"(["missing", {"zero": 1}])", "step.setting", setting("zero"));
    row(anyText, R"(["default"])", "step.missing", setting("text"));
    row(anyText, R"(["default", {"text": " "}])", "step.setting", setting("text"));
    row(anyText, R"(["default", {"text": 0}])", "step.setting", setting("text"));
    row(anyText, R"(["valueMap"])", "step.missing", setting("pairs"));
    row(anyText, R"(["valueMap", {"pairs": []}])", "step.missing", setting("pairs"));
    row(anyText, R"(["valueMap", {"pairs": {"a": "b"}}])", "step.setting", setting("pairs"));
    row(anyText, R"(["valueMap", {"pairs": [["a"]]}])", "step.setting", setting("pairs"));
    row(anyText, R"(["valueMap", {"pairs": [["a", 1]]}])", "step.setting", setting("pairs"));
    row(anyText, R"(["valueMap", {"pairs": [["a", "b"], [" a ", "c"]]}])", "step.twice",
        {{"setting", "pairs"}, {"text", "a"}});
    row(anyText, R"(["valueMap", {"pairs": [["a", "b"]], "otherwise": "ask"}])", "step.setting",
        setting("otherwise"));
    row(anyText, R"(["join", {"with": 1}])", "step.setting", setting("with"));
    row(anyText, R"(["join"])", "");
    row(anyNumber, R"(["number", {"decimalMark": "dot"}])", "step.setting", setting("decimalMark"));
    row(anyNumber, R"(["scale"])", "step.missing", setting("factor"));
    row(anyNumber, R"(["scale", {"factor": 0.001}])", "step.setting", setting("factor"));
    for (const char *factor :
        {"x", "0", "0.0", "1,5", "1e999999999", " 2", "", "1234567890123456789012345678901"}) {
        row(anyNumber,
            QByteArray(R"(["scale", {"factor": ")" + QByteArray(factor) + R"("}])").constData(),
            "step.setting", setting("factor"));
    }
    row(anyNumber, R"(["scale", {"factor": "0.001"}])", "");
    row(anyNumber, R"(["round"])", "step.missing", setting("decimals"));
    row(anyNumber, R"(["round", {"decimals": -1}])", "step.setting", setting("decimals"));
    row(anyNumber, R"(["round", {"decimals": "2"}])", "step.setting", setting("decimals"));
    row(anyNumber, R"(["round", {"decimals": 2}])", "");
    row(numberList, R"(["number"])", "");
    row(numberList, R"(["numbers", {"at": ""}])", "step.setting", setting("at"));
    row(anyBox, R"(["yesNo", {"yes": ["x"], "no": ["X"]}])", "step.twice", {{"text", "x"}});
    row(anyDay, R"(["date", {"zone": "Nowhere/Land"}])", "step.setting", setting("zone"));
    row(anyText, R"(["list"])", "step.field");
    row(anyText, R"(["answers", {"at": ":"}])", "step.twice", {{"text", ":"}});
    row(manyTexts, R"(["list"])", "");
}

void TestStepTrace::stepsSayWhyTheyCannotBeUsed()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, step);
    QFETCH(QString, key);
    QFETCH(QVariantMap, params);
    const TypeFormPtr form = test::formOfOne(component);
    const std::optional<StepProblem> problem = stepSettingsProblem(
        listed("[" + step + "]").first(), {&form->fields.first(), QTimeZone::utc()});
    QCOMPARE(problem ? problem->key : QString(), key);
    for (auto it = params.begin(); it != params.end(); ++it)
        QCOMPARE(problem->params.value(it.key()).toString(), it.value().toString());
    if (!problem)
        return;
    QCOMPARE(problem->index, -1);
    QVERIFY(!problem->params.value("step").toString().isEmpty());
}

void TestStepTrace::stepsInAWrongOrderSayWhichItIs_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *component, const char *steps, int index, const QString &key) {
        QTest::addRow("%s for %.30s", steps, component)
            << QByteArray(component) << QByteArray(steps) << index << key;
    };
    row(anyNumber, R"([["number"], ["trim"]])", 1, "step.late");
    row(anyNumber, R"([["number"], ["number"]])", 1, "step.late");
    row(anyNumber, R"([["number"], ["join"]])", 1, "step.late");
    row(manyTexts, R"([["list"], ["join"]])", 1, "step.late");
    row(manyTexts, R"([["list"], ["list"]])", 1, "step.late");
    row(anyText, R"([["join"], ["first"]])", 1, "step.again");
    row(anyNumber, R"([["trim"], ["scale", {"factor": "2"}], ["number"]])", 1, "step.noNumber");
    row(anyBox, R"([["yesNo"], ["round", {"decimals": 1}]])", 1, "step.noNumber");
    row(anyNumber, R"([["trim"], ["sing"], ["hum"], ["number"]])", 1, "step.unknown");
    row(anyNumber, R"([["trim"]])", -1, "step.noValue");
    row(anyNumber, R"([["trim"], ["number"], ["scale", {"factor": "0"}]])", 2, "step.setting");
}

void TestStepTrace::stepsInAWrongOrderSayWhichItIs()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, steps);
    QFETCH(int, index);
    QFETCH(QString, key);
    const Chain chain(component, steps);
    QVERIFY(chain.prepared.problem());
    QCOMPARE(chain.prepared.problem()->key, key);
    QCOMPARE(chain.prepared.problem()->index, index);
    const StepResult result = chain.prepared.run("5");
    QCOMPARE(result.issue->rule, "entry.step");
    QCOMPARE(result.issue->params.value("problem").toString(), key);
    const QString name = listed(steps).value(index).name;
    QCOMPARE(result.issue->params.value("step").toString(), name);
    QVERIFY(!chain.prepared.run("").issue);
}

QTEST_GUILESS_MAIN(TestStepTrace)
#include "tst_steptrace.moc"
