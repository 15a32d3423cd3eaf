// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <functional>

class QWidget;

namespace m2m {

// What the profiles dialog asks in boxes of their own; they come back at once and tell later.

/// `withSecret`: what the keychain holds for it goes too.
void askToDelete(
    QWidget *parent, const Profile &profile, const std::function<void(bool withSecret)> &confirmed);

} // namespace m2m
