// SPDX-License-Identifier: GPL-3.0-or-later
#include "stephelp.h"
#include "support/testmain.h"

#include <QThread>

#include <array>
#include <memory>
#include <vector>

using namespace m2m;

class TestKindSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void eachKindIsReadStrictly_data();
    void eachKindIsReadStrictly();
    void wrongPiecesAreNamed();
    void boxesOfOnePathShareTheirOptions();
    void settingsThatCannotBeUnderstoodMakeEveryCellWrong_data();
    void settingsThatCannotBeUnderstoodMakeEveryCellWrong();
    void whatNoCellCanHoldHasNoSteps_data();
    void whatNoCellCanHoldHasNoSteps();
    void preparedStepsAreCopiedAndRunByThreads();
};

namespace {

const char *phone = R"({"type": "phoneNumber"})";
const char *code = R"({"type": "textfield", "inputMask": "999-AA"})";
const char *oneMask = R"({"type": "textfield", "inputMask": "1-99"})";
const char *blankMask = R"({"type": "textfield", "inputMask": "99_99"})";
const char *box = R"({"type": "checkbox"})";
const char *survey =
    R"({"type": "survey", "questions": [{"label": "Clean: inside", "value": "clean"},
    {"label": "Flat", "value": "flat"}], "values": [{"label": "Yes", "value": "y"},
    {"label": "No", "value": "0"}]})";
const char *numberMap = R"({"type": "datamap", "valueComponent": {"type": "number", "key": "v"}})";
const char *textMap = R"({"type": "datamap"})";
const char *fileMap = R"({"type": "datamap", "valueComponent": {"type": "file", "key": "v"}})";
const char *json = R"({"type": "textarea", "as": "json"})";
const char *numbers = R"({"type": "number", "multiple": true, "decimalLimit": 1})";
const char *texts = R"({"type": "textfield", "multiple": true, "case": "uppercase"})";
const char *days =
    R"({"type": "datetime", "multiple": true, "enableTime": false, "format": "dd/MM/yyyy"})";
const char *radio = R"({"type": "radio", "values": [{"label": "Seven", "value": "007"},
    {"label": "Word", "value": "w"}]})";
const char *numberRadio = R"({"type": "radio", "dataType": "number", "values": [
    {"label": "Seven", "value": "007"}, {"label": "Word", "value": "w"}]})";
const char *boolRadio = R"({"type": "radio", "dataType": "boolean", "values": [
    {"label": "One", "value": "1"}, {"label": "Word", "value": "w"},
    {"label": "Never", "value": "false"}]})";
const char *items = R"({"type": "select", "dataSrc": "json", "template": "<b>{{ item.n }}</b>",
    "data": {"json": [{"id": "x1", "n": "X"}, {"id": "2", "n": "Y"}]}})";
const char *far = R"({"type": "select", "dataSrc": "url", "multiple": true})";
const char *tagText = R"({"type": "tags", "maxTags": 2})";
const char *tagList = R"({"type": "tags", "storeas": "array", "delimeter": "|"})";
const char *calendar = R"({"type": "textfield", "widget": {"type": "calendar", "saveAs": "text",
    "format": "dd.MM.yyyy hh:mm a"}})";

} // namespace

void TestKindSteps::eachKindIsReadStrictly_data()
{
    test::addStepColumns();
    const test::StepCase rows[] = {{"mask, whole", phone, "(555) 123-4567", R"("(555) 123-4567")"},
        {"mask, digits alone", phone, " 5551234567 ", R"("(555) 123-4567")"},
        {"mask, some of its characters", phone, "555 123-4567", R"("(555) 123-4567")"},
        {"mask, brackets but no space", phone, "(555)1234567", R"("(555) 123-4567")"},
        {"mask, a digit short", phone, "555123456", "", "entry.mask"},
        {"mask, a digit too many", phone, "55512345678", "", "entry.mask"},
        {"mask, letters", code, "123ab", R"("123-ab")"},
        {"mask, its own digit is put in", oneMask, "23", R"("1-23")"},
        {"mask, its own digit stands there", oneMask, "123", R"("1-23")"},
        {"mask, what it keeps for a blank", blankMask, "1234", R"("12 34")"},
        {"blank mask", phone, "  ", ""},
        {"words for yes", box, "X", "true", "", R"({"yes": ["x", "ok"], "no": []})"},
        {"other words than those declared", box, "yes", "", "entry.yesNo", R"({"yes": ["x"]})"},
        {"words for no", box, "-", "false", "", R"({"yes": ["x"], "no": ["-"]})"},
        {"survey by label and value", survey, "Flat: 0; clean: Yes",
            R"({"flat": "0", "clean": "y"})"},
        {"survey, the mark in a question", survey, "Clean: inside: yes", R"({"clean": "y"})"},
        {"survey, unknown question", survey, "Falt: Yes", "", "entry.question"},
        {"survey, unknown answer", survey, "Flat: perhaps", "", "entry.answer"},
        {"survey, no answer", survey, "Flat", "", "entry.pair"},
        {"survey, question twice", survey, "Flat: Yes; flat: No", "", "entry.nameTwice"},
        {"survey, other marks", survey, "flat=y|clean=0", R"({"flat": "y", "clean": "0"})", "",
            R"({"at": "|", "between": "="})"},
        {"map of numbers", numberMap, "A1: 3.50; A2: -1e2", R"({"A1": 3.5, "A2": -100})"},
        {"map with decimal commas", numberMap, "A1: 3,5", R"({"A1": 3.5})", "",
            R"({"decimalMark": ","})"},
        {"map, no number", numberMap, "A1: x", "", "entry.number"},
        {"map, too large", numberMap, "A1: 9007199254740993", "", "entry.tooLargeNumber"},
        {"map of texts", textMap, "time: 12:30", R"({"time": "12:30"})"},
        {"map, name twice", textMap, "a: 1; a: 2", "", "entry.nameTwice"},
        {"map, no name", textMap, ": 1", "", "entry.pair"},
        {"map, no value", textMap, "a:", "", "entry.pair"},
        {"map of what no cell holds", fileMap, "a: b", "", "entry.step"},
        {"blank map", textMap, "", ""},
        {"JSON object", json, R"( {"a": [1, 2.50, "x:y"]} )", R"({"a": [1, 2.5, "x:y"]})"},
        {"JSON number", json, "-1.5e3", "-1500"}, {"JSON null", json, "null", "null"},
        {"JSON, two values", json, "1,2", "", "entry.json"},
        {"JSON, brackets that close another", json, "1],[2", "", "entry.json"},
        {"JSON, a comma at the end", json, "[1,]", "", "entry.json"},
        {"JSON, a name twice", json, R"({"a": 1, "a": 2})", "", "entry.jsonTwice"},
        {"JSON, a number that is not kept", json, "[9007199254740993]", "", "entry.tooLargeNumber"},
        {"JSON, a long number in a text", json, R"(["9007199254740993"])",
            R"(["9007199254740993"])"},
        {"list of numbers", numbers, "1; 2.5 ;3", "[1,2.5,3]"},
        {"list, a wrong piece", numbers, "1;x", "", "entry.number"},
        {"list, an empty piece", numbers, "1;;3", "", "entry.emptyPiece"},
        {"list, too many places", numbers, "1;2.55", "", "entry.decimals"},
        {"list of texts", texts, "one; two", R"(["ONE","TWO"])"},
        {"list of one text", texts, "one", R"(["ONE"])"}, {"blank list", texts, "", ""},
        {"list of days", days, "01/07/2024; 2024-12-31",
            R"(["2024-07-01T00:00:00+01:00","2024-12-31T00:00:00+00:00"])"},
        {"radio by value", radio, "007", "7"}, {"radio by what is stored", radio, "7", "7"},
        {"radio by label", radio, "Word", R"("w")"},
        {"radio, a word where numbers are asked for", numberRadio, "Word", "", "entry.optionLost"},
        {"radio, a number", numberRadio, "Seven", "7"},
        {"radio, true or false", boolRadio, "One", "true"},
        {"radio, true by another value", boolRadio, "w", "true"},
        {"radio, false", boolRadio, "Never", "false"},
        {"whole objects", items, "Y", R"({"id": "2", "n": "Y"})"},
        {"no object", items, "[object Object]", "", "entry.option"},
        {"options of a server", far, "12; 007;x", R"([12,"007","x"])"},
        {"options of a server, an empty one", far, "12;", "", "entry.emptyPiece"},
        {"tags as text", tagText, "a , b", R"("a,b")"},
        {"too many tags", tagText, "a,b,c", "", "entry.tags"},
        {"a tag twice", tagText, "a,b,a", R"("a,b")", "entry.optionTwice"},
        {"a tag with the mark", tagText, "a,b;c", "", "entry.tagSplit", R"({"at": ";"})"},
        {"tags as list", tagList, "a|b,c", R"(["a","b,c"])"},
        {"action of another", R"({"type": "ActionID"})", "507F191e810c19729de860ea",
            R"("507f191e810c19729de860ea")"},
        {"no action", R"({"type": "WorkflowID"})", "507f", "", "entry.actionId"},
        {"hidden keeps all", R"({"type": "hidden", "multiple": true})", " a; b", R"(" a; b")"},
        {"e-mail without spaces", R"({"type": "email"})", " a@b.co ", R"("a@b.co")"},
        {"calendar as text", calendar, "2024-07-05 14:30", R"("05.07.2024 02:30 PM")"},
        {"calendar, no date", calendar, "soon", "", "entry.date"}};
    for (const test::StepCase &row : rows)
        test::addStepRow(row);
}

void TestKindSteps::eachKindIsReadStrictly()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QFETCH(QByteArray, settings);
    const StepResult result = test::runDefault(component, cell, settings);
    QCOMPARE(test::mismatch(result, value, rule), QString());
    if (result.issue)
        QCOMPARE(result.issue->params.value("value").toString().trimmed(), cell.trimmed());
}

void TestKindSteps::wrongPiecesAreNamed()
{
    const StepResult list = test::runDefault(numbers, "1; x ;3");
    QCOMPARE(list.issue->params.value("piece").toString(), "x");
    QCOMPARE(list.issue->params.value("position").toInt(), 2);
    QCOMPARE(list.issue->params.value("value").toString(), "1; x ;3");
    const StepResult question = test::runDefault(survey, "Flat: Yes; Falt: No");
    QCOMPARE(question.issue->params.value("piece").toString(), "Falt");
    QCOMPARE(question.issue->params.value("suggestion").toString(), "Flat");
    const StepResult map = test::runDefault(numberMap, "A1: 1; A2: x");
    QCOMPARE(map.issue->params.value("name").toString(), "A2");
    QCOMPARE(map.issue->params.value("piece").toString(), "x");
}

void TestKindSteps::boxesOfOnePathShareTheirOptions()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "checkbox", "key": "x1", "label": "One", "inputType": "radio", "name": "pick",
            "value": "one"},
        {"type": "checkbox", "key": "x2", "label": "Two", "inputType": "radio", "name": "pick",
            "value": "2"}])");
    const Field *field = form->field("pick");
    QVERIFY(field);
    const QList<Step> steps = defaultSteps(*field, Dialect());
    QCOMPARE(runSteps(steps, "Two", {field, QTimeZone::utc()}).value, QJsonValue("2"));
    QCOMPARE(runSteps(steps, "one", {field, QTimeZone::utc()}).value, QJsonValue("one"));
    QVERIFY(runSteps(steps, "", {field, QTimeZone::utc()}).value.isUndefined());
    QCOMPARE(runSteps(steps, "yes", {field, QTimeZone::utc()}).issue->rule, "entry.option");
}

void TestKindSteps::settingsThatCannotBeUnderstoodMakeEveryCellWrong_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("settings");
    const char *number = R"({"type": "number"})";
    const char *date = R"({"type": "datetime"})";
    const auto row = [](const char *component, const char *cell, const char *settings) {
        QTest::newRow(settings) << QByteArray(component) << QString(cell) << QByteArray(settings);
    };
    row(number, "1", R"({"decimalMark": ""})");
    row(number, "1", R"({"decimalMark": "dot"})");
    row(date, "2024-01-01", R"({"zone": "Nowhere/Land"})");
    row(date, "2024-01-01", R"({"otherFormats": "dd/MM/yyyy"})");
    row(box, "yes", R"({"yes": "x"})");
    row(box, "yes", R"({"yes": ["x"], "no": ["X"]})");
    row(survey, "Flat: Yes", R"({"at": ":"})");
    row(tagText, "a", R"({"at": ""})");
}

void TestKindSteps::settingsThatCannotBeUnderstoodMakeEveryCellWrong()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QByteArray, settings);
    QVERIFY(!test::runDefault(component, cell).issue);
    const StepResult result = test::runDefault(component, cell, settings);
    QVERIFY(result.issue);
    QCOMPARE(result.issue->rule, "entry.step");
    QCOMPARE(result.issue->severity, Severity::Error);
}

void TestKindSteps::whatNoCellCanHoldHasNoSteps_data()
{
    QTest::addColumn<QByteArray>("component");
    for (const char *type : {"tree", "file", "signature", "address", "neverHeardOf"})
        QTest::newRow(type) << R"({"type": ")" + QByteArray(type) + R"("})";
    QTest::newRow("several masks")
        << QByteArray(R"({"type": "textfield", "allowMultipleMasks": true})");
}

void TestKindSteps::whatNoCellCanHoldHasNoSteps()
{
    QFETCH(QByteArray, component);
    const TypeFormPtr form = test::formOfOne(component);
    QCOMPARE(form->fields.first().kind, ValueKind::Unsupported);
    QVERIFY(defaultSteps(form->fields.first(), Dialect()).isEmpty());
    Field grid = form->fields.first();
    grid.kind = ValueKind::Rows;
    QVERIFY(defaultSteps(grid, Dialect()).isEmpty());
    QCOMPARE(runSteps({}, "x", {&grid, QTimeZone::utc()}).issue->rule, "entry.step");
}

void TestKindSteps::preparedStepsAreCopiedAndRunByThreads()
{
    const TypeFormPtr form = test::formOfOne(numberMap);
    const Field &field = form->fields.first();
    PreparedSteps steps;
    QCOMPARE(steps.run("as it is").value, QJsonValue("as it is"));
    steps = PreparedSteps(defaultSteps(field, Dialect()), {&field, QTimeZone::utc()});
    std::array<int, 4> right{};
    std::vector<std::unique_ptr<QThread>> threads;
    for (int &count : right) {
        threads.emplace_back(QThread::create([steps, &count] {
            for (int i = 0; i < 1000; ++i) {
                const QJsonObject wanted{{"n", i}};
                count += steps.run(QStringLiteral("n: %1").arg(i)).value == QJsonValue(wanted);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const int count : right)
        QCOMPARE(count, 1000);
}

QTEST_GUILESS_MAIN(TestKindSteps)
#include "tst_kindsteps.moc"
