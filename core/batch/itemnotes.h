// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/issue.h"
#include "journal/journaltypes.h"
#include "readback.h"
#include "storedactions.h"

namespace m2m {

// What is written down beside a record in the journal, redacted.

/// Status, answer, kind and reason of a failure.
void noteError(ItemInfo &item, const Error &error);
/// The DB said yes: nothing of earlier failures stays.
void noteAccepted(ItemInfo &item, const QString &answer);
/// Our own check refused it: the rule, and in the detail the issue as JSON.
void noteIssue(ItemInfo &item, const Issue &issue);
/// It is not sent: that record of an earlier batch is in the DB, or may be.
void noteKnown(ItemInfo &item, const ItemInfo &known);
/// It is not sent: the DB has such an action.
void noteStored(ItemInfo &item, const StoredAction &stored);
/// The issue out of ItemInfo::detail.
[[nodiscard]] Issue issueFromJson(const QString &detail);
/// What reading back found; no differences leave no note.
void noteDifferences(ItemInfo &item, const QList<Difference> &differences);

} // namespace m2m
