// SPDX-License-Identifier: GPL-3.0-or-later
#include "validator.h"

#include "base/jsvalue.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

QString fieldPathOf(const QString &path)
{
    QString result;
    bool inNumber = false;
    for (const QChar c : path) {
        inNumber = inNumber && c != u']';
        if (!inNumber)
            result += c;
        inNumber = inNumber || c == u'[';
    }
    return result;
}

class Validator {
public:
    Validator(
        const FormValidator &validator, const QJsonObject &data, const ValidateOptions &options)
        : m_rules(validator)
        , m_form(validator.form())
        , m_data(data)
        , m_options(options)
        , m_moment(m_data, options.scripts)
    {
    }

    QList<RuleViolation> all()
    {
        walk(m_form.components, top(), m_data);
        for (const NotEvaluated &part : m_moment.notEvaluated())
            m_found += m2m::violationOf(part);
        return m_found;
    }

    QList<RuleViolation> some(const QSet<QString> &paths)
    {
        FormPlace place = top();
        place.certain = false;
        for (qsizetype i = 0; i < m_form.fields.size(); ++i) {
            const QString &path = m_form.fields[i].path;
            if (paths.contains(path))
                check(m_rules.rules(int(i)), place, path, valueAt(m_data, path));
        }
        return m_found;
    }

private:
    FormPlace top() const
    {
        FormPlace place;
        place.row = place.submitRow = &m_data;
        return place;
    }

    void walk(const std::vector<FormComponent> &components, const FormPlace &place,
        const QJsonObject &holder)
    {
        for (const FormComponent &component : components)
            visit(component, place, holder);
    }

    void visit(const FormComponent &original, const FormPlace &outer, const QJsonObject &holder)
    {
        const LiveComponent live(original, m_form.fields, m_moment, outer);
        const FormComponent &component = live.component();
        const FormPlace place = m_moment.placeOf(component, outer, true);
        if (!place.shown)
            return;
        if (component.role == ComponentRole::Layout) {
            walk(component.children, place, holder);
            return;
        }
        const QJsonValue value = valueAt(holder, component.key);
        if (component.role == ComponentRole::Object)
            visitObject(component, place, value.toObject());
        else if (isLeftOut(component))
            return;
        else if (component.role == ComponentRole::Rows)
            visitRows(live, place, value);
        else
            check(live, place, place.prefix + component.key, value);
    }

    bool isLeftOut(const FormComponent &component) const
    {
        if (component.settings.value(u"validate") == false)
            return true;
        if (!m_options.storedRecord)
            return false;
        const QJsonValue persistent = component.settings.value(u"persistent");
        return persistent == false || persistent.toString() == u"client-only"
            || js::truthy(component.settings.value(u"protected"));
    }

    void visitObject(
        const FormComponent &component, const FormPlace &place, const QJsonObject &inner)
    {
        FormPlace inside = place;
        inside.prefix += component.key + u'.';
        inside.holder = joined(place.holder, component.key);
        inside.row = &inner;
        walk(component.children, inside, inner);
    }

    void visitRows(const LiveComponent &live, const FormPlace &place, const QJsonValue &value)
    {
        const FormComponent &component = live.component();
        const Field &field = live.field();
        const QString path = place.prefix + component.key;
        const qsizetype before = errors();
        check(live, place, path, value);
        const bool edited = field.type == u"editgrid";
        if (!edited && errors() != before)
            return; // a data grid that is wrong itself is not looked into
        const qsizetype own = m_found.size();
        const qsizetype errorsOfOwn = errors();
        bool rowsAreRight = true;
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            FormPlace inside = place;
            inside.prefix = QStringLiteral("%1[%2].").arg(path).arg(i);
            inside.holder = joined(place.holder, component.key);
            inside.row = inside.submitRow = &row;
            const qsizetype errorsBefore = errors();
            walk(component.children, inside, row);
            const bool cellsAreRight = errors() == errorsBefore;
            rowsAreRight =
                (!edited || rowIsRight(component, inside, path, cellsAreRight)) && rowsAreRight;
        }
        if (edited && (!rowsAreRight || errors() != errorsOfOwn)) {
            RuleViolation finding;
            finding.rule = QStringLiteral("rows");
            finding.path = path;
            finding.fieldPath = field.path;
            finding.value = value;
            m_found.insert(own, finding);
        }
    }

    /// The script of an edit grid that judges each row as a whole.
    bool rowIsRight(const FormComponent &component, const FormPlace &row, const QString &path,
        bool cellsAreRight)
    {
        const RuleAnswer answer =
            checkGridRow(component.settings, cellsAreRight, {m_data, *row.row, m_options.scripts});
        if (answer && answer->notChecked)
            m_moment.note(path, QStringLiteral("validate.row"),
                answer->params.value(QStringLiteral("why")).toString(),
                answer->params.value(QStringLiteral("detail")).toString());
        return !answer || answer->notChecked;
    }

    void check(const LiveComponent &live, const FormPlace &place, const QString &path,
        const QJsonValue &value)
    {
        if (live.isChanged())
            check(FieldRules(live.field()), place, path, value);
        else
            check(m_rules.rules(live.component().field), place, path, value);
    }

    void check(const FieldRules &fieldRules, const FormPlace &place, const QString &path,
        const QJsonValue &value)
    {
        const RuleScope scope{m_data, *place.submitRow, m_options.scripts};
        for (const RuleFinding &finding : fieldRules.check(value, scope)) {
            RuleViolation violation{finding.severity, finding.rule, path, fieldRules.field().path,
                finding.params, value};
            // Nobody knows here whether the page would have shown the field at all.
            if (!place.certain && finding.rule == u"required") {
                violation.severity = Severity::Warning;
                violation.params.insert(QStringLiteral("conditionUnread"), true);
            }
            m_found += violation;
        }
    }

    qsizetype errors() const
    {
        return std::count_if(m_found.begin(), m_found.end(),
            [](const RuleViolation &finding) { return finding.severity == Severity::Error; });
    }

    static QString joined(const QString &holder, const QString &key)
    {
        return holder.isEmpty() ? key : holder + u'.' + key;
    }

    const FormValidator &m_rules;
    const TypeForm &m_form;
    const QJsonObject m_data;
    const ValidateOptions m_options;
    FormMoment m_moment;
    QList<RuleViolation> m_found;
};

} // namespace

Issue issueOf(const RuleViolation &violation)
{
    Issue issue;
    issue.severity = violation.severity;
    issue.rule = violation.rule;
    issue.fieldPath = violation.fieldPath;
    issue.params = violation.params;
    if (violation.path != violation.fieldPath)
        issue.params.insert(QStringLiteral("path"), violation.path);
    return issue;
}

RuleViolation violationOf(const NotEvaluated &part)
{
    RuleViolation violation;
    violation.severity = Severity::Warning;
    violation.rule = QStringLiteral("notCheckedHere");
    violation.path = part.path;
    violation.fieldPath = fieldPathOf(part.path);
    violation.params = {{QStringLiteral("rule"), part.part}, {QStringLiteral("why"), part.reason},
        {QStringLiteral("detail"), part.detail}};
    return violation;
}

FormValidator::FormValidator(TypeFormPtr form)
    : m_form(std::move(form))
    , m_rules(rulesOf(m_form->fields))
{
}

QList<RuleViolation> FormValidator::validate(
    const QJsonObject &data, const ValidateOptions &options) const
{
    return Validator(*this, data, options).all();
}

QList<RuleViolation> FormValidator::validateFields(
    const QJsonObject &data, const QSet<QString> &paths, const ValidateOptions &options) const
{
    return Validator(*this, data, options).some(paths);
}

} // namespace m2m
