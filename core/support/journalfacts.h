// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace m2m {

/// How a journal is: its files, whether SQLite finds it whole, how many batches and records it has
/// in which states, and of the newest batches what they were and why records are where they are.
/// Nothing of what was sent or answered; `withNames` adds operators, stations, profiles and files.
/// Reads every page of the database (about a second for a million records); changes nothing.
[[nodiscard]] QJsonObject journalFacts(const QString &path, bool withNames);

} // namespace m2m
