// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkreturn.h"

#include <QNetworkInformation>

namespace m2m {

NetworkReturn::NetworkReturn(QObject *parent)
    : QObject(parent)
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](Reachability now) {
            // An instance may well be reached where the rest of the world is not.
            if (now != Reachability::Disconnected && now != Reachability::Unknown)
                Q_EMIT isBack();
        });
}

} // namespace m2m
