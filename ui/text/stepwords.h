// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QCoreApplication>

namespace m2m {

/// What the words of steps share: their translation context and the ways to a setting.
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

[[nodiscard]] QString setting(const Step &step, const char *name);
[[nodiscard]] QStringList wordsSetting(const Step &step, const char *name);
[[nodiscard]] QString markName(const QString &mark); ///< tab and space by name

} // namespace m2m
