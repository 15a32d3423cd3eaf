// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace m2m {

/// The page's own test, new RegExp("^" + pattern + "$"): the anchors belong to the first and the
/// last alternative only, so that `cat|dog` also takes catfish. Not valid where the pattern cannot
/// be translated.
[[nodiscard]] QRegularExpression pagePattern(const QString &pattern);

/// What the author of the pattern meant: the whole text, in each alternative.
[[nodiscard]] QRegularExpression wholeTextPattern(const QString &pattern);

} // namespace m2m
