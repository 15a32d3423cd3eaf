// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentinquiry.h"

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr int firstInFlight = 6;
constexpr int tryLimit = 4;

} // namespace

ComponentInquiry::ComponentInquiry(DbClient &client, int mostInFlight, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_handing(this)
    , m_parallel(firstInFlight, mostInFlight)
{
    m_clock.start();
    m_handing.setSingleShot(true);
    m_handing.setInterval(150ms);
    connect(&m_handing, &QTimer::timeout, this, &ComponentInquiry::hand);
}

void ComponentInquiry::ask(const QList<ComponentRef> &components)
{
    m_failed = false;
    for (const ComponentRef &component : components)
        m_questions.push_back({component.key(), component.shortUuid, component.uuid});
    pump();
}

void ComponentInquiry::pump()
{
    while (!m_failed && m_inFlight < m_parallel.value() && !m_questions.empty()) {
        Question question = std::move(m_questions.front());
        m_questions.pop_front();
        ++m_inFlight;
        if (question.uuid.isEmpty())
            askShort(std::move(question));
        else
            askWhole(std::move(question));
    }
}

void ComponentInquiry::askShort(Question question)
{
    const QString shortUuid = question.shortUuid;
    m_client.confirmShortUuid(shortUuid,
        [this, question = std::move(question)](const Result<std::optional<QString>> &answer) {
            if (!answer) {
                retry(question, answer.error());
            } else if (!*answer) {
                answered(question.key, {ComponentFact::State::Missing, {}, {}, {}});
            } else {
                Question whole = question;
                whole.uuid = **answer;
                askWhole(std::move(whole));
            }
        });
}

void ComponentInquiry::askWhole(Question question)
{
    const QString uuid = question.uuid;
    m_client.getComponent(uuid, {},
        [this, question = std::move(question)](const Result<std::optional<QJsonObject>> &answer) {
            if (!answer) {
                retry(question, answer.error());
                return;
            }
            ComponentFact fact{ComponentFact::State::Missing, question.uuid, {}, {}};
            if (*answer) {
                fact.state = ComponentFact::State::Exists;
                fact.uuid = (*answer)
                                ->value(QLatin1StringView("componentUuid"))
                                .toString(question.uuid)
                                .toLower();
                fact.formId = (*answer)->value(QLatin1StringView("formId")).toString();
                fact.formName = (*answer)->value(QLatin1StringView("formName")).toString();
            }
            answered(question.key, fact);
        });
}

void ComponentInquiry::retry(Question question, const Error &error)
{
    m_parallel.congested(m_clock.elapsed());
    --m_inFlight;
    if (m_failed)
        return;
    if (++question.tries >= tryLimit || error.kind == ErrorKind::NotPermitted
        || error.kind == ErrorKind::WrongSecret || error.kind == ErrorKind::TlsFailed) {
        m_failed = true;
        m_questions.clear();
        hand();
        Q_EMIT failed(error);
        return;
    }
    ++m_delayed;
    const auto delay = 500ms * (1 << question.tries);
    QTimer::singleShot(delay, this, [this, question = std::move(question)] {
        --m_delayed;
        if (m_failed)
            return;
        m_questions.push_back(question);
        pump();
    });
    pump();
}

void ComponentInquiry::answered(const QString &key, const ComponentFact &fact)
{
    m_parallel.answered(m_clock.elapsed(), m_inFlight);
    --m_inFlight;
    m_facts.insert(key, fact);
    pump();
    if (m_inFlight == 0 && m_questions.empty() && m_delayed == 0)
        hand();
    else if (!m_handing.isActive())
        m_handing.start();
}

void ComponentInquiry::hand()
{
    m_handing.stop();
    Q_EMIT confirmed(std::exchange(m_facts, {}), int(m_questions.size()) + m_inFlight + m_delayed);
}

} // namespace m2m
