// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

// Where the program keeps what is its own, by the XDG rules (or the platform's own).
[[nodiscard]] QString defaultJournalPath(); ///< …/m2m-uploader/journal.sqlite
[[nodiscard]] QString defaultPracticeFolder(); ///< …/m2m-uploader/practice
[[nodiscard]] QString defaultRecipeFolder(); ///< …/m2m-uploader/recipes
[[nodiscard]] QString defaultSampleFolder(); ///< …/m2m-uploader/samples

/// A sample file or recipe that the program brings along, copied to where the user may open it;
/// empty when it cannot be written.
[[nodiscard]] QString placeSample(const QString &name);

[[nodiscard]] QString systemUserName();
[[nodiscard]] QString stationName();

} // namespace m2m
