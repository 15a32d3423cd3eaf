// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/export.h"
#include "batch/promotion.h"
#include "journal/journalcompaction.h"

#include <QString>

/// What `m2m-uploader log export`, `log receipt`, and what takes up a batch of the log, say, as
/// whole lines.
namespace m2m::clitext {

[[nodiscard]] QString logHelp();
[[nodiscard]] QString undoHelp();
[[nodiscard]] QString promoteHelp();
[[nodiscard]] QString promoting(const PromotionOffer &offer);
[[nodiscard]] QString retryHelp();
[[nodiscard]] QString verifyHelp();
[[nodiscard]] QString retrying(const BatchInfo &batch);
[[nodiscard]] QString readingAgain(const BatchInfo &batch);
[[nodiscard]] QString unknownStates(const QString &word);
[[nodiscard]] QString unknownFormat(const QString &word);
[[nodiscard]] QString receiptSuffix(const QString &path);
[[nodiscard]] QString onlyForCsv(const QString &option);

[[nodiscard]] QString exported(const ExportResult &result);
[[nodiscard]] QString fileWritten(const QString &path);
[[nodiscard]] QString wouldCompact(const CompactionPlan &plan, int days);
[[nodiscard]] QString compacted(const Compaction &done, int days);
/// Of DiskFull with "needed" and "free".
[[nodiscard]] QString noRoomToCompact(const Error &error);
[[nodiscard]] QString noSuchBatch(qint64 batch);

} // namespace m2m::clitext
