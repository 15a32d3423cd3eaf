// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpkeys.h"

#include "dialogs/helpdialog.h"
#include "widgets/helppopup.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QShortcut>
#include <QWhatsThis>

namespace m2m {

namespace {

constexpr const char *pageProperty = "helpPage";
constexpr const char *watchedProperty = "helpKeys";

/// What somebody asks about, and what it says of itself.
struct Explained {
    QString title;
    QString text;
    QWidget *at = nullptr;
    QRect place = {}; ///< in `at`
};

Explained explained(QWidget *focused)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(focused)) {
        const QModelIndex cell = view->currentIndex();
        if (const QString text = cell.data(Qt::WhatsThisRole).toString(); !text.isEmpty()) {
            return {cell.model()->headerData(cell.column(), Qt::Horizontal).toString(), text,
                view->viewport(), view->visualRect(cell)};
        }
    }
    for (QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return {widget->accessibleName(), widget->whatsThis(), widget, widget->rect()};
    }
    return {};
}

} // namespace

void setHelpPage(QWidget *widget, const QString &page) { widget->setProperty(pageProperty, page); }

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString page = widget->property(pageProperty).toString();
        if (!page.isEmpty())
            return page;
    }
    return QStringLiteral("index");
}

void explainFocus()
{
    const Explained found = explained(QApplication::focusWidget());
    if (found.text.isEmpty())
        QWhatsThis::enterWhatsThisMode();
    else
        openHelpPopup(found.title, found.text, found.at, found.place);
}

HelpKeys::HelpKeys(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    watch(window);
    qApp->installEventFilter(this);
}

bool HelpKeys::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (dialog && !qobject_cast<HelpDialog *>(watched)
        && !dialog->property(watchedProperty).toBool()) {
        const QWidget *owner = dialog->parentWidget();
        while (owner && owner != &m_window)
            owner = owner->parentWidget();
        if (owner)
            watch(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

void HelpKeys::watch(QWidget &window)
{
    window.setProperty(watchedProperty, true);
    const auto add = [&window](const QKeySequence &keys, auto what) {
        connect(new QShortcut(keys, &window), &QShortcut::activated, &window, what);
    };
    add(QKeySequence(Qt::Key_F1), [&window] {
        const QWidget *focused = QApplication::focusWidget();
        HelpDialog::showBeside(
            &window, helpPageOf(focused && focused->window() == &window ? focused : &window));
    });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F1), [] { explainFocus(); });
}

} // namespace m2m
