// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QChar>
#include <QStringList>

namespace m2m {

/// One row as UTF-8 CSV with CR LF: cells that hold the delimiter, a quote or a line break are
/// quoted. With `harmless`, a cell that a spreadsheet would run as a formula gets an apostrophe
/// before it, see ownexport.h.
[[nodiscard]] QByteArray csvRow(
    const QStringList &cells, QChar delimiter = QLatin1Char(','), bool harmless = false);

/// One cell of a row, quoted where it has to be, in the encoding that it has.
[[nodiscard]] QByteArray csvCell(QByteArrayView cell, QByteArrayView delimiter);

} // namespace m2m
