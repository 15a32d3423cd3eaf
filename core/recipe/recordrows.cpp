// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordrows.h"

#include "samecells.h"
#include "shape.h"
#include "table/table.h"

#include <QHash>

namespace m2m {

namespace {

constexpr qint64 rowsBetweenReports = 1000;

/// A filter with its column found.
struct BoundFilter {
    int column = -1;
    bool equal = false;
    QStringList texts;

    [[nodiscard]] bool passes(const QStringList &cells) const
    {
        return texts.contains(cells.value(column).trimmed()) == equal;
    }
};

std::vector<BoundFilter> boundFilters(const RecordShape &shape, const QStringList &columns)
{
    std::vector<BoundFilter> filters;
    for (const RowCondition &filter : shape.filters) {
        BoundFilter bound;
        bound.column = int(columns.indexOf(filter.column));
        bound.equal = filter.keep == RowCondition::Keep::Equal;
        for (const QString &text : filter.texts)
            bound.texts += text.trimmed();
        // Without its column the recipe is wrong as a whole, which is told; here no row is lost.
        if (bound.column >= 0)
            filters.push_back(std::move(bound));
    }
    return filters;
}

} // namespace

Result<RecordRowsPtr> RecordRows::of(const Table &table, const RecordShape &shape,
    const CellsFn &cells, const KeyFn &key, const std::optional<QList<int>> &deciding,
    const ProgressFn &progress)
{
    const std::vector<BoundFilter> filters = boundFilters(shape, table.columns());
    const qint64 end = table.rowCount() - shape.skipLast;
    auto made = std::make_shared<RecordRows>();
    made->m_tableRows = table.rowCount();
    made->m_recordOf.assign(size_t(table.rowCount()), 0);
    QHash<QString, quint32> numbers;
    quint32 records = 0;
    const auto numberOf = [&](qint64 row) {
        if (shape.per == RecordShape::Per::Row)
            return ++records;
        if (shape.per == RecordShape::Per::File)
            return records = 1;
        quint32 &number = numbers[key(row)];
        if (number == 0)
            number = ++records;
        return number;
    };
    // 0: left out.
    const auto outcomeOf = [&](qint64 row) {
        const bool kept = filters.empty()
            || std::all_of(filters.begin(), filters.end(),
                [now = cells(row)](const BoundFilter &filter) { return filter.passes(now); });
        return kept ? numberOf(row) : 0;
    };
    qint64 row = shape.skipFirst;
    if (deciding && shape.isGathered() && row < end) {
        const Result<void> found =
            outcomesBySameCells(table, row, end, *deciding, outcomeOf, made->m_recordOf, progress);
        if (!found && found.error().kind == ErrorKind::Cancelled)
            return failure(ErrorKind::Cancelled);
        if (found)
            row = end;
    }
    for (; row < end; ++row) {
        if (row % rowsBetweenReports == 0 && progress && !progress(row, end))
            return failure(ErrorKind::Cancelled);
        made->m_recordOf[size_t(row)] = outcomeOf(row);
    }

    // Rows of one record stand together: counted, placed, and so in order.
    made->m_starts.assign(records + 1, 0);
    for (const quint32 record : made->m_recordOf) {
        if (record > 0)
            ++made->m_starts[record];
    }
    for (size_t record = 1; record < made->m_starts.size(); ++record)
        made->m_starts[record] += made->m_starts[record - 1];
    made->m_rows.resize(made->m_starts.back());
    std::vector<size_t> next(made->m_starts.begin(), made->m_starts.end());
    for (size_t at = 0; at < made->m_recordOf.size(); ++at) {
        if (const quint32 record = made->m_recordOf[at]; record > 0)
            made->m_rows[next[record - 1]++] = quint32(at);
    }
    return made;
}

qint64 RecordRows::recordOf(qint64 row) const
{
    if (row < 0 || size_t(row) >= m_recordOf.size())
        return -1;
    return qint64(m_recordOf[size_t(row)]) - 1;
}

} // namespace m2m
