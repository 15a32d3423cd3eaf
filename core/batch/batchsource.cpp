// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchsource.h"

#include "batchdescription.h"
#include "table/filehash.h"

namespace m2m {

Result<BatchSource> BatchSource::of(const BatchInfo &batch, const ProgressFn &progress)
{
    const std::optional<TableRequest> reading = readingFromJson(batch.reading);
    const auto table = Table::open(batch.filePath, reading.value_or(TableRequest()), progress);
    if (!table) {
        if (table.error().kind == ErrorKind::Cancelled)
            return Unexpected(table.error());
        // A file that has become another one may be none that can be read.
        const auto hash = sha256OfFile(batch.filePath, progress);
        return BatchSource{hash && *hash != batch.fileHash ? OwnColumns::FileChanged
                : hash                                     ? OwnColumns::ReadDifferently
                                                           : OwnColumns::FileGone,
            {}};
    }
    // Hashed after it was read: a file that changed in between has another hash, or looks changed.
    const auto hash = sha256OfFile(batch.filePath, progress);
    if (!hash && hash.error().kind == ErrorKind::Cancelled)
        return Unexpected(hash.error());
    if (!hash || *hash != batch.fileHash || looksChanged((*table)->source()))
        return BatchSource{hash ? OwnColumns::FileChanged : OwnColumns::FileGone, {}};
    if (batch.fileRows >= 0 && batch.fileRows != (*table)->rowCount())
        return BatchSource{OwnColumns::ReadDifferently, {}};
    return BatchSource{OwnColumns::Included, *table};
}

} // namespace m2m
