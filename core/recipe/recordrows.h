// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace m2m {

struct RecordShape;
class Table;

/// Which rows of a table make which record, where that is not each row one. Immutable. Nine bytes
/// a row or so.
class RecordRows {
public:
    /// What tells the records of rows apart, of a row of the table.
    using KeyFn = std::function<QString(qint64 row)>;
    /// The cells of a row with the corrections over them.
    using CellsFn = std::function<QStringList(qint64 row)>;

    /// Records in the order of their first rows, rows in the order of the file. Reads all rows that
    /// keys and filters look at. `key` is asked where the shape is per target or columns. Rows with
    /// the same bytes in these columns, `deciding`, are of one record and are read once; without
    /// them each row is. Error: Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const RecordRows>> of(const Table &table,
        const RecordShape &shape, const CellsFn &cells, const KeyFn &key,
        const std::optional<QList<int>> &deciding, const ProgressFn &progress);

    [[nodiscard]] qint64 count() const { return qint64(m_starts.size()) - 1; }
    /// Rows of the table, from 0.
    [[nodiscard]] std::span<const quint32> rows(qint64 record) const
    {
        const size_t from = m_starts[size_t(record)];
        return {m_rows.data() + from, m_starts[size_t(record) + 1] - from};
    }
    /// -1: the row is left out.
    [[nodiscard]] qint64 recordOf(qint64 row) const;
    [[nodiscard]] qint64 rowsLeftOut() const { return m_tableRows - qint64(m_rows.size()); }

private:
    qint64 m_tableRows = 0;
    std::vector<quint32> m_rows; ///< those of each record together
    std::vector<size_t> m_starts; ///< by record, and the end
    std::vector<quint32> m_recordOf; ///< by row; record + 1
};

using RecordRowsPtr = std::shared_ptr<const RecordRows>;

} // namespace m2m
