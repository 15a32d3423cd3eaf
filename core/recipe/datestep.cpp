// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "dateformat.h"
#include "stepfunctions.h"
#include "zonetable.h"

#include <algorithm>

namespace m2m {

namespace {

/// The days that a text may mean although no format says so, to tell the user why it was refused.
QVariantMap hintsAbout(const QString &text)
{
    static const QList<DateFormat> usual = usualDateFormats();
    QVariantMap params;
    QStringList days;
    for (const DateFormat &format : usual) {
        const std::optional<DateText> read = format.readDate(text);
        const QString day = read ? read->date.toString(Qt::ISODate) : QString();
        if (!read || days.contains(day))
            continue;
        if (days.isEmpty())
            params.insert(QStringLiteral("looksLike"), format.text());
        days += day;
    }
    if (days.size() > 1) {
        params.remove(QStringLiteral("looksLike"));
        params.insert(QStringLiteral("meanings"), days);
    }
    // Spreadsheets count days from 1900: 20000 is in 1954, 80000 in 2119.
    bool isNumber = false;
    const int serial = text.size() == 5 ? text.toInt(&isNumber) : 0;
    if (isNumber && serial >= 20000 && serial < 80000)
        params.insert(QStringLiteral("serial"), true);
    return params;
}

/// A limit of the page's calendar, which empties a field that is outside of it.
struct DateLimit {
    LocalMoment moment;
    bool wholeDay = false; ///< a limit at midnight is one for days

    int compare(const LocalMoment &other) const
    {
        const qint64 difference =
            wholeDay ? moment.date.daysTo(other.date) : other.utcSeconds() - moment.utcSeconds();
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    }
};

struct MomentReader {
    ZoneTable station;
    std::optional<ZoneTable> writtenIn; ///< where times without an offset were written down
    QList<DateFormat> formats;
    bool dateOnly = false;
    std::optional<DateFormat> stored; ///< of a text field with a calendar; none: ISO with offset
    std::optional<DateLimit> least;
    std::optional<DateLimit> most;
    bool limitUnread = false;

    StepResult operator()(const QString &text) const
    {
        std::optional<StepIssue> doubt;
        std::optional<DateText> read = readIsoDate(text);
        if (!read)
            read = readByFormats(text, &doubt);
        if (!read) {
            QVariantMap params = hintsAbout(text);
            params.insert(
                QStringLiteral("format"), formats.isEmpty() ? QString() : formats.first().text());
            return refused(text, QStringLiteral("entry.date"), params);
        }
        LocalMoment moment = station.startOfDay(read->date);
        if (read->time && (read->offsetSeconds || !dateOnly || writtenIn)) {
            const LocalMoment written = writtenMoment(*read);
            if (written.kind == LocalMoment::Kind::Never)
                return zoneIssue(text, Severity::Error, QStringLiteral("entry.dateNotInZone"));
            if (written.kind == LocalMoment::Kind::Twice && !doubt) {
                doubt = zoneIssue(text, Severity::Warning, QStringLiteral("entry.dateTwiceInZone"))
                            .issue;
            }
            moment = station.atUtc(written.utcSeconds());
        } else if (read->time) {
            moment.time = *read->time;
        }
        const bool loses = read->fraction || (dateOnly && moment.time != QTime(0, 0) && read->time);
        if (loses && !doubt)
            doubt = doubted(text, {}, QStringLiteral("entry.timeDropped")).issue;
        // Which day it is may depend on the zone, so midnight is looked for only now.
        if (dateOnly)
            moment = station.startOfDay(moment.date);
        return checked(text, moment, doubt);
    }

    /// The first format that reads the text; a doubt where a later one reads another date.
    std::optional<DateText> readByFormats(
        const QString &text, std::optional<StepIssue> *doubt) const
    {
        std::optional<DateText> first;
        for (const DateFormat &format : formats) {
            const std::optional<DateText> read = format.readDate(text);
            if (read && first && *read != *first) {
                const QStringList meanings{
                    first->date.toString(Qt::ISODate), read->date.toString(Qt::ISODate)};
                *doubt = doubted(text, {}, QStringLiteral("entry.dateAmbiguous"),
                    {{QStringLiteral("meanings"), meanings}})
                             .issue;
                return first;
            }
            if (!first)
                first = read;
        }
        return first;
    }

    LocalMoment writtenMoment(const DateText &read) const
    {
        if (read.offsetSeconds)
            return {read.date, *read.time, *read.offsetSeconds, LocalMoment::Kind::Once};
        return (writtenIn ? *writtenIn : station).atLocal(read.date, *read.time);
    }

    StepResult zoneIssue(const QString &text, Severity severity, const QString &rule) const
    {
        const QTimeZone &zone = (writtenIn ? *writtenIn : station).zone();
        QVariantMap params{{QStringLiteral("zone"), QString::fromLatin1(zone.id())}};
        if (writtenIn)
            params.insert(QStringLiteral("declared"), true);
        StepResult result = refused(text, rule, params);
        result.issue->severity = severity;
        return result;
    }

    StepResult checked(
        const QString &text, const LocalMoment &moment, const std::optional<StepIssue> &doubt) const
    {
        if (least && least->compare(moment) < 0) {
            return refused(text, QStringLiteral("entry.dateTooEarly"),
                {{QStringLiteral("limit"), least->moment.date.toString(Qt::ISODate)}});
        }
        if (most && most->compare(moment) > 0) {
            return refused(text, QStringLiteral("entry.dateTooLate"),
                {{QStringLiteral("limit"), most->moment.date.toString(Qt::ISODate)}});
        }
        const QString value = stored ? stored->write(moment.date, moment.time) : moment.text();
        if (limitUnread && !doubt)
            return doubted(text, value, QStringLiteral("notCheckedHere"));
        return {value, doubt};
    }
};

/// minDate or maxDate: a date, or a script of the page, which is not read here.
std::optional<DateLimit> readLimit(const QJsonValue &setting, const ZoneTable &zone, bool *unread)
{
    const QString text = setting.toString();
    if (text.isEmpty())
        return {};
    const std::optional<DateText> read = readIsoDate(text);
    if (!read) {
        *unread = true;
        return {};
    }
    LocalMoment moment = zone.startOfDay(read->date);
    if (read->time && read->offsetSeconds) {
        const LocalMoment given{
            read->date, *read->time, *read->offsetSeconds, LocalMoment::Kind::Once};
        moment = zone.atUtc(given.utcSeconds());
    } else if (read->time) {
        moment = zone.atLocal(read->date, *read->time);
    }
    return DateLimit{moment, moment.time == QTime(0, 0)};
}

/// A text field that shows a calendar and keeps what the calendar writes.
std::optional<DateFormat> calendarFormat(const Field &field)
{
    const QJsonValue widget = field.component.value(u"widget");
    if (field.kind != ValueKind::Text || widget[u"type"].toString() != u"calendar"
        || widget[u"saveAs"].toString() != u"text")
        return {};
    // This calendar knows no small am and pm.
    QString format = widget[u"format"].toString();
    format.replace(u'a', u'A');
    DateFormat stored(format);
    return stored.hasDate() ? std::optional(stored) : std::nullopt;
}

std::optional<QList<DateFormat>> formatsOf(const StepSetup &setup)
{
    const std::optional<QStringList> others = wordsSetting(setup, u"otherFormats");
    if (!others)
        return {};
    QList<DateFormat> formats;
    const QString first = setup.settings.value(u"format").toString();
    if (!first.isEmpty())
        formats += DateFormat(first);
    for (const QString &other : *others)
        formats += DateFormat(other);
    return formats;
}

} // namespace

ValueStep makeDate(const StepSetup &setup)
{
    const Field *field = setup.context.field;
    if (field && field->type == u"time")
        return makeTime(setup);
    if (field && field->type == u"day")
        return makeDay(setup);
    const std::optional<QList<DateFormat>> formats = formatsOf(setup);
    const QString zone = setup.settings.value(u"zone").toString();
    const QTimeZone writtenIn(zone.toLatin1());
    if (!zone.isEmpty() && !writtenIn.isValid())
        setup.blame(u"zone", QStringLiteral("step.setting"));
    if (!formats || (!zone.isEmpty() && !writtenIn.isValid()))
        return {};
    MomentReader reader{ZoneTable(setup.context.zone), {}, *formats, false, {}, {}, {}, false};
    if (!zone.isEmpty())
        reader.writtenIn = ZoneTable(writtenIn);
    if (!field)
        return reader;
    reader.stored = calendarFormat(*field);
    reader.dateOnly = field->dateOnly || (reader.stored && !reader.stored->hasTime());
    const QJsonValue picker = field->component.value(u"datePicker");
    reader.least = readLimit(picker[u"minDate"], reader.station, &reader.limitUnread);
    reader.most = readLimit(picker[u"maxDate"], reader.station, &reader.limitUnread);
    return reader;
}

} // namespace m2m
