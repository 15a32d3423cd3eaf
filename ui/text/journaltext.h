// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"

#include <optional>

namespace m2m {

/// A damaged journal was found; it is at `path` now, and a new one was begun.
[[nodiscard]] ErrorText journalSetAsideText(const QString &path);

/// Why the log of another station was not opened: openOtherJournal().
[[nodiscard]] ErrorText otherJournalText(const Error &error);

/// CannotUndo: why a batch cannot be put back; nothing for other kinds.
[[nodiscard]] std::optional<ErrorText> undoErrorText(const Error &error);

} // namespace m2m
