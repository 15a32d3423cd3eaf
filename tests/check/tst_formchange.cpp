// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "recipe/formpin.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

namespace {

const QByteArray formWas = R"x([
    {"type": "number", "key": "size", "label": "Size", "validate": {"max": 9}},
    {"type": "radio", "key": "kind", "label": "Kind", "values": [
        {"label": "Left", "value": "l"}, {"label": "Right", "value": "r"}]},
    {"type": "textfield", "key": "remark", "label": "Remark"},
    {"type": "textfield", "key": "unused", "label": "Unused"}])x";

/// Severity, rule, field and columns of what the change of the form is told with.
QStringList shownChanges(const IssueList &issues)
{
    QStringList result;
    for (const Issue &issue : issues) {
        QStringList words{QStringList{"N", "W", "E"}[int(issue.severity)], issue.rule};
        if (!issue.fieldPath.isEmpty())
            words += issue.fieldPath;
        words += issue.params.value("columns").toStringList();
        result += words.join(' ');
    }
    return result;
}

Recipe recipeFor(const TypeForm &form)
{
    Recipe recipe;
    recipe.typeFormFingerprint = form.fingerprint;
    recipe.mappings = {{targetPath(), Source::column("Board"), {}},
        {"size", Source::column("Size / mm"), {}}, {"kind", Source::column("Side"), {}},
        {"remark", Source::column("Note"), {}}};
    return recipe;
}

/// The same as it is saved.
Recipe pinned(const TypeForm &form)
{
    Recipe recipe = recipeFor(form);
    pinForm(recipe, form);
    return recipe;
}

bool blocks(const IssueList &issues)
{
    return std::any_of(issues.begin(), issues.end(),
        [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace

class TestFormChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aChangedFormIsCaughtBeforeSending_data();
    void aChangedFormIsCaughtBeforeSending();
    void aFormThatIsTheSameSaysNothing();
    void withoutAPinItIsOnlySaidThatTheFormChanged();
    void whatWasAndIsIsTold();
};

void TestFormChange::aChangedFormIsCaughtBeforeSending_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<bool>("mayBeSent");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                         const QStringList &issues, bool mayBeSent) {
        QTest::newRow(name) << from << to << issues << mayBeSent;
    };
    const QByteArray unused = R"({"type": "textfield", "key": "unused", "label": "Unused"})";
    const auto asked = [](const QByteArray &settings) {
        return R"({"type": "textfield", "key": "who", "label": "Who", "validate": {"required": true})"
            + settings + '}';
    };
    row("a new required field", unused, asked(""),
        {"N recipe.form.elsewhere", "E recipe.form.newRequired who"}, false);
    row("a new required field that a condition may hide", unused,
        unused + ',' + asked(R"(, "conditional": {"show": true, "when": "remark", "eq": "1"})"),
        {"N recipe.form.newRequired who"}, true);
    row("a new required field that fills itself", unused,
        unused + ',' + asked(R"(, "defaultValue": "me")"), {}, true);
    row("a field that is required now and has no source", unused,
        R"({"type": "textfield", "key": "unused", "label": "Unused", "validate": {"required": true}})",
        {"E recipe.form.nowRequired unused"}, false);
    row("a mapped field that is required now", R"("key": "remark")",
        R"("validate": {"required": true}, "key": "remark")",
        {"W recipe.form.nowRequired remark Note"}, true);
    row("an option removed", R"({"label": "Left", "value": "l"},)", "",
        {"W recipe.form.optionsRemoved kind Side"}, true);
    row("a limit changed", R"("max": 9)", R"("max": 5)",
        {"W recipe.form.limitChanged size Size / mm"}, true);
    row("a wider limit", R"("max": 9)", R"("max": 10)",
        {"N recipe.form.limitChanged size Size / mm"}, true);
    row("a mapped field that is gone",
        R"({"type": "textfield", "key": "remark", "label": "Remark"},)", "",
        {"E recipe.form.gone remark Note"}, false);
    row("a field that is gone and was not mapped",
        R"(,
    {"type": "textfield", "key": "unused", "label": "Unused"})",
        "", {"N recipe.form.elsewhere"}, true);
    row("another kind of field", R"("type": "textfield", "key": "remark")",
        R"("type": "number", "key": "remark")", {"E recipe.form.typeChanged remark Note"}, false);
    row("several values", R"("key": "remark")", R"("multiple": true, "key": "remark")",
        {"E recipe.form.multipleChanged remark Note"}, false);
    row("another label", R"("label": "Remark")", R"("label": "Comment")",
        {"N recipe.form.renamed remark Note"}, true);
    row("what has no part in it", unused,
        unused + R"(, {"type": "content", "key": "help", "html": "Measure twice"})",
        {"N recipe.form.elsewhere"}, true);
}

void TestFormChange::aChangedFormIsCaughtBeforeSending()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, issues);
    QFETCH(bool, mayBeSent);
    const TypeFormPtr was = test::formOf(formWas);
    QVERIFY(formWas.contains(from));
    const TypeFormPtr now = test::formOf(QByteArray(formWas).replace(from, to));
    QVERIFY(was && now);
    const IssueList found =
        checkRecipe(pinned(*was), *now, {"Board", "Size / mm", "Side", "Note", "More"});
    QCOMPARE(shownChanges(found), issues);
    QCOMPARE(blocks(found), !mayBeSent);
}

void TestFormChange::aFormThatIsTheSameSaysNothing()
{
    const TypeFormPtr form = test::formOf(formWas);
    QVERIFY(form);
    QVERIFY(checkRecipe(pinned(*form), *form, {"Board", "Size / mm", "Side", "Note"}).isEmpty());
}

void TestFormChange::withoutAPinItIsOnlySaidThatTheFormChanged()
{
    const TypeFormPtr form = test::formOf(formWas);
    QVERIFY(form);
    Recipe recipe = recipeFor(*form);
    recipe.typeFormFingerprint = "older";
    QCOMPARE(shownChanges(checkRecipe(recipe, *form, {"Board", "Size / mm", "Side", "Note"})),
        QStringList{"W recipe.formChanged"});
}

void TestFormChange::whatWasAndIsIsTold()
{
    const TypeFormPtr was = test::formOf(formWas);
    QByteArray changed = formWas;
    changed.replace(R"("max": 9)", R"("max": 5)")
        .replace(R"({"label": "Left", "value": "l"},)", "");
    const TypeFormPtr now = test::formOf(changed);
    QVERIFY(was && now);
    const IssueList issues =
        checkRecipe(pinned(*was), *now, {"Board", "Size / mm", "Side", "Note"});
    QCOMPARE(issues.size(), 2);
    QCOMPARE(issues[0].params.value("limit"), "max");
    QCOMPARE(issues[0].params.value("was"), 9);
    QCOMPARE(issues[0].params.value("is"), 5);
    QCOMPARE(issues[0].params.value("label"), "Size");
    QCOMPARE(issues[1].params.value("options"), QStringList{"Left"});
}

QTEST_GUILESS_MAIN(TestFormChange)
#include "tst_formchange.moc"
