// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsvalue.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace m2m::js {

namespace {

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Digits only: Qt's own reader would take a sign and spaces as well.
std::optional<double> wholeInBase(const QString &digits, int base)
{
    double value = 0;
    for (const QChar digit : digits) {
        bool ok = digit.isLetterOrNumber();
        const int worth = ok ? QString(digit).toInt(&ok, base) : 0;
        if (!ok)
            return {};
        value = value * base + worth;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(value);
}

bool isThing(const QJsonValue &value) { return value.isObject() || value.isArray(); }

bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

/// What operators see of a list or an object.
QJsonValue primitive(const QJsonValue &value) { return isThing(value) ? text(value) : value; }

std::optional<double> infinity(const QString &word)
{
    static const QRegularExpression written(QStringLiteral(R"(\A([+-]?)Infinity)"));
    const QRegularExpressionMatch match = written.match(word);
    if (!match.hasMatch())
        return {};
    const double endless = std::numeric_limits<double>::infinity();
    return match.captured(1) == QLatin1Char('-') ? -endless : endless;
}

} // namespace

QString text(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (number == 0)
        return QStringLiteral("0");

    // Shortest digits that read back as the same number, laid out by ECMAScript's own rule for
    // where exponents begin, which differs from printf's.
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number),
        std::chars_format::scientific);
    const QString scientific = QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
    const qsizetype mark = scientific.indexOf(u'e');
    QString digits = scientific.left(mark);
    digits.remove(u'.');
    const qsizetype point = scientific.mid(mark + 1).toInt() + 1;
    const QString sign = number < 0 ? QStringLiteral("-") : QString();

    if (digits.size() <= point && point <= 21)
        return sign + digits.leftJustified(point, u'0');
    if (0 < point && point <= 21)
        return sign + digits.left(point) + u'.' + digits.mid(point);
    if (-6 < point && point <= 0)
        return sign + QStringLiteral("0.") + QString(-point, u'0') + digits;
    const qsizetype exponent = point - 1;
    const QString mantissa =
        digits.size() == 1 ? digits : digits.left(1) + QLatin1Char('.') + digits.mid(1);
    return sign + mantissa + (exponent < 0 ? QStringLiteral("e-") : QStringLiteral("e+"))
        + QString::number(std::abs(exponent));
}

QString text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Undefined:
        return QStringLiteral("undefined");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return text(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QStringLiteral("[object Object]");
    case QJsonValue::Array: {
        QStringList members;
        const QJsonArray array = value.toArray();
        for (const QJsonValue member : array)
            members += member.isNull() ? QString() : text(member);
        return members.join(u',');
    }
    }
    return {};
}

std::optional<double> number(const QString &text)
{
    static const QRegularExpression decimal(
        QStringLiteral(R"(\A[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z)"));
    const QString word = trimmed(text);
    if (word.startsWith(QStringLiteral("0x"), Qt::CaseInsensitive))
        return wholeInBase(word.mid(2), 16);
    if (word.startsWith(QStringLiteral("0o"), Qt::CaseInsensitive))
        return wholeInBase(word.mid(2), 8);
    if (word.startsWith(QStringLiteral("0b"), Qt::CaseInsensitive))
        return wholeInBase(word.mid(2), 2);
    if (!decimal.match(word).hasMatch())
        return {};
    return leadingNumber(word);
}

std::optional<double> leadingNumber(const QString &text) { return finite(parseFloat(text)); }

std::optional<int> leadingInteger(const QString &text)
{
    static const QRegularExpression integer(QStringLiteral(R"(\A[+-]?[0-9]+)"));
    const QRegularExpressionMatch match = integer.match(trimmed(text));
    bool ok = false;
    const int value = match.hasMatch() ? match.captured().toInt(&ok) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

double parseFloat(const QString &text)
{
    static const QRegularExpression decimal(
        QStringLiteral(R"(\A[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"));
    const QString word = trimmed(text);
    if (const std::optional<double> endless = infinity(word))
        return *endless;
    const QRegularExpressionMatch match = decimal.match(word);
    return match.hasMatch() ? match.captured().toDouble()
                            : std::numeric_limits<double>::quiet_NaN();
}

double toNumber(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return 0;
    case QJsonValue::Undefined:
        break;
    case QJsonValue::Bool:
        return value.toBool() ? 1 : 0;
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::Object:
    case QJsonValue::Array:
        return toNumber(text(value));
    case QJsonValue::String: {
        const QString word = trimmed(value.toString());
        if (word.isEmpty())
            return 0;
        if (const std::optional<double> finiteNumber = number(word))
            return *finiteNumber;
        // Left are what is no number, and what has no end: written so, or by an exponent.
        static const QRegularExpression whole(QStringLiteral(
            R"(\A[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\z)"));
        if (whole.match(word).hasMatch())
            return parseFloat(word);
        break;
    }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::optional<bool> strictlyEqual(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() != b.type())
        return false;
    if (isThing(a))
        return a == b ? std::nullopt : std::optional(false);
    // QJsonValue's own comparison is of bits for some numbers.
    return a.isDouble() ? a.toDouble() == b.toDouble() : a == b;
}

std::optional<bool> looselyEqual(const QJsonValue &a, const QJsonValue &b)
{
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (isThing(a) && isThing(b))
        return strictlyEqual(a, b);
    const QJsonValue left = primitive(a);
    const QJsonValue right = primitive(b);
    if (left.type() == right.type())
        return strictlyEqual(left, right);
    return toNumber(left) == toNumber(right);
}

std::partial_ordering ordered(const QJsonValue &a, const QJsonValue &b)
{
    const QJsonValue left = primitive(a);
    const QJsonValue right = primitive(b);
    if (left.isString() && right.isString())
        return left.toString().compare(right.toString()) <=> 0;
    return toNumber(left) <=> toNumber(right);
}

bool truthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0 && !std::isnan(value.toDouble());
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Object:
    case QJsonValue::Array:
        return true;
    }
    return false;
}

bool isSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0d) || u == 0x20 || u == 0xa0 || u == 0x1680
        || (u >= 0x2000 && u <= 0x200a) || u == 0x2028 || u == 0x2029 || u == 0x202f || u == 0x205f
        || u == 0x3000 || u == 0xfeff;
}

bool isBlank(const QString &text) { return std::all_of(text.begin(), text.end(), isSpace); }

QString trimmed(const QString &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isSpace(text[from]))
        ++from;
    while (to > from && isSpace(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

} // namespace m2m::js
