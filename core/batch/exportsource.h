// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export.h"
#include "table/table.h"

namespace m2m {

/// The measurement file of a batch, as far as it still is the one that was uploaded: what its rows,
/// and the lines around them, are in an export.
class ExportSource {
public:
    /// Errors: Cancelled.
    [[nodiscard]] static Result<ExportSource> of(
        const BatchInfo &batch, const ProgressFn &progress);

    [[nodiscard]] OwnColumns state() const { return m_state; }
    /// Without it the export goes without own columns.
    void forget(OwnColumns why);
    [[nodiscard]] bool isThere() const { return m_table != nullptr; }
    [[nodiscard]] bool isDamaged() const { return m_table && m_table->isDamaged(); }
    [[nodiscard]] qint64 rowCount() const { return m_table ? m_table->rowCount() : -1; }
    [[nodiscard]] qint64 line(qint64 row) const { return m_table->line(row); }

    /// All up to the first row, with BOM.
    [[nodiscard]] QByteArray head() const;
    /// What stands below the table.
    [[nodiscard]] QByteArray tail() const;
    /// A row with our cells; `row` -1: of no known row.
    [[nodiscard]] QByteArray line(qint64 row, const QStringList &ours) const;

private:
    [[nodiscard]] QByteArray written(const QStringList &cells) const;
    [[nodiscard]] QStringList padded(QStringList cells) const;

    OwnColumns m_state = OwnColumns::FileGone;
    TablePtr m_table;
    Dialect m_dialect; ///< of the export
    qsizetype m_width = 0; ///< own columns
    qsizetype m_beyond = 0; ///< the first cell that has no column
};

} // namespace m2m
