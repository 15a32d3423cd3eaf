// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gapmeter.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <optional>

namespace m2m::bench {

/// Says "ready" on standard output when a window stands painted and its event loop has come round
/// after that: from then on it answers. Later it says the longest time for which it then did not
/// answer all the same, "gap <ms>", and ends.
class StartProbe : public QObject {
public:
    explicit StartProbe(QApplication &app) { app.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_painted && event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->isWindow()) {
            m_painted = true;
            QMetaObject::invokeMethod(this, &StartProbe::say, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void say()
    {
        std::puts("ready");
        std::fflush(stdout);
        m_gaps.emplace();
        QTimer::singleShot(std::chrono::milliseconds(1500), this, [this] {
            std::printf("gap %lld\n", m_gaps->take());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    bool m_painted = false;
    std::optional<GapMeter> m_gaps;
};

} // namespace m2m::bench
