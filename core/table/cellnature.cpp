// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellnature.h"

#include "cellkind.h"

#include <algorithm>
#include <array>

namespace m2m {

namespace {

constexpr qsizetype keptDigits = 15;

bool isAsciiDigit(char byte) { return byte >= '0' && byte <= '9'; }

bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

qsizetype digitsAt(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && isAsciiDigit(text[at]))
        ++at;
    return at - from;
}

CellNature wholeNature(QByteArrayView digits)
{
    if (digits.size() <= keptDigits)
        return CellNature::Whole;
    const QByteArrayView lost = digits.sliced(keptDigits);
    const bool zeros =
        std::all_of(lost.begin(), lost.end(), [](char digit) { return digit == '0'; });
    return zeros ? CellNature::Rounded : CellNature::LongWhole;
}

/// 3-4, 12/35, but no date of three parts.
bool isCode(QByteArrayView text)
{
    const qsizetype first = digitsAt(text, 0);
    if (first < 1 || first > 2 || first == text.size())
        return false;
    const qsizetype second = digitsAt(text, first + 1);
    return (text[first] == '-' || text[first] == '/') && second >= 1 && second <= 2
        && first + 1 + second == text.size();
}

bool isMonth(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 12> months = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    if (text.size() != 3)
        return false;
    return std::any_of(months.begin(), months.end(), [text](QByteArrayView month) {
        return std::equal(text.begin(), text.end(), month.begin(),
            [](char one, char other) { return (one | 0x20) == other; });
    });
}

/// 2-Jan, Mar-45, 02-Jan-24.
bool isMonthDate(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 1 || dash > 3)
        return false;
    const QByteArrayView first = text.first(dash);
    const QByteArrayView rest = text.sliced(dash + 1);
    if (isMonth(first))
        return !rest.isEmpty() && rest.size() <= 4 && digitsAt(rest, 0) == rest.size();
    return digitsAt(first, 0) == first.size() && rest.size() >= 3 && isMonth(rest.first(3))
        && (rest.size() == 3 || rest[3] == '-');
}

bool isSpreadsheetError(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 11> errors = {"#REF!", "#N/A", "#VALUE!", "#DIV/0!",
        "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!"};
    if (std::find(errors.begin(), errors.end(), text) != errors.end())
        return true;
    // A column that is too narrow is exported as a row of signs.
    return text.size() >= 3
        && std::all_of(text.begin(), text.end(), [](char byte) { return byte == '#'; });
}

bool isFormula(QByteArrayView text)
{
    return text.size() > 1 && text[0] == '='
        && (isAsciiLetter(text[1]) || isAsciiDigit(text[1])
            || QByteArrayView("(+-@\"$").contains(text[1]));
}

/// A number that goes on behind its first digits: decimals, an exponent.
CellNature numberNature(QByteArrayView text, qsizetype at)
{
    qsizetype decimals = 0;
    int marks = 0;
    while (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        ++marks;
        decimals = digitsAt(text, at + 1);
        at += 1 + decimals;
    }
    if (at == text.size()) {
        // 31.12.2024 looks like a number with two marks.
        return marks == 2 && kindOfCell(text) == CellKind::Date ? CellNature::Date
            : marks > 0                                         ? CellNature::Decimal
                                                                : CellNature::Text;
    }
    if (text[at] != 'e' && text[at] != 'E')
        return CellNature::Text;
    ++at;
    const bool negative = at < text.size() && text[at] == '-';
    const bool plus = at < text.size() && text[at] == '+';
    at += negative || plus ? 1 : 0;
    const qsizetype digits = digitsAt(text, at);
    if (digits == 0 || digits > 3 || at + digits != text.size())
        return CellNature::Text;
    const int exponent = text.sliced(at).toByteArray().toInt();
    // 1E5 without a sign may be an ID; spreadsheets always write the sign.
    return plus && exponent >= decimals && exponent > 0 ? CellNature::WholeInExponent
                                                        : CellNature::Exponent;
}

} // namespace

CellNature natureOf(QByteArrayView cell)
{
    if (cell.isEmpty())
        return CellNature::Empty;
    const auto isBlank = [](char byte) { return static_cast<unsigned char>(byte) <= ' '; };
    const bool blanks = isBlank(cell.front()) || isBlank(cell.back());
    const QByteArrayView text = blanks ? cell.trimmed() : cell;
    if (text.isEmpty())
        return CellNature::Empty;
    const char head = text[0];
    if (isAsciiDigit(head) || head == '-' || head == '+' || head == '.' || head == ',') {
        const qsizetype sign = head == '-' || head == '+' ? 1 : 0;
        const qsizetype digits = digitsAt(text, sign);
        if (sign + digits == text.size())
            return digits > 0 ? wholeNature(text.sliced(sign)) : CellNature::Text;
        const CellNature number = numberNature(text, sign + digits);
        if (number != CellNature::Text)
            return number;
        const char next = text[sign + digits];
        if (sign > 0 || digits == 0 || digits > 4 || (next != '-' && next != '/'))
            return CellNature::Text;
        if (isCode(text))
            return CellNature::Code;
        if (isMonthDate(text))
            return CellNature::MonthDate;
        const bool isDay = text.size() <= 10 && kindOfCell(text) == CellKind::Date;
        return isDay ? CellNature::Date : CellNature::Text;
    }
    if (head == '#' && isSpreadsheetError(text))
        return CellNature::SpreadsheetError;
    if (head == '=' && isFormula(text))
        return CellNature::Formula;
    const bool mayBeMonth = text.size() >= 5 && text.size() <= 8 && text[3] == '-';
    return mayBeMonth && isMonthDate(text) ? CellNature::MonthDate : CellNature::Text;
}

} // namespace m2m
