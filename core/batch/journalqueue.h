// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QTimer>

namespace m2m {

/// Gathers what has to be written down, so that one sync of the disk serves many records. What has
/// to be on the disk before a request leaves is flushed before it leaves; answers wait a moment at
/// most: one that is lost with the power is asked after at the next start. Lives on the journal's
/// thread.
class JournalQueue : public QObject {
    Q_OBJECT
public:
    explicit JournalQueue(Journal &journal, QObject *parent = nullptr);
    void add(const JournalChange &change);
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    /// What waited could not be written.
    void failed(const m2m::Error &error);

private:
    Journal &m_journal;
    QList<JournalChange> m_changes;
    QTimer m_timer;
};

} // namespace m2m
