// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <tl/expected.hpp>

namespace m2m {

/// A value, or why there is none. std::expected is not to be had with g++ 12 and clang 14.
template <typename T> using Result = tl::expected<T, Error>;
using Unexpected = tl::unexpected<Error>;

[[nodiscard]] inline Unexpected failure(
    ErrorKind kind, QString place = {}, QVariantMap details = {})
{
    return Unexpected(Error{kind, std::move(place), std::move(details)});
}

} // namespace m2m
