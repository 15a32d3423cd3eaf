// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/promotion.h"
#include "errortext.h"

#include <QStringList>

#include <optional>

namespace m2m {

/// One way in which the type form of the other instance differs from the one that a batch was
/// rehearsed with, as a sentence.
[[nodiscard]] QString formDifferenceText(const FieldChange &change);
/// How the two forms compare: "The type form is the same on both instances." and the like.
[[nodiscard]] QString formComparison(const PromotionOffer &offer);

/// CannotPromote: why a batch cannot be sent to another instance; nothing for other kinds.
[[nodiscard]] std::optional<ErrorText> promotionErrorText(const Error &error);

} // namespace m2m
