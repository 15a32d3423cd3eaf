// SPDX-License-Identifier: GPL-3.0-or-later

// How the review page corrects: its keys, the way from problem to problem, undo.

#include "correctionbox.h"
#include "corrector.h"
#include "models/recordmodel.h"
#include "recordpanel.h"
#include "reviewpage.h"
#include "tracepanel.h"
#include "widgets/tableview.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>

#include <algorithm>
#include <utility>

namespace m2m {

namespace {
bool isWrongAt(const Record &record, const QString &field)
{
    return std::any_of(record.issues.begin(), record.issues.end(), [&field](const Issue &issue) {
        return issue.fieldPath == field && issue.severity == Severity::Error;
    });
}
} // namespace

void ReviewPage::connectCorrections()
{
    m_table->installEventFilter(this);
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (std::exchange(m_refreshLater, false))
                refresh();
            // Enter, and not a click elsewhere. What is corrected for all goes on when it is done.
            if (hint == QAbstractItemDelegate::SubmitModelCache && !m_goOn)
                goToProblem(1);
        },
        Qt::QueuedConnection);
    connect(m_model, &RecordModel::correctAlikeRequested, this,
        [this](qint64 row, const QString &field, const QString &text) {
            const CorrectionBox::Cell cell = m_panel->correction().cell();
            if (cell.record != row || cell.field != field || !cell.editable)
                return;
            m_goOn = true;
            m_corrector->correctAlike(row, field, cell.address, text, m_model->report());
        });
    connect(m_corrector, &Corrector::corrected, this, [this] {
        if (std::exchange(m_goOn, false))
            QMetaObject::invokeMethod(
                this, [this] { goToProblem(1); }, Qt::QueuedConnection);
    });
    CorrectionBox *box = &m_panel->correction();
    connect(m_corrector, &Corrector::alikeFound, box,
        [box](const CellAddress &cell, const QString &field, const Alike &alike) {
            if (box->cell().address == cell && box->cell().field == field)
                box->setAlike(alike);
        });
    connect(box, &CorrectionBox::correctRequested, this,
        [this, box](CorrectionBox::Reach reach, const QString &text) {
            const CorrectionBox::Cell cell = box->cell();
            m_goOn = box->isAncestorOf(focusWidget()) && !focusWidget()->inherits("QPushButton");
            if (reach == CorrectionBox::Reach::Here)
                m_corrector->correct({cell.address.row}, cell.address.column, text);
            else
                m_corrector->correct(reach == CorrectionBox::Reach::SameText
                        ? box->alike().withText
                        : box->alike().withProblem,
                    cell.address.column, text);
        });
    connect(m_traces, &TracePanel::correctionRequested, box, [box] { box->setFocus(); });
    connect(box, &CorrectionBox::leaveOutRequested, this,
        [this, box] { m_corrector->leaveOutSurplus(box->cell().record); });
    connect(box, &CorrectionBox::revertRequested, this, [this] { revert(); });
}

void ReviewPage::revert()
{
    const CorrectionBox::Cell cell = m_panel->correction().cell();
    if (cell.editable)
        m_corrector->revert(cell.address);
    else
        m_corrector->takeSurplusBack(cell.record);
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Keys of the table while no cell is being edited.
bool ReviewPage::keyPressed(const QKeyEvent &event)
{
    const CorrectionBox &box = m_panel->correction();
    if (m_table->isEditing() || box.cell().record < 0)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->flags(m_table->currentIndex()).testFlag(Qt::ItemIsEditable)) {
            edit();
        } else if (box.offersLeavingOut()) {
            m_goOn = true;
            m_corrector->leaveOutSurplus(box.cell().record);
        } else {
            goToProblem(1);
        }
        return true;
    case Qt::Key_Delete:
        if (box.cell().editable)
            m_corrector->correct(
                {box.cell().address.row}, box.cell().address.column, QStringLiteral(""));
        return true;
    case Qt::Key_Backspace:
        if (!event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (box.cell().corrected)
            revert();
        return true;
    default:
        return false;
    }
}

/// With the suggestion where there is one: it can be seen, and a second Enter takes it.
void ReviewPage::edit()
{
    const QString suggested = m_panel->correction().cell().suggested;
    m_table->edit(m_table->currentIndex());
    auto *editor = m_table->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    if (editor && !suggested.isNull()) {
        editor->setText(suggested);
        editor->selectAll();
    }
}

bool ReviewPage::takeScan(const QString &text)
{
    const CorrectionBox::Cell &cell = m_panel->correction().cell();
    const bool waits = m_panel->isVisible() && cell.record >= 0 && cell.editable
        && cell.field == targetPath() && isWrongAt(m_session.record(cell.record), cell.field);
    if (waits) {
        m_goOn = true;
        m_corrector->correct({cell.address.row}, cell.address.column, text);
    }
    return waits;
}

void ReviewPage::undo()
{
    m_session.undo();
    m_goesToTouched = true;
    goToTouched();
}

void ReviewPage::redo()
{
    m_session.redo();
    m_goesToTouched = true;
    goToTouched();
}

/// As soon as it is done.
void ReviewPage::goToTouched()
{
    if (!m_goesToTouched || m_session.isCorrecting())
        return;
    m_goesToTouched = false;
    if (const auto cell = m_session.corrections().firstTouched())
        goToCell(*cell);
}

/// Where it is among the records that are shown.
void ReviewPage::goToCell(const CellAddress &cell)
{
    const int modelRow = m_model->modelRowOf(
        m_session.records().isValid() ? m_session.records().recordOf(cell.row) : -1);
    if (modelRow < 0)
        return;
    int column = RecordModel::NumberColumn; // what has no column of its own
    for (int i = RecordModel::FirstField; i < m_model->columnCount(); ++i) {
        if (m_corrector->columnsOf(m_model->fieldOf(i)).contains(cell.column))
            column = i;
    }
    goTo(modelRow, column);
    m_traces->choose(cell);
}

void ReviewPage::goTo(int modelRow, int column)
{
    m_table->setCurrentIndex(m_model->index(modelRow, column));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

QList<int> ReviewPage::oddColumns(int modelRow) const
{
    QSet<int> odd;
    for (const Issue &issue : m_model->record(modelRow).issues) {
        if (issue.severity != Severity::Note && !isNotChecked(issue.rule))
            odd.insert(qMax(m_model->columnOf(issue.fieldPath), int(RecordModel::NumberColumn)));
    }
    for (const Issue &issue : batchIssues(m_model->report(), m_model->rowOf(modelRow))) {
        if (issue.severity != Severity::Note)
            odd.insert(RecordModel::NumberColumn);
    }
    QList<int> columns(odd.cbegin(), odd.cend());
    std::sort(columns.begin(), columns.end());
    return columns;
}

void ReviewPage::goToProblem(int direction)
{
    const CheckReport &report = m_model->report();
    const QModelIndex current = m_table->currentIndex();
    // Rows that cannot be seen under the filter are none of its problems.
    const int rows = m_model->rowCount();
    const int start = current.isValid() ? current.row() : 0;
    const int from = current.isValid() ? current.column() : -1;
    for (int i = 0; i <= rows; ++i) {
        const int modelRow = (start + direction * i + 2 * rows) % qMax(rows, 1);
        const qint64 row = m_model->rowOf(modelRow);
        if (row < 0 || row >= report.rows.size() || report.rows.at(row) == RowVerdict::Right)
            continue;
        QList<int> columns = oddColumns(modelRow);
        if (i == 0) { // here: those that lie ahead
            columns.removeIf([direction, from](int column) {
                return direction > 0 ? column <= from : column >= from;
            });
        }
        if (!columns.isEmpty()) {
            goTo(modelRow, direction > 0 ? columns.constFirst() : columns.constLast());
            return;
        }
    }
}

} // namespace m2m
