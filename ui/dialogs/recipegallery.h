// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QDialog>

class QLineEdit;
class QSettings;
class QSortFilterProxyModel;

namespace m2m {

class Button;
class MessageBanner;
class RecipeModel;
class RecipePlaces;
class TableView;

/// The recipes of this station: what each does and was last used for, how it fits the file that is
/// open; damaged ones with their reason.
class RecipeGallery : public QDialog {
    Q_OBJECT
public:
    RecipeGallery(BatchSession &session, RecipePlaces &places, QSettings &settings,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void recipeTaken(); ///< into the session; the dialog closes
    void fileRequested(); ///< one that is not on the list

private:
    QLayout *makeButtons();
    void choose(QString path); ///< a recipe, or the first where it is not there
    [[nodiscard]] int chosen() const; ///< row of the model; -1: none
    void take();
    void showInFolder();
    void removeFromList();
    void refresh();

    BatchSession &m_session;
    RecipePlaces &m_places;
    RecipeModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    TableView *m_table;
    MessageBanner *m_note;
    Button *m_use = nullptr;
    Button *m_show = nullptr;
    Button *m_remove = nullptr;
    QString m_chosen; ///< path
};

} // namespace m2m
