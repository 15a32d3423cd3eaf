// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

namespace m2m {

/// How the bytes of a measurement file become cells, and which of its rows are the table.
struct Dialect {
    QByteArray encoding =
        "UTF-8"; ///< a name that QStringDecoder knows; empty: the one that is guessed
    QChar delimiter = QLatin1Char(','); ///< any character but a line break; null separates nothing
    /// Several delimiters in a row separate once, and those at the ends of a row separate nothing:
    /// columns that are padded with blanks.
    bool mergeDelimiters = false;
    /// Of ASCII, at the start of a cell only; doubled inside it. Null: nothing quotes.
    QChar quote = QLatin1Char('"');
    /// Inside a quoted cell the character after it is taken as it is. Null: there is no such mark.
    QChar escape;
    QString comment; ///< a line that begins with it is no row of the table; empty: there are none
    QChar decimalMark = QLatin1Char('.');
    QChar thousandsMark; ///< between groups of digits; null: there is none
    /// Physical row of the header, from 0, counted in rows and not in lines; -1: there is none. It
    /// may be a comment, whose mark is no part of the first name.
    qint64 headerRow = 0;
    int headerRows = 1; ///< 2: a row of units stands right below the names
    /// Rows at the end, blank ones and comments not counted, that do not belong to the table.
    qint64 tailRows = 0;
    /// Numbers of a workbook with all digits that it keeps, and its dates in ISO 8601; else as the
    /// spreadsheet shows them.
    bool allDigits = false;
    bool operator==(const Dialect &) const = default;
};

/// A dialect that was found by looking, with how sure and why.
struct DialectGuess {
    enum class Certainty { Sure, Likely, Unsure };
    Dialect dialect;
    Certainty certainty = Certainty::Unsure; ///< the least of those below
    Certainty ofEncoding = Certainty::Unsure;
    Certainty ofDelimiter = Certainty::Unsure; ///< and of quote, escape and comment mark
    Certainty ofDecimalMark = Certainty::Unsure; ///< and of the mark of thousands
    Certainty ofHeader = Certainty::Unsure; ///< and of the row of units
    Certainty ofTail = Certainty::Sure;
    /// What speaks for it, as keys for ui/text:
    /// encoding: "bom", "utf8Valid", "asciiOnly", "nulPattern", "statistics" (detected),
    /// "notUtf8" (a code page, which one cannot be told), "utf8Damaged" (but for a few bytes),
    /// "workbook" (nothing is guessed);
    /// delimiter: "delimiterConsistent" (all rows agree), "delimiterMostly", "delimiterUnclear",
    /// "singleColumn"; also "columnsPadded", "separatorLine" (a first line "sep=;"), "escapeSeen",
    /// "apostrophesQuote", "commentsSeen";
    /// decimal mark: "decimalSeen", "decimalMixed" (both were seen), "decimalUnseen" (none was);
    /// also "thousandsSeen";
    /// header: "headerAllText" (words above columns of numbers or dates), "headerFirst" (first row
    /// that is as wide as the table), "headerUnclear", "headerNone" (no row looks like names),
    /// "headerInComment"; also "unitsBelowNames";
    /// end: "tailAfterBlank" (rows of another shape after a blank line), "tailOtherShape".
    QStringList reasons;
};

} // namespace m2m
