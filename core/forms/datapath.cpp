// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeform.h"

namespace m2m {

namespace {

QJsonValue nestedValue(const QJsonObject &data, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return data.value(path);
    const QJsonValue inner = data.value(path.left(dot));
    return inner.isObject() ? nestedValue(inner.toObject(), path.mid(dot + 1))
                            : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue valueAt(const QJsonObject &data, const QString &path)
{
    // A member whose own name has dots in it wins over the path: lodash reads it so.
    const auto literal = data.constFind(path);
    return literal != data.constEnd() ? literal.value() : nestedValue(data, path);
}

void setValueAt(QJsonObject &data, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0 || data.contains(path)) {
        data.insert(path, value); // an undefined value takes the member off
        return;
    }
    const QString first = path.left(dot);
    const QJsonValue inner = data.value(first);
    if (value.isUndefined() && !inner.isObject())
        return;
    QJsonObject object = inner.toObject();
    setValueAt(object, path.mid(dot + 1), value);
    data.insert(first, object);
}

} // namespace m2m
