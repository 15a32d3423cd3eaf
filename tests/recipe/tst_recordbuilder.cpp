// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/matching.h"
#include "recipe/recordbuilder.h"
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

namespace {

const QByteArray components = R"([
    {"type": "textfield", "key": "name", "label": "Name"},
    {"type": "number", "key": "size", "label": "Size"},
    {"type": "textfield", "key": "why", "label": "Why",
     "conditional": {"show": true, "when": "name", "eq": "odd"}},
    {"type": "textfield", "key": "fixed", "label": "Fixed", "disabled": true},
    {"type": "checkbox", "key": "done", "label": "Done"}])";

const QString uuid = "d23f0824-128b-1f33-8c5c-7fd0a6a3a450";

RecordBuilder builderOf(
    const QByteArray &csv, CellOverlay overlay = {},
    const std::function<void(Recipe &)> &change = [](Recipe &) {})
{
    const TablePtr table = Table::fromBytes(csv, "pasted", Dialect()).value_or(nullptr);
    const TypeFormPtr form = test::formOf(components);
    Q_ASSERT(table && form);
    Recipe recipe = proposeRecipe(
        Operation::PerformAction, *form, table->columns(), {table->row(0)}, table->dialect());
    change(recipe);
    return RecordBuilder(table, form, recipe, std::move(overlay), QTimeZone::utc());
}

QStringList rulesOf(const IssueList &issues)
{
    QStringList rules;
    for (const Issue &issue : issues)
        rules += issue.rule;
    return rules;
}

} // namespace

class TestRecordBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aRowBecomesARecord();
    void everyValueKnowsWhereItCameFrom();
    void correctionsGoOverTheFile();
    void aValueForAHiddenFieldIsNotSentAndSaidSo();
    void aBlankCellForAHiddenFieldSaysNothing();
    void constantsAreReadLikeCells();
    void shortRowsAreDoubtful();
    void longRowsLoseNothingInSilence_data();
    void longRowsLoseNothingInSilence();
    void ofTwoColumnsOfOneNameTheFirstIsTaken();
    void aMissingColumnLeavesTheFieldUntouched();
    void oneMappingCanBeTriedOut();
    void componentsToAskTheInstanceAboutAreFound();
};

void TestRecordBuilder::aRowBecomesARecord()
{
    const RecordBuilder builder =
        builderOf("UUID,Name,Size,Done\n" + uuid.toUtf8() + ",plain,2.5,yes\n");
    QCOMPARE(builder.count(), 1);
    const Record record = builder.build(0);
    QCOMPARE(record.row, 0);
    QCOMPARE(record.line, 2);
    QCOMPARE(record.target.uuid, uuid);
    QCOMPARE(test::compact(record.data),
        QByteArray(R"({"done":true,"fixed":"","name":"plain","size":2.5,"submit":true})"));
    QVERIFY(record.issues.isEmpty());
}

void TestRecordBuilder::everyValueKnowsWhereItCameFrom()
{
    const RecordBuilder builder = builderOf(
        "Size,UUID,Name\n1,," + QByteArray("a\n") + " 7 ," + uuid.toUtf8() + ",\"b\nc\"\nx,,d\n");
    const Record record = builder.build(1);
    QCOMPARE(record.line, 3);
    QCOMPARE(record.lineage.size(), 3);
    const Lineage &size = record.lineage[2];
    QCOMPARE(size.field, "size");
    QCOMPARE(size.column, 0);
    QCOMPARE(size.raw, " 7 ");
    QVERIFY(size.corrected.isNull());
    QCOMPARE(size.value, QJsonValue(7));
    QCOMPARE(record.lineage[1].raw, "b\nc");

    const Record wrong = builder.build(2);
    QCOMPARE(rulesOf(wrong.issues), QStringList{"entry.number"});
    const Issue &issue = wrong.issues.first();
    QCOMPARE(issue.fieldPath, "size");
    QCOMPARE(issue.row, 2);
    QCOMPARE(issue.line, 5);
    QCOMPARE(issue.column, 0);
    QVERIFY(!wrong.data.contains("size"));
    QVERIFY(wrong.lineage[2].value.isUndefined());
}

void TestRecordBuilder::correctionsGoOverTheFile()
{
    const QByteArray csv = "UUID,Name,Size\n" + uuid.toUtf8() + ",a,x\n";
    const RecordBuilder builder = builderOf(csv, {{{0, 2}, "8"}, {{0, 1}, ""}});
    const Record record = builder.build(0);
    QVERIFY(record.issues.isEmpty());
    QCOMPARE(record.data["size"], QJsonValue(8));
    QCOMPARE(record.data["name"], QJsonValue(""));
    const Lineage &name = record.lineage[1];
    QCOMPARE(name.raw, "a");
    QVERIFY(!name.corrected.isNull());
    const Lineage &size = record.lineage[2];
    QCOMPARE(size.raw, "x");
    QCOMPARE(size.corrected, "8");
}

void TestRecordBuilder::aValueForAHiddenFieldIsNotSentAndSaidSo()
{
    const QByteArray csv =
        "UUID,Name,Why\n" + uuid.toUtf8() + ",plain,lost\n" + uuid.toUtf8() + ",odd,kept\n";
    const RecordBuilder builder = builderOf(csv);
    const Record hidden = builder.build(0);
    QVERIFY(!hidden.data.contains("why"));
    QCOMPARE(rulesOf(hidden.issues), QStringList{"field.hidden"});
    const Issue &issue = hidden.issues.first();
    QCOMPARE(issue.severity, Severity::Warning);
    QCOMPARE(issue.fieldPath, "why");
    QCOMPARE(issue.params.value("value").toString(), "lost");
    QCOMPARE(issue.column, 2);
    QCOMPARE(issue.line, 2);
    QVERIFY(hidden.lineage[2].value.isUndefined());

    const Record shown = builder.build(1);
    QCOMPARE(shown.data["why"], QJsonValue("kept"));
    QVERIFY(shown.issues.isEmpty());

    const RecordBuilder disabled =
        builderOf("UUID,Fixed\n" + uuid.toUtf8() + ",mine\n", {}, [](Recipe &recipe) {
            recipe.setMapping({"fixed", Source::column("Fixed"), {}});
        });
    QCOMPARE(rulesOf(disabled.build(0).issues), QStringList{"field.disabled"});
    const RecordBuilder unknown =
        builderOf("UUID,Fixed\n" + uuid.toUtf8() + ",mine\n", {}, [](Recipe &recipe) {
            recipe.setMapping({"nowhere", Source::column("Fixed"), {}});
        });
    QCOMPARE(rulesOf(unknown.build(0).issues), QStringList{"field.unknown"});
}

void TestRecordBuilder::aBlankCellForAHiddenFieldSaysNothing()
{
    const RecordBuilder builder = builderOf("UUID,Name,Why\n" + uuid.toUtf8() + ",plain, \n");
    QVERIFY(builder.build(0).issues.isEmpty());
}

void TestRecordBuilder::constantsAreReadLikeCells()
{
    const auto constant = [](const QString &text) {
        return [text](Recipe &recipe) {
            recipe.setMapping({"size", Source::constant(text), {{step::number(), {}}}});
        };
    };
    const QByteArray csv = "UUID,Name\n" + uuid.toUtf8() + ",a\n";
    const Record record = builderOf(csv, {}, constant("4.5")).build(0);
    QCOMPARE(record.data["size"], QJsonValue(4.5));
    QCOMPARE(record.lineage.last().column, -1);
    const Record wrong = builderOf(csv, {}, constant("four")).build(0);
    QCOMPARE(rulesOf(wrong.issues), QStringList{"entry.number"});
    QCOMPARE(wrong.issues.first().line, 0); // it does not come from the file
    QCOMPARE(wrong.issues.first().row, 0);
}

void TestRecordBuilder::shortRowsAreDoubtful()
{
    const RecordBuilder builder = builderOf("UUID,Name,Size\n" + uuid.toUtf8() + ",a\n");
    const Record record = builder.build(0);
    QCOMPARE(rulesOf(record.issues), QStringList{"row.tooShort"});
    const Issue &issue = record.issues.first();
    QCOMPARE(issue.severity, Severity::Warning);
    QCOMPARE(issue.params.value("cells").toInt(), 2);
    QCOMPARE(issue.params.value("columns").toInt(), 3);
    QCOMPARE(issue.line, 2);
    QVERIFY(!record.data.contains("size"));
}

void TestRecordBuilder::longRowsLoseNothingInSilence_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("text without a column") << QByteArray(",extra") << Severity::Error;
    QTest::newRow("a delimiter at the end") << QByteArray(", ") << Severity::Note;
}

void TestRecordBuilder::longRowsLoseNothingInSilence()
{
    QFETCH(QByteArray, behind);
    QFETCH(Severity, severity);
    const QByteArray csv = "UUID,Name\n" + uuid.toUtf8() + ",a" + behind + "\n";
    const Record record = builderOf(csv).build(0);
    QCOMPARE(rulesOf(record.issues), QStringList{"row.tooLong"});
    QCOMPARE(record.issues.first().severity, severity);
    QCOMPARE(record.issues.first().params.value("cells").toInt(), 3);

    // Blanked by hand, the text is no longer lost unseen.
    const Record blanked = builderOf(csv, {{{0, 2}, ""}}).build(0);
    QCOMPARE(blanked.issues.first().severity, Severity::Note);
}

void TestRecordBuilder::ofTwoColumnsOfOneNameTheFirstIsTaken()
{
    const RecordBuilder builder =
        builderOf("UUID,Name,Name\n" + uuid.toUtf8() + ",first,second\n", {}, [](Recipe &recipe) {
            recipe.setMapping({"name", Source::column("Name"), {}});
        });
    QCOMPARE(builder.build(0).data["name"], QJsonValue("first"));
}

void TestRecordBuilder::aMissingColumnLeavesTheFieldUntouched()
{
    const RecordBuilder builder =
        builderOf("UUID,Name\n" + uuid.toUtf8() + ",a\n", {}, [](Recipe &recipe) {
            recipe.setMapping({"name", Source::column("Gone"), {}});
        });
    const Record record = builder.build(0);
    QCOMPARE(record.data["name"], QJsonValue(""));
    QCOMPARE(record.lineage[1].column, -1);
}

void TestRecordBuilder::oneMappingCanBeTriedOut()
{
    const RecordBuilder builder = builderOf("UUID,Name,Size\n" + uuid.toUtf8() + ",12,3\n");
    IssueList issues;
    const Lineage tried =
        builder.value(0, {"size", Source::column("Name"), {{step::number(), {}}}}, &issues);
    QCOMPARE(tried.value, QJsonValue(12));
    QCOMPARE(tried.column, 1);
    QVERIFY(issues.isEmpty());
    const Lineage wrong =
        builder.value(0, {"size", Source::column("UUID"), {{step::number(), {}}}}, &issues);
    QVERIFY(wrong.value.isUndefined());
    QCOMPARE(rulesOf(issues), QStringList{"entry.number"});
    QCOMPARE(issues.first().line, 2);
}

void TestRecordBuilder::componentsToAskTheInstanceAboutAreFound()
{
    const RecordBuilder builder =
        builderOf("UUID,Name\n" + uuid.toUtf8() + ",a\n,b\nauHTYszpD4xm7AptfH93DV,c\nodd,d\n");
    QStringList keys;
    for (qint64 row = 0; row < builder.count(); ++row) {
        for (const ComponentRef &component : builder.componentsToAsk(row))
            keys += QString::number(row) + ' ' + component.key();
    }
    QCOMPARE(keys, QStringList({"0 " + uuid, "2 auHTYszpD4xm7AptfH93DV"}));
}

QTEST_GUILESS_MAIN(TestRecordBuilder)
#include "tst_recordbuilder.moc"
