// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fillform.h"
#include "forms/formoutline.h"
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
    void theOutlineIsReadFromTopToBottom();
    void containersGivePaths();
    void conditionsOfAncestorsAreInherited();
    void aConditionOverrulesTheHiddenFlag();
    void scriptsAreNamed();
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
    QTest::addColumn<QStringList>("scripts");
    QTest::addColumn<RecordType>("type");
    const QStringList none;
    QTest::newRow("APANonConformance")
        << 22 << none << QStringList{"missingPanel customConditional"} << RecordType::Action;
    QTest::newRow("AssembledAPA") << 13 << none << none << RecordType::Component;
    QTest::newRow("BoardReception") << 13 << none << none << RecordType::Action;
    QTest::newRow("BoardVisualInspection") << 10 << none << none << RecordType::Action;
    QTest::newRow("GeometryBoard") << 8 << none << none << RecordType::Component;
    QTest::newRow("GeometryBoardBatch")
        << 8 << none << QStringList{"subComponent_partString calculateValue"}
        << RecordType::Component;
    QTest::newRow("IntakeSurveys") << 17 << none
                                   << QStringList{"crossCorners.postRelease validate.custom",
                                          "crossCorners.difference calculateValue"}
                                   << RecordType::Action;
    QTest::newRow("x_tension_testing") << 10 << none << none << RecordType::Action;
    QTest::newRow("x_winding") << 16 << none << QStringList{"windingEnd validate.custom"}
                               << RecordType::Action;
}

void TestTypeForm::eachPracticeFormIsRead()
{
    QFETCH(int, fields);
    QFETCH(QStringList, unsupported);
    QFETCH(QStringList, scripts);
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
    QCOMPARE(form->notUnderstood, QStringList());
    QStringList parts;
    for (const FormScript &script : form->scripts)
        parts += script.path + ' ' + script.part;
    QCOMPARE(parts, scripts);
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
    QVERIFY(thickness->conditional && !thickness->hidden);
    const Field *flatness = form->field("flatnessReadings");
    QVERIFY(flatness);
    QCOMPARE(flatness->kind, ValueKind::NumberList);
    QCOMPARE(flatness->tolerance, 0.5);
    const Field *why = form->field("dispositionReason");
    QVERIFY(why && why->conditional);
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
        seen += field.path + '=' + field.groups.join('/');
    QCOMPARE(seen,
        (QStringList{"a=Outer", "b=Outer", "c1=Outer/Inner", "c2=Outer/Inner", "d=First",
            "e=Second", "g="}));
}

void TestTypeForm::theOutlineIsReadFromTopToBottom()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "textfield", "key": "a", "label": "A"},
        {"type": "panel", "key": "p", "title": "P", "conditional": {"when": "a", "eq": "1", "show": true},
         "components": [
            {"type": "columns", "key": "c", "customConditional": "show = true", "columns": [
                {"components": [{"type": "number", "key": "b", "label": "B"}]},
                {"components": [{"type": "container", "key": "o", "label": "O", "components": [
                    {"type": "number", "key": "d", "label": "D"}]}]}]}]},
        {"type": "well", "key": "w", "components": [
            {"type": "editgrid", "key": "g", "label": "G", "components": [
                {"type": "textfield", "key": "e", "label": "E"}]}]},
        {"type": "tabs", "key": "t", "components": [
            {"key": "one", "label": "One", "components": [
                {"type": "textfield", "key": "f", "label": "F"}]},
            {"key": "two", "label": "Two", "components": []}]}])");
    QVERIFY(form);
    QStringList lines;
    for (const OutlineEntry &entry : outlineOf(*form)) {
        QString line = QString(entry.depth, '-') + (entry.isHeading() ? "# " : "")
            + (entry.field ? entry.field->label : entry.component->title);
        for (const FormComponent *decider : entry.deciders)
            line += QStringLiteral(" if ") + decider->settings.value(u"key").toString();
        lines += line;
    }
    QCOMPARE(lines,
        QStringList(
            {"A", "# P if p", "-B if c", "-# O if c", "--D", "# G", "-E", "# One", "-F", "# Two"}));
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
    QCOMPARE(form->fields[0].groups, QStringList{"Box"});
    QCOMPARE(form->components.size(), 1);
    QCOMPARE(form->components[0].children[1].path, "box.in");
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
    QVERIFY(form->fields[0].conditional && !form->fields[0].hidden);
    const FormComponent &panel = form->components[0];
    QCOMPARE(panel.condition->when, "k");
    QCOMPARE(panel.children[0].condition->equals, "true");
    QCOMPARE(panel.children[0].condition->show, "false");
    QVERIFY(form->fields[1].hidden);
}

void TestTypeForm::aConditionOverrulesTheHiddenFlag()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "a", "hidden": true,
        "conditional": {"show": true, "when": "k", "eq": "1"}}])");
    QVERIFY(form);
    QVERIFY(!form->fields[0].hidden);
    QCOMPARE(fillForm(*form, {{"a", "x"}}).checked, QJsonObject());
}

void TestTypeForm::scriptsAreNamed()
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
    QCOMPARE(form->notUnderstood, QStringList{"f (NotAThing)"});
    QStringList scripts;
    for (const FormScript &script : form->scripts)
        scripts += script.path + ' ' + script.part;
    QCOMPARE(scripts,
        (QStringList{"a customConditional", "c calculateValue", "d validate.custom",
            "g customDefaultValue"}));
    QVERIFY(form->fields[0].conditional && form->fields[1].conditional);
    QVERIFY(!form->fields[2].conditional);
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
