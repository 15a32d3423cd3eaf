// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace m2m {

class Button;
class EmptyState;
class MappingTable;
class MessageBanner;
class QuestionsPanel;
class RecipeBar;
class UnusedPanel;

/// Second step: which field of the type form comes from where.
class MapPage : public QWidget {
    Q_OBJECT
public:
    MapPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    void saveRecipe();
    void openRecipe();
    void undo() { m_session.undoRecipe(); }
    void redo() { m_session.redoRecipe(); }
    [[nodiscard]] QuestionsPanel &questions() const { return *m_questions; }

Q_SIGNALS:
    void nextRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void saveRecipeAs(const QString &path);
    void refreshUnused();
    QLayout *makeTop();
    QWidget *makeBody();
    void refreshRows();
    void refreshVerdict();
    void refreshProblem();
    void refreshNote();

    BatchSession &m_session;
    QSettings &m_settings;
    MessageBanner *m_problem;
    MessageBanner *m_note; ///< on the form itself
    RecipeBar *m_bar;
    QuestionsPanel *m_questions;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_save = nullptr;
    Button *m_next = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MappingTable *m_table = nullptr;
    UnusedPanel *m_unused = nullptr;
    std::optional<Error> m_saveError;
    bool m_rowsAreOld = false; ///< nobody has seen them since
};

} // namespace m2m
