// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

// Input masks of text fields (form-rules 4.2, rule `mask`): 9 is a digit, a a small letter, A any
// letter, * either of them; ASCII only. Anything else stands for itself, but _, which the page
// keeps for what is not typed yet, is a blank.

/// To be filled by whoever types.
[[nodiscard]] bool isMaskSlot(QChar sign);
/// What stands where the mask has a sign that is no slot.
[[nodiscard]] QChar fixedMaskSign(QChar sign);
[[nodiscard]] bool fitsMaskSign(QChar c, QChar sign);
[[nodiscard]] bool fitsMask(const QString &text, const QString &mask);

} // namespace m2m
