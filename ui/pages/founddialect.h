// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"
#include "text/reasontext.h"

namespace m2m {

/// How the open file would be read if nothing were chosen, and what a choice differs in.
class FoundDialect {
public:
    /// `asFound`: the table was read without any choice. True: it is of another file or sheet than
    /// the one before.
    bool note(const Table &table, bool asFound);
    [[nodiscard]] const DialectGuess &guess() const { return m_guess; }
    [[nodiscard]] bool knowsEnd() const { return m_knowsEnd; } ///< of the table
    [[nodiscard]] bool differs(DialectPart part, const Dialect &chosen) const;
    /// What the file says of a part; empty: nobody has looked.
    [[nodiscard]] QString text(DialectPart part, const Table &table) const;

private:
    QString m_source; ///< path and sheet
    DialectGuess m_guess;
    bool m_knowsEnd = false;
};

} // namespace m2m
