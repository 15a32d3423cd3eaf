// SPDX-License-Identifier: GPL-3.0-or-later
#include "readback.h"

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

} // namespace

QList<Difference> differences(const QJsonObject &sent, const QJsonObject &stored)
{
    QList<Difference> found;
    const QString type = QStringLiteral("typeFormId");
    compare(type, sent.value(type), stored.value(type), found);

    const QString component = QStringLiteral("componentUuid");
    if (sent.value(component).toString().compare(
            stored.value(component).toString(), Qt::CaseInsensitive)
        != 0) {
        found.append({component, sent.value(component), stored.value(component)});
    }
    const QString data = QStringLiteral("data");
    compare(data, sent.value(data), stored.value(data), found);

    const QString validity = QStringLiteral("validity");
    const QString version = QStringLiteral("version");
    const QJsonValue storedVersion = stored.value(validity).toObject().value(version);
    if (storedVersion != QJsonValue(1))
        found.append({version, 1, storedVersion});
    return found;
}

} // namespace m2m
