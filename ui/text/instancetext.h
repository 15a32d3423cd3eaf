// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QString>

namespace m2m {

/// The word by which a kind of instance is known everywhere: kinds that are not for practice shout.
[[nodiscard]] QString instanceWord(InstanceKind kind);
/// The same for a kind's key in the journal ("production"); unknown keys come back as they are.
[[nodiscard]] QString instanceWord(const QString &kindKey);
/// "PRODUCTION (apa.example.org)"; of the practice instance the word alone.
[[nodiscard]] QString instanceText(const QString &kindKey, const QString &host);
/// Within a sentence: "to the practice instance", "to PRODUCTION (apa.example.org)".
[[nodiscard]] QString toInstance(const Profile &profile);

} // namespace m2m
