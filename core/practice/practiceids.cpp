// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray out(bytes, '\0');
    for (qsizetype i = bytes - 1; i >= 0; --i, value >>= 8)
        out[i] = static_cast<char>(value & 0xff);
    return out;
}

QString hyphenated(const QString &hex)
{
    return hex.first(8) + u'-' + hex.sliced(8, 4) + u'-' + hex.sliced(12, 4) + u'-'
        + hex.sliced(16, 4) + u'-' + hex.sliced(20, 12);
}

/// 160 bits are enough: 22 digits of base 58 need 129.
using Limbs = std::array<quint32, 5>; // the most significant first

void multiplyAdd(Limbs &value, quint32 factor, quint32 summand)
{
    quint64 carry = summand;
    for (auto limb = value.rbegin(); limb != value.rend(); ++limb) {
        carry += quint64(*limb) * factor;
        *limb = static_cast<quint32>(carry & 0xffffffffU);
        carry >>= 32;
    }
}

quint32 divide(Limbs &value, quint32 divisor)
{
    quint64 rest = 0;
    for (quint32 &limb : value) {
        rest = (rest << 32) | limb;
        limb = static_cast<quint32>(rest / divisor);
        rest %= divisor;
    }
    return static_cast<quint32>(rest);
}

} // namespace

ObjectIds::ObjectIds()
    : m_process(randomBytes(5))
    , m_counter(QRandomGenerator::system()->generate() & 0xffffffU)
{
}

QString ObjectIds::next() { return next(static_cast<quint32>(QDateTime::currentSecsSinceEpoch())); }

QString ObjectIds::next(quint32 seconds)
{
    m_counter = (m_counter + 1) & 0xffffffU;
    const QByteArray id = bigEndian(seconds, 4) + m_process + bigEndian(m_counter, 3);
    return QString::fromLatin1(id.toHex());
}

QString newUuidV1()
{
    // 100 ns ticks since the Gregorian calendar began. The sequence is random, so that two in one
    // millisecond differ.
    constexpr qint64 gregorianMs = 12'219'292'800'000;
    const auto ticks =
        static_cast<quint64>((QDateTime::currentMSecsSinceEpoch() + gregorianMs) * 10'000)
        + QRandomGenerator::global()->bounded(10'000U);
    static const QByteArray node = [] {
        QByteArray bytes = randomBytes(6);
        bytes[0] = static_cast<char>(bytes[0] | 0x01); // multicast: not the address of any machine
        return bytes;
    }();
    const quint64 sequence = 0x8000U | QRandomGenerator::global()->bounded(0x4000U);
    const QByteArray uuid = bigEndian(ticks & 0xffffffffU, 4)
        + bigEndian((ticks >> 32) & 0xffffU, 2) + bigEndian(0x1000U | (ticks >> 48 & 0x0fffU), 2)
        + bigEndian(sequence, 2) + node;
    return hyphenated(QString::fromLatin1(uuid.toHex()));
}

QByteArrayView base58Alphabet()
{
    return "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
}

QByteArrayView base57Alphabet()
{
    return "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
}

std::optional<QString> uuidFromShort(QByteArrayView text, QByteArrayView alphabet)
{
    Limbs value{};
    for (const char digit : text) {
        const qsizetype worth = alphabet.indexOf(digit);
        if (worth < 0)
            return std::nullopt;
        multiplyAdd(value, static_cast<quint32>(alphabet.size()), static_cast<quint32>(worth));
    }
    QString hex;
    for (const quint32 limb : value)
        hex += QString::number(limb, 16).rightJustified(8, u'0');
    // The server pads to 32 digits and reads the first 32: a 33rd is lost at the end, not in front.
    while (hex.size() > 32 && hex.startsWith(u'0'))
        hex.remove(0, 1);
    return hyphenated(hex.first(32));
}

QString shortUuid(const QString &uuid)
{
    QString hex = uuid;
    hex.remove(u'-');
    Limbs value{};
    for (const QChar digit : hex)
        multiplyAdd(value, 16,
            static_cast<quint32>(digit.digitValue() >= 0 ? digit.digitValue()
                                                         : digit.toLower().unicode() - u'a' + 10));
    const QByteArrayView alphabet = base58Alphabet();
    QString text;
    while (value != Limbs{})
        text.prepend(QLatin1Char(alphabet[divide(value, static_cast<quint32>(alphabet.size()))]));
    return text.rightJustified(22, QLatin1Char(alphabet[0]));
}

} // namespace m2m::practice
