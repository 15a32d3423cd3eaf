// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QList>
#include <QWidget>

namespace m2m {

/// Parts of a whole side by side. A part that is not nothing is never drawn as nothing.
class StackedBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        qint64 count = 0;
        Tone tone = Tone::Neutral;
        bool pale = false; ///< the soft colour: on the way
    };
    explicit StackedBar(QWidget *parent = nullptr);
    /// What the parts leave of `total` stays empty.
    void setParts(const QList<Part> &parts, qint64 total);
    /// How far it is, for who cannot see it; -1, as at first: the parts are shares of something,
    /// and none of them grows.
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QSize sizeHint() const override { return {200, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
    qint64 m_total = 0;
    int m_percent = -1;
};

} // namespace m2m
