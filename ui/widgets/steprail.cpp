// SPDX-License-Identifier: GPL-3.0-or-later
#include "steprail.h"

#include "icons.h"
#include "mirrored.h"
#include "text/keytext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int railWidth = 168;
constexpr int itemHeight = 51;
constexpr int discSize = 24;
} // namespace

RailItem::RailItem(const QString &mark, bool markIsIcon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_mark(mark)
    , m_markIsIcon(markIsIcon)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellWhole();
}

void RailItem::setSubtitle(const QString &subtitle)
{
    if (subtitle == m_subtitle)
        return;
    m_subtitle = subtitle;
    tellWhole();
    update();
}

void RailItem::setState(State state)
{
    m_state = state;
    update();
}

void RailItem::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    tellWhole();
}

void RailItem::setCompact(bool compact)
{
    m_compact = compact;
    tellWhole();
    updateGeometry();
}

void RailItem::tellWhole()
{
    setAccessibleName(m_subtitle.isEmpty() ? text() : tr("%1: %2").arg(text(), m_subtitle));
    setToolTip(withKeys(m_compact ? accessibleName() : m_subtitle, m_keys));
}

QSize RailItem::sizeHint() const
{
    if (m_compact)
        return {40, itemHeight};
    const int title = QFontMetrics(themeFont(TextRole::Heading)).horizontalAdvance(text());
    return {qMax(railWidth, 2 * space::m + discSize + title + space::s + 1), itemHeight};
}

void RailItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailItem::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.primarySoft : colors.sunken);
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.primary, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 8, 8);
    }

    const int left = m_compact ? (width() - discSize) / 2 : space::m;
    const int top = m_subtitle.isEmpty() || m_compact ? (height() - discSize) / 2 : 10;
    const QRect disc = mirrored(*this, QRect(left, top, discSize, discSize));
    QColor fill = colors.sunken;
    QColor ink = colors.text;
    QString icon = m_markIsIcon ? m_mark : QString();
    if (isChecked() && !m_markIsIcon) {
        fill = colors.primary;
        ink = colors.onPrimary;
    } else if (m_state == State::Done) {
        fill = colors.good;
        ink = colors.onPrimary;
        icon = QStringLiteral("check");
    } else if (m_state == State::Trouble) {
        fill = colors.badSoft;
        ink = colors.bad;
        icon = QStringLiteral("exclamation");
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(disc);
    if (icon.isEmpty()) {
        QFont font = themeFont(TextRole::Strong);
        font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(disc, Qt::AlignCenter, m_mark);
    } else {
        const int size = 14;
        painter.drawPixmap(disc.center().x() - size / 2 + 1, disc.center().y() - size / 2 + 1,
            themedPixmap(icon, ink, size, devicePixelRatioF()));
    }
    if (m_compact)
        return;

    const int textLeft = left + discSize + space::m;
    const int textWidth = width() - textLeft - space::s;
    painter.setFont(themeFont(TextRole::Heading));
    painter.setPen(colors.text);
    const QFontMetrics heading = painter.fontMetrics();
    const int titleTop = m_subtitle.isEmpty() ? (height() - heading.height()) / 2 : 9;
    painter.drawText(mirrored(*this, QRect(textLeft, titleTop, textWidth, heading.height())),
        Qt::AlignVCenter, heading.elidedText(text(), Qt::ElideRight, textWidth));
    painter.setFont(themeFont(TextRole::Small));
    painter.setPen(colors.muted);
    const QFontMetrics small = painter.fontMetrics();
    painter.drawText(
        mirrored(*this, QRect(textLeft, titleTop + heading.height(), textWidth, small.height())),
        Qt::AlignVCenter, small.elidedText(m_subtitle, Qt::ElideMiddle, textWidth));
}

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stepRail"));
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins(space::s, space::m, space::s, space::m);
    m_layout->setSpacing(space::xs);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

RailItem *StepRail::addStep(const QString &objectName, const QString &title)
{
    auto *item = new RailItem(QString::number(m_steps.size() + 1), false, title, this);
    item->setObjectName(objectName);
    item->setCheckable(true);
    const int index = int(m_steps.size());
    m_layout->insertWidget(index, item);
    m_steps.append(item);
    item->setKeys(Qt::CTRL | Qt::Key(Qt::Key_0 + m_steps.size()));
    item->setChecked(index == m_current);
    connect(item, &QAbstractButton::clicked, this, [this, index] {
        m_steps.at(index)->setChecked(index == m_current); // the window decides where we go
        Q_EMIT stepChosen(index);
    });
    return item;
}

RailItem *StepRail::addTool(const QString &objectName, const QString &icon, const QString &title)
{
    auto *item = new RailItem(icon, true, title, this);
    item->setObjectName(objectName);
    m_layout->addWidget(item);
    m_tools.append(item);
    return item;
}

void StepRail::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setChecked(i == index);
}

void StepRail::setCompact(bool compact)
{
    for (RailItem *item : m_steps + m_tools)
        item->setCompact(compact);
}

void StepRail::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    const int move = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<RailItem *> items = m_steps + m_tools;
    for (qsizetype i = 0; move != 0 && i < items.size(); ++i) {
        if (!items.at(i)->hasFocus())
            continue;
        for (qsizetype next = i + move; next >= 0 && next < items.size(); next += move) {
            if (items.at(next)->isEnabled()) {
                items.at(next)->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace m2m
