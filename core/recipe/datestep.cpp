// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "dateformat.h"
#include "stepfunctions.h"

#include <QDateTime>

namespace m2m {

namespace {

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString momentText(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-ddThh:mm:ss"))
        + offsetText(moment.offsetFromUtc());
}

/// When clocks are put back, an hour is there twice.
bool isTwice(const QDateTime &moment)
{
    for (const qint64 hour : {-3600, 3600}) {
        const QDateTime other = moment.addSecs(hour);
        if (other.date() == moment.date() && other.time() == moment.time())
            return true;
    }
    return false;
}

StepResult noDate(const StepInput &input)
{
    return refused(input, QStringLiteral("entry.date"),
        {{QStringLiteral("format"), input.settings.value(u"format").toString()}});
}

StepResult readDateTime(const StepInput &input, const DateText &read)
{
    const QTimeZone zone =
        input.context.zone.isValid() ? input.context.zone : QTimeZone::systemTimeZone();
    const bool dateOnly = input.context.field && input.context.field->dateOnly;
    if (!read.time || (dateOnly && !read.offsetSeconds)) {
        const QString midnight = momentText(read.date.startOfDay(zone));
        if (read.time && read.time != QTime(0, 0))
            return doubted(input, midnight, QStringLiteral("entry.timeDropped"));
        return {midnight, {}};
    }
    if (read.offsetSeconds) {
        const QDateTime moment(read.date, *read.time, Qt::OffsetFromUTC, *read.offsetSeconds);
        const QDateTime local = moment.toTimeZone(zone);
        if (dateOnly) {
            // Which day it is depends on the zone, so both the time and perhaps the date change.
            const QString midnight = momentText(local.date().startOfDay(zone));
            if (local.time() != QTime(0, 0))
                return doubted(input, midnight, QStringLiteral("entry.timeDropped"));
            return {midnight, {}};
        }
        const QString text = momentText(local);
        return read.fraction ? doubted(input, text, QStringLiteral("entry.timeDropped"))
                             : StepResult{text, {}};
    }
    const QDateTime moment(read.date, *read.time, zone);
    if (!moment.isValid() || moment.date() != read.date || moment.time() != *read.time) {
        // Clocks were put forward over it.
        return refused(input, QStringLiteral("entry.dateNotInZone"),
            {{QStringLiteral("zone"), QString::fromLatin1(zone.id())}});
    }
    if (isTwice(moment)) {
        return doubted(input, momentText(moment), QStringLiteral("entry.dateTwiceInZone"),
            {{QStringLiteral("zone"), QString::fromLatin1(zone.id())}});
    }
    return read.fraction ? doubted(input, momentText(moment), QStringLiteral("entry.timeDropped"))
                         : StepResult{momentText(moment), {}};
}

StepResult readDay(const StepInput &input, const DateText &read)
{
    if (read.time)
        return noDate(input);
    const bool dayFirst = js::truthy(input.context.field->component.value(u"dayFirst"));
    return {
        read.date.toString(dayFirst ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("MM/dd/yyyy")),
        {}};
}

StepResult readTime(const StepInput &input)
{
    const Field &field = *input.context.field;
    const QString format = input.settings.value(u"format").toString();
    const std::optional<QTime> time = readTimeText(input.text, format);
    if (!time) {
        return refused(input, QStringLiteral("entry.time"), {{QStringLiteral("format"), format}});
    }
    QString stored = field.component.value(u"dataFormat").toString(QStringLiteral("HH:mm:ss"));
    stored.replace(u'A', QStringLiteral("AP")).replace(u'a', QStringLiteral("ap"));
    return {time->toString(stored), {}};
}

} // namespace

StepResult readDate(const StepInput &input)
{
    const QString type = input.context.field ? input.context.field->type : QString();
    if (type == u"time")
        return readTime(input);
    QString format = input.settings.value(u"format").toString();
    if (type == u"day" && format.isEmpty()) {
        format = js::truthy(input.context.field->component.value(u"dayFirst"))
            ? QStringLiteral("dd/MM/yyyy")
            : QStringLiteral("MM/dd/yyyy");
    }
    const std::optional<DateText> read = readDateText(input.text, format);
    if (!read)
        return noDate(input);
    return type == u"day" ? readDay(input, *read) : readDateTime(input, *read);
}

} // namespace m2m
