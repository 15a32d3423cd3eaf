// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldsection.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace m2m {

FoldSection::FoldSection(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_head(new Button(title, objectName + QStringLiteral("Head"), Button::Kind::Fold,
          QStringLiteral("chevron-down")))
    , m_note(new ElidedLabel({}, QStringLiteral("small")))
    , m_body(new QWidget)
    , m_layout(new QVBoxLayout(m_body))
{
    setObjectName(objectName);
    m_layout->setContentsMargins(0, 0, 0, space::xs);
    m_layout->setSpacing(space::xs);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_head);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_body);
    m_head->installEventFilter(this);
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    m_open = false;
    m_body->setVisible(false);
    setOpen(true);
}

void FoldSection::setNote(const QString &note) { m_note->setFullText(note); }

void FoldSection::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    m_body->setVisible(open);
    m_head->setIconName(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    m_head->setAccessibleName(open ? tr("%1, open", "a part of a panel").arg(m_title)
                                   : tr("%1, closed", "a part of a panel").arg(m_title));
    Q_EMIT toggled(open);
}

bool FoldSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Left) {
            setOpen(key == Qt::Key_Right);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_head->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace m2m
