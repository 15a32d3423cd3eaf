// SPDX-License-Identifier: GPL-3.0-or-later
#include "runlists.h"

#include "models/itemmodel.h"
#include "models/statelook.h"
#include "text/format.h"
#include "text/itemtext.h"
#include "text/statetext.h"
#include "widgets/parts.h"
#include "widgets/reasonrow.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace m2m {

namespace {

constexpr std::chrono::seconds readPause{1};
constexpr int eventsWidth = 300;
constexpr qsizetype shownEvents = 14;
constexpr int shownReasons = 4; ///< without scrolling

bool needsSomebody(ItemState state)
{
    return state == ItemState::Different || state == ItemState::Rejected
        || state == ItemState::Failed || state == ItemState::Unknown;
}

QString keyOf(const ReasonGroup &group)
{
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(int(group.state)), group.reason.rule, group.reason.field);
}

} // namespace

RunLists::RunLists(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("runLists"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(makeRecords(settings), 1);
    layout->addWidget(makeEvents());
    m_timer->setSingleShot(true);
    m_timer->setInterval(readPause);
    connect(m_timer, &QTimer::timeout, this, &RunLists::read);
}

QLayout *RunLists::makeRecords(QSettings &settings)
{
    using Column = ItemModel::Column;
    m_items = new ItemModel(m_session.journalPath(),
        {Column::Row, Column::Component, Column::State, Column::WhatHappened, Column::WhatToDo},
        this);
    m_table = new TableView(QStringLiteral("runItemTable"), tr("Records that need somebody"));
    m_table->setModel(m_items);
    m_table->rememberWidths(settings, QStringLiteral("run"));
    m_table->layOutColumns({56, 150, 104, 320});
    m_table->setMinimumHeight(4 * tableRowHeight);
    m_title = makeLabel({}, QStringLiteral("heading"));

    auto *reasons = new QWidget;
    m_reasons = new QVBoxLayout(reasons);
    m_reasons->setContentsMargins(0, 0, 0, 0);
    m_reasons->setSpacing(0);
    m_reasonArea = named(new QScrollArea, QStringLiteral("reasonList"), tr("Reasons"));
    m_reasonArea->setFrameShape(QFrame::NoFrame);
    m_reasonArea->setWidgetResizable(true);
    m_reasonArea->setFocusPolicy(Qt::NoFocus);
    m_reasonArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasonArea->setWidget(reasons);
    m_reasonArea->hide();

    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addWidget(m_title);
    left->addWidget(m_reasonArea);
    left->addWidget(m_table, 1);
    return left;
}

QWidget *RunLists::makeEvents()
{
    auto *card = new Card(tr("How this went on"));
    m_eventCard = card;
    card->setFixedWidth(eventsWidth);
    card->hide();
    m_events = new QVBoxLayout;
    m_events->setSpacing(space::xs);
    card->body()->addLayout(m_events);
    card->body()->addStretch();
    return card;
}

void RunLists::refresh()
{
    const RunStatus &run = m_session.run();
    if (run.batch != m_shown) {
        m_shown = run.batch;
        m_batch.reset();
        m_chosenReason.clear();
        showReasons({});
        applyFilter();
        read();
    } else if (run.counts != m_readCounts || run.phase != m_readPhase) {
        if (!run.isActive())
            read();
        else if (!m_timer->isActive())
            m_timer->start();
    }
}

void RunLists::read()
{
    m_readCounts = m_session.run().counts;
    m_readPhase = m_session.run().phase;
    if (m_shown == 0)
        return;
    m_items->reload();
    m_reading.start(
        [path = m_session.journalPath(), id = m_shown](const ProgressFn &) -> Result<Read> {
            auto batch = readBatch(path, id);
            if (!batch)
                return Unexpected(batch.error());
            auto reasons = readReasons(path, id);
            if (!reasons)
                return Unexpected(reasons.error());
            auto events = readEvents(path, id, 0);
            if (!events)
                return Unexpected(events.error());
            return Read{*batch, *reasons, *events};
        },
        [this](const Result<Read> &read) {
            if (!read)
                return;
            m_batch = read->batch;
            // The journal knows paths; labels are known as long as the same form is open.
            const TypeFormPtr form = m_session.typeForm();
            const bool same = form && form->id == m_batch->typeFormId;
            m_items->setFieldLabels([form = same ? form : TypeFormPtr()](const QString &path) {
                const Field *field = form ? form->field(path) : nullptr;
                return field ? field->label : QString();
            });
            showReasons(read->reasons);
            showEvents(read->events);
            Q_EMIT batchRead();
        });
}

/// Rows stay as long as their reason does, so that who goes through them keeps the focus.
void RunLists::showReasons(const QList<ReasonGroup> &groups)
{
    QHash<QString, ReasonRow *> before = std::exchange(m_rows, {});
    m_groups.clear();
    const TypeFormPtr form = m_session.typeForm();
    const bool same = form && m_batch && form->id == m_batch->typeFormId;
    const FieldLabels labels = [&form, same](const QString &path) {
        const Field *field = same ? form->field(path) : nullptr;
        return field ? field->label : QString();
    };
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const ReasonGroup &group = groups.at(at);
        const QString key = keyOf(group);
        ReasonRow *row = before.take(key);
        if (!row) {
            row = new ReasonRow(QStringLiteral("reason:") + key);
            connect(row, &QAbstractButton::clicked, this, [this, key] { chooseReason(key); });
        }
        const StateLook look = stateLook(group.state);
        row->show(look.tone, look.icon, group.count, reasonText(group, labels), firstLines(group));
        row->setChecked(key == m_chosenReason);
        m_reasons->insertWidget(int(at), row);
        m_rows.insert(key, row);
        m_groups.insert(key, group);
    }
    for (ReasonRow *row : std::as_const(before)) {
        row->hide();
        row->deleteLater();
        m_reasons->removeWidget(row);
    }
    const int shown = qMin(int(groups.size()), shownReasons);
    if (!m_rows.isEmpty())
        m_reasonArea->setFixedHeight(shown * m_rows.constBegin().value()->sizeHint().height());
    m_reasonArea->setVisible(!groups.isEmpty());
    if (!m_chosenReason.isEmpty() && !m_groups.contains(m_chosenReason)) {
        m_chosenReason.clear();
        applyFilter();
    }
}

void RunLists::chooseReason(const QString &key)
{
    m_chosenReason = key == m_chosenReason ? QString() : key;
    m_chosenState.reset();
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        it.value()->setChecked(it.key() == m_chosenReason);
    Q_EMIT reasonChosen();
    applyFilter();
}

void RunLists::showState(std::optional<ItemState> state)
{
    m_chosenState = state;
    m_chosenReason.clear();
    for (ReasonRow *row : std::as_const(m_rows))
        row->setChecked(false);
    applyFilter();
}

void RunLists::applyFilter()
{
    ItemFilter filter;
    filter.batch = m_shown;
    QString title = tr("What needs somebody");
    QString placeholder = tr("Nothing needs you: no record was refused, failed or got lost.");
    if (m_groups.contains(m_chosenReason)) {
        const ReasonGroup group = m_groups.value(m_chosenReason);
        filter.states = {group.state};
        filter.reason = group.reason;
        title = tr("Records with this reason");
    } else if (m_chosenState) {
        filter.states = {*m_chosenState};
        title = tr("Records: %1").arg(stateWord(*m_chosenState));
        placeholder = tr("No record is in this state.");
    } else {
        for (const ItemState state : shownStates()) {
            if (needsSomebody(state))
                filter.states.append(state);
        }
    }
    m_title->setText(title);
    m_table->setPlaceholder(placeholder);
    m_items->setFilter(filter);
}

void RunLists::showEvents(const QList<EventInfo> &events)
{
    while (QLayoutItem *item = m_events->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_eventCard->setVisible(events.size() > 1); // that it was written down goes without saying
    const qsizetype from = qMax<qsizetype>(0, events.size() - shownEvents);
    for (qsizetype i = from; i < events.size(); ++i) {
        const QString text =
            clockText(events.at(i).when) + QStringLiteral("  ") + eventText(events.at(i));
        m_events->addWidget(makeText(text, {}));
    }
}

} // namespace m2m
