// SPDX-License-Identifier: GPL-3.0-or-later
#include "typerules.h"

#include <QFile>
#include <QJsonDocument>

namespace m2m {

namespace {

std::optional<WhereaboutsRule> readRule(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    WhereaboutsRule rule;
    rule.field = object.value(u"field").toString();
    rule.characters = object.value(u"characters").toInt(-1);
    rule.constant = object.value(u"constant").toString();
    rule.today = object.value(u"today").toBool();
    return rule;
}

TypeRules readRules(const QJsonObject &object)
{
    TypeRules rules;
    rules.closed = object.value(u"closed").toBool();
    rules.location = readRule(object.value(u"location"));
    rules.date = readRule(object.value(u"date"));
    rules.lists = object.value(u"lists").toVariant().toStringList();
    rules.completeNeeds = object.value(u"completeNeeds").toVariant().toStringList();
    return rules;
}

QHash<QString, TypeRules> readTypes(const QJsonObject &types)
{
    QHash<QString, TypeRules> rules;
    for (auto it = types.begin(); it != types.end(); ++it)
        rules.insert(it.key(), readRules(it.value().toObject()));
    return rules;
}

struct AllRules {
    QHash<QString, TypeRules> actions;
    QHash<QString, TypeRules> components;
    bool oneNewComponentAtATime = false;
};

/// The file is part of the program: a damaged one is a fault of ours, and a test reads it.
AllRules readFile()
{
    QFile file(QStringLiteral(":/forms/typerules.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {readTypes(object.value(u"actions").toObject()),
        readTypes(object.value(u"components").toObject()),
        object.value(u"everyComponent").toObject().value(u"oneNewAtATime").toBool()};
}

QString valueOf(const WhereaboutsRule &rule, const QJsonObject &data, const QDate &today)
{
    if (rule.today)
        return today.toString(Qt::ISODate);
    if (rule.field.isEmpty())
        return rule.constant;
    const QJsonValue value = valueAt(data, rule.field);
    const QString text = value.isString() ? value.toString().trimmed() : QString();
    return rule.characters < 0 ? text : text.left(rule.characters);
}

} // namespace

TypeRules typeRules(RecordType type, const QString &formId)
{
    static const AllRules all = readFile();
    if (type == RecordType::Action)
        return all.actions.value(formId);
    TypeRules rules = all.components.value(formId);
    rules.oneNewAtATime = all.oneNewComponentAtATime;
    return rules;
}

Whereabouts whereaboutsOf(
    const TypeRules &rules, const QJsonObject &data, const Whereabouts &given, const QDate &today)
{
    Whereabouts result;
    if (rules.location)
        result.location =
            given.location.isEmpty() ? valueOf(*rules.location, data, today) : given.location;
    if (rules.date)
        result.date = given.date.isEmpty() ? valueOf(*rules.date, data, today) : given.date;
    return result;
}

} // namespace m2m
