// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/formdifference.h"
#include "recipe/formpin.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QDir>

using namespace m2m;

namespace {

QByteArray bytesOf(const FormPin &pin)
{
    return QJsonDocument(formPinToObject(pin)).toJson(QJsonDocument::Indented);
}

FormPin pinOf(const QByteArray &components)
{
    const TypeFormPtr form = test::formOf(components);
    return form ? pinOf(*form) : FormPin();
}

/// A change in one line: "limitChanged a max 5>3", a wider one with "+".
QString shown(const FieldChange &change)
{
    QStringList words{changeWord(change.kind), change.path};
    if (!change.limit.isEmpty())
        words += change.limit;
    const auto valueOf = [](const QJsonValue &value) {
        return value.isUndefined() ? QStringLiteral("-") : value.toVariant().toString();
    };
    if (!change.was.isUndefined() || !change.is.isUndefined())
        words += valueOf(change.was) + '>' + valueOf(change.is);
    if (!change.words.isEmpty())
        words += change.words.join(',');
    if (!change.movedTo.isEmpty())
        words += "to " + change.movedTo;
    if (change.isWider)
        words += "+";
    if (!change.keepsKind)
        words += "other kind";
    return words.join(' ');
}

} // namespace

class TestFormPin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aPinIsReadAsItWasWritten_data();
    void aPinIsReadAsItWasWritten();
    void onlyWhatIsNotUsualIsWritten();
    void damageSaysWhere_data();
    void damageSaysWhere();
    void eachChangeIsToldByField_data();
    void eachChangeIsToldByField();
    void aFormThatIsTheSameHasNoDifference();
    void aChangeIsAsBadAsWhatTheRecipeDoesWithIt_data();
    void aChangeIsAsBadAsWhatTheRecipeDoesWithIt();
    void theColumnsOfAGridAreTouchedWithTheGrid();
};

void TestFormPin::aPinIsReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("id");
    const QStringList files =
        QDir(QStringLiteral(M2M_RESOURCES "/practice/typeforms")).entryList({"*.json"});
    QVERIFY(files.size() >= 9);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void TestFormPin::aPinIsReadAsItWasWritten()
{
    QFETCH(QString, id);
    const TypeFormPtr form = test::practiceForm(id);
    QVERIFY(form);
    const FormPin pin = m2m::pinOf(*form);
    QVERIFY(!pin.fields.isEmpty());
    const QByteArray bytes = bytesOf(pin);
    FormPin read;
    const auto damage = formPinFromObject(QJsonDocument::fromJson(bytes).object(), read);
    QVERIFY2(!damage, damage ? qPrintable(damage->member + ' ' + damage->why) : "");
    QCOMPARE(read, pin);
    QCOMPARE(bytesOf(read), bytes);
    FormPin older = read;
    older.fingerprint = "older";
    QVERIFY(differenceBetween(older, *form).isEmpty());
}

void TestFormPin::onlyWhatIsNotUsualIsWritten()
{
    FormPin pin = pinOf(R"x([
        {"type": "textfield", "key": "plain", "label": "plain"},
        {"type": "number", "key": "size", "label": "Size", "decimalLimit": "2",
         "validate": {"required": true, "min": "0", "max": 5, "custom": "valid = input > 1"}},
        {"type": "textfield", "key": "code", "label": "Code", "multiple": true, "inputMask": "A-9",
         "validate": {"minLength": "0", "maxLength": "3", "pattern": "[A-Z]+"}},
        {"type": "radio", "key": "kind", "label": "Kind", "values": [
            {"label": "7", "value": "7"}, {"label": "Large", "value": "l"}]}])x");
    pin.fingerprint = "f0";
    const QJsonObject expected = QJsonDocument::fromJson(R"x({
        "id": "made", "name": "Made", "fingerprint": "f0", "fields": {
            "code": {"label": "Code", "limits": {"mask": "A-9", "maxLength": 3,
                "pattern": "[A-Z]+"}, "multiple": true, "type": "textfield"},
            "kind": {"label": "Kind", "options": ["7", {"label": "Large", "value": "l"}],
                "type": "radio"},
            "plain": {"type": "textfield"},
            "size": {"label": "Size", "limits": {"decimals": 2, "max": 5, "min": 0,
                "ruleScript": "dc5c0d1d1b4ad1f2"}, "required": true, "type": "number"}}})x")
                                     .object();
    QJsonObject object = formPinToObject(pin);
    // Of a script a digest is kept, whatever it is.
    const QString limits = "fields.size.limits.ruleScript";
    QCOMPARE(valueAt(object, limits).toString().size(), 16);
    setValueAt(object, limits, valueAt(expected, limits));
    QCOMPARE(QJsonDocument(object).toJson(), QJsonDocument(expected).toJson());
}

void TestFormPin::damageSaysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &json, const char *member,
                         const char *why) { QTest::newRow(name) << json << member << why; };
    const auto withField = [](const QByteArray &field) {
        return R"({"id": "i", "name": "n", "fingerprint": "f", "fields": {"a.b": )" + field + "}}";
    };
    row("no id", R"({"name": "n", "fingerprint": "f", "fields": {}})", "typeForm.id", "missing");
    row("no fields", R"({"id": "i", "fingerprint": "f"})", "typeForm.fields", "missing");
    row("fields that are a list", R"({"id": "i", "fingerprint": "f", "fields": []})",
        "typeForm.fields", "notAnObject");
    row("something else beside", R"({"id": "i", "fingerprint": "f", "fields": {}, "x": 1})",
        "typeForm.x", "unknownMember");
    row("a field that is a text", withField("\"x\""), "typeForm.fields.a.b", "notAnObject");
    row("no type", withField("{}"), "typeForm.fields.a.b.type", "missing");
    row("a type that is a number", withField(R"({"type": 3})"), "typeForm.fields.a.b.type",
        "notText");
    row("a kind nobody knows", withField(R"({"type": "number", "kind": "Song"})"),
        "typeForm.fields.a.b.kind", "unknownValue");
    row("required as a text", withField(R"({"type": "number", "required": "yes"})"),
        "typeForm.fields.a.b.required", "notYesOrNo");
    row("options that are none", withField(R"({"type": "radio", "options": 3})"),
        "typeForm.fields.a.b.options", "notAList");
    row("an option that is a number", withField(R"({"type": "radio", "options": ["a", 3]})"),
        "typeForm.fields.a.b.options[1]", "notText");
    row("an option without a label", withField(R"({"type": "radio", "options": [{"value": "a"}]})"),
        "typeForm.fields.a.b.options[0].label", "missing");
    row("limits that are a list", withField(R"({"type": "number", "limits": []})"),
        "typeForm.fields.a.b.limits", "notAnObject");
    row("a setting from elsewhere", withField(R"({"type": "number", "colour": "red"})"),
        "typeForm.fields.a.b.colour", "unknownMember");
}

void TestFormPin::damageSaysWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    QFETCH(QString, why);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    FormPin pin;
    const auto damage = formPinFromObject(document.object(), pin, "typeForm");
    QVERIFY(damage);
    QCOMPARE(damage->member, member);
    QCOMPARE(damage->why, why);
}

void TestFormPin::eachChangeIsToldByField_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char *name, const QByteArray &was, const QByteArray &is,
                         const QStringList &changes) {
        QTest::newRow(name) << '[' + was + ']' << '[' + is + ']' << changes;
    };
    const QByteArray a = R"({"type": "textfield", "key": "a", "label": "A"})";
    const QByteArray requiredA =
        R"({"type": "textfield", "key": "a", "label": "A", "validate": {"required": true}})";
    const auto number = [](const QByteArray &settings) {
        return R"({"type": "number", "key": "n", "label": "N")" + settings + '}';
    };
    const auto radio = [](const QByteArray &options) {
        return R"({"type": "radio", "key": "r", "label": "R", "values": [)" + options + "]}";
    };
    row("gone", a + ',' + number(""), number(""), {"gone a"});
    row("gone to another place", a,
        R"({"type": "container", "key": "box", "components": [)" + a + "]}",
        {"new box.a", "gone a to box.a"});
    row("new", a, a + ',' + number(""), {"new n"});
    row("new and required", number(""), requiredA + ',' + number(""), {"newRequired a"});
    row("required now", a, requiredA, {"nowRequired a"});
    row("no longer required", requiredA, a, {"noLongerRequired a"});
    row("another type of the same kind", a, R"({"type": "textarea", "key": "a", "label": "A"})",
        {"typeChanged a textfield>textarea"});
    row("another kind", a, R"({"type": "number", "key": "a", "label": "A"})",
        {"typeChanged a textfield>number other kind"});
    row("several values", a, R"({"type": "textfield", "key": "a", "label": "A", "multiple": true})",
        {"multipleChanged a false>true"});
    row("an option removed",
        radio(R"({"label": "One", "value": "1"}, {"label": "Two", "value": "2"})"),
        radio(R"({"label": "One", "value": "1"})"), {"optionsRemoved r Two"});
    row("an option added", radio(R"({"label": "One", "value": "1"})"),
        radio(R"({"label": "One", "value": "1"}, {"label": "Two", "value": "2"})"),
        {"optionsAdded r Two"});
    row("an option that is called anew", radio(R"({"label": "One", "value": "1"})"),
        radio(R"({"label": "First", "value": "1"})"),
        {"optionsRemoved r One", "optionsAdded r First"});
    row("options in another order",
        radio(R"({"label": "One", "value": "1"}, {"label": "Two", "value": "2"})"),
        radio(R"({"label": "Two", "value": "2"}, {"label": "One", "value": "1"})"), {});
    row("a smaller maximum", number(R"(, "validate": {"max": 5})"),
        number(R"(, "validate": {"max": 3})"), {"limitChanged n max 5>3"});
    row("a larger maximum", number(R"(, "validate": {"max": 5})"),
        number(R"(, "validate": {"max": "7"})"), {"limitChanged n max 5>7 +"});
    row("a new minimum", number(""), number(R"(, "validate": {"min": 0})"),
        {"limitChanged n min ->0"});
    row("no minimum any more", number(R"(, "validate": {"min": 0})"), number(""),
        {"limitChanged n min 0>- +"});
    row("a lower minimum", number(R"(, "validate": {"min": 2})"),
        number(R"(, "validate": {"min": 1})"), {"limitChanged n min 2>1 +"});
    row("the same limit as a text", number(R"(, "validate": {"max": 5})"),
        number(R"(, "validate": {"max": "5"})"), {});
    row("another pattern", R"({"type": "textfield", "key": "a", "validate": {"pattern": "x"}})",
        R"({"type": "textfield", "key": "a", "validate": {"pattern": "y"}})",
        {"limitChanged a pattern x>y"});
    row("another unit", R"({"type": "NumberTolerance", "key": "n", "label": "N", "units": "mm"})",
        R"({"type": "NumberTolerance", "key": "n", "label": "N", "units": "m"})",
        {"limitChanged n units mm>m"});
    row("a smaller tolerance",
        R"({"type": "NumberTolerance", "key": "n", "specification_tolerance": 0.5})",
        R"({"type": "NumberTolerance", "key": "n", "specification_tolerance": 0.1})",
        {"limitChanged n tolerance 0.5>0.1"});
    row("disabled now", a, R"({"type": "textfield", "key": "a", "label": "A", "disabled": true})",
        {"limitChanged a disabled ->true"});
    row("called anew", a, R"({"type": "textfield", "key": "a", "label": "B"})", {"renamed a A>B"});
    row("a text in the form alone", a, a + R"(, {"type": "content", "key": "c", "html": "x"})", {});
    row("several at once", a + ',' + number(R"(, "validate": {"max": 5})"),
        number(R"(, "validate": {"max": 3, "required": true})"),
        {"nowRequired n", "limitChanged n max 5>3", "gone a"});
}

void TestFormPin::eachChangeIsToldByField()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QStringList, changes);
    FormPin pin = pinOf(was);
    const TypeFormPtr now = test::formOf(is);
    QVERIFY(!pin.fields.isEmpty() && now);
    QStringList told;
    const QList<FieldChange> found = differenceBetween(pin, *now);
    for (const FieldChange &change : found)
        told += shown(change);
    QCOMPARE(told, changes);
}

void TestFormPin::aFormThatIsTheSameHasNoDifference()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "textfield", "key": "a"}])");
    QVERIFY(form);
    FormPin pin = m2m::pinOf(*form);
    pin.fields.first().label = "what is not looked at, as the fingerprint is the same";
    QVERIFY(differenceBetween(pin, *form).isEmpty());
}

void TestFormPin::aChangeIsAsBadAsWhatTheRecipeDoesWithIt_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const Source &source, const QByteArray &is,
                         const QString &told, Operation operation = Operation::PerformAction) {
        QTest::newRow(name) << operation << source << is << told;
    };
    const Source column = Source::column("Type");
    const Source none;
    const QByteArray same = R"({"type": "radio", "key": "r", "label": "R", "values": [
        {"label": "One", "value": "1"}, {"label": "Two", "value": "2"}]})";
    const QByteArray fewer = R"({"type": "radio", "key": "r", "label": "R", "values": [
        {"label": "Two", "value": "2"}]})";
    const QByteArray required = R"({"type": "textfield", "key": "q", "label": "Q",
        "validate": {"required": true}})";
    row("gone and mapped", column, "", "E gone r Type");
    row("gone and not mapped", none, "", "N gone r");
    row("an option gone that cells may name", column, fewer, "W optionsRemoved r Type");
    row("an option gone that is the recipe's constant", Source::constant("One"), fewer,
        "E optionsRemoved r");
    row("an option gone, another is the constant", Source::constant("Two"), fewer,
        "W optionsRemoved r");
    row("an option gone of a field without a source", none, fewer, "N optionsRemoved r");
    row("new and required, without a source", column, same + ',' + required, "E newRequired q");
    row("new and required, but what is edited keeps it", column, same + ',' + required,
        "N newRequired q", Operation::EditAction);
    row("another kind of value", column, R"({"type": "number", "key": "r", "label": "R"})",
        "E typeChanged r Type");
    row("another kind of value, not mapped", none,
        R"({"type": "number", "key": "r", "label": "R"})", "N typeChanged r");
}

void TestFormPin::aChangeIsAsBadAsWhatTheRecipeDoesWithIt()
{
    QFETCH(Operation, operation);
    QFETCH(Source, source);
    QFETCH(QByteArray, is);
    QFETCH(QString, told);
    const FormPin pin = pinOf(R"([{"type": "radio", "key": "r", "label": "R", "values": [
        {"label": "One", "value": "1"}, {"label": "Two", "value": "2"}]}])");
    const TypeFormPtr now = test::formOf('[' + is + ']');
    QVERIFY(now);
    Recipe recipe;
    recipe.operation = operation;
    recipe.mappings = {{"r", source, {}}};
    QStringList shownChanges;
    const QList<TouchedChange> touched = changesTouching(recipe, pin, *now);
    for (const TouchedChange &entry : touched) {
        QStringList words{QStringList{"N", "W", "E"}[int(entry.severity)],
            changeWord(entry.change.kind), entry.change.path};
        shownChanges += (words + entry.columns).join(' ');
    }
    QCOMPARE(shownChanges, QStringList{told});
}

void TestFormPin::theColumnsOfAGridAreTouchedWithTheGrid()
{
    const FormPin pin = pinOf(R"([{"type": "datagrid", "key": "g", "components": [
        {"type": "number", "key": "a"}, {"type": "number", "key": "b"}]}])");
    const TypeFormPtr now = test::formOf(R"([{"type": "datagrid", "key": "g",
        "validate": {"maxLength": "5"}, "components": [
        {"type": "number", "key": "a"}, {"type": "number", "key": "b"}]}])");
    QVERIFY(now);
    Recipe recipe;
    recipe.mappings = {{"g[].a", Source::column("A"), {}}, {"g[].b", Source::column("B"), {}}};
    const QList<TouchedChange> touched = changesTouching(recipe, pin, *now);
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched[0].change.path, "g");
    QVERIFY(touched[0].mapped);
    QCOMPARE(touched[0].columns, (QStringList{"A", "B"}));
    QCOMPARE(touched[0].severity, Severity::Warning);
}

QTEST_GUILESS_MAIN(TestFormPin)
#include "tst_formpin.moc"
