// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "forms/inputmask.h"
#include "jspattern.h"
#include "rulechecks.h"

#include <QRegularExpression>

namespace m2m::rule {

namespace {

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

Violation patternViolation(const Field &field)
{
    Violation result;
    result.params.insert(QStringLiteral("pattern"), field.pattern);
    if (!field.patternMessage.isEmpty())
        result.params.insert(QStringLiteral("message"), field.patternMessage);
    return result;
}

RuleAnswer answerOf(PatternAnswer answer, const Field &field)
{
    switch (answer) {
    case PatternAnswer::Fits:
        return {};
    case PatternAnswer::Differs:
        return patternViolation(field);
    case PatternAnswer::NotUnderstood:
        return notChecked(QStringLiteral("pattern"), field.pattern);
    case PatternAnswer::TooHard:
        return notChecked(QStringLiteral("patternTooHard"), field.pattern);
    }
    return {};
}

QString textOf(const RuleInput &input)
{
    return input.value.isString() ? input.text : js::text(input.value);
}

// Both forms are written as patterns of JavaScript, whose white space they mean.

QString emailForm()
{
    const QString word = QStringLiteral(R"([^\s<>()\[\]\\.,;:@"]+)");
    const QString local = QStringLiteral(R"((?:%1(?:\.%1)*|".+"))").arg(word);
    const QString address = QStringLiteral(R"(\[[0-9]{1,3}(?:\.[0-9]{1,3}){3}\])");
    const QString domain = QStringLiteral("(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");
    return QStringLiteral("%1@(?:%2|%3)").arg(local, address, domain);
}

QString urlForm()
{
    const QString letters = QStringLiteral(R"([a-z0-9\u00a1-\uffff])");
    const QString part = QStringLiteral("%1+(?:-+%1+)*").arg(letters);
    const QString name = QStringLiteral(R"((?:%1\.)+[a-z\u00a1-\uffff]{2,})").arg(part);
    const QString byte = QStringLiteral("(?:1?[0-9]{1,2}|2[0-4][0-9]|25[0-5])");
    const QString address =
        QStringLiteral(R"((?!10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.))")
        + QStringLiteral(R"((?:[1-9][0-9]?|1[0-9]{2}|2[01][0-9]|22[0-3])(?:\.%1){2}\.)").arg(byte)
        + QStringLiteral("(?:[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-4])");
    return QStringLiteral(R"((?:(?:(?:https?|ftp):)?//)?(?:\S+(?::\S*)?@)?)")
        + QStringLiteral(R"((?:%1|%2)(?::[0-9]{2,5})?(?:[/?#]\S*)?)").arg(address, name);
}

QRegularExpression whole(const QString &form, QRegularExpression::PatternOptions options = {})
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(translatedPattern(form)), options);
}

bool isEmail(const QString &text)
{
    static const thread_local QRegularExpression form = whole(emailForm());
    return form.match(splitAstral(text)).hasMatch();
}

RuleAnswer wrongUnless(bool right) { return right ? RuleAnswer() : RuleAnswer(Violation()); }

} // namespace

RuleAnswer minLength(const RuleInput &input)
{
    const int least = *input.field.minLength;
    if (!input.value.isString() || input.empty || input.text.size() >= least)
        return {};
    return violation(least);
}

RuleAnswer maxLength(const RuleInput &input)
{
    const int most = *input.field.maxLength;
    if (!input.value.isString() || input.text.size() <= most)
        return {};
    return violation(most);
}

RuleAnswer minWords(const RuleInput &input)
{
    const int least = *input.field.minWords;
    if (input.text.isEmpty() || wordsOf(input.text) >= least)
        return {};
    return violation(least);
}

RuleAnswer maxWords(const RuleInput &input)
{
    const int most = *input.field.maxWords;
    if (!input.value.isString() || wordsOf(input.text) <= most)
        return {};
    return violation(most);
}

RuleAnswer pattern(const RuleInput &input)
{
    if (input.empty)
        return {};
    return answerOf(fitsOnPage(input.field.pattern, textOf(input)), input.field);
}

RuleAnswer wholePattern(const RuleInput &input)
{
    const QString text = textOf(input);
    // What the page refuses or nobody understands is told by the rule "pattern".
    if (input.empty || fitsAsWhole(input.field.pattern, text) != PatternAnswer::Differs
        || fitsOnPage(input.field.pattern, text) != PatternAnswer::Fits)
        return {};
    return patternViolation(input.field);
}

bool hasMask(const Field &field, const RuleSettings &settings)
{
    return field.type != u"time" && (settings.severalMasks || !settings.mask.isEmpty());
}

RuleAnswer mask(const RuleInput &input)
{
    const bool named = input.settings.severalMasks;
    const QJsonValue value = named ? input.value[u"value"] : input.value;
    const QString mask = named ? input.settings.masks.value(input.value[u"maskName"].toString())
                               : input.settings.mask;
    if (mask.isEmpty() || !js::truthy(value)
        || (value.isString() && fitsMask(value.toString(), mask)))
        return {};
    Violation result;
    result.params.insert(QStringLiteral("mask"), mask);
    return result;
}

RuleAnswer email(const RuleInput &input)
{
    return wrongUnless(!js::truthy(input.value) || isEmail(textOf(input)));
}

RuleAnswer url(const RuleInput &input)
{
    static const thread_local QRegularExpression form =
        whole(urlForm(), QRegularExpression::CaseInsensitiveOption);
    if (!js::truthy(input.value))
        return {};
    const QString text = textOf(input);
    const QRegularExpressionMatch match = form.match(splitAstral(text));
    if (!match.isValid())
        return notChecked(QStringLiteral("patternTooHard"));
    return wrongUnless(match.hasMatch() && !isEmail(text));
}

} // namespace m2m::rule
