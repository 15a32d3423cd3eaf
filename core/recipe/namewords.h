// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace m2m {

/// A column's name or a field's label taken apart for comparison, without its unit.
struct NameWords {
    /// Small letters; words that mean the same (resources/columnwords.json) by one of them. A
    /// change from small to large letters and from letters to digits begins a word.
    QStringList words;
    /// Those of the words that tell one column from its neighbour: single letters, numbers, a sign,
    /// left, right, min, max, … Names with other marks never mean the same.
    QStringList marks;
};

[[nodiscard]] NameWords readNameWords(const QString &name);

/// How alike two names are that are not the same but for case and punctuation.
inline constexpr int sameWordsLikeness = 85; ///< the same words, or words that mean the same
inline constexpr int mostLikeness = 75; ///< of all others

/// From 0, nothing alike, to mostLikeness, or sameWordsLikeness. Names with different marks are 0;
/// where only one of them has marks it is below half.
[[nodiscard]] int likeness(const NameWords &a, const NameWords &b);

} // namespace m2m
