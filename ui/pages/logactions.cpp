// SPDX-License-Identifier: GPL-3.0-or-later
#include "logactions.h"

#include "dialogs/promotiondialog.h"
#include "dialogs/undodialog.h"
#include "recordpages.h"
#include "widgets/parts.h"
#include "widgets/sortmenu.h"
#include "widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QUrl>

namespace m2m {

LogActions::LogActions(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_journal(session.journalPath())
{
    setObjectName(QStringLiteral("logActions"));
    makeActions();
    m_more = new QMenu(this);
    m_more->setObjectName(QStringLiteral("logMoreMenu"));
    m_more->setToolTipsVisible(true);
    m_more->addActions({m_actions[Promote], m_actions[ReadChosen], m_actions[CopyId],
        m_actions[Browse], m_actions[BrowseAction]});
    auto *more = named(new Button(tr("More"), {}), QStringLiteral("logMoreButton"),
        tr("More that can be done with records"));
    more->setMenu(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeButton(GoOn, QStringLiteral("play")));
    layout->addWidget(makeButton(Retry, QStringLiteral("redo")));
    layout->addWidget(makeButton(RetryChosen, {}));
    layout->addWidget(makeButton(ReadBack, QStringLiteral("refresh")));
    layout->addWidget(makeButton(Undo, QStringLiteral("undo")));
    layout->addWidget(more);
    layout->addStretch(1);
    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::runChanged})
        connect(&session, signal, this, &LogActions::refresh);
    refresh();
}

LogActions::~LogActions() = default;

void LogActions::makeActions()
{
    const std::array<std::pair<QString, QString>, WhatCount> texts{{
        {QStringLiteral("logGoOn"), tr("&Go on")},
        {QStringLiteral("logRetry"), tr("Retry &failed")},
        {QStringLiteral("logRetryChosen"), tr("Retry &selected")},
        {QStringLiteral("logReadBack"), tr("Read &back again")},
        {QStringLiteral("logReadChosen"), tr("Read selected &back again")},
        {QStringLiteral("logUndo"), tr("&Undo this upload…")},
        {QStringLiteral("logPromote"), tr("Send to &another instance…")},
        {QStringLiteral("logCopyId"), tr("&Copy ID")},
        {QStringLiteral("logBrowse"), tr("Open the component in the b&rowser")},
        {QStringLiteral("logBrowseAction"), tr("Open the act&ion in the browser")},
        {QStringLiteral("logCopyRows"), tr("Copy ro&ws as CSV")},
    }};
    for (int what = 0; what < WhatCount; ++what) {
        auto *action = new QAction(texts[size_t(what)].second, this);
        action->setObjectName(texts[size_t(what)].first);
        connect(action, &QAction::triggered, this, [this, what] { perform(What(what)); });
        m_actions[size_t(what)] = action;
    }
}

/// A button that always is as its action is.
Button *LogActions::makeButton(What what, const QString &icon)
{
    QAction *action = m_actions[what];
    auto *button = new Button(action->text(), {}, Button::Kind::Plain, icon);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    const auto follow = [button, action] {
        const QString text = action->text().remove(QLatin1Char('&'));
        button->setText(text);
        button->setAccessibleName(text);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void LogActions::offerAt(TableView &batches, TableView &records)
{
    m_records = &records;
    const auto offer = [](TableView &table, const QList<QAction *> &actions) {
        auto *menu = new QMenu(&table);
        menu->setObjectName(table.objectName() + QStringLiteral("Menu"));
        menu->setToolTipsVisible(true);
        menu->addActions(actions);
        menu->addSeparator();
        menu->addMenu(makeSortMenu(table));
        table.setContextMenuPolicy(Qt::CustomContextMenu);
        QObject::connect(&table, &QWidget::customContextMenuRequested, menu,
            [menu, &table](QPoint at) { menu->popup(table.viewport()->mapToGlobal(at)); });
    };
    offer(batches,
        {m_actions[GoOn], m_actions[Retry], m_actions[ReadBack], m_actions[Undo],
            m_actions[Promote]});
    offer(records,
        {m_actions[RetryChosen], m_actions[ReadChosen], m_actions[CopyId], m_actions[CopyRows],
            m_actions[Browse], m_actions[BrowseAction]});
}

void LogActions::setJournal(const JournalPlace &journal, const QString &whyNot)
{
    m_journal = journal;
    m_whyReadOnly = whyNot;
    setBatch({});
}

void LogActions::setBatch(const std::optional<BatchInfo> &batch)
{
    const bool other = !batch || !m_batch || batch->id != m_batch->id;
    m_batch = batch;
    if (other) {
        m_retryable = 0;
        m_items.clear();
        m_complete = true;
    }
    readRetryable();
    refresh();
}

void LogActions::setItems(const QList<ItemInfo> &items, bool complete)
{
    m_items = items;
    m_complete = complete;
    refresh();
}

/// Of the refused ones only the journal knows which have something to be sent.
void LogActions::readRetryable()
{
    if (!m_batch
        || m_batch->counts[ItemState::Failed] + m_batch->counts[ItemState::Rejected] == 0) {
        m_reading.forget();
        m_retryable = 0;
        return;
    }
    m_reading.start([journal = m_journal, batch = m_batch->id](
                        const ProgressFn &) { return readReasons(journal, batch); },
        [this](const Result<QList<ReasonGroup>> &groups) {
            m_retryable = 0;
            for (const ReasonGroup &group : groups.value_or(QList<ReasonGroup>())) {
                if (group.state == ItemState::Failed || group.state == ItemState::Rejected)
                    m_retryable += group.sendable;
            }
            refresh();
        });
}

void LogActions::refresh()
{
    m_actions[Retry]->setText(m_retryable > 0 ? tr("Retry &failed (%n)", nullptr, int(m_retryable))
                                              : tr("Retry &failed"));
    const std::array<QString, WhatCount> meanings{
        tr("Takes what is left of this upload to its end."),
        tr("Sends again what failed or was refused by the DB. Each is asked after first."),
        tr("Sends the chosen records again, where they failed or were refused by the DB."),
        tr("Reads all records of this upload back from the DB again and compares them."),
        tr("Reads the chosen records back from the DB again and compares them."),
        tr("Gives each record that this upload has changed the data that it had before."),
        tr("Sends what this upload has proved to the instance that this window is connected to."),
        tr("Copies the IDs of the chosen records, one a line."),
        tr("Opens the page of the component on the web site of the DB."),
        tr("Opens the page of the action on the web site of the DB."),
        tr("Copies the chosen rows as CSV, with the names of the columns."),
    };
    for (int what = 0; what < WhatCount; ++what) {
        const QString why = whyNot(What(what));
        m_actions[size_t(what)]->setEnabled(why.isEmpty());
        m_actions[size_t(what)]->setToolTip(why.isEmpty() ? meanings[size_t(what)] : why);
    }
}

QUrl LogActions::pageOf(What what) const
{
    if (!m_batch || m_items.isEmpty())
        return {};
    const ItemInfo &item = m_items.constFirst();
    return what == Browse ? componentPage(*m_batch, item) : actionPage(*m_batch, item);
}

void LogActions::perform(What what)
{
    if (!whyNot(what).isEmpty()) // it may have changed while a menu was open
        return;
    switch (what) {
    case GoOn:
        m_session.goOnWith(m_batch->id);
        break;
    case Retry:
        m_session.retry(m_batch->id);
        break;
    case RetryChosen:
        m_session.retry(m_batch->id, chosen(what));
        break;
    case ReadBack:
        m_session.readBackAgain(m_batch->id);
        break;
    case ReadChosen:
        m_session.readBackAgain(m_batch->id, chosen(what));
        break;
    case Undo:
        askUndo();
        return;
    case Promote:
        askPromotion();
        return;
    case CopyId: {
        QStringList ids;
        for (const ItemInfo &item : std::as_const(m_items)) {
            if (!item.recordId.isEmpty())
                ids += item.recordId;
        }
        QApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
        return;
    }
    case Browse:
    case BrowseAction:
        QDesktopServices::openUrl(pageOf(what));
        return;
    case CopyRows:
        m_records->copySelection();
        return;
    case WhatCount:
        return;
    }
    Q_EMIT runStarted();
}

void LogActions::askPromotion()
{
    auto *dialog = new PromotionDialog(m_session, *m_batch, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LogActions::runStarted);
    dialog->open();
}

void LogActions::askUndo()
{
    auto *dialog = new UndoDialog(*m_batch, *m_session.profile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The batch that was asked about, to the instance that was named.
    connect(dialog, &QDialog::accepted, this,
        [this, batch = *m_batch, instance = *m_session.profile()] {
            if (m_session.profile() != instance || !whyNoRun().isEmpty())
                return;
            m_session.undoBatch(batch.id);
            Q_EMIT runStarted();
        });
    dialog->open();
}

} // namespace m2m
