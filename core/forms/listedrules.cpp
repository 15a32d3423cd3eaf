// SPDX-License-Identifier: GPL-3.0-or-later
#include "listedrules.h"

#include <QHash>
#include <QJsonArray>

namespace m2m {

namespace {

/// The member of a listed rule's settings that has what the rule's own setting would have.
QString settingOf(const QString &rule)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("minLength"), QStringLiteral("length")},
        {QStringLiteral("maxLength"), QStringLiteral("length")},
        {QStringLiteral("minWords"), QStringLiteral("length")},
        {QStringLiteral("maxWords"), QStringLiteral("length")},
        {QStringLiteral("min"), QStringLiteral("limit")},
        {QStringLiteral("max"), QStringLiteral("limit")},
        {QStringLiteral("minDate"), QStringLiteral("dateLimit")},
        {QStringLiteral("maxDate"), QStringLiteral("dateLimit")},
    };
    return names.value(rule, rule);
}

} // namespace

QJsonObject withListedRules(const QJsonObject &component)
{
    if (!component.value(u"validations").isArray())
        return component;
    QJsonObject result = component;
    QJsonObject validate;
    QJsonObject messages;
    QJsonArray names;
    const QJsonArray list = component.value(u"validations").toArray();
    for (const QJsonValue entry : list) {
        const QString rule = entry[u"rule"].toString();
        if (entry[u"level"].toString(QStringLiteral("error")) != u"error")
            continue; // the page shows no others
        names += rule;
        const QJsonValue setting = entry[u"settings"][settingOf(rule)];
        if (rule == u"minDate" || rule == u"maxDate")
            result.insert(rule, setting);
        else if (rule == u"mask")
            result.insert(QStringLiteral("inputMask"), setting);
        else
            validate.insert(rule, rule == u"required" ? QJsonValue(true) : setting);
        if (!entry[u"message"].toString().isEmpty())
            messages.insert(rule, entry[u"message"]);
    }
    result.insert(QStringLiteral("validate"), validate);
    result.insert(QStringLiteral("errors"), messages);
    result.insert(QStringLiteral("$validators"), names);
    return result;
}

} // namespace m2m
