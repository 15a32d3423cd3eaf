// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeform.h"

#include <QJsonArray>

namespace m2m {

/// Fills the form's tree and fields from the components of its schema; names those that it cannot
/// read, or of which a part is left to the web page.
void readSchema(const QJsonArray &components, TypeForm &form);

} // namespace m2m
