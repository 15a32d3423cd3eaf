// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/scriptrunner.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace m2m {

/// The function that the page makes of a script: its body and the names of its variables beside
/// the common ones (form-rules 6), and what those are at the beginning of a call.
struct ScriptText {
    QStringList names;
    QString body;
    quint8 flags = 0; ///< scripthost::ScriptFlag
};

[[nodiscard]] ScriptText scriptText(const ScriptCall &call);

/// The call's own variables, with those added that the page always gives for this use.
[[nodiscard]] QJsonObject scriptVariables(const ScriptCall &call);

} // namespace m2m
