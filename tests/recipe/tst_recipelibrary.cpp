// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipefile.h"
#include "recipe/recipelibrary.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace m2m;

namespace {

Recipe recipeCalled(const QString &name)
{
    Recipe recipe;
    recipe.name = name;
    recipe.operation = Operation::EditAction;
    recipe.typeFormId = "x_tension_testing";
    recipe.columns = {"Wire", "Tension A"};
    recipe.mappings = {{"a", Source::column("Tension A"), {}}};
    return recipe;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestRecipeLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void recipesAreListedByNameAndEachOnce();
    void otherFilesAndFoldersAreNotListed();
    void aDamagedRecipeIsListedAsDamaged();
    void eachKindOfBadFileSaysWhatItIs_data();
    void eachKindOfBadFileSaysWhatItIs();
    void anyByteTakenOffIsTold();
    void aFileThatIsTooLargeIsNotRead();
    void aFileThatMayNotBeReadIsTold();
};

void TestRecipeLibrary::recipesAreListedByNameAndEachOnce()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    QVERIFY(saveRecipe(recipeCalled("walnut"), folder.filePath("1.m2mrecipe")));
    QVERIFY(saveRecipe(recipeCalled("Birch"), folder.filePath("2.m2mrecipe")));
    QVERIFY(saveRecipe(recipeCalled("cedar"), other.filePath("3.m2mrecipe")));
    QVERIFY(saveRecipe(recipeCalled(""), other.filePath("nameless.m2mrecipe")));
    const QString link = folder.filePath("link.m2mrecipe");
    QVERIFY(QFile::link(other.filePath("3.m2mrecipe"), link));
    const QList<RecipeEntry> entries = scanRecipes({folder.path(), other.path(), folder.path()},
        {other.filePath("nameless.m2mrecipe"), folder.filePath("./2.m2mrecipe")});
    QStringList names;
    for (const RecipeEntry &entry : entries) {
        QVERIFY(!entry.error);
        names += entry.name();
    }
    QCOMPARE(names, (QStringList{"Birch", "cedar", "nameless", "walnut"}));
    const RecipeEntry &birch = entries[0];
    QCOMPARE(QFileInfo(birch.path), QFileInfo(folder.filePath("2.m2mrecipe")));
    QCOMPARE(birch.recipe, recipeCalled("Birch"));
    QCOMPARE(birch.modified, QFileInfo(birch.path).lastModified());
}

void TestRecipeLibrary::otherFilesAndFoldersAreNotListed()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath("table.csv"), "a,b\n1,2\n"));
    QVERIFY(QDir(folder.path()).mkdir("folder.m2mrecipe"));
    QVERIFY(QDir(folder.path()).mkdir("inner"));
    QVERIFY(saveRecipe(recipeCalled("deep"), folder.filePath("inner/deep.m2mrecipe")));
    QVERIFY(scanRecipes({folder.path(), folder.filePath("not there")}, {}).isEmpty());
    const QList<RecipeEntry> named = scanRecipes({}, {folder.filePath("gone.m2mrecipe")});
    QCOMPARE(named.size(), 1);
    QCOMPARE(named[0].error->kind, ErrorKind::FileNotFound);
    QCOMPARE(named[0].name(), "gone");
}

void TestRecipeLibrary::aDamagedRecipeIsListedAsDamaged()
{
    const QTemporaryDir folder;
    QByteArray json = recipeToJson(recipeCalled("Broken"));
    json.replace("\"EditAction\"", "\"Delete\"");
    QVERIFY(write(folder.filePath("broken.m2mrecipe"), json));
    QVERIFY(saveRecipe(recipeCalled("Whole"), folder.filePath("whole.m2mrecipe")));
    const QList<RecipeEntry> entries = scanRecipes({folder.path()}, {});
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].name(), "broken");
    QVERIFY(entries[0].error);
    QCOMPARE(entries[0].error->kind, ErrorKind::RecipeDamaged);
    QCOMPARE(entries[0].error->details.value("member"), "operation");
    QVERIFY(!entries[1].error);
}

void TestRecipeLibrary::eachKindOfBadFileSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const char *member,
                         const char *why, ErrorKind kind = ErrorKind::RecipeDamaged) {
        QTest::newRow(name) << bytes << kind << member << why;
    };
    const QByteArray whole = recipeToJson(recipeCalled("Whole"));
    const auto replaced = [&whole](const QByteArray &from, const QByteArray &to) {
        return QByteArray(whole).replace(from, to);
    };
    row("empty", "", "", "notJson");
    row("blanks", "  \n", "", "notJson");
    row("a picture", "\x89PNG\r\n\x1a\n", "", "notJson");
    row("a table", "Wire,Tension A\n1,6.5\n", "", "notJson");
    row("bytes that are no UTF-8", replaced("Whole", "Wh\xff"), "", "notJson");
    row("cut off", whole.left(whole.size() / 2), "", "notJson");
    row("something behind", whole + "{}", "", "notJson");
    row("a list", "[1, 2]", "", "notJson");
    row("so deep that nobody wrote it", QByteArray("[").repeated(5000), "", "notJson");
    row("another program's JSON", R"({"version": 3, "data": []})", "recipeFormat", "missing");
    row("a type form of the DB", R"({"recordType": "form", "formId": "x", "schema": {}})",
        "recipeFormat", "missing");
    row("a newer format", replaced("\"recipeFormat\": ", "\"recipeFormat\": 9"), "", "",
        ErrorKind::RecipeTooNew);
    row("a name that is a number", replaced("\"Whole\"", "7"), "name", "notText");
    row("columns that are a text", replaced("\"Wire\",", "7,"), "columns[0]", "notText");
    row("an operation that is none", replaced("EditAction", "Drop"), "operation", "unknownValue");
    row("steps that are gone", replaced(",\n            \"steps\": [\n            ]", ""),
        "mappings[0].steps", "missing");
}

void TestRecipeLibrary::eachKindOfBadFileSaysWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, member);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    const QString path = folder.filePath("bad.m2mrecipe");
    QVERIFY(write(path, bytes));
    const QList<RecipeEntry> entries = scanRecipes({folder.path()}, {});
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries[0].error);
    QCOMPARE(entries[0].error->kind, kind);
    QCOMPARE(entries[0].error->place, path);
    QCOMPARE(entries[0].error->details.value("member").toString(), member);
    QCOMPARE(entries[0].error->details.value("why").toString(), why);
}

void TestRecipeLibrary::anyByteTakenOffIsTold()
{
    const QByteArray whole = recipeToJson(recipeCalled("Whole")).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<Recipe> recipe = recipeFromJson(whole.left(size), "cut");
        QVERIFY2(!recipe, qPrintable(QString::number(size)));
        QCOMPARE(recipe.error().kind, ErrorKind::RecipeDamaged);
    }
}

void TestRecipeLibrary::aFileThatIsTooLargeIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("huge.m2mrecipe");
    const QByteArray whole = recipeToJson(recipeCalled("Whole"));
    QVERIFY(write(path, whole));
    // Blanks at the end are JSON still, so that nothing but the size is against it.
    QVERIFY(write(path, whole + QByteArray(longestRecipe - whole.size(), ' ')));
    QVERIFY(loadRecipe(path));
    QVERIFY(write(path, whole + QByteArray(longestRecipe + 1 - whole.size(), ' ')));
    const Result<Recipe> recipe = loadRecipe(path);
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, ErrorKind::FileNotReadable);
    QCOMPARE(recipe.error().details.value("why"), "tooLarge");
}

void TestRecipeLibrary::aFileThatMayNotBeReadIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("mine.m2mrecipe");
    QVERIFY(saveRecipe(recipeCalled("Mine"), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        QSKIP("this user may read every file");
    const QList<RecipeEntry> entries = scanRecipes({folder.path()}, {});
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries[0].error);
    QCOMPARE(entries[0].error->kind, ErrorKind::FileNotReadable);
}

QTEST_GUILESS_MAIN(TestRecipeLibrary)
#include "tst_recipelibrary.moc"
