// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

class QSettings;

namespace m2m {

/// "*.m2mrecipe", in whatever case.
[[nodiscard]] bool isRecipeFile(const QString &path);

/// Where the recipes of this station lie: its own folder, and files that were opened or saved
/// elsewhere. Remembers these in the settings (which have to outlive it), and tells the session's
/// shelf. A recipe that could not be read is not remembered.
class RecipePlaces : public QObject {
    Q_OBJECT
public:
    RecipePlaces(BatchSession &session, QSettings &settings, QObject *parent = nullptr);

    /// All recipes in it are the station's; new ones are saved there unless somebody saved
    /// elsewhere last. Made where it is missing.
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; } ///< empty: none
    [[nodiscard]] bool isInFolder(const QString &path) const;
    /// Remembered one by one, newest first.
    [[nodiscard]] QStringList paths() const;
    /// Off the list; the file stays. What lies in the folder cannot be forgotten.
    void forget(const QString &path);

private:
    void noteRecipe();
    void tellShelf();

    BatchSession &m_session;
    QSettings &m_settings;
    QString m_folder;
    QString m_noted;
};

} // namespace m2m
