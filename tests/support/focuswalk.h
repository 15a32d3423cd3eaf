// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

#include <cmath>

namespace m2m::test {

/// Goes through a window by Tab, as somebody without a mouse does, and complains: of controls that
/// are left out or come twice, of ways that jump about, and of a focus that cannot be seen.
class FocusWalk {
public:
    explicit FocusWalk(QWidget &root)
        : m_root(root)
    {
        tabAround();
    }
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    [[nodiscard]] QList<QWidget *> order() const { return m_order; }

    /// Each control is looked at with the focus and without.
    void lookAtFocus()
    {
        const int flash = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
        for (QWidget *each : std::as_const(m_order)) {
            each->setFocus(Qt::TabFocusReason);
            // As the way by Tab does.
            for (QWidget *above = each; above; above = above->parentWidget()) {
                if (auto *scroll = qobject_cast<QScrollArea *>(
                        above->parentWidget() ? above->parentWidget()->parentWidget() : nullptr))
                    scroll->ensureWidgetVisible(each, 8, 8);
            }
            const QRect area = QRect(each->mapTo(&m_root, QPoint()), each->size())
                                   .adjusted(-4, -4, 4, 4)
                                   .intersected(m_root.rect());
            const QImage with = m_root.grab(area).toImage();
            if (QWidget *focused = QApplication::focusWidget())
                focused->clearFocus();
            const QImage without = m_root.grab(area).toImage();
            const int seen = clearlyChanged(with, without);
            const int wanted = qMin(each->width() + each->height(), 240);
            if (seen < wanted) {
                m_complaints << QStringLiteral("%1: the focus is hard to see, %2 of %3 pixels")
                                    .arg(nameOf(*each))
                                    .arg(seen)
                                    .arg(wanted);
            }
        }
        QApplication::setCursorFlashTime(flash);
    }

private:
    static constexpr int most = 600;

    static QString nameOf(const QWidget &widget)
    {
        return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                             : widget.objectName();
    }
    static double luminance(QRgb color)
    {
        const auto part = [](int value) {
            const double c = value / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color))
            + 0.0722 * part(qBlue(color));
    }
    /// Pixels that differ by a contrast of 3:1.
    static int clearlyChanged(const QImage &a, const QImage &b)
    {
        int changed = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.pixel(x, y) == b.pixel(x, y))
                    continue;
                const double p = luminance(a.pixel(x, y)) + 0.05;
                const double q = luminance(b.pixel(x, y)) + 0.05;
                changed += qMax(p, q) / qMin(p, q) >= 3 ? 1 : 0;
            }
        }
        return changed;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_root.windowHandle(), key, modifiers);
    }
    QList<QWidget *> around(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QList<QWidget *> order;
        for (int i = 0; i < most; ++i) {
            press(key, modifiers);
            QWidget *now = QApplication::focusWidget();
            if (!now || order.contains(now))
                break;
            order << now;
        }
        return order;
    }

    void tabAround()
    {
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        m_order = around(Qt::Key_Tab, {});
        if (m_order.isEmpty()) {
            m_complaints << QStringLiteral("Tab leads nowhere");
            return;
        }
        press(Qt::Key_Tab);
        m_order.constFirst()->setFocus(Qt::TabFocusReason);
        QList<QWidget *> back = around(Qt::Key_Backtab, Qt::ShiftModifier);
        std::reverse(back.begin(), back.end());
        if (back != m_order)
            m_complaints << QStringLiteral("Shift+Tab goes another way than Tab");
        lookForMissing();
        lookAtWay();
    }

    [[nodiscard]] static bool wants(const QWidget &widget)
    {
        if (!widget.isVisible() || !widget.isEnabled() || widget.focusProxy()
            || !(widget.focusPolicy() & Qt::TabFocus) || widget.size().isEmpty())
            return false;
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (button && button->isCheckable() && button->autoExclusive() && !button->isChecked())
            return false; // arrows lead to it
        // The parts of a control are its own affair.
        const auto *parent = widget.parentWidget();
        return !qobject_cast<const QComboBox *>(parent)
            && !(parent && parent->inherits("QAbstractSpinBox"));
    }

    void lookForMissing()
    {
        for (QWidget *each : m_root.findChildren<QWidget *>()) {
            if (each->window() == &m_root && wants(*each) && !m_order.contains(each))
                m_complaints << nameOf(*each) + QStringLiteral(": Tab does not lead to it");
        }
    }

    /// From line to line, and along each line; a column beside the last one may begin at its top.
    void lookAtWay()
    {
        for (const QScrollArea *area : m_root.findChildren<QScrollArea *>()) {
            area->verticalScrollBar()->setValue(0); // the walk has scrolled them
            area->horizontalScrollBar()->setValue(0);
        }
        const auto place = [this](const QWidget *widget) {
            return QRect(widget->mapTo(&m_root, QPoint()), widget->size());
        };
        for (qsizetype i = 1; i < m_order.size(); ++i) {
            const QRect from = place(m_order.at(i - 1));
            const QRect to = place(m_order.at(i));
            const bool up = to.bottom() < from.top() && to.left() < from.right();
            const bool sameLine = to.top() < from.center().y() && from.top() < to.center().y();
            const bool left = sameLine && to.right() <= from.left();
            if (up || left) {
                m_complaints << QStringLiteral("Tab jumps %1 from %2 to %3")
                                    .arg(up ? QStringLiteral("up") : QStringLiteral("back"),
                                        nameOf(*m_order.at(i - 1)), nameOf(*m_order.at(i)));
            }
        }
    }

    QWidget &m_root;
    QList<QWidget *> m_order;
    QStringList m_complaints;
};

} // namespace m2m::test
