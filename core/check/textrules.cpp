// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "jspattern.h"
#include "rulechecks.h"

#include <QRegularExpression>

namespace m2m::rule {

namespace {

QVariantMap setting(int value) { return {{QStringLiteral("setting"), value}}; }

/// Words as Form.io counts them: a blank text has one.
qsizetype wordsOf(const QString &text)
{
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool space = js::isSpace(c);
        if (!space && !inWord)
            ++words;
        inWord = !space;
    }
    return std::max<qsizetype>(words, 1);
}

bool fitsMask(QChar c, QChar mask)
{
    const bool digit = c >= u'0' && c <= u'9';
    const bool lower = c >= u'a' && c <= u'z';
    const bool letter = lower || (c >= u'A' && c <= u'Z');
    switch (mask.unicode()) {
    case u'9':
        return digit;
    case u'A':
        return letter;
    case u'a':
        return lower;
    case u'*':
        return digit || letter;
    default:
        return c == mask;
    }
}

QVariantMap patternParams(const Field &field)
{
    QVariantMap params{{QStringLiteral("pattern"), field.pattern}};
    if (!field.patternMessage.isEmpty())
        params.insert(QStringLiteral("message"), field.patternMessage);
    return params;
}

QString emailForm()
{
    const QString local = QStringLiteral(R"([^<>()\[\]\\.,;:\s@"]+)");
    return QStringLiteral(R"((?:%1(?:\.%1)*|".+")@)").arg(local)
        + QStringLiteral(
            R"((?:\[[0-9]{1,3}(?:\.[0-9]{1,3}){3}\]|(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}))");
}

QString urlForm()
{
    const QString letters = QStringLiteral(R"([a-z0-9\x{a1}-\x{ffff}])");
    const QString part = QStringLiteral("%1+(?:-+%1+)*").arg(letters);
    const QString name = QStringLiteral(R"((?:%1\.)+[a-z\x{a1}-\x{ffff}]{2,})").arg(part);
    const QString byte = QStringLiteral("(?:1?[0-9]{1,2}|2[0-4][0-9]|25[0-5])");
    const QString address =
        QStringLiteral(R"((?!10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.))")
        + QStringLiteral(R"((?:[1-9][0-9]?|1[0-9]{2}|2[01][0-9]|22[0-3])(?:\.%1){2}\.)").arg(byte)
        + QStringLiteral("(?:[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-4])");
    return QStringLiteral(R"((?:(?:(?:https?|ftp):)?//)?(?:\S+(?::\S*)?@)?)")
        + QStringLiteral(R"((?:%1|%2)(?::[0-9]{2,5})?(?:[/?#]\S*)?)").arg(address, name);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(emailForm()));
    return form.match(text).hasMatch();
}

} // namespace

Violation minLength(const RuleInput &input)
{
    const QString text = input.value.toString();
    const int least = *input.field.minLength;
    if (!input.value.isString() || js::isBlank(text) || text.size() >= least)
        return {};
    return setting(least);
}

Violation maxLength(const RuleInput &input)
{
    const int most = *input.field.maxLength;
    if (!input.value.isString() || input.value.toString().size() <= most)
        return {};
    return setting(most);
}

Violation minWords(const RuleInput &input)
{
    const QString text = input.value.toString();
    const int least = *input.field.minWords;
    if (text.isEmpty() || wordsOf(text) >= least)
        return {};
    return setting(least);
}

Violation maxWords(const RuleInput &input)
{
    const int most = *input.field.maxWords;
    if (!input.value.isString() || wordsOf(input.value.toString()) <= most)
        return {};
    return setting(most);
}

Violation pattern(const RuleInput &input)
{
    if (isEmptyValue(input.field, input.value))
        return {};
    const QRegularExpression expression = pagePattern(input.field.pattern);
    if (!expression.isValid() || expression.match(js::text(input.value)).hasMatch())
        return {};
    return patternParams(input.field);
}

Violation wholePattern(const RuleInput &input)
{
    if (isEmptyValue(input.field, input.value) || pattern(input))
        return {};
    const QRegularExpression expression = wholeTextPattern(input.field.pattern);
    if (!expression.isValid() || expression.match(js::text(input.value)).hasMatch())
        return {};
    return patternParams(input.field);
}

Violation unreadablePattern(const RuleInput &input)
{
    if (isEmptyValue(input.field, input.value) || pagePattern(input.field.pattern).isValid())
        return {};
    return QVariantMap{{QStringLiteral("rule"), QStringLiteral("pattern")},
        {QStringLiteral("pattern"), input.field.pattern}};
}

bool hasMask(const Field &field)
{
    return field.type != u"time" && !field.component.value(u"inputMask").toString().isEmpty();
}

Violation mask(const RuleInput &input)
{
    if (!js::truthy(input.value))
        return {};
    const QString mask = input.field.component.value(u"inputMask").toString();
    const QString text = js::text(input.value);
    bool fits = text.size() == mask.size();
    for (qsizetype i = 0; fits && i < mask.size(); ++i)
        fits = fitsMask(text[i], mask[i]);
    if (fits)
        return {};
    return QVariantMap{{QStringLiteral("mask"), mask}};
}

Violation email(const RuleInput &input)
{
    if (!js::truthy(input.value) || isEmail(js::text(input.value)))
        return {};
    return QVariantMap();
}

Violation url(const RuleInput &input)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(urlForm()), QRegularExpression::CaseInsensitiveOption);
    const QString text = js::text(input.value);
    if (!js::truthy(input.value) || (form.match(text).hasMatch() && !isEmail(text)))
        return {};
    return QVariantMap();
}

} // namespace m2m::rule
