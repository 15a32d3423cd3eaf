// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dbclient.h"
#include "check/componentfacts.h"
#include "parallellimit.h"
#include "recipe/componentref.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace m2m {

/// Asks the instance about components, each once, as many at a time as is worth it; answers come in
/// portions.
/// Whatever came before it stopped stays true. Lives on the client's thread.
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
    struct Question {
        QString key;
        QString shortUuid;
        QString uuid;
        int tries = 0;
    };
    void pump();
    void askShort(Question question);
    void askWhole(Question question);
    void retry(Question question, const Error &error);
    void answered(const QString &key, const ComponentFact &fact);
    void hand();

    DbClient &m_client;
    std::deque<Question> m_questions;
    ComponentFacts m_facts; ///< not handed over yet
    QTimer m_handing;
    ParallelLimit m_parallel;
    QElapsedTimer m_clock;
    int m_inFlight = 0;
    int m_delayed = 0;
    bool m_failed = false;
};

} // namespace m2m
