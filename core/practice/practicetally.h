// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mishap.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

namespace m2m::practice {

/// What a practice instance has been through since its start.
struct PracticeCounts {
    /// By "METHOD /first/second", the first two parts of the path as sent: whole requests and those
    /// that were cut.
    QHash<QByteArray, qint64> requests;
    qint64 connections = 0; ///< accepted, over TLS after the handshake
    qint64 posts = 0; ///< whole POST requests of actions and components, dropped ones too
    qint64 stored = 0; ///< versions of actions and components; not those of the samples
    qint64 tokens = 0; ///< given out
    qint64 sessions = 0; ///< session documents that the server would have made (api-contract 2.15)
    QHash<Mishap::Kind, qint64> mishaps;

    /// "POST", "/api/action": of this path and of all below it.
    [[nodiscard]] qint64 requestsTo(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] qint64 drops() const; ///< connections that a fault ended
};

/// Counts on the server's thread, is read from any.
class PracticeTally {
public:
    [[nodiscard]] PracticeCounts counts() const;

    void connectionAccepted();
    void requestSeen(const QByteArray &method, const QByteArray &path, bool whole);
    void recordStored();
    void tokenGiven();
    void sessionMade();
    void mishapMade(Mishap::Kind kind);

private:
    mutable QMutex m_mutex;
    PracticeCounts m_counts;
};

} // namespace m2m::practice
