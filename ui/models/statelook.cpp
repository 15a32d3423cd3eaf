// SPDX-License-Identifier: GPL-3.0-or-later
#include "statelook.h"

namespace m2m {

StateLook stateLook(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return {Tone::Neutral, QStringLiteral("clock")};
    case ItemState::Sending:
        return {Tone::Primary, QStringLiteral("send")};
    case ItemState::Uploaded:
        return {Tone::Primary, QStringLiteral("upload")};
    case ItemState::Verified:
        return {Tone::Good, QStringLiteral("check")};
    case ItemState::Different:
        return {Tone::Bad, QStringLiteral("different")};
    case ItemState::Rejected:
        return {Tone::Bad, QStringLiteral("cross")};
    case ItemState::Failed:
        return {Tone::Bad, QStringLiteral("error")};
    case ItemState::Unknown:
        return {Tone::Doubt, QStringLiteral("question")};
    case ItemState::Skipped:
        return {Tone::Neutral, QStringLiteral("skip")};
    }
    return {};
}

const QList<ItemState> &shownStates()
{
    static const QList<ItemState> states{ItemState::Verified, ItemState::Uploaded,
        ItemState::Sending, ItemState::Waiting, ItemState::Different, ItemState::Rejected,
        ItemState::Failed, ItemState::Unknown, ItemState::Skipped};
    return states;
}

} // namespace m2m
