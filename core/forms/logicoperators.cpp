// SPDX-License-Identifier: GPL-3.0-or-later
#include "logicoperators.h"

#include "base/jsvalue.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace m2m {

namespace {

/// A number as the place in a text: no NaN, no fraction.
double place(const QJsonValue &value)
{
    const double number = js::toNumber(value);
    return std::isnan(number) ? 0 : std::trunc(number);
}

/// text.substr(from, length) of a script.
QString part(const QString &text, const QJsonValue &from, const QJsonValue &length)
{
    const auto size = double(text.size());
    double begin = place(from);
    if (begin < 0)
        begin = std::max(0.0, size + begin);
    begin = std::min(begin, size);
    const double count = length.isUndefined() ? size : place(length);
    return text.mid(qsizetype(begin), qsizetype(std::clamp(count, 0.0, size - begin)));
}

QJsonValue ordering(const LogicValues &of, bool (*holds)(std::partial_ordering))
{
    return holds(js::ordered(argument(of, 0).value, argument(of, 1).value));
}

/// `a < b < c` where there is a third.
QJsonValue ascending(const LogicValues &of, bool (*holds)(std::partial_ordering))
{
    return holds(js::ordered(argument(of, 0).value, argument(of, 1).value))
        && (argument(of, 2).value.isUndefined()
            || holds(js::ordered(argument(of, 1).value, argument(of, 2).value)));
}

QJsonValue sum(const LogicValues &of)
{
    double result = 0;
    for (const LogicValue &each : of)
        result += js::parseFloat(js::text(each.value));
    return result;
}

QJsonValue difference(const LogicValues &of)
{
    const double first = js::toNumber(argument(of, 0).value);
    const QJsonValue &second = argument(of, 1).value;
    return second.isUndefined() ? -first : first - js::toNumber(second);
}

QJsonValue extreme(const LogicValues &of, bool greatest)
{
    double result = greatest ? -std::numeric_limits<double>::infinity()
                             : std::numeric_limits<double>::infinity();
    for (const LogicValue &each : of) {
        const double number = js::toNumber(each.value);
        if (std::isnan(number))
            return number;
        result = greatest ? std::max(result, number) : std::min(result, number);
    }
    return result;
}

QJsonValue substring(const LogicValues &of)
{
    const QString text = js::text(argument(of, 0).value);
    const QJsonValue &length = argument(of, 2).value;
    if (!std::is_lt(js::ordered(length, 0)))
        return part(text, argument(of, 1).value, length);
    // A negative length counts from the end, which is the library's own, not JavaScript's; written
    // as text it is put behind the other number instead of being added.
    const QString rest = part(text, argument(of, 1).value, QJsonValue::Undefined);
    const auto size = double(rest.size());
    if (length.isDouble())
        return part(rest, 0, size + length.toDouble());
    return part(rest, 0, js::text(size) + js::text(length));
}

QJsonValue product(const LogicValues &of)
{
    if (of.size() == 1)
        return of.front().value; // as it is: a text stays a text
    double result = js::parseFloat(js::text(argument(of, 0).value));
    for (qsizetype at = 1; at < of.size(); ++at)
        result *= js::parseFloat(js::text(of[at].value));
    return result;
}

struct PureOperator {
    QLatin1StringView name;
    QJsonValue (*apply)(const LogicValues &);
};

const PureOperator PureOperators[] = {
    {QLatin1StringView("<"), [](const LogicValues &of) { return ascending(of, std::is_lt); }},
    {QLatin1StringView("<="), [](const LogicValues &of) { return ascending(of, std::is_lteq); }},
    {QLatin1StringView(">"), [](const LogicValues &of) { return ordering(of, std::is_gt); }},
    {QLatin1StringView(">="), [](const LogicValues &of) { return ordering(of, std::is_gteq); }},
    {QLatin1StringView("!"),
        [](const LogicValues &of) -> QJsonValue { return !holdsTrue(argument(of, 0)); }},
    {QLatin1StringView("!!"),
        [](const LogicValues &of) -> QJsonValue { return holdsTrue(argument(of, 0)); }},
    {QLatin1StringView("min"), [](const LogicValues &of) { return extreme(of, false); }},
    {QLatin1StringView("max"), [](const LogicValues &of) { return extreme(of, true); }},
    {QLatin1StringView("+"), sum},
    {QLatin1StringView("-"), difference},
    {QLatin1StringView("*"), product},
    {QLatin1StringView("/"),
        [](const LogicValues &of) -> QJsonValue {
            return js::toNumber(argument(of, 0).value) / js::toNumber(argument(of, 1).value);
        }},
    {QLatin1StringView("%"),
        [](const LogicValues &of) -> QJsonValue {
            return std::fmod(
                js::toNumber(argument(of, 0).value), js::toNumber(argument(of, 1).value));
        }},
    {QLatin1StringView("substr"), substring},
    {QLatin1StringView("log"),
        [](const LogicValues &of) -> QJsonValue { return argument(of, 0).value; }},
};

} // namespace

bool holdsTrue(const LogicValue &of)
{
    return js::truthy(of.value) && !(of.value.isArray() && of.value.toArray().isEmpty());
}

const LogicValue &argument(const LogicValues &of, qsizetype at)
{
    static const LogicValue nothing;
    return at < of.size() ? of[at] : nothing;
}

QJsonValue argument(const QJsonArray &of, qsizetype at)
{
    return at < of.size() ? of[at] : QJsonValue(QJsonValue::Undefined);
}

QJsonValue member(const QJsonValue &value, const QString &name)
{
    if (value.isObject())
        return value.toObject().value(name);
    if (!value.isArray() && !value.isString())
        return QJsonValue::Undefined;
    const qsizetype length = value.isArray() ? value.toArray().size() : value.toString().size();
    if (name == QLatin1StringView("length"))
        return double(length);
    bool ok = false;
    const qlonglong place = name.toLongLong(&ok);
    if (!ok || QString::number(place) != name || place < 0 || place >= length)
        return QJsonValue::Undefined;
    return value.isArray() ? value.toArray().at(place) : QString(value.toString().at(place));
}

std::optional<QJsonValue> pureOperator(const QString &name, const LogicValues &of)
{
    const auto *found = std::find_if(std::begin(PureOperators), std::end(PureOperators),
        [&name](const PureOperator &each) { return each.name == name; });
    if (found == std::end(PureOperators))
        return {};
    if (of.isEmpty() && found->name == QLatin1StringView("*"))
        return {};
    return found->apply(of);
}

} // namespace m2m
