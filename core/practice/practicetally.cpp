// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicetally.h"

#include <QMutexLocker>

namespace m2m::practice {

qint64 PracticeCounts::requestsTo(const QByteArray &method, const QByteArray &path) const
{
    const QByteArray wanted = method + ' ' + path;
    qint64 sum = 0;
    for (auto entry = requests.cbegin(); entry != requests.cend(); ++entry) {
        if (entry.key() == wanted || entry.key().startsWith(wanted + '/'))
            sum += entry.value();
    }
    return sum;
}

qint64 PracticeCounts::drops() const
{
    qint64 sum = 0;
    for (auto entry = mishaps.cbegin(); entry != mishaps.cend(); ++entry)
        sum += Mishap{entry.key()}.isDrop() ? entry.value() : 0;
    return sum;
}

PracticeCounts PracticeTally::counts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts;
}

void PracticeTally::connectionAccepted()
{
    const QMutexLocker lock(&m_mutex);
    ++m_counts.connections;
}

void PracticeTally::requestSeen(const QByteArray &method, const QByteArray &path, bool whole)
{
    const qsizetype second = path.indexOf('/', 1);
    const qsizetype third = second < 0 ? -1 : path.indexOf('/', second + 1);
    const QByteArray prefix = third < 0 ? path : path.first(third);
    const QByteArray lower = prefix.toLower();
    const bool saves = method == "POST" && (lower == "/api/action" || lower == "/api/component");
    const QMutexLocker lock(&m_mutex);
    ++m_counts.requests[method + ' ' + prefix];
    m_counts.posts += whole && saves ? 1 : 0;
}

void PracticeTally::recordStored()
{
    const QMutexLocker lock(&m_mutex);
    ++m_counts.stored;
}

void PracticeTally::tokenGiven()
{
    const QMutexLocker lock(&m_mutex);
    ++m_counts.tokens;
}

void PracticeTally::sessionMade()
{
    const QMutexLocker lock(&m_mutex);
    ++m_counts.sessions;
}

void PracticeTally::mishapMade(Mishap::Kind kind)
{
    const QMutexLocker lock(&m_mutex);
    ++m_counts.mishaps[kind];
}

} // namespace m2m::practice
