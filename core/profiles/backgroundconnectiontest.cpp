// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundconnectiontest.h"

#include "profiletransport.h"

namespace m2m {

BackgroundConnectionTest::BackgroundConnectionTest(
    const Profile &profile, const QString &secret, const QString &proxyPassword, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<ConnectionReport>();
    const auto address =
        instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, secret);
    Q_ASSERT(address);
    auto *inside = new QObject;
    m_thread.adopt(inside);
    m_thread.post([this, inside, profile, proxyPassword, address = *address] {
        auto *test = new ConnectionTest(transportFor(profile, proxyPassword), address, inside);
        connect(test, &ConnectionTest::partDone, inside,
            [this, test] { Q_EMIT progressed(test->report()); });
        connect(test, &ConnectionTest::finished, inside,
            [this, test] { Q_EMIT finished(test->report()); });
        test->start();
    });
}

} // namespace m2m
