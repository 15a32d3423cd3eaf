// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlogic.h"

#include "base/jsvalue.h"
#include "logicoperators.h"

#include <QJsonArray>
#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace m2m {

namespace {

/// One evaluation. Sets m_failed where the library would throw or where only the page can tell;
/// what is returned from then on means nothing.
class LogicRun {
public:
    LogicValue evaluate(const QJsonValue &logic, const QJsonValue &scope);
    [[nodiscard]] bool failed() const { return m_failed; }

    LogicValue fail();

    // Operators that evaluate their arguments themselves, as far as they need them.
    LogicValue branch(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue conjunction(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue disjunction(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue filter(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue map(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue reduce(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue all(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue none(const QJsonArray &arguments, const QJsonValue &scope);
    LogicValue some(const QJsonArray &arguments, const QJsonValue &scope);

    // Operators over values.
    LogicValue looselyEqual(const LogicValues &of, const QJsonValue &scope);
    LogicValue looselyUnequal(const LogicValues &of, const QJsonValue &scope);
    LogicValue strictlyEqual(const LogicValues &of, const QJsonValue &scope);
    LogicValue strictlyUnequal(const LogicValues &of, const QJsonValue &scope);
    LogicValue variable(const LogicValues &of, const QJsonValue &scope);
    LogicValue missing(const LogicValues &of, const QJsonValue &scope);
    LogicValue missingSome(const LogicValues &of, const QJsonValue &scope);
    LogicValue contained(const LogicValues &of, const QJsonValue &scope);
    LogicValue joined(const LogicValues &of, const QJsonValue &scope);
    LogicValue merged(const LogicValues &of, const QJsonValue &scope);

private:
    /// False when the work of this expression has become too much.
    bool spend(qsizetype work);
    /// The same for all that a list or an object holds. Two places of a list may share what is in
    /// them, so that a list of a few bytes can be written out without end.
    bool spendOn(const QJsonValue &value, int depth = 0);
    bool same(const std::optional<bool> &decided, const LogicValue &a, const LogicValue &b);

    qsizetype m_left = MostWork;
    bool m_failed = false;

    // A reduce that doubles a text at each step, or lists in lists, would take all memory and time
    // of the program itself. An honest expression takes some dozens of steps.
    static constexpr qsizetype MostWork = 1'000'000;
    static constexpr int MostDepth = 500; // and so is how deep functions call themselves here
};

LogicValue LogicRun::fail()
{
    m_failed = true;
    return {};
}

bool LogicRun::spend(qsizetype work)
{
    m_left -= work;
    if (m_left < 0)
        m_failed = true;
    return !m_failed;
}

bool LogicRun::spendOn(const QJsonValue &value, int depth)
{
    if (depth > MostDepth)
        m_failed = true;
    if (!spend(1))
        return false;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(),
            [&](const QJsonValue &each) { return spendOn(each, depth + 1); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(),
        [&](const QJsonValue &each) { return spendOn(each, depth + 1); });
}

LogicValue LogicRun::branch(const QJsonArray &arguments, const QJsonValue &scope)
{
    qsizetype at = 0;
    for (; at + 1 < arguments.size(); at += 2) {
        if (holdsTrue(evaluate(arguments[at], scope)))
            return evaluate(arguments[at + 1], scope);
    }
    return at < arguments.size() ? evaluate(arguments[at], scope) : LogicValue{QJsonValue::Null};
}

LogicValue LogicRun::conjunction(const QJsonArray &arguments, const QJsonValue &scope)
{
    LogicValue last;
    for (const QJsonValue each : arguments) {
        last = evaluate(each, scope);
        if (!holdsTrue(last))
            break;
    }
    return last;
}

LogicValue LogicRun::disjunction(const QJsonArray &arguments, const QJsonValue &scope)
{
    LogicValue last;
    for (const QJsonValue each : arguments) {
        last = evaluate(each, scope);
        if (holdsTrue(last))
            break;
    }
    return last;
}

LogicValue LogicRun::filter(const QJsonArray &arguments, const QJsonValue &scope)
{
    QJsonArray kept;
    const QJsonArray list = evaluate(argument(arguments, 0), scope).value.toArray();
    for (const QJsonValue each : list) {
        if (holdsTrue(evaluate(argument(arguments, 1), each)))
            kept += each;
    }
    return {kept};
}

LogicValue LogicRun::map(const QJsonArray &arguments, const QJsonValue &scope)
{
    QJsonArray made;
    const QJsonArray list = evaluate(argument(arguments, 0), scope).value.toArray();
    for (const QJsonValue each : list)
        made += evaluate(argument(arguments, 1), each).value;
    spendOn(made);
    return {made};
}

LogicValue LogicRun::reduce(const QJsonArray &arguments, const QJsonValue &scope)
{
    const QJsonArray list = evaluate(argument(arguments, 0), scope).value.toArray();
    LogicValue result{QJsonValue::Null};
    if (arguments.size() > 2)
        result = evaluate(arguments[2], scope);
    for (const QJsonValue each : list) {
        const QJsonObject step{
            {QStringLiteral("current"), each}, {QStringLiteral("accumulator"), result.value}};
        result = evaluate(argument(arguments, 1), step);
        if (m_failed)
            break;
    }
    return result;
}

LogicValue LogicRun::all(const QJsonArray &arguments, const QJsonValue &scope)
{
    const QJsonArray list = evaluate(argument(arguments, 0), scope).value.toArray();
    const bool whole = std::all_of(list.begin(), list.end(),
        [&](const QJsonValue &each) { return holdsTrue(evaluate(argument(arguments, 1), each)); });
    return {whole && !list.isEmpty()};
}

LogicValue LogicRun::none(const QJsonArray &arguments, const QJsonValue &scope)
{
    return {!some(arguments, scope).value.toBool()};
}

LogicValue LogicRun::some(const QJsonArray &arguments, const QJsonValue &scope)
{
    const QJsonArray list = evaluate(argument(arguments, 0), scope).value.toArray();
    return {std::any_of(list.begin(), list.end(),
        [&](const QJsonValue &each) { return holdsTrue(evaluate(argument(arguments, 1), each)); })};
}

bool LogicRun::same(const std::optional<bool> &decided, const LogicValue &a, const LogicValue &b)
{
    if (decided)
        return *decided;
    if (a.fromVariables && b.fromVariables)
        m_failed = true; // perhaps one and the same
    return false;
}

LogicValue LogicRun::looselyEqual(const LogicValues &of, const QJsonValue & /*scope*/)
{
    const LogicValue &a = argument(of, 0);
    const LogicValue &b = argument(of, 1);
    return {same(js::looselyEqual(a.value, b.value), a, b)};
}

LogicValue LogicRun::looselyUnequal(const LogicValues &of, const QJsonValue &scope)
{
    return {!looselyEqual(of, scope).value.toBool()};
}

LogicValue LogicRun::strictlyEqual(const LogicValues &of, const QJsonValue & /*scope*/)
{
    const LogicValue &a = argument(of, 0);
    const LogicValue &b = argument(of, 1);
    return {same(js::strictlyEqual(a.value, b.value), a, b)};
}

LogicValue LogicRun::strictlyUnequal(const LogicValues &of, const QJsonValue &scope)
{
    return {!strictlyEqual(of, scope).value.toBool()};
}

LogicValue LogicRun::variable(const LogicValues &of, const QJsonValue &scope)
{
    const LogicValue &path = argument(of, 0);
    if (path.value.isUndefined() || path.value.isNull() || path.value == QString())
        return {scope, true};
    LogicValue otherwise = argument(of, 1);
    if (otherwise.value.isUndefined())
        otherwise.value = QJsonValue::Null;
    QJsonValue value = scope;
    const QStringList names = js::text(path.value).split(u'.');
    for (const QString &name : names) {
        value = member(value, name); // of null and of nothing: nothing
        if (value.isUndefined())
            return otherwise;
    }
    return {value, true};
}

LogicValue LogicRun::missing(const LogicValues &of, const QJsonValue &scope)
{
    QJsonArray keys;
    if (argument(of, 0).value.isArray()) {
        keys = argument(of, 0).value.toArray();
    } else {
        for (const LogicValue &each : of)
            keys += each.value;
    }
    QJsonArray absent;
    for (const QJsonValue key : std::as_const(keys)) {
        const QJsonValue value = evaluate(QJsonObject{{QStringLiteral("var"), key}}, scope).value;
        if (value.isNull() || value == QString())
            absent += key;
    }
    return {absent};
}

LogicValue LogicRun::missingSome(const LogicValues &of, const QJsonValue &scope)
{
    const QJsonValue &options = argument(of, 1).value;
    if (!options.isArray())
        return fail(); // a list is meant; texts have a length by accident
    const LogicValue absent = missing({{options}}, scope);
    const auto given = double(options.toArray().size() - absent.value.toArray().size());
    const bool enough = given >= js::toNumber(argument(of, 0).value);
    return enough ? LogicValue{QJsonArray()} : absent;
}

LogicValue LogicRun::contained(const LogicValues &of, const QJsonValue & /*scope*/)
{
    const LogicValue &wanted = argument(of, 0);
    const LogicValue &place = argument(of, 1);
    if (place.value.isString()) {
        const QString text = place.value.toString();
        return {!text.isEmpty() && text.contains(js::text(wanted.value))};
    }
    const QJsonArray list = place.value.toArray();
    return {std::any_of(list.begin(), list.end(), [&](const QJsonValue &each) {
        // What stands in a list may have come from the variables, whoever made the list.
        return same(js::strictlyEqual(wanted.value, each), wanted, {each, true});
    })};
}

LogicValue LogicRun::joined(const LogicValues &of, const QJsonValue & /*scope*/)
{
    QString text;
    for (const LogicValue &each : of) {
        if (!each.value.isNull() && !each.value.isUndefined())
            text += js::text(each.value);
        if (!spend(text.size()))
            return {};
    }
    return {text};
}

LogicValue LogicRun::merged(const LogicValues &of, const QJsonValue & /*scope*/)
{
    QJsonArray list;
    for (const LogicValue &each : of) {
        if (!each.value.isArray()) {
            list += each.value;
            continue;
        }
        const QJsonArray members = each.value.toArray();
        if (!spend(members.size()))
            return {};
        for (const QJsonValue inside : members)
            list += inside;
    }
    return {list};
}

struct LazyOperator {
    QLatin1StringView name;
    LogicValue (LogicRun::*apply)(const QJsonArray &, const QJsonValue &);
};

struct PlainOperator {
    QLatin1StringView name;
    LogicValue (LogicRun::*apply)(const LogicValues &, const QJsonValue &);
};

constexpr LazyOperator LazyOperators[] = {
    {QLatin1StringView("if"), &LogicRun::branch},
    {QLatin1StringView("?:"), &LogicRun::branch},
    {QLatin1StringView("and"), &LogicRun::conjunction},
    {QLatin1StringView("or"), &LogicRun::disjunction},
    {QLatin1StringView("filter"), &LogicRun::filter},
    {QLatin1StringView("map"), &LogicRun::map},
    {QLatin1StringView("reduce"), &LogicRun::reduce},
    {QLatin1StringView("all"), &LogicRun::all},
    {QLatin1StringView("none"), &LogicRun::none},
    {QLatin1StringView("some"), &LogicRun::some},
};

constexpr PlainOperator PlainOperators[] = {
    {QLatin1StringView("var"), &LogicRun::variable},
    {QLatin1StringView("missing"), &LogicRun::missing},
    {QLatin1StringView("missing_some"), &LogicRun::missingSome},
    {QLatin1StringView("=="), &LogicRun::looselyEqual},
    {QLatin1StringView("!="), &LogicRun::looselyUnequal},
    {QLatin1StringView("==="), &LogicRun::strictlyEqual},
    {QLatin1StringView("!=="), &LogicRun::strictlyUnequal},
    {QLatin1StringView("in"), &LogicRun::contained},
    {QLatin1StringView("cat"), &LogicRun::joined},
    {QLatin1StringView("merge"), &LogicRun::merged},
};

template <typename Operators> auto namedOperator(const Operators &operators, const QString &name)
{
    const auto *found = std::find_if(std::begin(operators), std::end(operators),
        [&name](const auto &each) { return each.name == name; });
    return found == std::end(operators) ? nullptr : found;
}

LogicValue LogicRun::evaluate(const QJsonValue &logic, const QJsonValue &scope)
{
    if (!spend(1))
        return {};
    if (logic.isArray()) {
        QJsonArray made;
        const QJsonArray list = logic.toArray();
        for (const QJsonValue each : list)
            made += evaluate(each, scope).value;
        spendOn(made);
        return {made};
    }
    const QJsonObject operation = logic.toObject();
    if (operation.size() != 1)
        return {logic};

    const QString name = operation.constBegin().key();
    const QJsonValue given = operation.constBegin().value();
    const QJsonArray arguments = given.isArray() ? given.toArray() : QJsonArray{given};
    if (const LazyOperator *lazy = namedOperator(LazyOperators, name))
        return (this->*lazy->apply)(arguments, scope);

    LogicValues values;
    for (const QJsonValue each : arguments) {
        values += evaluate(each, scope);
        spendOn(values.last().value);
    }
    if (m_failed)
        return {};
    if (const PlainOperator *plain = namedOperator(PlainOperators, name))
        return (this->*plain->apply)(values, scope);
    if (const std::optional<QJsonValue> result = pureOperator(name, values))
        return {*result};
    return fail();
}

} // namespace

std::optional<QJsonValue> jsonLogic(const QJsonValue &expression, const QJsonObject &variables)
{
    LogicRun run;
    const QJsonValue result = run.evaluate(expression, variables).value;
    return run.failed() ? std::nullopt : std::optional(result);
}

} // namespace m2m
