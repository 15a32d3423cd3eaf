// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipejson.h"

#include "memberreader.h"
#include "recipefile.h"
#include "shapejson.h"
#include "steps.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

const NamesOf<KnownRecords> &knownRecordsNames()
{
    static const NamesOf<KnownRecords> names{{KnownRecords::Skip, QStringLiteral("skip")},
        {KnownRecords::SendAgain, QStringLiteral("sendAgain")},
        {KnownRecords::Ask, QStringLiteral("ask")}};
    return names;
}

const NamesOf<EmptyCells> &emptyCellsNames()
{
    static const NamesOf<EmptyCells> names{{EmptyCells::Leave, QStringLiteral("leave")},
        {EmptyCells::Clear, QStringLiteral("clear")},
        {EmptyCells::Refuse, QStringLiteral("refuse")}};
    return names;
}

QJsonObject mappingToObject(const Mapping &mapping)
{
    QJsonArray steps;
    for (const Step &step : mapping.steps) {
        QJsonObject object{{QStringLiteral("name"), step.name}};
        if (!step.settings.isEmpty())
            object.insert(QStringLiteral("settings"), step.settings);
        steps += object;
    }
    QJsonObject object{{QStringLiteral("field"), mapping.field}, {QStringLiteral("steps"), steps}};
    if (mapping.source.kind == Source::Kind::Column)
        object.insert(QStringLiteral("column"), mapping.source.text);
    else if (mapping.source.kind == Source::Kind::Constant)
        object.insert(QStringLiteral("constant"), mapping.source.text);
    else if (mapping.source.isSet())
        object.insert(QStringLiteral("source"), sourceToObject(mapping.source));
    if (mapping.gather != Gather::Agree)
        object.insert(QStringLiteral("gather"), nameOf(gatherNames(), mapping.gather));
    return object;
}

Dialect readDialect(const QJsonObject &object, std::optional<Damage> &damage)
{
    MemberReader reader(object, QStringLiteral("dialect"), damage);
    Dialect dialect;
    dialect.encoding = reader.text(QStringLiteral("encoding")).toLatin1();
    dialect.delimiter = reader.character(QStringLiteral("delimiter"));
    dialect.quote = reader.character(QStringLiteral("quote"));
    dialect.decimalMark = reader.character(QStringLiteral("decimalMark"));
    dialect.headerRow = reader.wholeNumber(QStringLiteral("headerRow"));
    if (reader.has(QStringLiteral("mergeDelimiters")))
        dialect.mergeDelimiters = reader.flag(QStringLiteral("mergeDelimiters"));
    if (reader.has(QStringLiteral("escape")))
        dialect.escape = reader.character(QStringLiteral("escape"));
    if (reader.has(QStringLiteral("comment")))
        dialect.comment = reader.text(QStringLiteral("comment"));
    if (reader.has(QStringLiteral("thousandsMark")))
        dialect.thousandsMark = reader.character(QStringLiteral("thousandsMark"));
    if (reader.has(QStringLiteral("headerRows")))
        dialect.headerRows = int(reader.wholeNumber(QStringLiteral("headerRows")));
    if (reader.has(QStringLiteral("tailRows")))
        dialect.tailRows = reader.wholeNumber(QStringLiteral("tailRows"));
    if (reader.has(QStringLiteral("allDigits")))
        dialect.allDigits = reader.flag(QStringLiteral("allDigits"));
    if (dialect.headerRows < 1 || dialect.headerRows > 2)
        reader.fail(QStringLiteral("headerRows"), QStringLiteral("outOfRange"));
    if (dialect.tailRows < 0)
        reader.fail(QStringLiteral("tailRows"), QStringLiteral("outOfRange"));
    reader.finish();
    return dialect;
}

Step readStep(const QJsonValue &value, const QString &place, std::optional<Damage> &damage)
{
    MemberReader reader(value.toObject(), place, damage);
    Step step;
    step.name = reader.text(QStringLiteral("name"));
    if (!step.name.isEmpty() && !stepNames().contains(step.name))
        reader.fail(QStringLiteral("name"), QStringLiteral("unknownValue"));
    if (reader.has(QStringLiteral("settings")))
        step.settings = reader.object(QStringLiteral("settings"));
    reader.finish();
    return step;
}

Mapping readMapping(const QJsonValue &value, const QString &place, std::optional<Damage> &damage)
{
    MemberReader reader(value.toObject(), place, damage);
    Mapping mapping;
    mapping.field = reader.text(QStringLiteral("field"));
    if (mapping.field.isEmpty())
        reader.fail(QStringLiteral("field"), QStringLiteral("empty"));
    if (reader.has(QStringLiteral("column")))
        mapping.source = Source::column(reader.text(QStringLiteral("column")));
    else if (reader.has(QStringLiteral("constant")))
        mapping.source = Source::constant(reader.text(QStringLiteral("constant")));
    else if (reader.has(QStringLiteral("source")))
        mapping.source = readSource(
            reader.object(QStringLiteral("source")), reader.path(QStringLiteral("source")), damage);
    if (reader.has(QStringLiteral("gather")))
        mapping.gather = valueOf(gatherNames(), reader, QStringLiteral("gather"), Gather::Agree);
    const QJsonArray steps = reader.list(QStringLiteral("steps"));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString inner = reader.path(QStringLiteral("steps[%1]").arg(i));
        mapping.steps += readStep(steps[i], inner, damage);
    }
    reader.finish();
    return mapping;
}

void readMappings(MemberReader &reader, Recipe &recipe, std::optional<Damage> &damage)
{
    const QJsonArray mappings = reader.list(QStringLiteral("mappings"));
    for (qsizetype i = 0; i < mappings.size(); ++i) {
        const QString place = QStringLiteral("mappings[%1]").arg(i);
        const Mapping mapping = readMapping(mappings[i], place, damage);
        if (recipe.mapping(mapping.field))
            reader.fail(place + QStringLiteral(".field"), QStringLiteral("twice"));
        recipe.mappings += mapping;
    }
}

void readOperation(MemberReader &reader, Recipe &recipe)
{
    const auto operation = operationFromName(reader.text(QStringLiteral("operation")));
    if (operation)
        recipe.operation = *operation;
    else
        reader.fail(QStringLiteral("operation"), QStringLiteral("unknownValue"));
}

/// The oldest format that can say what the recipe says: older programs go on reading what they
/// understand.
int formatOf(const Recipe &recipe)
{
    const auto isOld = [](const Mapping &mapping) {
        const Source::Kind kind = mapping.source.kind;
        return mapping.gather == Gather::Agree
            && (kind == Source::Kind::None || kind == Source::Kind::Column
                || kind == Source::Kind::Constant);
    };
    const bool old = !recipe.madeFor && recipe.shape == RecordShape()
        && recipe.knownRecords != KnownRecords::Ask && recipe.emptyCells == EmptyCells::Leave
        && std::all_of(recipe.mappings.begin(), recipe.mappings.end(), isOld);
    return old ? 1 : recipeFormat;
}

} // namespace

namespace {

QJsonObject typeFormToObject(const Recipe &recipe)
{
    if (recipe.madeFor)
        return formPinToObject(*recipe.madeFor);
    return {{QStringLiteral("id"), recipe.typeFormId},
        {QStringLiteral("fingerprint"), QString::fromLatin1(recipe.typeFormFingerprint)}};
}

void readTypeForm(const QJsonObject &object, Recipe &recipe, std::optional<Damage> &damage)
{
    const QString place = QStringLiteral("typeForm");
    if (object.contains(u"fields")) {
        FormPin pin;
        const std::optional<Damage> inside = formPinFromObject(object, pin, place);
        if (inside && !damage)
            damage = inside;
        recipe.typeFormId = pin.id;
        recipe.typeFormFingerprint = pin.fingerprint;
        recipe.madeFor = pin;
        return;
    }
    MemberReader form(object, place, damage);
    recipe.typeFormId = form.text(QStringLiteral("id"));
    recipe.typeFormFingerprint = form.text(QStringLiteral("fingerprint")).toLatin1();
    form.finish();
}

} // namespace

// What is as in most files is left out, so that older programs read the recipe too.
QJsonObject dialectToObject(const Dialect &dialect)
{
    QJsonObject object{{QStringLiteral("encoding"), QString::fromLatin1(dialect.encoding)},
        {QStringLiteral("delimiter"), QString(dialect.delimiter)},
        {QStringLiteral("quote"), QString(dialect.quote)},
        {QStringLiteral("decimalMark"), QString(dialect.decimalMark)},
        {QStringLiteral("headerRow"), dialect.headerRow}};
    if (dialect.mergeDelimiters)
        object.insert(QStringLiteral("mergeDelimiters"), true);
    if (!dialect.escape.isNull())
        object.insert(QStringLiteral("escape"), QString(dialect.escape));
    if (!dialect.comment.isEmpty())
        object.insert(QStringLiteral("comment"), dialect.comment);
    if (!dialect.thousandsMark.isNull())
        object.insert(QStringLiteral("thousandsMark"), QString(dialect.thousandsMark));
    if (dialect.headerRows != 1)
        object.insert(QStringLiteral("headerRows"), dialect.headerRows);
    if (dialect.tailRows != 0)
        object.insert(QStringLiteral("tailRows"), dialect.tailRows);
    if (dialect.allDigits)
        object.insert(QStringLiteral("allDigits"), true);
    return object;
}

std::optional<Dialect> dialectFromObject(const QJsonObject &object)
{
    std::optional<Damage> damage;
    const Dialect dialect = readDialect(object, damage);
    return damage ? std::nullopt : std::optional(dialect);
}

QJsonObject recipeToObject(const Recipe &recipe)
{
    QJsonArray mappings;
    for (const Mapping &mapping : recipe.mappings)
        mappings += mappingToObject(mapping);
    QJsonObject object{{QStringLiteral("recipeFormat"), formatOf(recipe)},
        {QStringLiteral("name"), recipe.name},
        {QStringLiteral("operation"), operationName(recipe.operation)},
        {QStringLiteral("typeForm"), typeFormToObject(recipe)},
        {QStringLiteral("columns"), QJsonArray::fromStringList(recipe.columns)},
        {QStringLiteral("mappings"), mappings},
        {QStringLiteral("knownRecords"), nameOf(knownRecordsNames(), recipe.knownRecords)}};
    if (recipe.emptyCells != EmptyCells::Leave)
        object.insert(QStringLiteral("emptyCells"), nameOf(emptyCellsNames(), recipe.emptyCells));
    if (recipe.shape != RecordShape())
        object.insert(QStringLiteral("shape"), shapeToObject(recipe.shape));
    if (recipe.dialect)
        object.insert(QStringLiteral("dialect"), dialectToObject(*recipe.dialect));
    return object;
}

std::optional<Damage> recipeFromObject(const QJsonObject &object, Recipe &recipe)
{
    std::optional<Damage> damage;
    MemberReader reader(object, {}, damage);
    if (reader.wholeNumber(QStringLiteral("recipeFormat")) < 1)
        reader.fail(QStringLiteral("recipeFormat"), QStringLiteral("unknownValue"));
    recipe.name = reader.text(QStringLiteral("name"));
    readOperation(reader, recipe);

    readTypeForm(reader.object(QStringLiteral("typeForm")), recipe, damage);

    if (reader.has(QStringLiteral("dialect")))
        recipe.dialect = readDialect(reader.object(QStringLiteral("dialect")), damage);
    recipe.columns = reader.texts(QStringLiteral("columns"));
    if (reader.has(QStringLiteral("shape")))
        recipe.shape = readShape(reader.object(QStringLiteral("shape")), damage);
    readMappings(reader, recipe, damage);
    recipe.knownRecords =
        valueOf(knownRecordsNames(), reader, QStringLiteral("knownRecords"), KnownRecords::Skip);
    if (reader.has(QStringLiteral("emptyCells")))
        recipe.emptyCells =
            valueOf(emptyCellsNames(), reader, QStringLiteral("emptyCells"), EmptyCells::Leave);
    reader.finish();
    return damage;
}

} // namespace m2m
