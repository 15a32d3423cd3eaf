// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace m2m;

class TestSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void cellsBecomeValues_data();
    void thousandsAreReadAsTheFileMarksThem_data();
    void thousandsAreReadAsTheFileMarksThem();
    void cellsBecomeValues();
    void wrongCellsAreRefused_data();
    void wrongCellsAreRefused();
    void doubtfulCellsKeepTheirValue_data();
    void doubtfulCellsKeepTheirValue();
    void decimalCommasNeedTheirSetting();
    void parametersNameThePiece();
    void nearOptionsAreSuggested_data();
    void nearOptionsAreSuggested();
    void stepsInAWrongOrderAreRefused();
    void targetsAreReadAsComponents();
};

namespace {

const char *number = R"({"type": "number"})";
const char *places = R"({"type": "number", "decimalLimit": 3})";
const char *whole = R"({"type": "number", "validate": {"integer": true}})";
const char *money = R"({"type": "currency", "delimiter": true})";
const char *date = R"({"type": "datetime", "enableTime": false, "format": "yyyy-MM-dd"})";
const char *moment = R"({"type": "datetime", "format": "dd.MM.yyyy HH:mm"})";
const char *box = R"({"type": "checkbox"})";
const char *list = R"({"type": "NumberArray_NoPlots"})";
const char *text = R"({"type": "textfield"})";
const char *partUuid = R"({"type": "ComponentUUID"})";
const char *faults = R"({"type": "selectboxes", "values": [
    {"value": "scratches", "label": "Scratches"}, {"value": "bent", "label": "Board is bent"},
    {"value": "both", "label": "Edge; corner"}]})";
const char *part = R"({"type": "select", "data": {"values": [
    {"value": "3000123", "label": "Head board"}, {"value": "3000125-A", "label": "Foot board"},
    {"value": "x", "label": "SIDE"}, {"value": "y", "label": "side"}]}})";
const char *parts = R"({"type": "select", "multiple": true, "data": {"values": [
    {"value": "a", "label": "First"}, {"value": "2", "label": "Second"}]}})";

/// Runs the default steps of a field of one component.
StepResult run(const QByteArray &component, const QString &cell, QChar decimalMark = '.')
{
    QJsonObject object = test::json(component).toObject();
    object.insert("key", "a");
    const TypeFormPtr form = test::formOf("[" + test::compact(object) + "]");
    Q_ASSERT(form);
    const Field &field = form->fields.first();
    Dialect dialect;
    dialect.decimalMark = decimalMark;
    return runSteps(defaultSteps(field, dialect), cell, {&field, QTimeZone("Europe/London")});
}

} // namespace

void TestSteps::cellsBecomeValues_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("value"); ///< empty: the field stays untouched
    struct Row {
        const char *name, *component, *cell, *value;
    };
    const Row rows[] = {{"text keeps its spaces", text, "  two  words ", R"("  two  words ")"},
        {"text of digits stays text", text, "007", R"("007")"}, {"blank text", text, "", ""},
        {"text of one space is a text", text, " ", R"(" ")"}, {"number", number, "3.25", "3.25"},
        {"number with spaces around", number, " -4 ", "-4"},
        {"number with exponent", number, "1e3", "1000"},
        {"number with plus and small exponent", number, "+2.5E-3", "0.0025"},
        {"number without digits before the point", number, ".5", "0.5"},
        {"number of all digits that fit", number, "9007199254740991", "9007199254740991"},
        {"blank number", number, "  ", ""}, {"nought", number, "0", "0"},
        {"noughts behind the allowed places", places, "1.234000", "1.234"},
        {"exponent that needs fewer places", places, "1.23456e2", "123.456"},
        {"whole number with a point", whole, "12.0", "12"},
        {"money in groups", money, "1,234,567.50", "1234567.5"},
        {"money without groups", money, "1234.5", "1234.5"},
        {"winter date", date, "2024-01-05", R"("2024-01-05T00:00:00+00:00")"},
        {"summer date", date, "2024-07-05", R"("2024-07-05T00:00:00+01:00")"},
        {"leap day", date, "2024-02-29", R"("2024-02-29T00:00:00+00:00")"},
        {"date with midnight", date, "2024-07-05 00:00:00", R"("2024-07-05T00:00:00+01:00")"},
        {"blank date", date, "", ""},
        {"moment", moment, "2024-07-05T13:45:09", R"("2024-07-05T13:45:09+01:00")"},
        {"moment with a space", moment, "2024-01-05 13:45", R"("2024-01-05T13:45:00+00:00")"},
        {"moment in UTC", moment, "2024-07-05T23:45:00Z", R"("2024-07-06T00:45:00+01:00")"},
        {"moment with an offset", moment, "2024-07-05T10:00:00-05:00",
            R"("2024-07-05T16:00:00+01:00")"},
        {"moment with noughts behind the second", moment, "2024-07-05T13:45:09.000",
            R"("2024-07-05T13:45:09+01:00")"},
        {"moment in the field's own format", moment, "05.07.2024 13:45",
            R"("2024-07-05T13:45:00+01:00")"},
        {"day, day first", R"({"type": "day", "dayFirst": true})", "31/12/2024", R"("31/12/2024")"},
        {"day, month first", R"({"type": "day"})", "2024-03-04", R"("03/04/2024")"},
        {"time of day", R"({"type": "time"})", "07:05", R"("07:05:00")"},
        {"yes", box, "Yes", "true"}, {"one", box, "1", "true"}, {"no", box, "no", "false"},
        {"false", box, "FALSE", "false"}, {"blank box is not ticked", box, "", "false"},
        {"box of spaces is not ticked", box, "  ", "false"},
        {"numbers", list, "0.01, -0.035 ,2", "[0.01,-0.035,2]"}, {"one number", list, "5", "[5]"},
        {"blank list", list, " ", ""}, {"option by value, as a number", part, "3000123", "3000123"},
        {"option by label", part, "Foot board", R"("3000125-A")"},
        {"option ignoring case", part, " head BOARD ", "3000123"},
        {"option by label exactly, where case decides", part, "side", R"("y")"},
        {"several options", parts, "Second; First", R"([2,"a"])"},
        {"faults by label", faults, "Scratches; Board is bent",
            R"({"scratches":true,"bent":true,"both":false})"},
        {"fault by value", faults, "bent", R"({"scratches":false,"bent":true,"both":false})"},
        {"a label with the mark in itself", faults, "Edge; corner",
            R"({"scratches":false,"bent":false,"both":true})"},
        {"a label with the mark among others", faults, "Scratches; Edge; corner;Board is bent",
            R"({"scratches":true,"bent":true,"both":true})"},
        {"component", partUuid, " D23F0824-128B-1F33-8C5C-7FD0A6A3A450 ",
            R"("d23f0824-128b-1f33-8c5c-7fd0a6a3a450")"},
        {"component by a short UUID of one meaning", partUuid, "h3o5b8QFUZ1ZEbzuCH3aCi",
            R"("81e74ef5-e8e2-1d94-8ed9-04759531985d")"},
        {"several texts", R"({"type": "textfield", "multiple": true})", "one; two",
            R"(["one","two"])"},
        {"upper case where the form wants it", R"({"type": "textfield", "case": "uppercase"})",
            "h12", R"("H12")"},
        {"tags as a list", R"({"type": "tags", "storeas": "array"})", "a, b", R"(["a","b"])"},
        {"options of a server", R"({"type": "select", "dataSrc": "url"})", "12", "12"}};
    for (const Row &row : rows) {
        QTest::newRow(row.name) << QByteArray(row.component) << QString(row.cell)
                                << QByteArray(row.value);
    }
}

void TestSteps::thousandsAreReadAsTheFileMarksThem_data()
{
    QTest::addColumn<QChar>("decimalMark");
    QTest::addColumn<QChar>("thousandsMark");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QJsonValue>("value"); ///< undefined: refused
    const auto row = [](QChar decimal, QChar thousands, const QString &cell,
                         const QJsonValue &value) {
        QTest::newRow(qPrintable(cell + " with " + thousands))
            << decimal << thousands << cell << value;
    };
    const QJsonValue refused = QJsonValue::Undefined;
    row(',', '.', "1.234,56", 1234.56);
    row(',', '.', "-1.234.567", -1234567);
    row(',', '.', "999,5", 999.5);
    row(',', '.', "1.23", refused);
    row(',', '.', "12.34,5", refused);
    row(',', '.', "1234.567", refused);
    row('.', '\'', "1'234.5", 1234.5);
    row('.', QChar(0x202F), QString("12\u202F345.25"), 12345.25);
    row('.', QChar(0xA0), QString("1\u00A0234"), 1234);
    row('.', ',', "1,234.5", 1234.5);
    row('.', '.', "1.234", 1.234);
    row('.', QChar(), "1,234.5", refused);
}

void TestSteps::thousandsAreReadAsTheFileMarksThem()
{
    QFETCH(QChar, decimalMark);
    QFETCH(QChar, thousandsMark);
    QFETCH(QString, cell);
    QFETCH(QJsonValue, value);
    const TypeFormPtr form = test::formOf(R"([{"type": "number", "key": "a"}])");
    Dialect dialect;
    dialect.decimalMark = decimalMark;
    dialect.thousandsMark = thousandsMark;
    const Field &field = form->fields.first();
    const StepResult result =
        runSteps(defaultSteps(field, dialect), cell, {&field, QTimeZone("Europe/London")});
    QCOMPARE(result.issue.has_value(), value.isUndefined());
    if (!value.isUndefined())
        QCOMPARE(result.value, value);
}

void TestSteps::cellsBecomeValues()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QByteArray, value);
    const StepResult result = run(component, cell);
    QVERIFY2(!result.issue, result.issue ? qPrintable(result.issue->rule) : "");
    QCOMPARE(result.value, value.isEmpty() ? QJsonValue::Undefined : test::json(value));
}

void TestSteps::wrongCellsAreRefused_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rule");
    struct Row {
        const char *component, *cell, *rule;
    };
    const Row rows[] = {{number, "3,2", "entry.number"}, {number, "3.2 mm", "entry.number"},
        {number, "NaN", "entry.number"}, {number, "Infinity", "entry.number"},
        {number, "0x10", "entry.number"}, {number, "1e400", "entry.number"},
        {number, "1e-400", "entry.number"}, {number, "1e", "entry.number"},
        {number, "1e5.5", "entry.number"}, {number, "--1", "entry.number"},
        {number, ".", "entry.number"}, {number, "1 000", "entry.number"},
        {number, "1,000", "entry.number"}, {number, "9007199254740993", "entry.tooLargeNumber"},
        {number, "-12345678901234567890", "entry.tooLargeNumber"},
        {number, "#REF!", "entry.damaged"}, {text, "M\xEF\xBF\xBDller", "entry.undecodable"},
        {number, "#####", "entry.damaged"}, {places, "1.2345", "entry.decimals"},
        {places, "1e-4", "entry.decimals"}, {whole, "1.5", "entry.integer"},
        {money, "1,23", "entry.number"}, {money, "1,2345", "entry.number"},
        {money, "1.005", "entry.decimals"}, {date, "31/02/2024", "entry.date"},
        {date, "03/04/2024", "entry.date"}, {date, "45387", "entry.date"},
        {date, "yesterday", "entry.date"}, {date, "2023-02-29", "entry.date"},
        {date, "2024-2-3", "entry.date"}, {date, "2024-07-05T25:00", "entry.date"},
        {moment, "2024-07-05T10:00+25:00", "entry.date"}, {moment, "5.7.2024 13:45", "entry.date"},
        {moment, "05.07.2024", "entry.date"}, {moment, "31.06.2024 10:00", "entry.date"},
        {moment, "2024-03-31T01:30:00", "entry.dateNotInZone"},
        {R"({"type": "day"})", "31/12/2024", "entry.date"},
        {R"({"type": "time"})", "25:61", "entry.time"},
        {R"({"type": "time"})", "noon", "entry.time"}, {box, "maybe", "entry.yesNo"},
        {box, "x", "entry.yesNo"}, {box, "2", "entry.yesNo"},
        {list, "0.01,x,0.03", "entry.numbers"}, {list, "0.01,,0.03", "entry.numbers"},
        {list, "0.01,", "entry.numbers"}, {list, "1;2", "entry.numbers"},
        {part, "Bin it", "entry.option"}, {part, "Side", "entry.option"},
        {faults, "Scraches", "entry.option"}, {faults, "Scratches;", "entry.option"},
        {partUuid, "not-a-uuid", "entry.component"}, {partUuid, "1.2E+36", "entry.component"},
        {partUuid, "auHTYszpD4xm7AptfH93DV", "entry.shortUuid"},
        {partUuid, "#N/A", "entry.damaged"},
        {R"({"type": "tags", "storeas": "array"})", "a,,b", "entry.emptyPiece"}};
    for (const Row &row : rows) {
        QTest::addRow("%s as %.30s", row.cell, row.component)
            << QByteArray(row.component) << QString(row.cell) << QString(row.rule);
    }
}

void TestSteps::wrongCellsAreRefused()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QString, rule);
    const StepResult result = run(component, cell);
    QVERIFY(result.issue);
    QCOMPARE(result.issue->rule, rule);
    QCOMPARE(result.issue->severity, Severity::Error);
    QCOMPARE(result.issue->params.value("value").toString(), cell);
}

void TestSteps::doubtfulCellsKeepTheirValue_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    struct Row {
        const char *component, *cell, *value, *rule;
    };
    const Row rows[] = {{faults, "Scratches; Scratches",
                            R"({"scratches":true,"bent":false,"both":false})", "entry.optionTwice"},
        {parts, "First;a", R"(["a"])", "entry.optionTwice"},
        {date, "2024-07-05 13:45", R"("2024-07-05T00:00:00+01:00")", "entry.timeDropped"},
        {date, "2024-07-05T23:30:00Z", R"("2024-07-06T00:00:00+01:00")", "entry.timeDropped"},
        {moment, "2024-07-05T13:45:09.250", R"("2024-07-05T13:45:09+01:00")", "entry.timeDropped"},
        {moment, "2024-10-27T01:30:00", "", "entry.dateTwiceInZone"},
        {number, "0.1234567890123456789", "0.1234567890123456789", "entry.precision"},
        {text, "#REF!", R"("#REF!")", "entry.damaged"},
        {text, "1.2E+11", R"("1.2E+11")", "entry.damaged"}};
    for (const Row &row : rows) {
        QTest::addRow("%s as %.30s", row.cell, row.component)
            << QByteArray(row.component) << QString(row.cell) << QByteArray(row.value)
            << QString(row.rule);
    }
}

void TestSteps::doubtfulCellsKeepTheirValue()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    const StepResult result = run(component, cell);
    QVERIFY(result.issue);
    QCOMPARE(result.issue->rule, rule);
    QCOMPARE(result.issue->severity, Severity::Warning);
    QVERIFY(!result.value.isUndefined());
    if (!value.isEmpty())
        QCOMPARE(result.value, test::json(value));
}

void TestSteps::decimalCommasNeedTheirSetting()
{
    QCOMPARE(run(number, "3,25", ',').value, QJsonValue(3.25));
    QCOMPARE(run(number, "3.25", ',').issue->rule, "entry.number");
    QCOMPARE(run(money, "1.234,5", ',').value, QJsonValue(1234.5));
    QCOMPARE(run(list, "0,5;1,25", ',').value, QJsonValue(QJsonArray{0.5, 1.25}));
}

void TestSteps::parametersNameThePiece()
{
    const StepResult numbers = run(list, "0.01, x ,0.03");
    QCOMPARE(numbers.issue->params.value("piece").toString(), "x");
    QCOMPARE(numbers.issue->params.value("position").toInt(), 2);
    const StepResult dates = run(moment, "yesterday");
    QCOMPARE(dates.issue->params.value("format").toString(), "dd.MM.yyyy HH:mm");
    const StepResult digits = run(places, "1.2345");
    QCOMPARE(digits.issue->params.value("limit").toInt(), 3);
    QCOMPARE(run(partUuid, "1.2E+36").issue->params.value("damaged").toBool(), true);
    QVERIFY(!run(partUuid, "12").issue->params.contains("damaged"));
}

void TestSteps::nearOptionsAreSuggested_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("a letter is missing") << "Scraches"
                                         << "Scratches";
    QTest::newRow("the second of two") << "Scratches; Bord is bent"
                                       << "Board is bent";
    QTest::newRow("nothing like it") << "Coffee"
                                     << "";
}

void TestSteps::nearOptionsAreSuggested()
{
    QFETCH(QString, cell);
    QFETCH(QString, suggestion);
    QCOMPARE(run(faults, cell).issue->params.value("suggestion").toString(), suggestion);
}

void TestSteps::stepsInAWrongOrderAreRefused()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "number", "key": "a"}])");
    const StepContext context{&form->fields.first(), QTimeZone::utc()};
    const StepResult twice = runSteps({{step::number(), {}}, {step::trim(), {}}}, "5", context);
    QVERIFY(twice.issue);
    QCOMPARE(twice.issue->rule, "entry.step");
    QCOMPARE(twice.issue->params.value("step").toString(), "trim");
    QCOMPARE(runSteps({{"sing", {}}}, "5", context).issue->rule, "entry.step");
}

void TestSteps::targetsAreReadAsComponents()
{
    const StepContext context{nullptr, QTimeZone::utc()};
    const StepResult read =
        runSteps(defaultTargetSteps(Operation::PerformAction), " auHTYszpD4xm7AptfH93DV ", context);
    QVERIFY(!read.issue);
    QCOMPARE(read.value, QJsonValue("auHTYszpD4xm7AptfH93DV"));
    QCOMPARE(runSteps(defaultTargetSteps(Operation::PerformAction), "#REF!", context).issue->rule,
        "entry.damaged");
    QVERIFY(
        runSteps(defaultTargetSteps(Operation::PerformAction), " ", context).value.isUndefined());
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
