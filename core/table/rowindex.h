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
    };
    QList<Row> rows;
    qint64 unclosedQuoteLine = 0; ///< line where a quote is opened and never closed; 0: none
};

/// Cancelled is the only error.
[[nodiscard]] Result<RowIndex> indexRows(
    QByteArrayView text, char delimiter, char quote, const ProgressFn &progress = {});

/// The cells of one row (`text` ends before its line break), unquoted; nothing is trimmed.
[[nodiscard]] QList<QByteArray> splitRow(QByteArrayView text, char delimiter, char quote);

} // namespace m2m
