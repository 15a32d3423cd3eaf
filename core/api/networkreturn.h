// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace m2m {

/// Tells when the system says that the network is back. Where the system says nothing about
/// networks, it never does. On the main thread.
class NetworkReturn : public QObject {
    Q_OBJECT
public:
    explicit NetworkReturn(QObject *parent = nullptr);

Q_SIGNALS:
    void isBack();
};

} // namespace m2m
