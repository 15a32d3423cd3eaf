// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace m2m {

/// Installs Qt's own words and ours for the system's language; English always, since it holds the
/// plural forms. Call once, before the first sentence is made.
void installTranslations(QCoreApplication &app);

} // namespace m2m
