// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "momentparse.h"
#include "rulechecks.h"

#include <QDateTime>

namespace m2m::rule {

namespace {

/// Day, month and year of a day component's value; nothing for a part that is no number.
struct DayParts {
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
};

DayParts partsOf(const QString &text, bool dayFirst)
{
    const QStringList parts = text.split(u'/');
    const auto part = [&parts](qsizetype at) { return js::leadingInteger(parts.value(at)); };
    return {part(dayFirst ? 0 : 1), part(dayFirst ? 1 : 0), part(2)};
}

bool isWithin(const std::optional<int> &part, int most)
{
    return !part || (*part >= 0 && *part <= most);
}

int daysOf(int month, int year)
{
    switch (month) {
    case 4:
    case 6:
    case 9:
    case 11:
        return 30;
    case 2: {
        const bool leap = year % 400 == 0 || (year % 100 != 0 && year % 4 == 0);
        return leap ? 29 : 28;
    }
    default:
        return 31;
    }
}

/// A day with an unknown part is compared with nothing.
bool isPartial(const QString &text)
{
    const QStringList parts = text.split(u'/');
    return parts.value(0) == u"00" || parts.value(1) == u"00" || parts.value(2) == u"0000";
}

/// The page holds a day that it cannot read for one that is out of range on both sides.
RuleAnswer compared(const RuleInput &input, const DateSetting &limit, bool latest)
{
    if (isPartial(input.text))
        return {};
    if (!limit.date.isValid())
        return notChecked(QStringLiteral("date"), limit.text);
    const QDate date = dayOfParts(input.text, input.settings.day.dayFirst, QDate::currentDate());
    if (date.isValid() && (latest ? date <= limit.date : date >= limit.date))
        return {};
    return violation(limit.date.toString(Qt::ISODate));
}

/// The last four digits; 0 where there are none.
int yearAtEnd(const QString &text)
{
    const QString end = text.right(4);
    for (const QChar c : end) {
        if (c < u'0' || c > u'9')
            return 0;
    }
    return end.size() == 4 ? end.toInt() : 0;
}

} // namespace

RuleAnswer date(const RuleInput &input)
{
    return input.text == u"Invalid date" ? RuleAnswer(Violation()) : RuleAnswer();
}

bool lacksPart(const DaySettings &settings, const QString &text)
{
    const DayParts parts = partsOf(text, settings.dayFirst);
    return (settings.dayRequired && parts.day.value_or(0) == 0)
        || (settings.monthRequired && parts.month.value_or(0) == 0)
        || (settings.yearRequired && parts.year.value_or(0) == 0);
}

RuleAnswer day(const RuleInput &input)
{
    if (!js::truthy(input.value))
        return {};
    const DayParts parts = partsOf(input.text, input.settings.day.dayFirst);
    const int days = daysOf(parts.month.value_or(0), parts.year.value_or(1));
    if (input.value.isString() && isWithin(parts.day, days) && isWithin(parts.month, 12)
        && isWithin(parts.year, 9999))
        return {};
    return Violation();
}

RuleAnswer maxDate(const RuleInput &input)
{
    return compared(input, input.settings.day.latest, true);
}

RuleAnswer minDate(const RuleInput &input)
{
    return compared(input, input.settings.day.earliest, false);
}

RuleAnswer minYear(const RuleInput &input)
{
    const int year = yearAtEnd(input.text);
    const double least = input.settings.day.minYear;
    return year == 0 || year >= least ? RuleAnswer() : RuleAnswer(violation(least));
}

RuleAnswer maxYear(const RuleInput &input)
{
    const int year = yearAtEnd(input.text);
    const double most = input.settings.day.maxYear;
    return year == 0 || year <= most ? RuleAnswer() : RuleAnswer(violation(most));
}

RuleAnswer time(const RuleInput &input)
{
    if (input.empty)
        return {};
    const std::optional<bool> readable = isTimeBy(input.settings.timeFormat, js::text(input.value));
    if (!readable)
        return notChecked(QStringLiteral("timeFormat"), input.settings.timeFormat);
    return *readable ? RuleAnswer() : RuleAnswer(violation(input.settings.timeFormat));
}

RuleAnswer dateLimits(const RuleInput &input)
{
    const bool isDay = input.field.type == u"day";
    if (isDay && isPartial(input.text))
        return {};
    // The picker offers days, each whole.
    const QDate date = isDay
        ? dayOfParts(input.text, input.settings.day.dayFirst, QDate::currentDate())
        : QDateTime::fromString(input.text, Qt::ISODate).date();
    if (!date.isValid())
        return {};
    const DateSetting &earliest = input.settings.earliest;
    const DateSetting &latest = input.settings.latest;
    if (earliest.date.isValid() && date < earliest.date)
        return violation(earliest.date.toString(Qt::ISODate));
    if (latest.date.isValid() && date > latest.date) {
        Violation result = violation(latest.date.toString(Qt::ISODate));
        result.params.insert(QStringLiteral("late"), true);
        return result;
    }
    for (const DateSetting &limit : {earliest, latest}) {
        if (!limit.text.isEmpty() && !limit.date.isValid())
            return notChecked(QStringLiteral("date"), limit.text);
    }
    return {};
}

} // namespace m2m::rule
