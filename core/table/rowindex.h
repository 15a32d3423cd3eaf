// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QList>

namespace m2m {

/// Where each physical row begins. A line break inside a quoted cell does not end a row; LF, CR LF
/// and lone CR outside of quotes do. A quote counts only at the start of a cell.
struct RowIndex {
    struct Row {
        qint64 offset = 0; ///< of its first byte
        qint64 line = 1; ///< in the file, from 1
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;
    /// Line where a quote is opened and never closed; 0: none. The row with that quote is the last
    /// one and goes on to the end of the text.
    qint64 unclosedQuoteLine = 0;
};

/// Cancelled is the only error. `quote` NUL: nothing quotes.
[[nodiscard]] Result<RowIndex> indexRows(
    QByteArrayView text, char delimiter, char quote, const ProgressFn &progress = {});

/// The bytes of row `number` of `index`, which was made from `text`, without its line break.
[[nodiscard]] QByteArrayView rowBytes(QByteArrayView text, const RowIndex &index, qint64 number);

/// The cells of one row (`text` ends before its line break), unquoted; nothing is trimmed. Text
/// after a closing quote stays part of its cell.
[[nodiscard]] QList<QByteArray> splitRow(QByteArrayView text, char delimiter, char quote);

/// How many cells splitRow() would give, or `atLeast` when they are not more than that.
[[nodiscard]] int countCells(QByteArrayView text, char delimiter, char quote, int atLeast);

} // namespace m2m
