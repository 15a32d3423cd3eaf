// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <QRegularExpression>

namespace m2m {

namespace {

QList<int> matchingColumns(const QString &pattern, const QStringList &columns)
{
    QList<int> found;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::UseUnicodePropertiesOption);
    for (int column = 0; whole.isValid() && column < columns.size(); ++column) {
        if (whole.match(columns.at(column)).hasMatch())
            found += column;
    }
    return found;
}

} // namespace

QList<int> columnsOf(const Source &source, const QStringList &columns)
{
    QList<int> found;
    switch (source.kind) {
    case Source::Kind::Column:
        return {int(columns.indexOf(source.text))};
    case Source::Kind::Columns:
        for (const QString &name : source.names)
            found += int(columns.indexOf(name));
        return found;
    case Source::Kind::ColumnNumbers:
        for (const int number : source.numbers)
            found += number >= 1 && number <= columns.size() ? number - 1 : -1;
        return found;
    case Source::Kind::ColumnPattern:
        return matchingColumns(source.pattern, columns);
    default:
        return {};
    }
}

} // namespace m2m
