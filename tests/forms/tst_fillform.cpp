// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conditions.h"
#include "forms/fillform.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

class TestFillForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void conditionsCompareTexts_data();
    void conditionsCompareTexts();
    void valuesAreFoundByPath();
    void filledAsThePageFills_data();
    void filledAsThePageFills();
    void whatIsNotTakenIsNamed();
    void oneValueMayHaveSeveralFields();
};

void TestFillForm::conditionsCompareTexts_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("shown");
    struct Row {
        const char *name, *condition, *data;
        bool shown;
    };
    const Row rows[] = {
        {"equal text", R"({"show": true, "when": "k", "eq": "a"})", R"({"k": "a"})", true},
        {"other text", R"({"show": true, "when": "k", "eq": "a"})", R"({"k": "b"})", false},
        {"number against text", R"({"show": true, "when": "k", "eq": "5"})", R"({"k": 5.0})", true},
        {"truth against text", R"({"show": true, "when": "k", "eq": "true"})", R"({"k": true})",
            true},
        {"show as a text", R"({"show": "true", "when": "k", "eq": "a"})", R"({"k": "a"})", true},
        {"hide when equal", R"({"show": false, "when": "k", "eq": "a"})", R"({"k": "a"})", false},
        {"hide when equal, not answered", R"({"show": false, "when": "k", "eq": "a"})", "{}", true},
        {"show is null", R"({"show": null, "when": "k", "eq": "a"})", R"({"k": "a"})", false},
        {"not answered counts as blank", R"({"show": true, "when": "k", "eq": ""})",
            R"({"k": null})", true},
        {"box is ticked", R"({"show": true, "when": "k", "eq": "m"})",
            R"({"k": {"m": true, "n": false}})", true},
        {"box is not ticked", R"({"show": true, "when": "k", "eq": "n"})",
            R"({"k": {"m": true, "n": false}})", false},
        {"hide when ticked", R"({"show": false, "when": "k", "eq": "m"})", R"({"k": {"m": true}})",
            false},
        {"hide when ticked, not ticked", R"({"show": false, "when": "k", "eq": "m"})",
            R"({"k": {"m": false}})", true},
        {"one of a list", R"({"show": true, "when": "k", "eq": "m"})", R"({"k": ["n", "m"]})",
            true},
        {"hide when one of a list", R"({"show": false, "when": "k", "eq": "m"})",
            R"({"k": ["n", "m"]})", false},
        {"none of a list", R"({"show": true, "when": "k", "eq": "m"})", R"({"k": ["n"]})", false},
        {"inside of a container", R"({"show": true, "when": "k", "eq": "7"})",
            R"({"box": {"in": {"k": 7}}})", true},
        {"by path", R"({"show": true, "when": "box.k", "eq": "7"})", R"({"box": {"k": 7}, "k": 8})",
            true},
        {"lists are not searched", R"({"show": true, "when": "k", "eq": "7"})",
            R"({"grid": [{"k": 7}]})", false}};
    for (const Row &row : rows)
        QTest::newRow(row.name) << QByteArray(row.condition) << QByteArray(row.data) << row.shown;
}

void TestFillForm::conditionsCompareTexts()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, data);
    QFETCH(bool, shown);
    const TypeFormPtr form =
        test::formOf(R"([{"type": "textfield", "key": "a", "conditional": )" + condition + "}]");
    QVERIFY(form);
    const QJsonObject given = test::json(data).toObject();
    QCOMPARE(holds(*form->components.front().condition, given, {}, given), shown);
}

void TestFillForm::valuesAreFoundByPath()
{
    QJsonObject data = test::json(R"({"a": {"b": {"c": 1}}, "a.b": 2, "x": 5})").toObject();
    QCOMPARE(valueAt(data, "a.b"), QJsonValue(2)); // the literal member wins
    QCOMPARE(valueAt(data, "a.b.c"), QJsonValue(1));
    QVERIFY(valueAt(data, "x.y").isUndefined());
    QVERIFY(valueAt(data, "z").isUndefined());

    setValueAt(data, "p.q.r", 3);
    setValueAt(data, "a.d", true);
    QCOMPARE(test::compact(data),
        QByteArray(R"({"a":{"b":{"c":1},"d":true},"a.b":2,"p":{"q":{"r":3}},"x":5})"));
    setValueAt(data, "p.q.r", QJsonValue::Undefined);
    setValueAt(data, "none.at.all", QJsonValue::Undefined);
    QCOMPARE(test::compact(data),
        QByteArray(R"({"a":{"b":{"c":1},"d":true},"a.b":2,"p":{"q":{}},"x":5})"));
}

void TestFillForm::filledAsThePageFills_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("data");
    struct Row {
        const char *name, *components, *given, *data;
    };
    const Row rows[] = {{"defaults, and a number that stays away",
                            R"([{"type": "textfield", "key": "a"}, {"type": "number", "key": "n"},
                {"type": "checkbox", "key": "k"}])",
                            "{}", R"({"a":"","k":false,"submit":true})"},
        {"given values", R"([{"type": "textfield", "key": "a", "defaultValue": "d"}])",
            R"({"a": "mine"})", R"({"a":"mine","submit":true})"},
        {"a chain of conditions",
            R"([{"type": "textfield", "key": "c", "conditional": {"show": true, "when": "b", "eq": "2"}},
                {"type": "textfield", "key": "b", "conditional": {"show": true, "when": "a", "eq": "1"}},
                {"type": "textfield", "key": "a"}])",
            R"({"a": "1", "b": "2", "c": "3"})", R"({"a":"1","b":"2","c":"3","submit":true})"},
        {"a chain that breaks at its start",
            R"([{"type": "textfield", "key": "c", "conditional": {"show": true, "when": "b", "eq": "2"}},
                {"type": "textfield", "key": "b", "conditional": {"show": true, "when": "a", "eq": "1"}},
                {"type": "textfield", "key": "a"}])",
            R"({"a": "0", "b": "2", "c": "3"})", R"({"a":"0","submit":true})"},
        {"hidden, but kept",
            R"([{"type": "textfield", "key": "a", "hidden": true, "clearOnHide": false,
                 "defaultValue": "d"}])",
            "{}", R"({"a":"d","submit":true})"},
        {"disabled keeps its default",
            R"([{"type": "textfield", "key": "a", "disabled": true, "defaultValue": "d"}])",
            R"({"a": "x"})", R"({"a":"d","submit":true})"},
        {"a container is there with nothing in it",
            R"([{"type": "container", "key": "box", "components": [{"type": "number", "key": "n"}]}])",
            "{}", R"({"box":{},"submit":true})"},
        {"a hidden container takes its fields along",
            R"([{"type": "container", "key": "box", "conditional": {"show": true, "when": "k", "eq": "1"},
                 "components": [{"type": "textfield", "key": "a"}]}])",
            R"({"box": {"a": "x"}})", R"({"submit":true})"},
        {"checked but not posted",
            R"([{"type": "textfield", "key": "a", "persistent": "client-only"},
                {"type": "textfield", "key": "b", "conditional": {"show": true, "when": "a", "eq": "1"}}])",
            R"({"a": "1", "b": "2"})", R"({"b":"2","submit":true})"},
        {"a grid has one row at least",
            R"([{"type": "datagrid", "key": "g", "components": [{"type": "textfield", "key": "x"}, {"type": "number", "key": "n"}]}])",
            "{}", R"({"g":[{"x":""}],"submit":true})"},
        {"a grid of two rows at least",
            R"([{"type": "datagrid", "key": "g", "validate": {"minLength": 2}, "components": [{"type": "textfield", "key": "x"}]}])",
            R"({"g": [{"x": "1"}]})", R"({"g":[{"x":"1"},{"x":""}],"submit":true})"},
        {"a grid that starts empty",
            R"([{"type": "datagrid", "key": "g", "initEmpty": true, "components": [{"type": "textfield", "key": "x"}]}])",
            "{}", R"({"g":[],"submit":true})"},
        {"a grid with a column that depends on its row",
            R"([{"type": "datagrid", "key": "g", "components": [{"type": "checkbox", "key": "k"},
                {"type": "textfield", "key": "x", "conditional": {"show": true, "when": "g.k", "eq": "true"}}]}])",
            R"({"g": [{"k": true, "x": "a"}, {"x": "b"}]})",
            R"({"g":[{"k":true,"x":"a"},{"k":false}],"submit":true})"}};
    for (const Row &row : rows) {
        QTest::newRow(row.name) << QByteArray(row.components) << QByteArray(row.given)
                                << QByteArray(row.data);
    }
}

void TestFillForm::filledAsThePageFills()
{
    QFETCH(QByteArray, components);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, data);
    const TypeFormPtr form = test::formOf(components);
    QVERIFY(form);
    QCOMPARE(test::compact(fillForm(*form, test::json(given).toObject()).posted(*form)), data);
}

void TestFillForm::whatIsNotTakenIsNamed()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "a"},
        {"type": "textfield", "key": "b", "disabled": true},
        {"type": "textfield", "key": "c", "conditional": {"show": true, "when": "a", "eq": "1"}},
        {"type": "datagrid", "key": "g", "hidden": true,
         "components": [{"type": "textfield", "key": "x"}]}])");
    QVERIFY(form);
    FilledForm filled = fillForm(*form,
        {{"a", "0"}, {"b", "x"}, {"c", "y"}, {"g", test::json(R"([{"x": "1"}])")}, {"z", "?"}});
    filled.dropped.sort();
    QCOMPARE(filled.dropped, (QStringList{"b", "c", "g", "g[0].x"}));
    QCOMPARE(test::compact(filled.checked), QByteArray(R"({"a":"0","b":""})"));
}

void TestFillForm::oneValueMayHaveSeveralFields()
{
    // Two fields of one key, of which one is shown at a time.
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "k"},
        {"type": "textfield", "key": "v", "conditional": {"show": true, "when": "k", "eq": "1"}},
        {"type": "textfield", "key": "v", "conditional": {"show": true, "when": "k", "eq": "2"}}])");
    QVERIFY(form);
    for (const QString k : {"1", "2"}) {
        const FilledForm filled = fillForm(*form, {{"k", k}, {"v", "kept"}});
        QCOMPARE(filled.checked["v"], QJsonValue("kept"));
        QVERIFY(filled.dropped.isEmpty());
    }
    QVERIFY(!fillForm(*form, {{"k", "3"}, {"v", "lost"}}).checked.contains("v"));
}

QTEST_GUILESS_MAIN(TestFillForm)
#include "tst_fillform.moc"
