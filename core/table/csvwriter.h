// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QStringList>

namespace m2m {

/// One row as UTF-8 CSV with CR LF: cells that hold the delimiter, a quote or a line break are
/// quoted. With `harmless`, a cell that a spreadsheet would run as a formula (it begins with = + -
/// @, a tab or a carriage return, and is not a plain number) gets an apostrophe before it.
[[nodiscard]] QByteArray csvRow(
    const QStringList &cells, QChar delimiter = QLatin1Char(','), bool harmless = false);

} // namespace m2m
