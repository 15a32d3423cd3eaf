// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "numberstatistics.h"
#include "rulechecks.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace m2m::rule {

namespace {

/// The page reads the number that a text begins with, so that "50mm" is 50.
std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : js::leadingNumber(js::text(value));
}

/// Decimal places of the shortest way to write a number.
int decimalsOf(double number)
{
    const QString text = js::text(number);
    const qsizetype mark = text.indexOf(u'e');
    const QStringView digits = QStringView(text).left(mark < 0 ? text.size() : mark);
    const qsizetype point = digits.indexOf(u'.');
    const int written = point < 0 ? 0 : int(digits.size() - point - 1);
    const int exponent = mark < 0 ? 0 : QStringView(text).mid(mark + 1).toInt();
    return std::max(0, written - exponent);
}

} // namespace

RuleAnswer min(const RuleInput &input)
{
    const std::optional<double> number = numberOf(input.value);
    if (!number || *number >= *input.field.minimum)
        return {};
    return violation(*input.field.minimum);
}

RuleAnswer max(const RuleInput &input)
{
    const std::optional<double> number = numberOf(input.value);
    if (!number || *number <= *input.field.maximum)
        return {};
    return violation(*input.field.maximum);
}

bool hasTolerance(const Field &field, const RuleSettings &)
{
    return field.kind == ValueKind::Number && field.nominal && field.tolerance;
}

RuleAnswer tolerance(const RuleInput &input)
{
    const double nominal = *input.field.nominal;
    const double allowed = *input.field.tolerance;
    if (!input.value.isDouble() || !isBeyond(std::abs(input.value.toDouble() - nominal), allowed))
        return {};
    return Violation{
        {{QStringLiteral("nominal"), nominal}, {QStringLiteral("tolerance"), allowed}}};
}

RuleAnswer minimum(const RuleInput &input)
{
    const double limit = *input.settings.specifiedMinimum;
    if (!input.value.isDouble() || input.value.toDouble() >= limit)
        return {};
    return violation(limit);
}

RuleAnswer maximum(const RuleInput &input)
{
    const double limit = *input.settings.specifiedMaximum;
    if (!input.value.isDouble() || input.value.toDouble() <= limit)
        return {};
    return violation(limit);
}

bool hasListTolerance(const Field &field, const RuleSettings &)
{
    return field.kind == ValueKind::NumberList && field.nominal && field.tolerance;
}

RuleAnswer listTolerance(const RuleInput &input)
{
    const double nominal = *input.field.nominal;
    const double allowed = *input.field.tolerance;
    // A wire that was not measured is written as nought.
    const bool noughtIsNothing = input.field.type == u"TensionPlots";
    const QJsonArray list = input.value.toArray();
    int outside = 0;
    qsizetype first = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue item = list[i];
        if (!item.isDouble() || (noughtIsNothing && item.toDouble() == 0)
            || !isBeyond(std::abs(item.toDouble() - nominal), allowed))
            continue;
        if (outside == 0)
            first = i;
        ++outside;
    }
    if (outside == 0)
        return {};
    return Violation{{{QStringLiteral("nominal"), nominal}, {QStringLiteral("tolerance"), allowed},
        {QStringLiteral("count"), outside}, {QStringLiteral("position"), first + 1},
        {QStringLiteral("number"), list[first].toDouble()}}};
}

RuleAnswer listSize(const RuleInput &input)
{
    // Wires of the layers X, G, V and U, as the DB's former upload script had them.
    static constexpr std::array<qsizetype, 4> sizes{480, 481, 1139, 1141};
    const qsizetype size = input.value.toArray().size();
    if (size == 0 || std::find(sizes.begin(), sizes.end(), size) != sizes.end())
        return {};
    return Violation{{{QStringLiteral("count"), size},
        {QStringLiteral("setting"), QVariantList(sizes.begin(), sizes.end())}}};
}

RuleAnswer integer(const RuleInput &input)
{
    const double number = input.value.toDouble();
    return number == std::floor(number) ? RuleAnswer() : RuleAnswer(Violation());
}

RuleAnswer step(const RuleInput &input)
{
    if (!input.value.isDouble())
        return {};
    const double step = *input.settings.step;
    const double steps = (input.value.toDouble() - input.field.minimum.value_or(0)) / step;
    // A tenth is no number of the computer: 0.3 / 0.1 is not quite 3.
    if (std::abs(steps - std::round(steps)) <= 1e-9 * std::max(1.0, std::abs(steps)))
        return {};
    return violation(step);
}

RuleAnswer decimalLimit(const RuleInput &input)
{
    const int most = *input.settings.decimalLimit;
    if (!input.value.isDouble() || decimalsOf(input.value.toDouble()) <= most)
        return {};
    return violation(most);
}

} // namespace m2m::rule
