// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/columnseditor.h"
#include "dialogs/fileeditors.h"
#include "dialogs/rowsdialog.h"
#include "dialogs/stepform.h"
#include "pages/stepmenu.h"
#include "recipe/recipedraft.h"
#include "support/formhelp.h"
#include "support/testmain.h"
#include "text/issuetext.h"
#include "text/shapewords.h"
#include "text/sourcewords.h"
#include "text/steptext.h"
#include "widgets/pairsedit.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

using namespace m2m;

namespace {

QStringList namesOf(const QList<Step> &steps)
{
    QStringList names;
    for (const Step &step : steps)
        names << step.name;
    return names;
}

TablePtr tableOf(const QByteArray &text, const QString &name = QStringLiteral("some.csv"))
{
    return Table::fromBytes(text, name).value_or(nullptr);
}

} // namespace

/// The parts that the map page is made of, each alone.
class TestMapParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m2m::test::failOnAnyWarning(); }

    void aPartOfAFileNameIsFoundAgainInOtherFiles()
    {
        const QList<NamePart> parts = partsOfName("X_layer_APA14.csv");
        QStringList texts;
        QStringList inOther;
        const TablePtr other = tableOf("a\n1\n", "G_layer_APA107.csv");
        QVERIFY(other);
        for (const NamePart &part : parts) {
            texts << part.text;
            Source source = Source::of(Source::Kind::FileName);
            source.pattern = part.pattern;
            inOther << sourceText(source, *other, {}).texts;
        }
        QCOMPARE(texts, QStringList({"X", "layer", "APA14", "csv"}));
        QCOMPARE(inOther, QStringList({"G", "layer", "APA107", "csv"}));
    }

    void aStepGoesWhereStepsOfItsKindStand()
    {
        QList<Step> steps{{step::trim(), {}}, {step::number(), {}}};
        insertStep(steps, {step::missing(), {}});
        insertStep(steps, {step::last(), {}});
        insertStep(steps, {step::defaultText(), {}});
        QCOMPARE(insertStep(steps, {step::round(), {}}), 5);
        QCOMPARE(namesOf(steps),
            QStringList({step::trim(), step::missing(), step::last(), step::defaultText(),
                step::number(), step::round()}));
        QCOMPARE(insertStep(steps, {step::date(), {}}), 4); // one value, one step that makes it
        QCOMPARE(namesOf(steps).at(4), step::date());
        QCOMPARE(steps.size(), 6);
    }

    void onlyStepsThatFitTheFieldAreOffered()
    {
        const TypeFormPtr form = test::practiceForm("x_tension_testing");
        QVERIFY(form);
        const StepContext context{form->field("operatorName"), QTimeZone::utc(), {}};
        QStringList offered;
        for (const StepGroup &group : addableSteps({{step::trim(), {}}}, context))
            offered << group.steps;
        QVERIFY(offered.contains(step::replace()) && offered.contains(step::valueMap()));
        QVERIFY(!offered.contains(step::trim())); // it is there
        QVERIFY(!offered.contains(step::number()) && !offered.contains(step::scale()));
    }

    void whatAFormOfAStepSaysTheStepUnderstands_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        const auto row = [](const QString &name, const QJsonObject &settings) {
            QTest::newRow(qPrintable(name)) << settings;
        };
        row(step::replace(), {{"find", "a"}, {"with", "b"}});
        row(step::pattern(), {{"find", "(\\d+)"}, {"with", "\\1"}, {"partly", true}});
        row(step::split(), {{"at", "/"}, {"take", -1}});
        row(step::missing(), {{"texts", QJsonArray{"n/a", "-"}}, {"zero", true}});
        row(step::defaultText(), {{"text", "0"}});
        row(step::valueMap(),
            {{"pairs", QJsonArray{QJsonArray{"a", "b"}, QJsonArray{"c", ""}}},
                {"otherwise", "keep"}});
        row(step::join(), {{"with", " "}});
        row(step::letterCase(), {{"to", "lower"}});
    }
    void whatAFormOfAStepSaysTheStepUnderstands()
    {
        QFETCH(QJsonObject, settings);
        const Step step{QString::fromLatin1(QTest::currentDataTag()), settings};
        const StepForm form(step, {});
        QCOMPARE(form.step(), step); // shown and taken back, nothing is changed
        const TypeFormPtr type = test::practiceForm("x_tension_testing");
        const auto problem =
            stepSettingsProblem(form.step(), {type->field("operatorName"), QTimeZone::utc(), {}});
        QVERIFY2(!problem, problem ? qPrintable(problem->key) : "");
    }

    void aListOfValuesIsFilledFromTheFile()
    {
        StepForm form({step::valueMap(), {}}, {{"ok", "bad"}, {"Good", "Bad"}});
        auto *fill = form.findChild<QPushButton *>("setting:pairs:fill");
        QVERIFY(fill);
        fill->click();
        auto *table = form.findChild<QTableWidget *>("setting:pairs");
        QCOMPARE(table->rowCount(), 3); // and an empty one
        table->item(0, 1)->setText("Good");
        QCOMPARE(form.step().settings.value("pairs").toArray(),
            (QJsonArray{QJsonArray{"ok", "Good"}, QJsonArray{"bad", ""}}));
    }

    void columnsOfOneNameAreFoundByTheirPlaces()
    {
        ColumnsEditor editor({"a", "b", "a"}, {});
        QVERIFY(!editor.isComplete());
        auto *list = editor.findChild<QListWidget *>("columnsList");
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(editor.source(), Source::column("b"));
        list->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(editor.source().kind, Source::Kind::ColumnNumbers);
        QCOMPARE(editor.source().numbers, QList<int>({2, 3}));
        list->setCurrentRow(2);
        editor.findChild<QPushButton *>("columnUp")->click();
        QCOMPARE(editor.source().numbers, QList<int>({3, 2}));
        editor.findChild<QComboBox *>("columnsWay")->setCurrentIndex(2);
        editor.findChild<QLineEdit *>("columnsPattern")->setText("a.*");
        QCOMPARE(columnsOf(editor.source(), {"a", "b", "a"}), QList<int>({0, 2}));
        QVERIFY(list->item(2)->isHidden() != list->item(1)->isHidden());
    }

    void rowsThatCountStayAsTheyWereSaid()
    {
        RecordShape shape;
        shape.per = RecordShape::Per::File;
        shape.skipFirst = 1;
        shape.skipLast = 2;
        shape.rowsExpected = 480;
        shape.filters = {{"ok", RowCondition::Keep::Unequal, {"no", ""}},
            {"b", RowCondition::Keep::Equal, {""}}};
        const RowsDialog dialog(shape, tableOf("ok,b\nyes,1\nno,2\nyes,3\n,4\nyes,5\n"));
        QCOMPARE(dialog.shape(), shape);
        QCOMPARE(rowsWords(shape),
            "without the first 1 and the last 2; where “ok” is not “no” or blank; where “b” is "
            "blank; 480 in each record");
    }

    void everyRuleOfSourcesAndRowsHasASentence_data()
    {
        QTest::addColumn<QVariantMap>("params");
        const auto row = [](const char *rule, const QVariantMap &params = {}) {
            QTest::newRow(rule) << params;
        };
        row("source.labelMissing", {{"label", "Date"}});
        row("source.cellMissing", {{"line", 4}, {"column", 7}});
        row("source.nameUnlike", {{"value", "x.csv"}});
        row("source.notAnswered", {{"question", "Action ID"}});
        row("source.wrongAnswer",
            {{"question", "Action ID"}, {"value", "17"}, {"pattern", "[0-9a-f]{24}"}});
        row("source.noOperator");
        row("source.noStation");
        row("source.noSheet");
        row("source.noDate");
        row("gather.differs", {{"value", "a"}, {"other", "b"}, {"otherLine", 12}});
        row("gather.blank");
        row("shape.rowCount", {{"expected", 480}, {"has", 479}});
        row("edit.blank");
        row("entry.notInMap", {{"value", "maybe"}});
        row("entry.noPiece", {{"value", "a/b"}, {"mark", "/"}, {"take", 3}, {"pieces", 2}});
        row("entry.notCombined", {{"cells", 5}});
        row("entry.patternUndecided", {{"value", "aaaa"}});
        row("entry.pattern", {{"value", "x"}, {"pattern", "\\d+"}});
    }
    void everyRuleOfSourcesAndRowsHasASentence()
    {
        QFETCH(QVariantMap, params);
        Issue issue;
        issue.rule = QString::fromLatin1(QTest::currentDataTag());
        issue.params = params;
        const IssueText text = issueText(issue, "Remarks");
        const QString all = text.sentence + ' ' + text.whatToDo;
        QVERIFY2(!all.contains("rule “"), qPrintable(all));
        QVERIFY2(!all.contains("%") && !all.contains("…"), qPrintable(all));
        QVERIFY(text.sentence.endsWith('.') && text.whatToDo.endsWith('.'));
        for (const QVariant &value : params) {
            if (value.typeId() == QMetaType::QString)
                QVERIFY2(all.contains(value.toString()), qPrintable(all));
        }
        QVERIFY(!problemName(issue.rule, "Remarks").contains('.'));
    }

    void whatIsChosenIsSaidInWords()
    {
        Source several = Source::of(Source::Kind::Columns);
        several.names = {"Tension A", "Re-tension A 1"};
        QCOMPARE(sourceWords(several), "2 columns: Tension A, Re-tension A 1");
        Source cell = Source::of(Source::Kind::FileCell);
        cell.numbers = {3, 5};
        QCOMPARE(sourceWords(cell), "line 3, column no. 5");
        QCOMPARE(sourceWords(Source::asked("Action ID")), "asked: Action ID");
    }

    void changesOfADraftAreTakenBackOneByOne()
    {
        RecipeDraft draft;
        draft.setTable(tableOf("Operator,t1\nEva,6.5\n"));
        draft.setForm(test::practiceForm("x_tension_testing"));
        const Recipe proposed = draft.recipe();
        Mapping list = draft.mappingOrUsual("measuredTensions_sideA");
        QCOMPARE(list.gather, Gather::Agree);
        QVERIFY(namesOf(list.steps).contains(step::numbers()));
        list.source = Source::column("t1");
        draft.setMapping(list);
        draft.setMapping(list); // nothing new
        const Recipe mapped = draft.recipe();

        RecordShape shape;
        shape.per = RecordShape::Per::File;
        draft.setShape(shape);
        const Mapping *gathered = draft.recipe().mapping("measuredTensions_sideA");
        QCOMPARE(gathered->gather, Gather::List);
        QVERIFY(namesOf(gathered->steps).contains(step::number()));
        draft.undo();
        QCOMPARE(draft.recipe(), mapped);
        draft.undo();
        QCOMPARE(draft.recipe(), proposed);
        draft.redo();
        QCOMPARE(draft.recipe(), mapped);
        draft.setEmptyCells(EmptyCells::Refuse);
        QVERIFY(!draft.canRedo());

        draft.setShape(shape);
        draft.setShape({}); // as before, steps and all
        QCOMPARE(*draft.recipe().mapping("measuredTensions_sideA"), list);
        draft.open(mapped, "some.m2mrecipe");
        QVERIFY(!draft.canUndo());
    }
};

QTEST_MAIN(TestMapParts)
#include "tst_mapparts.moc"
