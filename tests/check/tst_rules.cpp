// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "check/rules.h"
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
    record.target.uuid = "u";
    ComponentFact fact;
    fact.state = ComponentFact::State::Exists;
    return checkRecord(record, *form, {{"u", fact}});
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
    void aPatternThatIsNotUnderstoodIsSaidSo();
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
        {unchecked, R"("y")", ""}};
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
    QTest::newRow("a wire that was not measured") << wires << QByteArray("[6.5, 0, 7]") << fine;
    QTest::newRow("a loose wire") << wires << QByteArray("[6.5, 0.1]") << beyond;
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
    record.data = {{"k", "0"}};
    QVERIFY(checkRecord(record, *form, {{"u", fact}}).isEmpty());
    record.data = {{"k", "1"}};
    QCOMPARE(rulesOf(checkRecord(record, *form, {{"u", fact}})), QStringList{"required"});
}

void TestRules::aPatternThatIsNotUnderstoodIsSaidSo()
{
    const IssueList issues =
        check(R"({"type": "textfield", "validate": {"pattern": "(["}})", R"("y")");
    QCOMPARE(rulesOf(issues), QStringList{"notCheckedHere"});
    QCOMPARE(issues.first().severity, Severity::Warning);
    QCOMPARE(issues.first().params.value("rule").toString(), "pattern");
}

void TestRules::aRequiredFieldOfUnknownConditionIsOnlyDoubtful()
{
    const IssueList issues = check(
        R"({"type": "textfield", "customConditional": "show = x", "validate": {"required": true}})",
        R"("")");
    QCOMPARE(rulesOf(issues), QStringList{"required"});
    QCOMPARE(issues.first().severity, Severity::Warning);
    QVERIFY(issues.first().params.value("conditionUnread").toBool());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
