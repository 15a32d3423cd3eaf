// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapejson.h"

#include <QRegularExpression>

namespace m2m {

namespace {

const NamesOf<Source::Kind> &sourceNames()
{
    using Kind = Source::Kind;
    static const NamesOf<Kind> names{{Kind::Columns, QStringLiteral("columns")},
        {Kind::ColumnNumbers, QStringLiteral("columnNumbers")},
        {Kind::ColumnPattern, QStringLiteral("columnPattern")},
        {Kind::Preamble, QStringLiteral("preamble")},
        {Kind::PreambleRow, QStringLiteral("preambleRow")},
        {Kind::FileCell, QStringLiteral("fileCell")}, {Kind::FileName, QStringLiteral("fileName")},
        {Kind::FileDate, QStringLiteral("fileDate")},
        {Kind::SheetName, QStringLiteral("sheetName")},
        {Kind::RowNumber, QStringLiteral("rowNumber")},
        {Kind::Operator, QStringLiteral("operator")}, {Kind::Station, QStringLiteral("station")},
        {Kind::Asked, QStringLiteral("asked")}};
    return names;
}

const NamesOf<RecordShape::Per> &perNames()
{
    static const NamesOf<RecordShape::Per> names{{RecordShape::Per::Row, QStringLiteral("row")},
        {RecordShape::Per::Target, QStringLiteral("target")},
        {RecordShape::Per::Columns, QStringLiteral("columns")},
        {RecordShape::Per::File, QStringLiteral("file")}};
    return names;
}

/// What the source cannot do without, and nothing that it has no use for.
bool isWhole(const Source &source)
{
    using Kind = Source::Kind;
    switch (source.kind) {
    case Kind::Columns:
        return !source.names.isEmpty();
    case Kind::ColumnNumbers:
        return !source.numbers.isEmpty();
    case Kind::FileCell:
        return source.numbers.size() == 2;
    case Kind::ColumnPattern:
        return !source.pattern.isEmpty();
    case Kind::Preamble:
    case Kind::PreambleRow:
    case Kind::Asked:
        return !source.text.isEmpty();
    default:
        return true;
    }
}

RowCondition readFilter(
    const QJsonValue &value, const QString &place, std::optional<Damage> &damage)
{
    MemberReader reader(value.toObject(), place, damage);
    RowCondition filter;
    filter.column = reader.text(QStringLiteral("column"));
    const bool equal = reader.has(QStringLiteral("is"));
    filter.keep = equal ? RowCondition::Keep::Equal : RowCondition::Keep::Unequal;
    filter.texts = reader.texts(equal ? QStringLiteral("is") : QStringLiteral("isNot"));
    reader.finish();
    return filter;
}

qint64 numberFromNought(MemberReader &reader, const QString &member)
{
    if (!reader.has(member))
        return 0;
    const qint64 number = reader.wholeNumber(member);
    if (number < 0)
        reader.fail(member, QStringLiteral("outOfRange"));
    return number;
}

} // namespace

const NamesOf<Gather> &gatherNames()
{
    static const NamesOf<Gather> names{{Gather::Agree, QStringLiteral("agree")},
        {Gather::Filled, QStringLiteral("filled")}, {Gather::First, QStringLiteral("first")},
        {Gather::Last, QStringLiteral("last")}, {Gather::List, QStringLiteral("list")},
        {Gather::FilledList, QStringLiteral("filledList")}};
    return names;
}

QJsonObject sourceToObject(const Source &source)
{
    QJsonObject object{{QStringLiteral("kind"), nameOf(sourceNames(), source.kind)}};
    if (!source.text.isEmpty())
        object.insert(QStringLiteral("text"), source.text);
    if (!source.pattern.isEmpty())
        object.insert(QStringLiteral("pattern"), source.pattern);
    if (!source.names.isEmpty())
        object.insert(QStringLiteral("names"), QJsonArray::fromStringList(source.names));
    if (!source.numbers.isEmpty()) {
        QJsonArray numbers;
        for (const int number : source.numbers)
            numbers += number;
        object.insert(QStringLiteral("numbers"), numbers);
    }
    return object;
}

Source readSource(const QJsonObject &object, const QString &place, std::optional<Damage> &damage)
{
    MemberReader reader(object, place, damage);
    Source source;
    source.kind = valueOf(sourceNames(), reader, QStringLiteral("kind"), Source::Kind::None);
    if (reader.has(QStringLiteral("text")))
        source.text = reader.text(QStringLiteral("text"));
    if (reader.has(QStringLiteral("pattern")))
        source.pattern = reader.text(QStringLiteral("pattern"));
    if (!QRegularExpression(source.pattern).isValid())
        reader.fail(QStringLiteral("pattern"), QStringLiteral("notAPattern"));
    if (reader.has(QStringLiteral("names")))
        source.names = reader.texts(QStringLiteral("names"));
    if (reader.has(QStringLiteral("numbers"))) {
        const QJsonArray numbers = reader.list(QStringLiteral("numbers"));
        for (const QJsonValue number : numbers) {
            source.numbers += number.toInt();
            if (source.numbers.constLast() < 1)
                reader.fail(QStringLiteral("numbers"), QStringLiteral("outOfRange"));
        }
    }
    if (!isWhole(source))
        reader.fail(QStringLiteral("kind"), QStringLiteral("empty"));
    reader.finish();
    return source;
}

QJsonObject shapeToObject(const RecordShape &shape)
{
    QJsonObject object{{QStringLiteral("per"), nameOf(perNames(), shape.per)}};
    if (!shape.columns.isEmpty())
        object.insert(QStringLiteral("columns"), QJsonArray::fromStringList(shape.columns));
    if (shape.skipFirst != 0)
        object.insert(QStringLiteral("skipFirst"), shape.skipFirst);
    if (shape.skipLast != 0)
        object.insert(QStringLiteral("skipLast"), shape.skipLast);
    if (shape.rowsExpected)
        object.insert(QStringLiteral("rowsExpected"), *shape.rowsExpected);
    QJsonArray filters;
    for (const RowCondition &filter : shape.filters) {
        const bool equal = filter.keep == RowCondition::Keep::Equal;
        filters += QJsonObject{{QStringLiteral("column"), filter.column},
            {equal ? QStringLiteral("is") : QStringLiteral("isNot"),
                QJsonArray::fromStringList(filter.texts)}};
    }
    if (!filters.isEmpty())
        object.insert(QStringLiteral("filters"), filters);
    return object;
}

RecordShape readShape(const QJsonObject &object, std::optional<Damage> &damage)
{
    const QString place = QStringLiteral("shape");
    MemberReader reader(object, place, damage);
    RecordShape shape;
    shape.per = valueOf(perNames(), reader, QStringLiteral("per"), RecordShape::Per::Row);
    if (reader.has(QStringLiteral("columns")))
        shape.columns = reader.texts(QStringLiteral("columns"));
    if (shape.per == RecordShape::Per::Columns && shape.columns.isEmpty())
        reader.fail(QStringLiteral("columns"), QStringLiteral("empty"));
    shape.skipFirst = numberFromNought(reader, QStringLiteral("skipFirst"));
    shape.skipLast = numberFromNought(reader, QStringLiteral("skipLast"));
    if (reader.has(QStringLiteral("rowsExpected")))
        shape.rowsExpected = numberFromNought(reader, QStringLiteral("rowsExpected"));
    if (reader.has(QStringLiteral("filters"))) {
        const QJsonArray filters = reader.list(QStringLiteral("filters"));
        for (qsizetype i = 0; i < filters.size(); ++i)
            shape.filters +=
                readFilter(filters[i], reader.path(QStringLiteral("filters[%1]").arg(i)), damage);
    }
    reader.finish();
    return shape;
}

} // namespace m2m
