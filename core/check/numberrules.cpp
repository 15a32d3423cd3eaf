// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "rulechecks.h"

#include <QJsonArray>

#include <cmath>

namespace m2m::rule {

namespace {

/// The page reads the number that a text begins with, so that "50mm" is 50.
std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : js::leadingNumber(js::text(value));
}

std::optional<double> specified(const Field &field, QStringView name)
{
    const QJsonValue value = field.component.value(name);
    return value.isUndefined() || value.isNull() ? std::nullopt : numberOf(value);
}

QVariantMap setting(double value) { return {{QStringLiteral("setting"), value}}; }

/// Rounding in 3.4 - 3.2 must not make a value that lies on the limit a doubtful one.
bool isBeyond(double distance, double limit)
{
    return distance > limit && std::abs(distance - limit) > 1e-9 * std::max(1.0, std::abs(limit));
}

} // namespace

Violation min(const RuleInput &input)
{
    const std::optional<double> number = numberOf(input.value);
    if (!number || *number >= *input.field.minimum)
        return {};
    return setting(*input.field.minimum);
}

Violation max(const RuleInput &input)
{
    const std::optional<double> number = numberOf(input.value);
    if (!number || *number <= *input.field.maximum)
        return {};
    return setting(*input.field.maximum);
}

Violation tolerance(const RuleInput &input)
{
    const double nominal = *input.field.nominal;
    const double allowed = *input.field.tolerance;
    if (!input.value.isDouble() || !isBeyond(std::abs(input.value.toDouble() - nominal), allowed))
        return {};
    return QVariantMap{
        {QStringLiteral("nominal"), nominal}, {QStringLiteral("tolerance"), allowed}};
}

Violation minimum(const RuleInput &input)
{
    const std::optional<double> limit = specified(input.field, u"specification_minimum");
    if (!limit || !input.value.isDouble() || input.value.toDouble() >= *limit)
        return {};
    return setting(*limit);
}

Violation maximum(const RuleInput &input)
{
    const std::optional<double> limit = specified(input.field, u"specification_maximum");
    if (!limit || !input.value.isDouble() || input.value.toDouble() <= *limit)
        return {};
    return setting(*limit);
}

Violation listTolerance(const RuleInput &input)
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
    return QVariantMap{{QStringLiteral("nominal"), nominal}, {QStringLiteral("tolerance"), allowed},
        {QStringLiteral("count"), outside}, {QStringLiteral("position"), first + 1},
        {QStringLiteral("number"), list[first].toDouble()}};
}

} // namespace m2m::rule
