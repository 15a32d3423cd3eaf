// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "rulechecks.h"

#include <algorithm>

namespace m2m::rule {

namespace {

int ticked(const QJsonValue &value)
{
    const QJsonObject set = value.toObject();
    return int(std::count_if(
        set.begin(), set.end(), [](const QJsonValue &member) { return js::truthy(member); }));
}

std::optional<int> countSetting(const Field &field, QStringView name)
{
    const QJsonValue value = field.component.value(u"validate")[name];
    const std::optional<int> count = js::leadingInteger(js::text(value));
    return count && *count != 0 ? count : std::nullopt;
}

Violation wrongCount(const Field &field, int setting, QStringView messageName)
{
    QVariantMap params{{QStringLiteral("setting"), setting}};
    const QString message = field.component.value(messageName).toString();
    if (!message.isEmpty())
        params.insert(QStringLiteral("message"), message);
    return params;
}

} // namespace

Violation minSelectedCount(const RuleInput &input)
{
    const std::optional<int> least = countSetting(input.field, u"minSelectedCount");
    const int count = ticked(input.value);
    if (!least || count >= *least || (count == 0 && !input.field.required))
        return {};
    return wrongCount(input.field, *least, u"minSelectedCountMessage");
}

Violation maxSelectedCount(const RuleInput &input)
{
    const std::optional<int> most = countSetting(input.field, u"maxSelectedCount");
    if (!most || ticked(input.value) <= *most)
        return {};
    return wrongCount(input.field, *most, u"maxSelectedCountMessage");
}

Violation availableItems(const RuleInput &input)
{
    if (!js::truthy(input.value))
        return {};
    const bool known = std::any_of(input.field.options.begin(), input.field.options.end(),
        [&input](const Option &option) { return option.value == input.value; });
    return known ? Violation() : Violation(QVariantMap());
}

} // namespace m2m::rule
