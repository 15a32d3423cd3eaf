// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"
#include "rules.h"

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
        for (const Mapping &mapping : m_recipe.mappings)
            checkMapping(mapping);
        for (const Field &field : m_form.fields)
            checkRequired(field);
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
        if (m_recipe.operation != Operation::CreateComponent && !hasSource(targetPath()))
            add(Severity::Error, QStringLiteral("recipe.targetWithoutSource"), targetPath());
    }

    void checkMapping(const Mapping &mapping)
    {
        if (mapping.source.kind == Source::Kind::None)
            return;
        const Field *field = m_form.field(mapping.field);
        if (mapping.field != targetPath() && !field)
            add(Severity::Error, QStringLiteral("recipe.fieldUnknown"), mapping.field);
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
