// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleparts.h"

#include "droparea.h"
#include "instancepill.h"
#include "messagebanner.h"
#include "parts.h"
#include "samplelines.h"
#include "stackedbar.h"
#include "steprail.h"

#include <QAccessibleWidget>

namespace m2m {

namespace {

/// A button that is more than a button: its role differs, its action does not.
class AccessibleRoleButton : public QAccessibleWidget {
public:
    AccessibleRoleButton(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
    {
    }
    [[nodiscard]] QAbstractButton *button() const
    {
        return static_cast<QAbstractButton *>(object());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button()->isChecked();
        } else {
            state.hasPopup = true;
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

/// How far something is; its text says what the percents are made of.
class AccessibleBar : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleBar(StackedBar *bar)
        : QAccessibleWidget(bar, bar->percent() < 0 ? QAccessible::Chart : QAccessible::ProgressBar)
    {
    }
    [[nodiscard]] const StackedBar *bar() const { return static_cast<StackedBar *>(object()); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && bar()->percent() >= 0)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return QAccessibleWidget::text(
            kind == QAccessible::Value ? QAccessible::Description : kind);
    }
    [[nodiscard]] QVariant currentValue() const override { return qMax(0, bar()->percent()); }
    void setCurrentValue(const QVariant &) override { }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
};

/// A picture that says something has a name; all others are ornaments, which readers pass over.
class AccessiblePicture : public QAccessibleWidget {
public:
    explicit AccessiblePicture(QWidget *picture)
        : QAccessibleWidget(picture)
    {
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return widget()->accessibleName().isEmpty() ? QAccessible::Whitespace
                                                    : QAccessible::Graphic;
    }
};

/// A frame around things that belong together, named by its title.
class AccessibleGroup : public QAccessibleWidget {
public:
    explicit AccessibleGroup(QWidget *frame)
        : QAccessibleWidget(frame, QAccessible::Grouping)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        const auto *card = qobject_cast<Card *>(object());
        return own.isEmpty() && kind == QAccessible::Name && card ? card->title() : own;
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (className == QLatin1StringView("m2m::RailItem")) {
        auto *item = static_cast<RailItem *>(object);
        return item->isCheckable() ? new AccessibleRoleButton(item, QAccessible::PageTab) : nullptr;
    }
    if (className == QLatin1StringView("m2m::StepRail"))
        return new QAccessibleWidget(widget, QAccessible::PageTabList);
    if (className == QLatin1StringView("m2m::InstancePill")) {
        auto *pill = static_cast<InstancePill *>(object);
        if (pill->focusPolicy() == Qt::NoFocus) // says where one is, and opens nothing
            return new QAccessibleWidget(pill, QAccessible::StaticText);
        return new AccessibleRoleButton(pill, QAccessible::ButtonMenu);
    }
    if (className == QLatin1StringView("m2m::MessageBanner"))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (className == QLatin1StringView("m2m::StackedBar"))
        return new AccessibleBar(static_cast<StackedBar *>(object));
    if (className == QLatin1StringView("m2m::SampleLines"))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (className == QLatin1StringView("m2m::IconLabel"))
        return new AccessiblePicture(widget);
    if (className == QLatin1StringView("m2m::Card")
        || className == QLatin1StringView("m2m::DropArea"))
        return new AccessibleGroup(widget);
    if (className == QLatin1StringView("m2m::TopBar"))
        return new QAccessibleWidget(widget, QAccessible::ToolBar);
    return nullptr;
}

} // namespace

void installAccessibleParts() { QAccessible::installFactory(makeInterface); }

} // namespace m2m
