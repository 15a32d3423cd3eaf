// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/supportbundle.h"

namespace m2m {

/// What a file of a support bundle holds, in a few words.
[[nodiscard]] QString supportPartText(const QString &name);
/// What never goes into one, and whether names do.
[[nodiscard]] QString supportPromise(bool withNames);

namespace clitext {

[[nodiscard]] QString supportHelp();
[[nodiscard]] QString missingBundle();
[[nodiscard]] QString supportContents(const QList<SupportPart> &parts, bool withNames);
[[nodiscard]] QString supportWritten(const QString &path);

} // namespace clitext

} // namespace m2m
