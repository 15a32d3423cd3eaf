// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace m2m;

namespace {

Recipe wholeRecipe()
{
    Recipe recipe;
    recipe.name = "Flatness of boards";
    recipe.operation = Operation::EditAction;
    recipe.typeFormId = "BoardVisualInspection";
    recipe.typeFormFingerprint = QByteArray(64, 'a');
    Dialect dialect;
    dialect.encoding = "windows-1252";
    dialect.delimiter = ';';
    dialect.mergeDelimiters = true;
    dialect.quote = '\'';
    dialect.escape = '\\';
    dialect.comment = "#";
    dialect.decimalMark = ',';
    dialect.thousandsMark = '.';
    dialect.headerRow = 11;
    dialect.headerRows = 2;
    dialect.tailRows = 3;
    dialect.allDigits = true;
    recipe.dialect = dialect;
    recipe.columns = {"Board", "Thickness / mm", QString::fromUtf8("Prüfer")};
    recipe.mappings = {
        {targetPath(), Source::column("Board"), defaultTargetSteps(Operation::PerformAction)},
        {"boardThickness", Source::column("Thickness / mm"),
            {{step::trim(), {}}, {step::number(), {{"decimalMark", ","}}}}},
        {"inspectionStation", Source::constant("UK-01"), {}}, {"later", {}, {}},
        {"inspected", Source::column("Day"),
            {{step::list(), {{"at", "/"}}},
                {step::date(), {{"otherFormats", QJsonArray{"dd.MM.yyyy"}}, {"zone", "UTC"}}}}}};
    recipe.knownRecords = KnownRecords::SendAgain;
    return recipe;
}

/// The recipe's JSON with one member changed; an undefined value takes it off.
QByteArray changed(const QStringList &path, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(recipeToJson(wholeRecipe())).object();
    if (path.size() == 1) {
        object.insert(path[0], value);
    } else {
        QJsonObject inner = object.value(path[0]).toObject();
        inner.insert(path[1], value);
        object.insert(path[0], inner);
    }
    return QJsonDocument(object).toJson();
}

} // namespace

class TestRecipeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void whatIsWrittenIsReadAgain();
    void theBytesAreAlwaysTheSame();
    void damageSaysWhere_data();
    void damageSaysWhere();
    void aNewerFormatIsNotGuessedAt();
    void theFileIsWrittenAndReadAgain();
    void aFolderThatIsNotThereIsToldAbout();
    void aMissingFileIsToldAbout();
    void fingerprintIsOfWhatDecidesTheRecords_data();
    void fingerprintIsOfWhatDecidesTheRecords();
    void mappingsAreReplacedInTheirPlace();
    void missingColumnsAreNamedOnce();
};

void TestRecipeFile::whatIsWrittenIsReadAgain()
{
    const Recipe recipe = wholeRecipe();
    const Result<Recipe> read = recipeFromJson(recipeToJson(recipe), "x");
    QVERIFY(read);
    QCOMPARE(*read, recipe);

    Recipe bare;
    bare.typeFormId = "t";
    const Result<Recipe> readBare = recipeFromJson(recipeToJson(bare), "x");
    QVERIFY(readBare);
    QCOMPARE(*readBare, bare);
    QVERIFY(!readBare->dialect);
}

void TestRecipeFile::theBytesAreAlwaysTheSame()
{
    Recipe recipe;
    recipe.name = "N";
    recipe.typeFormId = "T";
    recipe.typeFormFingerprint = "f0";
    recipe.columns = {"C"};
    recipe.mappings = {{"n", Source::column("C"), {{step::number(), {{"decimalMark", "."}}}}}};
    const QByteArray expected = R"({
    "columns": [
        "C"
    ],
    "knownRecords": "skip",
    "mappings": [
        {
            "column": "C",
            "field": "n",
            "steps": [
                {
                    "name": "number",
                    "settings": {
                        "decimalMark": "."
                    }
                }
            ]
        }
    ],
    "name": "N",
    "operation": "PerformAction",
    "recipeFormat": 1,
    "typeForm": {
        "fingerprint": "f0",
        "id": "T"
    }
}
)";
    QCOMPARE(recipeToJson(recipe), expected);
}

void TestRecipeFile::damageSaysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &json, const char *member,
                         const char *why) { QTest::newRow(name) << json << member << why; };
    const QJsonValue gone = QJsonValue::Undefined;
    row("cut off", recipeToJson(wholeRecipe()).left(100), "", "notJson");
    row("no object", "[1]", "", "notJson");
    row("no format", changed({"recipeFormat"}, gone), "recipeFormat", "missing");
    row("format nought", changed({"recipeFormat"}, 0), "recipeFormat", "unknownValue");
    row("format as text", changed({"recipeFormat"}, "1"), "recipeFormat", "notANumber");
    row("no name", changed({"name"}, gone), "name", "missing");
    row("unknown operation", changed({"operation"}, "Delete"), "operation", "unknownValue");
    row("no type form", changed({"typeForm"}, 3), "typeForm", "notAnObject");
    row("no id", changed({"typeForm", "id"}, gone), "typeForm.id", "missing");
    row("delimiter of two", changed({"dialect", "delimiter"}, "||"), "dialect.delimiter",
        "notOneCharacter");
    row("header row in the middle", changed({"dialect", "headerRow"}, 1.5), "dialect.headerRow",
        "notANumber");
    row("three header rows", changed({"dialect", "headerRows"}, 3), "dialect.headerRows",
        "outOfRange");
    row("a tail before the end", changed({"dialect", "tailRows"}, -1), "dialect.tailRows",
        "outOfRange");
    row("merging as text", changed({"dialect", "mergeDelimiters"}, "yes"),
        "dialect.mergeDelimiters", "notYesOrNo");
    row("column that is no text", changed({"columns"}, QJsonArray{"a", 2}), "columns[1]",
        "notText");
    row("mappings that are none", changed({"mappings"}, "x"), "mappings", "notAList");
    row("a member from elsewhere", changed({"colour"}, "red"), "colour", "unknownMember");
    row("a policy nobody knows", changed({"knownRecords"}, "delete"), "knownRecords",
        "unknownValue");
    const QJsonObject mapping{{"field", "f"}, {"column", "c"}, {"steps", QJsonArray()}};
    row("one field twice", changed({"mappings"}, QJsonArray{mapping, mapping}), "mappings[1].field",
        "twice");
    QJsonObject two = mapping;
    two.insert("constant", "k");
    row("two sources", changed({"mappings"}, QJsonArray{two}), "mappings[0].constant",
        "unknownMember");
    QJsonObject step = mapping;
    step.insert("steps", QJsonArray{QJsonObject{{"name", "trim"}}, QJsonObject{{"name", "sing"}}});
    row("a step nobody knows", changed({"mappings"}, QJsonArray{mapping, step}),
        "mappings[1].steps[1].name", "unknownValue");
}

void TestRecipeFile::damageSaysWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    QFETCH(QString, why);
    const Result<Recipe> recipe = recipeFromJson(json, "/some/where.m2mrecipe");
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, ErrorKind::RecipeDamaged);
    QCOMPARE(recipe.error().place, "/some/where.m2mrecipe");
    QCOMPARE(recipe.error().details.value("member").toString(), member);
    QCOMPARE(recipe.error().details.value("why").toString(), why);
}

void TestRecipeFile::aNewerFormatIsNotGuessedAt()
{
    const Result<Recipe> recipe = recipeFromJson(R"({"recipeFormat": 3, "new": true})", "p");
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, ErrorKind::RecipeTooNew);
    QCOMPARE(recipe.error().details.value("version").toInt(), 3);
}

void TestRecipeFile::theFileIsWrittenAndReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("flatness.m2mrecipe");
    QVERIFY(saveRecipe(wholeRecipe(), path));
    Recipe second = wholeRecipe();
    second.name = "Another";
    QVERIFY(saveRecipe(second, path));
    const Result<Recipe> read = loadRecipe(path);
    QVERIFY(read);
    QCOMPARE(*read, second);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestRecipeFile::aFolderThatIsNotThereIsToldAbout()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("none/at/all.m2mrecipe");
    const Result<void> saved = saveRecipe(wholeRecipe(), path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileNotWritable);
    QCOMPARE(saved.error().place, path);
}

void TestRecipeFile::aMissingFileIsToldAbout()
{
    const QTemporaryDir folder;
    const Result<Recipe> none = loadRecipe(folder.filePath("none.m2mrecipe"));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::FileNotFound);
    const Result<Recipe> aFolder = loadRecipe(folder.path());
    QVERIFY(!aFolder);
    QCOMPARE(aFolder.error().kind, ErrorKind::FileNotReadable);
}

void TestRecipeFile::fingerprintIsOfWhatDecidesTheRecords_data()
{
    QTest::addColumn<Recipe>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, bool same, const std::function<void(Recipe &)> &change) {
        Recipe recipe = wholeRecipe();
        change(recipe);
        QTest::newRow(name) << recipe << same;
    };
    row("another name", true, [](Recipe &r) { r.name = "M"; });
    row("other columns beside", true, [](Recipe &r) { r.columns += "New"; });
    row("what becomes of known records", true,
        [](Recipe &r) { r.knownRecords = KnownRecords::Skip; });
    row("mappings in another order", true, [](Recipe &r) { r.mappings.move(0, 2); });
    row("another operation", false, [](Recipe &r) { r.operation = Operation::PerformAction; });
    row("another form", false, [](Recipe &r) { r.typeFormId = "F"; });
    row("another column", false, [](Recipe &r) { r.mappings[1].source.text = "Width"; });
    row("a constant of the column's name", false,
        [](Recipe &r) { r.mappings[1].source.kind = Source::Kind::Constant; });
    row("another step", false, [](Recipe &r) { r.mappings[1].steps.removeFirst(); });
    row("another decimal mark", false, [](Recipe &r) { r.dialect->decimalMark = '.'; });
}

void TestRecipeFile::fingerprintIsOfWhatDecidesTheRecords()
{
    QFETCH(Recipe, other);
    QFETCH(bool, same);
    QCOMPARE(other.fingerprint().size(), 64);
    QCOMPARE(other.fingerprint() == wholeRecipe().fingerprint(), same);
}

void TestRecipeFile::mappingsAreReplacedInTheirPlace()
{
    Recipe recipe = wholeRecipe();
    recipe.setMapping({"boardThickness", Source::constant("3"), {}});
    QCOMPARE(recipe.mappings.size(), wholeRecipe().mappings.size());
    QCOMPARE(recipe.mappings[1].source, Source::constant("3"));
    recipe.setMapping({"new", Source::constant("4"), {}});
    QCOMPARE(recipe.mappings.last().field, "new");

    Recipe empty;
    empty.setMapping({"a", Source::constant("5"), {}});
    empty.setMapping({targetPath(), Source::column("U"), {}});
    QCOMPARE(empty.mappings.first().field, targetPath());
    QVERIFY(empty.mapping("a"));
    QVERIFY(!empty.mapping("b"));
}

void TestRecipeFile::missingColumnsAreNamedOnce()
{
    Recipe recipe;
    recipe.mappings = {{"a", Source::column("gone"), {}}, {"b", Source::column("gone"), {}},
        {"c", Source::column("here"), {}}, {"d", Source::constant("away"), {}}};
    QCOMPARE(missingColumns(recipe, {"here", "other"}), QStringList{"gone"});
}

QTEST_GUILESS_MAIN(TestRecipeFile)
#include "tst_recipefile.moc"
