// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "widgets/messagebanner.h"

class QSettings;

namespace m2m {

/// Tells, once an instance is connected, that the last upload to it was paused or cut off, and
/// goes on with it. Who does not want that is not asked again about the same upload.
class UnfinishedBanner : public MessageBanner {
    Q_OBJECT
public:
    /// Session and settings have to outlive it.
    UnfinishedBanner(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void goneOn(); ///< the upload is under way again

private:
    void look();
    void show(const BatchInfo &batch);

    BatchSession &m_session;
    QSettings &m_settings;
    QString m_host; ///< the one whose uploads were looked at
    qint64 m_batch = 0; ///< the one that is told of
    BackgroundTask<QList<BatchInfo>> m_reading;
};

} // namespace m2m
