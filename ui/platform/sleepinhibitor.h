// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace m2m {

/// Keeps the computer from falling asleep by itself while something is to be taken to its end. The
/// screen may go dark and be locked all the same: that stops nothing. Asks the system without
/// waiting for it; where nobody answers, nothing happens.
///
/// sleepinhibitor_dbus.cpp asks logind and the desktop's portal, sleepinhibitor_windows.cpp sets
/// the execution state (untried), sleepinhibitor_portable.cpp does nothing.
class SleepInhibitor : public QObject {
    Q_OBJECT
public:
    explicit SleepInhibitor(QObject *parent = nullptr);
    ~SleepInhibitor() override; ///< lets it sleep
    /// `why`: a few words that the system may show. Again while it is held: nothing.
    void hold(const QString &why);
    void release();
    [[nodiscard]] bool isHeld() const { return m_hold != nullptr; }

private:
    struct Hold;
    std::unique_ptr<Hold> m_hold;
};

} // namespace m2m
