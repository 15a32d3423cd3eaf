// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebanner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace m2m {

namespace {
QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("check");
    case Tone::Doubt:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    case Tone::Neutral:
    case Tone::Primary:
        break;
    }
    return QStringLiteral("info");
}

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return MessageBanner::tr("Good");
    case Tone::Doubt:
        return MessageBanner::tr("Warning");
    case Tone::Bad:
        return MessageBanner::tr("Problem");
    case Tone::Neutral:
    case Tone::Primary:
        break;
    }
    return MessageBanner::tr("Note");
}
} // namespace

MessageBanner::MessageBanner(const QString &objectName, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(objectName);
    setProperty("kind", QStringLiteral("banner"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

void MessageBanner::fill()
{
    if (m_title)
        return;
    m_icon = new IconLabel({}, Tone::Neutral, 20, this);
    m_title = makeText({}, QStringLiteral("strong"), this);
    m_text = makeText({}, {}, this);
    m_first = new Button({}, objectName() + QStringLiteral("First"));
    m_second = new Button({}, objectName() + QStringLiteral("Second"));
    m_title->setObjectName(objectName() + QStringLiteral("Title"));
    m_text->setObjectName(objectName() + QStringLiteral("Text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::m);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_first, 0, Qt::AlignVCenter);
    layout->addWidget(m_second, 0, Qt::AlignVCenter);
    m_first->hide();
    m_second->hide();

    connect(m_first, &QPushButton::clicked, this, &MessageBanner::firstClicked);
    connect(m_second, &QPushButton::clicked, this, &MessageBanner::secondClicked);
}

void MessageBanner::showMessage(Tone tone, const QString &title, const QString &text)
{
    fill();
    setLook(this, "tone", toneKey(tone));
    setLook(m_title, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
    m_icon->setIcon(iconOf(tone), tone);
    m_icon->setAccessibleName(wordOf(tone));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    // A title alone stands in the middle, where buttons make the banner higher than a line.
    layout()->setAlignment(m_icon, text.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    const bool news = isHidden() || accessibleName() != title;
    setAccessibleName(title);
    setAccessibleDescription(text);
    setVisible(true);
    if (news) { // said at once, wherever the focus is
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

/// As high as its text in this width. The policy `Fixed` would hold it to the height of its size
/// hint, which is that of a wider one.
bool MessageBanner::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool known = QFrame::event(event); // after DeferredDelete there is nothing left of it
    if ((type == QEvent::Resize || type == QEvent::LayoutRequest) && m_title)
        setMaximumHeight(hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height());
    return known;
}

void MessageBanner::clear() { setVisible(false); }

void MessageBanner::setActions(const QString &first, const QString &second)
{
    if (!m_title && first.isEmpty() && second.isEmpty())
        return;
    fill();
    m_first->setText(first);
    m_first->setAccessibleName(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setAccessibleName(second);
    m_second->setVisible(!second.isEmpty());
}

} // namespace m2m
