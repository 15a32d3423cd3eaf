// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QString>

/// What the command line says, as whole lines.
namespace m2m::clitext {

/// Of the program, or of one command ("upload", "watch", "log", "profile", "practice").
[[nodiscard]] QString help(const QString &command);
[[nodiscard]] QString version();

[[nodiscard]] QString wrongUse(const QString &what);
[[nodiscard]] QString unknownCommand(const QString &words);
[[nodiscard]] QString missingOption(const QString &option);
[[nodiscard]] QString missingFile();
[[nodiscard]] QString missingBatch();
[[nodiscard]] QString notANumber(const QString &option);

[[nodiscard]] QString error(const Error &error);
/// A damaged journal was found; it is at `path` now.
[[nodiscard]] QString journalSetAside(const QString &path);
[[nodiscard]] QString checked(const QString &file, const CheckReport &report);
[[nodiscard]] QString problem(const Issue &issue, const BatchSession &session);
[[nodiscard]] QString recipeProblem(const Issue &issue, const TypeForm &form, Operation operation);
[[nodiscard]] QString moreProblems(qint64 wrongRecords);
[[nodiscard]] QString dryRun(const CheckReport &report);
[[nodiscard]] QString nothingSentForWrong(const CheckReport &report);
[[nodiscard]] QString notAnAnswer(const QString &text);
[[nodiscard]] QString uploadedBefore(const BatchInfo &before);
[[nodiscard]] QString partlyUploadedBefore(const BatchInfo &before, bool again);
[[nodiscard]] QString sending(const BatchSession &session);
[[nodiscard]] QString progress(const RunStatus &run);
[[nodiscard]] QString ended(const RunStatus &run, const QString &journalPath);

[[nodiscard]] QString resuming(const BatchInfo &batch);
[[nodiscard]] QString undoing(const BatchInfo &batch);
[[nodiscard]] QString nothingToResume(const Profile &profile);
[[nodiscard]] QString emptyLog();
[[nodiscard]] QString batchListHead();
[[nodiscard]] QString batchLine(const BatchInfo &batch);
[[nodiscard]] QString batchHead(const BatchInfo &batch);
[[nodiscard]] QString itemListHead();
[[nodiscard]] QString itemLine(const ItemInfo &item);
[[nodiscard]] QString correctionLine(const CorrectionInfo &correction); ///< below its item's

/// Of convert-uuids. `readable`: it could be a short UUID.
[[nodiscard]] QString notConverted(const QString &text, bool readable);
[[nodiscard]] QString noDisplay();

} // namespace m2m::clitext
