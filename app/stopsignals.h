// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace m2m {

/// Tells when the program is asked to end (SIGTERM, SIGINT, SIGHUP; on Windows the console's
/// events). The first time only it is told; asked once more, the program ends as it would have
/// without this. One of it at a time.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void asked();
};

} // namespace m2m
