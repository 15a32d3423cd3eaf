// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include "stepchain.h"
#include "steprecorder.h"

#include <algorithm>

namespace m2m {

PreparedSteps::PreparedSteps()
    : m_chain(std::make_shared<StepChain>())
{
}

PreparedSteps::PreparedSteps(const QList<Step> &steps, const StepContext &context)
    : m_chain(std::make_shared<StepChain>(steps, context))
{
}

StepResult PreparedSteps::run(const QString &cell) const { return m_chain->run(cell); }

StepResult PreparedSteps::run(const QStringList &pieces) const
{
    if (pieces.size() <= 1)
        return m_chain->run(pieces.value(0));
    QStringList texts = pieces;
    return m_chain->run({texts.data(), size_t(texts.size())}, nullptr);
}

QList<StepTrace> PreparedSteps::trace(const QStringList &pieces) const
{
    QStringList texts = pieces.isEmpty() ? QStringList{QString()} : pieces;
    StepRecorder recorder(m_chain->steps(), texts);
    const StepResult result = m_chain->run({texts.data(), size_t(texts.size())}, &recorder);
    return recorder.finished(result);
}

const std::optional<StepProblem> &PreparedSteps::problem() const { return m_chain->problem(); }

StepResult runSteps(const QList<Step> &steps, const QString &cell, const StepContext &context)
{
    return PreparedSteps(steps, context).run(cell);
}

std::optional<StepProblem> stepSettingsProblem(const Step &step, const StepContext &context)
{
    QList<Step> steps;
    if (step.name == step::scale() || step.name == step::round())
        steps += Step{step::number(), {}};
    steps += step;
    std::optional<StepProblem> problem = StepChain(steps, context).problem();
    if (!problem || problem->key == QLatin1StringView("step.noValue"))
        return {};
    problem->index = -1;
    return problem;
}

} // namespace m2m
