// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawtablepanel.h"

#include "models/rawtablemodel.h"
#include "rowbar.h"
#include "text/format.h"
#include "widgets/tableview.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int narrowestNumbers = 44;
constexpr int numbersPadding = 22;
constexpr int rowsAboveHeader = 3;
} // namespace

/// What is in sight.
struct RawTablePanel::Place {
    qint64 first = 0;
    int top = 0;
    int left = 0;
    QList<int> widths;
};

RawTablePanel::RawTablePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RawTableModel(this))
    , m_view(new TableView(QStringLiteral("rawTable"), tr("The file as it is read"), this))
    , m_bar(new RowBar(this))
{
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->horizontalHeader()->setStretchLastSection(false);
    QHeaderView *numbers = m_view->verticalHeader();
    numbers->show();
    numbers->setSectionsClickable(true);
    numbers->setHighlightSections(false);
    numbers->setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_view);

    connect(numbers, &QHeaderView::sectionClicked, this,
        [this](int row) { Q_EMIT headerChosen(m_model->firstRow() + row); });
    connect(m_model, &RawTableModel::windowMoved, this, [this] {
        // The same places of the view are other rows now.
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        showLines();
    });
    connect(m_bar, &RowBar::stopRequested, this, &RawTablePanel::stopRequested);
    connect(m_bar, &RowBar::leaveRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &RowBar::lineRequested, this, [this](qint64 line) {
        if (m_table)
            goTo(m_table->physicalRowOfLine(line), -1);
    });
    connect(m_bar, &RowBar::earlierRequested, this, [this] {
        m_model->moveWindow(m_model->firstRow() - m_model->rowCount());
        m_view->scrollToTop();
    });
    connect(m_bar, &RowBar::laterRequested, this, [this] {
        m_model->moveWindow(m_model->firstRow() + m_model->rowCount());
        m_view->scrollToTop();
    });
}

RawTablePanel::Place RawTablePanel::place() const
{
    Place place{m_model->firstRow(), m_view->verticalScrollBar()->value(),
        m_view->horizontalScrollBar()->value(), {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        place.widths += m_view->columnWidth(column);
    return place;
}

void RawTablePanel::restore(const Place &place)
{
    m_model->moveWindow(place.first);
    if (place.widths.size() == m_model->columnCount()) {
        for (int column = 0; column < place.widths.size(); ++column)
            m_view->setColumnWidth(column, place.widths[column]);
    } else {
        m_view->layOutColumns();
    }
    m_view->verticalScrollBar()->setValue(place.top);
    m_view->horizontalScrollBar()->setValue(place.left);
}

void RawTablePanel::showTable(const TablePtr &table)
{
    if (table == m_table)
        return;
    const bool same = table && m_table && table->source().path == m_table->source().path
        && table->source().sheet == m_table->source().sheet;
    const Place before = place();
    m_table = table;
    m_inspection.reset();
    const bool stays = m_model->setTable(table);
    showLines();
    if (!table || stays)
        return;
    if (same) {
        restore(before);
        return;
    }
    m_view->layOutColumns();
    const qint64 header = table->dialect().headerRow;
    m_view->scrollToTop();
    m_view->horizontalScrollBar()->setValue(0);
    if (header > rowsAboveHeader + 2) {
        const int at = m_model->showAround(header - rowsAboveHeader);
        m_view->scrollTo(m_model->index(at, 0), QAbstractItemView::PositionAtTop);
    }
}

void RawTablePanel::showFindings(const std::optional<Inspection> &inspection)
{
    if (inspection.has_value() == m_inspection.has_value())
        return; // a table is looked at once
    m_inspection = inspection;
    m_model->setFindings(inspection);
}

void RawTablePanel::showProgress(int percent) { m_bar->showProgress(percent); }

void RawTablePanel::showLines()
{
    const int rows = m_model->rowCount();
    if (!m_table || rows == 0) {
        m_bar->showLines(1, 0, 0);
        return;
    }
    const qint64 first = m_model->firstRow();
    const qint64 lines = m_table->index().lineCount;
    const bool isEnd = first + rows == m_table->physicalRowCount();
    const qint64 last =
        isEnd && !m_table->isPreview() ? lines : m_table->physicalLine(first + rows - 1);
    m_bar->showLines(
        m_table->physicalLine(first), last, m_table->isPreview() ? last : std::max(lines, last));
    const int wide = m_view->fontMetrics().horizontalAdvance(numberText(std::max(lines, last)));
    const int width = std::max(narrowestNumbers, wide + numbersPadding);
    m_view->verticalHeader()->setFixedWidth(width);
}

void RawTablePanel::goTo(qint64 physicalRow, int column)
{
    if (!m_table || m_model->rowCount() == 0)
        return;
    const int row = m_model->showAround(physicalRow);
    const QModelIndex cell =
        m_model->index(row, std::clamp(column, 0, std::max(0, m_model->columnCount() - 1)));
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void RawTablePanel::askForLine() { m_bar->askForLine(); }

} // namespace m2m
