// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/journal.h"

namespace m2m {

/// Writes to the journal a batch that puts back what an edit batch has changed: each of its records
/// gets the data that it had before, in one edit, also where the batch had changed it several
/// times. A record that was changed by anybody since is refused when it is sent. Nothing is sent
/// here.
///
/// The new batch is complete; its number. `who`: operator and station of the new one, and
/// the host of the instance that is connected; empty: the caller knows. On the journal's thread;
/// reads and writes each record once.
/// Errors: JournalNotOpened (no such batch), OtherInstance, CannotUndo (details "why": "notAnEdit",
/// "open", "nothing", "notKept"), JournalWriteFailed, DiskFull.
[[nodiscard]] Result<qint64> planUndo(Journal &journal, qint64 batch, const BatchInfo &who);

} // namespace m2m
