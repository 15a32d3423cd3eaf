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

/// Says "ready <ms of processors>" on standard output when a window stands painted and its event
/// loop has come round after that: from then on it answers. Later it says the longest time for
/// which it then did not answer all the same, "gap <ms> <ms of it worked>", and ends.
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
        timespec work{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &work);
        std::printf("ready %.1f\n", double(work.tv_sec) * 1e3 + double(work.tv_nsec) / 1e6);
        std::fflush(stdout);
        m_gaps.emplace();
        QTimer::singleShot(std::chrono::milliseconds(1500), this, [this] {
            const Gap longest = m_gaps->take();
            std::printf("gap %.1f %.1f\n", longest.ms, longest.workMs);
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    bool m_painted = false;
    std::optional<GapMeter> m_gaps;
};

} // namespace m2m::bench
