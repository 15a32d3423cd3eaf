// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcommand.h"

#include "console.h"
#include "journal/journalreader.h"
#include "text/clitext.h"

namespace m2m {

namespace {

constexpr int portion = 1000;

ExitCode complained(const Error &error)
{
    complain(clitext::error(error));
    return ExitCode::BadInput;
}

/// Each record with what was corrected in its row.
Result<void> sayItems(const QString &journalPath, const QList<ItemInfo> &items)
{
    if (items.isEmpty())
        return {};
    const auto corrections = readCorrections(
        journalPath, items.constFirst().batch, items.constFirst().row, items.constLast().row);
    if (!corrections)
        return Unexpected(corrections.error());
    auto next = corrections->begin();
    for (const ItemInfo &item : items) {
        say(clitext::itemLine(item));
        for (; next != corrections->end() && next->record == item.row; ++next)
            say(clitext::correctionLine(*next));
    }
    return {};
}

} // namespace

ExitCode listBatches(const QString &journalPath)
{
    for (qint64 offset = 0;; offset += portion) {
        const auto batches = readBatches(journalPath, {}, offset, portion);
        if (!batches)
            return complained(batches.error());
        if (offset == 0)
            say(batches->isEmpty() ? clitext::emptyLog() : clitext::batchListHead());
        for (const BatchInfo &batch : *batches)
            say(clitext::batchLine(batch));
        if (batches->size() < portion)
            return ExitCode::Done;
    }
}

ExitCode showBatch(const QString &journalPath, qint64 batch)
{
    const auto newest = readBatches(journalPath, {}, 0, 1);
    if (!newest)
        return complained(newest.error());
    if (newest->isEmpty()) {
        say(clitext::emptyLog());
        return batch == 0 ? ExitCode::Done : ExitCode::BadInput;
    }
    const auto info = readBatch(journalPath, batch == 0 ? newest->constFirst().id : batch);
    if (!info)
        return complained(info.error());
    say(clitext::batchHead(*info));
    say(clitext::itemListHead());
    for (qint64 offset = 0;; offset += portion) {
        const auto items = readItems(journalPath, {info->id, {}, {}}, offset, portion);
        if (!items)
            return complained(items.error());
        if (const auto told = sayItems(journalPath, *items); !told)
            return complained(told.error());
        if (items->size() < portion)
            return ExitCode::Done;
    }
}

} // namespace m2m
