// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace m2m {

/// Makes action IDs in the form of MongoDB's ObjectId: 4 bytes of time (seconds, big-endian; the DB
/// sorts by it), 5 of the station, 3 of a counter. IDs only ever grow, also when the clock is set
/// back or far off, as long as the last one that was given away is handed in again after a restart
/// and no two makers of a station work at the same time (the journal lets in one program at once).
/// Only after the very last ID of 2106 they begin again, at the present.
class ActionIdMaker {
public:
    using Clock = std::function<qint64()>; ///< seconds since 1970
    /// `station`: 5 bytes; `last`: the newest ID of this station, or empty.
    ActionIdMaker(const QByteArray &station, const QString &last, Clock clock = {});
    [[nodiscard]] QString next(); ///< 24 hexadecimal digits, lower case

private:
    QByteArray m_station;
    Clock m_clock;
    quint32 m_seconds = 0;
    quint32 m_counter = 0;
    bool m_used = false;
};

} // namespace m2m
