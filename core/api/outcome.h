// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "transport.h"

#include <QJsonValue>

#include <chrono>

namespace m2m {

/// What has to be done about an answer.
enum class Verdict {
    Accepted, ///< `answer` holds what the contract promises
    Rejected, ///< certainly not stored, and asking again would not help
    RetryLater, ///< certainly not stored; again after `retryAfter`
    /// 401, or the page that a read gets for a token which cannot be read (api-contract 2.3):
    /// certainly not stored; again once with a fresh token
    NeedsToken,
    StopAll, ///< nothing will work until somebody acts (403, TLS, wrong host, …)
    Unknown, ///< it may have been stored: find out before anything else
};

struct Outcome {
    Verdict verdict = Verdict::Unknown;
    QJsonValue answer; ///< only with Accepted; null is an answer
    Error error; ///< all but Accepted
    /// RetryLater, Unknown: not before; 0: the caller's own back-off
    std::chrono::milliseconds retryAfter{0};
    /// Rejected, but the server may have stored it before it failed (api-contract 2.8), or
    /// RetryLater, but an earlier request of the same ID may be at work (2.7): a GET tells.
    bool askAfter = false;
};

/// What a whole answer of a route looks like (api-contract 4).
enum class Shape {
    ActionId, ///< a JSON string of 24 hexadecimal digits
    ComponentUuid, ///< a JSON string of 36 characters
    Object,
    ObjectOrNull, ///< null: there is no such record
    Array,
};

/// The whole table in one pure function. `writes`: the request changes the DB, so that what is not
/// certain is Unknown and not RetryLater.
[[nodiscard]] Outcome judge(const HttpReply &reply, Shape expected, bool writes);

} // namespace m2m
