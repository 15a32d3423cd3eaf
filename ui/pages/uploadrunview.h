// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "journal/journalreader.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QSettings;
class QTimer;
class QVBoxLayout;

namespace m2m {

class Button;
class CountTile;
class ItemModel;
class MessageBanner;
class StackedBar;
class TableView;

/// A run as it goes and as it ended: counts that add up, what failed and why, and what is proven.
class UploadRunView : public QWidget {
    Q_OBJECT
public:
    UploadRunView(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    void setNextFile(const QString &name); ///< empty: there is none

Q_SIGNALS:
    void logRequested(qint64 batch);
    void reviewRequested();
    void planRequested();
    void nextFileRequested();

private:
    QLayout *makeTop();
    QWidget *makeProgress();
    QLayout *makeTiles();
    QLayout *makeLists(QSettings &settings);
    void refreshTitle();
    void refreshBanner();
    void refreshProgress();
    void readLists(); ///< at most once a second while the run goes on
    void showEvents(const QList<EventInfo> &events);
    void applyFilter();

    BatchSession &m_session;
    QLabel *m_title = nullptr;
    Button *m_pause = nullptr;
    Button *m_cancel = nullptr;
    Button *m_log = nullptr;
    Button *m_again = nullptr;
    Button *m_nextFile = nullptr;
    QString m_nextName;
    MessageBanner *m_banner;
    QTimer *m_countdown; ///< to the next try
    StackedBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_equation = nullptr;
    QHash<ItemState, CountTile *> m_tiles;
    QLabel *m_listTitle = nullptr;
    ItemModel *m_items = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_eventCard = nullptr;
    QVBoxLayout *m_events = nullptr;
    QTimer *m_readTimer;
    qint64 m_shownBatch = 0;
    StateCounts m_readCounts;
    RunPhase m_readPhase = RunPhase::Idle;
    BackgroundTask<QList<EventInfo>> m_readingEvents;
};

} // namespace m2m
