// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latesttask.h"
#include "batch/batchsession.h"
#include "journal/journalreader.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;

namespace m2m {

class Button;
class TableView;

/// What can be done with a batch after its run, and with chosen records of it: buttons, and the
/// same as menus of the tables. What cannot be done now is greyed and says why.
class LogActions : public QWidget {
    Q_OBJECT
public:
    explicit LogActions(BatchSession &session, QWidget *parent = nullptr);
    ~LogActions() override;
    /// `whyNot`: why nothing can be sent of it, for one of another station; empty for the own one.
    void setJournal(const JournalPlace &journal, const QString &whyNot);
    void setBatch(const std::optional<BatchInfo> &batch);
    /// The chosen records of it. `complete`: all that are chosen are among them.
    void setItems(const QList<ItemInfo> &items, bool complete);
    /// Menus at the right mouse button and the menu key.
    void offerAt(TableView &batches, TableView &records);

Q_SIGNALS:
    void runStarted(); ///< the upload page shows it

private:
    enum What {
        GoOn,
        Retry,
        RetryChosen,
        ReadBack,
        ReadChosen,
        Undo,
        Promote,
        CopyId,
        Browse,
        BrowseAction,
        CopyRows,
        WhatCount
    };
    void makeActions();
    [[nodiscard]] Button *makeButton(What what, const QString &icon);
    void refresh();
    void readRetryable();
    [[nodiscard]] QString whyNot(What what) const; ///< empty: it can be done
    [[nodiscard]] QString whyNoRun() const;
    [[nodiscard]] QString whyBusy() const;
    [[nodiscard]] QString whyNoUndo() const;
    [[nodiscard]] QString whyNotChosen(What what) const;
    void perform(What what);
    [[nodiscard]] QString whyNoPromotion() const;
    void askUndo();
    void askPromotion();
    [[nodiscard]] QList<qint64> chosen(What what) const;
    [[nodiscard]] QUrl pageOf(What what) const;

    BatchSession &m_session;
    JournalPlace m_journal;
    QString m_whyReadOnly;
    TableView *m_records = nullptr;
    std::optional<BatchInfo> m_batch;
    QList<ItemInfo> m_items;
    bool m_complete = true;
    qint64 m_retryable = 0;
    std::array<QAction *, WhatCount> m_actions{};
    QMenu *m_more = nullptr;
    LatestTask<QList<ReasonGroup>> m_reading;
};

} // namespace m2m
