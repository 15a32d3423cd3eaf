// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace m2m {

/// The 15 significant decimal digits of a double, which is what spreadsheets show and round:
/// 2.675 with two decimals is 2.68, though the double is a trifle below.
class XlsxDecimal {
public:
    explicit XlsxDecimal(double number); ///< finite
    [[nodiscard]] bool isNegative() const { return m_negative; }

    struct Fixed {
        QByteArray whole; ///< digits without a sign; no zeros before them but those asked for
        QByteArray decimals;
        bool rounded = false; ///< digits other than zeros were left out
    };
    /// The size of number times ten to the power of `shift`, halves rounded up.
    [[nodiscard]] Fixed fixed(int minWhole, int minDecimals, int maxDecimals, int shift = 0) const;
    /// The power of ten of the first digit; 0 for zero.
    [[nodiscard]] int power() const { return isZero() ? 0 : m_point - 1; }
    /// As short as it goes, with a power of ten below 0.0001 and from 16 digits before the point
    /// on.
    [[nodiscard]] QByteArray general() const;

private:
    static constexpr int digitCount = 15;
    [[nodiscard]] bool isZero() const { return m_digits[0] == '0'; }

    std::array<char, digitCount> m_digits{};
    int m_point = 0; ///< the number is 0.digits times ten to this power
    bool m_negative = false;
};

} // namespace m2m
