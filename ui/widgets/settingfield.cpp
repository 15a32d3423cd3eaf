// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingfield.h"

#include "parts.h"

#include <QHBoxLayout>

namespace m2m {

namespace {
constexpr int signSize = 13;
} // namespace

SettingField::SettingField(
    const QString &caption, QWidget *control, QWidget *named, QWidget *parent)
    : QWidget(parent)
    , m_named(named ? named : control)
    , m_caption(makeLabel(caption, QStringLiteral("small"), this))
    , m_sign(new IconLabel({}, Tone::Neutral, signSize, this))
{
    m_caption->setBuddy(m_named);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::xs);
    top->addWidget(m_caption);
    top->addWidget(m_sign);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(control);
}

void SettingField::setSign(const QString &icon, Tone tone, const QString &explanation)
{
    m_explanation = explanation;
    m_sign->setIcon(icon, tone);
    m_sign->setVisible(!icon.isEmpty());
    setLook(m_caption, "tone", tone == Tone::Doubt ? toneKey(tone) : QString());
    for (QWidget *part :
        {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_sign), m_named})
        part->setToolTip(explanation);
    m_named->setAccessibleDescription(explanation);
    m_sign->setAccessibleName(explanation);
}

} // namespace m2m
