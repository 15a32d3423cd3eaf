// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipejson.h"

#include "recipefile.h"
#include "steps.h"

#include <QJsonArray>

#include <initializer_list>

namespace m2m {

namespace {

QString knownRecordsName(KnownRecords policy)
{
    return policy == KnownRecords::Skip ? QStringLiteral("skip") : QStringLiteral("sendAgain");
}

/// What is as in most files is left out, so that older programs read the recipe too.
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
    return object;
}

/// Takes members out of one object and remembers the first damage; at the end no member may be
/// left.
class MemberReader {
public:
    MemberReader(QJsonObject object, QString place, std::optional<Damage> &damage)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_damage(damage)
    {
    }

    QString path(const QString &member) const
    {
        return m_place.isEmpty() ? member : m_place + u'.' + member;
    }
    void fail(const QString &member, const QString &why)
    {
        if (!m_damage)
            m_damage = Damage{path(member), why};
    }
    bool has(const QString &member) const { return m_object.contains(member); }
    QJsonValue take(const QString &member) { return m_object.take(member); }

    QString text(const QString &member)
    {
        const QJsonValue value = required(member);
        if (!value.isUndefined() && !value.isString())
            fail(member, QStringLiteral("notText"));
        return value.toString();
    }
    QChar character(const QString &member)
    {
        const QString value = text(member);
        if (value.size() != 1)
            fail(member, QStringLiteral("notOneCharacter"));
        return value.isEmpty() ? QChar() : value.front();
    }
    bool flag(const QString &member)
    {
        const QJsonValue value = required(member);
        if (!value.isUndefined() && !value.isBool())
            fail(member, QStringLiteral("notYesOrNo"));
        return value.toBool();
    }
    qint64 wholeNumber(const QString &member)
    {
        const QJsonValue value = required(member);
        if (!value.isUndefined()
            && (!value.isDouble() || value.toDouble() != double(value.toInteger())))
            fail(member, QStringLiteral("notANumber"));
        return value.toInteger();
    }
    QJsonObject object(const QString &member)
    {
        const QJsonValue value = required(member);
        if (!value.isUndefined() && !value.isObject())
            fail(member, QStringLiteral("notAnObject"));
        return value.toObject();
    }
    QJsonArray list(const QString &member)
    {
        const QJsonValue value = required(member);
        if (!value.isUndefined() && !value.isArray())
            fail(member, QStringLiteral("notAList"));
        return value.toArray();
    }
    void finish()
    {
        if (!m_object.isEmpty())
            fail(m_object.begin().key(), QStringLiteral("unknownMember"));
    }

private:
    QJsonValue required(const QString &member)
    {
        if (!m_object.contains(member))
            fail(member, QStringLiteral("missing"));
        return m_object.take(member);
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Damage> &m_damage;
};

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

void readKnownRecords(MemberReader &reader, Recipe &recipe)
{
    const QString name = reader.text(QStringLiteral("knownRecords"));
    for (const KnownRecords policy : {KnownRecords::Skip, KnownRecords::SendAgain}) {
        if (knownRecordsName(policy) == name) {
            recipe.knownRecords = policy;
            return;
        }
    }
    reader.fail(QStringLiteral("knownRecords"), QStringLiteral("unknownValue"));
}

} // namespace

QJsonObject recipeToObject(const Recipe &recipe)
{
    QJsonArray mappings;
    for (const Mapping &mapping : recipe.mappings)
        mappings += mappingToObject(mapping);
    QJsonObject object{{QStringLiteral("recipeFormat"), recipeFormat},
        {QStringLiteral("name"), recipe.name},
        {QStringLiteral("operation"), operationName(recipe.operation)},
        {QStringLiteral("typeForm"),
            QJsonObject{{QStringLiteral("id"), recipe.typeFormId},
                {QStringLiteral("fingerprint"), QString::fromLatin1(recipe.typeFormFingerprint)}}},
        {QStringLiteral("columns"), QJsonArray::fromStringList(recipe.columns)},
        {QStringLiteral("mappings"), mappings},
        {QStringLiteral("knownRecords"), knownRecordsName(recipe.knownRecords)}};
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

    MemberReader form(
        reader.object(QStringLiteral("typeForm")), QStringLiteral("typeForm"), damage);
    recipe.typeFormId = form.text(QStringLiteral("id"));
    recipe.typeFormFingerprint = form.text(QStringLiteral("fingerprint")).toLatin1();
    form.finish();

    if (reader.has(QStringLiteral("dialect")))
        recipe.dialect = readDialect(reader.object(QStringLiteral("dialect")), damage);
    const QJsonArray columns = reader.list(QStringLiteral("columns"));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isString())
            reader.fail(QStringLiteral("columns[%1]").arg(i), QStringLiteral("notText"));
        recipe.columns += columns[i].toString();
    }
    readMappings(reader, recipe, damage);
    readKnownRecords(reader, recipe);
    reader.finish();
    return damage;
}

} // namespace m2m
