// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/batchcheck.h"
#include "check/gatheredplan.h"
#include "check/plainsteps.h"
#include "check/quickplan.h"
#include "recipe/steps.h"
#include "reporthelp.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace m2m;

namespace {

const char manyKinds[] = R"([
    {"type": "textfield", "key": "text", "validate": {"required": true, "maxLength": 8}},
    {"type": "textfield", "key": "free"},
    {"type": "textfield", "key": "coded", "validate": {"pattern": "[A-Z]{1,2}-?[0-9]*"}},
    {"type": "number", "key": "number", "validate": {"min": -5, "max": 500}},
    {"type": "number", "key": "whole", "validate": {"integer": true, "required": true}},
    {"type": "radio", "key": "option", "values": [{"label": "North", "value": "n"},
        {"label": "East", "value": "e"}, {"label": "", "value": "none"}]},
    {"type": "checkbox", "key": "passed"},
    {"type": "datetime", "key": "measured"},
    {"type": "datetime", "key": "day", "enableTime": false},
    {"type": "ComponentUUID", "key": "board"},
    {"type": "textfield", "key": "shown", "conditional": {"show": "true", "when": "passed",
        "eq": "true"}, "validate": {"required": true}},
    {"type": "number", "key": "depth", "conditional": {"show": "true", "when": "text",
        "eq": "crack"}},
    {"type": "textfield", "key": "shut", "disabled": true},
    {"type": "tags", "key": "tags"}])";

QByteArrayList cells()
{
    return {"", " ", "  ", "-", " - ", "n/a", "N/A", "0", "-0", "0,0", " 0 ", "0e5", "1", " 1",
        "1 ", "1,5", "1.5", "-4,25", "+3", "600", "7 mm", " 7,5 mm ", "mm", "007", "1E+5", "1E +5",
        "1.2E+11", "1.2E +11", "12e3", "x", "X", " xy ", "ab 12", "AB-12", "a-1", "crack", " crack",
        "Crack", "N", "n", "North", "north ", "E", "e", "S", "OK", " ok", "NOK", "ja", "nein",
        "yes", "no", "10.05.2024 08:15", " 10.05.2024 08:15", "31.03.2024 02:30",
        "31.03.2024 12:00", "27.10.2024 02:30", "31.02.2024 08:00", "10.05.2024 24:00",
        "10.05.2024", "2024-05-10 08:15", "2024-05-10T08:15:30", "2024-05-10T08:15+02:00",
        "10.05.2024 08:15:00", "12.10.2024 0:15", "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf",
        "4CE4E494-19c6-1301-a8ab-afa5f03a6aaf ", "urn:uuid:4ce4e494-19c6-1301-a8ab-afa5f03a6aaf",
        "auHTYszpD4xm7AptfH93DV", "#N/A", "#REF!", "###", "# 5", "a#b",
        "\xC3\xBC"
        "ber",
        "\xC3\x9C"
        "BER",
        "\xC2\xB5m", "5\xC2\xB0", "x\xC2\xA0", "\xC2\xA0-", "\xC2\xA0", "\xC3\x83\xC2\xBC",
        "\xE2\x80\x8B", "\xE2\x82\xAC 5", "\xF0\x9F\x98\x80", "\xFF", "x\xFF", "\xC3", "\tx",
        "x\x01", "a  b", "a   b", "aaa", "aaaa", "a b c d e f g", "longer than eight", "x;y",
        "\xEF\xBB\xBFx"};
}

const char gatheredKinds[] = R"([
    {"type": "textfield", "key": "text", "validate": {"required": true, "maxLength": 8}},
    {"type": "number", "key": "number", "validate": {"min": -5, "max": 500}},
    {"type": "radio", "key": "option", "values": [{"label": "North", "value": "n"},
        {"label": "East", "value": "e"}]},
    {"type": "checkbox", "key": "passed"},
    {"type": "datetime", "key": "measured"},
    {"type": "textfield", "key": "shut", "disabled": true},
    {"type": "textfield", "key": "inner", "hidden": true},
    {"type": "textfield", "key": "unmapped", "defaultValue": "as always"},
    {"type": "panel", "key": "more", "components": [
        {"type": "NumberArray_NoPlots", "key": "list", "validate": {"required": true}},
        {"type": "NumberArray_NoPlots", "key": "second", "specification_nominal": 3,
         "specification_tolerance": 2}]},
    {"type": "datagrid", "key": "grid", "validate": {"required": true}, "components": [
        {"type": "textfield", "key": "name", "validate": {"required": true, "maxLength": 8}},
        {"type": "number", "key": "x", "validate": {"max": 500}},
        {"type": "select", "key": "grade", "data": {"values": [{"label": "North", "value": "n"},
            {"label": "East", "value": "e"}]}, "validate": {"onlyAvailableItems": true}},
        {"type": "checkbox", "key": "ok"},
        {"type": "textfield", "key": "unmapped", "defaultValue": "always"}]},
    {"type": "datagrid", "key": "many", "validate": {"maxLength": 3}, "components": [
        {"type": "textfield", "key": "a"}, {"type": "datetime", "key": "b", "disabled": true}]},
    {"type": "datagrid", "key": "open", "components": [
        {"type": "textfield", "key": "a"}, {"type": "datetime", "key": "b"},
        {"type": "ComponentUUID", "key": "c"}]}])";

/// Cells that are right for most fields stand beside those that are odd.
QByteArray cellFor(const QString &column, QRandomGenerator &random, int oddOneOf)
{
    const QByteArrayList all = cells();
    if (random.bounded(oddOneOf) == 0)
        return all[random.bounded(int(all.size()))];
    const QByteArray number = QByteArray::number(random.bounded(400));
    if (column == u"list" || column == u"second" || column.endsWith(u".x"))
        return number + (random.bounded(2) == 0 ? ",5" : "");
    if (column.endsWith(u"name") || column.endsWith(u".a"))
        return "p " + number;
    if (column.endsWith(u"grade"))
        return QByteArrayList{"North", "East", "n"}[random.bounded(3)];
    if (column.endsWith(u"ok"))
        return QByteArrayList{"yes", "no", ""}[random.bounded(3)];
    if (column.endsWith(u".b"))
        return "2024-05-10 08:" + QByteArray::number(10 + random.bounded(50));
    if (column.endsWith(u".c"))
        return "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf";
    return "";
}

Step made(const QString &name, const QJsonObject &settings = {}) { return {name, settings}; }

/// A step that changes texts, with settings as people choose them, and some that they should not.
Step anyChange(QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    const QList<Step> all{made(step::trim()), made(step::trim()), made(step::trim()),
        made(step::letterCase(), {{"to", "upper"}}), made(step::letterCase(), {{"to", "lower"}}),
        made(step::replace(), {{"find", " mm"}, {"with", ""}}),
        made(step::replace(), {{"find", " "}, {"with", "-"}}),
        made(step::replace(), {{"find", " "}}),
        made(step::replace(), {{"find", "aa"}, {"with", "a"}}),
        made(step::replace(), {{"find", u"\u00B0"_s}, {"with", ""}}),
        made(step::replace(), {{"find", "x"}, {"with", u"\u20AC"_s}}),
        made(step::replace(), {{"find", "x"}, {"with", u"\u00A0"_s}}),
        made(step::replace(), {{"find", "#"}, {"with", ""}}),
        made(step::replace(), {{"find", "urn:uuid:"}, {"with", ""}}),
        made(step::replace(), {{"find", u"\u00FC"_s}, {"with", "ue"}}),
        made(step::missing(), {{"texts", QJsonArray{"-", " n/a ", "#N/A", "1.2E+11"}}}),
        made(step::missing(), {{"texts", QJsonArray{"0"}}, {"zero", true}}),
        made(step::defaultText(), {{"text", "crack"}}),
        made(step::defaultText(), {{"text", " 1 "}}),
        made(step::valueMap(),
            {{"pairs",
                 QJsonArray{QJsonArray{"N", "North"}, QJsonArray{" E ", "East"},
                     QJsonArray{"", "crack"}, QJsonArray{"OK", "yes"}, QJsonArray{"x", ""}}},
                {"otherwise", "keep"}}),
        made(step::valueMap(), {{"pairs", QJsonArray{QJsonArray{"-", "1"}, QJsonArray{"1", "2"}}}}),
        made(step::pattern(), {{"find", "(.)(.*)"}, {"with", "\\2\\1"}}),
        made(step::letterCase(), {{"to", "sideways"}})};
    // The last ones are seldom used.
    const qsizetype chosen = random.bounded(int(all.size()));
    return all[chosen + 2 >= all.size() && random.bounded(3) != 0 ? 0 : chosen];
}

QList<Step> valueSteps(const Field &field)
{
    Dialect dialect;
    dialect.decimalMark = u',';
    QList<Step> steps = defaultSteps(field, dialect);
    for (Step &step : steps) {
        if (step.name == step::date() && field.path == u"measured")
            step.settings.insert("format", "dd.MM.yyyy HH:mm");
        if (step.name == step::date() && field.path == u"day")
            step.settings.insert("format", "dd.MM.yyyy");
    }
    steps.removeIf([](const Step &step) { return step.name == step::trim(); });
    return steps;
}

TablePtr tableOf(const QStringList &columns, int rows, QRandomGenerator &random)
{
    const QByteArrayList all = cells();
    QByteArray text = columns.join(u';').toUtf8() + '\n';
    for (int row = 0; row < rows; ++row) {
        QByteArrayList line{
            "d23f0824-128b-1f33-8c5c-" + QByteArray::number(100'000'000'000 + row % 50)};
        for (qsizetype column = 1; column < columns.size(); ++column) {
            const QByteArray &cell = all[random.bounded(int(all.size()))];
            line += cell.contains(';') ? '"' + cell + '"' : cell;
        }
        text += line.join(';') + '\n';
    }
    Dialect dialect;
    dialect.delimiter = u';';
    dialect.decimalMark = u',';
    return Table::fromBytes(text, QStringLiteral("made"), dialect).value_or(nullptr);
}

struct Made {
    TablePtr table;
    TypeFormPtr form;
    Recipe recipe;
    [[nodiscard]] RecordBuilder builder(const CellOverlay &overlay = {}) const
    {
        const QTimeZone zone("Europe/Berlin");
        const RecordBuilder all(table, form, recipe, overlay, zone);
        return RecordBuilder(table, form, recipe, overlay, zone, {}, {}, all.findRows({}).value());
    }
};

Made madeOf(const QByteArray &components, int rows, QRandomGenerator &random, int mostSteps)
{
    Made made;
    made.form = test::formOf(components);
    QStringList columns{"Component"};
    for (const Field &field : made.form->fields) {
        if (field.kind != ValueKind::Rows && !field.path.endsWith(u"unmapped"))
            columns += field.path;
    }
    made.table = tableOf(columns, rows, random);
    made.recipe.typeFormId = made.form->id;
    made.recipe.mappings += Mapping{
        targetPath(), Source::column("Component"), defaultTargetSteps(Operation::PerformAction)};
    for (const Field &field : made.form->fields) {
        if (!columns.contains(field.path))
            continue;
        QList<Step> steps;
        for (int i = random.bounded(mostSteps + 1); i > 0; --i)
            steps += anyChange(random);
        made.recipe.mappings +=
            Mapping{field.path, Source::column(field.path), steps + valueSteps(field)};
    }
    return made;
}

QString differenceOf(const RecordBuilder &builder)
{
    const CheckReport report = BatchCheck::ofAll(builder, {}, {}).value().report();
    return test::firstDifference(test::shown(report), test::expectedOf(builder, {}));
}

} // namespace

class TestQuickSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void textsAreChangedAsTheStepsChangeThem();
    void recordsAreJudgedAsTheWholeCheckJudgesThem();
    void gatheredRecordsAreJudgedAsTheWholeCheckJudgesThem_data();
    void gatheredRecordsAreJudgedAsTheWholeCheckJudgesThem();
    void rowsThatAreNoRecordsOfTheirOwnAreToldApart_data();
    void rowsThatAreNoRecordsOfTheirOwnAreToldApart();
    void aValueOfSeveralCellsIsOneOfItsRow();
};

void TestQuickSteps::textsAreChangedAsTheStepsChangeThem()
{
    QRandomGenerator random(3);
    int known = 0;
    for (int round = 0; round < 600; ++round) {
        QList<Step> steps;
        for (int i = 1 + random.bounded(4); i > 0; --i)
            steps += anyChange(random);
        PlainSteps plain(steps);
        const QList<Step> done = steps.first(plain.count());
        const PreparedSteps prepared(done, {});
        if (prepared.problem())
            continue;
        for (const QByteArray &cell : cells()) {
            const auto changed = plain.changed(cell);
            if (!changed)
                continue;
            ++known;
            const StepResult result = prepared.run(QString::fromUtf8(cell));
            QVERIFY(!result.issue);
            // What is empty to the steps is no value to them.
            QCOMPARE(QString::fromUtf8(*changed), result.value.toString());
        }
    }
    QVERIFY2(known > 30'000, QByteArray::number(known));
}

void TestQuickSteps::recordsAreJudgedAsTheWholeCheckJudgesThem()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 20; ++round) {
        const RecordBuilder builder = madeOf(manyKinds, 150, random, 3).builder();
        QVERIFY(QuickPlan::of(builder));
        const QString difference = differenceOf(builder);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestQuickSteps::gatheredRecordsAreJudgedAsTheWholeCheckJudgesThem_data()
{
    QTest::addColumn<int>("oddOneOf");
    QTest::addColumn<bool>("mixed");
    QTest::addColumn<bool>("corrected");
    QTest::newRow("odd cells everywhere") << 4 << false << false;
    QTest::newRow("few odd cells") << 150 << false << false;
    QTest::newRow("rows of a record apart") << 150 << true << false;
    QTest::newRow("cells corrected") << 150 << false << true;
}

void TestQuickSteps::gatheredRecordsAreJudgedAsTheWholeCheckJudgesThem()
{
    QFETCH(int, oddOneOf);
    QFETCH(bool, mixed);
    QFETCH(bool, corrected);
    QRandomGenerator random(11);
    qint64 right = 0;
    for (int round = 0; round < 6; ++round) {
        Made made = madeOf(gatheredKinds, 1, random, 1);
        const QStringList columns = made.table->columns();
        const QByteArrayList all = cells();
        constexpr int records = 60;
        constexpr int rowsOfEach = 6;
        QList<QByteArrayList> agreed;
        for (int record = 0; record < records; ++record) {
            agreed += QByteArrayList{
                "d23f0824-128b-1f33-8c5c-" + QByteArray::number(100'000'000'000 + record)};
            for (qsizetype column = 1; column < columns.size(); ++column) {
                QByteArray cell = cellFor(columns[column], random, 3);
                agreed.last() += cell.contains(';') ? QByteArray() : cell;
            }
        }
        QByteArray text = columns.join(u';').toUtf8() + '\n';
        for (int row = 0; row < records * rowsOfEach; ++row) {
            QByteArrayList line = agreed[mixed ? row % records : row / rowsOfEach];
            for (qsizetype column = 1; column < columns.size(); ++column) {
                const bool own = columns[column].contains(u'.') || columns[column] == u"list"
                    || columns[column] == u"second";
                QByteArray cell = own || random.bounded(oddOneOf * 4) == 0
                    ? cellFor(columns[column], random, oddOneOf)
                    : line[column];
                line[column] = cell.contains(';') ? '"' + cell + '"' : cell;
            }
            if (random.bounded(100) == 0)
                line.removeLast();
            if (random.bounded(100) == 0)
                line[0] = line[0].toUpper();
            text += line.join(';') + '\n';
            if (random.bounded(50) == 0)
                text += '\n';
        }
        Dialect dialect;
        dialect.delimiter = u';';
        dialect.decimalMark = u',';
        made.table = Table::fromBytes(text, QStringLiteral("made"), dialect).value_or(nullptr);
        made.recipe.shape.per = RecordShape::Per::Target;
        for (Mapping &mapping : made.recipe.mappings) {
            if (mapping.field == u"list" || mapping.field == u"second") {
                mapping.gather = Gather::List;
                mapping.steps.last() = {step::number(), {{"decimalMark", ","}}};
            } else if (round % 3 == 1) {
                mapping.gather = Gather::Filled;
            }
        }
        if (round % 5 == 4)
            made.recipe.shape.rowsExpected = rowsOfEach;
        CellOverlay overlay;
        for (int i = 0; corrected && i < 20; ++i) {
            overlay.insert(
                {random.bounded(int(made.table->rowCount())), random.bounded(int(columns.size()))},
                QString::fromUtf8(all[random.bounded(int(all.size()))]));
        }
        const RecordBuilder builder = made.builder(overlay);
        QVERIFY(builder.rows());
        QVERIFY(GatheredPlan::of(builder));
        const QString difference = differenceOf(builder);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        right += BatchCheck::ofAll(builder, {}, {}).value().report().wrong;
    }
    QVERIFY(right > 0);
}

void TestQuickSteps::rowsThatAreNoRecordsOfTheirOwnAreToldApart_data()
{
    QTest::addColumn<int>("per");
    QTest::addColumn<int>("skipped");
    QTest::newRow("a record of a component") << int(RecordShape::Per::Target) << 0;
    QTest::newRow("a record of the file") << int(RecordShape::Per::File) << 0;
    QTest::newRow("the first rows left out") << int(RecordShape::Per::Row) << 7;
}

void TestQuickSteps::rowsThatAreNoRecordsOfTheirOwnAreToldApart()
{
    QFETCH(int, per);
    QFETCH(int, skipped);
    QRandomGenerator random(7);
    Made made = madeOf(manyKinds, 120, random, 1);
    made.recipe.shape.per = RecordShape::Per(per);
    made.recipe.shape.skipFirst = skipped;
    const RecordBuilder builder = made.builder();
    QVERIFY(builder.count() < made.table->rowCount());
    const QString difference = differenceOf(builder);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestQuickSteps::aValueOfSeveralCellsIsOneOfItsRow()
{
    QRandomGenerator random(9);
    Made made = madeOf(manyKinds, 600, random, 0);
    Source both;
    both.kind = Source::Kind::Columns;
    both.names = {"free", "option"};
    made.recipe.setMapping({"free", both, {{step::join(), {{"with", "-"}}}}});
    QString difference = differenceOf(made.builder());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    // Lines above 500 are too many for it.
    made.recipe.setMapping(
        {"number", Source::of(Source::Kind::RowNumber), valueSteps(*made.form->field("number"))});
    difference = differenceOf(made.builder());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestQuickSteps)
#include "tst_quicksteps.moc"
