// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace m2m::test {

/// A disk that fails on demand, for files of this process whose path contains a given text. It
/// stands between SQLite and the C library: a program that links faultydisk.cpp and exports its
/// symbols calls these functions in place of the library's. Counts and breaks what opens, reads,
/// writes, cuts and syncs; not what maps memory. Any thread.
enum class DiskFault {
    None,
    Fails, ///< one call ends with EIO
    Full, ///< from that call on nothing can be written (ENOSPC); reading goes on
    ReadOnly, ///< from that call on nothing can be opened for writing (EROFS)
};

/// Counts from 0 again. `at`: the number of the call that breaks first, from 1.
void breakDisk(const char *pathPart, DiskFault fault, qint64 at);
void mendDisk();
[[nodiscard]] qint64 diskCalls(); ///< since breakDisk()

} // namespace m2m::test
