// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/formpin.h"
#include "recipe/memberreader.h"
#include "recipe/recipefile.h"
#include "recipe/shapejson.h"
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace m2m;

namespace {

/// What stands in the page's examples of this kind, as text.
QStringList examples(const QString &page, const QString &kind)
{
    const QRegularExpression pre(
        "<pre class=\"" + kind + "\">(.*?)</pre>", QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto it = pre.globalMatch(page); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

QSet<QString> namesIn(const QString &page)
{
    const QRegularExpression code("<code>([^<]*)</code>");
    QSet<QString> names;
    for (auto it = code.globalMatch(page); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

/// All enumerators of an enum that a writer has a word for.
template <typename Enum, typename Write> QStringList wordsOf(Write write)
{
    QStringList words;
    for (int i = 0; i < 100; ++i) {
        const QString word = write(Enum(i));
        if (!word.isEmpty())
            words += word;
    }
    return words;
}

/// A recipe in which nothing is as in most. What is taken apart here has to be complete: a member
/// that is added to one of these does not compile before it is filled in here, and told in the
/// page.
Recipe fullRecipe()
{
    Dialect dialect;
    auto &[encoding, delimiter, merge, quote, escape, comment, decimal, thousands, header, headers,
        tail, digits] = dialect;
    encoding = "UTF-8";
    delimiter = ';';
    merge = true;
    quote = '"';
    escape = '\\';
    comment = "#";
    decimal = ',';
    thousands = '.';
    header = 3;
    headers = 2;
    tail = 1;
    digits = true;

    RowCondition is{"a", RowCondition::Keep::Equal, {"x"}};
    RowCondition isNot = is;
    auto &[column, keep, texts] = isNot;
    keep = RowCondition::Keep::Unequal;

    RecordShape shape;
    auto &[per, columns, skipFirst, skipLast, filters, rowsExpected] = shape;
    per = RecordShape::Per::Columns;
    columns = QStringList{"a"};
    skipFirst = 1;
    skipLast = 1;
    filters = {is, isNot};
    rowsExpected = 4;

    Source source;
    auto &[kind, text, names, numbers, pattern] = source;
    kind = Source::Kind::Asked;
    text = "a";
    names = QStringList{"b"};
    numbers = {1};
    pattern = "c";

    Mapping mapping;
    auto &[field, from, steps, gather] = mapping;
    field = "f";
    from = source;
    steps = {{step::trim(), {{"x", 1}}}};
    gather = Gather::List;
    Mapping byColumn{"g", Source::column("a"), {}, {}};
    Mapping fixed{"h", Source::constant("a"), {}, {}};

    PinnedField pinned;
    auto &[path, type, word, label, required, multiple, options, limits] = pinned;
    path = "p";
    type = "textfield";
    word = "Number";
    label = "L";
    required = true;
    multiple = true;
    options = {{"v", "w"}};
    limits = {{"min", 1}};
    FormPin pin;
    auto &[formId, formName, formFingerprint, fields] = pin;
    formId = "i";
    formName = "n";
    formFingerprint = "f";
    fields = {pinned};

    Recipe recipe;
    auto &[name, operation, typeFormId, typeFormFingerprint, madeFor, readAs, header0, shaped,
        mappings, known, empty] = recipe;
    name = "N";
    operation = Operation::EditAction;
    typeFormId = "i";
    typeFormFingerprint = "f";
    madeFor = pin;
    readAs = dialect;
    header0 = QStringList{"a"};
    shaped = shape;
    mappings = {mapping, byColumn, fixed};
    known = KnownRecords::Ask;
    empty = EmptyCells::Clear;
    return recipe;
}

void collectMembers(const QJsonValue &value, QSet<QString> &members)
{
    for (const QJsonValue each : value.toArray())
        collectMembers(each, members);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        members += it.key();
        if (it.key() == "fields") // by paths
            collectMembers(it.value().toObject().begin().value(), members);
        else if (it.key() != "settings")
            collectMembers(it.value(), members);
    }
}

} // namespace

/// The help page is what engineers write recipes after: it says all that the program writes, and
/// its examples are what the program reads.
class TestRecipeHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(M2M_RESOURCES "/help/recipes.html");
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
        m_names = namesIn(m_page);
    }
    void init() { m2m::test::failOnAnyWarning(); }

    void anExampleIsWhatTheProgramReadsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = examples(m_page, "recipe");
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("example %d", int(i) + 1) << texts[i];
    }
    void anExampleIsWhatTheProgramReadsAndWrites()
    {
        QFETCH(QString, text);
        const Result<Recipe> recipe = recipeFromJson(text.toUtf8(), "x");
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().details["member"].toString()));
        // Nothing is in it that the program would leave out, or write otherwise.
        QCOMPARE(
            QJsonDocument::fromJson(recipeToJson(*recipe)), QJsonDocument::fromJson(text.toUtf8()));
        const Result<Recipe> again = recipeFromJson(recipeToJson(*recipe), "x");
        QVERIFY(again);
        QCOMPARE(*again, *recipe);
        QCOMPARE(missingColumns(*recipe, recipe->columns), QStringList());
        // The form is one that everybody has, as it is, and takes what the steps make.
        const TypeFormPtr form = m2m::test::practiceForm(recipe->typeFormId);
        QVERIFY(form);
        QCOMPARE(recipe->typeFormFingerprint, form->fingerprint);
        for (const Mapping &mapping : recipe->mappings) {
            const Field *field = form->field(mapping.field);
            QVERIFY2(field || mapping.field == targetPath(), qPrintable(mapping.field));
            const PreparedSteps steps(mapping.steps, {field, QTimeZone::utc()});
            QVERIFY2(!steps.problem(), qPrintable(mapping.field));
        }
        if (!recipe->madeFor)
            return;
        for (const PinnedField &pinned : recipe->madeFor->fields)
            QCOMPARE(pinned, *pinOf(*form).field(pinned.path));
    }

    void thereIsAnExampleOfEachShape()
    {
        QSet<int> shapes;
        for (const QString &text : examples(m_page, "recipe")) {
            const Result<Recipe> recipe = recipeFromJson(text.toUtf8(), "x");
            QVERIFY(recipe);
            shapes += int(recipe->shape.per);
        }
        QCOMPARE(shapes.size(), allPers().size());
    }

    void partsOfExamplesAreReadToo()
    {
        const QStringList sources = examples(m_page, "source");
        QVERIFY(!sources.isEmpty());
        for (const QString &text : sources) {
            std::optional<Damage> damage;
            const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
            const Source source = readSource(object, "x", damage);
            QVERIFY2(!damage, qPrintable(text));
            QCOMPARE(sourceToObject(source), object);
        }
        const QStringList lists = examples(m_page, "steps");
        QVERIFY(!lists.isEmpty());
        for (const QString &text : lists) {
            const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
            QList<Step> steps;
            for (const QJsonValue each : array)
                steps += Step{each["name"].toString(), each["settings"].toObject()};
            QVERIFY(!steps.isEmpty());
            Field number;
            number.kind = ValueKind::Number;
            QVERIFY2(
                !PreparedSteps(steps, {&number, QTimeZone::utc()}).problem(), qPrintable(text));
        }
    }

    void eachMemberIsTold()
    {
        const QByteArray json = recipeToJson(fullRecipe());
        const Result<Recipe> read = recipeFromJson(json, "x");
        QVERIFY(read);
        QCOMPARE(*read, fullRecipe());
        QSet<QString> members;
        collectMembers(QJsonDocument::fromJson(json).object(), members);
        QVERIFY(members.contains("isNot") && members.contains("multiple"));
        for (const QString &member : std::as_const(members))
            QVERIFY2(m_names.contains(member), qPrintable(member));
        QVERIFY2(m_page.contains(QString("<b>%1</b>").arg(recipeFormat)), "format number");
        QVERIFY2(!m_page.contains(QString("<b>%1</b>").arg(recipeFormat + 1)), "format number");
    }

    void eachWordOfAMemberIsTold_data()
    {
        QTest::addColumn<QString>("word");
        QStringList words = stepNames() + allPers();
        words += wordsOf<Operation>(operationName);
        words += wordsOf<Gather>([](Gather gather) { return nameOf(gatherNames(), gather); });
        words += wordsOf<Source::Kind>([](Source::Kind kind) {
            return sourceToObject(Source::of(kind)).value("kind").toString();
        });
        words += wordsOf<KnownRecords>([](KnownRecords known) {
            Recipe recipe;
            recipe.knownRecords = known;
            return QJsonDocument::fromJson(recipeToJson(recipe))["knownRecords"].toString();
        });
        words += wordsOf<EmptyCells>([](EmptyCells empty) {
            Recipe recipe;
            recipe.emptyCells = empty;
            return QJsonDocument::fromJson(recipeToJson(recipe))["emptyCells"].toString();
        });
        words += QStringList{targetPath(), locationPath(), datePath(), "leave"};
        words.removeDuplicates();
        QVERIFY(words.size() > 50);
        for (const QString &word : std::as_const(words))
            QTest::newRow(qPrintable(word)) << word;
    }
    void eachWordOfAMemberIsTold()
    {
        QFETCH(QString, word);
        QVERIFY(m_names.contains(word));
    }

    void eachLimitThatTheFormsHereHaveIsTold()
    {
        QSet<QString> limits;
        const QDir folder(M2M_RESOURCES "/practice/typeforms");
        for (const QString &name : folder.entryList({"*.json"})) {
            const TypeFormPtr form = m2m::test::practiceForm(name.chopped(5));
            QVERIFY(form);
            for (const PinnedField &field : pinOf(*form).fields) {
                const QStringList names = field.limits.keys();
                limits += QSet<QString>(names.begin(), names.end());
            }
        }
        QVERIFY(limits.size() > 10);
        for (const QString &limit : std::as_const(limits))
            QVERIFY2(m_names.contains(limit), qPrintable(limit));
    }

    void eachKindOfValueIsTold()
    {
        for (int kind = 0; kind <= int(ValueKind::Unsupported); ++kind)
            QVERIFY2(
                m_page.contains(kindWord(ValueKind(kind))), qPrintable(kindWord(ValueKind(kind))));
    }

private:
    static QStringList allPers()
    {
        return wordsOf<RecordShape::Per>([](RecordShape::Per per) {
            RecordShape shape;
            shape.per = per;
            return shapeToObject(shape).value("per").toString();
        });
    }

    QString m_page;
    QSet<QString> m_names;
};

QTEST_GUILESS_MAIN(TestRecipeHelp)
#include "tst_recipehelp.moc"
