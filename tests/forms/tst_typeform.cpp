// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typeform.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

class TestTypeForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void eachPracticeFormIsRead_data();
    void eachPracticeFormIsRead();
    void fieldsOfTheVisualInspectionAreUnderstood();
    void classDefaultsFillWhatTheSchemaLeavesOut();
    void layoutGivesGroupsAndNoPath();
    void containersGivePaths();
    void conditionsOfAncestorsAreInherited();
    void aConditionOverrulesTheHiddenFlag();
    void scriptsAreNamedAsNotUnderstood();
    void untouchedValuesAreThoseOfThePage_data();
    void untouchedValuesAreThoseOfThePage();
    void lengthSettingsAreReadLikeThePage_data();
    void lengthSettingsAreReadLikeThePage();
    void fingerprintDoesNotDependOnTheOrderOfMembers();
    void whatIsNoFormIsDamaged_data();
    void whatIsNoFormIsDamaged();
};

void TestTypeForm::eachPracticeFormIsRead_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<QStringList>("unsupported");
    QTest::addColumn<QStringList>("notUnderstood");
    QTest::addColumn<RecordType>("type");
    const QStringList none;
    QTest::newRow("APANonConformance") << 14 << QStringList{"dataGrid", "shortedGrid"}
                                       << QStringList{"missingPanel (panel)"} << RecordType::Action;
    QTest::newRow("AssembledAPA") << 13 << none << QStringList{"releaseNote (textfield)"}
                                  << RecordType::Component;
    QTest::newRow("BoardReception")
        << 11 << QStringList{"damagedBoards", "sensorReadings"} << none << RecordType::Action;
    QTest::newRow("BoardVisualInspection") << 10 << none << none << RecordType::Action;
    QTest::newRow("GeometryBoard") << 8 << none << none << RecordType::Component;
    QTest::newRow("GeometryBoardBatch")
        << 8 << none << QStringList{"subComponent_partString (textfield)", "notes (textarea)"}
        << RecordType::Component;
    QTest::newRow("IntakeSurveys")
        << 11 << QStringList{"holeMeasurements", "checks"}
        << QStringList{"postRelease (number)", "difference (number)"} << RecordType::Action;
    QTest::newRow("x_tension_testing") << 10 << none << none << RecordType::Action;
    QTest::newRow("x_winding") << 11 << QStringList{"bobbinGrid", "replacedWires"}
                               << QStringList{"windingEnd (datetime)"} << RecordType::Action;
}

void TestTypeForm::eachPracticeFormIsRead()
{
    QFETCH(int, fields);
    QFETCH(QStringList, unsupported);
    QFETCH(QStringList, notUnderstood);
    QFETCH(RecordType, type);
    const TypeFormPtr form = test::practiceForm(QTest::currentDataTag());
    QVERIFY(form);
    QCOMPARE(form->id, QTest::currentDataTag());
    QCOMPARE(form->recordType, type);
    QCOMPARE(form->fingerprint.size(), 64);
    QStringList found;
    for (const Field &field : form->fields) {
        QVERIFY2(!field.label.isEmpty() && !field.path.isEmpty(), qPrintable(field.path));
        if (field.kind == ValueKind::Unsupported)
            found += field.path;
    }
    QCOMPARE(found, unsupported);
    QCOMPARE(form->notUnderstood, notUnderstood);
    QCOMPARE(form->fields.size(), fields);
}

void TestTypeForm::fieldsOfTheVisualInspectionAreUnderstood()
{
    const TypeFormPtr form = test::practiceForm("BoardVisualInspection");
    QVERIFY(form);
    QCOMPARE(form->componentTypes, QStringList{"Geometry Board"});

    const Field *date = form->field("inspectionDate");
    QVERIFY(date && date->dateOnly && date->required);
    QCOMPARE(date->kind, ValueKind::DateTime);
    const Field *station = form->field("inspectionStation");
    QVERIFY(station);
    QCOMPARE(station->pattern, "[A-Z]{2}-[0-9]{2}");
    QVERIFY(station->patternMessage.startsWith("Write the station"));
    const Field *faults = form->field("visualInspectionIssues");
    QVERIFY(faults);
    QCOMPARE(faults->kind, ValueKind::OptionSet);
    QCOMPARE(faults->options.size(), 13);
    QCOMPARE(faults->untouched.toObject().size(), 13);
    const Field *thickness = form->field("boardThickness");
    QVERIFY(thickness && thickness->required);
    QCOMPARE(thickness->nominal, 3.2);
    QCOMPARE(thickness->tolerance, 0.2);
    QCOMPARE(thickness->minimum, 0.0);
    QCOMPARE(thickness->maximum, 20.0);
    QCOMPARE(thickness->units, "mm");
    QCOMPARE(thickness->conditions.size(), 1);
    QCOMPARE(thickness->conditions[0].when, "visualInspectionIssues");
    QCOMPARE(thickness->conditions[0].equals, "incorrectThickness");
    QVERIFY(thickness->conditions[0].show);
    const Field *flatness = form->field("flatnessReadings");
    QVERIFY(flatness);
    QCOMPARE(flatness->kind, ValueKind::NumberList);
    QCOMPARE(flatness->tolerance, 0.5);
    const Field *why = form->field("dispositionReason");
    QVERIFY(why && !why->conditions[0].show);
    QCOMPARE(why->maxWords, 60);
    QVERIFY(form->field("nonConformingDisposition")->onlyAvailableItems);
    QVERIFY(!form->field("noSuchField"));
}

void TestTypeForm::classDefaultsFillWhatTheSchemaLeavesOut()
{
    // Also shows that the resource is there when the library is linked statically.
    const TypeFormPtr form = test::formOf(R"([{"type": "ComponentUUID", "key": "part"},
        {"type": "ActionID", "key": "act", "validate": {"required": true}},
        {"type": "phoneNumber", "key": "tel", "label": "Call"}])");
    QVERIFY(form);
    QVERIFY(form->fields[0].pattern.startsWith("^$|"));
    QCOMPARE(form->fields[0].label, "Component UUID");
    QVERIFY(form->fields[1].required);
    QCOMPARE(form->fields[1].component["inputMask"].toString(), QString(24, '*'));
    QCOMPARE(form->fields[1].component["validate"]["customMessage"].toString(),
        "Must be a string in the format: [24] characters");
    QCOMPARE(form->fields[2].component["inputMask"].toString(), "(999) 999-9999");
    QCOMPARE(form->fields[2].label, "Call");
}

void TestTypeForm::layoutGivesGroupsAndNoPath()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "panel", "key": "p", "title": "Outer", "components": [
            {"type": "textfield", "key": "a"},
            {"type": "well", "key": "w", "components": [{"type": "textfield", "key": "b"}]},
            {"type": "fieldset", "key": "f", "legend": "Inner", "components": [
                {"type": "columns", "key": "c", "columns": [
                    {"components": [{"type": "textfield", "key": "c1"}]},
                    {"components": [{"type": "textfield", "key": "c2"}]}]}]}]},
        {"type": "tabs", "key": "t", "components": [
            {"label": "First", "key": "t1", "components": [{"type": "textfield", "key": "d"}]},
            {"label": "Second", "key": "t2", "components": [{"type": "textfield", "key": "e"}]}]},
        {"type": "table", "key": "r", "rows": [
            [{"components": [{"type": "textfield", "key": "g"}]}],
            [{"components": [{"type": "button", "key": "x"}, {"type": "content", "key": "y"}]}]]}
        ])");
    QVERIFY(form);
    QStringList seen;
    for (const Field &field : form->fields)
        seen += field.path + '=' + field.group;
    QCOMPARE(seen,
        (QStringList{"a=Outer", "b=Outer", "c1=Inner", "c2=Inner", "d=First", "e=Second", "g="}));
}

void TestTypeForm::containersGivePaths()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "container", "key": "box", "label": "Box", "components": [
            {"type": "textfield", "key": "site.shift"},
            {"type": "container", "key": "in", "components": [{"type": "number", "key": "n"}]}]}])");
    QVERIFY(form);
    QCOMPARE(form->fields[0].path, "box.site.shift");
    QCOMPARE(form->fields[1].path, "box.in.n");
    QCOMPARE(form->fields[0].group, "Box");
    QCOMPARE(form->containers.size(), 2);
    QCOMPARE(form->containers[1].path, "box.in");
}

void TestTypeForm::conditionsOfAncestorsAreInherited()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "panel", "key": "p", "conditional": {"show": true, "when": "k", "eq": "1"},
         "components": [{"type": "textfield", "key": "a",
            "conditional": {"show": false, "when": "m", "eq": true}}]},
        {"type": "panel", "key": "q", "hidden": true,
         "components": [{"type": "textfield", "key": "b"}]}])");
    QVERIFY(form);
    const Field &a = form->fields[0];
    QCOMPARE(a.conditions.size(), 2);
    QCOMPARE(a.conditions[0].when, "k");
    QCOMPARE(a.conditions[1].equals, "true");
    QVERIFY(!a.conditions[1].show);
    QVERIFY(form->fields[1].hidden);
}

void TestTypeForm::aConditionOverrulesTheHiddenFlag()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "a", "hidden": true,
        "conditional": {"show": true, "when": "k", "eq": "1"}}])");
    QVERIFY(form);
    QVERIFY(!form->fields[0].hidden);
    QVERIFY(isShown(form->fields[0], {{"k", 1}}));
}

void TestTypeForm::scriptsAreNamedAsNotUnderstood()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "textfield", "key": "a", "customConditional": "show = false;"},
        {"type": "textfield", "key": "b", "conditional": {"json": {"==": [1, 1]}}},
        {"type": "number", "key": "c", "calculateValue": "value = 1"},
        {"type": "textfield", "key": "d", "validate": {"custom": "valid = true"}},
        {"type": "textfield", "key": "e", "logic": [{"trigger": {}, "actions": []}]},
        {"type": "NotAThing", "key": "f"},
        {"type": "textfield", "key": "g", "customDefaultValue": "value = 2"},
        {"type": "textfield", "key": "h", "customConditional": "  "}])");
    QVERIFY(form);
    QCOMPARE(form->notUnderstood,
        (QStringList{"a (textfield)", "b (textfield)", "c (number)", "d (textfield)",
            "e (textfield)", "f (NotAThing)", "g (textfield)"}));
    QVERIFY(form->fields[0].conditionUnread);
    QVERIFY(form->fields[1].conditionUnread);
    QVERIFY(!form->fields[2].conditionUnread);
    QCOMPARE(form->fields[5].kind, ValueKind::Unsupported);
}

void TestTypeForm::untouchedValuesAreThoseOfThePage_data()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QByteArray>("value"); ///< empty: the key is absent
    struct Row {
        const char *name, *component, *value;
    };
    const Row rows[] = {{"text", R"({"type": "textfield"})", R"("")"},
        {"text with a default", R"({"type": "textfield", "defaultValue": "r4"})", R"("r4")"},
        {"text, several", R"({"type": "textfield", "multiple": true})", R"([""])"},
        {"number", R"({"type": "number"})", ""},
        {"number, several", R"({"type": "number", "multiple": true})", "[null]"},
        {"number with nought as default", R"({"type": "number", "defaultValue": 0})", "0"},
        {"tick box", R"({"type": "checkbox"})", "false"},
        {"tick box, ticked", R"({"type": "checkbox", "defaultValue": "true"})", "true"},
        {"tick box with another text", R"({"type": "checkbox", "defaultValue": "yes"})", "false"},
        {"radio", R"({"type": "radio"})", R"("")"},
        {"radio with false", R"({"type": "radio", "defaultValue": false})", "false"},
        {"select", R"({"type": "select"})", R"("")"},
        {"select, several", R"({"type": "select", "multiple": true})", "[]"},
        {"select with a default that becomes a number",
            R"({"type": "select", "defaultValue": "12"})", "12"},
        {"select boxes",
            R"({"type": "selectboxes", "values": [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]})",
            R"({"a": false, "b": false})"},
        {"date", R"({"type": "datetime"})", R"("")"},
        {"day", R"({"type": "day"})", R"("00/00/0000")"},
        {"list of numbers", R"({"type": "NumberArray_NoPlots"})", R"("")"},
        {"tags as a list", R"({"type": "tags", "storeas": "array"})", "[]"},
        {"survey", R"({"type": "survey"})", "{}"}, {"map", R"({"type": "datamap"})", "{}"},
        {"file", R"({"type": "file"})", "[]"},
        {"one of several tick boxes",
            R"({"type": "checkbox", "inputType": "radio", "name": "n", "value": "v"})", ""},
        {"grid",
            R"({"type": "datagrid", "components": [{"type": "textfield", "key": "x"}, {"type": "number", "key": "n"}]})",
            R"([{"x": ""}])"},
        {"grid of two rows at least",
            R"({"type": "datagrid", "validate": {"minLength": 2}, "components": [{"type": "textfield", "key": "x"}]})",
            R"([{"x": ""}, {"x": ""}])"},
        {"grid that starts empty",
            R"({"type": "datagrid", "initEmpty": true, "components": [{"type": "textfield", "key": "x"}]})",
            "[]"},
        {"grid with a column that is hidden",
            R"({"type": "datagrid", "key": "g", "components": [{"type": "checkbox", "key": "k"},
                {"type": "textfield", "key": "x", "conditional": {"show": true, "when": "g.k", "eq": "true"}}]})",
            R"([{"k": false}])"},
        {"edit grid", R"({"type": "editgrid", "components": [{"type": "textfield", "key": "x"}]})",
            "[]"}};
    for (const Row &row : rows)
        QTest::newRow(row.name) << QByteArray(row.component) << QByteArray(row.value);
}

void TestTypeForm::untouchedValuesAreThoseOfThePage()
{
    QFETCH(QByteArray, component);
    QFETCH(QByteArray, value);
    QJsonObject object = test::json(component).toObject();
    if (!object.contains("key"))
        object.insert("key", "a");
    const TypeFormPtr form = test::formOf("[" + test::compact(object) + "]");
    QVERIFY(form);
    const QJsonValue expected = value.isEmpty() ? QJsonValue::Undefined : test::json(value);
    QCOMPARE(form->fields.first().untouched, expected);
}

void TestTypeForm::lengthSettingsAreReadLikeThePage_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<int>("length"); ///< -1: off
    QTest::newRow("number") << QByteArray("4") << 4;
    QTest::newRow("text") << QByteArray("\"5\"") << 5;
    QTest::newRow("fraction") << QByteArray("\"3.9\"") << 3;
    QTest::newRow("nought") << QByteArray("0") << -1;
    QTest::newRow("blank") << QByteArray("\"\"") << -1;
    QTest::newRow("word") << QByteArray("\"many\"") << -1;
}

void TestTypeForm::lengthSettingsAreReadLikeThePage()
{
    QFETCH(QByteArray, setting);
    QFETCH(int, length);
    const TypeFormPtr form = test::formOf(
        R"([{"type": "textfield", "key": "a", "validate": {"maxLength": )" + setting + "}}]");
    QVERIFY(form);
    QCOMPARE(form->fields.first().maxLength.value_or(-1), length);
}

void TestTypeForm::fingerprintDoesNotDependOnTheOrderOfMembers()
{
    const TypeFormPtr one = test::formOf(R"([{"type": "textfield", "key": "a", "label": "L"}])");
    const TypeFormPtr two = test::formOf(R"([{"label": "L", "key": "a", "type": "textfield"}])");
    const TypeFormPtr other = test::formOf(R"([{"label": "M", "key": "a", "type": "textfield"}])");
    QVERIFY(one && two && other);
    QCOMPARE(one->fingerprint, two->fingerprint);
    QVERIFY(one->fingerprint != other->fingerprint);
}

void TestTypeForm::whatIsNoFormIsDamaged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("why");
    QTest::newRow("something else") << QByteArray(R"({"recordType": "action"})") << "notAForm";
    QTest::newRow("no id") << QByteArray(R"({"recordType": "form"})") << "noFormId";
    QTest::newRow("no schema") << QByteArray(R"({"recordType": "form", "formId": "x"})")
                               << "noComponents";
}

void TestTypeForm::whatIsNoFormIsDamaged()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, why);
    const Result<TypeFormPtr> form = readTypeForm(test::json(answer).toObject());
    QVERIFY(!form);
    QCOMPARE(form.error().kind, ErrorKind::TypeFormDamaged);
    QCOMPARE(form.error().details.value("why").toString(), why);
}

QTEST_GUILESS_MAIN(TestTypeForm)
#include "tst_typeform.moc"
