// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace m2m {

namespace {

constexpr double largestExactWhole = 9007199254740991.0; // 2^53 - 1
/// Each text of so many digits comes back out of a double as it went in.
constexpr size_t digitsAlwaysKept = 15;
/// Any double is told by so many.
constexpr size_t digitsOfAnyDouble = 17;

using Digits = decltype(DecimalText::digits);

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Takes digits off the front.
void takeDigits(QStringView &text, Digits &digits)
{
    qsizetype n = 0;
    while (n < text.size() && isDigit(text[n]))
        digits.append(char(text[n++].unicode()));
    text = text.mid(n);
}

/// One to three digits, then groups of exactly three: 1,234,567. Takes nothing if it is not so.
void takeGroups(QStringView &text, QChar separator, Digits &digits)
{
    QStringView rest = text;
    Digits taken;
    takeDigits(rest, taken);
    if (taken.isEmpty() || taken.size() > 3 || !rest.startsWith(separator))
        return;
    while (rest.startsWith(separator)) {
        rest = rest.mid(1);
        const qsizetype before = taken.size();
        takeDigits(rest, taken);
        if (taken.size() != before + 3)
            return;
    }
    text = rest;
    digits.append(taken.data(), taken.size());
}

/// e, sign, digits up to the end.
std::optional<int> readExponent(QStringView text)
{
    QStringView digits = text.mid(1);
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits = digits.mid(1);
    // More than that is infinity or nought all the same.
    if (digits.isEmpty() || digits.size() > 6)
        return {};
    int exponent = 0;
    for (const QChar c : digits) {
        if (!isDigit(c))
            return {};
        exponent = exponent * 10 + (c.unicode() - u'0');
    }
    return negative ? -exponent : exponent;
}

/// Without noughts at both ends.
std::string_view significant(std::string_view digits)
{
    const size_t from = digits.find_first_not_of('0');
    if (from == std::string_view::npos)
        return {};
    return digits.substr(from, digits.find_last_not_of('0') - from + 1);
}

/// The significant digits of a number are those of its mantissa, whatever its sign and exponent.
bool hasDigits(const char *from, const char *to, std::string_view wanted)
{
    Digits mantissa;
    for (; from != to && *from != 'e'; ++from) {
        if (*from >= '0' && *from <= '9')
            mantissa.append(*from);
    }
    return significant({mantissa.constData(), size_t(mantissa.size())}) == wanted;
}

/// Digits as one number, filled up with noughts to as many as tell any double.
quint64 filledUp(std::string_view digits)
{
    quint64 number = 0;
    for (size_t i = 0; i < digitsOfAnyDouble; ++i)
        number = number * 10 + (i < digits.size() ? quint64(digits[i] - '0') : 0);
    return number;
}

/// Whether these are the first digits of a double, rounded. Where just half a digit is left over,
/// programs round either way.
bool isRoundedFrom(double value, std::string_view wanted)
{
    constexpr int placesOfAll = 60;
    std::array<char, 80> buffer{};
    const auto all = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
        std::chars_format::scientific, placesOfAll);
    if (all.ec != std::errc() || wanted.size() > digitsOfAnyDouble)
        return false;
    buffer[1] = buffer[0]; // over the point
    const std::string_view digits(buffer.data() + 1, placesOfAll + 1);
    const quint64 down = filledUp(digits.substr(0, digitsOfAnyDouble));
    const std::string_view rest = digits.substr(digitsOfAnyDouble);
    const quint64 found = filledUp(wanted);
    if (rest[0] == '5' && rest.find_first_not_of('0', 1) == std::string_view::npos)
        return found == down || found == down + 1;
    return found == (rest[0] < '5' ? down : down + 1);
}

bool isKept(double value, std::string_view digits)
{
    const std::string_view wanted = significant(digits);
    if (wanted.size() <= digitsAlwaysKept)
        return true;
    // The shortest way to write it, or the way in which programs write what they must not lose.
    std::array<char, 32> buffer{};
    const auto shortest = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return hasDigits(buffer.data(), shortest.ptr, wanted) || isRoundedFrom(value, wanted);
}

/// Of few digits, which a double holds as they are; dividing them by a power of ten that one holds
/// too rounds once, as it should.
std::optional<double> plainValue(const DecimalText &decimal)
{
    static constexpr std::array<double, 23> powers = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8,
        1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (size_t(decimal.digits.size()) > digitsAlwaysKept || decimal.exponent > 0
        || decimal.exponent <= -int(powers.size()))
        return {};
    qint64 whole = 0;
    for (const char digit : decimal.digits)
        whole = 10 * whole + (digit - '0');
    return double(whole) / powers.at(size_t(-decimal.exponent));
}

/// False for what is too large or too small.
bool readValue(const DecimalText &decimal, double *value)
{
    Digits text = decimal.digits;
    if (decimal.exponent != 0) {
        std::array<char, 16> buffer{};
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), decimal.exponent);
        text.append('e');
        text.append(buffer.data(), end.ptr - buffer.data());
    }
    if (decimal.digits.isEmpty())
        return true;
    const auto read = std::from_chars(text.constData(), text.constData() + text.size(), *value);
    return read.ec == std::errc() && std::isfinite(*value);
}

} // namespace

std::optional<DecimalText> readDecimal(QStringView text, QChar mark, QChar separator)
{
    std::optional<DecimalText> decimal(std::in_place);
    Digits &digits = decimal->digits;
    decimal->negative = text.startsWith(u'-');
    if (decimal->negative || text.startsWith(u'+'))
        text = text.mid(1);
    if (!separator.isNull())
        takeGroups(text, separator, digits);
    if (digits.isEmpty())
        takeDigits(text, digits);
    const qsizetype wholeDigits = digits.size();
    if (text.startsWith(mark)) {
        text = text.mid(1);
        takeDigits(text, digits);
    }
    decimal->plain = text.isEmpty();
    const std::optional<int> exponent = decimal->plain ? 0
        : text.front().toLower() == u'e'               ? readExponent(text)
                                                       : std::nullopt;
    if (digits.isEmpty() || !exponent) {
        decimal.reset();
        return decimal;
    }
    while (digits.size() > wholeDigits && digits.back() == '0')
        digits.removeLast();
    decimal->exponent = *exponent - int(digits.size() - wholeDigits);
    return decimal;
}

std::optional<NumberText> numberOf(const DecimalText &decimal)
{
    NumberText number;
    const std::optional<double> read = plainValue(decimal);
    if (read)
        number.value = *read;
    else if (!readValue(decimal, &number.value))
        return {};
    const std::string_view written(decimal.digits.constData(), size_t(decimal.digits.size()));
    // A nought is only what is written as one.
    if (number.value == 0 && !significant(written).empty())
        return {};
    number.decimals = std::max(0, -decimal.exponent);
    number.kept = isKept(number.value, written);
    number.tooLarge =
        number.decimals == 0 && number.value > largestExactWhole && (decimal.plain || !number.kept);
    if (decimal.negative && number.value != 0)
        number.value = -number.value;
    return number;
}

std::optional<NumberText> readNumberText(QStringView text, QChar mark, QChar separator)
{
    const std::optional<DecimalText> decimal = readDecimal(text, mark, separator);
    return decimal ? numberOf(*decimal) : std::nullopt;
}

} // namespace m2m
