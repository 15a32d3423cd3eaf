// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practicefaults.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace m2m::practice {

/// Somebody to whom the token endpoint gives tokens.
struct PracticeClient {
    QString id;
    QString secret;
    QStringList permissions;
};

struct PracticeOptions {
    quint16 port = 0; ///< 0: any free one
    quint16 tokenPort = 0; ///< of the token endpoint; 0: the DB's, unless `tokenApart`
    bool tokenApart = false; ///< a port of its own even where `tokenPort` is 0: any free one then
    bool samples = true; ///< an empty store is filled with the built-in forms and components
    QList<PracticeClient> clients = {}; ///< beside practiceClientId()
    std::chrono::milliseconds idle{5000}; ///< a connection without a request is closed after it
    bool oldServer = false; ///< answers as the server of 2022 (api-contract 6)
    /// PEM. Where both are given, DB and token endpoint serve over TLS and nothing else.
    QByteArray certificate = {};
    QByteArray key = {};
    PracticeFaults faults = {};
};

} // namespace m2m::practice
