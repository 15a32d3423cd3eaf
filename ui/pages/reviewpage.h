// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "dialogs/replacedialog.h"
#include "models/rowfilter.h"

#include <QWidget>

#include <memory>

class QKeyEvent;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QTimer;

namespace m2m {

class Button;
class Corrector;
class ElidedLabel;
class EmptyState;
class FilterChip;
class MessageBanner;
class PlotPanel;
class ProblemStrip;
class QuestionsPanel;
class RecordModel;
class RecordPanel;
class ReviewPlace;
class TableView;
class TracePanel;

/// Third step: every record with its verdict; what is wrong is found, understood and corrected.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    ReviewPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    ~ReviewPage() override;
    void refresh();
    /// To the next cell that is wrong or doubtful, or back to the one before (-1).
    void goToProblem(int direction);
    void undo();
    void redo();
    void focusSearch();
    void searchFor(const QString &text);
    /// A component's label corrects the cell that is looked at, where that names a component and is
    /// wrong, and goes on to the next problem; false: nothing waits for a component.
    [[nodiscard]] bool takeScan(const QString &text);
    [[nodiscard]] QuestionsPanel &questions() const { return *m_questions; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void nextRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeTop();
    QLayout *makeStrip();
    QWidget *makeContent(QSettings &settings);
    void layOutColumns();
    void refreshTitle();
    void refreshBanner();
    void setFilter(const RowFilter &filter);
    void currentChanged();
    void cellChosen(); ///< in the record, or among the cells that its value is made of
    void search();
    void connectCorrections();
    void makeTools(QSettings &settings);
    void refreshTools();
    void choosePlotted(qint64 record, const QString &field);
    void findAndReplace();
    [[nodiscard]] ReplaceDialog::Scope replaceScope() const;
    [[nodiscard]] bool keyPressed(const QKeyEvent &event);
    void revert();
    void edit();
    void goToTouched();
    void goToCell(const CellAddress &cell);
    void goTo(int modelRow, int column);
    /// Columns with a problem, in order. A record can be odd because of others alone; then it is
    /// its number that is.
    [[nodiscard]] QList<int> oddColumns(int modelRow) const;

    BatchSession &m_session;
    Corrector *m_corrector;
    RecordModel *m_model;
    MessageBanner *m_note;
    QuestionsPanel *m_questions = nullptr;
    ElidedLabel *m_title = nullptr;
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
    TracePanel *m_traces = nullptr;
    PlotPanel *m_plot = nullptr;
    Button *m_plotButton = nullptr;
    Button *m_replaceButton = nullptr;
    ReplaceDialog *m_replacing = nullptr; ///< null: never asked for
    std::unique_ptr<ReviewPlace> m_place;
    bool m_refreshLater = false; ///< a cell is being edited
    bool m_goesToTouched = false; ///< to what is undone or done again
    bool m_goOn = false; ///< to the next problem, as soon as the correction is made
    QStringList m_shownColumns;
    bool m_areLaidOut = false;
    BackgroundTask<QList<qint64>> m_searching;
};

} // namespace m2m
