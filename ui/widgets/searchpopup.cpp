// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpopup.h"

#include "parts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int leastWidth = 280;
constexpr int foundShownRows = 12;
constexpr int foundRowHeight = 30; ///< that fingers in gloves can hit
} // namespace

SearchPopup::SearchPopup(
    const QComboBox &combo, const QList<QVariant> &always, const QString &text, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_combo(combo)
    , m_always(always)
    , m_search(named(new QLineEdit, QStringLiteral("searchEdit"), tr("Search")))
    , m_list(named(new QListWidget, QStringLiteral("searchList"), combo.accessibleName()))
{
    setObjectName(QStringLiteral("searchPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("card"));
    m_search->setPlaceholderText(tr("Type part of a name"));
    m_search->setText(text);
    m_search->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("kind", QStringLiteral("choices"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SearchPopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::choose);
    filter();
}

void SearchPopup::filter()
{
    const QString part = m_search->text();
    m_list->clear();
    int wanted = 0;
    for (int i = 0; i < m_combo.count(); ++i) {
        const QString text = m_combo.itemText(i);
        const bool always = m_always.contains(m_combo.itemData(i));
        if (text.isEmpty() || (!always && !text.contains(part, Qt::CaseInsensitive)))
            continue;
        if (i == m_combo.currentIndex() && part.isEmpty())
            wanted = m_list->count();
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(text);
        item->setSizeHint({0, foundRowHeight});
    }
    m_list->setCurrentRow(wanted);
}

void SearchPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int index = item->data(Qt::UserRole).toInt();
    close();
    Q_EMIT chosen(index);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SearchPopup::open(const QWidget &at)
{
    const int rows = qBound(3, m_combo.count(), foundShownRows);
    resize(qMax(leastWidth, at.width()), rows * foundRowHeight + controlHeight + 4 * space::s);
    const QRect screen = at.screen()->availableGeometry();
    QPoint corner = at.mapToGlobal(QPoint(0, at.height()));
    if (corner.y() + height() > screen.bottom())
        corner.setY(qMax(screen.top(), at.mapToGlobal(QPoint(0, 0)).y() - height()));
    corner.setX(qMin(corner.x(), screen.right() - width()));
    move(corner);
    show();
    m_search->setFocus();
    m_list->scrollToItem(m_list->currentItem());
}

} // namespace m2m
