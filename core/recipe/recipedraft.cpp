// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipedraft.h"

#include "base/issue.h"
#include "recipefile.h"
#include "steps.h"

namespace m2m {

namespace {

constexpr int sampleRows = 20; ///< looked at to find out which column is which

QList<QStringList> samplesOf(const Table &table)
{
    QList<QStringList> samples;
    for (qint64 row = 0; row < qMin<qint64>(table.rowCount(), sampleRows); ++row)
        samples.append(table.row(row));
    return samples;
}

} // namespace

void RecipeDraft::setTable(const TablePtr &table)
{
    m_table = table;
    if (m_table && m_path.isEmpty() && m_recipe.columns != m_table->columns())
        m_recipe.mappings.clear();
    propose();
}

void RecipeDraft::setForm(const TypeFormPtr &form)
{
    m_form = form;
    if (m_form && m_recipe.typeFormId != m_form->id) {
        const Operation operation = m_recipe.operation;
        m_recipe = {};
        m_recipe.operation = operation;
        m_recipe.typeFormId = m_form->id;
        m_path.clear();
    }
    propose();
}

void RecipeDraft::open(const Recipe &recipe, const QString &path)
{
    m_recipe = recipe;
    m_path = path;
    if (m_form
        && (m_form->id != recipe.typeFormId
            || m_form->recordType != recordTypeOf(recipe.operation)))
        m_form.reset();
    propose();
}

void RecipeDraft::chooseOperation(Operation operation)
{
    const bool otherKind = recordTypeOf(operation) != recordTypeOf(m_recipe.operation);
    m_recipe.operation = operation;
    m_path.clear();
    if (otherKind) {
        m_form.reset();
        m_recipe.typeFormId.clear();
        m_recipe.mappings.clear();
    } else {
        clearMapping(targetPath());
    }
    propose();
    for (const Match &match : std::as_const(m_matches)) {
        if (match.field == targetPath() && match.sure && !m_recipe.mapping(targetPath()))
            m_recipe.setMapping({targetPath(), Source::column(m_table->columns()[match.column]),
                defaultTargetSteps(operation)});
    }
}

void RecipeDraft::clearMapping(const QString &field)
{
    m_recipe.mappings.removeIf([&field](const Mapping &mapping) { return mapping.field == field; });
}

Result<void> RecipeDraft::save(const QString &path, const QString &name)
{
    Recipe recipe = m_recipe;
    recipe.name = name;
    if (m_form)
        recipe.typeFormFingerprint = m_form->fingerprint;
    if (m_table) {
        recipe.dialect = m_table->dialect();
        recipe.columns = m_table->columns();
    }
    if (const auto saved = saveRecipe(recipe, path); !saved)
        return saved;
    m_recipe = recipe;
    m_path = path;
    return {};
}

/// Finds out which column is which; takes it over where nothing is mapped yet.
void RecipeDraft::propose()
{
    m_matches.clear();
    if (!m_table || !m_form)
        return;
    const QList<QStringList> samples = samplesOf(*m_table);
    m_matches = matchColumns(m_recipe.operation, *m_form, m_table->columns(), samples);
    if (!m_recipe.mappings.isEmpty())
        return;
    const KnownRecords policy = m_recipe.knownRecords;
    const QString name = m_recipe.name;
    m_recipe =
        proposeRecipe(m_recipe.operation, *m_form, m_table->columns(), samples, m_table->dialect());
    m_recipe.knownRecords = policy;
    if (!name.isEmpty())
        m_recipe.name = name;
}

} // namespace m2m
