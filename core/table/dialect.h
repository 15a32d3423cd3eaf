// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

namespace m2m {

/// How the bytes of a measurement file become cells.
struct Dialect {
    QByteArray encoding =
        "UTF-8"; ///< a name that QStringDecoder knows; empty: the one that is guessed
    QChar delimiter = QLatin1Char(','); ///< of ASCII; any other never separates
    QChar quote =
        QLatin1Char('"'); ///< of ASCII, doubled inside a quoted cell; null: nothing quotes
    QChar decimalMark = QLatin1Char('.');
    /// Physical row of the header, from 0, counted in rows and not in lines; -1: there is none.
    qint64 headerRow = 0;
    bool operator==(const Dialect &) const = default;
};

/// A dialect that was found by looking, with how sure and why.
struct DialectGuess {
    enum class Certainty { Sure, Likely, Unsure };
    Dialect dialect;
    Certainty certainty = Certainty::Unsure; ///< the least of the four
    Certainty ofEncoding = Certainty::Unsure;
    Certainty ofDelimiter = Certainty::Unsure;
    Certainty ofDecimalMark = Certainty::Unsure;
    Certainty ofHeader = Certainty::Unsure;
    /// What speaks for it, as keys for ui/text, one for each of the four:
    /// encoding: "bom", "utf8Valid", "nulPattern", "notUtf8";
    /// delimiter: "delimiterConsistent" (all rows agree), "delimiterMostly", "delimiterUnclear",
    /// "singleColumn";
    /// decimal mark: "decimalSeen", "decimalMixed" (both were seen), "decimalUnseen" (none was);
    /// header: "headerAllText" (words above columns of numbers or dates), "headerFirst" (first row
    /// that is as wide as the table), "headerUnclear", "headerNone" (no row looks like names).
    QStringList reasons;
};

} // namespace m2m
