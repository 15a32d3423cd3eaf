// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

namespace m2m {

/// A part of a panel that folds away below its title. Space, Enter and clicks on the title open and
/// close it, the arrows right and left do one of it.
class FoldSection : public QWidget {
    Q_OBJECT
public:
    FoldSection(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    void setNote(const QString &note); ///< greyed, beside the title, also while it is closed
    [[nodiscard]] QBoxLayout *body() const { return m_layout; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QString title() const { return m_title; }

Q_SIGNALS:
    void toggled(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_title;
    Button *m_head;
    ElidedLabel *m_note;
    QWidget *m_body;
    QBoxLayout *m_layout;
    bool m_open = true;
};

} // namespace m2m
