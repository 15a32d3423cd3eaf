// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitwalk.h"

#include "widgets/counttile.h"
#include "widgets/instancepill.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"
#include "widgets/steprail.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace m2m::test {

namespace {

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (; widget && path.size() < 4; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
            path.prepend(widget->objectName());
    }
    return path.join(u'/');
}

QString told(const QWidget *widget, const QString &text, int has, int needs)
{
    return QStringLiteral("%1 (%2): “%3” has %4 of %5")
        .arg(placeOf(widget), QString::fromLatin1(widget->metaObject()->className()), text.left(90))
        .arg(has)
        .arg(needs);
}

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

QList<const QWidget *> visibleWidgets(const QWidget &window)
{
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == window.window())
            all.append(widget);
    }
    return all;
}

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().horizontalAdvance(text);
}

void checkLabel(const QLabel &label, QStringList &cut)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return;
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (label.height() < needed)
            cut.append(told(&label, label.text(), label.height(), needed));
        else if (label.width() < label.minimumSizeHint().width() && label.toolTip().isEmpty())
            cut.append(told(&label, label.text(), label.width(), label.minimumSizeHint().width()));
        return;
    }
    const QSize needed = label.sizeHint();
    if ((label.width() < needed.width() && label.toolTip().isEmpty())
        || label.height() < label.minimumSizeHint().height())
        cut.append(told(&label, label.text(), label.width(), needed.width()));
}

/// Buttons of Qt's, and those of ours that cannot cut their text.
void checkButton(const QAbstractButton &button, QStringList &cut)
{
    const bool whole = qobject_cast<const QPushButton *>(&button)
        || qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button)
        || qobject_cast<const FilterChip *>(&button) || qobject_cast<const InstancePill *>(&button);
    const int needed = qobject_cast<const CountTile *>(&button) ? button.minimumSizeHint().width()
        : whole                                                 ? button.sizeHint().width()
                                                                : 0;
    if (!button.text().isEmpty() && button.width() < needed && button.toolTip().isEmpty())
        cut.append(told(&button, button.text(), button.width(), needed));
    if (const auto *item = qobject_cast<const RailItem *>(&button)) {
        // The title is in large letters and cut where it is too long; the rest has a tooltip.
        const int room = item->width() - 24 - 2 * space::m - space::s;
        const int wide = QFontMetrics(themeFont(TextRole::Heading)).horizontalAdvance(item->text());
        if (item->width() > 100 && wide > room && !item->toolTip().contains(item->text()))
            cut.append(told(item, item->text(), room, wide));
    }
}

void checkCombo(const QComboBox &box, QStringList &cut)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const QRect room = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needed = widthOf(&box, box.currentText())
        + (box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4);
    const bool tells = !box.toolTip().isEmpty() || qobject_cast<const QuietComboBox *>(&box);
    if (!box.currentText().isEmpty() && needed > room.width() && !tells)
        cut.append(told(&box, box.currentText(), room.width(), needed));
}

void checkHeader(const QHeaderView &header, QStringList &cut)
{
    if (!header.model() || header.orientation() == Qt::Vertical)
        return;
    for (int section = 0; section < header.count(); ++section) {
        const auto get = [&](int role) {
            return header.model()->headerData(section, header.orientation(), role).toString();
        };
        const QString text = get(Qt::DisplayRole);
        const int needed = widthOf(&header, text) + 8;
        const bool seen = !header.isSectionHidden(section)
            && header.sectionViewportPosition(section) < header.viewport()->width();
        if (seen && needed > header.sectionSize(section) && get(Qt::ToolTipRole).isEmpty())
            cut.append(told(&header, text, header.sectionSize(section), needed));
    }
}

void checkEdit(const QLineEdit &edit, QStringList &cut)
{
    const QString text = edit.placeholderText();
    const int room = edit.width() - 16;
    if (edit.text().isEmpty() && widthOf(&edit, text) > room && edit.toolTip().isEmpty())
        cut.append(told(&edit, text, room, widthOf(&edit, text)));
}

void checkTabs(const QTabBar &bar, QStringList &cut)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int needed = widthOf(&bar, withoutMnemonic(bar.tabText(tab)));
        if (bar.tabRect(tab).width() < needed && bar.tabToolTip(tab).isEmpty())
            cut.append(told(&bar, bar.tabText(tab), bar.tabRect(tab).width(), needed));
    }
}

/// What is in a scrolled area may be larger than its parent.
bool isScrolled(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area =
        parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return area && area->viewport() == parent;
}

void checkLayout(const QLayout &layout, const QWidget &owner, QStringList &wrong)
{
    QList<QPair<QRect, QString>> placed;
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout())
            checkLayout(*item->layout(), owner, wrong);
        if (item->isEmpty() || item->spacerItem())
            continue;
        const QRect rect = item->geometry();
        const QString name = item->widget() ? placeOf(item->widget()) + u'('
                + QString::fromLatin1(item->widget()->metaObject()->className()) + u')'
                                            : QStringLiteral("layout");
        for (const auto &[other, otherName] : std::as_const(placed)) {
            if (rect.intersects(other) && !rect.contains(other) && !other.contains(rect))
                wrong.append(
                    QStringLiteral("%1: %2 over %3").arg(placeOf(&owner), name, otherName));
        }
        placed.append({rect, name});
    }
}

} // namespace

QStringList cutOffTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : visibleWidgets(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, cut);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, cut);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            checkCombo(*box, cut);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(*header, cut);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            checkEdit(*edit, cut);
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            checkTabs(*bar, cut);
    }
    return cut;
}

QStringList misplacedWidgets(const QWidget &window)
{
    QStringList wrong;
    for (const QWidget *widget : visibleWidgets(window)) {
        const QRect rect = widget->geometry();
        if (rect.width() < 0 || rect.height() < 0)
            wrong.append(placeOf(widget) + QStringLiteral(": negative size"));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty() && rect.isEmpty())
            wrong.append(placeOf(widget) + QStringLiteral(": no room for ") + label->text());
        const QWidget *parent = widget->parentWidget();
        if (widget != &window && parent && widget->parentWidget()->layout() && !isScrolled(widget)
            && !parent->rect().contains(rect) && !rect.isEmpty()) {
            wrong.append(
                QStringLiteral("%1 (%2): %3,%4 %5x%6 is outside of %7x%8")
                    .arg(placeOf(widget), QString::fromLatin1(widget->metaObject()->className()))
                    .arg(rect.x())
                    .arg(rect.y())
                    .arg(rect.width())
                    .arg(rect.height())
                    .arg(parent->width())
                    .arg(parent->height()));
        }
        if (widget->layout())
            checkLayout(*widget->layout(), *widget, wrong);
    }
    return wrong;
}

QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : visibleWidgets(window)) {
        if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
            texts += elided->fullText();
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts += box->currentText();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts += edit->placeholderText();
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->model() && i < qMin(header->count(), 50); ++i) {
                texts += header->model()
                             ->headerData(i, header->orientation(), Qt::DisplayRole)
                             .toString();
            }
        } else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts += bar->tabText(i);
        }
        texts += widget->toolTip();
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace m2m::test
