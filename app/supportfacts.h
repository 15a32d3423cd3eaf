// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/supportbundle.h"

namespace m2m {

class AppContext;

/// What this program knows of itself and of its station, for a support bundle: what is in use in
/// the session, too. With screens where there is a display. Secrets of the environment are named to
/// the bundle, so that it can take them out.
[[nodiscard]] SupportRequest supportRequest(AppContext &context, const QString &journalPath);

} // namespace m2m
