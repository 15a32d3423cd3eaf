// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"
#include "recipe/matching.h"
#include "recipe/namewords.h"
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QDir>

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
    void neighboursAreNotTakenForEachOther_data();
    void neighboursAreNotTakenForEachOther();
    void cellsOfTheWrongKindMakeItASuggestion_data();
    void cellsOfTheWrongKindMakeItASuggestion();
    void whatWasChosenBeforeIsChosenAgain_data();
    void whatWasChosenBeforeIsChosenAgain();
    void certaintyFallsWithTheLikeness();
    void wordsOfTheTableAreReadAsWritten();
    void everyFieldOfEachFormFindsItsOwnLabel_data();
    void everyFieldOfEachFormFindsItsOwnLabel();
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
        {"type": "textfield", "key": "fixed", "disabled": true}, {"type": "tree", "key": "s"}])");
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

void TestMatching::neighboursAreNotTakenForEachOther_data()
{
    QTest::addColumn<QStringList>("labels"); // of fields a, b, …
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("matches");
    const auto row = [](const char *name, const QStringList &labels, const QStringList &columns,
                         const QStringList &matches) {
        QTest::newRow(name) << labels << columns << matches;
    };
    row("each its own", {"Tension A", "Tension B"}, {"Tension B", "tension a"}, {"fa=1", "fb=0"});
    row("A for B", {"Tension B"}, {"Tension A"}, {});
    row("1 for 2", {"Hole 1"}, {"Hole 2"}, {});
    row("x for y", {"x"}, {"y"}, {});
    row("side A for side B", {"Side A tension"}, {"Side B tension"}, {});
    row("side A in another order is a suggestion", {"Tension side A"}, {"Side A tension"},
        {"fa~0"});
    row("sides that change places", {"Side A, tension B"}, {"Side B, tension A"}, {});
    row("left for right", {"Left edge"}, {"Right edge"}, {});
    row("first for last", {"First wire"}, {"Last wire"}, {});
    row("minimum for maximum", {"Min. tension"}, {"Max tension"}, {});
    row("before for after", {"Cross corners before"}, {"Cross corners after"}, {});
    row("phase II for phase III", {"Phase II"}, {"Phase III"}, {});
    row("hole 1 1 for hole 11", {"Hole 11"}, {"Hole 1 1"}, {"fa~0"});
    row("plus for minus", {"Offset +"}, {"Offset -"}, {"fa~0"});
    row("t for T", {"T"}, {"t"}, {"fa~0"});
    row("millivolts for megavolts", {"Voltage (mV)"}, {"voltage (MV)"}, {"fa~0"});
    row("one date for two fields", {"Date of inspection", "Date of repair"}, {"Date"}, {"fa~0"});
    row("one name for two fields", {"Date", "DATE"}, {"date"}, {"fa~0"});
    row("an exact name, and another field would take it, too", {"Date", "DATE"}, {"Date"},
        {"fa~0"});
    row("an exact name for each", {"Date", "DATE"}, {"Date", "DATE"}, {"fa=0", "fb=1"});
    row("without a side for a side is a suggestion", {"Tension"}, {"Tension A"}, {"fa~0"});
    row("a word that means the same", {"Temperature"}, {"Temp. (C)"}, {"fa~0"});
    row("a word that means the same, no unit", {"Room temperature"}, {"Room temp"}, {"fa=0"});
    row("an abbreviation", {"Serial number"}, {"Serial No."}, {"fa=0"});
    row("remark and comment", {"Remarks"}, {"Comment"}, {"fa=0"});
    row("a column for remark and comment", {"Remark", "Comment"}, {"Note"}, {"fa~0"});
    row("a word that may be meant", {"Operator"}, {"Measured by"}, {"fa~0"});
    row("another language", {"Date"}, {"Datum"}, {"fa~0"});
    row("words in another order", {"Date of inspection"}, {"Inspection date"}, {"fa~0"});
    row("wires and wire", {"Number of wires"}, {"Number of wire"}, {"fa~0"});
    row("short words that differ in a letter", {"Pin"}, {"Bin"}, {});
    row("nothing alike", {"Colour"}, {"Weight"}, {});
}

void TestMatching::neighboursAreNotTakenForEachOther()
{
    QFETCH(QStringList, labels);
    QFETCH(QStringList, columns);
    QFETCH(QStringList, matches);
    QJsonArray components;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        components += QJsonObject{{"type", "textfield"},
            {"key", QString("f") + QChar(u'a' + int(i))}, {"label", labels[i]}};
    }
    const TypeFormPtr form = test::formOf(QJsonDocument(components).toJson());
    QVERIFY(form);
    QCOMPARE(shown(matchColumns(Operation::CreateComponent, *form, columns, {})), matches);
}

void TestMatching::cellsOfTheWrongKindMakeItASuggestion_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *name, const QByteArray &field, const QStringList &cells,
                         bool sure) { QTest::newRow(name) << field << cells << sure; };
    const QByteArray number = R"("type": "number")";
    const QByteArray date = R"("type": "datetime")";
    const QByteArray box = R"("type": "checkbox")";
    const QByteArray radio = R"("type": "radio", "values": [{"label": "Left", "value": "l"},
        {"label": "Right", "value": "r"}])";
    row("numbers for a number", number, {"1,5", "2.5", "-3e4"}, true);
    row("numbers with a unit", number, {"1.5 mm", "2.5 mm", "3.5 mm"}, true);
    row("dates for a number", number, {"2024-01-02", "2024-01-03", "2024-01-04"}, false);
    row("words for a number", number, {"good", "bad", "good"}, false);
    row("UUIDs for a number", number, {uuid, uuid, uuid}, false);
    row("one wrong number of three", number, {"1.5", "x", "2.5"}, true);
    row("missing numbers", number, {"NaN", "-", "1.5", ""}, true);
    row("two cells tell nothing", number, {"good", "bad", ""}, true);
    row("dates for a date", date, {"02.01.2024", "2024-01-03 10:00", "3 Jan 2024"}, true);
    row("a spreadsheet's days for a date", date, {"45292", "45293", "45294"}, true);
    row("measurements for a date", date, {"6.51", "6.49", "6.55"}, false);
    row("words for a date", date, {"Monday", "Tuesday", "Friday"}, false);
    row("yes and no for a box", box, {"yes", "no", "yes"}, true);
    row("measurements for a box", box, {"6.51", "6.49", "6.55"}, false);
    row("options, one misspelt", radio, {"Left", "Rihgt", "r"}, true);
    row("no option at all", radio, {"6.51", "6.49", "6.55"}, false);
    row("anything for a text", R"("type": "textfield")", {"6.51", uuid, "2024-01-02"}, true);
    row("lists for a list of numbers", R"("type": "TensionPlots")", {"[1, 2]", "3;4", "5"}, true);
    row("words for a list of numbers", R"("type": "TensionPlots")", {"good", "bad", "good"}, false);
    row("a component for a component", R"("type": "ComponentUUID")", {uuid, uuid, uuid}, true);
    row("numbers for a component", R"("type": "ComponentUUID")", {"1", "2", "3"}, false);
}

void TestMatching::cellsOfTheWrongKindMakeItASuggestion()
{
    QFETCH(QByteArray, field);
    QFETCH(QStringList, cells);
    QFETCH(bool, sure);
    const TypeFormPtr form =
        test::formOf(R"([{"key": "value", "label": "Measured value", )" + field + "}]");
    QVERIFY(form);
    QList<QStringList> samples;
    for (const QString &cell : cells)
        samples.append(QStringList{cell});
    const QList<Match> matches =
        matchColumns(Operation::CreateComponent, *form, {"Measured value"}, samples);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches[0].sure, sure);
    QCOMPARE(matches[0].certainty >= sureCertainty, sure);
}

void TestMatching::whatWasChosenBeforeIsChosenAgain_data()
{
    QTest::addColumn<QStringList>("remembered"); // column, field, column, …
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("matches");
    const auto row = [](const char *name, const QStringList &remembered, const QStringList &columns,
                         const QStringList &matches) {
        QTest::newRow(name) << remembered << columns << matches;
    };
    row("a name that says nothing", {"col7", "size"}, {"col6", "col7"}, {"size=1"});
    row("against the name", {"Remark", "size"}, {"Remark"}, {"size=0"});
    row("one column for two fields", {"col7", "size", "col7", "remark"}, {"col7"}, {"size~0"});
    row("two columns of that name", {"col7", "size"}, {"col7", "col7"}, {"size~0"});
    row("two columns at two times", {"col7", "size", "col8", "size"}, {"col7", "col8"}, {"size~0"});
    row("only that very name", {"col7", "size"}, {"col8"}, {});
    row("a field that is not there", {"col7", "gone"}, {"col7"}, {});
    row("the target", {"Piece", targetPath()}, {"Piece"}, {"@component=0"});
}

void TestMatching::whatWasChosenBeforeIsChosenAgain()
{
    QFETCH(QStringList, remembered);
    QFETCH(QStringList, columns);
    QFETCH(QStringList, matches);
    const TypeFormPtr form = test::formOf(R"([{"type": "number", "key": "size", "label": "Size"},
        {"type": "textfield", "key": "remark", "label": "Remark"}])");
    QVERIFY(form);
    QList<RememberedMatch> pairs;
    for (qsizetype i = 0; i + 1 < remembered.size(); i += 2)
        pairs += {remembered[i], remembered[i + 1]};
    QCOMPARE(shown(matchColumns(Operation::PerformAction, *form, columns, {}, pairs)), matches);
    const Recipe recipe =
        proposeRecipe(Operation::PerformAction, *form, columns, {}, Dialect(), pairs);
    QCOMPARE(recipe.mappings.size(), matches.filter("=").size());
    // A choice does not make numbers of words.
    const QStringList words(columns.size(), "word");
    const QList<Match> wrong =
        matchColumns(Operation::PerformAction, *form, columns, {words, words, words, words}, pairs);
    for (const Match &match : wrong)
        QVERIFY(!match.sure || match.field == "remark");
}

void TestMatching::certaintyFallsWithTheLikeness()
{
    const TypeFormPtr form =
        test::formOf(R"([{"type": "textfield", "key": "f", "label": "Room temperature"}])");
    QVERIFY(form);
    int last = 101;
    for (const char *column : {"Room temperature", "room_temperature", "Room temp.",
             "Temperature of room", "Temperature", "Colour"}) {
        const QList<Match> matches = matchColumns(Operation::CreateComponent, *form, {column}, {});
        const int certainty = matches.isEmpty() ? 0 : matches[0].certainty;
        QVERIFY2(certainty < last, column);
        last = certainty;
    }
    QCOMPARE(last, 0);
}

void TestMatching::wordsOfTheTableAreReadAsWritten()
{
    QFile file(QStringLiteral(":/recipe/columnwords.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QStringList words;
    for (const QJsonValue group : document["same"].toArray()) {
        QVERIFY(group.toArray().size() > 1);
        for (const QJsonValue word : group.toArray()) {
            words += word.toString();
            // Each stands for the first of its group.
            QCOMPARE(readNameWords(word.toString()).words.join(' '), group[0].toString());
        }
    }
    QCOMPARE(words.removeDuplicates(), 0);
    for (const QJsonValue group : document["akin"].toArray()) {
        const QString first = group[0].toString();
        for (const QJsonValue word : group.toArray()) {
            const int like = likeness(readNameWords(first), readNameWords(word.toString()));
            QVERIFY2(like >= leastCertainty, qPrintable(first + " / " + word.toString()));
        }
    }
    for (const QJsonValue group : document["opposites"].toArray()) {
        for (const QJsonValue word : group.toArray()) {
            for (const QJsonValue other : group.toArray()) {
                const int like = likeness(readNameWords(word.toString() + " wire"),
                    readNameWords(other.toString() + " wire"));
                QCOMPARE(like, word == other ? sameWordsLikeness : 0);
            }
        }
    }
}

void TestMatching::everyFieldOfEachFormFindsItsOwnLabel_data()
{
    QTest::addColumn<QString>("id");
    const QStringList files =
        QDir(QStringLiteral(M2M_RESOURCES "/practice/typeforms")).entryList({"*.json"});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void TestMatching::everyFieldOfEachFormFindsItsOwnLabel()
{
    QFETCH(QString, id);
    const TypeFormPtr form = test::practiceForm(id);
    QVERIFY(form);
    QStringList columns;
    for (const Field &field : form->fields)
        columns += field.label;
    const QList<Match> matches = matchColumns(Operation::CreateComponent, *form, columns, {});
    for (const Match &match : matches) {
        if (match.sure)
            QCOMPARE(form->field(match.field)->label, columns[match.column]);
    }
    for (const Field &field : form->fields) {
        const bool canBeFilled = field.kind != ValueKind::Unsupported
            && field.kind != ValueKind::Rows && !field.disabled;
        const bool found = std::any_of(matches.begin(), matches.end(),
            [&field](const Match &match) { return match.field == field.path && match.sure; });
        if (canBeFilled && columns.count(field.label) == 1)
            QVERIFY2(found, qPrintable(field.path + " / " + field.label));
    }
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
