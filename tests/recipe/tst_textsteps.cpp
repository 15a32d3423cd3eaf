// SPDX-License-Identifier: GPL-3.0-or-later
#include "stephelp.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace m2m;

/// Steps that change texts and combine several.
class TestTextSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void textsAreChanged_data();
    void textsAreChanged();
    void textsThatDoNotFitAreRefused_data();
    void textsThatDoNotFitAreRefused();
    void blankCellsAreFilledForAnyKind_data();
    void blankCellsAreFilledForAnyKind();
    void whoNamesDamageHasSeenIt();
    void undecodedTextIsRefusedWhateverTheSteps();
    void patternsThatTakeForeverAreGivenUp_data();
    void patternsThatTakeForeverAreGivenUp();
    void severalTextsAreCombined_data();
    void severalTextsAreCombined();
    void severalTextsMakeAList_data();
    void severalTextsMakeAList();
    void issuesSayWhichOfTheTextsTheyAreAbout();
    void theNewestMeasurementIsTheLastThatIsNotNought();
};

namespace {

const char *line = R"({"type": "textfield"})";
const char *lines = R"({"type": "textfield", "multiple": true})";
const char *quantity = R"({"type": "number"})";
const char *quantities = R"({"type": "number", "multiple": true})";
const char *series = R"({"type": "NumberArray_NoPlots"})";
const char *tick = R"({"type": "checkbox"})";
const char *flaws = R"({"type": "selectboxes", "values": [{"value": "bent", "label": "Bent"}]})";
const char *fewParts = R"({"type": "select", "multiple": true, "data": {"values": [
    {"value": "a", "label": "First"}]}})";
const char *day = R"({"type": "datetime", "enableTime": false, "format": "yyyy-MM-dd"})";

/// [["name", {settings}], …]
QList<Step> stepsOf(const QByteArray &json)
{
    QList<Step> steps;
    const QJsonArray list = test::json(json).toArray();
    for (const QJsonValue item : list)
        steps += Step{item[0].toString(), item[1].toObject()};
    return steps;
}

StepResult runOver(const QByteArray &component, const QByteArray &steps, const QStringList &pieces)
{
    const TypeFormPtr form = test::formOfOne(component);
    const PreparedSteps prepared(
        stepsOf(steps), {&form->fields.first(), QTimeZone("Europe/London")});
    const StepResult result = prepared.run(pieces);
    if (pieces.size() != 1)
        return result;
    const StepResult single = prepared.run(pieces.first());
    const bool same =
        single.value == result.value && single.issue.has_value() == result.issue.has_value();
    return same ? result : StepResult{"a single text is run in another way", {}};
}

} // namespace

void TestTextSteps::textsAreChanged_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QJsonValue>("value"); ///< undefined: no value
    const auto row = [](const char *name, const char *steps, const QString &cell,
                         const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(steps) << cell << value;
    };
    const QJsonValue nothing = QJsonValue::Undefined;
    row("nothing to trim", R"([["trim"]])", "a b", "a b");
    row("all is trimmed", R"([["trim"]])", " \t", nothing);
    row("lower case", R"([["letterCase", {"to": "lower"}]])", "ÄB", "äb");

    const char *replace = R"([["replace", {"find": "mm", "with": "m"}]])";
    row("a text is replaced", replace, "12 mm", "12 m");
    row("each place is replaced, from the front", replace, "mmmmm", "mmm");
    row("nothing to replace", replace, "12 cm", "12 cm");
    row("what is replaced is exact", replace, "12 MM", "12 MM");
    row("signs of patterns mean nothing", R"([["replace", {"find": ".*", "with": "\\1"}]])", "a.*b",
        "a\\1b");
    row("a text is taken out", R"([["replace", {"find": "x"}]])", "xaxbx", "ab");
    row("nothing is left", R"([["replace", {"find": "x"}]])", "xx", nothing);
    row("as long as before", R"([["replace", {"find": ",", "with": "."}]])", "1,2,3", "1.2.3");
    row("longer than before", R"([["replace", {"find": "-", "with": "--"}]])", "-a-", "--a--");
    row("nothing to replace in blank", replace, "", nothing);

    const char *groups =
        R"j([["pattern", {"find": "(\\d+)-(\\w*)", "with": "\\2/\\1 \\\\ \\0"}]])j";
    row("groups are put in", groups, "12-ab", "ab/12 \\ 12-ab");
    row("an empty group", groups, "12-", "/12 \\ 12-");
    row("a group without part in the match",
        R"j([["pattern", {"find": "(a)|(b)", "with": "<\\1>"}]])j", "b", "<>");
    row("the whole text has to match in any way", R"([["pattern", {"find": "a|ab", "with": "x"}]])",
        "ab", "x");
    row("a pattern that only asks", R"([["pattern", {"find": "[A-Z]{2}\\d+"}]])", "AB12", "AB12");
    row("digits behind a group", R"j([["pattern", {"find": "(.)(.)", "with": "\\10"}]])j", "ab",
        "a0");
    row("blank is not asked", R"([["pattern", {"find": "\\d+"}]])", "  ", "  ");
    row("nothing is asked", R"([["pattern", {"find": "\\d+"}]])", "", nothing);
    row("all is replaced by nothing", R"([["pattern", {"find": ".*", "with": ""}]])", "a", nothing);
    row("letters beyond ASCII", R"([["pattern", {"find": "(.)ü.*", "with": "\\1"}]])", "für", "f");
    const char *partly = R"j([["pattern", {"find": "(\\d)(\\d)", "with": "\\2\\1",
        "partly": true}]])j";
    row("each match is replaced", partly, "12 34 5", "21 43 5");
    row("no match leaves the text", partly, "a1b", "a1b");
    row("matches of nothing", R"([["pattern", {"find": "x*", "with": "-", "partly": true}]])", "ab",
        "-a-b-");
    row("anchors are those of the text",
        R"([["pattern", {"find": "^a|a$", "with": "", "partly": true}]])", "aba", "b");

    row("the second piece", R"([["split", {"at": "/", "take": 2}]])", "a/b/c", "b");
    row("the first piece", R"([["split", {"at": "/", "take": 1}]])", "abc", "abc");
    row("the last piece", R"([["split", {"at": "/", "take": -1}]])", "a/b/c", "c");
    row("the first piece from behind", R"([["split", {"at": "/", "take": -3}]])", "a/b/c", "a");
    row("a mark of two signs", R"([["split", {"at": "::", "take": 2}]])", "a:::b", ":b");
    row("the same from behind", R"([["split", {"at": "::", "take": -1}]])", "a:::b", ":b");
    row("an empty piece", R"([["split", {"at": "/", "take": 2}]])", "a//c", nothing);
    row("spaces stay", R"([["split", {"at": ",", "take": 2}]])", "a, b", " b");
    row("blank is not split", R"([["split", {"at": "/", "take": 2}]])", "", nothing);

    const char *missing = R"([["missing", {"texts": ["n/a", " - "]}]])";
    row("a text that means nothing", missing, "n/a", nothing);
    row("spaces around it do not count", missing, " -  ", nothing);
    row("another text", missing, "N/A", "N/A");
    row("nought is a text", missing, "0", "0");
    const char *noughts = R"([["missing", {"zero": true}]])";
    for (const char *text : {"0", "0.0", "0,00", "-0", "+0", " 000 ", ".0", "0.", "0e+00", "-0e5"})
        row(qPrintable(QStringLiteral("nought as %1").arg(text)), noughts, text, nothing);
    for (const char *text : {"0.01", "00a", "0.0.0", "-", ".", "0e", "0e+", "o", "10", "0 0"})
        row(qPrintable(QStringLiteral("no nought: %1").arg(text)), noughts, text, text);
    row("nought and a text", R"([["missing", {"texts": ["x"], "zero": true}]])", "x", nothing);

    row("default", R"([["default", {"text": "none"}]])", "", "none");
    row("default for spaces", R"([["default", {"text": "none"}]])", "  ", "none");
    row("no need of a default", R"([["default", {"text": "none"}]])", "a", "a");
    row("default behind missing", R"([["missing", {"texts": ["-"]}], ["default", {"text": "x"}]])",
        "-", "x");
    row("steps behind a default",
        R"([["default", {"text": "x"}], ["letterCase", {"to": "upper"}]])", "", "X");

    const char *map = R"([["valueMap", {"pairs": [["ok", "Passed"], [" nok", "Failed"], ["", "?"],
        ["-", ""]]}]])";
    row("a text becomes another", map, "ok", "Passed");
    row("spaces around both do not count", map, " nok ", "Failed");
    row("blank in a pair", map, "", "?");
    row("spaces in a pair of blank", map, " ", "?");
    row("a text becomes nothing", map, "-", nothing);
    row("blank in no pair", R"([["valueMap", {"pairs": [["a", "b"]]}]])", " ", " ");
    row("what is in no pair is kept", R"([["valueMap", {"pairs": [["a", "b"]],
        "otherwise": "keep"}]])",
        " c ", " c ");
    row("a pair that is given twice", R"([["valueMap", {"pairs": [["a", "b"], ["a", "b"]]}]])", "a",
        "b");
}

void TestTextSteps::textsAreChanged()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, cell);
    QFETCH(QJsonValue, value);
    const StepResult result = runOver(line, steps, {cell});
    QVERIFY2(!result.issue, result.issue ? qPrintable(result.issue->rule) : "");
    QCOMPARE(result.value, value);
}

void TestTextSteps::textsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QVariantMap>("params");
    const auto row = [](const char *name, const char *steps, const QString &cell,
                         const QString &rule, const QVariantMap &params) {
        QTest::newRow(name) << QByteArray(steps) << cell << rule << params;
    };
    row("only a part matches", R"([["pattern", {"find": "\\d+", "with": "x"}]])", "12 mm",
        "entry.pattern", {{"pattern", "\\d+"}, {"value", "12 mm"}});
    row("a line break behind the match", R"([["pattern", {"find": "\\d+$"}]])", "12\n",
        "entry.pattern", {{"value", "12\n"}});
    row("too few pieces", R"([["split", {"at": "/", "take": 3}]])", "a/b", "entry.noPiece",
        {{"mark", "/"}, {"take", 3}, {"pieces", 2}});
    row("too few pieces from behind", R"([["split", {"at": "/", "take": -3}]])", "a/b",
        "entry.noPiece", {{"take", -3}, {"pieces", 2}});
    row("in no pair", R"([["valueMap", {"pairs": [["a", "b"]]}]])", "A", "entry.notInMap",
        {{"value", "A"}});
    row("in no pair after another step",
        R"([["trim"], ["valueMap", {"pairs": [["a", "b"]], "otherwise": "refuse"}]])", " c ",
        "entry.notInMap", {{"value", "c"}});
}

void TestTextSteps::textsThatDoNotFitAreRefused()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, cell);
    QFETCH(QString, rule);
    QFETCH(QVariantMap, params);
    const StepResult result = runOver(line, steps, {cell});
    QVERIFY(result.issue);
    QCOMPARE(result.issue->rule, rule);
    QCOMPARE(result.issue->severity, Severity::Error);
    for (auto it = params.begin(); it != params.end(); ++it)
        QCOMPARE(result.issue->params.value(it.key()).toString(), it.value().toString());
}

void TestTextSteps::blankCellsAreFilledForAnyKind_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *component, const char *steps, const char *value) {
        QTest::addRow("%.30s: %s", component, steps)
            << QByteArray(component) << QByteArray(steps) << QByteArray(value);
    };
    row(quantity, R"([["trim"], ["default", {"text": "1.5"}], ["number"]])", "1.5");
    row(tick, R"([["default", {"text": "yes"}], ["yesNo"]])", "true");
    row(flaws, R"([["default", {"text": "Bent"}], ["options"]])", R"({"bent":true})");
    row(series, R"([["default", {"text": "1,2"}], ["numbers"]])", "[1,2]");
    row(day, R"([["default", {"text": "2024-01-05"}], ["date"]])",
        R"("2024-01-05T00:00:00+00:00")");
    row(quantities, R"([["default", {"text": "1; 2"}], ["list"], ["trim"], ["number"]])", "[1,2]");
    row(quantities, R"([["list"], ["trim"], ["default", {"text": "3"}], ["number"]])", "[3]");
    row(lines, R"([["default", {"text": "x"}]])", R"(["x"])");
}

void TestTextSteps::blankCellsAreFilledForAnyKind()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, value);
    for (const QString &cell : {QString(), QString(""), QString("  ")}) {
        const StepResult result = runOver(component, steps, {cell});
        QVERIFY2(!result.issue, result.issue ? qPrintable(result.issue->rule) : "");
        QCOMPARE(result.value, test::json(value));
    }
}

void TestTextSteps::whoNamesDamageHasSeenIt()
{
    const char *missing = R"([["missing", {"texts": ["#N/A"]}], ["number"]])";
    QVERIFY(!runOver(quantity, missing, {" #N/A"}).issue);
    QVERIFY(runOver(quantity, missing, {" #N/A"}).value.isUndefined());
    QCOMPARE(runOver(quantity, missing, {"#REF!"}).issue->rule, "entry.damaged");
    const char *map = R"([["valueMap", {"pairs": [["1.2E+11", "120000000001"], ["#REF!", "x"]]}]])";
    for (const QString &cell : {QString("1.2E+11"), QString("#REF!")})
        QVERIFY(!runOver(line, map, {cell}).issue);
    const StepResult other =
        runOver(line, R"([["replace", {"find": "#", "with": "no "}]])", {"#REF!"});
    QCOMPARE(other.issue->rule, "entry.damaged");
    QCOMPARE(other.issue->severity, Severity::Warning);
    QCOMPARE(other.value, QJsonValue("no REF!"));
}

void TestTextSteps::undecodedTextIsRefusedWhateverTheSteps()
{
    const QString undecoded = QStringLiteral("M\uFFFDller");
    for (const char *steps : {R"([["replace", {"find": "\uFFFD", "with": "ü"}]])",
             R"([["missing", {"texts": ["M\uFFFDller"]}], ["default", {"text": "x"}]])",
             R"([["valueMap", {"pairs": [["M\uFFFDller", "x"]]}]])",
             R"([["pattern", {"find": ".*", "with": "x"}]])", R"([["sing"]])", R"([["first"]])"}) {
        QCOMPARE(runOver(line, steps, {undecoded}).issue->rule, "entry.undecodable");
        QCOMPARE(runOver(line, steps, {"a", undecoded}).issue->rule, "entry.undecodable");
        QCOMPARE(runOver(line, steps, {"a", undecoded}).issue->params.value("cell").toInt(), 2);
    }
}

void TestTextSteps::patternsThatTakeForeverAreGivenUp_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("whole") << QByteArray(R"([["pattern", {"find": "(a+)+[bd]"}]])");
    QTest::newRow("partly") << QByteArray(
        R"([["pattern", {"find": "(a+)+[bd]", "with": "x", "partly": true}]])");
    QTest::newRow("of its own higher limit")
        << QByteArray(R"([["pattern", {"find": "(*LIMIT_MATCH=4000000000)(a+)+[bd]", "with": "x",
        "partly": true}]])");
}

void TestTextSteps::patternsThatTakeForeverAreGivenUp()
{
    QFETCH(QByteArray, steps);
    const StepResult result = runOver(line, steps, {QString(5000, 'a') + 'c'});
    QVERIFY(result.issue);
    QCOMPARE(result.issue->rule, "entry.patternUndecided");
}

void TestTextSteps::severalTextsAreCombined_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *steps, const QStringList &cells,
                         const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(steps) << cells << value;
    };
    const QJsonValue nothing = QJsonValue::Undefined;
    const char *join = R"([["join", {"with": "-"}]])";
    row("joined", join, {"a", "b", "c"}, "a-b-c");
    row("joined without blank ones", join, {"", "b", " ", "c"}, "b-c");
    row("joined without a mark", R"([["join"]])", {"a", "b"}, "ab");
    row("a single one joined", join, {"a"}, "a");
    row("all blank joined", join, {"", " "}, nothing);
    row("none joined", join, {}, nothing);
    row("first", R"([["first"]])", {" ", "b", "c"}, "b");
    row("last", R"([["last"]])", {"a", "b", ""}, "b");
    row("first of blanks", R"([["first"]])", {"", "  "}, nothing);
    row("first of one", R"([["first"]])", {"a"}, "a");
    row("each is changed before", R"([["trim"], ["letterCase", {"to": "upper"}], ["join"]])",
        {" a ", "b"}, "AB");
    row("all are changed behind", R"([["join", {"with": " "}], ["replace", {"find": "a b",
        "with": "x"}]])",
        {"a", "b"}, "x");
    row("default for each", R"([["default", {"text": "?"}], ["join"]])", {"a", "", "c"}, "a?c");
    row("default for all", R"([["last"], ["default", {"text": "?"}]])", {"", ""}, "?");
    row("default for none", R"([["last"], ["default", {"text": "?"}]])", {}, "?");
}

void TestTextSteps::severalTextsAreCombined()
{
    QFETCH(QByteArray, steps);
    QFETCH(QStringList, cells);
    QFETCH(QJsonValue, value);
    const StepResult result = runOver(line, steps, cells);
    QVERIFY2(!result.issue, result.issue ? qPrintable(result.issue->rule) : "");
    QCOMPARE(result.value, value);
}

void TestTextSteps::severalTextsMakeAList_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("value"); ///< empty: no value
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *component, const char *steps,
                         const QStringList &cells, const char *value, const char *rule = "") {
        QTest::newRow(name) << QByteArray(component) << QByteArray(steps) << cells
                            << QByteArray(value) << QString(rule);
    };
    const char *read = R"([["trim"], ["number"]])";
    row("numbers of a list", series, read, {"1", " 2.5", "3"}, "[1,2.5,3]");
    row("a single one is a number", series, read, {"1"}, "1");
    row("lists become one", series, R"([["numbers"]])", {"1,2", "3"}, "[1,2,3]");
    row("a list of one", series, R"([["numbers"]])", {"1"}, "[1]");
    row("all blank", series, read, {"", " "}, "");
    row("none", series, read, {}, "");
    row("a blank one", series, read, {"1", " ", "3"}, "", "entry.emptyPiece");
    row("a blank one that is filled", series, R"([["default", {"text": "0"}], ["number"]])",
        {"1", "", "3"}, "[1,0,3]");
    row("one that is no number", series, read, {"1", "x"}, "", "entry.number");
    row("a damaged one", series, read, {"1", "#REF!"}, "", "entry.damaged");
    row("a doubtful one", series, read, {"1", "0.12345678901234567890"}, "[1,0.12345678901234568]",
        "entry.precision");
    row("scaled", series, R"([["number"], ["scale", {"factor": "10"}]])", {"1", "0.2"}, "[10,2]");
    row("numbers of a field of several", quantities, read, {"1", "2"}, "[1,2]");
    row("texts", lines, "[]", {"a", "b"}, R"(["a","b"])");
    row("texts of which one is blank", lines, "[]", {"a", ""}, "", "entry.emptyPiece");
    row("texts of which one is missing", lines, R"([["missing", {"texts": ["-"]}]])", {"a", "-"},
        "", "entry.emptyPiece");
    row("joined and split again", lines, R"([["join", {"with": ";"}], ["list"]])", {"a;b", "", "c"},
        R"(["a","b","c"])");
    row("split, and not joined", lines, R"([["list"]])", {"a;b", "c"}, "", "entry.notCombined");
    row("one of them for a single text", line, "[]", {"a", "b"}, "", "entry.notCombined");
    row("even if all but one are blank", line, "[]", {"a", ""}, "", "entry.notCombined");
    row("all blank for a single text", line, "[]", {"", ""}, "");
    row("for a single number", quantity, read, {"1", "2"}, "", "entry.notCombined");
    row("for a set of options", flaws, R"([["options"]])", {"Bent", "Bent"}, "",
        "entry.notCombined");
    row("for several options", fewParts, R"([["options"]])", {"First", "First"}, "",
        "entry.notCombined");
    row("steps that do not fit", lines, R"([["sing"]])", {"a", "b"}, "", "entry.step");
    row("steps that do not fit nothing", lines, R"([["sing"]])", {"", ""}, "");
}

void TestTextSteps::severalTextsMakeAList()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, steps);
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QCOMPARE(test::mismatch(runOver(component, steps, cells), value, rule), QString());
}

void TestTextSteps::issuesSayWhichOfTheTextsTheyAreAbout()
{
    const char *read = R"([["pattern", {"find": "[0-9x ]*"}], ["number"]])";
    const auto params = [read](const QStringList &cells) {
        return runOver(series, read, cells).issue.value_or(StepIssue()).params;
    };
    QCOMPARE(params({"1", "x"}).value("cell").toInt(), 2);
    QCOMPARE(params({"1", "x"}).value("value").toString(), "x");
    QCOMPARE(params({"1", "2", "y"}).value("cell").toInt(), 3);
    QCOMPARE(params({"1", " "}).value("cell").toInt(), 2);
    QCOMPARE(params({"1", "#N/A"}).value("cell").toInt(), 2);
    QVERIFY(!params({"x"}).contains("cell"));
    const StepResult joined = runOver(quantity, R"([["join"], ["number"]])", {"1", "x"});
    QCOMPARE(joined.issue->params.value("value").toString(), "1x");
    QVERIFY(!joined.issue->params.contains("cell"));
}

/// As in the measurements of wires (samples/README.md).
void TestTextSteps::theNewestMeasurementIsTheLastThatIsNotNought()
{
    const char *newest = R"([["trim"], ["missing", {"zero": true}], ["last"],
        ["default", {"text": "0"}], ["number"]])";
    const auto of = [newest](const QStringList &cells) {
        const StepResult result = runOver(series, newest, cells);
        return result.issue ? QJsonValue(result.issue->rule) : result.value;
    };
    QCOMPARE(of({"6.25", "0", "6.5", "", "0.00"}), QJsonValue(6.5));
    QCOMPARE(of({"6.25", "", "", "", ""}), QJsonValue(6.25));
    QCOMPARE(of({"", "0", "", "", ""}), QJsonValue(0));
    QCOMPARE(of({"", "", "", "", ""}), QJsonValue(0));
    QCOMPARE(of({"6.25", "x", "", "", ""}), QJsonValue("entry.number"));
    QCOMPARE(of({"#REF!", "6.5"}), QJsonValue("entry.damaged"));
}

QTEST_GUILESS_MAIN(TestTextSteps)
#include "tst_textsteps.moc"
