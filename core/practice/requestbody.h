// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "serverage.h"

#include <tl/expected.hpp>

#include <QJsonValue>

namespace m2m::practice {

/// Why a body was not taken: what the HTML page says.
struct BodyRefusal {
    int status = 400;
    QString message;
};

/// The request's body as the server's parsers see it: JSON or a form, inflated where it came
/// packed. An empty object where there is none or its type is not known to them (api-contract 2.11
/// to 2.14).
[[nodiscard]] tl::expected<QJsonValue, BodyRefusal> parseBody(
    const HttpRequest &request, ServerAge age);

} // namespace m2m::practice
