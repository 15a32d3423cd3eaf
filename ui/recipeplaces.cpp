// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipeplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace m2m {

namespace {
constexpr qsizetype mostKnown = 200;
QString knownKey() { return QStringLiteral("recipes/known"); }
QString lastRecipeFolderKey() { return QStringLiteral("lastRecipeFolder"); }
} // namespace

bool isRecipeFile(const QString &path)
{
    return path.endsWith(QLatin1StringView(".m2mrecipe"), Qt::CaseInsensitive);
}

RecipePlaces::RecipePlaces(BatchSession &session, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(&session, &BatchSession::recipeChanged, this, &RecipePlaces::noteRecipe);
    if (!paths().isEmpty())
        tellShelf();
}

void RecipePlaces::setFolder(const QString &folder)
{
    m_folder = folder;
    // Dialogs do not begin in a folder that is not there.
    QDir().mkpath(folder);
    if (!m_settings.contains(lastRecipeFolderKey()))
        m_settings.setValue(lastRecipeFolderKey(), folder);
    tellShelf();
}

bool RecipePlaces::isInFolder(const QString &path) const
{
    return !m_folder.isEmpty()
        && QFileInfo(path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

QStringList RecipePlaces::paths() const { return m_settings.value(knownKey()).toStringList(); }

void RecipePlaces::forget(const QString &path)
{
    QStringList known = paths();
    known.removeAll(path);
    m_settings.setValue(knownKey(), known);
    tellShelf();
}

void RecipePlaces::noteRecipe()
{
    const QString current = m_session.recipePath();
    if (current == m_noted)
        return;
    m_noted = current;
    const QString path = current.isEmpty() ? QString() : QFileInfo(current).absoluteFilePath();
    QStringList known = paths();
    if (path.isEmpty() || isInFolder(path) || known.value(0) == path)
        return;
    const bool isNew = known.removeAll(path) == 0;
    known.prepend(path);
    m_settings.setValue(knownKey(), QStringList(known.mid(0, mostKnown)));
    if (isNew)
        tellShelf();
}

void RecipePlaces::tellShelf()
{
    m_session.shelf().setPlaces(
        m_folder.isEmpty() ? QStringList() : QStringList{m_folder}, paths());
}

} // namespace m2m
