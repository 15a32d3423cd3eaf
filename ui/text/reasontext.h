// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"

#include <QString>
#include <QStringList>

namespace m2m {

/// The parts of a dialect that are guessed each on its own.
enum class DialectPart { Encoding, Separator, DecimalMark, Header, TableEnd };

[[nodiscard]] QString dialectPartName(DialectPart part);
[[nodiscard]] DialectGuess::Certainty certaintyOf(const DialectGuess &guess, DialectPart part);
[[nodiscard]] QString certaintyWord(DialectGuess::Certainty certainty);
/// Why one part of a file is read as it is.
[[nodiscard]] QStringList reasonTexts(const DialectGuess &guess, DialectPart part);
/// Why the file is read as it is, one line a part.
[[nodiscard]] QStringList reasonTexts(const DialectGuess &guess);

[[nodiscard]] QString encodingName(const QByteArray &encoding); ///< "UTF-16 LE"
[[nodiscard]] QString delimiterName(QChar delimiter, bool merged = false); ///< "Comma"
[[nodiscard]] QString decimalMarkName(QChar mark);
/// Of quotes, escapes, comments and thousands: the mark itself, with a word where it can hardly be
/// seen. `none` stands for no mark.
[[nodiscard]] QString markName(const QString &mark, const QString &none);

} // namespace m2m
