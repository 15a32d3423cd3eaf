// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace m2m::test {

inline QJsonValue json(const QByteArray &text)
{
    // A bare value is no document for Qt.
    return QJsonDocument::fromJson("[" + text + "]").array().first();
}

/// A form of these components; null when it cannot be read.
inline TypeFormPtr formOf(const QByteArray &components, const QStringList &componentTypes = {})
{
    const QJsonObject answer{{"recordType", "form"}, {"formId", "made"}, {"formName", "Made"},
        {"collection", "actionForms"},
        {"componentTypes", QJsonArray::fromStringList(componentTypes)},
        {"schema", QJsonObject{{"components", json(components)}}}};
    return readTypeForm(answer).value_or(nullptr);
}

/// A type form of the practice instance.
inline TypeFormPtr practiceForm(const QString &id)
{
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/typeforms/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readTypeForm(QJsonDocument::fromJson(file.readAll()).object()).value_or(nullptr);
}

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace m2m::test
