// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

namespace m2m {

/// Says what happened and what to do, with at most two buttons. Hidden, and without anything in it,
/// until something is shown: a window has many of them, and most never speak.
class MessageBanner : public QFrame {
    Q_OBJECT
public:
    explicit MessageBanner(const QString &objectName, QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &title, const QString &text = {});
    void clear(); ///< hides it
    /// Empty texts hide a button.
    void setActions(const QString &first, const QString &second = {});
    [[nodiscard]] QString title() const { return m_title ? m_title->text() : QString(); }
    [[nodiscard]] QString text() const { return m_text ? m_text->text() : QString(); }

Q_SIGNALS:
    void firstClicked();
    void secondClicked();

protected:
    bool event(QEvent *event) override;

private:
    void fill(); ///< once

    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    Button *m_first = nullptr;
    Button *m_second = nullptr;
};

} // namespace m2m
