// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>

namespace m2m::practice {

/// All actions of one type form in the practice instance of `folder`, each in its latest version
/// (`validity.version` says which), oldest edit first. Reads the file beside a running server and
/// writes nothing; any thread. Errors: FileNotFound, FileNotReadable.
[[nodiscard]] Result<QList<QJsonObject>> readActions(
    const QString &folder, const QString &typeFormId);

} // namespace m2m::practice
