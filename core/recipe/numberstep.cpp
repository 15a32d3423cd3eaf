// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "numbertext.h"
#include "stepfunctions.h"

#include <QJsonArray>

#include <cmath>

namespace m2m {

namespace {

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

/// The web page shows groups in the field and takes them off again.
bool groupsDigits(const Field &field)
{
    const QJsonValue delimiter = field.component.value(u"delimiter");
    return delimiter.isUndefined() ? field.type == u"currency" : js::truthy(delimiter);
}

struct Marks {
    QChar decimal;
    QChar thousands; ///< null: none
};

/// Nothing where the settings cannot be used.
std::optional<Marks> readMarks(const StepSetup &setup, bool formGroups)
{
    const std::optional<QChar> decimal = markSetting(setup, u"decimalMark", u'.');
    if (!decimal)
        return {};
    const QChar usual = *decimal == u'.' ? QChar(u',') : QChar(u'.');
    // The file's own mark of thousands comes first; the form's is the one of its web page.
    const std::optional<QChar> thousands =
        markSetting(setup, u"thousandsMark", formGroups ? usual : QChar());
    if (!thousands)
        return {};
    return Marks{*decimal, *thousands == *decimal ? QChar() : *thousands};
}

/// Numbers that steps change before they are judged.
struct ChangedNumber {
    QList<NumberStep> then;

    /// The rule against it, where there is none: entry.number or entry.tooLargeNumber.
    std::optional<NumberText> read(
        const QString &text, QChar decimal, QChar thousands, QLatin1StringView *against) const
    {
        std::optional<DecimalText> digits = readDecimal(text, decimal, thousands);
        *against = QLatin1StringView("entry.number");
        if (!digits)
            return {};
        for (const NumberStep &step : then)
            step(*digits);
        if (!then.isEmpty())
            *against = QLatin1StringView("entry.tooLargeNumber");
        return numberOf(*digits);
    }
};

struct NumberReader {
    Marks marks;
    ChangedNumber numbers;
    bool judges = true;
    std::optional<int> limit;
    bool integer = false;

    StepResult operator()(const QString &text) const
    {
        QLatin1StringView against;
        const std::optional<NumberText> number =
            numbers.read(text, marks.decimal, marks.thousands, &against);
        if (!number) {
            return refused(
                text, against, {{QStringLiteral("decimalMark"), QString(marks.decimal)}});
        }
        if (!judges)
            return {number->value, {}};
        if (number->tooLarge)
            return refused(text, QStringLiteral("entry.tooLargeNumber"));
        if (integer && number->value != std::floor(number->value))
            return refused(text, QStringLiteral("entry.integer"));
        if (limit && number->decimals > *limit) {
            return refused(
                text, QStringLiteral("entry.decimals"), {{QStringLiteral("limit"), *limit}});
        }
        if (!number->kept) {
            return doubted(text, number->value, QStringLiteral("entry.precision"),
                {{QStringLiteral("stored"), js::text(number->value)}});
        }
        return {number->value, {}};
    }
};

QVariantMap pieceParams(const QString &piece, qsizetype position)
{
    return {{QStringLiteral("piece"), piece}, {QStringLiteral("position"), position}};
}

struct NumbersReader {
    QChar mark;
    QString at;
    ChangedNumber numbers;
    bool judges = true;

    StepResult operator()(const QString &text) const
    {
        QJsonArray list;
        std::optional<StepIssue> doubt;
        const QStringList pieces = text.split(at);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QString piece = js::trimmed(pieces[i]);
            QLatin1StringView against;
            const std::optional<NumberText> number = numbers.read(piece, mark, {}, &against);
            if (!number && against == QLatin1StringView("entry.number")) {
                QVariantMap params = pieceParams(piece, i + 1);
                params.insert(QStringLiteral("decimalMark"), QString(mark));
                return refused(text, QStringLiteral("entry.numbers"), params);
            }
            if (!number || (judges && number->tooLarge)) {
                return refused(
                    text, QStringLiteral("entry.tooLargeNumber"), pieceParams(piece, i + 1));
            }
            if (judges && !number->kept && !doubt) {
                QVariantMap params = pieceParams(piece, i + 1);
                params.insert(QStringLiteral("stored"), js::text(number->value));
                doubt = doubted(text, {}, QStringLiteral("entry.precision"), params).issue;
            }
            list += number->value;
        }
        return {list, doubt};
    }
};

} // namespace

ValueStep makeNumber(const StepSetup &setup)
{
    const Field *field = setup.context.field;
    const std::optional<Marks> marks = readMarks(setup, field && groupsDigits(*field));
    if (!marks)
        return {};
    NumberReader reader{*marks, {setup.then}, setup.judges, {}, false};
    if (field) {
        reader.limit = decimalLimit(*field);
        reader.integer = js::truthy(field->component.value(u"validate")[u"integer"]);
    }
    return reader;
}

ValueStep makeNumbers(const StepSetup &setup)
{
    const std::optional<QChar> mark = markSetting(setup, u"decimalMark", u'.');
    const std::optional<QString> at = textSetting(setup, u"at", QStringLiteral(","));
    if (!mark || !at)
        return {};
    return NumbersReader{*mark, *at, {setup.then}, setup.judges};
}

} // namespace m2m
