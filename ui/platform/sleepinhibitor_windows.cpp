// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleepinhibitor.h"

#include <windows.h>

namespace m2m {

struct SleepInhibitor::Hold {
    Hold() { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    ~Hold() { SetThreadExecutionState(ES_CONTINUOUS); }
    Q_DISABLE_COPY_MOVE(Hold)
};

SleepInhibitor::SleepInhibitor(QObject *parent)
    : QObject(parent)
{
}

SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::hold(const QString &)
{
    if (!m_hold)
        m_hold = std::make_unique<Hold>();
}

void SleepInhibitor::release() { m_hold.reset(); }

} // namespace m2m
