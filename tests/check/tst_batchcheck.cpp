// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dbclient.h"
#include "check/batchcheck.h"
#include "check/corrections.h"
#include "check/quickplan.h"
#include "check/rowfinding.h"
#include "recipe/matching.h"
#include "reporthelp.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace m2m;
using test::expectedOf, test::firstDifference, test::shown;

namespace {

const char plainForm[] = R"([
    {"type": "textfield", "key": "serial", "label": "Serial",
     "validate": {"required": true, "pattern": "[A-Z]{2}-[0-9]{3,6}"}},
    {"type": "textfield", "key": "name", "label": "Name",
     "validate": {"required": true, "minLength": 2, "maxLength": 12}},
    {"type": "textarea", "key": "remark", "label": "Remark", "validate": {"maxLength": 8}},
    {"type": "NumberTolerance", "key": "size", "label": "Size", "specification_nominal": 10,
     "specification_tolerance": 0.3, "specification_maximum": "11",
     "validate": {"required": true, "min": 1, "max": 3000}},
    {"type": "number", "key": "width", "label": "Width", "validate": {"min": -5, "max": 500}},
    {"type": "number", "key": "count", "label": "Count", "decimalLimit": 0,
     "validate": {"integer": true}},
    {"type": "currency", "key": "price", "label": "Price"},
    {"type": "radio", "key": "station", "label": "Station",
     "values": [{"label": "North", "value": "n"}, {"label": "East", "value": "e"}],
     "validate": {"required": true, "onlyAvailableItems": true}},
    {"type": "select", "key": "grade", "label": "Grade", "dataType": "auto",
     "data": {"values": [{"label": "One", "value": "1"}, {"label": "Two", "value": "2"}]}},
    {"type": "checkbox", "key": "passed", "label": "Passed", "validate": {"required": true}},
    {"type": "datetime", "key": "measured", "label": "Measured", "validate": {"required": true}},
    {"type": "datetime", "key": "born", "label": "Born", "enableTime": false},
    {"type": "datetime", "key": "late", "label": "Late",
     "datePicker": {"minDate": "2024-01-01", "maxDate": "2024-06-30"}},
    {"type": "ComponentUUID", "key": "board", "label": "Board", "validate": {"required": true}},
    {"type": "textfield", "key": "fixed", "label": "Fixed", "defaultValue": "as always"}])";

const char conditionalForm[] = R"([
    {"type": "checkbox", "key": "passed", "label": "Passed"},
    {"type": "textfield", "key": "defect", "label": "Defect",
     "conditional": {"show": "true", "when": "passed", "eq": "false"},
     "validate": {"required": true, "maxLength": 9}},
    {"type": "number", "key": "depth", "label": "Depth",
     "conditional": {"show": "true", "when": "defect", "eq": "crack"}, "validate": {"max": 3}},
    {"type": "panel", "key": "more", "title": "More",
     "conditional": {"show": false, "when": "station", "eq": "n"},
     "components": [
        {"type": "textfield", "key": "name", "label": "Name", "validate": {"required": true}},
        {"type": "number", "key": "width", "label": "Width",
         "conditional": {"show": "true", "when": "passed", "eq": "true"}}]},
    {"type": "radio", "key": "station", "label": "Station",
     "values": [{"label": "North", "value": "n"}, {"label": "East", "value": "e"}]},
    {"type": "textfield", "key": "shut", "label": "Shut", "disabled": true},
    {"type": "textfield", "key": "secret", "label": "Secret", "hidden": true},
    {"type": "textfield", "key": "kept", "label": "Kept", "clearOnHide": false,
     "conditional": {"show": "true", "when": "passed", "eq": "true"}},
    {"type": "textfield", "key": "twice", "label": "Twice",
     "conditional": {"show": "true", "when": "station", "eq": "n"}},
    {"type": "number", "key": "twice", "label": "Twice",
     "conditional": {"show": "true", "when": "station", "eq": "e"}},
    {"type": "textfield", "key": "inner", "label": "Inner", "persistent": "client-only",
     "validate": {"maxLength": 3}}])";

const char oddForm[] = R"([
    {"type": "selectboxes", "key": "boxes", "label": "Boxes",
     "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}],
     "validate": {"minSelectedCount": 1}},
    {"type": "tags", "key": "tags", "label": "Tags"},
    {"type": "textfield", "key": "many", "label": "Many", "multiple": true},
    {"type": "textfield", "key": "upper", "label": "Upper", "case": "uppercase"},
    {"type": "textfield", "key": "masked", "label": "Masked", "inputMask": "99-99"},
    {"type": "NumberArray_NoPlots", "key": "list", "label": "List"},
    {"type": "email", "key": "email", "label": "E-mail"},
    {"type": "url", "key": "url", "label": "URL"},
    {"type": "day", "key": "day", "label": "Day"},
    {"type": "time", "key": "time", "label": "Time"},
    {"type": "ActionID", "key": "action", "label": "Action"},
    {"type": "number", "key": "stepped", "label": "Stepped", "validate": {"step": "0.5"}},
    {"type": "textfield", "key": "words", "label": "Words", "validate": {"minWords": 2}},
    {"type": "textfield", "key": "either", "label": "Either", "validate": {"pattern": "cat|do+g?"}},
    {"type": "textfield", "key": "back", "label": "Back", "validate": {"pattern": "(a|b)\\1*"}}])";

const char gridForm[] = R"([
    {"type": "textfield", "key": "name", "label": "Name", "validate": {"required": true}},
    {"type": "container", "key": "box", "label": "Box", "components": [
        {"type": "number", "key": "width", "label": "Width", "validate": {"max": 5}}]},
    {"type": "datagrid", "key": "grid", "label": "Grid", "components": [
        {"type": "textfield", "key": "col", "label": "Col", "validate": {"maxLength": 4}}]}])";

const char scriptForm[] = R"([
    {"type": "number", "key": "a", "label": "A"},
    {"type": "number", "key": "b", "label": "B",
     "validate": {"custom": "valid = input > data.a ? true : 'no'"}}])";

/// Right with nearly any cell, so that records are compared with each other.
const char textForm[] = R"([
    {"type": "textfield", "key": "a", "label": "A"},
    {"type": "textfield", "key": "b", "label": "B",
     "conditional": {"show": "true", "when": "a", "eq": "x"}}])";

/// Cells of all kinds that were ever met, right for some fields and odd for most.
QByteArrayList oddCells()
{
    return {"", " ", "x", "xy", " xy", "xy ", "\"x,y\"", "\"x\ny\"", "\"say \"\"hi\"\"\"", "AB-123",
        "AB-1234567", "ab-123", "AB-123 ", "0", "-0", "1", "1.0", "1.50", "10", "10.0", "9.7",
        "10.3", "10.30000001", "3000", "3000.1", "01", "007", "1e3", "1E+5", "1.2E+11", "+5", "-3",
        "-5", "-5.5", ".5", "5.", "\"1,5\"", "\"1.234,5\"", "\"1,234.5\"", "9007199254740993",
        "123456789012345678", "0.30000000000000004", "NaN", "inf", "yes", "no", "Yes", "true", "n",
        "e", "North", "north", "West", "One", "2", "crack", "scratch", "2024-05-10",
        "2024-05-10T08:15:00", "2024-05-10 08:15:00", "2024-05-10T08:15", "2024-03-31T02:30:00",
        "2024-03-31T12:00:00", "2024-10-27T02:30:00", "2024-10-27T12:00:00", "2024-07-01T00:00:00",
        "2024-02-30T10:00:00", "2024-05-10T25:00:00", "2024-05-10T24:00:00", "2024-05-10T08:60:00",
        "2024-05-10T08:15:00Z", "2024-05-10T08:15:00+02:00", "2024-05-10T08:15:00.5", "10.05.2024",
        "05/10/2024", "0001-01-01T00:00:00", "Invalid date", "08:15", "08:15:00",
        "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf", "4CE4E494-19C6-1301-A8AB-AFA5F03A6AAF",
        "{4ce4e494-19c6-1301-a8ab-afa5f03a6aaf}", "4ce4e494-19c6-1301-a8ab-afa5f03a6aag",
        "auHTYszpD4xm7AptfH93DV", "https://db.example/c/auHTYszpD4xm7AptfH93DV", "#REF!", "###",
        "#N/A", "=1+1", "#", "a@b.org", "http://a.b.org/c", "12-34", "cat", "catfish", "dog",
        "doog", "aab", "aaa", "two words", "a;b", "yes;no",
        "\xC3\xBC"
        "ber",
        "\xC3\x83\xC2\xBC", "\xC2\xB0", "\xC2\xB5m",
        "\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC", "\xF0\x9F\x98\x80",
        "\xE2\x80\x8B", "\xC2\xA0", "x\xC2\xA0", "\tx", "x\x01y", "\xFF", "x\xFFy", "\xEF\xBF\xBD",
        "\xC0\x80", "\xED\xA0\x80", "Jan-05", "6b03e740c276f023d08bcbde", "a b c d e f",
        "123456789", "1234567890123", "ninechars", "tencharsss", "null", "undefined", "[]", "{}"};
}

struct Made {
    TablePtr table;
    TypeFormPtr form;
    Recipe recipe;
    QTimeZone zone;
    [[nodiscard]] Made with(Operation operation) const
    {
        Made made = *this;
        made.recipe.operation = operation;
        if (operation == Operation::CreateComponent)
            made.recipe.mappings.removeFirst(); // the target
        return made;
    }
    [[nodiscard]] RecordBuilder builder(const CellOverlay &overlay = {}) const
    {
        return RecordBuilder(table, form, recipe, overlay, zone);
    }
};

/// A column for each field, and one for the component; cells out of the odd ones, but mostly those
/// that are right for the field, so that rows are not all wrong.
Made madeOf(const TypeFormPtr &form, int rows, quint32 seed, const Dialect &dialect = {},
    const QTimeZone &zone = QTimeZone("Europe/London"))
{
    QRandomGenerator random(seed);
    QStringList columns{"Component"};
    for (const Field &field : form->fields) {
        if (!columns.contains(field.path))
            columns += field.path;
    }
    QByteArrayList cells = oddCells();
    const auto mark = [&dialect](QByteArray cell) {
        return dialect.delimiter == u';' ? cell.replace(';', '|').replace(',', ';') : cell;
    };
    QByteArray text = columns.join(QLatin1Char(',')).toUtf8() + '\n';
    // A form has favourites: each of its columns takes most cells from a few.
    QList<QList<int>> favourites;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        QList<int> few;
        for (int i = 0; i < 6; ++i)
            few += random.bounded(int(cells.size()));
        favourites += few;
    }
    for (int row = 0; row < rows; ++row) {
        QByteArrayList line;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const bool odd = random.bounded(4) == 0;
            const qsizetype chosen =
                odd ? random.bounded(int(cells.size())) : favourites[column][random.bounded(6)];
            line += cells[chosen];
        }
        // A record that aims at nothing is wrong whatever else it says.
        if (random.bounded(8) != 0)
            line[0] = "d23f0824-128b-1f33-8c5c-" + QByteArray::number(100'000'000'000 + row % 90);
        if (random.bounded(50) == 0)
            line.removeLast();
        if (random.bounded(50) == 0)
            line += "surplus";
        text += line.join(',') + '\n';
        if (random.bounded(8) == 0)
            text += line.join(',') + '\n'; // the same again
        if (random.bounded(60) == 0)
            text += "\n";
    }
    Made made;
    made.table = Table::fromBytes(mark(text), "made", dialect).value_or(nullptr);
    made.form = form;
    made.zone = zone;
    made.recipe.typeFormId = form->id;
    made.recipe.mappings += Mapping{
        targetPath(), Source::column("Component"), defaultTargetSteps(Operation::PerformAction)};
    for (const QString &path : columns.mid(1)) {
        made.recipe.mappings +=
            Mapping{path, Source::column(path), defaultSteps(*form->field(path), dialect)};
    }
    return made;
}

ComponentFacts someFacts()
{
    ComponentFact board;
    board.state = ComponentFact::State::Exists;
    board.uuid = "D23F0824-128b-1f33-8c5c-100000000001"; // by another name, in another case
    board.formName = "Board";
    ComponentFact mesh = board;
    mesh.uuid = "d23f0824-128b-1f33-8c5c-100000000002";
    mesh.formName = "Mesh";
    ComponentFact missing;
    missing.state = ComponentFact::State::Missing;
    ComponentFact untold;
    untold.state = ComponentFact::State::CannotTell;
    return {{"d23f0824-128b-1f33-8c5c-100000000001", board}, {"auHTYszpD4xm7AptfH93DV", board},
        {"d23f0824-128b-1f33-8c5c-100000000002", mesh},
        {"d23f0824-128b-1f33-8c5c-100000000003", missing},
        {"d23f0824-128b-1f33-8c5c-100000000004", untold}};
}

bool isSorted(const CheckReport &report)
{
    return std::all_of(report.groups.begin(), report.groups.end(), [](const ProblemGroup &group) {
        return !group.rows.isEmpty()
            && std::adjacent_find(group.rows.begin(), group.rows.end(), std::greater_equal<>())
            == group.rows.end();
    });
}

void addForms()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<bool>("quick");
    QTest::newRow("fields that do not know of each other") << QByteArray(plainForm) << true;
    QTest::newRow("texts that take anything") << QByteArray(textForm) << true;
    QTest::newRow("conditions") << QByteArray(conditionalForm) << true;
    QTest::newRow("all other kinds of fields") << QByteArray(oddForm) << true;
    QTest::newRow("a container and a grid") << QByteArray(gridForm) << false;
    QTest::newRow("a script") << QByteArray(scriptForm) << false;
}

} // namespace

class TestBatchCheck : public QObject {
    Q_OBJECT
    void correctAndCompare(const Made &made);
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theQuickWayGivesTheAnswersOfTheWholeCheck_data() { addForms(); }
    void theQuickWayGivesTheAnswersOfTheWholeCheck();
    void soItDoesInEachDialectAndZone_data();
    void soItDoesInEachDialectAndZone();
    void soItDoesForTheFormsOfThePracticeInstance();
    void whatTheInstanceSaidOfComponentsCounts();
    void correctedCellsCount();
    void checkingSomeRowsAgainIsLikeCheckingAll_data() { addForms(); }
    void checkingSomeRowsAgainIsLikeCheckingAll();
    void onlyRowsThatWereNamedAreCheckedAgain();
    void andThoseOfComponentsOfWhichMoreIsKnown();
    void firstResultsComeBeforeTheRestIsChecked();
    void equalRecordsAreFoundHoweverTheyAreWritten();
    void recordsThatTheServerWouldRefuseForTheirSizeAreWrong();
};

void TestBatchCheck::theQuickWayGivesTheAnswersOfTheWholeCheck()
{
    QFETCH(QByteArray, components);
    QFETCH(bool, quick);
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const Made made =
            madeOf(test::formOf(components), 600, seed)
                .with(seed == 2 ? Operation::CreateComponent : Operation::PerformAction);
        const RecordBuilder builder = made.builder();
        QVERIFY(builder.isValid());
        QCOMPARE(QuickPlan::of(builder) != nullptr, quick);
        const auto check = BatchCheck::ofAll(builder, {}, {});
        QVERIFY(check);
        QVERIFY(isSorted(check->report()));
        const QString difference = firstDifference(shown(check->report()), expectedOf(builder, {}));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestBatchCheck::soItDoesInEachDialectAndZone_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("zone");
    Dialect german;
    german.delimiter = u';';
    german.decimalMark = u',';
    german.thousandsMark = u'.';
    Dialect western;
    western.encoding = "windows-1252";
    QTest::newRow("decimal commas") << german << QByteArray("Europe/Berlin");
    QTest::newRow("a byte for a character") << western << QByteArray("America/Chicago");
    QTest::newRow("half an hour") << Dialect() << QByteArray("Asia/Kolkata");
    QTest::newRow("midnights that are missing") << Dialect() << QByteArray("America/Sao_Paulo");
    QTest::newRow("UTC") << Dialect() << QByteArray("UTC");
}

void TestBatchCheck::soItDoesInEachDialectAndZone()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, zone);
    const Made made = madeOf(test::formOf(plainForm), 700, 7, dialect, QTimeZone(zone));
    const RecordBuilder builder = made.builder();
    QVERIFY(builder.isValid());
    const CheckReport report = BatchCheck::ofAll(builder, {}, {}).value().report();
    const QString difference = firstDifference(shown(report), expectedOf(builder, {}));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestBatchCheck::soItDoesForTheFormsOfThePracticeInstance()
{
    const QStringList names =
        QDir(QStringLiteral(M2M_RESOURCES "/practice/typeforms")).entryList({"*.json"});
    QVERIFY(names.size() >= 9);
    for (const QString &name : names) {
        const Made made = madeOf(test::practiceForm(name.chopped(5)), 80, 3);
        const RecordBuilder builder = made.builder();
        const CheckReport report = BatchCheck::ofAll(builder, {}, {}).value().report();
        const QString difference = firstDifference(shown(report), expectedOf(builder, {}));
        QVERIFY2(difference.isEmpty(), qPrintable(name + '\n' + difference));
    }
}

void TestBatchCheck::whatTheInstanceSaidOfComponentsCounts()
{
    const Made made =
        madeOf(test::formOf(R"([{"type": "textfield", "key": "a"}])", {"Mesh"}), 3000, 5);
    const RecordBuilder builder = made.builder();
    const ComponentFacts facts = someFacts();
    const CheckReport report = BatchCheck::ofAll(builder, facts, {}).value().report();
    const QString difference = firstDifference(shown(report), expectedOf(builder, facts));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    const QString all = shown(report).join('\n');
    for (const char *rule : {"component.unknown", "component.typeNotRecommended",
             "component.notConfirmed", "batch.sameRecord", "batch.sameComponent"})
        QVERIFY2(all.contains(rule), rule);
}

void TestBatchCheck::correctedCellsCount()
{
    const Made made = madeOf(test::formOf(plainForm), 500, 11);
    QRandomGenerator random(2);
    CellOverlay overlay;
    const QByteArrayList cells = oddCells();
    for (int i = 0; i < 300; ++i) {
        QString text = QString::fromUtf8(cells[random.bounded(int(cells.size()))]);
        if (i % 50 == 0)
            text = QString(QChar(0xD83D)); // half a character
        overlay.insert({random.bounded(int(made.table->rowCount())), random.bounded(16)}, text);
    }
    const RecordBuilder builder = made.builder(overlay);
    const CheckReport report = BatchCheck::ofAll(builder, {}, {}).value().report();
    const QString difference = firstDifference(shown(report), expectedOf(builder, {}));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestBatchCheck::checkingSomeRowsAgainIsLikeCheckingAll()
{
    QFETCH(QByteArray, components);
    for (const Operation operation : {Operation::PerformAction, Operation::CreateComponent})
        correctAndCompare(madeOf(test::formOf(components), 200, 13).with(operation));
}

void TestBatchCheck::correctAndCompare(const Made &made)
{
    const auto columns = int(made.table->columns().size());
    const auto rows = int(made.table->rowCount());
    const QByteArrayList cells = oddCells();
    QRandomGenerator random(17);
    Corrections corrections;
    BatchCheck check = BatchCheck::ofAll(made.builder(), someFacts(), {}).value();
    for (int step = 0; step < 25; ++step) {
        const CellOverlay before = corrections.overlay();
        const int kind = random.bounded(6);
        if (kind == 0) {
            corrections.undo();
        } else if (kind == 1) {
            corrections.redo();
        } else {
            // Alone, or all of a kind; sometimes the cells of another row, to make them the same.
            QList<QPair<CellAddress, QString>> changes;
            const int count = kind == 2 ? 120 : 1;
            const qint64 like = random.bounded(rows);
            for (int i = 0; i < count; ++i) {
                const qint64 row = random.bounded(rows);
                const int column = random.bounded(columns);
                if (kind == 3) {
                    for (int c = 0; c < columns; ++c)
                        changes += {{row, c}, made.table->row(like).value(c)};
                } else {
                    changes += {
                        {row, column}, QString::fromUtf8(cells[random.bounded(int(cells.size()))])};
                }
            }
            corrections.set(changes);
        }
        const RecordBuilder builder = made.builder(corrections.overlay());
        const QList<qint64> changed = CellOverlay::differingRows(before, corrections.overlay());
        check = check.again(builder, someFacts(), changed, {}).value();
        const CheckReport all = BatchCheck::ofAll(builder, someFacts(), {}).value().report();
        const QString difference = firstDifference(shown(check.report()), shown(all));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(isSorted(check.report()));
        QCOMPARE(check.report().right, all.right);
        QCOMPARE(check.report().doubtful, all.doubtful);
        QCOMPARE(check.report().wrong, all.wrong);
    }
    const QString difference = firstDifference(
        shown(check.report()), expectedOf(made.builder(corrections.overlay()), someFacts()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestBatchCheck::onlyRowsThatWereNamedAreCheckedAgain()
{
    const Made made = madeOf(test::formOf(plainForm), 3000, 19);
    const BatchCheck check = BatchCheck::ofAll(made.builder(), {}, {}).value();
    qint64 checked = 0;
    qint64 total = 0;
    const auto again =
        check.again(made.builder({{{7, 1}, "other"}}), {}, {7}, [&](qint64 done, qint64 of) {
            checked = done;
            total = of;
            return true;
        });
    QVERIFY(again);
    QCOMPARE(checked, 1);
    QCOMPARE(total, 1);
    // Cancelled half way, all stays as it was.
    const auto cancelled =
        check.again(made.builder(), {}, {7, 900}, [](qint64, qint64) { return false; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

void TestBatchCheck::andThoseOfComponentsOfWhichMoreIsKnown()
{
    const Made made =
        madeOf(test::formOf(R"([{"type": "textfield", "key": "a"}])", {"Mesh"}), 900, 29);
    const RecordBuilder builder = made.builder();
    BatchCheck check = BatchCheck::ofAll(builder, {}, {}).value();
    ComponentFacts facts = someFacts();
    for (int step = 0; step < 4; ++step) {
        if (step == 1)
            facts.remove("d23f0824-128b-1f33-8c5c-100000000003");
        if (step == 2) // two names turn out to be of one component
            facts["d23f0824-128b-1f33-8c5c-100000000002"].uuid =
                "d23f0824-128b-1f33-8c5c-100000000001";
        if (step == 3)
            facts.clear();
        qint64 total = 0;
        check = check
                    .again(builder, facts, {},
                        [&total](qint64, qint64 of) {
                            total = of;
                            return true;
                        })
                    .value();
        QVERIFY2(total > 0 && total < 120, QByteArray::number(total));
        const QString difference =
            firstDifference(shown(check.report()), expectedOf(builder, facts));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestBatchCheck::firstResultsComeBeforeTheRestIsChecked()
{
    const Made made = madeOf(test::formOf(plainForm), 20'000, 23);
    QList<CheckReport> partial;
    const auto check = BatchCheck::ofAll(
        made.builder(), {}, {}, [&partial](const CheckReport &report) { partial += report; });
    QVERIFY(check);
    QVERIFY(!partial.isEmpty());
    const QStringList whole = shown(check->report());
    QVERIFY(partial.constFirst().rows.size() <= 600);
    for (const CheckReport &report : std::as_const(partial)) {
        QVERIFY(report.rows.size() > 0);
        QVERIFY(report.rows.size() < made.table->rowCount());
        QCOMPARE(report.right + report.doubtful + report.wrong, report.rows.size());
        QCOMPARE(shown(report), whole.first(report.rows.size()));
    }
}

void TestBatchCheck::equalRecordsAreFoundHoweverTheyAreWritten()
{
    const QByteArray uuid = "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf";
    const QByteArray head = "Component,size,measured\n";
    const QByteArray rows = uuid + ",10,2024-05-10T08:15:00\n" // as it is
        + uuid.toUpper() + ",10.0,2024-05-10 08:15:00\n" // plainly right in other words
        + ' ' + uuid + ",1e1,2024-05-10T07:15:00Z\n" // has to be read
        + uuid + ",10,2024-05-10T08:15:01\n"; // another
    Made made;
    made.table = Table::fromBytes(head + rows, "made", Dialect()).value_or(nullptr);
    made.form = test::formOf(R"([{"type": "number", "key": "size"},
        {"type": "datetime", "key": "measured"}])");
    made.zone = QTimeZone("Europe/London");
    made.recipe = proposeRecipe(Operation::PerformAction, *made.form, made.table->columns(),
        {made.table->row(0)}, made.table->dialect());
    QCOMPARE(made.recipe.mappings.size(), 3);
    const CheckReport report = BatchCheck::ofAll(made.builder(), {}, {}).value().report();
    const auto same = std::find_if(report.groups.begin(), report.groups.end(),
        [](const ProblemGroup &group) { return group.rule == u"batch.sameRecord"; });
    QVERIFY(same != report.groups.end());
    QCOMPARE(same->rows, (QList<qint64>{1, 2}));
}

void TestBatchCheck::recordsThatTheServerWouldRefuseForTheirSizeAreWrong()
{
    // 118 bytes of JSON stand around the text, and each quote is written as two.
    const auto rowOf = [](qsizetype quotes, qsizetype letters) {
        return "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf,\"" + QByteArray(2 * quotes, '"')
            + QByteArray(letters, 'x') + "\"\n";
    };
    Made made;
    made.table = Table::fromBytes("Component,name\n" + rowOf(0, 5) + rowOf(1, 10'239'800)
            + rowOf(1, 10'239'900) + rowOf(5'000'000, 300'000) + rowOf(5'000'000, 100'000),
        "made", Dialect())
                     .value_or(nullptr);
    made.form = test::formOf(R"([{"type": "textfield", "key": "name"}])");
    made.recipe = proposeRecipe(Operation::PerformAction, *made.form, made.table->columns(),
        {made.table->row(0)}, made.table->dialect());
    const RecordBuilder builder = made.builder();
    const CheckReport report = BatchCheck::ofAll(builder, {}, {}).value().report();
    const auto large = std::find_if(report.groups.begin(), report.groups.end(),
        [](const ProblemGroup &group) { return group.rule == u"batch.payloadTooLarge"; });
    QVERIFY(large != report.groups.end());
    QCOMPARE(large->severity, Severity::Error);
    QCOMPARE(large->rows, (QList<qint64>{2, 3}));
    // As the request would be made.
    const Record record = builder.build(2);
    const QByteArray body =
        actionBody({QString(24, '0'), made.form->id, record.target.uuid, record.data});
    const IssueList issues = checkRecord(record, made.form, {});
    const auto issue = std::find_if(issues.begin(), issues.end(),
        [](const Issue &one) { return one.rule == u"batch.payloadTooLarge"; });
    QVERIFY(issue != issues.end());
    QCOMPARE(issue->params.value("bytes").toLongLong(), body.size());
    QCOMPARE(issue->params.value("limit").toLongLong(), 10'240'000);
    QVERIFY(body.size() > 10'240'000);
}

QTEST_GUILESS_MAIN(TestBatchCheck)
#include "tst_batchcheck.moc"
