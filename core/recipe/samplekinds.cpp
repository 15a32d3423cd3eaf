// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplekinds.h"

#include "base/recordids.h"
#include "componentref.h"
#include "optionindex.h"
#include "table/textsample.h"

#include <algorithm>

namespace m2m {

namespace {

/// One wrong cell or two may be what has to be corrected in the file.
constexpr qsizetype cellsThatTell = 3;

bool hasDigit(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

bool isId(const QString &cell) { return isUuid(cell) || isActionId(cell); }

/// Missing values and damage speak for nothing.
bool contradictsKind(const QString &cell, const Field &field)
{
    const CellKind kind = kindOfCell(cell.toUtf8());
    if (kind == CellKind::Empty || kind == CellKind::Missing)
        return false;
    switch (field.kind) {
    case ValueKind::Number:
        return isId(cell) || kind == CellKind::Date || !hasDigit(cell);
    case ValueKind::NumberList:
        return isId(cell) || !hasDigit(cell);
    case ValueKind::DateTime: {
        // Whole numbers may be 20240531, a day of a spreadsheet or seconds since 1970.
        const bool isFraction = kind == CellKind::Number
            && std::any_of(
                cell.begin(), cell.end(), [](QChar c) { return c == u'.' || c == u','; });
        return isId(cell) || isFraction || !hasDigit(cell);
    }
    case ValueKind::Boolean:
        return isId(cell) || kind == CellKind::Date
            || (kind == CellKind::Number && cell != u"0" && cell != u"1");
    case ValueKind::ComponentUuid:
        return !readComponentRef(cell);
    case ValueKind::Text:
    case ValueKind::Option:
    case ValueKind::OptionSet:
    case ValueKind::Answers:
    case ValueKind::Map:
    case ValueKind::Rows:
    case ValueKind::Unsupported:
        break;
    }
    return false;
}

/// A cell may name several options, and one may be misspelt: only when not one is known is it
/// something else.
bool hasNoOption(const QStringList &cells, const Field &field)
{
    if (field.kind != ValueKind::Option || field.options.isEmpty())
        return false;
    const OptionIndex options(field.options);
    return std::none_of(cells.begin(), cells.end(), [&options](const QString &cell) {
        return options.find(cell) || !options.nearestLabel(cell).isEmpty();
    });
}

} // namespace

bool contradicts(const QStringList &cells, const Field &field)
{
    QStringList filled;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (!text.isEmpty())
            filled += text;
    }
    if (filled.size() < cellsThatTell)
        return false;
    const auto against = std::count_if(filled.begin(), filled.end(),
        [&field](const QString &cell) { return contradictsKind(cell, field); });
    return against * 2 > filled.size() || hasNoOption(filled, field);
}

} // namespace m2m
