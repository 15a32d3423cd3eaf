// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace m2m {

/// The alphabets that printed labels use (api-contract 4).
enum class ShortUuidAlphabet {
    Base58, ///< digits, lower case, upper case, without 0 I O l; what records hold
    Base57, ///< digits, upper case, lower case, without 0 1 I O l
};

/// Lower-case UUID with hyphens; nothing when a character is not of the alphabet or the value does
/// not fit into 128 bits.
[[nodiscard]] std::optional<QString> decodeShortUuid(
    const QString &shortUuid, ShortUuidAlphabet alphabet);
/// 22 characters, padded with the alphabet's zero. `uuid` must be a UUID.
[[nodiscard]] QString encodeShortUuid(const QString &uuid, ShortUuidAlphabet alphabet);

} // namespace m2m
