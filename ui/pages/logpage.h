// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latesttask.h"
#include "batch/batchsession.h"
#include "journal/journallist.h"
#include "storypanel.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QTimer;

namespace m2m {

class BatchModel;
class ElidedLabel;
class ItemModel;
class JournalChooser;
class LogActions;
class LogFiles;
class LogFilters;
class MessageBanner;
class RecordFilters;
class TableView;

/// Fifth step: what was uploaded, from which file, by whom, and whether it is there. Of this
/// station, or, to be read only, of another one.
class LogPage : public QWidget {
    Q_OBJECT
public:
    LogPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh(); ///< reads the journal again
    void showBatch(qint64 batch); ///< of this station
    void openOther(const QStringList &paths); ///< logs of other stations, to be read
    void focusSearch();
    void searchFor(const QString &text);
    [[nodiscard]] qint64 batchCount() const { return m_count; } ///< of this station

Q_SIGNALS:
    void countChanged();
    void runStarted(); ///< of a batch of the log; the upload page shows it

private:
    QLayout *makeTop();
    QWidget *makeBatches(QSettings &settings);
    QWidget *makeItems(QSettings &settings, QWidget *parent);
    void connectAll();
    void journalChosen();
    void applyFilters();
    void loaded(qint64 total);
    void readChoicesAgain();
    void runChanged();
    void batchSelected();
    void showNoBatch();
    void showItems();
    void itemsLoaded();
    void itemSelected();
    void tellChosen();
    [[nodiscard]] std::optional<BatchFile::Means> meansFor(const BatchInfo &batch) const;

    BatchSession &m_session;
    JournalChooser *m_journals;
    BatchModel *m_batches;
    ItemModel *m_items;
    LogFilters *m_filters;
    RecordFilters *m_recordFilters;
    MessageBanner *m_problem;
    LogFiles *m_files;
    LogActions *m_actions;
    TableView *m_batchTable = nullptr;
    TableView *m_itemTable = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_counts = nullptr;
    StoryPanel *m_story = nullptr;
    QTimer *m_runDelay;
    LatestTask<JournalChoices> m_choosing;
    std::optional<BatchInfo> m_batch; ///< that is shown
    StateCounts m_found; ///< records of it that the text was found in
    bool m_mayBeFound = true; ///< what is searched for, in records of it
    qint64 m_wantedBatch = 0; ///< to be selected once it has been read
    qint64 m_shownBatch = 0;
    qint64 m_count = 0;
    RunPhase m_phase = RunPhase::Idle;
};

} // namespace m2m
