// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace m2m::practice {

/// Makes the IDs that MongoDB's driver would make: 4 bytes of time, 5 of the process, 3 of a
/// counter.
class ObjectIds {
public:
    ObjectIds();
    [[nodiscard]] QString next(); ///< 24 lower-case hexadecimal digits
    [[nodiscard]] QString next(quint32 seconds); ///< with this instead of the clock

private:
    QByteArray m_process;
    quint32 m_counter;
};

/// A version 1 UUID (time and random node), as GET /api/newComponentUUID hands out.
[[nodiscard]] QString newUuidV1();

/// Alphabets of short UUIDs. The codec here is deliberately not the client's: it copies the
/// server's faults (values above 128 bits lose their last digit in silence) and lets tests compare
/// the two.
[[nodiscard]] QByteArrayView base58Alphabet();
[[nodiscard]] QByteArrayView base57Alphabet();
/// Nothing where a character is not of the alphabet.
[[nodiscard]] std::optional<QString> uuidFromShort(QByteArrayView text, QByteArrayView alphabet);
[[nodiscard]] QString shortUuid(const QString &uuid); ///< base 58, padded to 22

} // namespace m2m::practice
