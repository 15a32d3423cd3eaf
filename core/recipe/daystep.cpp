// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "dateformat.h"
#include "stepfunctions.h"

#include <algorithm>
#include <array>

namespace m2m {

namespace {

enum Part { Day, Month, Year };
constexpr std::array<const char *, 3> partNames = {"day", "month", "year"};
/// A leap year, for days of a year that is not told.
constexpr int anyYear = 2024;

/// Day, month and year; nought is a part that is not known.
using DayParts = std::array<int, 3>;

struct DayReader {
    QList<DateFormat> formats;
    std::array<Part, 3> order = {Month, Day, Year};
    std::array<bool, 3> hidden = {};

    StepResult operator()(const QString &text) const
    {
        const std::optional<DayParts> read = readParts(text);
        if (!read || !isReal(*read)) {
            return refused(text, QStringLiteral("entry.date"),
                {{QStringLiteral("format"),
                    formats.isEmpty() ? shownFormat() : formats.first().text()}});
        }
        DayParts parts = *read;
        QStringList dropped;
        for (const Part part : order) {
            if (hidden.at(part) && parts.at(part) != 0) {
                dropped += QString::fromLatin1(partNames.at(part));
                parts.at(part) = 0;
            }
        }
        const QString value = textOf(parts);
        if (dropped.isEmpty())
            return {value, {}};
        return doubted(text, value, QStringLiteral("entry.partDropped"),
            {{QStringLiteral("parts"), dropped}, {QStringLiteral("stored"), value}});
    }

    std::optional<DayParts> readParts(const QString &text) const
    {
        std::optional<DateText> read = readIsoDate(text);
        for (const DateFormat &format : formats) {
            if (!read)
                read = format.readDate(text);
        }
        if (read) {
            if (read->time)
                return {};
            return DayParts{read->date.day(), read->date.month(), read->date.year()};
        }
        // A declared format says how days are written; the field's own order is then another one.
        return formats.isEmpty() ? readInOrder(text) : std::nullopt;
    }

    /// As the page shows it: the parts that are not hidden, in the field's order; a part may be
    /// left out.
    std::optional<DayParts> readInOrder(const QString &text) const
    {
        const QStringList pieces = text.split(u'/');
        const auto shown = std::count(hidden.begin(), hidden.end(), false);
        const bool all = pieces.size() == qsizetype(order.size());
        if (!all && pieces.size() != shown)
            return {};
        DayParts parts{};
        qsizetype i = 0;
        for (const Part part : order) {
            if (!all && hidden.at(part))
                continue;
            const std::optional<int> number = readPart(pieces[i++], part);
            if (!number)
                return {};
            parts.at(part) = *number;
        }
        return parts;
    }

    static std::optional<int> readPart(const QString &piece, Part part)
    {
        if (piece.isEmpty())
            return 0;
        const bool digits =
            std::all_of(piece.begin(), piece.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool length = part == Year ? piece.size() == 4 : piece.size() <= 2;
        return digits && length ? std::optional(piece.toInt()) : std::nullopt;
    }

    static bool isReal(const DayParts &parts)
    {
        if (parts[Month] > 12)
            return false;
        const int year = parts[Year] == 0 ? anyYear : parts[Year];
        const int days = parts[Month] == 0 ? 31 : QDate(year, parts[Month], 1).daysInMonth();
        return parts[Day] <= days;
    }

    QString textOf(const DayParts &parts) const
    {
        QStringList pieces;
        for (const Part part : order) {
            pieces += QStringLiteral("%1").arg(
                parts.at(part), part == Year ? 4 : 2, 10, QLatin1Char('0'));
        }
        return pieces.join(u'/');
    }

    QString shownFormat() const
    {
        QStringList pieces;
        for (const Part part : order) {
            if (!hidden.at(part))
                pieces += QString::fromLatin1(part == Year ? "yyyy" : part == Month ? "MM" : "dd");
        }
        return pieces.join(u'/');
    }
};

struct TimeReader {
    QList<DateFormat> formats;
    DateFormat stored;

    StepResult operator()(const QString &text) const
    {
        for (const DateFormat &format : formats) {
            const std::optional<QTime> time = format.readTime(text);
            if (!time)
                continue;
            const QString value = stored.write(QDate(anyYear, 1, 1), *time);
            if (time->second() == 0 || stored.hasSeconds())
                return {value, {}};
            return doubted(text, value, QStringLiteral("entry.partDropped"),
                {{QStringLiteral("parts"), QStringList{QStringLiteral("second")}},
                    {QStringLiteral("stored"), value}});
        }
        return refused(text, QStringLiteral("entry.time"),
            {{QStringLiteral("format"), formats.last().text()}});
    }
};

} // namespace

ValueStep makeDay(const StepSetup &setup)
{
    DayReader reader;
    const std::optional<QStringList> others = wordsSetting(setup, u"otherFormats");
    if (!others)
        return {};
    for (const QString &format :
        QStringList{setup.settings.value(u"format").toString()} + *others) {
        if (!format.isEmpty())
            reader.formats += DateFormat(format);
    }
    const QJsonObject &component = setup.context.field->component;
    if (js::truthy(component.value(u"dayFirst")))
        std::swap(reader.order[0], reader.order[1]);
    for (const Part part : reader.order) {
        const QJsonValue shown = component.value(u"fields")[QLatin1StringView(partNames.at(part))];
        reader.hidden.at(part) = js::truthy(shown[u"hide"]);
    }
    return reader;
}

ValueStep makeTime(const StepSetup &setup)
{
    const std::optional<QStringList> others = wordsSetting(setup, u"otherFormats");
    if (!others)
        return {};
    TimeReader reader;
    for (const QString &format : QStringList{QStringLiteral("HH:mm"), QStringLiteral("HH:mm:ss")}
            + *others + QStringList{setup.settings.value(u"format").toString()}) {
        if (!format.isEmpty())
            reader.formats += DateFormat(format);
    }
    const QJsonValue dataFormat = setup.context.field->component.value(u"dataFormat");
    reader.stored = DateFormat(dataFormat.toString(QStringLiteral("HH:mm:ss")));
    return reader.stored.hasTime() ? ValueStep(reader) : ValueStep();
}

} // namespace m2m
