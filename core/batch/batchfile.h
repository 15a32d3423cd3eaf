// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchsource.h"
#include "recipe/recordtrace.h"

#include <memory>
#include <optional>

namespace m2m {

/// A row of the measurement file that a record was made of, as it is written there.
struct FileRow {
    qint64 row = 0; ///< of the table, from 0
    qint64 line = 0; ///< in the file, from 1
    QStringList cells;
};

/// What the measurement file says of one record.
struct RecordOrigin {
    OwnColumns state = OwnColumns::FileGone;
    QStringList columns;
    QList<FileRow> rows; ///< the first few
    qint64 rowsInAll = 0;
    /// How each value came to be; empty where the recipe of the batch is not at hand.
    QList<ValueTrace> values;
};

/// The measurement file of one batch, kept for records that are looked at one after the other.
/// Immutable; safe to use from any thread.
class BatchFile {
public:
    /// By what the values of the batch were made.
    struct Means {
        Recipe recipe; ///< with the fingerprint that the batch names
        TypeFormPtr form;
        CellOverlay corrections; ///< of the whole batch
    };
    /// Errors: Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const BatchFile>> open(
        const BatchInfo &batch, const std::optional<Means> &means, const ProgressFn &progress = {});

    /// Nobody has changed the file since; costs nothing.
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] RecordOrigin of(const ItemInfo &item) const;

private:
    BatchSource m_source;
    RecordBuilder m_records; ///< invalid without recipe and form
};

} // namespace m2m
