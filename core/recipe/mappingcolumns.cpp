// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingcolumns.h"

namespace m2m {

namespace {

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names += name;
}

QStringList askedNames(const Source &source)
{
    if (source.kind == Source::Kind::Column)
        return {source.text};
    return source.kind == Source::Kind::Columns ? source.names : QStringList();
}

QString nameAt(int place, const QStringList &header)
{
    const QString name = header.value(place);
    return name.isEmpty() ? u'#' + QString::number(place + 1) : name;
}

} // namespace

QStringList columnNamesOf(const Mapping &mapping, const QStringList &header)
{
    const Source &source = mapping.source;
    QStringList names;
    const QStringList asked = askedNames(source);
    for (const QString &name : asked)
        addOnce(names, name);
    if (source.kind == Source::Kind::ColumnNumbers) {
        for (const int number : source.numbers)
            addOnce(names, nameAt(number - 1, header));
    }
    if (source.kind == Source::Kind::ColumnPattern) {
        const QList<int> places = columnsOf(source, header);
        for (const int place : places) {
            if (place >= 0)
                addOnce(names, nameAt(place, header));
        }
        if (names.isEmpty())
            names += source.pattern;
    }
    return names;
}

QStringList namedColumnsOf(const Recipe &recipe)
{
    QStringList names;
    for (const Mapping &mapping : recipe.mappings) {
        const QStringList asked = askedNames(mapping.source);
        for (const QString &name : asked)
            addOnce(names, name);
    }
    if (recipe.shape.per == RecordShape::Per::Columns) {
        for (const QString &name : recipe.shape.columns)
            addOnce(names, name);
    }
    for (const RowCondition &filter : recipe.shape.filters)
        addOnce(names, filter.column);
    return names;
}

QList<int> placedColumnsOf(const Recipe &recipe)
{
    QList<int> places;
    for (const Mapping &mapping : recipe.mappings) {
        if (mapping.source.kind != Source::Kind::ColumnNumbers)
            continue;
        for (const int number : mapping.source.numbers) {
            if (!places.contains(number - 1))
                places += number - 1;
        }
    }
    return places;
}

} // namespace m2m
