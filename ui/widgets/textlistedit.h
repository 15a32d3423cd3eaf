// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

class QPlainTextEdit;

namespace m2m {

/// Several texts, one a line, and a button that adds those that stand in the file.
class TextListEdit : public QWidget {
    Q_OBJECT
public:
    TextListEdit(const QString &objectName, const QString &label, QWidget *parent = nullptr);
    void setTexts(const QStringList &texts);
    /// The lines, without empty ones.
    [[nodiscard]] QStringList texts() const;
    /// What is offered; empty: no button.
    void setOffered(const QStringList &texts);

Q_SIGNALS:
    void changed();

private:
    void offer();
    QPlainTextEdit *m_edit;
    Button *m_pick;
    QStringList m_offered;
};

} // namespace m2m
