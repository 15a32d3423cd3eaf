// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journalplace.h"

#include <QDateTime>

#include <memory>

class QTemporaryDir;

namespace m2m {

/// A journal that is not this station's own, to be looked at.
struct OtherJournal {
    QString path; ///< as it was asked for
    JournalPlace place; ///< what is read: that file, or a copy of it
    QString station; ///< of its newest batch; empty: it names none
    qint64 batches = 0;
    QDateTime newest; ///< of its batches, UTC
    std::shared_ptr<QTemporaryDir> copy; ///< holds the copy; null where none is needed
};

/// Looks whether it is a sound journal. Another program may have it open, and nothing is changed:
/// of one that an earlier version has written, a copy is brought up, which shows it as it is now.
/// Errors: FileNotFound; JournalNotOpened; JournalDamaged, with "kind" "other" in the details where
/// it is no journal at all; JournalTooNew; for the copy DiskFull, JournalWriteFailed. Reads every
/// page: about a second for a million records.
[[nodiscard]] Result<OtherJournal> openOtherJournal(const QString &path);

} // namespace m2m
