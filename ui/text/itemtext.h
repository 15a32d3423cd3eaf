// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

#include <QString>

#include <functional>

namespace m2m {

/// Why an item is where it is, and what to do about it. Empty where the state says all.
struct ItemText {
    QString whatHappened;
    QString whatToDo;
};

/// Gives the label of a field's path; a path is shown as it is where nothing is known.
using FieldLabels = std::function<QString(const QString &path)>;
[[nodiscard]] ItemText itemText(const ItemInfo &item, const FieldLabels &labels = {});

/// What all records of a group have in common, in one sentence.
[[nodiscard]] QString reasonText(const ReasonGroup &group, const FieldLabels &labels = {});
/// "lines 3, 17, 40, 41 …": where the group begins in the file.
[[nodiscard]] QString firstLines(const ReasonGroup &group);

/// What was typed over a cell: "Station: “uk1” became “UK-01”".
[[nodiscard]] QString correctionText(const CorrectionInfo &correction);
/// Who typed it and when; empty where nobody is known.
[[nodiscard]] QString correctionOrigin(const CorrectionInfo &correction);
/// How many cells of a batch were corrected by hand; empty for none.
[[nodiscard]] QString correctionCount(const BatchInfo &batch);

/// One event of a record's or a batch's story.
[[nodiscard]] QString eventText(const EventInfo &event);

} // namespace m2m
