// SPDX-License-Identifier: GPL-3.0-or-later
#include "droparea.h"

#include <QHBoxLayout>
#include <QPainter>

namespace m2m {

DropArea::DropArea(const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(QStringLiteral("file-table"), Tone::Primary, 48, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("dropArea"));
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *heading = makeLabel(title, QStringLiteral("title"), this);
    auto *hint = makeText(text, QStringLiteral("muted"), this);
    hint->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::s);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(space::xs);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
}

void DropArea::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hovered ? colors.primary : colors.muted, m_hovered ? 2 : 1.5, Qt::DashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_hovered ? colors.primarySoft : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

EmptyState::EmptyState(
    const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, QStringLiteral("heading"), this))
    , m_text(makeText(text, QStringLiteral("muted"), this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMinimumWidth(320);
    m_buttons->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(icon, Tone::Neutral, 36, this), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addButton(Button *button) { m_buttons->addWidget(button); }

} // namespace m2m
