// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

namespace {

const QString uuid = "d23f0824-128b-1f33-8c5c-7fd0a6a3a450";

QStringList shown(const IssueList &issues)
{
    QStringList result;
    for (const Issue &issue : issues) {
        const char *severity = issue.severity == Severity::Error ? "E"
            : issue.severity == Severity::Warning                ? "W"
                                                                 : "N";
        result += QStringLiteral("%1 %2 %3").arg(severity, issue.fieldPath, issue.rule);
    }
    return result;
}

Issue cellIssue(const QString &field, const QString &rule, Severity severity = Severity::Error)
{
    Issue issue;
    issue.fieldPath = field;
    issue.rule = rule;
    issue.severity = severity;
    return issue;
}

ComponentFact factOf(ComponentFact::State state, const QString &formName = {})
{
    ComponentFact fact;
    fact.state = state;
    fact.formName = formName;
    return fact;
}

} // namespace

class TestChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theComponentIsJudgedByWhatTheInstanceSaid_data();
    void theComponentIsJudgedByWhatTheInstanceSaid();
    void aRecordNeedsItsComponent();
    void issuesStandInTheOrderOfTheForm();
    void aCellThatCannotBeReadIsNotAlsoMissing();
    void issuesSayWhereTheValueCameFrom();
    void whatIsNotPostedIsCheckedAllTheSame();
    void recipesAreCheckedBeforeAnyRow_data();
    void recipesAreCheckedBeforeAnyRow();
};

void TestChecker::theComponentIsJudgedByWhatTheInstanceSaid_data()
{
    using State = ComponentFact::State;
    QTest::addColumn<ComponentFacts>("facts");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const ComponentFacts &facts, const QStringList &issues) {
        QTest::newRow(name) << facts << issues;
    };
    row("there, of the wanted type", {{uuid, factOf(State::Exists, "Geometry Board")}}, {});
    row("there, of another type", {{uuid, factOf(State::Exists, "APA Frame")}},
        {"W @component component.typeNotRecommended"});
    row("not there", {{uuid, factOf(State::Missing)}}, {"E @component component.unknown"});
    row("nobody can tell", {{uuid, factOf(State::CannotTell)}},
        {"W @component component.notConfirmed"});
    row("being asked", {{uuid, factOf(State::Asking)}}, {"N @component component.notConfirmed"});
    row("not asked", {}, {"N @component component.notConfirmed"});
}

void TestChecker::theComponentIsJudgedByWhatTheInstanceSaid()
{
    QFETCH(ComponentFacts, facts);
    QFETCH(QStringList, issues);
    const TypeFormPtr form = test::formOf("[]", {"Sample Board", "Geometry Board"});
    Record record;
    record.target.uuid = uuid;
    const IssueList found = checkRecord(record, form, facts);
    QCOMPARE(shown(found), issues);
    if (issues.value(0).contains("typeNot")) {
        QCOMPARE(found.first().params.value("has").toString(), "APA Frame");
        QCOMPARE(found.first().params.value("wants").toStringList().size(), 2);
    }
}

void TestChecker::aRecordNeedsItsComponent()
{
    const TypeFormPtr form = test::formOf("[]");
    Record record;
    QCOMPARE(shown(checkRecord(record, form, {})), QStringList{"E @component component.required"});
    record.issues = {cellIssue(targetPath(), "entry.component")};
    QCOMPARE(shown(checkRecord(record, form, {})), QStringList{"E @component entry.component"});

    const TypeFormPtr board = test::practiceForm("GeometryBoard");
    QVERIFY(board);
    Record fresh;
    fresh.operation = Operation::CreateComponent;
    const QStringList issues = shown(checkRecord(fresh, board, {}));
    QVERIFY2(issues.filter("@component").isEmpty(), qPrintable(issues.join(';')));
}

void TestChecker::issuesStandInTheOrderOfTheForm()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "textfield", "key": "a", "validate": {"required": true}},
        {"type": "number", "key": "b"},
        {"type": "textfield", "key": "c", "validate": {"required": true}}])");
    Record record;
    record.issues = {cellIssue("nowhere", "field.unknown", Severity::Warning),
        cellIssue("b", "entry.number"), cellIssue({}, "row.tooShort", Severity::Warning)};
    QCOMPARE(shown(checkRecord(record, form, {})),
        (QStringList{"W  row.tooShort", "E @component component.required", "E a required",
            "E b entry.number", "E c required", "W nowhere field.unknown"}));
}

void TestChecker::aCellThatCannotBeReadIsNotAlsoMissing()
{
    const TypeFormPtr form =
        test::formOf(R"([{"type": "number", "key": "n", "validate": {"required": true}}])");
    Record record;
    record.target.uuid = uuid;
    const ComponentFacts facts{{uuid, factOf(ComponentFact::State::Exists)}};
    record.issues = {cellIssue("n", "entry.number")};
    QCOMPARE(shown(checkRecord(record, form, facts)), QStringList{"E n entry.number"});
    // A doubt about the cell does not spare it the rules.
    record.issues = {cellIssue("n", "entry.precision", Severity::Warning)};
    QCOMPARE(shown(checkRecord(record, form, facts)),
        (QStringList{"W n entry.precision", "E n required"}));
}

void TestChecker::issuesSayWhereTheValueCameFrom()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "number", "key": "n", "validate": {"max": 5}},
        {"type": "number", "key": "m", "validate": {"max": 5}}])");
    Record record;
    record.row = 6;
    record.line = 9;
    record.checked = {{"n", 7}, {"m", 8}};
    record.lineage = {{"n", Source::column("N"), 6, 3, "9", "7", 7}};
    const IssueList issues = checkRecord(record, form, {});
    QCOMPARE(issues.size(), 3);
    QCOMPARE(issues[1].row, 6);
    QCOMPARE(issues[1].line, 9);
    QCOMPARE(issues[1].column, 3);
    QCOMPARE(
        issues[1].params.value("value").toString(), "7"); // the correction, not the file's text
    QCOMPARE(issues[2].row, 6);
    QCOMPARE(issues[2].line, 0);
    QCOMPARE(issues[2].column, -1);
    QCOMPARE(issues[2].params.value("value").toString(), "8");
}

void TestChecker::whatIsNotPostedIsCheckedAllTheSame()
{
    const TypeFormPtr form = test::formOf(R"([
        {"type": "number", "key": "n", "persistent": "client-only", "validate": {"max": 5}},
        {"type": "textfield", "key": "a", "validate": {"required": true},
         "conditional": {"show": true, "when": "n", "eq": "7"}}])");
    Record record;
    record.target.uuid = uuid;
    const ComponentFacts facts{{uuid, factOf(ComponentFact::State::Exists)}};
    record.checked = {{"n", 7}};
    QCOMPARE(shown(checkRecord(record, form, facts)), (QStringList{"E n max", "E a required"}));
    record.checked = {{"n", 3}};
    QVERIFY(checkRecord(record, form, facts).isEmpty());
}

void TestChecker::recipesAreCheckedBeforeAnyRow_data()
{
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const QStringList &issues,
                         const std::function<void(Recipe &)> &change) {
        Recipe recipe;
        recipe.mappings = {
            {targetPath(), Source::column("Board"), {}}, {"a", Source::column("A"), {}}};
        change(recipe);
        QTest::newRow(name) << recipe << issues;
    };
    const QString note = "N shownLater recipe.requiredWithoutSource";
    row("all there", {note}, [](Recipe &) {});
    row("no target", {"E @component recipe.targetWithoutSource", note},
        [](Recipe &r) { r.mappings.removeFirst(); });
    row("no target, none needed", {note}, [](Recipe &r) {
        r.mappings.removeFirst();
        r.operation = Operation::CreateComponent;
    });
    row("required field without a source", {"E a recipe.requiredWithoutSource", note},
        [](Recipe &r) { r.mappings.removeLast(); });
    row("a source that is none", {"E a recipe.requiredWithoutSource", note},
        [](Recipe &r) { r.mappings[1].source = {}; });
    row("all required filled", {}, [](Recipe &r) {
        r.setMapping({"shownLater", Source::constant("x"), {}});
    });
    row("a column that is not there", {"E a recipe.columnMissing", note},
        [](Recipe &r) { r.mappings[1].source.text = "Z"; });
    row("a column that is there twice", {"W a recipe.columnTwice", note},
        [](Recipe &r) { r.mappings[1].source.text = "Twice"; });
    row("a field that is not there", {"W gone recipe.fieldUnknown", note}, [](Recipe &r) {
        r.setMapping({"gone", Source::constant("x"), {}});
    });
    row("a field that cannot be filled", {"E grid recipe.fieldUnsupported", note}, [](Recipe &r) {
        r.setMapping({"grid", Source::constant("x"), {}});
    });
    row("another version of the form", {"W  recipe.formChanged", note},
        [](Recipe &r) { r.typeFormFingerprint = "old"; });
}

void TestChecker::recipesAreCheckedBeforeAnyRow()
{
    QFETCH(Recipe, recipe);
    QFETCH(QStringList, issues);
    const TypeFormPtr form = test::formOf(R"([
        {"type": "textfield", "key": "a", "validate": {"required": true}},
        {"type": "textfield", "key": "filled", "validate": {"required": true}, "defaultValue": "d"},
        {"type": "datagrid", "key": "grid"},
        {"type": "textfield", "key": "shownLater", "validate": {"required": true},
         "conditional": {"show": true, "when": "a", "eq": "1"}}])");
    QVERIFY(form);
    QCOMPARE(shown(checkRecipe(recipe, *form, {"Board", "A", "Twice", "Twice"})), issues);
    recipe.typeFormFingerprint = form->fingerprint;
    QVERIFY(shown(checkRecipe(recipe, *form, {"Board", "A"})).filter("formChanged").isEmpty());
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
