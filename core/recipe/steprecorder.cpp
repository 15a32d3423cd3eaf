// SPDX-License-Identifier: GPL-3.0-or-later
#include "steprecorder.h"

namespace m2m {

StepRecorder::StepRecorder(const QList<Step> &steps, const QStringList &texts)
    : m_steps(steps)
    , m_state{texts, QJsonValue::Undefined}
{
}

void StepRecorder::begin(int step) { m_next = step; }

void StepRecorder::changed(std::span<const QString> texts)
{
    add({QStringList(texts.begin(), texts.end()), QJsonValue::Undefined});
}

void StepRecorder::made(const QJsonValue &value) { add({{}, value}); }

void StepRecorder::add(const StepState &after)
{
    m_traces += {m_steps.value(m_next), m_state, after, {}};
    m_state = after;
    ++m_next;
}

QList<StepTrace> StepRecorder::finished(const StepResult &result)
{
    if (result.issue && result.issue->severity == Severity::Error)
        add({});
    else if (m_traces.isEmpty() || (m_next >= 0 && m_next < m_steps.size()))
        made(result.value);
    else
        m_traces.last().after.value = result.value;
    m_traces.last().issue = result.issue;
    return m_traces;
}

} // namespace m2m
