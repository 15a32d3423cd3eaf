// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journaltypes.h"
#include "widgets/theme.h"

#include <QString>

namespace m2m {

/// How a state looks everywhere: a colour and a shape; its word is in text/statetext.
struct StateLook {
    Tone tone = Tone::Neutral;
    QString icon;
};
[[nodiscard]] StateLook stateLook(ItemState state);

/// All states in the order in which they are shown: what is done, what is on its way, what needs
/// somebody.
[[nodiscard]] const QList<ItemState> &shownStates();

} // namespace m2m
