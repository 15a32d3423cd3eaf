// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeform.h"

#include <QJsonArray>

namespace m2m {

namespace {

/// Names the rows of a grid in the path of a field; one record of one row of a file fills the
/// first.
constexpr QStringView firstRow = u"[]";

QJsonValue nestedValue(const QJsonObject &data, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QStringView first = dot < 0 ? path : path.left(dot);
    const bool row = first.endsWith(firstRow);
    const QJsonValue member = data.value(row ? first.chopped(firstRow.size()) : first);
    const QJsonValue inner = row ? member.toArray().at(0) : member;
    if (dot < 0)
        return inner;
    return inner.isObject() ? nestedValue(inner.toObject(), path.mid(dot + 1))
                            : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue valueAt(const QJsonObject &data, const QString &path)
{
    // A member whose own name has dots in it wins over the path: lodash reads it so.
    const auto literal = data.constFind(path);
    if (literal != data.constEnd())
        return literal.value();
    const bool nested = path.contains(u'.') || path.endsWith(firstRow);
    return nested ? nestedValue(data, path) : QJsonValue(QJsonValue::Undefined);
}

void setValueAt(QJsonObject &data, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0 || data.contains(path)) {
        data.insert(path, value); // an undefined value takes the member off
        return;
    }
    QString first = path.left(dot);
    const bool row = first.endsWith(firstRow);
    if (row)
        first.chop(firstRow.size());
    const QJsonValue member = data.value(first);
    QJsonArray rows = member.toArray();
    const QJsonValue inner = row ? rows.at(0) : member;
    if (value.isUndefined() && !inner.isObject())
        return;
    QJsonObject object = inner.toObject();
    setValueAt(object, path.mid(dot + 1), value);
    if (!row) {
        data.insert(first, object);
        return;
    }
    if (rows.isEmpty())
        rows += object;
    else
        rows[0] = object;
    data.insert(first, rows);
}

} // namespace m2m
