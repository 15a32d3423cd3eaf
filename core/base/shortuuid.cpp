// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortuuid.h"

#include "recordids.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace m2m {

namespace {

constexpr std::string_view base58 = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::string_view base57 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr int encodedLength = 22;

constexpr std::string_view digitsOf(ShortUuidAlphabet alphabet)
{
    return alphabet == ShortUuidAlphabet::Base58 ? base58 : base57;
}

/// 128 bits, most significant part first. Standard C++ has no integer of that width.
using Bits = std::array<quint32, 4>;

/// Bits times factor plus digit; false when that is more than 128 bits.
bool multiplyAdd(Bits &bits, quint32 factor, quint32 digit)
{
    quint64 carry = digit;
    for (auto part = bits.rbegin(); part != bits.rend(); ++part) {
        carry += quint64(*part) * factor;
        *part = quint32(carry & 0xffffffffU);
        carry >>= 32;
    }
    return carry == 0;
}

quint32 divide(Bits &bits, quint32 divisor)
{
    quint64 rest = 0;
    for (quint32 &part : bits) {
        rest = (rest << 32) | part;
        part = quint32(rest / divisor);
        rest %= divisor;
    }
    return quint32(rest);
}

} // namespace

std::optional<QString> decodeShortUuid(const QString &shortUuid, ShortUuidAlphabet alphabet)
{
    if (shortUuid.isEmpty())
        return {};
    const std::string_view digits = digitsOf(alphabet);
    Bits bits{};
    for (const QChar c : shortUuid) {
        const size_t digit = c.unicode() < 128 ? digits.find(char(c.unicode())) : digits.npos;
        if (digit == digits.npos || !multiplyAdd(bits, quint32(digits.size()), quint32(digit)))
            return {};
    }
    QString uuid;
    for (const quint32 part : bits)
        uuid += QStringLiteral("%1").arg(part, 8, 16, QLatin1Char('0'));
    for (const int hyphen : {8, 13, 18, 23})
        uuid.insert(hyphen, QLatin1Char('-'));
    return uuid;
}

QString encodeShortUuid(const QString &uuid, ShortUuidAlphabet alphabet)
{
    Q_ASSERT(isUuid(uuid));
    const QByteArray bytes = QByteArray::fromHex(uuid.toLatin1().replace('-', QByteArray()));
    Bits bits{};
    for (const char byte : bytes)
        multiplyAdd(bits, 256, quint32(static_cast<unsigned char>(byte)));
    const std::string_view digits = digitsOf(alphabet);
    QString text(encodedLength, QLatin1Char(digits.front()));
    for (qsizetype place = encodedLength - 1; place >= 0; --place)
        text[place] = QLatin1Char(digits[divide(bits, quint32(digits.size()))]);
    return text;
}

} // namespace m2m
