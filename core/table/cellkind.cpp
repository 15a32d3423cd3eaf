// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellkind.h"

#include <algorithm>
#include <array>
#include <optional>

namespace m2m {

namespace {

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

bool isLatinLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// As QByteArrayView::trimmed(), which makes a copy of its own in some versions of Qt.
QByteArrayView withoutBlanks(QByteArrayView cell)
{
    const auto isBlank = [](char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); };
    while (!cell.isEmpty() && isBlank(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isBlank(cell.back()))
        cell.chop(1);
    return cell;
}

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

    bool skip(QByteArrayView wanted)
    {
        if (!rest().startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    qsizetype digits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at - start;
    }

    qsizetype letters()
    {
        const qsizetype start = m_at;
        while (isLatinLetter(peek()))
            ++m_at;
        return m_at - start;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

struct GroupMark {
    QByteArrayView bytes;
    char16_t mark;
};

// In UTF-8, and what code pages for Western Europe have for them.
constexpr GroupMark groupMarks[] = {
    {QByteArrayView("'", 1), u'\''},
    {QByteArrayView(" ", 1), u' '},
    {QByteArrayView("\xC2\xA0", 2), u'\u00A0'},
    {QByteArrayView("\xA0", 1), u'\u00A0'},
    {QByteArrayView("\xE2\x80\x89", 3), u'\u2009'},
    {QByteArrayView("\xE2\x80\xAF", 3), u'\u202F'},
    {QByteArrayView("\xE2\x80\x99", 3), u'\u2019'},
    {QByteArrayView("\x92", 1), u'\u2019'},
};

/// A mark that is followed by a digit, or a point or comma followed by anything; null: none.
char16_t takeMark(Scanner &scan)
{
    for (const char mark : {'.', ','}) {
        if (scan.skip(mark))
            return char16_t(mark);
    }
    for (const GroupMark &group : groupMarks) {
        const QByteArrayView rest = scan.rest();
        if (rest.size() > group.bytes.size() && rest.startsWith(group.bytes)
            && isDigit(rest[group.bytes.size()])) {
            scan.skip(group.bytes);
            return group.mark;
        }
    }
    return 0;
}

struct NumberShape {
    char16_t groupMark = 0;
    char16_t decimalMark = 0;
    bool mayGroup = false; ///< the decimal mark may as well part thousands
};

/// The digits and marks at the front of a number.
struct Digits {
    static constexpr size_t mostMarks = 12;
    std::array<char16_t, mostMarks> marks{};
    std::array<qsizetype, mostMarks + 1> lengths{}; ///< of what stands before and after each mark
    size_t count = 0; ///< of marks
    bool leadingZero = false;
};

std::optional<Digits> takeDigits(Scanner &scan)
{
    Digits digits;
    digits.leadingZero = scan.peek() == '0';
    digits.lengths[0] = scan.digits();
    qsizetype all = digits.lengths[0];
    while (const char16_t mark = takeMark(scan)) {
        if (digits.count == Digits::mostMarks)
            return {};
        digits.marks[digits.count] = mark;
        ++digits.count;
        digits.lengths[digits.count] = scan.digits();
        all += digits.lengths[digits.count];
    }
    return all > 0 ? std::optional(digits) : std::nullopt;
}

/// Whether the first `count` marks part groups of three digits.
bool areGroups(const Digits &digits, size_t count)
{
    if (digits.lengths[0] < 1 || digits.lengths[0] > 3)
        return false;
    for (size_t number = 0; number < count; ++number) {
        if (digits.marks[number] != digits.marks[0] || digits.lengths[number + 1] != 3)
            return false;
    }
    return true;
}

std::optional<NumberShape> shapeOf(const Digits &digits, bool exponent)
{
    NumberShape shape;
    if (digits.count == 0)
        return shape;
    const char16_t last = digits.marks[digits.count - 1];
    const bool maybeDecimal = last == u'.' || last == u',';
    const bool allGroups = areGroups(digits, digits.count);
    if (digits.count == 1) {
        if (!maybeDecimal) {
            shape.groupMark = last;
            return allGroups ? std::optional(shape) : std::nullopt;
        }
        shape.decimalMark = last;
        shape.mayGroup = allGroups && !digits.leadingZero && !exponent;
        return shape;
    }
    shape.groupMark = digits.marks[0];
    if (allGroups) // four of them with points are an address in a network
        return digits.count == 3 && last == u'.' ? std::nullopt : std::optional(shape);
    if (!maybeDecimal || last == shape.groupMark || !areGroups(digits, digits.count - 1))
        return {};
    shape.decimalMark = last;
    return shape;
}

std::optional<NumberShape> numberShape(QByteArrayView trimmed)
{
    Scanner scan(trimmed);
    if (!scan.skip('-') && !scan.skip(QByteArrayView("\xE2\x88\x92", 3)))
        scan.skip('+');
    const auto digits = takeDigits(scan);
    if (!digits)
        return {};
    bool exponent = false;
    if (scan.skip('e') || scan.skip('E')) {
        if (!scan.skip('-'))
            scan.skip('+');
        if (scan.digits() == 0)
            return {};
        exponent = true;
    }
    while (scan.skip(' ')) { }
    scan.skip('%');
    if (!scan.atEnd())
        return {};
    return shapeOf(*digits, exponent);
}

bool isTime(Scanner scan)
{
    const qsizetype hours = scan.digits();
    return hours >= 1 && hours <= 2 && scan.skip(':') && scan.digits() == 2;
}

bool isSeparator(char byte) { return byte == '-' || byte == '/' || byte == '.'; }

/// 3-Jul-2024, 3 July 2024
bool isDateWithMonth(Scanner scan)
{
    const qsizetype day = scan.digits();
    const char separator = scan.peek();
    if (day < 1 || day > 2 || (!isSeparator(separator) && separator != ' '))
        return false;
    scan.skip(separator);
    if (scan.letters() < 3)
        return false;
    scan.skip('.');
    if (!scan.skip(separator) && !scan.skip(' '))
        return false;
    const qsizetype year = scan.digits();
    return (year == 2 || year == 4)
        && (scan.atEnd() || ((scan.skip(' ') || scan.skip(',')) && isTime(scan)));
}

bool isDate(QByteArrayView trimmed)
{
    if (!isDigit(trimmed.front()))
        return false;
    Scanner scan(trimmed);
    if (isTime(scan) || isDateWithMonth(scan))
        return true;
    const qsizetype first = scan.digits();
    const char separator = scan.peek();
    if (first < 1 || first > 4 || !isSeparator(separator))
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

bool isMissingMark(QByteArrayView trimmed)
{
    static constexpr QByteArrayView marks[] = {"-", "--", "---", "?", "na", "n/a", "n.a.", "nan",
        "-nan", "+nan", "nan(ind)", "inf", "+inf", "-inf", "infinity", "null", "none", "nil",
        "missing", "over", "ovl", "overload", "overflow", "under", "err", "error", "invalid",
        "#n/a", "#na", "#ref!", "#div/0!", "#value!", "#num!", "#name?", "#null!", "1.#qnan",
        "1.#inf", "-1.#ind", "-1.#inf", ".", "...", "k.a."};
    return trimmed.size() <= 9
        && std::any_of(std::begin(marks), std::end(marks), [trimmed](QByteArrayView mark) {
               return trimmed.size() == mark.size()
                   && qstrnicmp(trimmed.data(), trimmed.size(), mark.data(), mark.size()) == 0;
           });
}

} // namespace

CellKind kindOfCell(QByteArrayView cell)
{
    const QByteArrayView trimmed = withoutBlanks(cell);
    if (trimmed.isEmpty())
        return CellKind::Empty;
    if (!isLatinLetter(trimmed.front())) { // most texts begin with one
        if (isDate(trimmed))
            return CellKind::Date;
        if (numberShape(trimmed))
            return CellKind::Number;
    }
    return isMissingMark(trimmed) ? CellKind::Missing : CellKind::Text;
}

int wholeNumber(QByteArrayView cell)
{
    const QByteArrayView trimmed = withoutBlanks(cell);
    if (trimmed.isEmpty() || trimmed.size() > 9
        || !std::all_of(trimmed.begin(), trimmed.end(), isDigit))
        return -1;
    int value = 0;
    for (const char digit : trimmed)
        value = value * 10 + (digit - '0');
    return value;
}

DecimalHint decimalHint(QByteArrayView cell)
{
    using Strength = DecimalHint::Strength;
    const QByteArrayView trimmed = withoutBlanks(cell);
    if (trimmed.isEmpty() || isLatinLetter(trimmed.front()) || isDate(trimmed))
        return {};
    const auto shape = numberShape(trimmed);
    if (!shape)
        return {};
    DecimalHint hint;
    hint.thousands = QChar(shape->groupMark);
    if (shape->decimalMark != 0) {
        hint.mark = char(shape->decimalMark);
        hint.strength = shape->mayGroup ? Strength::Weak : Strength::Strong;
    }
    return hint;
}

} // namespace m2m
