// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableview.h"

#include "delegates/celldelegate.h"
#include "models/roles.h"
#include "table/csvwriter.h"
#include "text/format.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QToolTip>

#include <algorithm>

namespace m2m {

namespace {
constexpr int narrowest = 32;
constexpr int columnsThatAreMeasured = 60;
constexpr int rowsThatAreMeasured = 40; ///< about as many as are on a screen
} // namespace

TableView::TableView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setMinimumSectionSize(tableRowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(narrowest);
    horizontalHeader()->setStretchLastSection(true);
    // Rows are up to millions. What the documentation calls "the visible ones" (0) is all of them
    // while the table is not shown.
    horizontalHeader()->setResizeContentsPrecision(rowsThatAreMeasured);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::storeWidths);
}

void TableView::rememberWidths(QSettings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = QStringLiteral("columns/") + key;
}

QStringList TableView::titles() const
{
    QStringList titles;
    for (int i = 0; i < model()->columnCount(); ++i)
        titles << model()->headerData(i, Qt::Horizontal).toString();
    return titles;
}

void TableView::storeWidths()
{
    // Columns that have just come have widths that nobody has chosen.
    if (!m_settings || m_layingOut || !isVisible() || titles() != m_laidOut)
        return;
    QStringList widths;
    for (int i = 0; i < model()->columnCount(); ++i)
        widths << QString::number(columnWidth(i));
    m_settings->setValue(m_key, widths);
}

void TableView::awaitColumns() { m_laidOut.clear(); }

void TableView::layOutColumns(const QList<int> &widths, int widest)
{
    if (!model())
        return;
    m_layingOut = true;
    const int columns = model()->columnCount();
    QStringList stored;
    if (m_settings)
        stored = m_settings->value(m_key).toStringList();
    for (int i = 0; i < columns; ++i) {
        const int header =
            i < columnsThatAreMeasured ? horizontalHeader()->sectionSizeHint(i) + space::s : 0;
        if (stored.size() == columns) {
            setColumnWidth(i, qBound(narrowest, stored.at(i).toInt(), 2000));
        } else if (i < widths.size() && widths.at(i) > 0) {
            setColumnWidth(i, qMax(widths.at(i), qMin(header, widest)));
        } else if (i < columnsThatAreMeasured) {
            setColumnWidth(i, qBound(narrowest, qMax(sizeHintForColumn(i), header), widest));
        }
    }
    m_layingOut = false;
    m_laidOut = titles();
}

void TableView::growColumn(int column, int widest)
{
    m_layingOut = true;
    setColumnWidth(column, qMax(columnWidth(column), qMin(sizeHintForColumn(column), widest)));
    m_layingOut = false;
}

void TableView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

QString TableView::selectionAsCsv() const
{
    if (!selectionModel())
        return {};
    // Ranges, not indexes: a million selected rows would be as many million indexes.
    QList<QPair<int, int>> rowRanges;
    int firstColumn = INT_MAX;
    int lastColumn = -1;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        rowRanges.append({range.top(), range.bottom()});
        firstColumn = qMin(firstColumn, range.left());
        lastColumn = qMax(lastColumn, range.right());
    }
    if (rowRanges.isEmpty())
        return {};
    std::sort(rowRanges.begin(), rowRanges.end());

    QStringList header;
    for (int column = firstColumn; column <= lastColumn; ++column) {
        if (!isColumnHidden(column))
            header << model()->headerData(column, Qt::Horizontal).toString();
    }
    const bool single = header.size() == 1;
    QByteArray csv = single ? QByteArray() : csvRow(header);
    int done = -1;
    for (const auto &[top, bottom] : std::as_const(rowRanges)) {
        for (int row = qMax(top, done + 1); row <= bottom; ++row) {
            const QModelIndex first = model()->index(row, firstColumn);
            if (first.data(role::Heading).isValid())
                continue;
            if (first.data(role::Loading).toBool())
                return {};
            QStringList cells;
            for (int column = firstColumn; column <= lastColumn; ++column) {
                if (isColumnHidden(column))
                    continue;
                const QModelIndex index = model()->index(row, column);
                const QVariant whole = index.data(role::WholeText);
                cells << (whole.isValid() ? whole : index.data()).toString();
            }
            csv += csvRow(cells);
            done = row;
        }
    }
    return QString::fromUtf8(csv);
}

void TableView::copySelection()
{
    const QString csv = selectionAsCsv();
    const QPoint where = viewport()->mapToGlobal(viewport()->rect().center());
    if (csv.isNull()) {
        if (selectionModel() && selectionModel()->hasSelection())
            QToolTip::showText(
                where, tr("Some of these rows are still being read. Try again in a moment."));
        return;
    }
    auto *clip = new QMimeData;
    clip->setText(csv);
    clip->setData(QStringLiteral("text/csv"), csv.toUtf8());
    QApplication::clipboard()->setMimeData(clip);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(themeFont(TextRole::Body));
    painter.setPen(themeColors().muted);
    painter.drawText(viewport()->rect().adjusted(space::xl, space::l, -space::xl, -space::l),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

} // namespace m2m
