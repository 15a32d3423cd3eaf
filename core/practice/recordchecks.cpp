// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordchecks.h"

#include "base/jsvalue.h"
#include "jsvalues.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

Failure length(const QJsonObject &data, QLatin1StringView member, qsizetype &length)
{
    const QJsonValue value = data.value(member);
    if (value.isNull() || value.isUndefined())
        return cannotRead(value, "length"_L1);
    length = value.isArray() ? value.toArray().size() : value.toString().size();
    return {};
}

Failure completedWithoutTensions(const QString &typeFormId, const QJsonObject &data)
{
    if (!js::truthy(data.value("actionComplete"_L1)) || typeFormId != u"x_tension_testing")
        return {};
    for (const auto side : {"measuredTensions_sideA"_L1, "measuredTensions_sideB"_L1}) {
        qsizetype tensions = 0;
        if (const Failure failed = length(data, side, tensions))
            return failed;
        if (tensions > 0)
            return {};
    }
    return u"Error: Actions:save() - this action does not contain any tension measurements, but has"
           " been set as 'complete' ... please uncheck the 'Action Complete' box to submit!"_s;
}

Failure refusedName(const QString &key, ServerAge age)
{
    if (key.contains(QChar(u'\0')))
        return u"Error: key %1 must not contain null bytes"_s.arg(key);
    if (age == ServerAge::Current)
        return {};
    if (key.startsWith(u'$'))
        return u"Error: key %1 must not start with '$'"_s.arg(key);
    if (key.contains(u'.'))
        return u"Error: key %1 must not contain '.'"_s.arg(key);
    return {};
}

} // namespace

bool isOnEveryObject(const QString &name)
{
    static const QSet<QString> names{u"constructor"_s, u"toString"_s, u"valueOf"_s,
        u"hasOwnProperty"_s, u"isPrototypeOf"_s, u"propertyIsEnumerable"_s, u"toLocaleString"_s,
        u"__proto__"_s};
    return names.contains(name);
}

Failure missingMember(const QJsonObject &input, QLatin1StringView who,
    std::initializer_list<QLatin1StringView> members)
{
    for (const QLatin1StringView member : members) {
        if (!input.contains(member)) {
            return u"Error: %1::save() - the 'input.%2' has not been specified!"_s.arg(who, member);
        }
    }
    return {};
}

Failure refusedByType(const QString &typeFormId, const QJsonValue &data)
{
    if (typeFormId == u"AssembledAPAQACheck") {
        return u"Error: Actions:save() - you are not permitted to perform or edit this type of"
               " action ... it can only be done by one of the following personnel: the APA factory"
               " leads"_s;
    }
    if (data.isNull())
        return cannotRead(data, "actionComplete"_L1);
    return completedWithoutTensions(typeFormId, data.toObject());
}

Failure withoutEmptyRow(const QString &typeFormId, QJsonObject &data)
{
    // Form.io sends one empty row where there is none; the server takes it out of these types.
    static const QRegularExpression kind(u"^[guvx]_(winding|solder)$"_s);
    const QRegularExpressionMatch match = kind.match(typeFormId);
    if (!match.hasMatch())
        return {};
    const auto member = match.captured(1) == u"winding" ? "replacedWires"_L1 : "badSolderJoints"_L1;
    qsizetype rows = 0;
    if (const Failure failed = length(data, member, rows))
        return failed;
    const QJsonObject first = data.value(member).toArray().at(0).toObject();
    if (rows == 1 && first.value("side"_L1) == u""_s && first.value("boardLocation"_L1) == u""_s)
        data.insert(member, QJsonArray());
    return {};
}

Failure refusedKey(const QJsonValue &data, ServerAge age)
{
    if (data.isArray()) {
        const QJsonArray members = data.toArray();
        for (const QJsonValue member : members) {
            if (const Failure failed = refusedKey(member, age))
                return failed;
        }
        return {};
    }
    const QJsonObject object = data.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const Failure failed = refusedName(member.key(), age))
            return failed;
        if (const Failure failed = refusedKey(member.value(), age))
            return failed;
    }
    return {};
}

tl::expected<QString, QString> objectId(const QJsonValue &value, ServerAge age)
{
    static const QRegularExpression hex(u"^[0-9A-Fa-f]{24}\\z"_s);
    if (value.isString()) {
        const QString text = value.toString();
        if (hex.match(text).hasMatch())
            return text.toLower();
        if (const QByteArray bytes = text.toUtf8(); bytes.size() == 12)
            return QString::fromLatin1(bytes.toHex());
    }
    if (age == ServerAge::Of2022) {
        return tl::unexpected(u"Error: Argument passed in must be a single String of 12 bytes or a"
                              " string of 24 hex characters"_s);
    }
    if (!value.isString()) {
        return tl::unexpected(
            u"BSONTypeError: Argument passed in does not match the accepted types"_s);
    }
    return tl::unexpected(u"BSONTypeError: Argument passed in must be a string of 12 bytes or a"
                          " string of 24 hex characters or an integer"_s);
}

} // namespace m2m::practice
