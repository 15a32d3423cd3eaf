// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapewords.h"

#include "format.h"

#include <QCoreApplication>

namespace m2m {

namespace {
struct Shapes {
    Q_DECLARE_TR_FUNCTIONS(Shapes)
};
} // namespace

QString perWords(const RecordShape &shape, Operation operation)
{
    switch (shape.per) {
    case RecordShape::Per::Row:
        return Shapes::tr("Row");
    case RecordShape::Per::Target:
        return operation == Operation::EditAction ? Shapes::tr("Action") : Shapes::tr("Component");
    case RecordShape::Per::Columns:
        return shape.columns.isEmpty() ? Shapes::tr("Same value in columns…")
                                       : Shapes::tr("Same %1", "names of columns")
                                             .arg(shape.columns.join(Shapes::tr(" and ")));
    case RecordShape::Per::File:
        return Shapes::tr("File");
    }
    return {};
}

QString conditionWords(const RowCondition &condition)
{
    QStringList texts;
    for (const QString &text : condition.texts)
        texts << (text.trimmed().isEmpty() ? Shapes::tr("blank") : quoted(text));
    const QString values = texts.join(Shapes::tr(" or "));
    return condition.keep == RowCondition::Keep::Equal
        ? Shapes::tr("where %1 is %2", "column, values").arg(quoted(condition.column), values)
        : Shapes::tr("where %1 is not %2", "column, values").arg(quoted(condition.column), values);
}

QString rowsWords(const RecordShape &shape)
{
    QStringList parts;
    if (shape.skipFirst > 0 && shape.skipLast > 0) {
        parts << Shapes::tr("without the first %1 and the last %2")
                     .arg(numberText(shape.skipFirst), numberText(shape.skipLast));
    } else if (shape.skipFirst > 0) {
        parts << Shapes::tr("without the first %1").arg(numberText(shape.skipFirst));
    } else if (shape.skipLast > 0) {
        parts << Shapes::tr("without the last %1").arg(numberText(shape.skipLast));
    }
    for (const RowCondition &condition : shape.filters)
        parts << conditionWords(condition);
    if (parts.isEmpty())
        parts << Shapes::tr("all");
    if (shape.rowsExpected) {
        parts << (shape.isGathered()
                ? Shapes::tr("%1 in each record").arg(numberText(*shape.rowsExpected))
                : Shapes::tr("%1 expected").arg(numberText(*shape.rowsExpected)));
    }
    return parts.join(QStringLiteral("; "));
}

QString emptyCellsWords(EmptyCells policy)
{
    switch (policy) {
    case EmptyCells::Leave:
        return Shapes::tr("Leave the field as it is");
    case EmptyCells::Clear:
        return Shapes::tr("Clear the field");
    case EmptyCells::Refuse:
        return Shapes::tr("Are an error");
    }
    return {};
}

QString knownRecordsWords(KnownRecords policy)
{
    switch (policy) {
    case KnownRecords::Skip:
        return Shapes::tr("Skip it");
    case KnownRecords::SendAgain:
        return Shapes::tr("Send it again");
    case KnownRecords::Ask:
        return Shapes::tr("Ask me");
    }
    return {};
}

} // namespace m2m
