// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace m2m {

/// A number with a word that can be switched on to filter by it.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    FilterChip(const QString &objectName, const QString &label, Tone tone, const QString &icon,
        QWidget *parent = nullptr);
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString number() const;
    Tone m_tone;
    QString m_icon;
    qint64 m_count = 0;
};

/// A large number above its word; it can be switched on to filter by it.
class CountTile : public QAbstractButton {
    Q_OBJECT
public:
    CountTile(const QString &objectName, const QString &label, Tone tone, const QString &icon,
        QWidget *parent = nullptr);
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
    qint64 m_count = 0;
};

} // namespace m2m
