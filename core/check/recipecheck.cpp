// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"
#include "forms/typerules.h"
#include "rules.h"

#include <algorithm>

namespace m2m {

namespace {

class RecipeCheck {
public:
    RecipeCheck(const Recipe &recipe, const TypeForm &form, const QStringList &columns)
        : m_recipe(recipe)
        , m_form(form)
        , m_columns(columns)
    {
    }

    IssueList run()
    {
        checkForm();
        checkTarget();
        checkType();
        for (const Mapping &mapping : m_recipe.mappings)
            checkMapping(mapping);
        if (isEdit(m_recipe.operation)) {
            // What is not mapped stays as it is in the DB.
            checkThatSomethingChanges();
        } else {
            for (const Field &field : m_form.fields)
                checkRequired(field);
        }
        return m_issues;
    }

private:
    void add(Severity severity, const QString &rule, const QString &field, QVariantMap params = {})
    {
        Issue issue;
        issue.severity = severity;
        issue.rule = rule;
        issue.fieldPath = field;
        issue.params = std::move(params);
        m_issues += issue;
    }

    bool hasSource(const QString &field) const
    {
        const Mapping *mapping = m_recipe.mapping(field);
        return mapping && mapping->source.kind != Source::Kind::None;
    }

    void checkForm()
    {
        if (m_recipe.typeFormFingerprint != m_form.fingerprint
            && !m_recipe.typeFormFingerprint.isEmpty())
            add(Severity::Warning, QStringLiteral("recipe.formChanged"), {});
    }

    void checkTarget()
    {
        if (m_recipe.operation == Operation::CreateComponent) {
            if (hasSource(targetPath()))
                add(Severity::Warning, QStringLiteral("recipe.targetNotUsed"), targetPath());
        } else if (!hasSource(targetPath())) {
            add(Severity::Error, QStringLiteral("recipe.targetWithoutSource"), targetPath());
        }
    }

    void checkType()
    {
        const TypeRules rules = typeRules(m_form.recordType, m_form.id);
        if (rules.closed)
            add(Severity::Error, QStringLiteral("recipe.typeClosed"), {});
        const auto needs = [this](const std::optional<WhereaboutsRule> &rule, const QString &path) {
            const bool nowhere =
                rule && rule->field.isEmpty() && rule->constant.isEmpty() && !rule->today;
            if (nowhere && !hasSource(path))
                add(Severity::Error, QStringLiteral("recipe.whereaboutsWithoutSource"), path);
        };
        needs(rules.location, locationPath());
        needs(rules.date, datePath());
    }

    void checkThatSomethingChanges()
    {
        const bool changes = std::any_of(
            m_recipe.mappings.begin(), m_recipe.mappings.end(), [](const Mapping &mapping) {
                return !mapping.field.startsWith(u'@') && mapping.source.kind != Source::Kind::None;
            });
        if (!changes)
            add(Severity::Error, QStringLiteral("recipe.nothingMapped"), {});
    }

    void checkMapping(const Mapping &mapping)
    {
        if (mapping.source.kind == Source::Kind::None)
            return;
        const Field *field = m_form.field(mapping.field);
        // The server stores such a value (api-contract 1).
        if (!mapping.field.startsWith(u'@') && !field)
            add(Severity::Warning, QStringLiteral("recipe.fieldUnknown"), mapping.field);
        if (field && field->kind == ValueKind::Unsupported)
            add(Severity::Error, QStringLiteral("recipe.fieldUnsupported"), mapping.field);
        if (mapping.source.kind != Source::Kind::Column)
            return;
        const QVariantMap params{{QStringLiteral("column"), mapping.source.text}};
        const qsizetype count = m_columns.count(mapping.source.text);
        if (count == 0)
            add(Severity::Error, QStringLiteral("recipe.columnMissing"), mapping.field, params);
        else if (count > 1)
            add(Severity::Warning, QStringLiteral("recipe.columnTwice"), mapping.field, params);
    }

    void checkRequired(const Field &field)
    {
        const bool filled = !isEmptyValue(field, field.untouched);
        if (!field.required || field.hidden || filled || hasSource(field.path))
            return;
        const bool mayHide = !field.conditions.isEmpty() || field.conditionUnread;
        add(mayHide ? Severity::Note : Severity::Error,
            QStringLiteral("recipe.requiredWithoutSource"), field.path);
    }

    const Recipe &m_recipe;
    const TypeForm &m_form;
    const QStringList &m_columns;
    IssueList m_issues;
};

} // namespace

IssueList checkRecipe(const Recipe &recipe, const TypeForm &form, const QStringList &columns)
{
    return RecipeCheck(recipe, form, columns).run();
}

} // namespace m2m
