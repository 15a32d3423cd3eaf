// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace m2m {

namespace {

QDateTime httpDate(const QByteArray &header)
{
    const QDateTime local = QLocale::c().toDateTime(
        QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC) : QDateTime();
}

} // namespace

std::chrono::milliseconds retryAfterOf(const HttpReply &reply)
{
    using namespace std::chrono_literals;
    constexpr qint64 longest = 3600;
    const QByteArray header = reply.retryAfter.trimmed();
    const bool digits = !header.isEmpty()
        && std::all_of(header.begin(), header.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = header.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, longest) : longest);
    }
    const QDateTime when = httpDate(header);
    if (!when.isValid())
        return 0ms;
    // Their difference is right whatever the clock of this machine says.
    const QDateTime told = httpDate(reply.date);
    const QDateTime now = told.isValid() ? told : QDateTime::currentDateTimeUtc();
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(when), 0, longest));
}

} // namespace m2m
