// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxdecimal.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace m2m {

XlsxDecimal::XlsxDecimal(double number)
    : m_negative(number < 0)
{
    Q_ASSERT(std::isfinite(number));
    // d.dddddddddddddde-308 at the most
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::fabs(number),
        std::chars_format::scientific, digitCount - 1)
                         .ptr;
    m_digits[0] = text[0];
    std::copy_n(text.data() + 2, digitCount - 1, m_digits.data() + 1);
    const char *power = text.data() + digitCount + 2; // after the point and the e
    int value = 0;
    std::from_chars(*power == '+' ? power + 1 : power, end, value);
    m_point = isZero() ? 0 : value + 1;
}

XlsxDecimal::Fixed XlsxDecimal::fixed(
    int minWhole, int minDecimals, int maxDecimals, int shift) const
{
    const int point = isZero() ? 0 : m_point + shift;
    Fixed made;
    QByteArray digits(std::max(0, -point), '0');
    digits.append(m_digits.data(), digitCount);
    qsizetype whole = std::max(0, point);
    const qsizetype wanted = whole + maxDecimals;
    if (digits.size() > wanted) {
        const bool up = digits[wanted] >= '5';
        made.rounded = std::any_of(
            digits.cbegin() + wanted, digits.cend(), [](char digit) { return digit != '0'; });
        digits.truncate(wanted);
        if (up) {
            qsizetype at = wanted - 1;
            for (; at >= 0 && digits[at] == '9'; --at)
                digits[at] = '0';
            if (at >= 0) {
                ++digits[at];
            } else {
                digits.prepend('1');
                ++whole;
            }
        }
    }
    digits.append(wanted + (whole > std::max(0, point) ? 1 : 0) - digits.size(), '0');
    made.whole = digits.first(whole);
    made.whole.prepend(std::max<qsizetype>(0, minWhole - whole), '0');
    made.decimals = digits.sliced(whole);
    qsizetype kept = made.decimals.size();
    while (kept > minDecimals && made.decimals[kept - 1] == '0')
        --kept;
    made.decimals.truncate(kept);
    return made;
}

QByteArray XlsxDecimal::general() const
{
    const int power = this->power();
    const bool plain = power >= -4 && power < digitCount;
    const Fixed shown = fixed(1, 0, digitCount + 4, plain ? 0 : -power);
    QByteArray text = m_negative ? QByteArray("-") : QByteArray();
    text += shown.whole;
    if (!shown.decimals.isEmpty())
        text += '.' + shown.decimals;
    if (!plain) {
        text += power < 0 ? "E-" : "E+";
        text += QByteArray::number(std::abs(power)).rightJustified(2, '0');
    }
    return text;
}

} // namespace m2m
