// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundconnectiontest.h"

#include "profiletransport.h"

namespace m2m {

BackgroundConnectionTest::BackgroundConnectionTest(
    const Profile &profile, const QString &secret, const QString &proxyPassword, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<ConnectionReport>();
    m_thread.setObjectName(QStringLiteral("connection test"));
    m_inside.moveToThread(&m_thread);
    const auto address =
        instanceAddress(profile.dbDomain, profile.auth0Domain, profile.clientId, secret);
    Q_ASSERT(address);
    const auto run = [this, profile, proxyPassword, address = *address] {
        auto *test = new ConnectionTest(transportFor(profile, proxyPassword), address);
        connect(&m_thread, &QThread::finished, test, &QObject::deleteLater);
        connect(test, &ConnectionTest::partDone, &m_inside,
            [this, test] { Q_EMIT progressed(test->report()); });
        connect(test, &ConnectionTest::finished, &m_inside,
            [this, test] { Q_EMIT finished(test->report()); });
        test->start();
    };
    m_thread.start();
    QMetaObject::invokeMethod(&m_inside, run, Qt::QueuedConnection);
}

BackgroundConnectionTest::~BackgroundConnectionTest()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace m2m
