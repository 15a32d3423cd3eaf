// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "journal/journalreader.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QTimer;

namespace m2m {

class BatchModel;
class ItemModel;
class LogActions;
class LogFiles;
class MessageBanner;
class StoryPanel;
class TableView;

/// Fifth step: what was uploaded, from which file, by whom, and whether it is there.
class LogPage : public QWidget {
    Q_OBJECT
public:
    LogPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh(); ///< reads the journal again
    void showBatch(qint64 batch);
    void focusSearch();
    void searchFor(const QString &text);
    [[nodiscard]] qint64 batchCount() const { return m_count; }

Q_SIGNALS:
    void countChanged();
    void runStarted(); ///< of a batch of the log; the upload page shows it

private:
    QLayout *makeTop();
    QWidget *makeBatches(QSettings &settings);
    QLayout *makeItems(QSettings &settings);
    void applyFilters();
    void loaded(qint64 total);
    void batchSelected();
    void itemSelected();
    void tellChosen();
    void refreshInstances();

    BatchSession &m_session;
    BatchModel *m_batches;
    ItemModel *m_items;
    MessageBanner *m_problem;
    LogFiles *m_files;
    LogActions *m_actions;
    QLineEdit *m_text = nullptr;
    QComboBox *m_instance = nullptr;
    QComboBox *m_state = nullptr;
    TableView *m_batchTable = nullptr;
    TableView *m_itemTable = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    StoryPanel *m_story = nullptr;
    QTimer *m_delay;
    QTimer *m_runDelay;
    qint64 m_wantedBatch = 0; ///< to be selected once it has been read
    qint64 m_shownBatch = 0;
    qint64 m_count = 0;
    RunPhase m_phase = RunPhase::Idle;
};

} // namespace m2m
