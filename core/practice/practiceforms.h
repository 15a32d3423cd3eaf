// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practicestore.h"
#include "serverage.h"

namespace m2m::practice {

/// Answers about the type forms of a collection, sorted by name; by the older server as they came.
[[nodiscard]] QByteArray formListJson(
    const PracticeStore &store, const QString &collection, ServerAge age);
[[nodiscard]] QByteArray formObjectJson(
    const PracticeStore &store, const QString &collection, ServerAge age);

/// A whole type form, its members in the server's order.
[[nodiscard]] QByteArray formJson(const QJsonObject &form);

} // namespace m2m::practice
