// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace m2m {

/// What happened, and what the reader can do about it (never empty both).
struct ErrorText {
    QString title;
    QString whatToDo;
};

[[nodiscard]] ErrorText errorText(const Error &error);
/// Both on one line.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace m2m
