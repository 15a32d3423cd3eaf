// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"
#include "recipe/matching.h"
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

namespace {

const QString uuid = "d23f0824-128b-1f33-8c5c-7fd0a6a3a450";

/// "field=column" of sure matches, "field~column" of suggestions, sorted.
QStringList shown(const QList<Match> &matches)
{
    QStringList result;
    for (const Match &match : matches)
        result += match.field + (match.sure ? '=' : '~') + QString::number(match.column);
    result.sort();
    return result;
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void namesFindTheirFields_data();
    void namesFindTheirFields();
    void targetsAreFoundByNameAndCells_data();
    void targetsAreFoundByNameAndCells();
    void fieldsThatCannotBeFilledAreNotMatched();
    void theVisualInspectionNeedsNoClick();
    void newComponentsHaveNoTarget();
};

void TestMatching::namesFindTheirFields_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("matches");
    QTest::newRow("by key") << QStringList{"x", "boardThickness"}
                            << QStringList{"boardThickness=1"};
    QTest::newRow("by label") << QStringList{"Thickness"} << QStringList{"boardThickness=0"};
    QTest::newRow("by label with the field's unit")
        << QStringList{"Thickness / mm"} << QStringList{"boardThickness=0"};
    QTest::newRow("unit in brackets")
        << QStringList{"thickness [mm]"} << QStringList{"boardThickness=0"};
    QTest::newRow("another unit is only a suggestion")
        << QStringList{"Thickness (cm)"} << QStringList{"boardThickness~0"};
    QTest::newRow("brackets that are no unit are only a suggestion")
        << QStringList{"Remark (old)"} << QStringList{"remark~0"};
    QTest::newRow("case, spaces and punctuation")
        << QStringList{"BOARD_THICKNESS", "re-mark"} << QStringList{"boardThickness=0", "remark=1"};
    QTest::newRow("unit in the field's own label")
        << QStringList{"Length / m", "Width"} << QStringList{"box.length=0", "box.width=1"};
    QTest::newRow("the exact one of two that look alike")
        << QStringList{"thickness", "Thickness"} << QStringList{"boardThickness=1"};
    QTest::newRow("two columns that fit alike")
        << QStringList{"thick ness", "THICKNESS"} << QStringList{"boardThickness~0"};
    QTest::newRow("one column for two fields") << QStringList{"Same"} << QStringList{"one~0"};
    QTest::newRow("a column of each group")
        << QStringList{"box length", "Remark"} << QStringList{"box.length=0", "remark=1"};
    QTest::newRow("a misprint is a suggestion")
        << QStringList{"Thicknes"} << QStringList{"boardThickness~0"};
    QTest::newRow("nothing alike") << QStringList{"Colour"} << QStringList();
    QTest::newRow("a name without letters") << QStringList{"---", ""} << QStringList();
}

void TestMatching::namesFindTheirFields()
{
    QFETCH(QStringList, columns);
    QFETCH(QStringList, matches);
    const TypeFormPtr form = test::formOf(R"x([
        {"type": "NumberTolerance", "key": "boardThickness", "label": "Thickness", "units": "mm"},
        {"type": "textfield", "key": "remark", "label": "Remark"},
        {"type": "container", "key": "box", "label": "Box", "components": [
            {"type": "number", "key": "length", "label": "Length (m)"},
            {"type": "number", "key": "width", "label": "Breadth"}]},
        {"type": "textfield", "key": "one", "label": "Same"},
        {"type": "textfield", "key": "two", "label": "Same"}])x");
    QVERIFY(form);
    QCOMPARE(shown(matchColumns(Operation::PerformAction, *form, columns, {})), matches);
}

void TestMatching::targetsAreFoundByNameAndCells_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("matches");
    const QStringList sure{"@component=0"};
    const QStringList unsure{"@component~0"};
    QTest::newRow("Component") << "Component"
                               << "" << sure;
    QTest::newRow("component uuid") << "component uuid" << uuid << sure;
    QTest::newRow("UUID") << "UUID" << uuid << sure;
    QTest::newRow("short UUID") << "Short-UUID"
                                << "h3o5b8QFUZ1ZEbzuCH3aCi" << sure;
    QTest::newRow("Component, but cells that are none") << "Component"
                                                        << "resistor" << unsure;
    QTest::newRow("a word of the component's type") << "Board" << uuid << sure;
    QTest::newRow("the component's type") << "geometry board" << uuid << sure;
    QTest::newRow("the component's type and UUID") << "Board UUID" << uuid << sure;
    QTest::newRow("a word of the component's type, other cells") << "Board"
                                                                 << "7" << unsure;
    QTest::newRow("cells alone") << "Piece" << uuid << unsure;
    QTest::newRow("neither") << "Piece"
                             << "7" << QStringList();
}

void TestMatching::targetsAreFoundByNameAndCells()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);
    QFETCH(QStringList, matches);
    const TypeFormPtr form =
        test::formOf(R"([{"type": "number", "key": "n"}])", {"Geometry Board"});
    QVERIFY(form);
    QCOMPARE(shown(matchColumns(Operation::PerformAction, *form, {column}, {{cell}, {cell}, {""}})),
        matches);
}

void TestMatching::fieldsThatCannotBeFilledAreNotMatched()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "datagrid", "key": "grid"},
        {"type": "textfield", "key": "fixed", "disabled": true}, {"type": "survey", "key": "s"}])");
    QVERIFY(form);
    QVERIFY(matchColumns(Operation::PerformAction, *form, {"grid", "fixed", "s"}, {}).isEmpty());
}

void TestMatching::theVisualInspectionNeedsNoClick()
{
    const TypeFormPtr form = test::practiceForm("BoardVisualInspection");
    QVERIFY(form);
    const QStringList columns{"Board", "Inspected by", "Date of inspection", "Station",
        "Faults that were seen", "Describe the other fault", "Thickness / mm",
        "Flatness readings (mm)", "What should happen to the board", "Why",
        "Inspection is complete"};
    const Recipe recipe =
        proposeRecipe(Operation::PerformAction, *form, columns, {{uuid}}, Dialect());
    QCOMPARE(recipe.typeFormId, "BoardVisualInspection");
    QCOMPARE(recipe.typeFormFingerprint, form->fingerprint);
    QCOMPARE(recipe.columns, columns);
    QStringList fields{targetPath()};
    for (const Field &field : form->fields)
        fields += field.path;
    QCOMPARE(recipe.mappings.size(), columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QCOMPARE(recipe.mappings[i].field, fields[i]);
        QCOMPARE(recipe.mappings[i].source, Source::column(columns[i]));
    }
    QCOMPARE(recipe.mapping("inspector")->steps, QList<Step>());
    QCOMPARE(recipe.mapping("boardThickness")->steps.last(),
        (Step{step::number(), {{"decimalMark", "."}}}));
}

void TestMatching::newComponentsHaveNoTarget()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "number", "key": "n"}])");
    QVERIFY(form);
    const Recipe recipe =
        proposeRecipe(Operation::CreateComponent, *form, {"uuid", "n"}, {{uuid, "1"}}, Dialect());
    QCOMPARE(recipe.mappings.size(), 1);
    QCOMPARE(recipe.mappings[0].field, "n");
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
