// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corrector.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace m2m {

class Button;

/// Corrects the cell that is looked at: here, for all records with its problem, or for all with its
/// text. Holds a suggestion where there is a certain one.
class CorrectionBox : public QWidget {
    Q_OBJECT
public:
    enum class Reach { Here, SameProblem, SameText };

    struct Cell {
        qint64 record = -1;
        QString field;
        CellAddress address{-1, -1}; ///< of the table; where it is editable
        bool editable = false;
        bool corrected = false; ///< it, or what was left out of its row
        QString text; ///< as it stands now
        QString suggested; ///< null: nothing is certain
        QString surplus; ///< cells that have no column and can be left out; null: none
    };

    explicit CorrectionBox(QWidget *parent = nullptr);
    void showCell(const Cell &cell);
    void setAlike(const Alike &alike);
    [[nodiscard]] const Cell &cell() const { return m_cell; }
    [[nodiscard]] const Alike &alike() const { return m_alike; }
    [[nodiscard]] bool offersLeavingOut() const { return !m_cell.surplus.isNull(); }

Q_SIGNALS:
    void correctRequested(m2m::CorrectionBox::Reach reach, const QString &text);
    void leaveOutRequested();
    void revertRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void ask(Reach reach);
    [[nodiscard]] Reach widest() const;

    Cell m_cell;
    Alike m_alike;
    QLineEdit *m_edit;
    QWidget *m_caption = nullptr; ///< around it
    QLabel *m_keys;
    Button *m_use;
    Button *m_useAll;
    Button *m_useText;
    Button *m_leaveOut;
    Button *m_revert;
};

} // namespace m2m
