// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "base/jsvalue.h"
#include "rulechecks.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

using F = Field;
using S = RuleSettings;

// A rule of the form whose name the renderer does not run for the type is left out by
// applicableRules(); here is only whether its setting is on.
constexpr Rule rules[] = {
    {"maxSelectedCount", Severity::Error, [](const F &, const S &s) { return s.mostTicked != 0; },
        rule::maxSelectedCount, false, true},
    {"minSelectedCount", Severity::Error, [](const F &, const S &s) { return s.leastTicked != 0; },
        rule::minSelectedCount, false, true},
    {"required", Severity::Error, rule::wantsValue, rule::required},
    {"minLength", Severity::Error, [](const F &f, const S &) { return f.minLength.has_value(); },
        rule::minLength},
    {"maxLength", Severity::Error, [](const F &f, const S &) { return f.maxLength.has_value(); },
        rule::maxLength},
    {"minWords", Severity::Error, [](const F &f, const S &) { return f.minWords.has_value(); },
        rule::minWords},
    {"maxWords", Severity::Error, [](const F &f, const S &) { return f.maxWords.has_value(); },
        rule::maxWords},
    {"custom", Severity::Error, [](const F &, const S &s) { return !s.custom.isEmpty(); },
        rule::custom},
    {"pattern", Severity::Error, [](const F &f, const S &) { return !f.pattern.isEmpty(); },
        rule::pattern},
    {"entry.pattern", Severity::Warning,
        [](const F &f, const S &s) {
            // Without alternatives the page's anchors hold the whole text.
            return f.pattern.contains(u'|') && s.names.contains(QStringLiteral("pattern"));
        },
        rule::wholePattern},
    {"json", Severity::Error, [](const F &, const S &s) { return !s.logic.isUndefined(); },
        rule::logic},
    {"mask", Severity::Error, rule::hasMask, rule::mask},
    {"min", Severity::Error, [](const F &f, const S &) { return f.minimum.has_value(); },
        rule::min},
    {"max", Severity::Error, [](const F &f, const S &) { return f.maximum.has_value(); },
        rule::max},
    {"date", Severity::Error, rule::always, rule::date},
    {"email", Severity::Error, rule::always, rule::email},
    {"url", Severity::Error, rule::always, rule::url},
    {"day", Severity::Error, rule::always, rule::day},
    {"maxDate", Severity::Error, [](const F &, const S &s) { return !s.day.latest.text.isEmpty(); },
        rule::maxDate},
    {"minDate", Severity::Error,
        [](const F &, const S &s) { return !s.day.earliest.text.isEmpty(); }, rule::minDate},
    {"minYear", Severity::Error, [](const F &, const S &s) { return s.day.minYear != 0; },
        rule::minYear},
    {"maxYear", Severity::Error, [](const F &, const S &s) { return s.day.maxYear != 0; },
        rule::maxYear},
    {"time", Severity::Error, rule::always, rule::time},
    {"onlyAvailableItems", Severity::Error,
        [](const F &f, const S &) { return f.onlyAvailableItems && f.type != u"selectboxes"; },
        rule::availableItems},
    // The page refuses every value here, right or wrong: a defect that is told and not obeyed.
    {"onlyAvailableItems", Severity::Warning,
        [](const F &f, const S &) { return f.onlyAvailableItems && f.type == u"selectboxes"; },
        rule::everyItem},
    {"multiple", Severity::Error, [](const F &, const S &s) { return s.maySayList; },
        rule::multiple, true},
    {"tolerance", Severity::Warning, rule::hasTolerance, rule::tolerance},
    {"minimum", Severity::Warning,
        [](const F &, const S &s) { return s.specifiedMinimum.has_value(); }, rule::minimum},
    {"maximum", Severity::Warning,
        [](const F &, const S &s) { return s.specifiedMaximum.has_value(); }, rule::maximum},
    {"tolerance", Severity::Warning, rule::hasListTolerance, rule::listTolerance, true},
    {"listSize", Severity::Warning, [](const F &f, const S &) { return f.type == u"TensionPlots"; },
        rule::listSize, true},
    {"integer", Severity::Warning, [](const F &, const S &s) { return s.integer; }, rule::integer},
    {"step", Severity::Warning, [](const F &, const S &s) { return s.step.value_or(0) > 0; },
        rule::step},
    {"decimalLimit", Severity::Warning,
        [](const F &, const S &s) { return s.decimalLimit.has_value(); }, rule::decimalLimit},
    {"maxTags", Severity::Warning, [](const F &, const S &s) { return s.maxTags > 0; },
        rule::maxTags, true},
    {"dateLimits", Severity::Warning,
        [](const F &, const S &s) {
            return !s.earliest.text.isEmpty() || !s.latest.text.isEmpty();
        },
        rule::dateLimits},
};

bool isEmptyText(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return js::isBlank(text);
    return !js::truthy(value) || js::isBlank(js::text(value));
}

bool hasTruthyMember(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray members = value.toArray();
        return std::any_of(members.begin(), members.end(), js::truthy);
    }
    const QJsonObject members = value.toObject();
    return value.isString() || std::any_of(members.begin(), members.end(), js::truthy);
}

} // namespace

std::span<const Rule> formRules() { return rules; }

QList<const Rule *> applicableRules(const Field &field, const RuleSettings &settings)
{
    QList<const Rule *> result;
    for (const Rule &rule : rules) {
        const bool known = rule.severity != Severity::Error
            || settings.names.contains(QString::fromLatin1(rule.name));
        if (known && rule.applies(field, settings))
            result += &rule;
    }
    return result;
}

bool isEmptyValue(const RuleSettings &settings, const QJsonValue &value, const QString &text)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && text.isEmpty())
        || (value.isArray() && value.toArray().isEmpty()))
        return true;
    switch (settings.emptiness) {
    case Emptiness::Text:
        return isEmptyText(value, text);
    case Emptiness::Masked:
        return !js::truthy(value[u"maskName"]) || !js::truthy(value[u"value"]);
    case Emptiness::Set:
        return !hasTruthyMember(value);
    case Emptiness::Boolean:
        return value == QJsonValue(false);
    case Emptiness::Moment:
        return text == u"Invalid Date";
    case Emptiness::Other:
        break;
    }
    if (value == settings.emptyValue)
        return true;
    const QJsonArray list = value.toArray();
    return list.size() == 1 && list.first() == settings.emptyValue;
}

bool isEmptyValue(const Field &field, const QJsonValue &value)
{
    return isEmptyValue(readRuleSettings(field), value, value.toString());
}

} // namespace m2m
