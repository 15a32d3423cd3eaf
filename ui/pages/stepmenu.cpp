// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepmenu.h"

#include "recipe/steps.h"
#include "text/steptext.h"

#include <array>
#include <utility>

namespace m2m {

namespace {

/// In the order in which they are met; the first reads ISO dates and nothing else.
constexpr std::array dateFormats{"", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "d.M.yyyy",
    "yyyy/MM/dd", "dd-MM-yyyy", "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm", "dd.MM.yyyy HH:mm"};
constexpr std::array splitMarks{";", ",", "|", "/", " "};

StepChoice withSetting(const Step &step, const QString &name, const QString &value)
{
    Step changed = step;
    if (value.isEmpty())
        changed.settings.remove(name);
    else
        changed.settings.insert(name, value);
    return {stepText(changed), changed};
}

} // namespace

QList<StepChoice> stepChoices(const Step &step)
{
    QList<StepChoice> choices;
    if (step.name == step::date()) {
        for (const char *format : dateFormats)
            choices << withSetting(step, QStringLiteral("format"), QString::fromLatin1(format));
    } else if (step.name == step::number()) {
        for (const char *mark : {".", ","})
            choices << withSetting(step, QStringLiteral("decimalMark"), QString::fromLatin1(mark));
    } else if (step.name == step::options() || step.name == step::numbers()) {
        for (const char *mark : splitMarks)
            choices << withSetting(step, QStringLiteral("at"), QString::fromLatin1(mark));
    }
    return choices;
}

QList<StepChoice> additionalSteps(const QList<Step> &present)
{
    for (const Step &step : present) {
        if (step.name == step::trim())
            return {};
    }
    const Step trim{step::trim(), {}};
    return {{stepText(trim), trim}};
}

bool isOptionalStep(const Step &step) { return step.name == step::trim(); }

} // namespace m2m
