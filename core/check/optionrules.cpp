// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "forms/options.h"
#include "rulechecks.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m::rule {

namespace {

int ticked(const QJsonValue &value)
{
    const QJsonObject set = value.toObject();
    return int(std::count_if(set.begin(), set.end(), js::truthy));
}

RuleAnswer wrongCount(const Field &field, int setting, QStringView messageName)
{
    Violation result = violation(setting);
    const QString message = field.component.value(messageName).toString();
    if (!message.isEmpty())
        result.params.insert(QStringLiteral("message"), message);
    return result;
}

bool isAmong(const QList<Option> &options, const QJsonValue &value)
{
    return std::any_of(options.begin(), options.end(),
        [&value](const Option &option) { return option.value == value; });
}

/// Of a select whose list a script of the form makes.
RuleAnswer availableByScript(const RuleInput &input)
{
    if (!input.scope.scripts)
        return notChecked(QStringLiteral("noEngine"));
    ScriptCall call;
    call.use = ScriptUse::Options;
    call.source = input.settings.optionScript;
    call.component = input.field.component;
    call.data = input.scope.data;
    call.row = input.scope.row;
    call.others = {{QStringLiteral("values"), QJsonArray()}};
    const ScriptOutcome outcome = input.scope.scripts->run(call);
    if (outcome.state == ScriptOutcome::State::NotEvaluated)
        return notChecked(outcome.reason, outcome.detail);
    const QList<Option> options = optionsOfItems(input.field.component, outcome.value.toArray());
    return isAmong(options, input.value) ? RuleAnswer() : RuleAnswer(Violation());
}

} // namespace

RuleAnswer minSelectedCount(const RuleInput &input)
{
    const int least = input.settings.leastTicked;
    const int count = ticked(input.value);
    if (count >= least || (count == 0 && !input.field.required))
        return {};
    return wrongCount(input.field, least, u"minSelectedCountMessage");
}

RuleAnswer maxSelectedCount(const RuleInput &input)
{
    const int most = input.settings.mostTicked;
    if (ticked(input.value) <= most)
        return {};
    return wrongCount(input.field, most, u"maxSelectedCountMessage");
}

RuleAnswer availableItems(const RuleInput &input)
{
    if (!js::truthy(input.value))
        return {};
    if (!js::isBlank(input.settings.optionScript))
        return availableByScript(input);
    const bool known = input.value.isString() ? input.settings.optionTexts.contains(input.text)
                                              : input.settings.otherOptions.contains(input.value);
    return known ? RuleAnswer() : RuleAnswer(Violation());
}

RuleAnswer everyItem(const RuleInput &) { return Violation(); }

RuleAnswer maxTags(const RuleInput &input)
{
    const int most = input.settings.maxTags;
    const QString &delimiter = input.settings.tagDelimiter;
    qsizetype tags = input.value.toArray().size();
    if (!input.text.isEmpty())
        tags = delimiter.isEmpty() ? 1 : input.text.count(delimiter) + 1;
    if (tags <= most)
        return {};
    Violation result = violation(most);
    result.params.insert(QStringLiteral("count"), tags);
    return result;
}

} // namespace m2m::rule
