// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int iconSide = 16; ///< of a button
} // namespace

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

QLabel *makeText(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString toneKey(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Primary:
        return QStringLiteral("primary");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Doubt:
        return QStringLiteral("doubt");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

QWidget *captioned(const QString &caption, QWidget *control)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QLabel *label = makeLabel(caption, QStringLiteral("small"), box);
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

QLabel *captionOf(const QWidget *control)
{
    const auto labels = control->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels) {
        if (label->buddy() == control)
            return label;
    }
    return nullptr;
}

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", QStringLiteral("line"));
    return line;
}

Button::Button(
    const QString &text, const QString &objectName, Kind kind, const QString &icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setKind(kind);
    tint();
}

void Button::setIconName(const QString &icon)
{
    if (icon == m_icon)
        return;
    m_icon = icon;
    tint();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    static constexpr std::array keys{"", "primary", "danger", "link", "chip", "fold"};
    setLook(this, "kind", QString::fromLatin1(keys.at(size_t(kind))));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        tint();
}

void Button::tint()
{
    if (m_icon.isEmpty()) {
        if (!icon().isNull())
            setIcon({});
        return;
    }
    const ThemeColors &colors = themeColors();
    const bool filled = m_kind == Kind::Primary || m_kind == Kind::Danger;
    const QColor color = filled ? colors.onPrimary
        : m_kind == Kind::Link  ? colors.primary
                                : colors.text;
    // Styled buttons leave next to nothing between icon and text: the icon brings its own gap.
    const bool alone = text().isEmpty();
    const bool behind = layoutDirection() == Qt::RightToLeft;
    setIconSize({alone ? iconSide : iconSide + space::xs, iconSide});
    setIcon(themedIcon(m_icon, color,
        alone        ? Qt::AlignCenter
            : behind ? Qt::AlignRight
                     : Qt::AlignLeft));
}

void putIconAtEnd(QAbstractButton &button)
{
    button.setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
}

IconLabel::IconLabel(const QString &icon, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(
        0, 0, themedPixmap(m_icon, themeColors().tone(m_tone), m_size, devicePixelRatioF()));
}

ElidedLabel::ElidedLabel(
    const QString &text, const QString &role, Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_text(text)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        setProperty("role", role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    elide();
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    elide();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMin(metrics.horizontalAdvance(m_text) + 2, metrics.averageCharWidth() * 6),
        QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    QString oneLine = m_text;
    oneLine.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = QFontMetrics(font()).elidedText(oneLine, m_mode, qMax(width(), 8));
    setText(shown);
    setAccessibleName(oneLine);
    setToolTip(shown == oneLine ? QString() : m_text);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(title, QStringLiteral("heading"), Qt::ElideRight, this))
    , m_body(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_body->setContentsMargins(space::m, space::m, space::m, space::m);
    m_body->setSpacing(space::s);
    m_body->addWidget(m_title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString &title)
{
    m_title->setFullText(title);
    m_title->setVisible(!title.isEmpty());
}

} // namespace m2m
