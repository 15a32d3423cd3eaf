// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace m2m {

/// One reason with the number of records that it holds for, on one line: it can be switched on to
/// filter by it. What does not fit is cut and stands in the tooltip.
class ReasonRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReasonRow(const QString &objectName, QWidget *parent = nullptr);
    /// `where`: greyed, at the right.
    void show(
        Tone tone, const QString &icon, qint64 count, const QString &reason, const QString &where);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Bad;
    QString m_icon;
    qint64 m_count = 0;
    QString m_where;
};

} // namespace m2m
