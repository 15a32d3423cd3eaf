// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "journal/journaltypes.h"
#include "readback.h"

namespace m2m {

// What is written down beside a record in the journal, redacted.

/// Status, answer, kind and reason of a failure.
void noteError(ItemInfo &item, const Error &error);
/// The DB said yes: nothing of earlier failures stays.
void noteAccepted(ItemInfo &item, const QString &answer);
/// What reading back found; no differences leave no note.
void noteDifferences(ItemInfo &item, const QList<Difference> &differences);

} // namespace m2m
