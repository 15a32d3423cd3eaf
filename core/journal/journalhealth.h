// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace m2m {

/// Reads every page of the database: about a second for a million records.
/// Errors: JournalDamaged, and as journalError().
[[nodiscard]] Result<void> checkJournal(QSqlDatabase &db, const QString &path);

/// Gives a damaged journal, with the files that SQLite keeps beside it, a name that says when, so
/// that a new one can take its place. Its new path. Nobody may have it open.
/// Errors: JournalDamaged, when it cannot be renamed; then it is where it was.
[[nodiscard]] Result<QString> setJournalAside(const QString &path);

} // namespace m2m
