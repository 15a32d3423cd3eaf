// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace m2m::practice {

/// Which of the two known servers an instance answers as (api-contract 6).
enum class ServerAge { Current, Of2022 };

} // namespace m2m::practice
