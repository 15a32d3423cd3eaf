// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingtable.h"

#include "fieldcell.h"
#include "forms/typerules.h"
#include "mappingrow.h"
#include "widgets/parts.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace m2m {

namespace {
constexpr std::chrono::milliseconds longestTurn{12}; ///< of the event loop, to fill rows in
}

MappingTable::MappingTable(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new QWidget)
    , m_scroll(new QScrollArea)
    , m_refresh(new QTimer(this))
{
    connect(m_refresh, &QTimer::timeout, this, &MappingTable::refreshSome);
    setObjectName(QStringLiteral("mappingTable"));
    setAccessibleName(tr("Fields of the type form"));
    m_header->setFixedHeight(tableRowHeight);
    for (const QString &title : {tr("Field of the form"), tr("Comes from"), tr("Steps"),
             tr("First rows: as read → as sent"), QString()}) {
        m_headerLabels.append(
            new ElidedLabel(title, QStringLiteral("column"), Qt::ElideRight, m_header));
    }
    m_scroll->setObjectName(QStringLiteral("mappingScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_header);
    card->body()->addWidget(makeLine());
    card->body()->addWidget(m_scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void MappingTable::refresh()
{
    const Operation operation = m_session.recipe().operation;
    if (std::exchange(m_operation, operation) != operation || !m_box
        || m_form != m_session.typeForm())
        rebuild();
    m_refreshed = 0;
    if (m_refresh->isActive())
        return; // rows that were just made are filled in the turns to come
    while (m_refreshed < m_rows.size())
        m_rows.at(m_refreshed++)->refresh();
}

bool MappingTable::isFilled() const { return !m_refresh->isActive(); }

void MappingTable::refreshSome()
{
    if (m_scroll->widget() != m_box) { // laid out in a turn of its own: it takes as long as rows do
        m_box->resize(m_scroll->viewport()->size()); // else all that is in it would measure it
        m_scroll->setWidget(m_box);
        m_box->installEventFilter(this);
        return;
    }
    QElapsedTimer spent;
    spent.start();
    while (m_refreshed < m_rows.size() && std::chrono::milliseconds(spent.elapsed()) < longestTurn)
        m_rows.at(m_refreshed++)->refresh();
    if (m_refreshed == m_rows.size())
        m_refresh->stop();
}

void MappingTable::rebuild()
{
    const TypeFormPtr before = std::exchange(m_form, m_session.typeForm()); // outlives its rows
    m_rows.clear();
    if (m_scroll->widget() == m_box)
        m_scroll->takeWidget();
    delete m_box; // another form may have come before it was laid out
    // In its place from the start: a style sheet costs each widget once more whenever what it is in
    // gets another parent.
    auto *box = new QWidget(m_scroll->viewport());
    box->setProperty("kind", QStringLiteral("clear"));
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(MappingRow::FieldColumn, 12);
    m_grid->setColumnStretch(MappingRow::StepsColumn, 8);
    m_grid->setColumnStretch(MappingRow::SampleColumn, 10);
    int gridRow = 0;
    const auto addRow = [&](const QString &path, const OutlineEntry *entry) {
        if (m_rows.isEmpty())
            m_firstRow = gridRow;
        m_rows.append(new MappingRow(m_session, path, entry, *m_grid, gridRow++, box));
        m_grid->addWidget(makeLine(), gridRow++, 0, 1, -1);
    };
    if (m_form) {
        if (m_operation != Operation::CreateComponent)
            addRow(targetPath(), nullptr);
        if (typeRules(m_form->recordType, m_form->id).movesParts()) {
            addRow(locationPath(), nullptr);
            addRow(datePath(), nullptr);
        }
        m_outline = outlineOf(*m_form);
        for (const OutlineEntry &entry : std::as_const(m_outline)) {
            if (!entry.isHeading()) {
                addRow(entry.field->path, &entry);
                continue;
            }
            m_grid->addWidget(new FieldCell(entry, m_form, m_operation, box), gridRow++, 0, 1, -1);
            m_grid->addWidget(makeLine(), gridRow++, 0, 1, -1);
        }
    }
    m_grid->setRowStretch(gridRow, 1);
    m_box = box;
    m_refresh->start();
}

bool MappingTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box) {
        // The grid lays itself out after these events, and sometimes without any of them.
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(this, &MappingTable::placeHeader, Qt::QueuedConnection);
        else if (event->type() == QEvent::Paint)
            placeHeader();
    }
    return QWidget::eventFilter(watched, event);
}

/// By the widgets of a row: what the grid tells of its cells may be of a width that it was only
/// asked about.
void MappingTable::placeHeader()
{
    for (int column = 0; column < m_headerLabels.size(); ++column) {
        const QLayoutItem *item = m_grid->itemAtPosition(m_firstRow, column);
        const QLayoutItem *next = m_grid->itemAtPosition(m_firstRow, column + 1);
        if (!item)
            continue;
        const QRect cell = item->geometry();
        const QRect beside = next ? next->geometry() : QRect();
        const bool mirror = isRightToLeft();
        const int left = !mirror ? cell.x() : next ? beside.right() + 1 + space::s : 0;
        const int end = mirror ? cell.right() + 1
            : next             ? beside.x() - space::s
                               : m_header->width();
        m_headerLabels.at(column)->setGeometry(left, 0, end - left, m_header->height());
    }
}

} // namespace m2m
