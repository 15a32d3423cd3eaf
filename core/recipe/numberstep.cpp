// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "stepfunctions.h"

#include <QJsonArray>

#include <cmath>

namespace m2m {

namespace {

struct NumberText {
    double value = 0;
    int decimals = 0; ///< places after the mark that are not noughts at the end
    int digits = 0; ///< that carry the value
    bool plain = true; ///< without exponent
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Takes digits off the front.
QString takeDigits(QStringView &text)
{
    qsizetype n = 0;
    while (n < text.size() && isDigit(text[n]))
        ++n;
    const QString digits = text.left(n).toString();
    text = text.mid(n);
    return digits;
}

/// One to three digits, then groups of exactly three: 1,234,567. Takes nothing if it is not so.
QString takeGroups(QStringView &text, QChar separator)
{
    QStringView rest = text;
    QString digits = takeDigits(rest);
    if (digits.isEmpty() || digits.size() > 3 || !rest.startsWith(separator))
        return {};
    while (rest.startsWith(separator)) {
        rest = rest.mid(1);
        const QString group = takeDigits(rest);
        if (group.size() != 3)
            return {};
        digits += group;
    }
    text = rest;
    return digits;
}

int withoutLeadingNoughts(const QString &digits)
{
    qsizetype n = 0;
    while (n < digits.size() && digits[n] == u'0')
        ++n;
    return int(digits.size() - n);
}

/// Sign, digits, mark, digits, exponent, and nothing else.
std::optional<NumberText> parse(QStringView text, QChar mark, QChar separator)
{
    QString normal;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        normal += text.front();
        text = text.mid(1);
    }
    QString whole = separator.isNull() ? QString() : takeGroups(text, separator);
    if (whole.isEmpty())
        whole = takeDigits(text);
    QString fraction;
    if (text.startsWith(mark)) {
        text = text.mid(1);
        fraction = takeDigits(text);
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return {};
    normal += whole + u'.' + fraction;

    NumberText number;
    int exponent = 0;
    if (text.startsWith(u'e') || text.startsWith(u'E')) {
        number.plain = false;
        bool ok = false;
        const QString digits = text.mid(1).toString();
        exponent = isDigit(digits.isEmpty() ? QChar() : digits.back()) ? digits.toInt(&ok) : 0;
        if (!ok)
            return {};
        normal += u'e' + digits;
        text = {};
    }
    if (!text.isEmpty())
        return {};
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    number.decimals = std::max(0, int(fraction.size()) - exponent);
    number.digits = withoutLeadingNoughts(whole + fraction);
    bool ok = false;
    number.value = normal.toDouble(&ok);
    // A value that is too large or too small to be told from infinity or nought is no number.
    if (!std::isfinite(number.value) || (number.value == 0 && number.digits > 0))
        return {};
    return number;
}

/// Decimal places that the field takes; nothing: any number of them.
std::optional<int> decimalLimit(const Field &field)
{
    const QJsonValue limit = field.component.value(u"decimalLimit");
    if (const auto places = js::leadingInteger(js::text(limit)))
        return places;
    if (field.type == u"currency")
        return 2;
    const QString stepText = js::text(field.component.value(u"validate")[u"step"]);
    const QStringList parts = stepText.split(u'.');
    if (!js::number(stepText))
        return {};
    return parts.size() == 2 ? std::optional(int(parts[1].size())) : std::nullopt;
}

/// From 2^53 on, two neighbouring whole numbers are one and the same to JavaScript and to the DB.
constexpr double largestExactWhole = 9007199254740991.0;
/// More digits than a double can tell apart.
constexpr int mostDigits = 17;

StepResult checkedNumber(const StepInput &input, const NumberText &number)
{
    if (number.plain && number.decimals == 0 && std::abs(number.value) > largestExactWhole)
        return refused(input, QStringLiteral("entry.tooLargeNumber"));
    const Field *field = input.context.field;
    if (field) {
        if (js::truthy(field->component.value(u"validate")[u"integer"])
            && number.value != std::floor(number.value))
            return refused(input, QStringLiteral("entry.integer"));
        const std::optional<int> limit = decimalLimit(*field);
        if (limit && number.decimals > *limit) {
            return refused(
                input, QStringLiteral("entry.decimals"), {{QStringLiteral("limit"), *limit}});
        }
    }
    if (number.digits > mostDigits)
        return doubted(input, number.value, QStringLiteral("entry.precision"));
    return {number.value, {}};
}

} // namespace

StepResult readNumber(const StepInput &input)
{
    const QChar mark = markSetting(input, u"decimalMark", u'.');
    const Field *field = input.context.field;
    const bool formGroups = field && js::truthy(field->component.value(u"delimiter"));
    const QChar usual = mark == u'.' ? QChar(u',') : QChar(u'.');
    // The file's own mark of thousands comes first; the form's is the one of its web page.
    QChar separator = markSetting(input, u"thousandsMark", formGroups ? usual : QChar());
    if (separator == mark)
        separator = {};
    const std::optional<NumberText> number = parse(input.text, mark, separator);
    if (!number) {
        return refused(input, QStringLiteral("entry.number"),
            {{QStringLiteral("decimalMark"), QString(mark)}});
    }
    return checkedNumber(input, *number);
}

StepResult readNumbers(const StepInput &input)
{
    const QChar mark = markSetting(input, u"decimalMark", u'.');
    const QChar at = markSetting(input, u"at", u',');
    QJsonArray list;
    bool precise = true;
    const QStringList pieces = input.text.split(at);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString piece = js::trimmed(pieces[i]);
        const std::optional<NumberText> number = parse(piece, mark, {});
        if (!number) {
            return refused(input, QStringLiteral("entry.numbers"),
                {{QStringLiteral("piece"), piece}, {QStringLiteral("position"), i + 1},
                    {QStringLiteral("decimalMark"), QString(mark)}});
        }
        precise = precise && number->digits <= mostDigits;
        list += number->value;
    }
    if (!precise)
        return doubted(input, list, QStringLiteral("entry.precision"));
    return {list, {}};
}

} // namespace m2m
