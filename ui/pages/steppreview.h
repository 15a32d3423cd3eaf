// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "dialogs/stepdialog.h"

namespace m2m {

/// The first rows of the table that make records.
[[nodiscard]] QList<qint64> sampleRowsOf(const BatchSession &session, qint64 most);
/// What a step of a mapping makes of the first rows, corrections included.
[[nodiscard]] StepPreview stepPreview(
    const BatchSession &session, const Mapping &mapping, int step, const QString &label);
/// What comes to a step, and what would be right behind it.
[[nodiscard]] StepOffers stepOffers(const BatchSession &session, const Mapping &mapping, int step);

} // namespace m2m
