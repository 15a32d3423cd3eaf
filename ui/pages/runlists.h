// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "batch/batchsession.h"
#include "journal/journalreader.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QSettings;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace m2m {

class ItemModel;
class ReasonRow;
class TableView;

/// What the journal knows of the run that goes on: what failed, grouped by its reasons; the records
/// themselves; how it went on. Read on a pool, at most once a second.
class RunLists : public QWidget {
    Q_OBJECT
public:
    RunLists(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh(); ///< after each change of the run
    /// Only records of this state; nothing: what needs somebody.
    void showState(std::optional<ItemState> state);
    /// The batch that runs; nothing before it has been read.
    [[nodiscard]] const std::optional<BatchInfo> &batch() const { return m_batch; }

Q_SIGNALS:
    void batchRead();
    void reasonChosen(); ///< other filters are off

private:
    struct Read {
        BatchInfo batch;
        QList<ReasonGroup> reasons;
        QList<EventInfo> events;
    };
    QLayout *makeRecords(QSettings &settings);
    QWidget *makeEvents();
    void read();
    void showReasons(const QList<ReasonGroup> &groups);
    void showEvents(const QList<EventInfo> &events);
    void chooseReason(const QString &key);
    void applyFilter();

    BatchSession &m_session;
    QScrollArea *m_reasonArea = nullptr;
    QVBoxLayout *m_reasons = nullptr;
    QHash<QString, ReasonRow *> m_rows; ///< by state and reason
    QHash<QString, ReasonGroup> m_groups;
    QString m_chosenReason; ///< its key; empty: none
    std::optional<ItemState> m_chosenState;
    QLabel *m_title = nullptr;
    ItemModel *m_items = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_eventCard = nullptr;
    QVBoxLayout *m_events = nullptr;
    QTimer *m_timer;
    std::optional<BatchInfo> m_batch;
    qint64 m_shown = 0;
    StateCounts m_readCounts;
    RunPhase m_readPhase = RunPhase::Idle;
    BackgroundTask<Read> m_reading;
};

} // namespace m2m
