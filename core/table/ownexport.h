// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace m2m {

// Exports of a batch are tables of the user's own, with columns of ours behind his. They say by
// these columns that they are ours, and so go in again as they came out.

/// The names of our columns, in order: state, record, component, reason, time, line, row.
[[nodiscard]] const QStringList &ownExportColumns();
/// How many of these cells of a header stand before ours; nothing: it is no header of an export.
[[nodiscard]] std::optional<qsizetype> columnsBeforeOurs(const QStringList &header);
/// What stands between the cells of a text (as UTF-8, or a code page) that has such a header.
[[nodiscard]] std::optional<QChar> delimiterOfOwnExport(QByteArrayView text);
/// How an export is written that takes the place of a file with this dialect: its own delimiter
/// where that can be told from a text.
[[nodiscard]] Dialect dialectOfOwnExport(const Dialect &ofFile);

/// A spreadsheet would run the cell: it begins with = + - @, a tab or a carriage return, perhaps
/// after apostrophes, and is not a plain number. An apostrophe before it keeps it from that.
[[nodiscard]] bool isRunBySpreadsheets(const QString &cell);
[[nodiscard]] QString withGuard(const QString &cell);
/// The other way round: withoutGuard(withGuard(x)) is x, whatever x is.
[[nodiscard]] QString withoutGuard(const QString &cell);

} // namespace m2m
