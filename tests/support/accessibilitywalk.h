// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHash>
#include <QMetaEnum>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace m2m::test {

/// Walks what a screen reader is told of a window, and complains of what it could not say or use:
/// controls and pictures without a name, roles that mean nothing, cells that are told by a picture
/// or a colour alone, buttons beside each other that have one name.
///
///     const QStringList complaints = AccessibilityWalk(window).complaints();
///     QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
///
/// Only what can be seen at the moment is walked: bring the window into each of its states first.
class AccessibilityWalk {
public:
    explicit AccessibilityWalk(QWidget &root)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&root);
        if (interface)
            walk(interface, {});
        else
            m_complaints << QStringLiteral("the window itself cannot be reached");
    }
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    /// How many elements were looked at; a walk that saw little proves little.
    [[nodiscard]] int seen() const { return m_seen; }

private:
    static constexpr int cellRows = 6;
    static constexpr int cellColumns = 60;

    static QString roleWord(QAccessible::Role role)
    {
        const char *key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
        return key ? QString::fromLatin1(key) : QString::number(int(role));
    }
    static QString nameOf(const QAccessibleInterface *element)
    {
        return element->text(QAccessible::Name).trimmed();
    }
    /// A sign such as … or ? is nothing that could be said.
    static bool canBeSaid(const QString &name)
    {
        return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }
    static bool isButton(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::PageTab:
        case QAccessible::Link:
            return true;
        default:
            return false;
        }
    }
    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::EditableText:
        case QAccessible::ComboBox:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::MenuItem:
        case QAccessible::Dialog:
        case QAccessible::PageTabList:
        case QAccessible::ProgressBar:
        case QAccessible::Chart:
        case QAccessible::AlertMessage:
            return true;
        default:
            return isButton(role);
        }
    }
    /// Roles of areas that hold other things; nobody can do anything with one.
    static bool saysNothing(QAccessible::Role role)
    {
        return role == QAccessible::NoRole || role == QAccessible::Client
            || role == QAccessible::Border || role == QAccessible::Whitespace
            || role == QAccessible::Pane || role == QAccessible::LayeredPane;
    }

    void complain(const QStringList &path, const QAccessibleInterface *element, const char *what)
    {
        m_complaints << QStringLiteral("%1 [%2, “%3”]: %4")
                            .arg(path.join(u'/'), roleWord(element->role()), nameOf(element),
                                QString::fromUtf8(what));
    }

    void walk(QAccessibleInterface *element, QStringList path)
    {
        const QAccessible::State state = element->state();
        auto *widget = qobject_cast<QWidget *>(element->object());
        if (!element->isValid() || state.invisible || (widget && !widget->isVisible()))
            return;
        ++m_seen;
        path << stepOf(element);
        const QAccessible::Role role = element->role();
        const QString name = nameOf(element);
        const bool focusable = widget
            ? widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isEnabled()
            : bool(state.focusable);
        if (role == QAccessible::Separator)
            return;
        if (isControl(role) && name.isEmpty())
            complain(path, element, "a control without a name");
        else if (isControl(role) && !canBeSaid(name))
            complain(path, element, "a name that cannot be said");
        if (role == QAccessible::Graphic && name.isEmpty()
            && element->text(QAccessible::Description).isEmpty())
            complain(path, element, "a picture that is not described");
        if (focusable && saysNothing(role))
            complain(path, element, "takes the focus, but its role says nothing");
        else if (focusable && name.isEmpty() && !isControl(role))
            complain(path, element, "takes the focus, but has no name");
        if (widget)
            lookAtPainting(path, element, *widget);
        if (qobject_cast<QAbstractItemView *>(widget)) {
            // Its cells are remembered, and without a screen reader nobody tells them of changes.
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(element));
            element = QAccessible::queryAccessibleInterface(widget);
        }
        if (element->tableInterface()) {
            lookAtCells(
                path, *element->tableInterface(), qobject_cast<QAbstractItemView *>(widget));
            return; // its children are its cells: they may be millions
        }
        QHash<QString, int> names;
        for (int i = 0; i < element->childCount(); ++i) {
            if (QAccessibleInterface *child = element->child(i)) {
                lookForTwin(path, child, names);
                walk(child, path);
            }
        }
    }

    static QString stepOf(const QAccessibleInterface *element)
    {
        const QObject *object = element->object();
        if (!object)
            return roleWord(element->role());
        return object->objectName().isEmpty()
            ? QString::fromLatin1(object->metaObject()->className())
            : object->objectName();
    }

    /// Widgets of our own that paint themselves and hold nothing: what they show has to be said.
    void lookAtPainting(
        const QStringList &path, const QAccessibleInterface *element, const QWidget &widget)
    {
        const bool ours = QByteArrayView(widget.metaObject()->className()).startsWith("m2m::");
        const bool leaf = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty();
        if (!ours || !leaf || element->role() == QAccessible::Whitespace || widget.size().isEmpty())
            return;
        if (saysNothing(element->role()))
            complain(path, element, "paints something, but its role says nothing");
        else if (nameOf(element).isEmpty() && element->text(QAccessible::Value).isEmpty()
            && element->role() == QAccessible::Chart)
            complain(path, element, "paints something, and says nothing about it");
    }

    void lookForTwin(
        const QStringList &path, const QAccessibleInterface *child, QHash<QString, int> &names)
    {
        const auto *widget = qobject_cast<QWidget *>(child->object());
        if (!isButton(child->role()) || !widget || !widget->isVisible())
            return;
        const QString said = nameOf(child) + u'\n' + child->text(QAccessible::Description);
        if (++names[said] == 2)
            complain(path, child, "two buttons beside each other have this name");
    }

    /// Of the cells that are on the screen at first. `view` tells what they look like.
    void lookAtCells(
        const QStringList &path, QAccessibleTableInterface &table, const QAbstractItemView *view)
    {
        const int rows = qMin(table.rowCount(), cellRows);
        const int columns = qMin(table.columnCount(), cellColumns);
        for (int column = 0; view && view->model() && column < columns; ++column) {
            QString title = table.columnDescription(column);
            if (title.isEmpty()) { // as the header's own cell tells it
                title = view->model()
                            ->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                            .toString();
            }
            if (view->inherits("QTableView") && table.columnCount() > 1 && !canBeSaid(title)) {
                m_complaints
                    << QStringLiteral("%1, column %2: no title").arg(path.join(u'/')).arg(column);
            }
        }
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QAccessibleInterface *cell = table.cellAt(row, column);
                if (cell)
                    lookAtCell(path, cell, view, row, column);
            }
        }
    }
    void lookAtCell(const QStringList &path, const QAccessibleInterface *cell,
        const QAbstractItemView *view, int row, int column)
    {
        ++m_seen;
        if (!view || !view->model())
            return;
        const QModelIndex index = view->model()->index(row, column, view->rootIndex());
        if (!index.isValid())
            return;
        const bool loud = index.data(role::Tone).toInt() >= int(Tone::Doubt);
        const bool marked = loud || index.data(role::Changed).toBool();
        const bool pictured = !index.data(role::Icon).toString().isEmpty()
            || !index.data(Qt::DecorationRole).isNull();
        const QString at =
            QStringLiteral("%1, row %2, column %3").arg(path.join(u'/')).arg(row).arg(column);
        if (pictured && nameOf(cell).isEmpty())
            m_complaints << at + QStringLiteral(": told by a picture alone");
        else if (marked && cell->text(QAccessible::Description).isEmpty()
            && index.data(Qt::AccessibleTextRole).isNull())
            m_complaints << at + QStringLiteral(": told by a colour or a mark alone");
    }

    QStringList m_complaints;
    int m_seen = 0;
};

} // namespace m2m::test
