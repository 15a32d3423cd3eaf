// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace m2m::practice {

QByteArray jsonBytes(const QJsonValue &value)
{
    // Qt 6.4 writes documents only; a single value travels in an array.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray jsonObject(std::initializer_list<std::pair<QLatin1StringView, QJsonValue>> members)
{
    QByteArray bytes(1, '{');
    for (const auto &[name, value] : members) {
        if (value.isUndefined())
            continue;
        if (bytes.size() > 1)
            bytes += ',';
        bytes += '"' + QByteArray(name.data(), name.size()) + "\":" + jsonBytes(value);
    }
    return bytes + '}';
}

QByteArray jsonObject(const QJsonObject &object, std::initializer_list<QLatin1StringView> order)
{
    QByteArray bytes(1, '{');
    for (const QLatin1StringView name : order) {
        const auto member = object.constFind(name);
        if (member == object.constEnd())
            continue;
        if (bytes.size() > 1)
            bytes += ',';
        bytes += jsonBytes(QString(name)) + ':' + jsonBytes(member.value());
    }
    return bytes + '}';
}

QByteArray jsonError(const QString &text)
{
    return jsonObject({{QLatin1StringView("error"), text}});
}

QJsonValue withDoublesOnly(const QJsonValue &value)
{
    if (value.isDouble())
        return QJsonValue(value.toDouble());
    if (value.isArray()) {
        const QJsonArray members = value.toArray();
        QJsonArray array;
        for (const QJsonValue member : members)
            array.append(withDoublesOnly(member));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = withDoublesOnly(member.value());
        return object;
    }
    return value;
}

tl::expected<QString, QString> mongoUuid(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return tl::unexpected(cannotRead(value, "_bsontype"_L1));
    if (!value.isString()) {
        return tl::unexpected(u"Error: Unexpected UUID type. UUID must be a string or a MongoDB"
                              " Binary (SUBTYPE_UUID)."_s);
    }
    static const QRegularExpression shape(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    const QString text = value.toString().toLower();
    if (!shape.match(text).hasMatch())
        return tl::unexpected(u"Error: Invalid UUID."_s);
    return text;
}

QString cannotRead(const QJsonValue &value, QLatin1StringView property)
{
    return u"TypeError: Cannot read properties of %1 (reading '%2')"_s.arg(
        value.isNull() ? u"null"_s : u"undefined"_s, property);
}

} // namespace m2m::practice
