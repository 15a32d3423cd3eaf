// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "damage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace m2m {

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
    QStringList texts(const QString &member)
    {
        QStringList texts;
        const QJsonArray values = list(member);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values[i].isString())
                fail(member + QStringLiteral("[%1]").arg(i), QStringLiteral("notText"));
            texts += values[i].toString();
        }
        return texts;
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

} // namespace m2m
