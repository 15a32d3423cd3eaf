// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journallist.h"

#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace m2m {

class Button;
class ChoiceMenu;

/// By what the uploads of the log are narrowed down: a text, an instance, a time, states.
class LogFilters : public QWidget {
    Q_OBJECT
public:
    explicit LogFilters(QWidget *parent = nullptr);

    [[nodiscard]] BatchFilter filter() const;
    [[nodiscard]] QString text() const;
    /// In which of these records have to be; empty: in any.
    [[nodiscard]] QList<ItemState> states() const;
    void setChoices(const JournalChoices &choices); ///< what there is to choose from
    void reset(); ///< filters nothing; tells of no change
    void focusSearch();
    void searchFor(const QString &text);
    [[nodiscard]] QHBoxLayout *row() const { return m_row; } ///< more can stand at its end

Q_SIGNALS:
    void changed();

private:
    enum class Time { Any, Today, Yesterday, Week, Month, Between };
    void makeTimes();
    void makeStates();
    void timeChosen();
    void stateChosen(const QAction *action);
    void showStates();
    [[nodiscard]] Time time() const;

    QHBoxLayout *m_row;
    QLineEdit *m_text;
    QComboBox *m_instance;
    QComboBox *m_time;
    QWidget *m_between;
    QDateEdit *m_from;
    QDateEdit *m_until;
    Button *m_state;
    ChoiceMenu *m_stateMenu;
    QAction *m_openOrBad = nullptr;
    QHash<ItemState, QAction *> m_states;
    JournalChoices m_choices;
    QTimer *m_delay;
};

} // namespace m2m
