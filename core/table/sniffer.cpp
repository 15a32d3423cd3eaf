// SPDX-License-Identifier: GPL-3.0-or-later
#include "sniffer.h"

#include "decimalguess.h"
#include "delimiterguess.h"
#include "headerguess.h"

#include <algorithm>

namespace m2m {

namespace {

QChar asChar(char byte) { return byte == '\0' ? QChar() : QLatin1Char(byte); }

} // namespace

DialectGuess sniffDialect(QByteArrayView text, const QByteArray &encoding, char delimiter)
{
    const DelimiterGuess cells =
        delimiter == '\0' ? guessDelimiter(text) : cutByKnown(text, delimiter);
    const CellRules &rules = cells.sample.rules();
    const HeaderGuess header = guessHeader(cells.sample, cells.width, cells.shortRows);
    const DecimalGuess decimal = guessDecimalMark(cells.sample, header.row + 1, cells.rest);

    DialectGuess guess;
    Dialect &dialect = guess.dialect;
    dialect.encoding = encoding;
    dialect.delimiter = rules.delimiter.isEmpty() ? QChar() : asChar(rules.delimiter[0]);
    dialect.mergeDelimiters = rules.mergeDelimiters;
    dialect.quote = asChar(rules.quote);
    dialect.escape = asChar(rules.escape);
    dialect.comment = QString::fromLatin1(rules.comment);
    dialect.decimalMark = decimal.mark;
    dialect.thousandsMark = decimal.thousands;
    dialect.headerRow = header.row;
    dialect.headerRows = header.rows;
    if (!cells.reasons.contains(QStringLiteral("commentsSeen")))
        dialect.comment.clear();
    // Cells that may be cut at the wrong places prove nothing.
    const bool doubt = cells.certainty == DialectGuess::Certainty::Unsure;
    const auto least = doubt ? DialectGuess::Certainty::Likely : DialectGuess::Certainty::Sure;
    guess.ofDelimiter = cells.certainty;
    guess.ofDecimalMark = std::max(decimal.certainty, least);
    guess.ofHeader = std::max(header.certainty, least);
    guess.certainty = std::max({guess.ofDelimiter, guess.ofDecimalMark, guess.ofHeader});
    guess.reasons << cells.reasons << decimal.reasons << header.reasons;
    return guess;
}

} // namespace m2m
