// SPDX-License-Identifier: GPL-3.0-or-later
#include "misreadbanner.h"

#include "batch/batchsession.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/reasontext.h"

#include <QFileInfo>

namespace m2m {

MisreadBanner::MisreadBanner(BatchSession &session, QWidget *parent)
    : MessageBanner(QStringLiteral("misreadByRecipe"), parent)
    , m_session(session)
{
    setActions(tr("Read it without the recipe"), tr("Another recipe…"));
    for (const auto signal : {&BatchSession::tableChanged, &BatchSession::recipeChanged})
        connect(&session, signal, this, &MisreadBanner::refresh);
    connect(&session, &BatchSession::problemChanged, this, &MisreadBanner::refresh);
    connect(this, &MessageBanner::firstClicked, this, [this] {
        m_session.putRecipeAside();
        Q_EMIT readAnew();
    });
    connect(this, &MessageBanner::secondClicked, this, &MisreadBanner::recipesRequested);
}

void MisreadBanner::refresh()
{
    if (m_session.isOpening() || !m_session.isUnreadableByRecipe()) {
        clear();
        return;
    }
    const Dialect &dialect = *m_session.recipe().dialect;
    QStringList ways;
    if (!dialect.encoding.isEmpty())
        ways += encodingName(dialect.encoding);
    ways += tr("separated by: %1").arg(delimiterName(dialect.delimiter, dialect.mergeDelimiters));
    if (dialect.headerRow >= 0)
        ways += tr("header in row %1").arg(numberText(dialect.headerRow + 1));
    QStringList sentences{
        tr("It reads its files like this: %1.").arg(ways.join(QStringLiteral(", "))),
        tr("Read so: %1").arg(errorText(*m_session.file().problem()).title)};
    if (m_session.table())
        sentences += tr("What is shown is how it was read before.");
    showMessage(Tone::Bad,
        tr("The recipe %1 cannot read %2.")
            .arg(quoted(m_session.recipe().name),
                quoted(QFileInfo(m_session.file().path()).fileName())),
        sentences.join(QLatin1Char(' ')));
}

} // namespace m2m
