// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingorder.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QList>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace m2m {

namespace {

void collect(QWidget &widget, QList<QWidget *> &found);

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    QList<int> order;
    for (int i = 0; i < layout.count(); ++i)
        order << i;
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        const auto place = [grid](int item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(item, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(
            order.begin(), order.end(), [&place](int a, int b) { return place(a) < place(b); });
    }
    for (const int i : std::as_const(order)) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, found);
        else if (const QLayout *inner = item->layout())
            collect(*inner, found);
    }
}

/// Of a group of which one is chosen at a time Tab leads to that one; arrows lead to the others.
bool standsForGroup(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->autoExclusive() || !button->isCheckable() || button->isChecked())
        return true;
    const auto siblings =
        widget.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::none_of(siblings.begin(), siblings.end(), [](const QAbstractButton *each) {
        return each->autoExclusive() && each->isChecked() && each->isVisible();
    });
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.isWindow())
        return;
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()) {
        if (standsForGroup(widget))
            found << &widget;
        return; // the parts of a control are its own affair
    }
    if (const auto *area = qobject_cast<QScrollArea *>(&widget)) {
        if (area->widget())
            collect(*area->widget(), found);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(&widget)) {
        if (stack->currentWidget())
            collect(*stack->currentWidget(), found);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), found);
    } else if (const QLayout *layout = widget.layout()) {
        collect(*layout, found);
    } else { // placed by hand: line by line
        auto children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        std::stable_sort(children.begin(), children.end(), [](const auto *a, const auto *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (QWidget *child : std::as_const(children))
            collect(*child, found);
    }
}

} // namespace

QWidget *nextInReadingOrder(QWidget &root, QWidget *current, bool forward)
{
    QList<QWidget *> order;
    if (root.layout() && !qobject_cast<const QMainWindow *>(&root)) {
        collect(*root.layout(), order);
    } else {
        for (QObject *child : root.children()) {
            if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
                collect(*static_cast<QWidget *>(child), order);
        }
    }
    if (order.isEmpty())
        return nullptr;
    const qsizetype at = order.indexOf(current);
    if (at < 0)
        return forward ? order.constFirst() : order.constLast();
    return order.at((at + (forward ? 1 : -1) + order.size()) % order.size());
}

} // namespace m2m
