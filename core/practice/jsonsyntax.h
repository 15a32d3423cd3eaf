// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m::practice {

/// What JavaScript says of a text that is no JSON: "Unexpected token } in JSON at position 7".
/// Empty where it has nothing to say. Positions count UTF-16 units, as there.
[[nodiscard]] QString jsonSyntaxError(QStringView text);

} // namespace m2m::practice
