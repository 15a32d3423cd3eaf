// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside the records of the review: the plot of a column, find and replace.

#include "correctionbox.h"
#include "corrector.h"
#include "models/recordmodel.h"
#include "plotpanel.h"
#include "recordpanel.h"
#include "reviewpage.h"
#include "tracepanel.h"
#include "widgets/parts.h"
#include "widgets/tableview.h"

#include <QHideEvent>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>

#include <algorithm>

namespace m2m {

namespace {
QString plotKey() { return QStringLiteral("review/plot"); }
} // namespace

void ReviewPage::makeTools(QSettings &settings)
{
    m_plotButton = named(new Button(tr("Plot"), {}, Button::Kind::Plain, QStringLiteral("plot")),
        QStringLiteral("plotButton"), tr("Show the plot of the column"));
    m_plotButton->setCheckable(true);
    m_plotButton->setChecked(settings.value(plotKey(), true).toBool());
    m_plotButton->setToolTip(tr("The numbers of the column against what the form asks for  (F7)"));
    m_replaceButton = named(new Button(tr("Replace…"), {}, Button::Kind::Plain),
        QStringLiteral("replaceButton"), tr("Find and replace"));
    m_replaceButton->setToolTip(tr("Find and replace in the records that are shown  (Ctrl+H)"));
    connect(m_plotButton, &QPushButton::toggled, this, [this, &settings](bool on) {
        settings.setValue(plotKey(), on);
        m_plot->setVisible(on && m_plot->isUseful());
    });
    connect(m_replaceButton, &QPushButton::clicked, this, &ReviewPage::findAndReplace);
    // Of the page: they mean nothing on the others.
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, m_plotButton,
        &QPushButton::toggle);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this), &QShortcut::activated, this,
        &ReviewPage::findAndReplace);
    connect(m_plot, &PlotPanel::chosen, this, &ReviewPage::choosePlotted);
    connect(m_plot, &PlotPanel::placeChosen, this,
        [this](qint64 place) { m_traces->choosePlace(place); });
}

void ReviewPage::refreshTools()
{
    m_plot->refresh();
    m_plotButton->setVisible(m_plot->isUseful());
    m_plot->setVisible(m_plotButton->isChecked() && m_plot->isUseful());
    if (m_replacing)
        m_replacing->refresh();
}

/// The focus stays where it is: arrow keys go on through the plot.
void ReviewPage::choosePlotted(qint64 record, const QString &field)
{
    const int column = m_model->columnOf(field);
    if (column < 0 || m_model->rowCount() == 0)
        return;
    int row = record < 0 ? 0 : m_model->modelRowOf(record);
    if (row < 0) { // the filter hides it
        m_search->clear();
        setFilter({});
        row = m_model->modelRowOf(record);
    }
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
}

void ReviewPage::findAndReplace()
{
    if (!m_session.records().isValid())
        return;
    if (!m_replacing) {
        m_replacing = new ReplaceDialog([this] { return replaceScope(); }, this);
        connect(m_replacing, &ReplaceDialog::cellRequested, this, &ReviewPage::goToCell);
        connect(m_replacing, &ReplaceDialog::replaceRequested, this,
            [this](const QList<CellReplacement> &cells) { m_corrector->replace(cells); });
        connect(m_replacing, &ReplaceDialog::undoRequested, this, &ReviewPage::undo);
        // Beside the records, not over them.
        m_replacing->move(mapToGlobal(rect().bottomRight())
            - QPoint(m_replacing->sizeHint().width(), m_replacing->sizeHint().height())
            - QPoint(space::xl, space::xl * 2));
    }
    m_replacing->show();
    m_replacing->raise();
    m_replacing->activateWindow();
    m_replacing->begin();
}

/// On another page there is nothing to replace.
void ReviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_replacing && !event->spontaneous())
        m_replacing->close();
}

ReplaceDialog::Scope ReviewPage::replaceScope() const
{
    ReplaceDialog::Scope scope;
    scope.records = m_session.records();
    if (!scope.records.isValid())
        return scope;
    scope.isCorrecting = m_session.isCorrecting();
    scope.shown = m_model->shownRecords();
    for (int i = RecordModel::FirstField; i < m_model->columnCount(); ++i) {
        const QList<int> columns = m_corrector->columnsOf(m_model->fieldOf(i));
        for (const int column : columns) {
            const auto same = [column](const auto &known) { return known.first == column; };
            if (column < 0 || std::any_of(scope.columns.cbegin(), scope.columns.cend(), same))
                continue;
            const QString name = scope.records.table().columns().value(column);
            scope.columns.append({column, name.isEmpty() ? tr("column %1").arg(column + 1) : name});
        }
    }
    const CorrectionBox::Cell &cell = m_panel->correction().cell();
    if (cell.editable) {
        scope.cell = cell.address;
        scope.column = cell.address.column;
    } else {
        const QModelIndex current = m_table->currentIndex();
        scope.cell = {scope.records.firstRow(qMax<qint64>(m_model->rowOf(current.row()), 0)), -1};
        scope.column = m_corrector->columnsOf(m_model->fieldOf(current.column())).value(0, -1);
    }
    return scope;
}

} // namespace m2m
