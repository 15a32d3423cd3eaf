// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "checker.h"
#include "forms/typerules.h"
#include "recipe/formdifference.h"
#include "recipe/mappingcolumns.h"
#include "rules.h"

#include <QHash>

#include <algorithm>

namespace m2m {

namespace {

class RecipeCheck {
public:
    RecipeCheck(const Recipe &recipe, const TypeForm &form, const QStringList &columns)
        : m_recipe(recipe)
        , m_form(form)
        , m_columns(columns)
        , m_madeFor(recipe.madeFor ? &*recipe.madeFor : nullptr)
    {
    }

    IssueList run()
    {
        checkForm();
        checkTarget();
        checkType();
        for (const Mapping &mapping : m_recipe.mappings)
            checkMapping(mapping);
        checkShape();
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

    bool fillsRows(const QString &grid) const
    {
        const QString inside = grid + QStringLiteral("[].");
        return std::any_of(
            m_recipe.mappings.begin(), m_recipe.mappings.end(), [&inside](const Mapping &mapping) {
                return mapping.field.startsWith(inside)
                    && mapping.source.kind != Source::Kind::None;
            });
    }

    /// A grid that begins without rows, and that nothing fills, asks for nothing.
    bool isInUnusedRows(const QString &path) const
    {
        const qsizetype end = path.indexOf(QStringLiteral("[]."));
        if (end < 0)
            return false;
        const Field *grid = m_form.field(path.left(end));
        const bool startsEmpty =
            grid && (grid->type == u"editgrid" || js::truthy(grid->component.value(u"initEmpty")));
        return startsEmpty && !fillsRows(path.left(end));
    }

    void checkForm()
    {
        if (m_recipe.typeFormFingerprint == m_form.fingerprint
            || m_recipe.typeFormFingerprint.isEmpty())
            return;
        if (m_madeFor)
            checkDifference();
        else
            add(Severity::Warning, QStringLiteral("recipe.formChanged"), {});
    }

    void checkDifference()
    {
        int elsewhere = 0;
        const QList<TouchedChange> touched = changesTouching(m_recipe, *m_madeFor, m_form);
        for (const TouchedChange &entry : touched) {
            const FieldChange &change = entry.change;
            const bool asksForMore = change.kind == FieldChange::Kind::NewRequired
                || change.kind == FieldChange::Kind::NowRequired;
            if (asksForMore && !entry.mapped && !isEdit(m_recipe.operation))
                m_newlyRequired.insert(change.path, entry); // said where required fields are
            else if (entry.mapped || asksForMore || change.kind == FieldChange::Kind::New)
                addChange(entry.severity, entry);
            else
                ++elsewhere;
            if (change.kind == FieldChange::Kind::Gone)
                m_gone += change.path;
        }
        if (elsewhere > 0 || touched.isEmpty())
            add(Severity::Note, QStringLiteral("recipe.form.elsewhere"), {},
                {{QStringLiteral("count"), elsewhere}});
    }

    void addChange(Severity severity, const TouchedChange &entry)
    {
        const FieldChange &change = entry.change;
        QVariantMap params{{QStringLiteral("label"), change.label}};
        const auto put = [&params](const QString &name, const QVariant &value) {
            const bool noWords =
                value.typeId() == QMetaType::QStringList && value.toStringList().isEmpty();
            if (value.isValid() && !noWords)
                params.insert(name, value);
        };
        put(QStringLiteral("columns"), entry.columns);
        put(QStringLiteral("options"), change.words);
        put(QStringLiteral("was"), change.was.toVariant());
        put(QStringLiteral("is"), change.is.toVariant());
        if (!change.limit.isEmpty())
            params.insert(QStringLiteral("limit"), change.limit);
        if (!change.movedTo.isEmpty())
            params.insert(QStringLiteral("movedTo"), change.movedTo);
        add(severity, QStringLiteral("recipe.form.") + changeWord(change.kind), change.path,
            params);
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
        if (!mapping.field.startsWith(u'@') && !field && !m_gone.contains(mapping.field))
            add(Severity::Warning, QStringLiteral("recipe.fieldUnknown"), mapping.field);
        const bool unsupported = field
            && (field->kind == ValueKind::Unsupported
                || field->kind == ValueKind::Rows
                // Rows of a record that exists are not known here, so none can be changed.
                || (isEdit(m_recipe.operation) && !m_recipe.shape.isGathered()
                    && field->path.contains(QStringLiteral("[]"))));
        if (unsupported)
            add(Severity::Error, QStringLiteral("recipe.fieldUnsupported"), mapping.field);
        Recipe alone;
        alone.mappings = {mapping};
        checkColumns(missingColumns(alone, m_columns), namedColumnsOf(alone), mapping.field);
    }

    void checkColumns(const QStringList &missing, const QStringList &named, const QString &field)
    {
        for (const QString &column : missing)
            add(Severity::Error, QStringLiteral("recipe.columnMissing"), field,
                {{QStringLiteral("column"), column}});
        for (const QString &column : named) {
            if (m_columns.count(column) > 1)
                add(Severity::Warning, QStringLiteral("recipe.columnTwice"), field,
                    {{QStringLiteral("column"), column}});
        }
    }

    /// Columns that decide which rows make which record.
    void checkShape()
    {
        Recipe shapeOnly;
        shapeOnly.shape = m_recipe.shape;
        checkColumns(missingColumns(shapeOnly, m_columns), namedColumnsOf(shapeOnly), {});
        const bool aimless = m_recipe.shape.per == RecordShape::Per::Target
            && m_recipe.operation == Operation::CreateComponent;
        if (aimless)
            add(Severity::Error, QStringLiteral("recipe.shapeWithoutTarget"), {});
    }

    void checkRequired(const Field &field)
    {
        if (isInUnusedRows(field.path) || (field.kind == ValueKind::Rows && fillsRows(field.path)))
            return;
        const bool filled = !isEmptyValue(field, field.untouched);
        if (!field.required || field.hidden || filled || hasSource(field.path))
            return;
        const Severity severity = field.conditional ? Severity::Note : Severity::Error;
        const auto newly = m_newlyRequired.constFind(field.path);
        if (newly != m_newlyRequired.constEnd())
            addChange(severity, *newly);
        else
            add(severity, QStringLiteral("recipe.requiredWithoutSource"), field.path);
    }

    const Recipe &m_recipe;
    const TypeForm &m_form;
    const QStringList &m_columns;
    const FormPin *m_madeFor;
    QHash<QString, TouchedChange> m_newlyRequired; ///< by path; without a source
    QStringList m_gone; ///< fields that the form had
    IssueList m_issues;
};

} // namespace

IssueList checkRecipe(const Recipe &recipe, const TypeForm &form, const QStringList &columns)
{
    return RecipeCheck(recipe, form, columns).run();
}

} // namespace m2m
