// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArrayView>

namespace m2m {

/// Proposes delimiter, decimal mark and header row from the first rows of `text`, which is UTF-8 or
/// another superset of ASCII without BOM. Pure; looks at no more than the first 256 KiB. What is
/// said about the encoding is left to the caller, who has seen all of the file: ofEncoding stays
/// Unsure and does not count in `certainty`. `delimiter`: what is known to separate, with quotes
/// around cells and without comments; NUL: nothing is known.
[[nodiscard]] DialectGuess sniffDialect(
    QByteArrayView text, const QByteArray &encoding, char delimiter = '\0');

} // namespace m2m
