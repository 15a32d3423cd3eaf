// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

// What the command line says: results to standard output, trouble to standard error; UTF-8, a line
// each, flushed at once so that a pipe sees it when it happens.
void say(const QString &line);
void complain(const QString &line);

} // namespace m2m
