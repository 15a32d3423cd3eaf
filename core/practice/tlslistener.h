// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QObject;
class QTcpServer;

namespace m2m::practice {

/// Both empty: plain HTTP. Error: TlsFailed (details: "text", one of "certificate", "key" and
/// "support") where they are not PEM, one of them is missing, or Qt has no TLS here. That they
/// belong together shows at the first handshake only.
[[nodiscard]] Result<void> checkTls(const QByteArray &certificate, const QByteArray &key);

/// A server that does not listen yet, with TLS where both are given.
[[nodiscard]] QTcpServer *makeListener(
    const QByteArray &certificate, const QByteArray &key, QObject *parent);

} // namespace m2m::practice
