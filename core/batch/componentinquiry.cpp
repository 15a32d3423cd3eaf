// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentinquiry.h"

#include <utility>

namespace m2m {

namespace {
constexpr std::chrono::milliseconds handingPause{150};
}

ComponentInquiry::ComponentInquiry(DbClient &client, int mostInFlight, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_questions(mostInFlight)
    , m_handing(this)
{
    m_handing.setSingleShot(true);
    m_handing.setInterval(handingPause);
    connect(&m_handing, &QTimer::timeout, this, &ComponentInquiry::hand);
    connect(&m_questions, &QuestionQueue::answered, this, [this] {
        if (m_questions.left() == 0)
            hand();
        else if (!m_handing.isActive())
            m_handing.start();
    });
    connect(&m_questions, &QuestionQueue::failed, this, [this](const Error &error) {
        hand();
        Q_EMIT failed(error);
    });
}

void ComponentInquiry::ask(const QList<ComponentRef> &components)
{
    for (const ComponentRef &component : components) {
        m_questions.add([this, component](const Answered &done) {
            if (component.uuid.isEmpty())
                askShort(component, done);
            else
                askWhole(component.key(), component.uuid, done);
        });
    }
}

void ComponentInquiry::askShort(const ComponentRef &component, const Answered &done)
{
    m_client.confirmShortUuid(component.shortUuid,
        [this, key = component.key(), done](const Result<std::optional<QString>> &answer) {
            if (!answer) {
                done(Unexpected(answer.error()));
            } else if (*answer) {
                askWhole(key, **answer, done);
            } else {
                m_facts.insert(key, {ComponentFact::State::Missing, {}, {}, {}});
                done({});
            }
        });
}

void ComponentInquiry::askWhole(const QString &key, const QString &uuid, const Answered &done)
{
    m_client.getComponent(
        uuid, {}, [this, key, uuid, done](const Result<std::optional<QJsonObject>> &answer) {
            if (!answer) {
                done(Unexpected(answer.error()));
                return;
            }
            ComponentFact fact{ComponentFact::State::Missing, uuid, {}, {}};
            if (*answer) {
                fact.state = ComponentFact::State::Exists;
                fact.uuid =
                    (*answer)->value(QLatin1StringView("componentUuid")).toString(uuid).toLower();
                fact.formId = (*answer)->value(QLatin1StringView("formId")).toString();
                fact.formName = (*answer)->value(QLatin1StringView("formName")).toString();
            }
            m_facts.insert(key, fact);
            done({});
        });
}

void ComponentInquiry::hand()
{
    m_handing.stop();
    Q_EMIT confirmed(std::exchange(m_facts, {}), m_questions.left());
}

} // namespace m2m
