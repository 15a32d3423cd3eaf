// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QList>
#include <QWidget>

namespace m2m {

/// A few values, each as it is read and as it is sent, one below the other in two columns.
class SampleLines : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString raw;
        QString sent;
        Tone tone = Tone::Neutral; ///< Bad: cannot be sent
        QString remark; ///< why; shown as a tooltip
        bool operator==(const Line &) const = default;
    };
    explicit SampleLines(QWidget *parent = nullptr);
    void setLines(const QList<Line> &lines);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Line> m_lines;
};

} // namespace m2m
