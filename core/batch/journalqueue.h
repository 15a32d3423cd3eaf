// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace m2m {

/// Gathers what has to be written down, so that one sync of the disk serves many records. What has
/// to be on the disk before a request leaves is written at once; answers wait a moment, since one
/// that is lost with the power is asked after at the next start. Lives on the journal's thread.
class JournalQueue : public QObject {
    Q_OBJECT
public:
    explicit JournalQueue(Journal &journal, QObject *parent = nullptr);
    /// Within a tenth of a second. Of the states that an item had meanwhile only the last one is
    /// written, with its event.
    void add(const JournalChange &change);
    /// On the disk when it comes back; behind what waits of the same items.
    [[nodiscard]] Result<void> writeNow(const QList<JournalChange> &changes);
    /// Everything that waits.
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    /// What waited could not be written.
    void failed(const m2m::Error &error);

private:
    Journal &m_journal;
    QList<JournalChange> m_waiting;
    QHash<qint64, qsizetype> m_states; ///< by item, where its newest state waits
    QTimer m_timer;
};

} // namespace m2m
