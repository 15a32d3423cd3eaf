// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellkind.h"

#include <optional>

namespace m2m {

namespace {

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

/// Reads forward through a cell.
class Scanner {
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }

    bool skip(char wanted)
    {
        if (peek() != wanted || atEnd())
            return false;
        ++m_at;
        return true;
    }

    qsizetype digits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at - start;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

struct NumberShape {
    qsizetype points = 0;
    qsizetype commas = 0;
    char lastMark = '\0';
    qsizetype beforeLast = 0; ///< digits
    qsizetype afterLast = 0; ///< digits
    bool leadingZero = false;
    bool exponent = false;
};

std::optional<NumberShape> numberShape(QByteArrayView trimmed)
{
    Scanner scan(trimmed);
    NumberShape shape;
    if (!scan.skip('-'))
        scan.skip('+');
    shape.leadingZero = scan.peek() == '0';
    shape.afterLast = scan.digits();
    while (scan.peek() == '.' || scan.peek() == ',') {
        shape.lastMark = scan.peek();
        ++(shape.lastMark == '.' ? shape.points : shape.commas);
        scan.skip(shape.lastMark);
        shape.beforeLast += shape.afterLast;
        shape.afterLast = scan.digits();
    }
    if (shape.beforeLast + shape.afterLast == 0)
        return {};
    if (scan.skip('e') || scan.skip('E')) {
        if (!scan.skip('-'))
            scan.skip('+');
        if (scan.digits() == 0)
            return {};
        shape.exponent = true;
    }
    while (scan.skip(' ')) { }
    scan.skip('%');
    if (!scan.atEnd())
        return {};
    return shape;
}

bool isTime(Scanner scan)
{
    const qsizetype hours = scan.digits();
    return hours >= 1 && hours <= 2 && scan.skip(':') && scan.digits() == 2;
}

bool isDate(QByteArrayView trimmed)
{
    Scanner scan(trimmed);
    if (isTime(scan))
        return true;
    const qsizetype first = scan.digits();
    const char separator = scan.peek();
    if (first < 1 || first > 4 || (separator != '-' && separator != '/' && separator != '.'))
        return false;
    scan.skip(separator);
    const qsizetype second = scan.digits();
    if (second < 1 || second > 2 || !scan.skip(separator))
        return false;
    const qsizetype third = scan.digits();
    if (third < 1 || third > 4)
        return false;
    if (scan.atEnd())
        return true;
    return (scan.skip('T') || scan.skip(' ')) && isTime(scan);
}

} // namespace

CellKind kindOfCell(QByteArrayView cell)
{
    const QByteArrayView trimmed = cell.trimmed();
    if (trimmed.isEmpty())
        return CellKind::Empty;
    if (isDate(trimmed))
        return CellKind::Date;
    return numberShape(trimmed) ? CellKind::Number : CellKind::Text;
}

DecimalHint decimalHint(QByteArrayView cell)
{
    using Strength = DecimalHint::Strength;
    const auto shape = numberShape(cell.trimmed());
    if (!shape || shape->lastMark == '\0')
        return {};
    const qsizetype sameMarks = shape->lastMark == '.' ? shape->points : shape->commas;
    if (sameMarks > 1)
        return {}; // marks that come again group digits
    const bool bothMarks = shape->points > 0 && shape->commas > 0;
    const bool cannotGroup = shape->afterLast != 3 || shape->beforeLast > 3
        || shape->beforeLast == 0 || shape->leadingZero || shape->exponent;
    return {bothMarks || cannotGroup ? Strength::Strong : Strength::Weak, shape->lastMark};
}

} // namespace m2m
