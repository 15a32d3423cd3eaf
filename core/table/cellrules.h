// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace m2m {

class TextDecoder;
struct Dialect;

/// A dialect as the bytes of its text: what index and splitter look for.
struct CellRules {
    QByteArray delimiter = ","; ///< the bytes of one character; empty separates nothing
    bool mergeDelimiters = false; ///< only a delimiter of one byte
    char quote = '"'; ///< NUL: nothing quotes
    char escape = '\0'; ///< inside quotes only; NUL: none
    QByteArray comment; ///< empty: none
    bool operator==(const CellRules &) const = default;
};

/// A delimiter or a comment mark that the text's encoding does not have is never found; quote and
/// escape count only when they are of ASCII. Marks that contradict each other are decided here:
/// the delimiter is no quote, and a comment mark with the quote in it is none.
[[nodiscard]] CellRules cellRulesOf(const Dialect &dialect, const TextDecoder &decoder);

} // namespace m2m
