// SPDX-License-Identifier: GPL-3.0-or-later
// The window's ways to begin: the sample, the credentials of the DB team, the tour.
#include "mainwindow.h"

#include "pages/importpage.h"
#include "tourstops.h"
#include "widgets/filechooser.h"

namespace m2m {

void MainWindow::openSample(const QString &file, const QString &recipe)
{
    m_sample = file;
    m_sampleRecipe = recipe;
    showPage(Page::Import);
    m_session.openRecipe(recipe);
    m_session.openFile(file);
}

/// Who has gone elsewhere in the meantime, or has opened another file, stays there.
void MainWindow::showSample()
{
    if (m_sample.isEmpty() || m_session.isOpening() || !m_session.table())
        return;
    const bool mine = m_session.table()->source().path == m_sample;
    if (mine && !m_import->isReadyToReview())
        return;
    if (mine && currentPage() == Page::Import)
        showPage(Page::Review);
    m_sample.clear();
}

/// The recipe of the tour is not meant for the first file of one's own, unless somebody has worked
/// on it since.
void MainWindow::leaveSample()
{
    if (!m_sampleRecipe.isEmpty() && m_session.recipePath() == m_sampleRecipe
        && !m_session.canUndoRecipe())
        m_session.putRecipeAside();
    m_sampleRecipe.clear();
}

void MainWindow::chooseCredentials()
{
    askForFile(*this,
        {FileQuestion::Kind::OneToOpen, QStringLiteral("profileFileDialog"),
            tr("Credentials of the DB team"), tr("Python files (*.py);;All files (*)"), {}, {}},
        [this](const QString &path) { Q_EMIT credentialsGiven(path); });
}

void MainWindow::startTour()
{
    if (findChild<Tour *>())
        return;
    auto *tour = new Tour(*this, tourStops(*this));
    connect(tour, &Tour::ended, this, [this, before = currentPage()](bool finished) {
        m_import->endWelcome();
        // Who leaves it wants to be where he looks at the moment.
        if (finished)
            showPage(before);
        focusWork();
    });
    tour->begin();
}

} // namespace m2m
