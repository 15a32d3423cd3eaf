// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/export.h"

#include <QString>

namespace m2m {

/// The sentences in an export.
[[nodiscard]] ExportTexts exportTexts();
/// "only rejected": one group, for menus.
[[nodiscard]] QString exportGroupText(ExportGroup group);
/// What was written: records, rows and files; or that there was nothing to write.
[[nodiscard]] QString exportedText(const ExportResult &result);
/// Why the columns of the measurement file are missing; empty: they are there.
[[nodiscard]] QString ownColumnsText(OwnColumns columns);

} // namespace m2m
