// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepfunctions.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr int mostFactorDigits = 30;
constexpr int mostRoundedPlaces = 20;

using DecimalDigits = decltype(DecimalText::digits);

/// Noughts behind the mark say nothing.
void takeNoughtsOff(DecimalText &number)
{
    while (number.exponent < 0 && !number.digits.isEmpty() && number.digits.back() == '0') {
        number.digits.removeLast();
        ++number.exponent;
    }
}

void multiply(DecimalText &number, const DecimalText &factor)
{
    const DecimalDigits &a = number.digits;
    const DecimalDigits &b = factor.digits;
    if (a.isEmpty())
        return;
    // As on paper, from the end; a place holds what the factor's digits add up to at most.
    QVarLengthArray<int, 96> places(a.size() + b.size(), 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype k = b.size() - 1; k >= 0; --k)
            places[i + k + 1] += (a[i] - '0') * (b[k] - '0');
    }
    DecimalDigits product(places.size());
    int carried = 0;
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        const int sum = places[i] + carried;
        product[i] = char('0' + sum % 10);
        carried = sum / 10;
    }
    number.digits = product;
    number.exponent += factor.exponent;
    number.negative = number.negative != factor.negative;
    number.plain = number.plain && factor.plain;
    takeNoughtsOff(number);
}

void roundTo(DecimalText &number, int decimals)
{
    const qsizetype surplus = -qsizetype(number.exponent) - decimals;
    if (surplus <= 0)
        return;
    DecimalDigits &digits = number.digits;
    const qsizetype kept = digits.size() - surplus;
    const bool up = kept >= 0 && kept < digits.size() && digits[kept] >= '5';
    digits.resize(std::max<qsizetype>(kept, 0));
    number.exponent = -decimals;
    if (up) {
        qsizetype i = digits.size() - 1;
        for (; i >= 0 && digits[i] == '9'; --i)
            digits[i] = '0';
        if (i >= 0)
            ++digits[i];
        else
            digits.insert(digits.cbegin(), '1');
    }
    takeNoughtsOff(number);
}

bool isNothing(const DecimalText &number)
{
    return std::all_of(number.digits.begin(), number.digits.end(), [](char c) { return c == '0'; });
}

} // namespace

NumberStep makeScale(const StepSetup &setup)
{
    const std::optional<QString> text = neededText(setup, u"factor");
    if (!text)
        return {};
    const std::optional<DecimalText> factor = readDecimal(*text, u'.');
    // Times nought, every number would be the same.
    if (!factor || factor->digits.size() > mostFactorDigits || isNothing(*factor)) {
        setup.blame(u"factor", QStringLiteral("step.setting"));
        return {};
    }
    return [times = *factor](DecimalText &number) { multiply(number, times); };
}

NumberStep makeRound(const StepSetup &setup)
{
    const std::optional<int> decimals = neededWhole(setup, u"decimals", 0, mostRoundedPlaces);
    if (!decimals)
        return {};
    return [places = *decimals](DecimalText &number) { roundTo(number, places); };
}

} // namespace m2m
