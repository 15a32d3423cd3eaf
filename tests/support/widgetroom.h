// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace m2m::test {

/// Every control and text of a panel has at least the room that it needs; says which has not.
[[nodiscard]] inline bool hasRoom(const QWidget &panel)
{
    for (const QWidget *widget : panel.findChildren<QWidget *>()) {
        const bool asked = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPushButton *>(widget)
            || (qobject_cast<const QLabel *>(widget) && widget->hasHeightForWidth());
        if (!asked || !widget->isVisible())
            continue;
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        const QWidget *parent = widget->parentWidget();
        if (widget->height() < needed || widget->geometry().bottom() > parent->height()) {
            qDebug() << widget->objectName() << widget->geometry() << needed << parent->size();
            return false;
        }
    }
    return true;
}

} // namespace m2m::test
