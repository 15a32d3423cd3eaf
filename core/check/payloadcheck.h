// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/record.h"

namespace m2m {

/// The server's limit for the body of a request (api-contract 2.11).
inline constexpr qsizetype largestPayload = 10'240'000;

/// Rule "batch.payloadTooLarge" (an Error; "bytes", "limit") where the record as it is sent would
/// be refused for its size. Of an edit only what it changes is known: the whole may be larger.
[[nodiscard]] std::optional<Issue> checkPayload(const Record &record, const QString &typeFormId);

} // namespace m2m
