// SPDX-License-Identifier: GPL-3.0-or-later
#include "readback.h"

#include "base/jsvalue.h"

#include <QJsonArray>
#include <QJsonValue>

namespace m2m {

namespace {

QString join(const QString &path, const QString &member)
{
    return path.isEmpty() ? member : path + QLatin1Char('.') + member;
}

void compare(
    const QString &path, const QJsonValue &sent, const QJsonValue &stored, QList<Difference> &found)
{
    if (sent.isObject() && stored.isObject()) {
        const QJsonObject left = sent.toObject();
        const QJsonObject right = stored.toObject();
        for (auto it = left.begin(); it != left.end(); ++it)
            compare(join(path, it.key()), it.value(), right.value(it.key()), found);
        for (auto it = right.begin(); it != right.end(); ++it) {
            if (!left.contains(it.key()))
                found.append({join(path, it.key()), QJsonValue::Undefined, it.value()});
        }
        return;
    }
    if (sent.isArray() && stored.isArray()) {
        const QJsonArray left = sent.toArray();
        const QJsonArray right = stored.toArray();
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            const auto at = [i](const QJsonArray &array) {
                return i < array.size() ? array.at(i) : QJsonValue(QJsonValue::Undefined);
            };
            compare(QStringLiteral("%1[%2]").arg(path).arg(i), at(left), at(right), found);
        }
        return;
    }
    if (sent != stored)
        found.append({path, sent, stored});
}

/// The server numbers new components by itself, where no number was sent (api-contract 4).
void leaveOutNumber(QJsonObject &sent, QJsonObject &stored, const QString &typeFormId)
{
    QStringList added{QStringLiteral("typeRecordNumber")};
    if (typeFormId == QLatin1StringView("GeometryBoard"))
        added.append(QStringLiteral("name"));
    for (const QString &member : std::as_const(added)) {
        if (js::truthy(sent.value(member)))
            continue;
        sent.remove(member);
        stored.remove(member);
    }
}

} // namespace

QList<Difference> differences(
    const QJsonObject &sent, const QJsonObject &stored, int expectedVersion)
{
    QList<Difference> found;
    const bool action = sent.contains(typeMember(RecordType::Action));
    const QString type = typeMember(action ? RecordType::Action : RecordType::Component);
    compare(type, sent.value(type), stored.value(type), found);

    const QString component = QStringLiteral("componentUuid");
    if (sent.value(component).toString().compare(
            stored.value(component).toString(), Qt::CaseInsensitive)
        != 0) {
        found.append({component, sent.value(component), stored.value(component)});
    }
    // An edit posts them back so that they survive.
    for (const QString &kept : {QStringLiteral("workflowId"), QStringLiteral("images")}) {
        if (sent.contains(kept))
            compare(kept, sent.value(kept), stored.value(kept), found);
    }
    const QString data = QStringLiteral("data");
    QJsonObject sentData = sent.value(data).toObject();
    QJsonObject storedData = stored.value(data).toObject();
    if (!action && expectedVersion == 1)
        leaveOutNumber(sentData, storedData, sent.value(type).toString());
    compare(data, sentData, storedData, found);

    if (versionOf(stored) != expectedVersion) {
        found.append({QStringLiteral("version"), expectedVersion,
            stored.value(QLatin1StringView("validity"))
                .toObject()
                .value(QLatin1StringView("version"))});
    }
    return found;
}

int versionOf(const QJsonObject &record)
{
    return record.value(QLatin1StringView("validity"))
        .toObject()
        .value(QLatin1StringView("version"))
        .toInt();
}

QString typeMember(RecordType type)
{
    return type == RecordType::Action ? QStringLiteral("typeFormId") : QStringLiteral("formId");
}

} // namespace m2m
