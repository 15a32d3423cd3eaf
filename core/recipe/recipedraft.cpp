// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipedraft.h"

#include "base/issue.h"
#include "gatherdefaults.h"
#include "recipefile.h"
#include "steps.h"

namespace m2m {

namespace {

constexpr int sampleRows = 20; ///< looked at to find out which column is which
constexpr qsizetype mostChanges = 200; ///< that can be taken back

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
    if (m_table && m_path.isEmpty() && m_recipe.columns != m_table->columns()) {
        m_recipe.mappings.clear();
        forgetChanges();
    }
    propose();
}

void RecipeDraft::setForm(const TypeFormPtr &form)
{
    m_form = form;
    if (m_form && m_recipe.typeFormId != m_form->id) {
        const Moment before{m_recipe, m_path};
        const Operation operation = m_recipe.operation;
        m_recipe = {};
        m_recipe.operation = operation;
        m_recipe.typeFormId = m_form->id;
        m_path.clear();
        propose();
        changed(before);
        return;
    }
    propose();
}

void RecipeDraft::open(const Recipe &recipe, const QString &path)
{
    m_recipe = recipe;
    m_path = path;
    forgetChanges();
    putFormAside();
    propose();
}

/// One that the recipe was not made for.
void RecipeDraft::putFormAside()
{
    if (m_form
        && (m_form->id != m_recipe.typeFormId
            || m_form->recordType != recordTypeOf(m_recipe.operation)))
        m_form.reset();
}

void RecipeDraft::chooseOperation(Operation operation)
{
    const Moment before{m_recipe, m_path};
    const bool otherKind = recordTypeOf(operation) != recordTypeOf(m_recipe.operation);
    m_recipe.operation = operation;
    m_path.clear();
    if (otherKind) {
        m_form.reset();
        m_recipe.typeFormId.clear();
        m_recipe.mappings.clear();
    } else {
        m_recipe.clearMapping(targetPath());
    }
    propose();
    for (const Match &match : std::as_const(m_matches)) {
        if (match.field == targetPath() && match.sure && !m_recipe.mapping(targetPath()))
            m_recipe.setMapping({targetPath(), Source::column(m_table->columns()[match.column]),
                defaultTargetSteps(operation)});
    }
    changed(before);
}

void RecipeDraft::setMapping(const Mapping &mapping)
{
    const Moment before{m_recipe, m_path};
    m_recipe.setMapping(mapping);
    changed(before);
}

void RecipeDraft::clearMapping(const QString &field)
{
    const Moment before{m_recipe, m_path};
    m_recipe.clearMapping(field);
    changed(before);
}

void RecipeDraft::setKnownRecords(KnownRecords policy)
{
    const Moment before{m_recipe, m_path};
    m_recipe.knownRecords = policy;
    changed(before);
}

void RecipeDraft::setShape(const RecordShape &shape)
{
    const Moment before{m_recipe, m_path};
    const bool otherWay = shape.isGathered() != m_recipe.shape.isGathered();
    m_recipe.shape = shape;
    if (otherWay && m_form) {
        const Dialect dialect = m_table ? m_table->dialect() : Dialect();
        for (Mapping &mapping : m_recipe.mappings)
            adaptToShape(mapping, m_form->field(mapping.field), shape, dialect);
    }
    changed(before);
}

void RecipeDraft::setEmptyCells(EmptyCells policy)
{
    const Moment before{m_recipe, m_path};
    m_recipe.emptyCells = policy;
    changed(before);
}

void RecipeDraft::setName(const QString &name)
{
    const Moment before{m_recipe, m_path};
    m_recipe.name = name;
    changed(before);
}

Mapping RecipeDraft::mappingOrUsual(const QString &field) const
{
    if (const Mapping *mapping = m_recipe.mapping(field))
        return *mapping;
    const Dialect dialect = m_table ? m_table->dialect() : Dialect();
    const Field *known = m_form ? m_form->field(field) : nullptr;
    Mapping fresh;
    fresh.field = field;
    if (known)
        fresh.steps = defaultSteps(*known, dialect);
    else if (field == targetPath())
        fresh.steps = defaultTargetSteps(m_recipe.operation);
    else
        fresh.steps = {{step::trim(), {}}};
    if (m_recipe.shape.isGathered())
        adaptToShape(fresh, known, m_recipe.shape, dialect);
    return fresh;
}

Result<void> RecipeDraft::save(const QString &path, const QString &name)
{
    Recipe recipe = m_recipe;
    recipe.name = name;
    if (m_form)
        pinForm(recipe, *m_form);
    if (m_table) {
        recipe.dialect = m_table->dialect();
        recipe.columns = m_table->columns();
    }
    if (const auto saved = saveRecipe(recipe, path); !saved)
        return saved;
    m_recipe = recipe;
    m_path = path;
    // What is gone back to is the same recipe as it was before, not a new one.
    for (QList<Moment> *moments : {&m_undo, &m_redo}) {
        for (Moment &moment : *moments)
            moment.path = path;
    }
    return {};
}

void RecipeDraft::changed(const Moment &before)
{
    if (m_recipe == before.recipe)
        return;
    m_undo.append(before);
    if (m_undo.size() > mostChanges)
        m_undo.removeFirst();
    m_redo.clear();
}

void RecipeDraft::undo() { goTo(m_undo, m_redo); }

void RecipeDraft::redo() { goTo(m_redo, m_undo); }

void RecipeDraft::goTo(QList<Moment> &from, QList<Moment> &to)
{
    if (from.isEmpty())
        return;
    to.append({m_recipe, m_path});
    const Moment moment = from.takeLast();
    m_recipe = moment.recipe;
    m_path = moment.path;
    putFormAside();
    findMatches();
}

void RecipeDraft::forgetChanges()
{
    m_undo.clear();
    m_redo.clear();
}

/// Finds out which column is which.
void RecipeDraft::findMatches()
{
    m_matches.clear();
    if (m_table && m_form)
        m_matches =
            matchColumns(m_recipe.operation, *m_form, m_table->columns(), samplesOf(*m_table));
}

/// Takes over which column is which, where nothing is mapped yet.
void RecipeDraft::propose()
{
    findMatches();
    if (!m_table || !m_form || !m_recipe.mappings.isEmpty())
        return;
    const QList<QStringList> samples = samplesOf(*m_table);
    const KnownRecords policy = m_recipe.knownRecords;
    const QString name = m_recipe.name;
    m_recipe =
        proposeRecipe(m_recipe.operation, *m_form, m_table->columns(), samples, m_table->dialect());
    m_recipe.knownRecords = policy;
    if (!name.isEmpty())
        m_recipe.name = name;
}

} // namespace m2m
