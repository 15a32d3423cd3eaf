// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practicestore.h"

namespace m2m::practice {

/// Answers about the type forms of a collection, both sorted by name.
[[nodiscard]] QByteArray formListJson(const PracticeStore &store, const QString &collection);
[[nodiscard]] QByteArray formObjectJson(const PracticeStore &store, const QString &collection);

/// A whole type form, its members in the server's order.
[[nodiscard]] QByteArray formJson(const QJsonObject &form);

} // namespace m2m::practice
