// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcoding.h"
#include "textsource.h"

#include <memory>

namespace m2m {

/// Recodes a text that would be too much for memory into a file of the temporary folder, which goes
/// when the source does. Errors: DiskFull, FileNotWritable (details "text"), those of readAll().
[[nodiscard]] Result<std::unique_ptr<TextSource>> recodeToFile(
    const TextSource &raw, Utf8Recoder &recoder, const ProgressFn &progress);

} // namespace m2m
