// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrules.h"

#include "base/jsvalue.h"
#include "formmessage.h"
#include "momentparse.h"

#include <QJsonArray>

#include <string_view>

namespace m2m {

namespace {

/// One run of the rules over one field of one record.
class RuleRun {
public:
    RuleRun(const FieldRules &rules, const RuleScope &scope)
        : m_rules(rules)
        , m_scope(scope)
    {
    }

    /// False: no other rule is to be asked.
    bool ask(const Rule &rule, const QJsonValue &value, const QString &text, bool empty, int index)
    {
        const RuleInput input{
            m_rules.field(), m_rules.settings(), value, text, empty, m_scope, index};
        std::optional<Violation> violation = rule.check(input);
        if (!violation)
            return true;
        m_found += finding(rule, input, std::move(*violation));
        return !rule.onlyOne;
    }

    [[nodiscard]] QList<RuleFinding> found() const { return m_found; }

private:
    static RuleFinding finding(const Rule &rule, const RuleInput &input, Violation violation)
    {
        const QString name = QString::fromLatin1(rule.name);
        if (violation.notChecked) {
            violation.params.insert(QStringLiteral("rule"), name);
            return {Severity::Warning, QStringLiteral("notCheckedHere"), violation.params};
        }
        const QString message =
            rule.severity == Severity::Error ? formMessage(name, input, violation) : QString();
        if (message.isEmpty())
            violation.params.remove(QStringLiteral("message"));
        else
            violation.params.insert(QStringLiteral("message"), message);
        return {rule.severity, name, violation.params};
    }

    const FieldRules &m_rules;
    const RuleScope &m_scope;
    QList<RuleFinding> m_found;
};

/// What the page's rules look at where that is not the value itself.
QJsonValue seenByPage(const RuleSettings &settings, const QJsonValue &value)
{
    if (settings.falsyIsEmptyList && !js::truthy(value))
        return QJsonArray();
    if (settings.timeDataFormat.isEmpty() || !js::truthy(value) || value.isArray())
        return value;
    const std::optional<QString> shown =
        shownTime(js::text(value), settings.timeDataFormat, settings.timeFormat);
    return shown ? QJsonValue(*shown) : value;
}

} // namespace

FieldRules::FieldRules(const Field &field)
    : m_field(field)
    , m_settings(readRuleSettings(field))
    , m_rules(applicableRules(field, m_settings))
{
}

QList<RuleFinding> FieldRules::check(const QJsonValue &given, const RuleScope &scope) const
{
    RuleRun run(*this, scope);
    const QJsonValue value = seenByPage(m_settings, given);
    const QString text = value.toString();
    const bool empty = isEmptyValue(m_settings, value, text);
    if (!m_field.multiple || !value.isArray()) {
        for (const Rule *rule : m_rules) {
            if (!run.ask(*rule, value, text, empty, 0))
                break;
        }
        return run.found();
    }
    const QJsonArray items = value.toArray();
    for (const Rule *rule : m_rules) {
        if (rule->wholeList) {
            run.ask(*rule, value, text, empty, 0);
            continue;
        }
        if (items.isEmpty() && std::string_view(rule->name) == "required")
            run.ask(*rule, QJsonValue::Null, {}, true, 0);
        for (int i = 0; i < items.size(); ++i) {
            const QJsonValue item = items.at(i);
            const QString itemText = item.toString();
            run.ask(*rule, item, itemText, isEmptyValue(m_settings, item, itemText), i);
        }
    }
    return run.found();
}

std::vector<FieldRules> rulesOf(const QList<Field> &fields)
{
    return {fields.begin(), fields.end()};
}

} // namespace m2m
