// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace m2m::practice {

/// How a practice instance misbehaves. All off by default: it then answers as the real server does
/// on a good day, only faster.
///
/// Probabilities are 0 to 1 per request. At most one mishap happens to a request: one throw of the
/// dice picks among all of them, in the order in which they stand here, so each has exactly its own
/// probability as long as their sum is at most 1 (what is above is cut off at the end of the list).
/// A request whose answer the server would refuse anyway has its mishaps all the same. The token
/// endpoint has mishaps of its own and none of the others.
struct PracticeFaults {
    using Milliseconds = std::chrono::milliseconds;

    // time
    Milliseconds delay{0}; ///< the way back: work is done and stored first, then it waits
    /// How long a POST of a record is at work. Its lock is taken, its number counted and its old
    /// version read at the start; it is stored at the end. Meanwhile others are served.
    Milliseconds workTime{0};
    /// Each answer but the first of a connection goes out without its last byte, and that so much
    /// later; pipelined requests wait. The real server does it in 40 to 48 ms (api-contract 2.1).
    /// Answers that come before the session (400, 413, 415) and the issuer's are not held back.
    Milliseconds stall{0};
    /// The cause instead of the symptom: two writes with Nagle's algorithm on. Costs a client that
    /// delays its ACKs 40 ms on Linux and one that does not nothing, as with the real server.
    bool nagle = false;

    // connections that end
    double cutRequest = 0; ///< after a random part of the body, before its end; nothing stored
    double dropBeforeStoring = 0; ///< the whole request was read; nothing stored
    double dropAfterStoring = 0; ///< stored; no answer
    double cutAnswer = 0; ///< stored; no byte, or some, but never all of the answer go out
    double lateStore = 0; ///< no answer and at once; stored `lateBy` later, locked until then
    double drop = 0; ///< one of the five, picked by the dice
    Milliseconds lateBy{300};
    bool postsOnly = false; ///< nothing happens to GET, HEAD and OPTIONS

    // answers that are none of the DB's, or not this record's
    double answer429 = 0; ///< a gateway's page; nothing stored
    std::optional<int> retryAfter; ///< seconds in `Retry-After` of 429 and 503; none without
    /// Nothing stored. A POST of a record is told that its lock is held (E11000 … dbLocks, the 2022
    /// server "lock failed"), anything else that the DB does not answer.
    double answer500 = 0;
    double answer500Html = 0; ///< the server's page "Internal Server Error"; nothing stored
    /// Pages of a gateway that lost the server: stored or not, each in half of the cases.
    double answer502 = 0;
    double answer503 = 0; ///< a gateway's page: no server was there; nothing stored
    double answer504 = 0; ///< as 502

    // tokens
    int tokenLifetime = 86'400; ///< seconds, told as `expires_in`; counts for tokens given from now
    /// The real server takes expired tokens (api-contract 2.4). With this a token past its time, or
    /// revoked, is answered with 401 and a sentence.
    bool refuseExpired = false;
    double token429 = 0; ///< JSON, with `retryAfter`
    double token500 = 0; ///< JSON
    Milliseconds tokenDelay{0};

    /// Same seed and same order of requests: same mishaps. Nothing: one of the server's choice.
    std::optional<quint32> seed;

    /// Of all that can happen to one request of the DB.
    [[nodiscard]] double sum() const
    {
        return cutRequest + dropBeforeStoring + dropAfterStoring + cutAnswer + lateStore + drop
            + answer429 + answer500 + answer500Html + answer502 + answer503 + answer504;
    }
};

} // namespace m2m::practice
