// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace m2m {

enum class Renamed { Yes, NameTaken, OtherDisk, NotThere, DiskFull, NotAllowed };
/// At one stroke, and never over what is there already.
[[nodiscard]] Renamed renameTo(const QString &from, const QString &to);
/// What was written to this open file is on the disk, not only on its way there.
[[nodiscard]] bool isOnDisk(int descriptor);

/// As renameTo(); to another disk by a copy that has its name only once it is whole, and the
/// original goes then. Where a file of the same content is there already, that is such a copy, of a
/// time when the program ended in between. Errors: FileNotFound, DiskFull, FileNotWritable (details
/// "taken": another file has that name).
[[nodiscard]] Result<void> moveFile(const QString &from, const QString &to);

} // namespace m2m
