// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace m2m {

/// Decodes text whose bytes can be cut into rows and cells as they are: UTF-8, and encodings of one
/// byte a character that agree with ASCII. Text in any other is recoded first. A value; any thread.
class TextDecoder {
public:
    TextDecoder() = default; ///< UTF-8
    /// Nothing: text in this encoding has to go through recodeToUtf8(), or it is unknown here.
    [[nodiscard]] static std::optional<TextDecoder> of(const QByteArray &encoding);

    /// Bytes that are not of the encoding become U+FFFD; nothing else is lost.
    [[nodiscard]] QString decode(QByteArrayView bytes) const;
    /// The bytes of one character; empty when the encoding has none for it.
    [[nodiscard]] QByteArray encode(QChar character) const;
    [[nodiscard]] bool isUtf8() const { return !m_table; }
    /// Where `bytes` stop being of the encoding; -1: nowhere. Control characters between 0x80 and
    /// 0x9F are in no measurement file: such a byte is of another encoding.
    [[nodiscard]] qsizetype firstUndecodable(QByteArrayView bytes) const;
    bool operator==(const TextDecoder &other) const;

private:
    using Table = std::array<char16_t, 256>;
    std::shared_ptr<const Table> m_table; ///< null: UTF-8
};

/// A name for the same encoding, however it is written; upper case as given when it is unknown.
[[nodiscard]] QByteArray encodingKey(const QByteArray &encoding);

/// Text in another encoding as UTF-8, piece by piece, cut anywhere. What cannot be decoded becomes
/// U+FFFD.
class Utf8Recoder {
public:
    /// Error: FileNotReadable with details "encoding" when the name is unknown here.
    [[nodiscard]] static Result<std::unique_ptr<Utf8Recoder>> of(const QByteArray &encoding);
    ~Utf8Recoder();
    [[nodiscard]] QByteArray add(QByteArrayView piece);
    [[nodiscard]] QByteArray finish(); ///< what half a character at the end comes to

private:
    Utf8Recoder();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// All of `bytes`, which have no BOM any more, as UTF-8. Errors as Utf8Recoder, and Cancelled.
[[nodiscard]] Result<QByteArray> recodeToUtf8(
    QByteArrayView bytes, const QByteArray &encoding, const ProgressFn &progress = {});

} // namespace m2m
