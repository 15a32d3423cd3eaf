// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dbclient.h"
#include "questionqueue.h"
#include "storedactions.h"

#include <QObject>

namespace m2m {

/// Which actions of one type form the instance has on components, looked at one by one: one
/// question for each component, and one for each action. Lives on the client's thread.
class ActionSearch : public QObject {
    Q_OBJECT
public:
    /// `mostInFlight`: questions at a time.
    ActionSearch(DbClient &client, int mostInFlight, QObject *parent = nullptr);
    void search(const QString &typeFormId, const QStringList &components);

Q_SIGNALS:
    /// Of a component all at once, also where there are none. `left`: questions.
    void found(const QString &component, const QList<m2m::StoredAction> &actions, int left);
    /// The instance could not be asked; nothing more comes.
    void failed(const m2m::Error &error);

private:
    struct Finding;
    void list(
        const QString &typeFormId, const QString &component, const QuestionQueue::Answered &done);
    void look(const QString &id, qsizetype place, const std::shared_ptr<Finding> &finding);

    DbClient &m_client;
    QuestionQueue m_questions;
};

} // namespace m2m
