// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace m2m {

/// From here on this process can have `megabytes` more memory than it has now, opens no files and
/// starts nothing. Ends the process with scripthost::ExitMemory when memory is asked for in vain
/// by C++; the engine's own requests end it by a signal.
/// Linux. On Windows: memory only, and never tried there. Other systems may not keep the limit.
[[nodiscard]] bool limitThisProcess(qint64 megabytes);

} // namespace m2m
