// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "rulechecks.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m::rule {

Violation notChecked(const QString &why, const QString &detail)
{
    Violation result;
    result.notChecked = true;
    result.params.insert(QStringLiteral("why"), why);
    if (!detail.isEmpty())
        result.params.insert(QStringLiteral("detail"), detail);
    return result;
}

Violation violation(const QVariant &setting)
{
    Violation result;
    result.params.insert(QStringLiteral("setting"), setting);
    return result;
}

bool wantsValue(const Field &field, const RuleSettings &settings)
{
    const DaySettings &day = settings.day;
    return field.required || day.dayRequired || day.monthRequired || day.yearRequired;
}

RuleAnswer required(const RuleInput &input)
{
    const QStringList &questions = input.settings.questions;
    const bool lacksAnswer = input.field.type == u"survey"
        && std::any_of(questions.begin(), questions.end(),
            [&input](const QString &question) { return !js::truthy(input.value[question]); });
    const bool lacks = input.field.type == u"survey" ? lacksAnswer : input.empty;
    if ((input.field.required && lacks)
        || (input.field.type == u"day" && lacksPart(input.settings.day, input.text)))
        return Violation();
    return {};
}

RuleAnswer multiple(const RuleInput &input)
{
    const bool list = input.value.isArray();
    const bool mustHaveItems = input.settings.listMustHaveItems;
    if (!input.field.multiple)
        return list && !input.settings.listIsItsValue ? RuleAnswer(Violation()) : RuleAnswer();
    const bool nothing = input.value.isNull() || input.value.isUndefined();
    if (list ? mustHaveItems && input.value.toArray().isEmpty() : !nothing || mustHaveItems)
        return Violation();
    return {};
}

} // namespace m2m::rule
