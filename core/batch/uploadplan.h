// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/actionid.h"
#include "check/checker.h"
#include "check/corrections.h"
#include "journal/journal.h"
#include "storedactions.h"

namespace m2m {

/// Everything that decides what is sent, frozen: values only, may cross threads.
struct UploadOrder {
    BatchInfo batch; ///< without id and counts
    RecordBuilder builder;
    ComponentFacts facts;
    Corrections corrections; ///< that the builder's records were made with
    KnownRecords knownRecords = KnownRecords::Skip;
    QHash<QByteArray, StoredAction> stored; ///< by fingerprint; empty: the DB was not asked
    QHash<QString, int> versionsSeen; ///< by ID, of the records that edits aim at
};

/// SHA-256 of operation, type form, target and data, hexadecimal: equal for equal records.
[[nodiscard]] QByteArray recordFingerprint(
    const Recipe &recipe, const QString &target, const QJsonObject &data);

/// Makes the journal's item of one row: waiting (a new action under `newId` with its payload; an
/// edit and a new component with what their payload will be made of), or rejected where the check
/// finds an error by the rules of the form. Pure: several rows may be made at once.
[[nodiscard]] ItemInfo planItem(
    const UploadOrder &order, const FormValidator &rules, qint64 row, const QString &newId);

/// The batch as the journal is told of it: also its rows, and how the file was read.
[[nodiscard]] BatchInfo plannedBatch(const UploadOrder &order);
/// The corrected cells by row and column.
[[nodiscard]] QList<CellAddress> correctedCells(const UploadOrder &order);
/// What the journal is told of one of them. Reads the file's own text.
[[nodiscard]] CorrectionInfo correctionAt(const UploadOrder &order, const CellAddress &cell);

/// Not to be sent: the DB has it by what an item says that was uploaded.
void skipAsKnown(ItemInfo &item, const ItemInfo &known);
/// Skips what the journal knows as uploaded, or the DB was found to have, where the order says so.
[[nodiscard]] Result<void> skipIfKnown(ItemInfo &item, const UploadOrder &order, Journal &journal);

} // namespace m2m
