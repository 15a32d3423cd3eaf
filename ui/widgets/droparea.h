// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

namespace m2m {

/// The large field that says where to drop a file; it lights up while one hangs above the window.
class DropArea : public QFrame {
    Q_OBJECT
public:
    DropArea(const QString &title, const QString &text, QWidget *parent = nullptr);
    void setHovered(bool hovered);
    [[nodiscard]] QBoxLayout *buttons() const { return m_buttons; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    QBoxLayout *m_buttons;
    bool m_hovered = false;
};

/// What stands where there is nothing yet: an icon, what is missing, and how to get it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(
        const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    void addButton(Button *button);

private:
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace m2m
