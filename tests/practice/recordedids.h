// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace m2m::test {

/// IDs and times that a server makes differ from run to run. Learns which of the replay stands for
/// which of the recording, and makes bodies of both comparable.
class RecordedIds {
public:
    enum class Side { Recorded, Replayed };

    /// What a client sends it chose itself, unless an answer brought it before.
    void chosen(const QString &text)
    {
        for (auto match = ids().globalMatch(text); match.hasNext();)
            m_chosen.insert(match.next().captured().toLower());
    }

    /// Compares two answers of one shape.
    void learn(const QJsonValue &recorded, const QJsonValue &replayed)
    {
        if (recorded.isObject() && replayed.isObject()) {
            const QJsonObject object = recorded.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                learn(member.value(), replayed.toObject().value(member.key()));
        } else if (recorded.isArray() && replayed.isArray()) {
            const QJsonArray one = recorded.toArray();
            const QJsonArray other = replayed.toArray();
            for (qsizetype i = 0; i < qMin(one.size(), other.size()); ++i)
                learn(one[i], other[i]);
        } else if (isId(recorded.toString()) && isId(replayed.toString())) {
            const QString then = recorded.toString();
            const QString now = replayed.toString();
            if (then == now || m_now.contains(then))
                return;
            m_now.insert(then, now);
            m_replayed.insert(now);
        }
    }

    /// A recorded request for the replay.
    [[nodiscard]] QString translated(QString text) const
    {
        for (auto known = m_now.begin(); known != m_now.end(); ++known)
            text.replace(known.key(), known.value(), Qt::CaseInsensitive);
        return text;
    }

    /// Strings with what the server made up taken out of them, wherever in the value they are.
    [[nodiscard]] QJsonValue comparable(const QJsonValue &value, Side side) const
    {
        if (value.isString())
            return comparable(value.toString(), side);
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue member : value.toArray())
                array.append(comparable(member, side));
            return array;
        }
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = comparable(member.value(), side);
        return value.isObject() ? QJsonValue(object) : value;
    }

private:
    static const QRegularExpression &ids()
    {
        static const QRegularExpression pattern("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
                                                "|(?<![0-9A-Za-z])[0-9A-Fa-f]{24}(?![0-9A-Za-z])");
        return pattern;
    }
    static bool isId(const QString &text)
    {
        const QRegularExpressionMatch match = ids().match(text);
        return match.hasMatch() && match.capturedLength() == text.size();
    }

    QString comparable(const QString &text, Side side) const
    {
        static const QRegularExpression time(
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$");
        static const QRegularExpression day("^20\\d\\d-\\d\\d-\\d\\d$");
        if (day.match(text).hasMatch())
            return "<day>";
        // Times of the data stay: the server made only those of the years since the recording.
        if (time.match(text).hasMatch())
            return text < "2024" ? text : "<time>";
        QString out;
        qsizetype from = 0;
        for (auto match = ids().globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch id = match.next();
            out += text.mid(from, id.capturedStart() - from) + named(id.captured(), side);
            from = id.capturedEnd();
        }
        return out + text.mid(from);
    }

    QString named(const QString &id, Side side) const
    {
        if (side == Side::Recorded && m_now.contains(id))
            return m_now.value(id);
        const bool known = m_replayed.contains(id) || m_chosen.contains(id.toLower());
        return known ? id : "<made by the server>";
    }

    QHash<QString, QString> m_now; ///< by ID of the recording
    QSet<QString> m_replayed;
    QSet<QString> m_chosen;
};

/// Of one value of any type.
inline QJsonValue jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

} // namespace m2m::test
