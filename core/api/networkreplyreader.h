// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <optional>

class QNetworkReply;

namespace m2m {

/// What was known of a request beside its QNetworkReply.
struct FlightFacts {
    bool deadlinePassed = false;
    /// The connection layer took the whole body. Without the end of the body that was announced no
    /// server acts on a request (api-contract 2.16). Nothing: the request has no body.
    std::optional<bool> bodyLeft;
    bool throughProxy = false;
    QString tlsErrors; ///< what was wrong with the certificate
};

/// The answer that a finished reply holds.
[[nodiscard]] HttpReply readReply(QNetworkReply &reply, const FlightFacts &facts);

} // namespace m2m
