// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace m2m {

/// A line of a list that leads somewhere: a label at the left, greyed, and a value. Either may be
/// empty, the other then takes the whole line; what does not fit is cut and stands in the tooltip.
class LinkRow : public QAbstractButton {
    Q_OBJECT
public:
    LinkRow(const QString &label, const QString &value, QWidget *parent = nullptr);
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_label;
    QString m_value;
};

} // namespace m2m
