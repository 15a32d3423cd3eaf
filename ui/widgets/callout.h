// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

#include <QPointer>

namespace m2m {

/// Frames what a callout points at; the mouse goes through it.
class CalloutRing : public QWidget {
    Q_OBJECT
public:
    explicit CalloutRing(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A note that lies over the window and points at one of its widgets, which it rings. It blocks
/// nothing: the window beside it can be used. Follows its widget when that moves; where the widget
/// is gone or hidden it lies in the middle and points at nothing.
class Callout : public QWidget {
    Q_OBJECT
public:
    explicit Callout(QWidget &window);
    /// `place`: where in the order this note is, as text.
    void setTexts(const QString &place, const QString &title, const QString &text);
    /// What the buttons of the way say; an empty one is hidden.
    void setWays(const QString &back, const QString &next);
    void pointAt(QWidget *target);
    [[nodiscard]] QWidget *target() const { return m_target; }
    void takeFocus(); ///< to the button that goes on
    void dismiss(); ///< with its ring; deletes itself

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void backClicked();
    void nextClicked();
    void skipped(); ///< by its button, or by Escape wherever the focus is

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Side { None, Left, Right, Above, Below }; ///< of the target, on which it lies
    void follow();
    void place();
    [[nodiscard]] QRect targetRect() const; ///< in the window; empty: it is not to be seen
    [[nodiscard]] Side sideFor(const QRect &target, QSize size) const;

    QWidget &m_window;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_followed;
    CalloutRing *m_ring;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_text;
    Button *m_skip;
    Button *m_back;
    Button *m_next;
    Side m_side = Side::None;
    QPoint m_tip; ///< of the arrow, in this widget
    bool m_placing = false;
};

} // namespace m2m
