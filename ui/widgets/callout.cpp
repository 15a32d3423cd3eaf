// SPDX-License-Identifier: GPL-3.0-or-later
#include "callout.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>

#include <algorithm>

namespace m2m {

namespace {

constexpr int calloutWidth = 360;
constexpr int arrowLength = 10; ///< how far it stands out
constexpr int tipGap = 6; ///< between its tip and the ring
constexpr int ringWidth = 3;
constexpr int edge = space::s; ///< to the window's edge
constexpr qreal roundness = 10;

} // namespace

CalloutRing::CalloutRing(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("calloutRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void CalloutRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors().primary, ringWidth));
    const qreal half = ringWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);
}

Callout::Callout(QWidget &window)
    : QWidget(&window)
    , m_window(window)
    , m_ring(new CalloutRing(&window))
    , m_place(makeLabel({}, QStringLiteral("small")))
    , m_title(makeText({}, QStringLiteral("heading")))
    , m_text(makeText({}, {}))
    , m_skip(new Button(tr("&Skip the tour"), QStringLiteral("calloutSkip"), Button::Kind::Link))
    , m_back(new Button({}, QStringLiteral("calloutBack")))
    , m_next(new Button({}, QStringLiteral("calloutNext"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("callout"));
    m_title->setObjectName(QStringLiteral("calloutTitle"));
    m_text->setObjectName(QStringLiteral("calloutText"));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::s);
    ways->addWidget(m_skip);
    ways->addStretch();
    ways->addWidget(m_back);
    ways->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    const int around = arrowLength + space::l;
    layout->setContentsMargins(around, around, around, around);
    layout->setSpacing(space::s);
    layout->addWidget(m_place);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::xs);
    layout->addLayout(ways);
    for (Button *button : {m_skip, m_back, m_next})
        button->setAutoDefault(true); // Enter presses what has the focus
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WindowShortcut);
    connect(escape, &QShortcut::activated, this, &Callout::skipped);
    connect(m_skip, &QPushButton::clicked, this, &Callout::skipped);
    connect(m_back, &QPushButton::clicked, this, &Callout::backClicked);
    connect(m_next, &QPushButton::clicked, this, &Callout::nextClicked);
    window.installEventFilter(this);
}

void Callout::setTexts(const QString &place, const QString &title, const QString &text)
{
    m_place->setText(place);
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(QStringLiteral("%1: %2").arg(place, title));
    setAccessibleDescription(text);
    // Who hears the window is told at once, and again on the button that goes on.
    m_next->setAccessibleDescription(QStringLiteral("%1. %2").arg(title, text));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Callout::setWays(const QString &back, const QString &next)
{
    m_back->setText(back);
    m_back->setVisible(!back.isEmpty());
    m_next->setText(next);
}

void Callout::pointAt(QWidget *target)
{
    for (const QPointer<QWidget> &followed : std::as_const(m_followed)) {
        if (followed)
            followed->removeEventFilter(this);
    }
    m_followed.clear();
    m_target = target;
    for (QWidget *widget = target; widget && widget != &m_window; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_followed.append(widget);
    }
    show();
    place();
    m_ring->raise();
    raise();
}

void Callout::takeFocus() { m_next->setFocus(Qt::OtherFocusReason); }

void Callout::dismiss()
{
    m_window.removeEventFilter(this);
    pointAt(nullptr);
    m_ring->hide();
    m_ring->deleteLater();
    hide();
    deleteLater();
}

bool Callout::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Once all that moves together has moved.
void Callout::follow()
{
    if (m_placing || !isVisible())
        return;
    m_placing = true;
    QMetaObject::invokeMethod(this, &Callout::place, Qt::QueuedConnection);
}

QRect Callout::targetRect() const
{
    if (!m_target || !m_target->isVisible())
        return {};
    QRect rect(m_target->mapTo(&m_window, QPoint(0, 0)), m_target->size());
    // Of a page that is scrolled only what is in its frame is to be seen.
    for (QWidget *around = m_target->parentWidget(); around && around != &m_window;
         around = around->parentWidget())
        rect &= QRect(around->mapTo(&m_window, QPoint(0, 0)), around->size());
    return rect;
}

Callout::Side Callout::sideFor(const QRect &target, QSize size) const
{
    const QRect room = m_window.rect().adjusted(edge, edge, -edge, -edge);
    const int wide = size.width() + tipGap;
    const int high = size.height() + tipGap;
    if (room.right() - target.right() >= wide)
        return Side::Right;
    if (room.bottom() - target.bottom() >= high)
        return Side::Below;
    if (target.top() - room.top() >= high)
        return Side::Above;
    if (target.left() - room.left() >= wide)
        return Side::Left;
    return Side::None;
}

void Callout::place()
{
    m_placing = false;
    layout()->activate(); // other words may just have come, and the layout within has not heard
    const int width =
        qMin(qMax(calloutWidth, layout()->totalMinimumSize().width()), m_window.width() - 2 * edge);
    const QSize size(width,
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                      : layout()->sizeHint().height());
    resize(size);
    const QRect target = targetRect();
    const QRect ringed = target.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth);
    m_ring->setGeometry(ringed & m_window.rect());
    m_ring->setVisible(!target.isEmpty());
    m_side = target.isEmpty() ? Side::None : sideFor(ringed, size);
    QPoint at = m_window.rect().center() - QPoint(size.width() / 2, size.height() / 2);
    const QPoint middle = ringed.center();
    switch (m_side) {
    case Side::Right:
        at = {ringed.right() + tipGap, middle.y() - size.height() / 2};
        break;
    case Side::Left:
        at = {ringed.left() - tipGap - size.width(), middle.y() - size.height() / 2};
        break;
    case Side::Below:
        at = {middle.x() - size.width() / 2, ringed.bottom() + tipGap};
        break;
    case Side::Above:
        at = {middle.x() - size.width() / 2, ringed.top() - tipGap - size.height()};
        break;
    case Side::None:
        break;
    }
    const auto within = [](int wanted, int length, int whole) {
        return std::clamp(wanted, edge, std::max(edge, whole - length - edge));
    };
    move(within(at.x(), size.width(), m_window.width()),
        within(at.y(), size.height(), m_window.height()));
    m_tip = middle - pos();
    update();
}

void Callout::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    const QRectF box =
        QRectF(rect()).adjusted(arrowLength, arrowLength, -arrowLength, -arrowLength);
    QPainterPath path;
    path.addRoundedRect(box, roundness, roundness);
    const auto along = [](int wanted, qreal from, qreal to) {
        return std::clamp(
            qreal(wanted), from + roundness + arrowLength, to - roundness - arrowLength);
    };
    const qreal x = along(m_tip.x(), box.left(), box.right());
    const qreal y = along(m_tip.y(), box.top(), box.bottom());
    QPolygonF head;
    switch (m_side) {
    case Side::Right:
        head << QPointF(0, y) << QPointF(box.left() + 1, y - arrowLength)
             << QPointF(box.left() + 1, y + arrowLength);
        break;
    case Side::Left:
        head << QPointF(width(), y) << QPointF(box.right() - 1, y - arrowLength)
             << QPointF(box.right() - 1, y + arrowLength);
        break;
    case Side::Below:
        head << QPointF(x, 0) << QPointF(x - arrowLength, box.top() + 1)
             << QPointF(x + arrowLength, box.top() + 1);
        break;
    case Side::Above:
        head << QPointF(x, height()) << QPointF(x - arrowLength, box.bottom() - 1)
             << QPointF(x + arrowLength, box.bottom() - 1);
        break;
    case Side::None:
        break;
    }
    QPainterPath pointed;
    pointed.addPolygon(head);
    pointed.closeSubpath();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.primary, 2));
    painter.setBrush(colors.surface);
    painter.drawPath(head.isEmpty() ? path : path.united(pointed));
}

void Callout::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        follow();
}

} // namespace m2m
