// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionid.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace m2m {

namespace {
constexpr quint32 counterEnd = 1U << 24;
constexpr qint64 lastSecond = 0xffffffff; ///< in February 2106
constexpr int stationBytes = 5;
} // namespace

ActionIdMaker::ActionIdMaker(const QByteArray &station, const QString &last, Clock clock)
    : m_station(station.leftJustified(stationBytes, '\0', true))
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentSecsSinceEpoch(); })
{
    const QByteArray bytes = QByteArray::fromHex(last.toLatin1());
    if (bytes.size() != 12 || bytes.mid(4, stationBytes) != m_station)
        return;
    const auto byte = [&bytes](int i) { return quint32(quint8(bytes[i])); };
    m_seconds = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
    m_counter = byte(9) << 16 | byte(10) << 8 | byte(11);
    m_used = true;
}

QString ActionIdMaker::next()
{
    // A clock before 1970 or beyond 2106 is wrong. Taken at its word it would put all later IDs
    // of the station at the end of time; so IDs go on from the last one as if it stood still.
    const qint64 told = m_clock();
    const quint32 now = told > 0 && told <= lastSecond ? quint32(told) : 0;
    const bool usedUp = m_seconds == lastSecond && m_counter == counterEnd - 1;
    if (!m_used || now > m_seconds || usedUp) {
        m_seconds = now;
        // A second starts low enough that its counter cannot run over before it ends.
        m_counter = QRandomGenerator::global()->bounded(counterEnd / 2);
        m_used = true;
    } else if (++m_counter == counterEnd) {
        ++m_seconds; // borrowed from the future: IDs must grow, the clock need not agree
        m_counter = 0;
    }
    QByteArray id(12, '\0');
    for (int i = 0; i < 4; ++i)
        id[i] = char(m_seconds >> (24 - 8 * i) & 0xff);
    std::copy(m_station.begin(), m_station.end(), id.begin() + 4);
    for (int i = 0; i < 3; ++i)
        id[9 + i] = char(m_counter >> (16 - 8 * i) & 0xff);
    return QString::fromLatin1(id.toHex());
}

} // namespace m2m
