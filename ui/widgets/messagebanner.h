// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

namespace m2m {

/// Says what happened and what to do, with at most two buttons. Hidden until something is shown.
class MessageBanner : public QFrame {
    Q_OBJECT
public:
    explicit MessageBanner(const QString &objectName, QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &title, const QString &text = {});
    void clear(); ///< hides it
    /// Empty texts hide a button.
    void setActions(const QString &first, const QString &second = {});
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    void firstClicked();
    void secondClicked();

protected:
    bool event(QEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    Button *m_first;
    Button *m_second;
};

} // namespace m2m
