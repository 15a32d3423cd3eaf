// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskbarprogress.h"

namespace m2m {

struct TaskBarProgress::Entry { };

TaskBarProgress::TaskBarProgress(QWidget &) { }

TaskBarProgress::~TaskBarProgress() = default;

void TaskBarProgress::show(double, Look) { }

void TaskBarProgress::clear() { }

void TaskBarProgress::setUrgent(bool) { }

} // namespace m2m
