// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/actionid.h"
#include "check/checker.h"
#include "journal/journal.h"

namespace m2m {

/// Everything that decides what is sent, frozen: values only, may cross threads.
struct UploadOrder {
    BatchInfo batch; ///< without id and counts
    RecordBuilder builder;
    ComponentFacts facts;
    KnownRecords knownRecords = KnownRecords::Skip;
};

/// SHA-256 of operation, type form, target and data, hexadecimal: equal for equal records.
[[nodiscard]] QByteArray recordFingerprint(
    const Recipe &recipe, const QString &target, const QJsonObject &data);

/// Makes the journal's item of one row: waiting (a new action with its ID and payload; an edit and
/// a new component with what their payload will be made of), rejected where the check finds an
/// error, skipped where the journal knows the record already.
[[nodiscard]] Result<ItemInfo> planItem(
    const UploadOrder &order, qint64 row, ActionIdMaker &ids, Journal &journal);

} // namespace m2m
