// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"

#include <QString>
#include <QStringList>

namespace m2m {

[[nodiscard]] QString certaintyWord(DialectGuess::Certainty certainty);
/// Why the file is read as it is, one sentence a reason.
[[nodiscard]] QStringList reasonTexts(const DialectGuess &guess);

[[nodiscard]] QString encodingName(const QByteArray &encoding); ///< "UTF-16 LE"
[[nodiscard]] QString delimiterName(QChar delimiter); ///< "Comma  ,"
[[nodiscard]] QString decimalMarkName(QChar mark);

} // namespace m2m
