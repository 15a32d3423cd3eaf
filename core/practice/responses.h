// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "serverage.h"

#include <QString>

/// The three shapes in which the server answers.
namespace m2m::practice {

[[nodiscard]] HttpResponse jsonAnswer(int status, const QByteArray &json);
[[nodiscard]] HttpResponse textAnswer(int status, const QByteArray &text); ///< sent as text/html
/// The page that the server's last error handler sends: no ETag, and a policy against scripts.
[[nodiscard]] HttpResponse pageAnswer(int status, const QString &message);

/// What is the same for all answers of the DB; 304 where the client has this body already.
void addCommonHeaders(HttpResponse &response, const HttpRequest &request, ServerAge age);

/// `Set-Cookie` unless the request brought a session cookie of ours; true where a session was made.
[[nodiscard]] bool addSession(HttpResponse &response, const HttpRequest &request);

} // namespace m2m::practice
