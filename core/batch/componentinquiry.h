// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dbclient.h"
#include "check/componentfacts.h"
#include "questionqueue.h"
#include "recipe/componentref.h"

#include <QObject>
#include <QTimer>

namespace m2m {

/// Asks the instance about components, each once; answers come in portions. Lives on the client's
/// thread.
class ComponentInquiry : public QObject {
    Q_OBJECT
public:
    /// `mostInFlight`: questions at a time.
    ComponentInquiry(DbClient &client, int mostInFlight, QObject *parent = nullptr);
    void ask(const QList<ComponentRef> &components);

Q_SIGNALS:
    void confirmed(const m2m::ComponentFacts &facts, int left);
    /// The instance could not be asked; nothing more comes.
    void failed(const m2m::Error &error);

private:
    using Answered = QuestionQueue::Answered;
    void askShort(const ComponentRef &component, const Answered &done);
    void askWhole(const QString &key, const QString &uuid, const Answered &done);
    void hand();

    DbClient &m_client;
    QuestionQueue m_questions;
    ComponentFacts m_facts; ///< not handed over yet
    QTimer m_handing;
};

} // namespace m2m
