// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppopup.h"

#include "parts.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr int helpWidth = 380;
constexpr int tallestHelp = 420;

} // namespace

void openHelpPopup(const QString &title, const QString &text, QWidget *at, const QRect &place)
{
    auto *popup = new QFrame(at, Qt::Popup);
    popup->setObjectName(QStringLiteral("fieldHelp"));
    popup->setAccessibleName(title);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("kind", QStringLiteral("card"));
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("clear"));
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(makeText(title, QStringLiteral("heading")));
    QLabel *body = makeText(text, {});
    body->setObjectName(QStringLiteral("fieldHelpText"));
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(body);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::l, space::m, space::s, space::m);
    layout->addWidget(scroll);

    const int inner = helpWidth - 2 * space::xl;
    const int height = lines->heightForWidth(inner) + 2 * space::m + space::s;
    const QSize size(helpWidth, qMin(height, tallestHelp));
    popup->resize(size);
    const QRect screen = at->screen()->availableGeometry();
    QPoint corner = at->mapToGlobal(place.bottomLeft() + QPoint(0, space::xs));
    if (corner.y() + size.height() > screen.bottom())
        corner.setY(at->mapToGlobal(place.topLeft()).y() - size.height() - space::xs);
    corner.setX(qMin(corner.x(), screen.right() - size.width()));
    corner.setY(qMax(corner.y(), screen.top()));
    popup->move(corner);
    popup->show();
}

} // namespace m2m
