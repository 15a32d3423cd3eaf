// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"
#include "recipe/recipefile.h"
#include "recipe/recipelibrary.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace m2m;

namespace {

TablePtr tableOf(const QByteArray &text, const TableRequest &request = {})
{
    return Table::fromBytes(text, "pasted", request).value_or(nullptr);
}

/// A recipe that was made for this text as the sniffer reads it, with these columns mapped.
Recipe recipeOf(const QByteArray &text, const QStringList &mapped)
{
    Recipe recipe;
    const TablePtr table = tableOf(text);
    if (!table)
        return recipe;
    recipe.typeFormId = "T";
    recipe.dialect = table->dialect();
    recipe.columns = table->columns();
    for (const QString &column : mapped)
        recipe.mappings += {column.toLower(), Source::column(column), {}};
    return recipe;
}

/// All that does not fit, in one line each.
QStringList shown(const FileFit &fit, const Recipe &recipe)
{
    QStringList lines;
    const IssueList issues = issuesOf(fit, recipe);
    for (const Issue &issue : issues) {
        QStringList words{issue.rule.mid(4)};
        for (const char *name : {"column", "similar", "line", "expected", "is", "columns"}) {
            if (issue.params.contains(QString(name))) {
                const QVariant value = issue.params.value(name);
                words += value.typeId() == QMetaType::QStringList ? value.toStringList().join(',')
                                                                  : value.toString();
            }
        }
        lines += words.join(' ');
    }
    return lines;
}

QByteArray linesOf(const QByteArray &header, char mark = ',')
{
    QByteArray text = header + '\n';
    const auto columns = header.count(mark) + 1;
    for (int i = 0; i < 5; ++i) {
        QByteArrayList cells;
        for (int c = 0; c < columns; ++c)
            cells += QByteArray::number(i + c) + ".5";
        text += cells.join(mark) + '\n';
    }
    return text;
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

} // namespace

class TestRecipeFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aFileFitsOrSaysHowNot_data();
    void aFileFitsOrSaysHowNot();
    void theHeaderIsFoundWhereItMovedTo();
    void aHeaderBelowTheLinesThatAreSearchedIsNotFound();
    void anEncodingCountsOnlyWhereItCanBeSeen_data();
    void anEncodingCountsOnlyWhereItCanBeSeen();
    void aFileIsReadTheRecipesWayWhereTheSnifferDoesNot();
    void columnsThatAreFoundByPlaceHaveToBeThere_data();
    void columnsThatAreFoundByPlaceHaveToBeThere();
    void columnsOfShapeAndPatternAreNeededToo();
    void theNumberOfRowsTellsLayersApart();
    void ofSeveralRecipesTheBestIsFirst();
    void twoRecipesForTheSameHeaderAreNotCertain();
    void theDbTeamsSamplesFindTheirOwnRecipes_data();
    void theDbTeamsSamplesFindTheirOwnRecipes();
    void theOneOfAHundredRecipesIsFound();
};

void TestRecipeFit::aFileFitsOrSaysHowNot_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<bool>("certain");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &told,
                         bool certain) { QTest::newRow(name) << file << told << certain; };
    row("the same header", linesOf("Board,Thickness,Width,Remark"), {}, true);
    row("columns in another order", linesOf("Width,Thickness,Remark,Board"), {}, true);
    row("a column more", linesOf("Board,Thickness,Width,Remark,Humidity"), {"columnsNew Humidity"},
        true);
    row("a column that is not used is gone", linesOf("Board,Thickness,Width"),
        {"columnsGone Remark"}, true);
    row("a needed column is missing", linesOf("Board,Width,Remark"), {"columnMissing Thickness"},
        false);
    row("a needed column is called otherwise", linesOf("Board,Thicknes,Width,Remark"),
        {"columnMissing Thickness Thicknes", "columnsNew Thicknes"}, false);
    row("two that may be meant", linesOf("Board,Thicknezs,Tickness,Remark,Width"),
        {"columnMissing Thickness", "columnsNew Thicknezs,Tickness"}, false);
    row("a needed column is there twice", linesOf("Board,Thickness,Thickness,Remark,Width"),
        {"columnTwice Thickness"}, false);
    row("another delimiter", linesOf("Board;Thickness;Width;Remark", ';'), {"delimiter , ;"},
        false);
    row("a moved header",
        "Measured by,Somebody\nOn,Monday\n\n" + linesOf("Board,Thickness,Width,Remark"),
        {"headerMoved 4 1"}, false);
    row("another decimal mark",
        "\"Board\",\"Thickness\",\"Width\",\"Remark\"\n"
            + QByteArray("\"1,25\",\"2,37\",\"7,125\",\"8,75\"\n").repeated(5),
        {"decimalMark ,"}, false);
}

void TestRecipeFit::aFileFitsOrSaysHowNot()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, told);
    QFETCH(bool, certain);
    const Recipe recipe =
        recipeOf(linesOf("Board,Thickness,Width,Remark"), {"Board", "Thickness", "Width"});
    const TablePtr table = tableOf(file);
    QVERIFY(table);
    const FileFit fit = fitOf(recipe, *table);
    QCOMPARE(shown(fit, recipe), told);
    QCOMPARE(fit.isCertain, certain);
    QVERIFY(fit.score > 0 && fit.score <= 100);
    QCOMPARE(fit.score == 100, told.isEmpty() && table->columns() == recipe.columns);
    // Read as it says, the file has what is needed.
    if (fit.canBuild()) {
        const TablePtr read = tableOf(file, fit.dialect);
        QVERIFY(read);
        QVERIFY(missingColumns(recipe, read->columns()).isEmpty());
    }
}

void TestRecipeFit::theHeaderIsFoundWhereItMovedTo()
{
    const QByteArray table = linesOf("Board,Thickness,Width");
    const Recipe recipe = recipeOf("Made by,\"Some\nbody\"\n\n" + table, {"Board", "Thickness"});
    QCOMPARE(recipe.dialect->headerRow, 2);
    const QByteArray longer =
        "Made by,\"Some\nbody\"\n" + QByteArray("more,of it\n").repeated(90) + '\n' + table;
    const TablePtr moved = tableOf(longer, Dialect(*recipe.dialect));
    QVERIFY(moved);
    const FileFit fit = fitOf(recipe, *moved);
    QVERIFY(fit.missing.isEmpty());
    QCOMPARE(fit.expectedHeaderRow, 2);
    QCOMPARE(fit.headerRow, 92);
    QCOMPARE(fit.headerLine, 94); // one cell is two lines
    QCOMPARE(fit.dialect.headerRow, 92);
    QVERIFY(!fit.isCertain);
}

void TestRecipeFit::aHeaderBelowTheLinesThatAreSearchedIsNotFound()
{
    const Recipe recipe = recipeOf(linesOf("Board,Thickness,Width"), {"Board", "Thickness"});
    const QByteArray far = QByteArray("1,2,3\n").repeated(200) + linesOf("Board,Thickness,Width");
    const TablePtr table = tableOf(far);
    QVERIFY(table);
    const FileFit fit = fitOf(recipe, *table);
    QCOMPARE(fit.missing.size(), 2);
    QCOMPARE(fit.score, 0);
    const TablePtr justAbove = tableOf(far.mid(6));
    QVERIFY(justAbove);
    QVERIFY(fitOf(recipe, *justAbove).canBuild());
}

void TestRecipeFit::anEncodingCountsOnlyWhereItCanBeSeen_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("other");
    const QByteArray head = "Board,Thickness\n1,2.5\n2,3.5\n3,4.5\n";
    const QByteArray ascii = head + "4,x\n";
    const QByteArray utf8 = head + "4,M\xc3\xbcller\n";
    const QByteArray latin1 = head + "4,M\xfcller\n";
    const QByteArray none;
    QTest::newRow("nothing but ASCII") << QByteArray("windows-1252") << ascii << none;
    QTest::newRow("the recipe's") << QByteArray("UTF-8") << utf8 << none;
    QTest::newRow("UTF-8 for a code page")
        << QByteArray("windows-1252") << utf8 << QByteArray("UTF-8");
    QTest::newRow("a code page that cannot be told") << QByteArray("ISO-8859-15") << latin1 << none;
    QTest::newRow("a code page for UTF-8")
        << QByteArray("UTF-8") << latin1 << QByteArray("windows-1252");
    QTest::newRow("the recipe leaves it open") << QByteArray() << latin1 << none;
}

void TestRecipeFit::anEncodingCountsOnlyWhereItCanBeSeen()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, other);
    const TablePtr table = tableOf(file);
    QVERIFY(table);
    Recipe recipe = recipeOf(file, {"Board", "Thickness"});
    recipe.dialect->encoding = wanted;
    const FileFit fit = fitOf(recipe, *table);
    QCOMPARE(fit.otherEncoding, other);
    QCOMPARE(fit.isCertain, other.isEmpty());
}

void TestRecipeFit::aFileIsReadTheRecipesWayWhereTheSnifferDoesNot()
{
    const QTemporaryDir folder;
    // Nothing tells the sniffer that "^" separates.
    const QByteArray text = "Board^Thickness\nb1^2\nb2^3\n";
    const QString path = fileWith(folder, "odd.txt", text);
    const auto sniffed = Table::open(path);
    QVERIFY(sniffed);
    QVERIFY((*sniffed)->dialect().delimiter != '^');
    Recipe recipe;
    recipe.dialect = Dialect();
    recipe.dialect->delimiter = '^';
    recipe.columns = {"Board", "Thickness"};
    recipe.mappings = {{"a", Source::column("Board"), {}}, {"b", Source::column("Thickness"), {}}};
    QVERIFY(!fitOf(recipe, **sniffed).canBuild());
    const FileFit fit = fitOfFile(recipe, **sniffed);
    QVERIFY(fit.isExact());
    QVERIFY(fit.isCertain);
    QCOMPARE(fit.dialect, *recipe.dialect);
}

void TestRecipeFit::columnsThatAreFoundByPlaceHaveToBeThere_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<bool>("certain");
    QTest::newRow("the same") << QByteArray("Wire,Tension A,Again,Tension B") << QStringList()
                              << true;
    QTest::newRow("one more behind") << QByteArray("Wire,Tension A,Again,Tension B,More")
                                     << QStringList{"columnsNew More"} << true;
    QTest::newRow("one more before") << QByteArray("Wire,More,Tension A,Again,Tension B")
                                     << QStringList{"columnMissing Tension A More",
                                            "columnMissing Tension B Again", "columnsNew More"}
                                     << false;
    QTest::newRow("sides that change places")
        << QByteArray("Wire,Tension B,Again,Tension A")
        << QStringList{"columnMissing Tension A Tension B", "columnMissing Tension B Tension A"}
        << false;
}

void TestRecipeFit::columnsThatAreFoundByPlaceHaveToBeThere()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, told);
    QFETCH(bool, certain);
    Recipe recipe = recipeOf(linesOf("Wire,Tension A,Again,Tension B"), {});
    Source source = Source::of(Source::Kind::ColumnNumbers);
    source.numbers = {2, 4};
    recipe.mappings = {{"a", source, {}}};
    const TablePtr table = tableOf(linesOf(header));
    QVERIFY(table);
    const FileFit fit = fitOf(recipe, *table);
    QCOMPARE(shown(fit, recipe), told);
    QCOMPARE(fit.isCertain, certain);
}

void TestRecipeFit::columnsOfShapeAndPatternAreNeededToo()
{
    Recipe recipe = recipeOf(linesOf("Board,Thickness 1,Thickness 2,State"), {});
    Source source = Source::of(Source::Kind::ColumnPattern);
    source.pattern = "Thickness \\d";
    recipe.mappings = {{"a", source, {}}};
    recipe.shape.per = RecordShape::Per::Columns;
    recipe.shape.columns = {"Board"};
    recipe.shape.filters = {{"State", RowCondition::Keep::Equal, {"good"}}};
    const TablePtr other = tableOf(linesOf("Board,Thickness 3,Condition"));
    const TablePtr none = tableOf(linesOf("Piece,Width,State"));
    QVERIFY(other && none);
    const FileFit withOther = fitOf(recipe, *other);
    QCOMPARE(withOther.missing, QList<NeededColumn>({{"State", ""}}));
    const FileFit withNone = fitOf(recipe, *none);
    QCOMPARE(withNone.missing, QList<NeededColumn>({{"Board", ""}, {"Thickness \\d", ""}}));
}

void TestRecipeFit::theNumberOfRowsTellsLayersApart()
{
    const QString folder = QStringLiteral(M2M_TEST_DATA "/table/");
    QList<RecipeEntry> entries;
    const auto x = Table::open(folder + "X_layer_APA14.csv");
    const auto g = Table::open(folder + "G_layer_APA14.csv");
    QVERIFY(x && g);
    QCOMPARE((*x)->columns(), (*g)->columns());
    for (const qint64 wires : {480, 481}) {
        RecipeEntry entry;
        entry.recipe.dialect = (*x)->dialect();
        entry.recipe.columns = (*x)->columns();
        Source source = Source::of(Source::Kind::ColumnNumbers);
        source.numbers = {8, 10, 12, 14, 16};
        entry.recipe.mappings = {{"measuredTensions_sideA", source, {}}};
        entry.recipe.shape.per = RecordShape::Per::File;
        // The last row is left out by the sniffer's end of the table or by the recipe.
        entry.recipe.shape.skipLast = (*x)->rowCount() - 480;
        entry.recipe.shape.rowsExpected = wires;
        entries += entry;
    }
    const QList<RecipeCandidate> ofX = recipesFor(**x, entries);
    QCOMPARE(ofX.size(), 2);
    QCOMPARE(ofX[0].entry, 0);
    QVERIFY(ofX[0].fit.isCertain);
    QVERIFY(!ofX[1].fit.isCertain);
    QCOMPARE(shown(ofX[1].fit, entries[1].recipe), QStringList{"rowCount 481 480"});
    const QList<RecipeCandidate> ofG = recipesFor(**g, entries);
    QCOMPARE(ofG[0].entry, 1);
    QVERIFY(ofG[0].fit.isCertain);
}

void TestRecipeFit::ofSeveralRecipesTheBestIsFirst()
{
    const auto entryOf = [](const QByteArray &header, const QStringList &mapped) {
        RecipeEntry entry;
        entry.recipe = recipeOf(linesOf(header), mapped);
        return entry;
    };
    RecipeEntry damaged;
    damaged.error = Error{ErrorKind::RecipeDamaged, "x", {}};
    const QList<RecipeEntry> entries{damaged, entryOf("Colour,Shape", {"Colour"}),
        entryOf("Board,Thickness,Depth", {"Board", "Depth"}),
        entryOf("Board,Thickness,Width", {"Board", "Width"}),
        entryOf("Board,Thickness,Width,Length", {"Board", "Length"})};
    const TablePtr table = tableOf(linesOf("Board,Thickness,Width"));
    QVERIFY(table);
    const QList<RecipeCandidate> candidates = recipesFor(*table, entries);
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates[0].entry, 3);
    QVERIFY(candidates[0].fit.isCertain);
    QCOMPARE(candidates[1].entry, 4);
    QCOMPARE(candidates[1].fit.missing, QList<NeededColumn>({{"Length", ""}}));
    QCOMPARE(candidates[2].entry, 2);
    QVERIFY(!candidates[1].fit.isCertain && !candidates[2].fit.isCertain);
}

void TestRecipeFit::twoRecipesForTheSameHeaderAreNotCertain()
{
    RecipeEntry entry;
    entry.recipe = recipeOf(linesOf("Board,Thickness,Width"), {"Board", "Width"});
    RecipeEntry copy = entry;
    copy.recipe.name = "A copy";
    RecipeEntry other = entry;
    other.recipe.typeFormId = "Another";
    const TablePtr table = tableOf(linesOf("Board,Thickness,Width"));
    QVERIFY(table);
    const auto certain = [&table](const QList<RecipeEntry> &entries) {
        const QList<RecipeCandidate> candidates = recipesFor(*table, entries);
        return std::count_if(candidates.begin(), candidates.end(),
            [](const RecipeCandidate &candidate) { return candidate.fit.isCertain; });
    };
    QCOMPARE(certain({entry}), 1);
    QCOMPARE(certain({entry, copy}), 2);
    QCOMPARE(certain({entry, other}), 0);
}

void TestRecipeFit::theDbTeamsSamplesFindTheirOwnRecipes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("fits");
    // X and G have one header; it is for a person to say which layer it is.
    QTest::newRow("X") << "X_layer_APA14.csv" << QStringList{"X_layer_APA14.csv"};
    QTest::newRow("U") << "U_layer_APA14.csv" << QStringList{"U_layer_APA14.csv"};
    QTest::newRow("survey") << "frame_survey.csv" << QStringList{"frame_survey.csv"};
    QTest::newRow("winding") << "winding.csv" << QStringList{"winding.csv"};
    QTest::newRow("shipment") << "shipment.csv" << QStringList{"shipment.csv"};
}

void TestRecipeFit::theDbTeamsSamplesFindTheirOwnRecipes()
{
    QFETCH(QString, file);
    QFETCH(QStringList, fits);
    const QMap<QString, QStringList> mapped{{"X_layer_APA14.csv", {"Tension A", "Tension B"}},
        {"U_layer_APA14.csv", {"Wire", "Tension A"}}, {"frame_survey.csv", {"hole", "x", "reason"}},
        {"winding.csv", {"APA", "Machine"}}, {"shipment.csv", {"Part number", "Made"}}};
    const QString folder = QStringLiteral(M2M_TEST_DATA "/table/");
    QList<RecipeEntry> entries;
    for (auto it = mapped.begin(); it != mapped.end(); ++it) {
        const auto table = Table::open(folder + it.key());
        QVERIFY(table);
        RecipeEntry entry;
        entry.path = it.key();
        entry.recipe.typeFormId = it.key();
        entry.recipe.dialect = (*table)->dialect();
        entry.recipe.columns = (*table)->columns();
        for (const QString &column : it.value())
            entry.recipe.mappings += {column, Source::column(column), {}};
        entries += entry;
    }
    const auto table = Table::open(folder + file);
    QVERIFY(table);
    QStringList certain;
    const QList<RecipeCandidate> candidates = recipesFor(**table, entries);
    for (const RecipeCandidate &candidate : candidates) {
        if (candidate.fit.isCertain)
            certain += entries[candidate.entry].path;
    }
    QCOMPARE(certain, fits);
}

void TestRecipeFit::theOneOfAHundredRecipesIsFound()
{
    QList<RecipeEntry> entries;
    for (int i = 0; i < 100; ++i) {
        RecipeEntry entry;
        entry.recipe = recipeOf(
            linesOf("Board " + QByteArray::number(i) + ",Thickness,Width"), {"Thickness", "Width"});
        entry.recipe.typeFormId = QString::number(i);
        entries += entry;
    }
    const TablePtr table = tableOf(linesOf("Board 7,Thickness,Width"));
    QVERIFY(table);
    const QList<RecipeCandidate> candidates = recipesFor(*table, entries);
    QCOMPARE(candidates.size(), 100);
    QCOMPARE(candidates.first().entry, 7);
    QVERIFY(candidates.first().fit.isCertain);
}

QTEST_GUILESS_MAIN(TestRecipeFit)
#include "tst_recipefit.moc"
