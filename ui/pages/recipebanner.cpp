// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipebanner.h"

#include "batch/batchsession.h"
#include "text/format.h"
#include "text/offertext.h"

namespace m2m {

namespace {
constexpr int leastScore = 50; ///< of a recipe that lacks a column; of 100
} // namespace

RecipeBanner::RecipeBanner(BatchSession &session, QWidget *parent)
    : MessageBanner(QStringLiteral("recipeOffer"), parent)
    , m_session(session)
{
    connect(&session, &BatchSession::recipesOffered, this, &RecipeBanner::refresh);
    connect(&session, &BatchSession::recipeChanged, this, &RecipeBanner::refresh);
    connect(&session, &BatchSession::typeFormChanged, this, &RecipeBanner::refresh);
    connect(&session, &BatchSession::tableChanged, this, &RecipeBanner::refresh);
    connect(this, &MessageBanner::firstClicked, this, &RecipeBanner::first);
    connect(this, &MessageBanner::secondClicked, this, &RecipeBanner::second);
}

QList<RecipeCandidate> RecipeBanner::offered() const
{
    QList<RecipeCandidate> worth;
    for (const RecipeCandidate &candidate : m_session.shelf().candidates()) {
        if (candidate.fit.canBuild() || candidate.fit.score >= leastScore)
            worth += candidate;
    }
    return worth;
}

void RecipeBanner::refresh()
{
    const bool known = m_session.table() && !m_session.isOpening()
        && m_session.shelf().isOf(m_session.table()->source());
    if (known && m_session.recipeWasRecognised() && !m_session.recipePath().isEmpty()) {
        setActions(tr("Another…"), tr("Without a recipe"));
        showMessage(Tone::Good,
            tr("The recipe %1 fits this file and is used.").arg(quoted(m_session.recipe().name)));
        return;
    }
    const bool free = m_session.recipePath().isEmpty() && m_session.recipe().typeFormId.isEmpty();
    const QList<RecipeCandidate> worth = known && free ? offered() : QList<RecipeCandidate>();
    if (worth.isEmpty()) {
        clear();
        return;
    }
    const RecipeCandidate &best = worth.constFirst();
    const RecipeEntry &entry = m_session.shelf().entries().at(best.entry);
    QString text = misfitText(best.fit, entry.recipe);
    if (worth.size() > 1) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("%n other(s) of this station may be meant as well.", nullptr,
                int(worth.size() - 1));
    }
    setActions(tr("Use it"), tr("Show all"));
    showMessage(Tone::Primary,
        tr("This file may be meant for the recipe %1.").arg(quoted(entry.name())), text);
}

void RecipeBanner::first()
{
    if (m_session.recipeWasRecognised()) {
        Q_EMIT allRequested();
        return;
    }
    const QList<RecipeCandidate> worth = offered();
    if (!worth.isEmpty())
        m_session.useRecipe(worth.constFirst());
}

void RecipeBanner::second()
{
    if (m_session.recipeWasRecognised())
        m_session.putRecipeAside();
    else
        Q_EMIT allRequested();
}

} // namespace m2m
