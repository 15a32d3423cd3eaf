// SPDX-License-Identifier: GPL-3.0-or-later
// The session's recipe: type form, mappings, shape, questions, and what the shelf offers.
#include "batchsession.h"
#include "recipe/recipefile.h"

#include <QPointer>

#include <algorithm>

namespace m2m {

void BatchSession::chooseTypeForm(RecordType type, const QString &id)
{
    if (typeForm() && typeForm()->id == id && typeForm()->recordType == type
        && m_fetching.isEmpty())
        return;
    m_fetching = id;
    setProblem(Area::TypeForm, {});
    m_uploads.fetchTypeForm(type, id, [self = QPointer(this), id](const Result<TypeFormPtr> &form) {
        if (self)
            self->typeFormRead(id, form);
    });
    Q_EMIT typeFormChanged();
}

void BatchSession::typeFormRead(const QString &id, const Result<TypeFormPtr> &form)
{
    if (m_fetching != id)
        return;
    m_fetching.clear();
    m_draft.setForm(form.value_or(TypeFormPtr()));
    setProblem(Area::TypeForm, form ? std::nullopt : std::optional(form.error()));
    rebuild();
    Q_EMIT typeFormChanged();
}

void BatchSession::chooseOperation(Operation operation)
{
    if (recipe().operation == operation)
        return;
    m_draft.chooseOperation(operation);
    if (!typeForm())
        m_fetching.clear();
    rebuild();
    Q_EMIT typeFormChanged();
}

void BatchSession::setRecipe(const Recipe &recipe, const QString &path)
{
    m_draft.open(recipe, path);
    m_recognised = false;
    m_shelf.compareWith(path.isEmpty() ? std::nullopt : std::optional(recipe));
    setProblem(Area::Recipe, {});
    if (!typeForm() && m_connected)
        chooseTypeForm(recordTypeOf(recipe.operation), recipe.typeFormId);
    readAsRecipeSays();
    rebuild();
}

void BatchSession::readAsRecipeSays()
{
    if (table() && recipe().dialect && table()->dialect() != *recipe().dialect)
        setDialect(*recipe().dialect);
    else if (table())
        m_file.forgetProblem(); // of the recipe before, whose dialect did not do
    else if (m_file.problem() || m_file.request().dialect != dialectOfRecipe())
        m_file.readAgain({dialectOfRecipe(), m_file.request().sheet});
}

bool BatchSession::isUnreadableByRecipe() const
{
    const auto &problem = m_file.problem();
    if (!problem || !dialectOfRecipe() || m_file.failedRequest().dialect != dialectOfRecipe())
        return false;
    // All else is as wrong in any other dialect; a workbook's empty sheet too.
    return problem->kind == ErrorKind::FileHasNoRows
        ? !problem->details.contains(QStringLiteral("sheet"))
        : problem->kind == ErrorKind::FileNotReadable
            && problem->details.contains(QStringLiteral("encoding"));
}

void BatchSession::openRecipe(const QString &path)
{
    // A recipe is a few kilobytes; reading it here is no long work.
    const Result<Recipe> recipe = loadRecipe(path);
    if (recipe)
        setRecipe(*recipe, path);
    else
        setProblem(Area::Recipe, recipe.error());
    Q_EMIT recipeChanged();
}

/// Asked once the shelf has looked at a file.
void BatchSession::takeOffer()
{
    const auto certain = m_shelf.certain();
    const bool free = recipePath().isEmpty() && recipe().typeFormId.isEmpty() && !m_refused;
    if (certain && free) {
        useRecipe(*certain);
        m_recognised = true;
    }
    checkRecipeAgain();
    Q_EMIT recipesOffered();
    Q_EMIT recipeChanged();
}

void BatchSession::useRecipe(const RecipeCandidate &candidate)
{
    const RecipeEntry entry = m_shelf.entries().at(candidate.entry);
    const Dialect dialect = candidate.fit.dialect;
    setRecipe(entry.recipe, entry.path);
    // The recipe's own, but for what is known to be otherwise in this file.
    if (table() && table()->dialect() != dialect)
        setDialect(dialect);
    Q_EMIT recipeChanged();
}

void BatchSession::putRecipeAside()
{
    const bool unreadable = isUnreadableByRecipe();
    m_refused = true;
    m_recognised = false;
    m_fetching.clear(); // its form, which would come back without it
    m_draft = {};
    m_shelf.compareWith({});
    m_draft.setTable(table());
    if (unreadable)
        readAsRecipeSays();
    rebuild();
    Q_EMIT typeFormChanged();
}

void BatchSession::recipeGoneTo()
{
    m_fetching.clear(); // chosen after what is shown again
    if (!typeForm() && m_connected && !recipe().typeFormId.isEmpty())
        chooseTypeForm(recordTypeOf(recipe().operation), recipe().typeFormId);
    rebuild();
    Q_EMIT typeFormChanged();
}

void BatchSession::undoRecipe()
{
    if (!m_draft.canUndo())
        return;
    m_draft.undo();
    recipeGoneTo();
}

void BatchSession::redoRecipe()
{
    if (!m_draft.canRedo())
        return;
    m_draft.redo();
    recipeGoneTo();
}

Result<void> BatchSession::saveRecipe(const QString &path, const QString &name)
{
    const Result<void> saved = m_draft.save(path, name);
    if (saved) {
        m_shelf.compareWith(recipe());
        m_shelf.scan();
        Q_EMIT recipeChanged();
    }
    return saved;
}

void BatchSession::setMapping(const Mapping &mapping)
{
    m_draft.setMapping(mapping);
    rebuild();
}

void BatchSession::clearMapping(const QString &field)
{
    m_draft.clearMapping(field);
    rebuild();
}

void BatchSession::setKnownRecords(KnownRecords policy)
{
    m_draft.setKnownRecords(policy);
    Q_EMIT recipeChanged();
}

std::optional<KnownRecords> BatchSession::knownRecords() const
{
    const KnownRecords policy = recipe().knownRecords;
    return policy == KnownRecords::Ask ? m_known : std::optional(policy);
}

void BatchSession::chooseKnownRecords(KnownRecords policy)
{
    if (recipe().knownRecords != KnownRecords::Ask) {
        setKnownRecords(policy);
        return;
    }
    m_known = policy;
    Q_EMIT recipeChanged();
}

void BatchSession::setRecipeName(const QString &name)
{
    m_draft.setName(name);
    Q_EMIT recipeChanged();
}

void BatchSession::setShape(const RecordShape &shape)
{
    m_draft.setShape(shape);
    rebuild();
}

void BatchSession::setEmptyCells(EmptyCells policy)
{
    m_draft.setEmptyCells(policy);
    rebuild();
}

void BatchSession::setAnswer(const QString &question, const QString &answer)
{
    if (m_facts.answers.value(question) == answer)
        return;
    m_facts.answers.insert(question, answer);
    rebuild();
}

bool BatchSession::isAnswered() const
{
    const QList<Question> questions = questionsOf(recipe());
    return std::all_of(questions.begin(), questions.end(), [this](const Question &question) {
        return isAnswer(question, m_facts.answers.value(question.name));
    });
}

bool BatchSession::isMapped() const
{
    return m_builder.isValid()
        && std::none_of(m_recipeIssues.begin(), m_recipeIssues.end(), [](const Issue &issue) {
               return issue.severity == Severity::Error
                   && issue.rule != QLatin1StringView("source.notAnswered")
                   && issue.rule != QLatin1StringView("source.wrongAnswer");
           });
}

void BatchSession::checkRecipeAgain()
{
    m_recipeIssues.clear();
    if (!table() || !typeForm() || recipe().typeFormId != typeForm()->id)
        return;
    m_recipeIssues = checkRecipe(recipe(), *typeForm(), table()->columns())
        + sourceIssues(recipe(), *table(), m_facts);
    if (!m_shelf.fit())
        return;
    const IssueList misfits = issuesOf(*m_shelf.fit(), recipe());
    for (const Issue &issue : misfits) {
        // A missing column is told where it is mapped; here only what it may be called now.
        if (issue.rule != QLatin1StringView("fit.columnMissing")
            || issue.params.contains(QStringLiteral("similar")))
            m_recipeIssues += issue;
    }
}

} // namespace m2m
