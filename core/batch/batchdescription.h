// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journaltypes.h"
#include "table/table.h"

#include <QString>

#include <optional>

namespace m2m {

class MeasurementFile;
struct Profile;
struct Recipe;
struct TypeForm;

/// The instance's name in the journal: its domain; "practice" for the practice instance, which
/// takes any free port and is the same one all the same.
[[nodiscard]] QString journalHost(const Profile &profile);

/// Of a batch that goes to this instance: profile, kind, host, and the version of the program.
[[nodiscard]] BatchInfo batchFor(const Profile &profile);

/// What the journal is told of a batch, but for its operator and station. The file has its table
/// and its hash.
[[nodiscard]] BatchInfo describeBatch(const MeasurementFile &file, const Profile &profile,
    const Recipe &recipe, const TypeForm &form);

/// How a table was read, so that it can be read so again: BatchInfo::reading. Nothing: it cannot be
/// told.
[[nodiscard]] QByteArray readingToJson(const Table &table);
[[nodiscard]] std::optional<TableRequest> readingFromJson(const QByteArray &reading);

} // namespace m2m
