// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "serverage.h"

#include <optional>

/// Answers that come of a fault and not of the DB's own work.
namespace m2m::practice {

/// The page of a gateway in front of the server, for 429, 502, 503 and 504.
[[nodiscard]] HttpResponse gatewayAnswer(int status, std::optional<int> retryAfter);

/// A POST of a record hears that another one holds its lock; any other request that the DB cannot
/// be reached. Both pass, and nothing was stored.
[[nodiscard]] HttpResponse passingErrorAnswer(const HttpRequest &request, ServerAge age);

} // namespace m2m::practice
