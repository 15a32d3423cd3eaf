// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "models/rowfilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QTimer;

namespace m2m {

class Button;
class EmptyState;
class FilterChip;
class MessageBanner;
class ProblemStrip;
class RecordModel;
class RecordPanel;
class TableView;

/// Third step: every record with its verdict; what is wrong is found, understood and corrected.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    ReviewPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    void goToNextProblem();
    void focusSearch();

Q_SIGNALS:
    void nextRequested();

private:
    QLayout *makeTop();
    QLayout *makeStrip();
    QWidget *makeContent(QSettings &settings);
    void refreshTitle();
    void refreshBanner();
    void setFilter(const RowFilter &filter);
    void currentChanged();
    void findAlike();
    void search();
    void correct(const QList<qint64> &rows, const QString &text);
    /// INT_MAX: there is none.
    [[nodiscard]] int firstOddColumn(const Record &record, int after) const;
    [[nodiscard]] int columnOf(const QString &field) const;

    BatchSession &m_session;
    RecordModel *m_model;
    MessageBanner *m_note;
    QLabel *m_title = nullptr;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_next = nullptr;
    QHash<RowFilter::Kind, FilterChip *> m_chips;
    QLineEdit *m_search = nullptr;
    QTimer *m_searchDelay;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    RecordPanel *m_panel = nullptr;
    ProblemStrip *m_problems = nullptr;
    bool m_refreshLater = false; ///< a cell is being edited
    QStringList m_shownColumns;
    BackgroundTask<QList<qint64>> m_searching;
    BackgroundTask<QList<qint64>> m_finding;
};

} // namespace m2m
