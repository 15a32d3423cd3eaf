// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonetable.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace m2m {

namespace {

constexpr qint64 secondsOfDay = 86400;
/// Measurements lie in it; what does not is asked of QTimeZone one by one. QTimeZone::transitions()
/// ends in 2037 (Qt 6.4) although the clocks go on to change.
constexpr int firstYear = 1990;
constexpr int endYear = 2037;
/// No two offsets of one place are further apart.
constexpr qint64 widestShift = secondsOfDay;

qint64 secondsOf(const QDate &date, const QTime &time)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return (date.toJulianDay() - epoch) * secondsOfDay + time.msecsSinceStartOfDay() / 1000;
}

LocalMoment momentOf(qint64 utcSeconds, int offset)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    const qint64 local = utcSeconds + offset;
    const qint64 second = ((local % secondsOfDay) + secondsOfDay) % secondsOfDay;
    LocalMoment moment;
    moment.date = QDate::fromJulianDay(epoch + (local - second) / secondsOfDay);
    moment.time = QTime::fromMSecsSinceStartOfDay(int(second) * 1000);
    moment.offset = offset;
    return moment;
}

qint64 yearStart(int year) { return secondsOf(QDate(year, 1, 1), QTime(0, 0)); }

void putDigits(std::array<char, 25> &text, size_t at, int width, int number)
{
    for (size_t i = at + size_t(width); i-- > at; number /= 10)
        text.at(i) = char('0' + number % 10);
}

/// Outside of the table.
LocalMoment slowLocal(const QTimeZone &zone, const QDate &date, const QTime &time)
{
    const QDateTime moment(date, time, zone);
    const qint64 utc = moment.toSecsSinceEpoch();
    LocalMoment result = momentOf(utc, moment.offsetFromUtc());
    if (result.date != date || result.time != time) {
        result.kind = LocalMoment::Kind::Never;
        return result;
    }
    // An hour, or half of one where half an hour is enough.
    for (const int shift : {-3600, -1800, 1800, 3600}) {
        const int offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc + shift, Qt::UTC));
        if (offset != result.offset - shift)
            continue;
        result.offset = std::max(offset, result.offset);
        result.kind = LocalMoment::Kind::Twice;
        break;
    }
    return result;
}

} // namespace

qint64 LocalMoment::utcSeconds() const { return secondsOf(date, time) - offset; }

QString LocalMoment::text() const
{
    // QDateTime's own way takes ten times as long. Years of more digits are no ISO dates.
    std::array<char, 25> text{"0000-00-00T00:00:00+00:0"};
    const int minutes = std::abs(offset) / 60;
    putDigits(text, 0, 4, date.year());
    putDigits(text, 5, 2, date.month());
    putDigits(text, 8, 2, date.day());
    putDigits(text, 11, 2, time.hour());
    putDigits(text, 14, 2, time.minute());
    putDigits(text, 17, 2, time.second());
    text[19] = offset < 0 ? '-' : '+';
    putDigits(text, 20, 2, minutes / 60);
    putDigits(text, 23, 2, minutes % 60);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

ZoneTable::ZoneTable(const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::systemTimeZone())
{
    const QDateTime first = QDateTime::fromSecsSinceEpoch(yearStart(firstYear), Qt::UTC);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(yearStart(endYear), Qt::UTC);
    m_spans += Span{yearStart(firstYear), m_zone.offsetFromUtc(first)};
    if (!m_zone.hasTransitions())
        return;
    const QTimeZone::OffsetDataList transitions = m_zone.transitions(first, end);
    for (const QTimeZone::OffsetData &transition : transitions) {
        if (transition.offsetFromUtc != m_spans.last().offset)
            m_spans += Span{transition.atUtc.toSecsSinceEpoch(), transition.offsetFromUtc};
    }
}

bool ZoneTable::covers(qint64 seconds) const
{
    static const qint64 from = yearStart(firstYear) + widestShift;
    static const qint64 to = yearStart(endYear) - widestShift;
    return seconds >= from && seconds < to;
}

LocalMoment ZoneTable::atUtc(qint64 secondsSinceEpoch) const
{
    if (!covers(secondsSinceEpoch)) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
        return momentOf(secondsSinceEpoch, m_zone.offsetFromUtc(moment));
    }
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), secondsSinceEpoch,
        [](qint64 seconds, const Span &span) { return seconds < span.from; });
    return momentOf(secondsSinceEpoch, std::prev(after)->offset);
}

LocalMoment ZoneTable::atLocal(const QDate &date, const QTime &time) const
{
    const qint64 local = secondsOf(date, time);
    if (!covers(local))
        return slowLocal(m_zone, date, time);
    auto span = std::upper_bound(m_spans.begin(), m_spans.end(), local - widestShift,
        [](qint64 seconds, const Span &entry) { return seconds < entry.from; });
    if (span != m_spans.begin())
        --span;
    LocalMoment moment{date, time, span->offset, LocalMoment::Kind::Never};
    for (; span != m_spans.end() && span->from <= local + widestShift; ++span) {
        const qint64 utc = local - span->offset;
        const auto next = std::next(span);
        if (utc < span->from) {
            // Passed over: the clock went from before this local time to after it.
            if (moment.kind == LocalMoment::Kind::Never) {
                moment = momentOf(span->from, span->offset);
                moment.kind = LocalMoment::Kind::Never;
            }
            break;
        }
        if (next != m_spans.end() && utc >= next->from)
            continue;
        if (moment.kind == LocalMoment::Kind::Once) {
            moment.kind = LocalMoment::Kind::Twice;
            break;
        }
        moment = {date, time, span->offset, LocalMoment::Kind::Once};
    }
    return moment;
}

} // namespace m2m
