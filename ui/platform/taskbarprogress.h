// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class QWidget;

namespace m2m {

/// How far something is, on the program's entry in the task bar.
///
/// taskbarprogress_dbus.cpp tells it to docks that know Unity's launcher entries (Plasma, GNOME's
/// docks, Unity), taskbarprogress_windows.cpp to the task bar of Windows (untried),
/// taskbarprogress_portable.cpp to nobody.
class TaskBarProgress {
public:
    enum class Look { Going, Paused };

    explicit TaskBarProgress(QWidget &window); ///< has to outlive it
    ~TaskBarProgress(); ///< as if nothing had been shown
    Q_DISABLE_COPY_MOVE(TaskBarProgress)

    void show(double part, Look look = Look::Going); ///< 0 to 1
    void clear();
    /// Somebody is needed, until the window is looked at.
    void setUrgent(bool urgent);

private:
    struct Entry;
    std::unique_ptr<Entry> m_entry;
};

} // namespace m2m
