// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QLabel;

namespace m2m {

class IconLabel;

/// A control with its caption above it, and beside the caption a small sign with an explanation.
class SettingField : public QWidget {
    Q_OBJECT
public:
    /// `named` is the control that has the name and gets the explanation, where `control` holds
    /// more than one.
    SettingField(const QString &caption, QWidget *control, QWidget *named = nullptr,
        QWidget *parent = nullptr);
    /// An empty icon: no sign.
    void setSign(const QString &icon, Tone tone, const QString &explanation);
    [[nodiscard]] QString explanation() const { return m_explanation; }

private:
    QWidget *m_named;
    QLabel *m_caption;
    IconLabel *m_sign;
    QString m_explanation;
};

} // namespace m2m
