// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace m2m {

/// The newest layout of the database that this program writes.
inline constexpr int journalVersion = 7;

/// Brings an empty or older database to journalVersion in one transaction.
/// Errors: JournalTooNew, JournalDamaged, JournalWriteFailed, DiskFull.
[[nodiscard]] Result<void> upgradeJournal(QSqlDatabase &db, const QString &path);

/// What went wrong with SQLite, as a kind that can be told: a full disk, a damaged file, any other.
[[nodiscard]] Error journalError(const QSqlError &error, const QString &path);

} // namespace m2m
