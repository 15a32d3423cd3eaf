// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "models/cellreplace.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace m2m {

class Button;

/// Finds texts in the cells of the records that are shown, and replaces them; says before how many
/// cells that changes, and which. Not modal: one looks at the records beside it. It changes
/// nothing itself.
class ReplaceDialog : public QDialog {
    Q_OBJECT
public:
    /// What is searched, as it is now.
    struct Scope {
        RecordBuilder records;
        std::optional<QList<qint64>> shown; ///< nothing: all records
        QList<QPair<int, QString>> columns; ///< of the table, with what they are called
        int column = -1; ///< of the cell that is looked at; -1: none
        CellAddress cell{-1, -1}; ///< that is looked at
        bool isCorrecting = false; ///< what was asked for is still to come
    };
    using ScopeFn = std::function<Scope()>;

    explicit ReplaceDialog(ScopeFn scope, QWidget *parent = nullptr);

    /// Records, or which of them are shown, have changed.
    void refresh();
    /// To be asked what to find; in the column that is looked at.
    void begin();
    [[nodiscard]] const QList<CellReplacement> &found() const { return m_found; }
    /// The count is of the records and the order as they are now.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void cellRequested(const m2m::CellAddress &cell);
    void replaceRequested(const QList<m2m::CellReplacement> &cells);
    void undoRequested();

private:
    [[nodiscard]] ReplaceOrder order() const;
    void fillColumns(const Scope &scope);
    void lookSoon();
    void look();
    void showFound();
    [[nodiscard]] QString sampleText() const;
    void next();
    void replaceOne();
    void replaceAll();

    ScopeFn m_scope;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QComboBox *m_column;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_expression;
    QLabel *m_count;
    QLabel *m_samples;
    Button *m_undo;
    Button *m_next;
    Button *m_one;
    Button *m_all;
    QTimer *m_delay;
    Scope m_lookedIn; ///< that m_found is of
    QList<CellReplacement> m_found;
    qsizetype m_replaced = 0; ///< just now
    bool m_isReplacing = false; ///< those are not replaced yet
    BackgroundTask<QList<CellReplacement>> m_looking;
};

} // namespace m2m
