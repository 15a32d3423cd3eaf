// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace m2m {

/// A combo box that the mouse wheel scrolls past: a page that is scrolled must not change a choice
/// that happens to lie under the pointer.
class QuietComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit QuietComboBox(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }
    /// As of AdjustToMinimumContentsLengthWithIcon. To set that policy makes the list that pops up
    /// at once, which takes longer than all the rest of the box.
    [[nodiscard]] QSize sizeHint() const override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QFontMetrics metrics = fontMetrics();
        const QSize contents(metrics.horizontalAdvance(QLatin1Char('X')) * minimumContentsLength()
                + iconSize().width() + 4,
            metrics.height() + 2);
        return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Up and down open the list instead of choosing what comes next: where some entries open
    /// dialogs, nobody can go past them otherwise.
    void setListOpensByArrows(bool opens) { m_listOpensByArrows = opens; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isEditable()) {
            QComboBox::paintEvent(event);
            return;
        }
        // Styled combo boxes cut a long text off in the middle of a letter.
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room = style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText =
            fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width());
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    /// The whole of what is cut off, where no other tooltip was set.
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || isEditable())
            return QComboBox::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
        return true;
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_listOpensByArrows && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
            showPopup();
        else
            QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    bool m_listOpensByArrows = false;
};

} // namespace m2m
