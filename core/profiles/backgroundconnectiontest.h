// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/loopthread.h"
#include "connectiontest.h"
#include "profile.h"

namespace m2m {

/// A ConnectionTest on a thread of its own: looking up the system's proxy and its certificates may
/// take a while, and a window must not stand still meanwhile. Signals come on the thread that made
/// this object, and none after its end; destroying it drops what is under way.
class BackgroundConnectionTest : public QObject {
    Q_OBJECT
public:
    /// Starts at once. `profile` has to come past checkProfile().
    BackgroundConnectionTest(const Profile &profile, const QString &secret,
        const QString &proxyPassword, QObject *parent = nullptr);

Q_SIGNALS:
    void progressed(const m2m::ConnectionReport &report);
    void finished(const m2m::ConnectionReport &report); ///< once, never inside the constructor

private:
    LoopThread m_thread;
};

} // namespace m2m
