// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArray>
#include <QList>

namespace m2m {

struct CodePageGuess {
    QByteArray encoding; ///< a name that TextDecoder or QStringDecoder knows
    DialectGuess::Certainty certainty = DialectGuess::Certainty::Unsure; ///< never Sure
    QString reason; ///< "statistics" or "notUtf8"
};

/// Tells what bytes beyond ASCII mean from their neighbours. `contexts` are the places around such
/// bytes, each beginning and ending where no character of several bytes is cut, but for `cut`
/// ends. Windows-1252 unless something else makes clearly more sense.
[[nodiscard]] CodePageGuess guessCodePage(const QList<QByteArray> &contexts, qsizetype cut);

/// Share of the characters beyond ASCII that stand where such a character may stand: letters beside
/// letters, µ ° ± beside digits and units. 1: all of them.
[[nodiscard]] double senseOf(const QList<QByteArray> &contexts, const QByteArray &encoding);

} // namespace m2m
