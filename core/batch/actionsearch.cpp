// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionsearch.h"

#include <memory>

namespace m2m {

/// What was found on one component so far.
struct ActionSearch::Finding {
    QString component;
    QList<StoredAction> actions;
    qsizetype left = 0;
};

ActionSearch::ActionSearch(DbClient &client, int mostInFlight, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_questions(mostInFlight)
{
    connect(&m_questions, &QuestionQueue::failed, this, &ActionSearch::failed);
}

void ActionSearch::search(const QString &typeFormId, const QStringList &components)
{
    for (const QString &component : components) {
        m_questions.add([this, typeFormId, component](const QuestionQueue::Answered &done) {
            list(typeFormId, component, done);
        });
    }
}

void ActionSearch::list(
    const QString &typeFormId, const QString &component, const QuestionQueue::Answered &done)
{
    m_client.listActions(
        typeFormId, component, [this, component, done](const Result<RecordList> &list) {
            if (!list) {
                done(Unexpected(list.error()));
                return;
            }
            auto finding = std::make_shared<Finding>();
            finding->component = component;
            finding->actions.resize(list->ids.size());
            finding->left = list->ids.size();
            for (qsizetype i = 0; i < list->ids.size(); ++i)
                look(list->ids[i], i, finding);
            done({});
            if (finding->left == 0)
                Q_EMIT found(component, {}, m_questions.left());
        });
}

void ActionSearch::look(const QString &id, qsizetype place, const std::shared_ptr<Finding> &finding)
{
    m_questions.add([this, id, place, finding](const QuestionQueue::Answered &done) {
        m_client.getAction(
            id, {}, [this, place, finding, done](const Result<DbClient::Record> &record) {
                if (!record) {
                    done(Unexpected(record.error()));
                    return;
                }
                finding->actions[place] = storedActionOf(record->value_or(QJsonObject()));
                done({});
                if (--finding->left == 0)
                    Q_EMIT found(finding->component, finding->actions, m_questions.left());
            });
    });
}

} // namespace m2m
