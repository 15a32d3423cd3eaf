// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QTime>
#include <QTimeZone>

namespace m2m {

/// A moment as a clock on the wall shows it, with the clock's offset from UTC.
struct LocalMoment {
    QDate date;
    QTime time;
    int offset = 0; ///< seconds
    enum class Kind {
        Once,
        Twice, ///< clocks were put back over it; this is the first of the two
        Never, ///< clocks were put forward over it; this is the first moment after
    };
    Kind kind = Kind::Once;

    [[nodiscard]] qint64 utcSeconds() const;
    [[nodiscard]] QString text() const; ///< yyyy-MM-ddThh:mm:ss+hh:mm
};

/// The offsets of a time zone, looked up once. Asking QTimeZone for each cell of a long column
/// takes most of the time that reading it takes.
class ZoneTable {
public:
    explicit ZoneTable(const QTimeZone &zone);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] LocalMoment atLocal(const QDate &date, const QTime &time) const;
    [[nodiscard]] LocalMoment atUtc(qint64 secondsSinceEpoch) const;
    [[nodiscard]] LocalMoment startOfDay(const QDate &date) const
    {
        return atLocal(date, QTime(0, 0));
    }

private:
    struct Span {
        qint64 from = 0; ///< seconds since the epoch
        int offset = 0;
    };
    [[nodiscard]] bool covers(qint64 seconds) const;

    QTimeZone m_zone;
    QList<Span> m_spans;
};

} // namespace m2m
