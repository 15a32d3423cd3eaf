// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace m2m {

/// Encodings whose bytes can be cut into rows and cells as they are: supersets of ASCII in which an
/// ASCII byte is never a part of another character. Text in any other is recoded first.
enum class TextCoding { Utf8, Windows1252, Latin1 };

/// Nothing: text in this encoding has to go through recodeToUtf8().
[[nodiscard]] std::optional<TextCoding> codingOf(const QByteArray &encoding);

/// Any thread; holds no state. Bytes that are not of the coding become U+FFFD; nothing else is
/// lost.
[[nodiscard]] QString decodeText(QByteArrayView bytes, TextCoding coding);

/// All of `bytes`, which have no BOM any more, as UTF-8. Errors: FileNotReadable with details
/// "encoding" when the name is unknown here, Cancelled.
[[nodiscard]] Result<QByteArray> recodeToUtf8(
    QByteArrayView bytes, const QByteArray &encoding, const ProgressFn &progress = {});

} // namespace m2m
