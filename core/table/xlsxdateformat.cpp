// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxdateformat.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace m2m {

namespace {

constexpr qint64 daySpan = 86'400'000; // in milliseconds, as all spans here
constexpr qint64 hourSpan = 3'600'000;
constexpr qint64 minuteSpan = 60'000;
constexpr qint64 secondSpan = 1'000;
constexpr std::array<qint64, 4> fractionSpan{1'000, 100, 10, 1}; // by digits of parts of a second

constexpr std::array<QByteArrayView, 12> monthNames{"January", "February", "March", "April", "May",
    "June", "July", "August", "September", "October", "November", "December"};
constexpr std::array<QByteArrayView, 7> dayNames{
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

struct CalendarDay {
    int year = 0;
    int month = 0;
    int day = 0;
    int ofWeek = 0; ///< 0: Sunday
};

/// The leap day of 1900 is a mistake of the first spreadsheets that all others keep: days before it
/// are a day further from today's dates than they seem, and so are their names.
CalendarDay calendarDay(qint64 serial, XlsxEpoch epoch)
{
    const bool is1904 = epoch == XlsxEpoch::From1904;
    const int ofWeek = int((serial + (is1904 ? 5 : 6)) % 7);
    if (!is1904 && serial == 0)
        return {1900, 1, 0, ofWeek};
    if (!is1904 && serial == 60)
        return {1900, 2, 29, ofWeek};
    const QDate zero = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, serial < 60 ? 31 : 30);
    const QDate date = zero.addDays(serial);
    return {date.year(), date.month(), date.day(), ofWeek};
}

/// The first day without a date of four digits.
qint64 endOfDays(XlsxEpoch epoch) { return epoch == XlsxEpoch::From1904 ? 2'957'004 : 2'958'466; }

std::optional<qint64> millisecondsOf(double days, XlsxEpoch epoch)
{
    if (!(days >= 0 && days < double(endOfDays(epoch))))
        return {};
    // Times of day are fractions that no double holds: 10:00 may be a trifle before ten o'clock.
    const qint64 total = std::llround(days * double(daySpan));
    return total < endOfDays(epoch) * daySpan ? std::optional(total) : std::nullopt;
}

void appendPadded(QByteArray &text, qint64 number, int width)
{
    const QByteArray digits = QByteArray::number(number);
    text.append(std::max<qsizetype>(0, width - digits.size()), '0');
    text += digits;
}

void appendIsoDate(QByteArray &text, qint64 day, XlsxEpoch epoch)
{
    const CalendarDay date = calendarDay(day, epoch);
    appendPadded(text, date.year, 4);
    text += '-';
    appendPadded(text, date.month, 2);
    text += '-';
    appendPadded(text, date.day, 2);
}

void appendIsoTime(QByteArray &text, qint64 milliseconds)
{
    appendPadded(text, milliseconds / hourSpan, 2);
    text += ':';
    appendPadded(text, milliseconds / minuteSpan % 60, 2);
    text += ':';
    appendPadded(text, milliseconds / secondSpan % 60, 2);
    if (milliseconds % secondSpan > 0) {
        text += '.';
        appendPadded(text, milliseconds % secondSpan, 3);
    }
}

/// The first so many letters, or all of them.
QByteArrayView shortened(QByteArrayView name, int letters)
{
    return letters > 0 ? name.first(letters) : name;
}

using Tokens = QList<XlsxFormatToken>;
using TokenKind = XlsxFormatToken::Kind;

bool isUnit(const XlsxFormatToken &token)
{
    return token.kind == TokenKind::Unit || token.kind == TokenKind::Elapsed;
}

/// The letter of the unit before (step -1) or after (step 1) a token; null where there is none.
QChar unitBeside(const Tokens &tokens, qsizetype at, int step)
{
    for (qsizetype i = at + step; i >= 0 && i < tokens.size(); i += step) {
        if (isUnit(tokens[i]))
            return tokens[i].text.front();
    }
    return {};
}

/// One letter stands for months and for minutes: these follow hours or go before seconds.
bool meansMinutes(const Tokens &tokens, qsizetype at)
{
    return tokens[at].count <= 2
        && (unitBeside(tokens, at, -1) == QLatin1Char('h')
            || unitBeside(tokens, at, 1) == QLatin1Char('s'));
}

/// How many digits of parts of a second stand at a token: `.000` right after seconds.
int fractionAt(const Tokens &tokens, qsizetype at)
{
    if (at == 0 || tokens[at].kind != TokenKind::Point || !isUnit(tokens[at - 1])
        || tokens[at - 1].text != QStringLiteral("s"))
        return 0;
    int digits = 0;
    while (at + digits + 1 < tokens.size() && tokens[at + digits + 1].kind == TokenKind::Digit
        && tokens[at + digits + 1].text == QStringLiteral("0"))
        ++digits;
    return digits;
}

} // namespace

XlsxDateFormat::XlsxDateFormat(const XlsxFormatSection &section)
{
    using What = Piece::What;
    if (section.systemDate) {
        m_pieces = {{What::Year, 4}, {What::Literal, 0, "-"}, {What::Month, 2},
            {What::Literal, 0, "-"}, {What::Day, 2}};
    } else if (section.systemTime) {
        m_pieces = {{What::Hour, 2}, {What::Literal, 0, ":"}, {What::Minute, 2},
            {What::Literal, 0, ":"}, {What::Second, 2}};
    } else if (!section.understood || !compile(section)) {
        m_pieces.clear();
        m_understood = false;
    }
}

bool XlsxDateFormat::compile(const XlsxFormatSection &section)
{
    using What = Piece::What;
    const Tokens &tokens = section.tokens;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const XlsxFormatToken &token = tokens[i];
        const QChar letter = token.text.isEmpty() ? QChar() : token.text.front();
        if (token.kind == TokenKind::Unit) {
            const bool isName =
                (letter == QLatin1Char('m') || letter == QLatin1Char('d')) && token.count > 2;
            if (isName && !section.englishNames)
                return false;
            m_pieces += Piece{letter == QLatin1Char('y') ? What::Year
                    : letter == QLatin1Char('d')         ? (isName ? What::DayName : What::Day)
                    : letter == QLatin1Char('h')         ? What::Hour
                    : letter == QLatin1Char('s')         ? What::Second
                    : meansMinutes(tokens, i)            ? What::Minute
                                                         : What::Month,
                token.count};
        } else if (token.kind == TokenKind::Elapsed) {
            m_pieces += Piece{letter == QLatin1Char('h') ? What::ElapsedHours
                    : letter == QLatin1Char('m')         ? What::ElapsedMinutes
                                                         : What::ElapsedSeconds,
                token.count};
        } else if (token.kind == TokenKind::AmPm) {
            m_pieces += Piece{What::AmPm, token.text.size() > 3 ? 2 : 1};
        } else if (const int digits = fractionAt(tokens, i)) {
            if (digits > 3 || m_fraction > 0)
                return false;
            m_fraction = digits;
            m_pieces += Piece{What::Fraction, digits};
            i += digits;
        } else if (token.kind == TokenKind::Literal || token.kind == TokenKind::Point
            || token.kind == TokenKind::Comma) {
            m_pieces += Piece{What::Literal, 0, token.text.toUtf8()};
        } else {
            return false;
        }
    }
    return true;
}

bool XlsxDateFormat::has(Piece::What what) const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(),
        [what](const Piece &piece) { return piece.what == what; });
}

/// Whether the moment could not be told from what is shown of it.
bool XlsxDateFormat::hidesSome(qint64 total, qint64 rounded) const
{
    using What = Piece::What;
    const bool elapsed =
        has(What::ElapsedHours) || has(What::ElapsedMinutes) || has(What::ElapsedSeconds);
    const bool seconds = has(What::Second) || has(What::ElapsedSeconds);
    const bool minutes = has(What::Minute) || has(What::ElapsedMinutes)
        || (has(What::ElapsedSeconds) && !has(What::Hour));
    const bool hours = has(What::Hour) || elapsed;
    const qint64 shownTo = seconds ? 1 : minutes ? minuteSpan : hours ? hourSpan : daySpan;
    if (rounded != total || total % shownTo != 0)
        return true;
    if (elapsed)
        return false;
    if ((seconds && !minutes && total % hourSpan >= minuteSpan)
        || (minutes && !hours && total % daySpan >= hourSpan))
        return true;
    const bool wholeDate = has(What::Year) && has(What::Month) && has(What::Day);
    return total >= daySpan && !wholeDate;
}

void XlsxDateFormat::appendPiece(
    QByteArray &text, const Piece &piece, qint64 total, XlsxEpoch epoch) const
{
    using What = Piece::What;
    const CalendarDay date = calendarDay(total / daySpan, epoch);
    const qint64 hour = total / hourSpan % 24;
    switch (piece.what) {
    case What::Literal:
        text += piece.text;
        break;
    case What::Year:
        appendPadded(text, piece.width > 2 ? date.year : date.year % 100, piece.width > 2 ? 4 : 2);
        break;
    case What::Month:
        if (piece.width <= 2)
            appendPadded(text, date.month, piece.width);
        else
            text += shortened(monthNames[size_t(date.month - 1)],
                piece.width == 3       ? 3
                    : piece.width == 5 ? 1
                                       : 0);
        break;
    case What::Day:
        appendPadded(text, date.day, piece.width);
        break;
    case What::DayName:
        text += shortened(dayNames[size_t(date.ofWeek)], piece.width == 3 ? 3 : 0);
        break;
    case What::Hour:
        appendPadded(text, has(What::AmPm) ? (hour + 11) % 12 + 1 : hour, std::min(piece.width, 2));
        break;
    case What::Minute:
        appendPadded(text, total / minuteSpan % 60, piece.width);
        break;
    case What::Second:
        appendPadded(text, total / secondSpan % 60, std::min(piece.width, 2));
        break;
    case What::Fraction:
        text += '.';
        appendPadded(text, total % secondSpan / fractionSpan[size_t(piece.width)], piece.width);
        break;
    case What::AmPm:
        text += QByteArrayView(hour < 12 ? "AM" : "PM").first(piece.width);
        break;
    case What::ElapsedHours:
        appendPadded(text, total / hourSpan, piece.width);
        break;
    case What::ElapsedMinutes:
        appendPadded(text, total / minuteSpan, piece.width);
        break;
    case What::ElapsedSeconds:
        appendPadded(text, total / secondSpan, piece.width);
        break;
    }
}

XlsxShown XlsxDateFormat::append(QByteArray &text, double days, XlsxEpoch epoch) const
{
    const auto total = millisecondsOf(days, epoch);
    if (!total)
        return XlsxShown::NotUnderstood;
    if (m_pieces.isEmpty()) {
        appendKept(text, days, epoch);
        return m_understood ? XlsxShown::All : XlsxShown::NotUnderstood;
    }
    // Seconds are rounded to what is shown of them, as spreadsheets do; minutes and hours, where
    // nothing smaller is shown, are those that have begun.
    qint64 rounded = *total;
    if (has(Piece::What::Second) || has(Piece::What::ElapsedSeconds)) {
        const qint64 step = fractionSpan[size_t(m_fraction)];
        rounded = (rounded + step / 2) / step * step;
        if (rounded >= endOfDays(epoch) * daySpan)
            return XlsxShown::NotUnderstood;
    }
    for (const Piece &piece : m_pieces)
        appendPiece(text, piece, rounded, epoch);
    return hidesSome(*total, rounded) ? XlsxShown::Less : XlsxShown::All;
}

XlsxShown XlsxDateFormat::appendKept(QByteArray &text, double days, XlsxEpoch epoch) const
{
    using What = Piece::What;
    const auto total = millisecondsOf(days, epoch);
    if (!total)
        return XlsxShown::NotUnderstood;
    if (has(What::ElapsedHours) || has(What::ElapsedMinutes) || has(What::ElapsedSeconds)) {
        appendIsoTime(text, *total);
        return XlsxShown::All;
    }
    const bool timeAlone = !m_pieces.isEmpty() && !has(What::Year) && !has(What::Month)
        && !has(What::Day) && *total < daySpan;
    if (!timeAlone)
        appendIsoDate(text, *total / daySpan, epoch);
    if (*total % daySpan > 0 || timeAlone) {
        if (!timeAlone)
            text += ' ';
        appendIsoTime(text, *total % daySpan);
    }
    return XlsxShown::All;
}

} // namespace m2m
