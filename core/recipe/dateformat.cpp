// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateformat.h"

#include <algorithm>
#include <array>

namespace m2m {

namespace {

constexpr std::array<const char *, 12> monthNames = {"January", "February", "March", "April", "May",
    "June", "July", "August", "September", "October", "November", "December"};
constexpr qsizetype shortName = 3;
constexpr int hoursOfHalf = 12;
constexpr int mostOffsetHours = 14;
constexpr int secondsOfHour = 3600;
constexpr int secondsOfMinute = 60;

/// Takes a number of `least` to `most` digits off the front; -1: there is none.
int takeNumber(QStringView &text, qsizetype least, qsizetype most)
{
    qsizetype n = 0;
    int number = 0;
    while (n < most && n < text.size() && text[n] >= u'0' && text[n] <= u'9')
        number = number * 10 + (text[n++].unicode() - u'0');
    if (n < least)
        return -1;
    text = text.mid(n);
    return number;
}

bool take(QStringView &text, char16_t sign)
{
    if (!text.startsWith(sign))
        return false;
    text = text.mid(1);
    return true;
}

/// Number of the month, or -1.
int takeMonthName(QStringView &text, bool whole)
{
    for (size_t i = 0; i < monthNames.size(); ++i) {
        QLatin1StringView name(monthNames[i]);
        if (!whole)
            name = name.left(shortName);
        if (text.startsWith(name, Qt::CaseInsensitive)) {
            text = text.mid(name.size());
            return int(i) + 1;
        }
    }
    return -1;
}

QString paddedNumber(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// hh:mm, hh:mm:ss, or with a fraction of a second.
bool takeIsoTime(QStringView &text, DateText &read)
{
    const int hour = takeNumber(text, 2, 2);
    const int minute = take(text, u':') ? takeNumber(text, 2, 2) : -1;
    int second = 0;
    if (hour < 0 || minute < 0)
        return false;
    if (take(text, u':')) {
        second = takeNumber(text, 2, 2);
        if (second < 0)
            return false;
        if (take(text, u'.') || take(text, u',')) {
            qsizetype n = 0;
            for (; n < text.size() && text[n] >= u'0' && text[n] <= u'9'; ++n)
                read.fraction = read.fraction || text[n] != u'0';
            if (n == 0 || n > 9)
                return false;
            text = text.mid(n);
        }
    }
    read.time = QTime(hour, minute, second);
    return read.time->isValid();
}

/// Z, or hours and minutes of an offset.
bool takeIsoOffset(QStringView &text, DateText &read)
{
    take(text, u' ');
    if (take(text, u'Z')) {
        read.offsetSeconds = 0;
        return true;
    }
    const bool west = text.startsWith(u'-');
    if (!take(text, u'-') && !take(text, u'+'))
        return false;
    const int hours = takeNumber(text, 2, 2);
    take(text, u':');
    const int minutes = takeNumber(text, 2, 2);
    if (hours < 0 || hours > mostOffsetHours || minutes < 0 || minutes >= secondsOfMinute)
        return false;
    const int seconds = hours * secondsOfHour + minutes * secondsOfMinute;
    read.offsetSeconds = west ? -seconds : seconds;
    return true;
}

/// The one letter for all ways to write it; null where it stands for itself.
QChar meaningOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'Y':
        return u'y';
    case u'D':
        return u'd';
    case u'A':
        return u'a';
    case u'y':
    case u'M':
    case u'd':
    case u'H':
    case u'h':
    case u'm':
    case u's':
    case u'a':
        return letter;
    default:
        return {};
    }
}

bool isRun(QChar letter, int run)
{
    if (letter == u'y')
        return run == 4;
    return run <= (letter == u'M' ? 4 : letter == u'a' ? 1 : 2);
}

} // namespace

std::optional<DateText> readIsoDate(QStringView text)
{
    DateText read;
    const int year = takeNumber(text, 4, 4);
    const int month = year >= 0 && take(text, u'-') ? takeNumber(text, 2, 2) : -1;
    const int day = month >= 0 && take(text, u'-') ? takeNumber(text, 2, 2) : -1;
    if (day < 0)
        return {};
    read.date = QDate(year, month, day);
    if (!read.date.isValid())
        return {};
    if (text.isEmpty())
        return read;
    if (!take(text, u'T') && !take(text, u' '))
        return {};
    if (!takeIsoTime(text, read) || (!text.isEmpty() && !takeIsoOffset(text, read)))
        return {};
    return text.isEmpty() ? std::optional(read) : std::nullopt;
}

struct DateFormat::Numbers {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1; ///< of 24
    int hourOfHalf = -1;
    int half = -1; ///< 0 or 12
    int minute = 0;
    int second = 0;

    int &of(QChar letter)
    {
        switch (letter.unicode()) {
        case u'y':
            return year;
        case u'M':
            return month;
        case u'd':
            return day;
        case u'H':
            return hour;
        case u'h':
            return hourOfHalf;
        case u'm':
            return minute;
        default:
            return second;
        }
    }

    std::optional<QTime> time() const
    {
        int hours = hour;
        if (hours < 0) {
            if (hourOfHalf < 1 || hourOfHalf > hoursOfHalf || half < 0)
                return {};
            hours = hourOfHalf % hoursOfHalf + half;
        }
        const QTime result(hours, minute, second);
        return result.isValid() ? std::optional(result) : std::nullopt;
    }
};

DateFormat::DateFormat(const QString &format)
    : m_text(format)
{
    m_readable = !format.isEmpty();
    const auto has = [this](char16_t letter) {
        return std::any_of(m_parts.begin(), m_parts.end(),
            [letter](const Part &part) { return part.letter == letter; });
    };
    for (qsizetype i = 0; i < format.size();) {
        qsizetype end = i;
        while (end < format.size() && format[end] == format[i])
            ++end;
        const QChar letter = meaningOf(format[i]);
        m_readable = m_readable && (letter.isNull() || isRun(letter, int(end - i)));
        m_parts += Part{letter, int(end - i), format.mid(i, end - i)};
        i = end;
    }
    m_date = has(u'y') && has(u'M') && has(u'd');
    m_time = has(u'H') || (has(u'h') && has(u'a'));
    m_seconds = has(u's');
}

bool DateFormat::readAll(QStringView text, Numbers &numbers) const
{
    for (const Part &part : m_parts) {
        if (part.letter.isNull()) {
            if (!text.startsWith(part.literal))
                return false;
            text = text.mid(part.run);
        } else if (part.letter == u'a') {
            const QStringView half = text.left(2);
            const bool pm = half.compare(QLatin1StringView("pm"), Qt::CaseInsensitive) == 0;
            if (!pm && half.compare(QLatin1StringView("am"), Qt::CaseInsensitive) != 0)
                return false;
            numbers.half = pm ? hoursOfHalf : 0;
            text = text.mid(2);
        } else {
            const int number = part.letter == u'M' && part.run >= shortName
                ? takeMonthName(text, part.run > shortName)
                : takeNumber(text, part.run, part.run == 1 ? 2 : part.run);
            if (number < 0)
                return false;
            numbers.of(part.letter) = number;
        }
    }
    return text.isEmpty();
}

std::optional<DateText> DateFormat::readDate(QStringView text) const
{
    Numbers numbers;
    if (!hasDate() || !readAll(text, numbers))
        return {};
    DateText read;
    read.date = QDate(numbers.year, numbers.month, numbers.day);
    if (m_time)
        read.time = numbers.time();
    const bool halfATime = !m_time && (numbers.hourOfHalf >= 0 || m_seconds);
    if (!read.date.isValid() || (m_time && !read.time) || halfATime)
        return {};
    return read;
}

std::optional<QTime> DateFormat::readTime(QStringView text) const
{
    Numbers numbers;
    if (!hasTime() || !readAll(text, numbers))
        return {};
    return numbers.time();
}

QString DateFormat::write(const QDate &date, const QTime &time) const
{
    QString result;
    for (const Part &part : m_parts) {
        if (part.letter.isNull()) {
            result += part.literal;
            continue;
        }
        const int hour = time.hour();
        switch (part.letter.unicode()) {
        case u'y':
            result += paddedNumber(date.year(), 4);
            break;
        case u'M': {
            const QString name = QString::fromLatin1(monthNames.at(size_t(date.month()) - 1));
            result += part.run < shortName ? paddedNumber(date.month(), part.run)
                : part.run == shortName    ? name.left(shortName)
                                           : name;
            break;
        }
        case u'd':
            result += paddedNumber(date.day(), part.run);
            break;
        case u'H':
            result += paddedNumber(hour, part.run);
            break;
        case u'h':
            result += paddedNumber((hour + hoursOfHalf - 1) % hoursOfHalf + 1, part.run);
            break;
        case u'm':
            result += paddedNumber(time.minute(), part.run);
            break;
        case u's':
            result += paddedNumber(time.second(), part.run);
            break;
        default: {
            const QString half = hour < hoursOfHalf ? QStringLiteral("am") : QStringLiteral("pm");
            result += part.literal == u"A" ? half.toUpper() : half;
        }
        }
    }
    return result;
}

QList<DateFormat> usualDateFormats()
{
    QList<DateFormat> formats;
    for (const char *day : {"d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "M-d-yyyy", "yyyy/M/d",
             "yyyy-M-d", "yyyy.M.d", "d MMM yyyy", "d-MMM-yyyy", "d MMMM yyyy", "MMM d, yyyy"}) {
        for (const char *time : {"", " H:mm", " H:mm:ss", " h:mm a", " h:mm:ss a"})
            formats += DateFormat(QString::fromLatin1(day) + QLatin1StringView(time));
    }
    return formats;
}

} // namespace m2m
