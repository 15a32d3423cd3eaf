// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"
#include "watch/fileresult.h"

#include <QString>

#include <chrono>

/// What `m2m-uploader watch` says, as whole lines.
namespace m2m::watchtext {

[[nodiscard]] QString help();
[[nodiscard]] QString missingFolder();
[[nodiscard]] QString sameFolder(const QString &folder);
/// Production without --production.
[[nodiscard]] QString notOnProduction(const Profile &profile);

[[nodiscard]] QString watching(const QString &folder, const Profile &profile);
[[nodiscard]] QString taken(const QString &name);
[[nodiscard]] QString sending(const QString &name, qint64 records);
/// What became of it, with the reason.
[[nodiscard]] QString ended(const QString &name, const FileResult &result);
[[nodiscard]] QString trouble(const Error &error, std::chrono::milliseconds nextTry, bool again);
[[nodiscard]] QString statusNotWritten(const Error &error);
[[nodiscard]] QString leftAlone(qsizetype files);
[[nodiscard]] QString stopping();

} // namespace m2m::watchtext
