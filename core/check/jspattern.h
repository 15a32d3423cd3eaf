// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace m2m {

/// A text as translated patterns see it: JavaScript counts the two halves of a character beyond
/// U+FFFF, PCRE does not, so that each half stands for itself in a private area.
[[nodiscard]] QString splitAstral(const QString &text);

/// The pattern of JavaScript (without flags) in the words of PCRE, to be used on texts that
/// splitAstral() made. A null text where JavaScript would refuse it, or PCRE has no words for it.
[[nodiscard]] QString translatedPattern(const QString &pattern);

enum class PatternAnswer {
    Fits,
    Differs,
    NotUnderstood, ///< no valid pattern, or one of a kind that is not known here
    TooHard, ///< given up after too many steps
};

/// The page's own test, new RegExp("^" + pattern + "$"): the anchors belong to the first and the
/// last alternative only, so that `cat|dog` also takes catfish.
[[nodiscard]] PatternAnswer fitsOnPage(const QString &pattern, const QString &text);

/// What the author of the pattern meant: the whole text, in each alternative.
[[nodiscard]] PatternAnswer fitsAsWhole(const QString &pattern, const QString &text);

} // namespace m2m
