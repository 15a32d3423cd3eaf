// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "journal/journalplace.h"

#include <QJsonObject>

namespace m2m {

/// What is signed off of a batch: file and hash, instance, operator, station, recipe and its hash,
/// program, begin and end, counts that add up, every record with its ID, what differs; and "sha256"
/// over all of that (see receiptHash()). Counts are those of the records that it lists, all as they
/// were at one moment. Blocks.
/// Errors: those of readBatch(), Cancelled.
[[nodiscard]] Result<QJsonObject> batchReceipt(
    const JournalPlace &journal, qint64 batch, const ProgressFn &progress = {});

/// SHA-256, hexadecimal, of a receipt without its member "sha256" as canonical JSON: members in the
/// order of their UTF-16 code units, no blanks, UTF-8, nothing escaped but quotes, backslashes and
/// control characters.
[[nodiscard]] QByteArray receiptHash(const QJsonObject &receipt);

/// Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> saveReceipt(const QJsonObject &receipt, const QString &path);

} // namespace m2m
