// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dbclient.h"
#include "journal/journal.h"
#include "runstatus.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace m2m {

/// Limits of a run; tests make them small.
struct RunLimits {
    int inFlight = 4;
    int attempts = 5; ///< POSTs of one record that were certainly not stored
    std::chrono::milliseconds firstDelay{500}; ///< doubled with each attempt, up to lastDelay
    std::chrono::milliseconds lastDelay{30'000};
    /// For so long after a POST the server may still be at work on it (api-contract 2.17).
    std::chrono::milliseconds serverPatience{65'000};
    int failuresInARow = 10; ///< pause the batch
};

/// Takes one batch of the journal to its end: sends, finds out what is unknown, reads back. Journal
/// first, network second; without the journal nothing is sent. Thread-agnostic: all on one thread.
class UploadRunner : public QObject
{
    Q_OBJECT
public:
    UploadRunner(DbClient &client, Journal &journal, RunLimits limits, QObject *parent = nullptr);

    void start(qint64 batch); ///< a new one, or one that was interrupted
    void pause(); ///< after what is in flight
    void resume();
    void cancel(); ///< after what is in flight; nothing is lost
    [[nodiscard]] const RunStatus &status() const { return m_status; }

Q_SIGNALS:
    /// At each change; the worker thins them out.
    void statusChanged();
    /// Exactly once for each start(): Finished, Cancelled or Failed.
    void finished();

private:
    struct Flight;
    void pump();
    void refill();
    void send(ItemInfo item);
    void answered(ItemInfo item, const Outcome &outcome);
    void findOut(ItemInfo item); ///< GET by ID of what is unknown
    void foundOut(ItemInfo item, const Result<std::optional<QJsonObject>> &answer);
    void readBack(ItemInfo item);
    void compared(ItemInfo item, const Result<std::optional<QJsonObject>> &answer);
    void retryLater(const ItemInfo &item, std::chrono::milliseconds delay, void (UploadRunner::*step)(ItemInfo));
    void settle(ItemInfo item, ItemState state, const QString &what);
    void trouble(const Error &error, bool fatal);
    void landed();
    void maybeEnd();
    void measure();

    DbClient &m_client;
    Journal &m_journal;
    RunLimits m_limits;
    RunStatus m_status;
    QList<ItemInfo> m_waiting;
    int m_inFlight = 0;
    int m_delayed = 0;
    int m_failuresInARow = 0;
};

} // namespace m2m
