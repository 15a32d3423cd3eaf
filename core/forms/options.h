// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QJsonArray>

namespace m2m {

/// What radio and select store for the value of an option; they differ (form-rules 3.3).
[[nodiscard]] QJsonValue coercedByRadio(const QJsonValue &value, const QString &dataType);
[[nodiscard]] QJsonValue coercedBySelect(const QJsonValue &value, const QString &dataType);

/// The options of a radio, select, selectboxes or tick box of several with its class defaults
/// filled in; none where only a server or a script knows them.
[[nodiscard]] QList<Option> readOptions(const QJsonObject &component);

/// Tick boxes of which one of several can be ticked share a path, and each has one option: gives
/// all of them to each.
void shareOptions(QList<Field> &fields);

/// The options that a select makes of the items of its list.
[[nodiscard]] QList<Option> optionsOfItems(const QJsonObject &component, const QJsonArray &items);

/// Options come from a server or a script, so that no one knows them here.
[[nodiscard]] bool optionsAreElsewhere(const QJsonObject &component);

} // namespace m2m
