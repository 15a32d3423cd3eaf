// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancepill.h"

#include "icons.h"
#include "mirrored.h"
#include "text/instancetext.h"

#include <QPainter>

namespace m2m {

namespace {
constexpr int pillHeight = 28;
constexpr int sidePadding = 14;
constexpr int pillIcon = 15;
} // namespace

InstanceLook instanceLook(InstanceKind kind)
{
    switch (kind) {
    case InstanceKind::Practice:
        return {Tone::Good, QStringLiteral("instance-practice")};
    case InstanceKind::Development:
        return {Tone::Primary, QStringLiteral("instance-development")};
    case InstanceKind::Staging:
        return {Tone::Doubt, QStringLiteral("instance-staging")};
    case InstanceKind::Production:
        return {Tone::Bad, QStringLiteral("instance-production")};
    }
    return {};
}

InstanceLook instanceLook(const QString &kindKey)
{
    if (kindKey == instanceKindKey(InstanceKind::Practice))
        return instanceLook(InstanceKind::Practice);
    const auto kind = instanceKindFromKey(kindKey);
    return kind ? instanceLook(*kind)
                : InstanceLook{Tone::Neutral, QStringLiteral("instance-none")};
}

InstancePill::InstancePill(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("instancePill"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setInstance({}, Link::None);
}

void InstancePill::setInstance(const std::optional<Profile> &profile, Link link)
{
    m_profile = profile;
    m_link = link;
    m_word = profile ? instanceWord(profile->kind) : tr("No instance chosen");
    m_host = profile && profile->kind != InstanceKind::Practice ? profile->dbDomain : QString();
    if (link == Link::Connecting)
        m_host = tr("connecting…");
    else if (link == Link::Broken)
        m_host = m_host.isEmpty() ? tr("not connected") : tr("%1, not connected").arg(m_host);
    const QString whole = m_host.isEmpty() ? m_word : m_word + QStringLiteral(", ") + m_host;
    setText(whole);
    setAccessibleName(tr("Instance: %1").arg(whole));
    setToolTip(profile
            ? tr("%1 (%2)\nClick to choose another instance").arg(profile->name, profile->dbDomain)
            : tr("Click to choose an instance"));
    updateGeometry();
    update();
}

QFont InstancePill::wordFont() const
{
    QFont font = themeFont(TextRole::Strong);
    if (m_profile && m_profile->kind != InstanceKind::Practice)
        font.setWeight(QFont::Bold);
    return font;
}

QSize InstancePill::sizeHint() const
{
    int width = 2 * sidePadding + pillIcon + space::s
        + QFontMetrics(wordFont()).horizontalAdvance(m_word) + 2;
    if (!m_host.isEmpty())
        width += space::s + QFontMetrics(themeFont(TextRole::Strong)).horizontalAdvance(m_host) + 2;
    return {width, pillHeight};
}

QSize InstancePill::minimumSizeHint() const
{
    return {2 * sidePadding + pillIcon + space::s
            + QFontMetrics(wordFont()).horizontalAdvance(m_word) + 2,
        pillHeight};
}

void InstancePill::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    const InstanceLook look = m_profile
        ? instanceLook(m_profile->kind)
        : InstanceLook{Tone::Neutral, QStringLiteral("instance-none")};
    const QColor ink = colors.tone(look.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.soft(look.tone));
    painter.setPen(QPen(hasFocus() ? colors.text : ink, hasFocus() ? 2 : 1));
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);

    int x = sidePadding;
    painter.drawPixmap(mirrored(*this, x, (height() - pillIcon) / 2, pillIcon),
        themedPixmap(look.icon, ink, pillIcon, devicePixelRatioF()));
    x += pillIcon + space::s;
    painter.setPen(ink);
    painter.setFont(wordFont());
    const int wordWidth = painter.fontMetrics().horizontalAdvance(m_word) + 2;
    painter.drawText(mirrored(*this, QRect(x, 0, wordWidth, height())), Qt::AlignVCenter, m_word);
    x += wordWidth + space::s;
    if (m_host.isEmpty() || x >= width() - sidePadding)
        return;
    painter.setFont(themeFont(TextRole::Strong));
    const int room = width() - sidePadding - x;
    painter.drawText(mirrored(*this, QRect(x, 0, room, height())), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_host, Qt::ElideRight, room));
}

} // namespace m2m
