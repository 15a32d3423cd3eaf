// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "check/fieldrules.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace m2m;

namespace {

/// What is wrong with a value of the field "a"; without settings of the target.
IssueList check(const QByteArray &component, const QByteArray &value)
{
    QJsonObject object = test::json(component).toObject();
    object.insert("key", "a");
    const TypeFormPtr form = test::formOf("[" + test::compact(object) + "]");
    Q_ASSERT(form);
    Record record;
    if (!value.isEmpty())
        record.data.insert("a", test::json(value));
    record.checked = record.data;
    record.target.uuid = "u";
    ComponentFact fact;
    fact.state = ComponentFact::State::Exists;
    return checkRecord(record, form, {{"u", fact}});
}

QStringList rulesOf(const IssueList &issues)
{
    QStringList rules;
    for (const Issue &issue : issues)
        rules += issue.rule;
    return rules;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void rulesFailAsOnThePage_data();
    void rulesFailAsOnThePage();
    void whatIsOnlyShownIsDoubtful_data();
    void whatIsOnlyShownIsDoubtful();
    void parametersTellTheSetting();
    void ownMessagesGoAlong();
    void rulesRunOverEachItemOfAList();
    void hiddenFieldsAreNotChecked();
    void whatCannotBeDecidedIsSaidSo_data();
    void whatCannotBeDecidedIsSaidSo();
    void anEmptyValueNeedsNoPattern();
    void onlyRulesThatAreSwitchedOnAreAsked();
    void aRequiredFieldOfUnknownConditionIsOnlyDoubtful();
};

void TestRules::rulesFailAsOnThePage_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("value"); ///< empty: the key is absent
    QTest::addColumn<QString>("rule"); ///< empty: fine
    struct Row {
        const char *component, *value, *rule;
    };
    static const char *requiredText = R"({"type": "textfield", "validate": {"required": true}})";
    static const char *requiredNumber = R"({"type": "number", "validate": {"required": "True"}})";
    static const char *requiredBox = R"({"type": "checkbox", "validate": {"required": true}})";
    static const char *requiredList =
        R"({"type": "NumberArray_BarPlot", "validate": {"required": true}})";
    static const char *requiredSet =
        R"({"type": "selectboxes", "validate": {"required": true}, "values": [{"value": "m", "label": "M"}]})";
    static const char *requiredRadio = R"({"type": "radio", "validate": {"required": true}})";
    static const char *least = R"({"type": "textfield", "validate": {"minLength": 3}})";
    static const char *most = R"({"type": "textfield", "validate": {"maxLength": "3"}})";
    static const char *leastWords = R"({"type": "textarea", "validate": {"minWords": 2}})";
    static const char *mostWords = R"({"type": "textarea", "validate": {"maxWords": 2}})";
    static const char *pattern =
        R"({"type": "textfield", "validate": {"pattern": "[A-Z]{2}-[0-9]"}})";
    static const char *either = R"({"type": "textfield", "validate": {"pattern": "dog|cat"}})";
    static const char *inside = R"({"type": "textfield", "validate": {"pattern": "a$|b"}})";
    static const char *range = R"({"type": "number", "validate": {"min": "-1.5", "max": 20}})";
    static const char *noughtRange = R"({"type": "number", "validate": {"min": 0}})";
    static const char *masked = R"({"type": "textfield", "inputMask": "AA-99*a"})";
    static const char *mail = R"({"type": "email"})";
    static const char *link = R"({"type": "url"})";
    static const char *picked =
        R"({"type": "select", "validate": {"onlyAvailableItems": true}, "data": {"values": [{"value": "12", "label": "T"}]}})";
    static const char *counted =
        R"({"type": "selectboxes", "validate": {"required": true, "minSelectedCount": 2, "maxSelectedCount": 2},
              "values": [{"value": "m", "label": "M"}, {"value": "n", "label": "N"}, {"value": "o", "label": "O"}]})";
    static const char *single = R"({"type": "textfield"})";
    static const char *several = R"({"type": "textfield", "multiple": true})";
    static const char *unchecked =
        R"({"type": "textfield", "validate": {"required": true, "patternMessage": "", "pattern": "x"}})";
    static const char *off =
        R"({"type": "textfield", "validate": {"patternMessage": null, "pattern": "x"}})";
    static const char *masks =
        R"({"type": "textfield", "allowMultipleMasks": true, "inputMasks": [{"label": "short", "mask": "99"}, {"label": "long", "mask": "9999"}]})";
    static const char *blankMask = R"({"type": "textfield", "inputMask": "9_9"})";
    static const char *moment = R"({"type": "datetime"})";
    static const char *requiredMoment = R"({"type": "datetime", "validate": {"required": true}})";
    static const char *day = R"({"type": "day"})";
    static const char *dayFirst = R"({"type": "day", "dayFirst": true})";
    static const char *dayParts =
        R"({"type": "day", "fields": {"day": {"required": true}, "month": {}, "year": {"required": true, "hide": true}}})";
    static const char *dayLimits =
        R"({"type": "day", "minDate": "2024-01-10", "maxDate": "2024-02-10"})";
    // The page reads the tenth of January as the first of October, and the other as no date.
    static const char *dayFirstLimits =
        R"({"type": "day", "dayFirst": true, "minDate": "2024-01-10", "maxDate": "2024-01-20"})";
    static const char *dayYears =
        R"({"type": "day", "fields": {"year": {"minYear": "2020", "maxYear": 2025}}})";
    static const char *time = R"({"type": "time", "inputType": "text", "format": "HH:mm"})";
    static const char *pickedTime = R"({"type": "time"})";
    // It is looked at as it is shown: 14:30.
    static const char *shownTime = R"({"type": "time", "validate": {"maxLength": 5}})";
    static const char *survey =
        R"({"type": "survey", "validate": {"required": true}, "questions": [{"value": "clean"}, {"value": "flat"}], "values": [{"value": "y"}]})";
    static const char *formula =
        R"({"type": "textfield", "validate": {"json": {"if": [{"===": [{"var": "input"}, "ok"]}, true, "Say ok"]}}})";
    static const char *falseFormula =
        R"({"type": "textfield", "validate": {"json": {"==": [1, 2]}}})";
    static const char *pickedText =
        R"({"type": "select", "dataType": "string", "validate": {"onlyAvailableItems": true}, "data": {"values": [{"value": "12", "label": "T"}]}})";
    static const char *pickedItems =
        R"({"type": "select", "dataSrc": "json", "validate": {"onlyAvailableItems": true}, "data": {"json": [{"id": "x1"}]}})";
    static const char *pickedIds =
        R"({"type": "select", "dataSrc": "json", "valueProperty": "id", "validate": {"onlyAvailableItems": true}, "data": {"json": "[{\"id\": \"x1\"}]"}})";
    static const char *pickedSeveral =
        R"({"type": "select", "multiple": true, "validate": {"onlyAvailableItems": "true"}, "data": {"values": [{"value": "12", "label": "T"}, {"value": "b", "label": "B"}]}})";
    static const char *fromServer =
        R"({"type": "select", "dataSrc": "url", "validate": {"onlyAvailableItems": true}})";
    static const char *notSaidTrue =
        R"({"type": "select", "dataSrc": "url", "validate": {"onlyAvailableItems": "false"}})";
    static const char *radio =
        R"({"type": "radio", "validate": {"onlyAvailableItems": true}, "values": [{"value": "007", "label": "B"}, {"value": "true", "label": "T"}]})";
    static const char *optionalCount =
        R"({"type": "selectboxes", "validate": {"minSelectedCount": "2"}, "values": [{"value": "m", "label": "M"}, {"value": "n", "label": "N"}]})";
    static const char *severalFiles = R"({"type": "file", "multiple": true})";
    // A list of rules goes instead of all others.
    static const char *listed =
        R"({"type": "textfield", "validate": {"pattern": "x"}, "validations": [{"rule": "required"}, {"rule": "maxLength", "settings": {"length": 3}}, {"rule": "minLength", "settings": {"length": 9}, "level": "warning"}]})";
    static const char *saidFalse =
        R"({"type": "textfield", "multiple": true, "validate": {"required": "false"}})";
    static const char *textRange = R"({"type": "textfield", "validate": {"max": 5}})";
    const Row rows[] = {{requiredText, "", "required"}, {requiredText, "null", "required"},
        {requiredText, R"("  \u00a0")", "required"}, {requiredText, "0", "required"},
        {requiredText, R"("x")", ""}, {requiredNumber, "", "required"}, {requiredNumber, "0", ""},
        {requiredNumber, R"("")", "required"}, {requiredNumber, R"("  ")", ""},
        {requiredBox, "false", "required"}, {requiredBox, "true", ""},
        {requiredList, R"("")", "required"}, {requiredList, "[]", "required"},
        {requiredList, R"([""])", "required"}, {requiredList, "[0]", ""},
        {requiredSet, R"({"m": false})", "required"}, {requiredSet, R"({"m": true})", ""},
        {requiredRadio, R"("")", "required"}, {requiredRadio, "false", ""},
        {requiredRadio, R"(" ")", ""}, {least, R"("ab")", "minLength"}, {least, R"("abc")", ""},
        {least, R"("")", ""}, {least, R"(" ")", ""}, {least, "12", ""},
        {most, R"("abcd")", "maxLength"}, {most, R"("abc")", ""}, {most, R"("    ")", "maxLength"},
        {most, R"("😀x")", ""}, {most, R"("😀😀")", "maxLength"}, {leastWords, R"("one")", "minWords"},
        {leastWords, R"("one two")", ""}, {leastWords, R"("")", ""},
        {mostWords, R"(" one\ttwo ")", ""}, {mostWords, R"("one two\u00a0three")", "maxWords"},
        {pattern, R"("UK-1")", ""}, {pattern, R"("UK-12")", "pattern"},
        {pattern, R"("uk-1")", "pattern"}, {pattern, R"("")", ""},
        {pattern, R"("UK-1\n")", "pattern"}, {either, R"("bird")", "pattern"},
        {inside, R"("a\n")", "pattern"}, {range, "-1.5", ""}, {range, "-1.51", "min"},
        {range, "20.01", "max"}, {range, R"("50mm")", "max"}, {range, R"("x")", ""},
        {noughtRange, "-0.001", "min"}, {noughtRange, "", ""}, {masked, R"("UK-42xy")", ""},
        {masked, R"("UK-427y")", ""}, {masked, R"("UK-427Y")", "mask"},
        {masked, R"("U1-427y")", "mask"}, {masked, R"("")", ""}, {masked, R"("UK-427")", "mask"},
        {mail, R"("a.b@c-d.org")", ""}, {mail, R"("a..b@c.org")", "email"},
        {mail, R"("a@b")", "email"}, {mail, R"("\"a b\"@[10.0.0.1]")", ""}, {mail, R"("")", ""},
        {link, R"("https://example.org/x?y=1")", ""}, {link, R"("example.org")", ""},
        {link, R"("http://localhost")", "url"}, {link, R"("http://192.168.1.1")", "url"},
        {link, R"("http://8.8.8.8:8080")", ""}, {link, R"("a@b.org")", "url"}, {picked, "12", ""},
        {picked, R"("12")", "onlyAvailableItems"}, {picked, R"("")", ""},
        {counted, R"({"m": true, "n": false, "o": false})", "minSelectedCount"},
        {counted, R"({"m": true, "n": true, "o": true})", "maxSelectedCount"},
        {counted, R"({"m": false, "n": false, "o": false})", "minSelectedCount"},
        {counted, R"({"m": true, "n": true, "o": false})", ""}, {single, R"(["x"])", "multiple"},
        {several, R"("x")", "multiple"}, {several, R"(["x"])", ""}, {several, "null", ""},
        {unchecked, R"("y")", ""}, {off, R"("y")", ""}, {least, R"(["a"])", "multiple"},
        {masks, R"({"value": "12", "maskName": "short"})", ""},
        {masks, R"({"value": "12", "maskName": "long"})", "mask"},
        {masks, R"({"value": "12", "maskName": "none"})", ""}, {blankMask, R"("1 2")", ""},
        {blankMask, R"("1_2")", "mask"}, {blankMask, "12", "mask"},
        {moment, R"("Invalid date")", "date"}, {moment, R"("soon")", ""}, {moment, "5", ""},
        {requiredMoment, R"("Invalid Date")", "required"}, {requiredMoment, R"(" ")", ""},
        {day, R"("02/29/2024")", ""}, {day, R"("02/29/2023")", "day"},
        {day, R"("02/29/1900")", "day"}, {day, R"("02/29/2000")", ""},
        {day, R"("04/31/2024")", "day"}, {day, R"("13/01/2024")", "day"},
        {day, R"("00/00/0000")", ""}, {day, R"("05/15/10000")", "day"}, {day, R"("a/b/c")", ""},
        {day, R"("05/15")", ""}, {day, R"("-1/05/2024")", "day"}, {day, "5", "day"},
        {dayFirst, R"("15/05/2024")", ""}, {dayFirst, R"("05/15/2024")", "day"},
        {dayParts, R"("00/15/2024")", ""}, {dayParts, R"("05/00/2024")", "required"},
        {dayParts, R"("05/15/0000")", ""}, {dayParts, "", "required"},
        {dayLimits, R"("01/10/2024")", ""}, {dayLimits, R"("02/10/2024")", ""},
        {dayLimits, R"("01/09/2024")", "minDate"}, {dayLimits, R"("02/11/2024")", "maxDate"},
        {dayLimits, R"("00/01/1999")", ""}, {dayLimits, R"("1/9/24")", "minDate"},
        {dayFirstLimits, R"("15/01/2024")", "minDate"}, {dayYears, R"("05/15/2020")", ""},
        {dayYears, R"("05/15/2019")", "minYear"}, {dayYears, R"("05/15/2026")", "maxYear"},
        {dayYears, R"("05/15/0000")", ""}, {dayYears, R"("05/15/99")", ""},
        {time, R"("14:30:00")", ""}, {time, R"("noon")", "time"}, {time, R"("25:61:00")", "time"},
        {time, R"("24:00:00")", ""}, {time, R"("")", ""}, {time, R"("2:30 pm")", ""},
        {pickedTime, R"("noon")", ""}, {shownTime, R"("14:30:00")", ""},
        {shownTime, R"("14:30:59")", ""}, {survey, R"({"clean": "y", "flat": "n"})", ""},
        {survey, R"({"clean": "y"})", "required"},
        {survey, R"({"clean": "y", "flat": ""})", "required"}, {survey, "", "required"},
        {formula, R"("ok")", ""}, {formula, R"("no")", "json"}, {falseFormula, R"("no")", ""},
        {pickedText, R"("12")", ""}, {pickedText, "12", "onlyAvailableItems"},
        {pickedItems, R"({"id": "x1"})", ""},
        {pickedItems, R"({"id": "x9"})", "onlyAvailableItems"},
        {pickedItems, R"("x1")", "onlyAvailableItems"}, {pickedIds, R"("x1")", ""},
        {pickedIds, R"("x9")", "onlyAvailableItems"}, {pickedSeveral, R"([12, "b"])", ""},
        {pickedSeveral, R"(["b", "12"])", "onlyAvailableItems"}, {pickedSeveral, "[]", ""},
        {fromServer, R"("x")", "onlyAvailableItems"}, {fromServer, R"("")", ""},
        {notSaidTrue, R"("x")", ""}, {radio, "7", ""}, {radio, R"("7")", "onlyAvailableItems"},
        {radio, "true", ""}, {optionalCount, R"({"m": false, "n": false})", ""},
        {several, R"("")", ""}, {several, "false", ""}, {several, "5", "multiple"},
        {severalFiles, R"("")", "multiple"}, {listed, R"("abcd")", "maxLength"},
        {listed, R"("")", "required"}, {listed, R"(["x"])", ""}, {saidFalse, "[]", "multiple"},
        {textRange, "99", ""}};
    for (const Row &row : rows) {
        QTest::addRow("%s %.90s", row.value, row.component)
            << QByteArray(row.component) << QByteArray(row.value) << QString(row.rule);
    }
}

void TestRules::rulesFailAsOnThePage()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    const IssueList issues = check(component, value);
    QCOMPARE(rulesOf(issues), rule.isEmpty() ? QStringList() : QStringList{rule});
    if (!issues.isEmpty())
        QCOMPARE(issues.first().severity, Severity::Error);
}

void TestRules::whatIsOnlyShownIsDoubtful_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("rules");
    const QByteArray number =
        R"({"type": "NumberTolerance", "specification_nominal": 3.2, "specification_tolerance": 0.2})";
    const QByteArray limits =
        R"({"type": "NumberTolerance", "specification_minimum": 1, "specification_maximum": 2})";
    const QByteArray list =
        R"({"type": "NumberArray_NoPlots", "specification_nominal": 0, "specification_toleranceInner": 0.5})";
    const QByteArray wires =
        R"({"type": "TensionPlots", "specification_nominal": 6.5, "specification_toleranceInner": 1})";
    const QByteArray either = R"({"type": "textfield", "validate": {"pattern": "cat|dog"}})";
    const QStringList fine;
    const QStringList beyond{"tolerance"};
    QTest::newRow("within") << number << QByteArray("3.3") << fine;
    QTest::newRow("on the upper limit") << number << QByteArray("3.4") << fine;
    QTest::newRow("on the lower limit") << number << QByteArray("3.0") << fine;
    QTest::newRow("above") << number << QByteArray("3.401") << beyond;
    QTest::newRow("below") << number << QByteArray("2.99") << beyond;
    QTest::newRow("below the least") << limits << QByteArray("0.5") << QStringList{"minimum"};
    QTest::newRow("above the most") << limits << QByteArray("2.5") << QStringList{"maximum"};
    QTest::newRow("list within") << list << QByteArray("[0.5, -0.5]") << fine;
    QTest::newRow("list beyond") << list << QByteArray("[0.1, -0.6]") << beyond;
    const auto wiresOf = [](const QByteArray &last) {
        return '[' + QByteArray("6.5, ").repeated(479) + last + ']';
    };
    QTest::newRow("a wire that was not measured") << wires << wiresOf("0") << fine;
    QTest::newRow("a loose wire") << wires << wiresOf("0.1") << beyond;
    QTest::newRow("wires of no layer") << wires << QByteArray("[6.5]") << QStringList{"listSize"};
    QTest::newRow("no wires") << wires << QByteArray(R"("")") << fine;
    const QByteArray whole = R"({"type": "number", "validate": {"integer": true}})";
    QTest::newRow("a whole number") << whole << QByteArray("7") << fine;
    QTest::newRow("a fraction") << whole << QByteArray("7.5") << QStringList{"integer"};
    const QByteArray steps = R"({"type": "number", "validate": {"step": "0.1", "min": 0.05}})";
    QTest::newRow("on a step") << steps << QByteArray("0.35") << fine;
    QTest::newRow("between steps") << steps << QByteArray("0.3") << QStringList{"step"};
    const QByteArray anyStep = R"({"type": "number"})";
    QTest::newRow("any step") << anyStep << QByteArray("0.123456") << fine;
    const QByteArray decimals = R"({"type": "number", "decimalLimit": 2})";
    QTest::newRow("few decimals") << decimals << QByteArray("1.25") << fine;
    QTest::newRow("many decimals")
        << decimals << QByteArray("1.255") << QStringList{"decimalLimit"};
    QTest::newRow("decimals with an exponent")
        << decimals << QByteArray("1e-7") << QStringList{"decimalLimit"};
    QTest::newRow("a large number") << decimals << QByteArray("1.5e300") << fine;
    const QByteArray money = R"({"type": "currency"})";
    QTest::newRow("cents") << money << QByteArray("1.25") << fine;
    QTest::newRow("parts of cents") << money << QByteArray("1.255") << QStringList{"decimalLimit"};
    const QByteArray tags = R"({"type": "tags", "maxTags": 2})";
    QTest::newRow("few tags") << tags << QByteArray(R"("a,b")") << fine;
    QTest::newRow("many tags") << tags << QByteArray(R"("a,b,c")") << QStringList{"maxTags"};
    const QByteArray tagList = R"({"type": "tags", "storeas": "array", "maxTags": 2})";
    QTest::newRow("many tags in a list")
        << tagList << QByteArray(R"(["a", "b", "c"])") << QStringList{"maxTags"};
    const QByteArray picker =
        R"({"type": "datetime", "datePicker": {"minDate": "2024-01-10", "maxDate": "2024-02-10"}})";
    QTest::newRow("the first day")
        << picker << QByteArray(R"("2024-01-10T00:00:00+05:00")") << fine;
    QTest::newRow("the last day") << picker << QByteArray(R"("2024-02-10T23:59:59Z")") << fine;
    QTest::newRow("too early") << picker << QByteArray(R"("2024-01-09T23:59:59Z")")
                               << QStringList{"dateLimits"};
    QTest::newRow("too late") << picker << QByteArray(R"("2024-02-11T00:00:00Z")")
                              << QStringList{"dateLimits"};
    const QByteArray dayFirst = R"({"type": "day", "dayFirst": true, "minDate": "2024-01-20"})";
    QTest::newRow("before the day that was meant")
        << dayFirst << QByteArray(R"("19/01/2024")") << QStringList{"dateLimits"};
    QTest::newRow("the day that was meant") << dayFirst << QByteArray(R"("20/01/2024")") << fine;
    const QByteArray boxes =
        R"({"type": "selectboxes", "validate": {"onlyAvailableItems": true}, "values": [{"value": "m", "label": "M"}]})";
    QTest::newRow("options that the page refuses by mistake")
        << boxes << QByteArray(R"({"m": true})") << QStringList{"onlyAvailableItems"};
    QTest::newRow("more than the pattern's author meant")
        << either << QByteArray(R"("catfish")") << QStringList{"entry.pattern"};
    QTest::newRow("the other end")
        << either << QByteArray(R"("hotdog")") << QStringList{"entry.pattern"};
    QTest::newRow("what the author meant") << either << QByteArray(R"("dog")") << fine;
}

void TestRules::whatIsOnlyShownIsDoubtful()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, value);
    QFETCH(QStringList, rules);
    const IssueList issues = check(component, value);
    QCOMPARE(rulesOf(issues), rules);
    if (!issues.isEmpty())
        QCOMPARE(issues.first().severity, Severity::Warning);
}

void TestRules::parametersTellTheSetting()
{
    const IssueList longer =
        check(R"({"type": "textfield", "validate": {"maxLength": 3}})", R"("abcd")");
    QCOMPARE(longer.first().params.value("setting").toInt(), 3);
    QCOMPARE(longer.first().params.value("value").toString(), "abcd");
    QCOMPARE(longer.first().fieldPath, "a");
    const IssueList list = check(
        R"({"type": "NumberArray_NoPlots", "specification_nominal": 1, "specification_toleranceInner": 0.5})",
        "[1, 2, 7]");
    QCOMPARE(list.first().params.value("count").toInt(), 2);
    QCOMPARE(list.first().params.value("position").toInt(), 2);
    QCOMPARE(list.first().params.value("number").toDouble(), 2.0);
}

void TestRules::ownMessagesGoAlong()
{
    const IssueList own = check(
        R"({"type": "textfield", "validate": {"required": true, "customMessage": "Say it"}})", "");
    QCOMPARE(own.first().params.value("message").toString(), "Say it");
    const IssueList pattern =
        check(R"({"type": "textfield", "validate": {"pattern": "x", "patternMessage": "An x"}})",
            R"("y")");
    QCOMPARE(pattern.first().params.value("message").toString(), "An x");
}

void TestRules::rulesRunOverEachItemOfAList()
{
    const QByteArray component =
        R"({"type": "textfield", "multiple": true, "validate": {"required": true, "maxLength": 2}})";
    QCOMPARE(rulesOf(check(component, R"(["abc", "", "abcd"])")),
        (QStringList{"required", "maxLength", "maxLength"}));
    QCOMPARE(rulesOf(check(component, "[]")), (QStringList{"required", "multiple"}));
}

void TestRules::hiddenFieldsAreNotChecked()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "k"},
        {"type": "textfield", "key": "a", "validate": {"required": true},
         "conditional": {"show": true, "when": "k", "eq": "1"}},
        {"type": "textfield", "key": "b", "validate": {"required": true}, "hidden": true}])");
    QVERIFY(form);
    Record record;
    record.target.uuid = "u";
    ComponentFact fact;
    fact.state = ComponentFact::State::Exists;
    record.checked = {{"k", "0"}};
    QVERIFY(checkRecord(record, form, {{"u", fact}}).isEmpty());
    record.checked = {{"k", "1"}};
    QCOMPARE(rulesOf(checkRecord(record, form, {{"u", fact}})), QStringList{"required"});
}

void TestRules::whatCannotBeDecidedIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *component, const QByteArray &value,
                         const char *rule, const char *why) {
        QTest::newRow(name) << QByteArray(component) << value << QString(rule) << QString(why);
    };
    row("no pattern", R"({"type": "textfield", "validate": {"pattern": "(["}})", R"("y")",
        "pattern", "pattern");
    row("a pattern of another language",
        R"({"type": "textfield", "validate": {"pattern": "(?i)y"}})", R"("y")", "pattern",
        "pattern");
    row("a pattern that takes for ever",
        R"({"type": "textfield", "validate": {"pattern": "(a|aa)+[bc]"}})",
        '"' + QByteArray(60, 'a') + '"', "pattern", "patternTooHard");
    row("an operator of the page", R"({"type": "textfield", "validate": {"json": {"_size": [1]}}})",
        R"("y")", "json", "operator");
    row("a script", R"({"type": "textfield", "validate": {"custom": "valid = false"}})", R"("y")",
        "custom", "noEngine");
    row("a script that lists options",
        R"({"type": "select", "dataSrc": "custom", "data": {"custom": "values = []"}, "validate": {"onlyAvailableItems": true}})",
        R"("y")", "onlyAvailableItems", "noEngine");
    row("a format of times", R"({"type": "time", "inputType": "text", "format": "LT"})",
        R"("14:30")", "time", "timeFormat");
    row("a limit that is calculated", R"x({"type": "day", "maxDate": "moment()"})x",
        R"("05/15/2024")", "maxDate", "date");
}

void TestRules::whatCannotBeDecidedIsSaidSo()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QFETCH(QString, why);
    const IssueList issues = check(component, value);
    QCOMPARE(rulesOf(issues), QStringList{"notCheckedHere"});
    QCOMPARE(issues.first().severity, Severity::Warning);
    QCOMPARE(issues.first().params.value("rule").toString(), rule);
    QCOMPARE(issues.first().params.value("why").toString(), why);
}

void TestRules::anEmptyValueNeedsNoPattern()
{
    QVERIFY(check(R"({"type": "textfield", "validate": {"pattern": "(["}})", R"(" ")").isEmpty());
}

void TestRules::onlyRulesThatAreSwitchedOnAreAsked()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "a"},
        {"type": "number", "key": "n", "validate": {"min": 1, "required": true}},
        {"type": "hidden", "key": "h", "validate": {"min": 1}}])");
    QVERIFY(form);
    const std::vector<FieldRules> rules = rulesOf(form->fields);
    const auto names = [](const FieldRules &ofField) {
        QStringList result;
        for (const Rule *rule : ofField.rules())
            result += rule->name;
        return result;
    };
    QCOMPARE(names(rules[0]), QStringList{"multiple"});
    QCOMPARE(names(rules[1]), (QStringList{"required", "min", "multiple"}));
    QCOMPARE(names(rules[2]), QStringList());
}

void TestRules::aRequiredFieldOfUnknownConditionIsOnlyDoubtful()
{
    const IssueList issues = check(
        R"({"type": "textfield", "customConditional": "show = x", "validate": {"required": true}})",
        R"("")");
    QCOMPARE(rulesOf(issues), (QStringList{"required", "notCheckedHere"}));
    QCOMPARE(issues.first().severity, Severity::Warning);
    QVERIFY(issues.first().params.value("conditionUnread").toBool());
    QCOMPARE(issues.last().params.value("rule").toString(), "condition");
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
