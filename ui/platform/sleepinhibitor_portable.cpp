// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleepinhibitor.h"

namespace m2m {

struct SleepInhibitor::Hold { };

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
