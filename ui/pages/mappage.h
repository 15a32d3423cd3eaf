// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;
class QStackedWidget;

namespace m2m {

class Button;
class EmptyState;
class MappingTable;
class MessageBanner;
class UnusedPanel;

/// Second step: which field of the type form comes from where.
class MapPage : public QWidget {
    Q_OBJECT
public:
    MapPage(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    void saveRecipe();
    void openRecipe();

Q_SIGNALS:
    void nextRequested();

private:
    QLayout *makeTop();
    QWidget *makeChoices();
    QWidget *makeBody();
    void refreshForms();
    void refreshRows();
    void refreshVerdict();
    void refreshProblem();
    void formChosen(int index);

    BatchSession &m_session;
    QSettings &m_settings;
    MessageBanner *m_problem;
    QComboBox *m_operation = nullptr;
    QComboBox *m_forms = nullptr;
    QComboBox *m_known = nullptr;
    QLabel *m_verdict = nullptr;
    Button *m_save = nullptr;
    Button *m_next = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MappingTable *m_table = nullptr;
    UnusedPanel *m_unused = nullptr;
    QList<TypeFormEntry> m_shownForms;
    std::optional<Error> m_saveError;
};

} // namespace m2m
