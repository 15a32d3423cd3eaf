// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsettings.h"

#include "recipe/steps.h"
#include "steptext.h"
#include "stepwords.h"

#include <QJsonArray>

namespace m2m {

namespace {

using Kind = StepSetting::Kind;
using Choices = QList<QPair<QJsonValue, QString>>;

/// In the order in which they are met; the first reads ISO dates and nothing else.
constexpr std::array dateFormats{"", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "d.M.yyyy",
    "yyyy/MM/dd", "dd-MM-yyyy", "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm", "dd.MM.yyyy HH:mm"};
/// Where machines write times down that is not where the station is; the first is the station.
constexpr std::array dateZones{"", "UTC", "Europe/London", "America/Chicago"};
constexpr std::array splitMarks{";", ",", "|", "/", " ", "\t"};
constexpr int mostPieces = 9;
constexpr int mostDecimals = 15;

Choices marks()
{
    Choices choices;
    for (const char *mark : splitMarks) {
        const QString text = QString::fromLatin1(mark);
        choices.append({text, markName(text)});
    }
    return choices;
}

Choices pieces()
{
    Choices choices{{1, Steps::tr("the first")}};
    for (int piece = 2; piece <= mostPieces; ++piece)
        choices.append({piece, Steps::tr("number %1").arg(piece)});
    choices.append({-1, Steps::tr("the last")});
    return choices;
}

Choices formats()
{
    Choices choices;
    for (const char *format : dateFormats) {
        const QString text = QString::fromLatin1(format);
        choices.append({text,
            text.isEmpty() ? Steps::tr("year-month-day alone")
                           : Steps::tr("%1   (%2)", "format in words, format")
                                 .arg(dateFormatWords(text), text)});
    }
    return choices;
}

Choices zones()
{
    Choices choices;
    for (const char *zone : dateZones) {
        const QString text = QString::fromLatin1(zone);
        choices.append({text, text.isEmpty() ? Steps::tr("of this station") : text});
    }
    return choices;
}

StepSetting mark(const char *name, const QString &label)
{
    return {QString::fromLatin1(name), Kind::Mark, label, {}, marks()};
}

StepSetting decimalMark()
{
    return {QStringLiteral("decimalMark"), Kind::Choice, Steps::tr("Decimal mark"), {},
        {{QStringLiteral("."), Steps::tr("point")}, {QStringLiteral(","), Steps::tr("comma")}}};
}

StepSetting thousandsMark()
{
    return {QStringLiteral("thousandsMark"), Kind::Choice, Steps::tr("Mark of thousands"),
        Steps::tr("Groups have three digits."),
        {{QString(), Steps::tr("none")}, {QStringLiteral(","), Steps::tr("comma")},
            {QStringLiteral("."), Steps::tr("point")}, {QStringLiteral(" "), Steps::tr("space")},
            {QStringLiteral("'"), Steps::tr("apostrophe")}}};
}

QList<StepSetting> textSettings(const QString &name)
{
    if (name == step::letterCase()) {
        return {{QStringLiteral("to"), Kind::Choice, Steps::tr("Write all letters in"), {},
            {{QStringLiteral("upper"), Steps::tr("upper case")},
                {QStringLiteral("lower"), Steps::tr("lower case")}}}};
    }
    if (name == step::mask()) {
        return {{QStringLiteral("mask"), Kind::Text, Steps::tr("Form"),
            Steps::tr("9 is a digit, A and a are letters, * is either."), {}}};
    }
    if (name == step::replace()) {
        return {{QStringLiteral("find"), Kind::Text, Steps::tr("Replace"),
                    Steps::tr("Upper and lower case are told apart."), {}},
            {QStringLiteral("with"), Kind::Text, Steps::tr("by"),
                Steps::tr("Nothing: it is taken out."), {}}};
    }
    if (name == step::pattern()) {
        return {{QStringLiteral("find"), Kind::Pattern, Steps::tr("Pattern"),
                    Steps::tr("A regular expression (PCRE). All of the text has to match."), {}},
            {QStringLiteral("with"), Kind::OptionalText, Steps::tr("Write anew as"),
                Steps::tr("\\1 to \\9 are the groups, \\0 is all of it."), {}},
            {QStringLiteral("partly"), Kind::Flag, Steps::tr("Each place that matches is replaced"),
                Steps::tr("The rest of the text stays, and there need be no match."), {}}};
    }
    if (name == step::split()) {
        return {mark("at", Steps::tr("Cut at")),
            {QStringLiteral("take"), Kind::Choice, Steps::tr("Keep"), {}, pieces()}};
    }
    if (name == step::missing()) {
        return {{QStringLiteral("texts"), Kind::Texts, Steps::tr("These texts become blank"),
                    Steps::tr("One a line."), {}},
            {QStringLiteral("zero"), Kind::Flag, Steps::tr("The number 0 too, however written"), {},
                {}}};
    }
    if (name == step::defaultText())
        return {{QStringLiteral("text"), Kind::Text, Steps::tr("What is blank becomes"), {}, {}}};
    if (name == step::valueMap()) {
        return {{QStringLiteral("pairs"), Kind::Pairs, Steps::tr("Values"), {}, {}},
            {QStringLiteral("otherwise"), Kind::Choice, Steps::tr("Other values"), {},
                {{QString(), Steps::tr("are an error")},
                    {QStringLiteral("keep"), Steps::tr("stay as they are")}}}};
    }
    if (name == step::join()) {
        StepSetting with = mark("with", Steps::tr("With this between them"));
        with.choices.prepend({QString(), Steps::tr("nothing")});
        return {with};
    }
    return {};
}

} // namespace

QList<StepSetting> settingsOfStep(const QString &name)
{
    if (const QList<StepSetting> settings = textSettings(name); !settings.isEmpty())
        return settings;
    const QString cut = Steps::tr("Cut at");
    const QString between = Steps::tr("Between name and value");
    if (name == step::number())
        return {decimalMark(), thousandsMark()};
    if (name == step::scale()) {
        return {{QStringLiteral("factor"), Kind::Text, Steps::tr("Multiply by"),
            Steps::tr("0.001 makes metres of millimetres."), {}}};
    }
    if (name == step::round()) {
        return {{QStringLiteral("decimals"), Kind::Whole, Steps::tr("Places behind the mark"), {},
            {}, 0, mostDecimals}};
    }
    if (name == step::date()) {
        return {{QStringLiteral("format"), Kind::OpenChoice, Steps::tr("Dates are written as"),
                    Steps::tr("Year-month-day is always read."), formats()},
            {QStringLiteral("otherFormats"), Kind::Texts, Steps::tr("Or as"),
                Steps::tr("One a line: d day, M month, y year, H hour, m minute, s second."), {}},
            {QStringLiteral("zone"), Kind::OpenChoice, Steps::tr("Their times are those"), {},
                zones()}};
    }
    if (name == step::yesNo()) {
        const QString help = Steps::tr("One a line.");
        return {
            {QStringLiteral("yes"), Kind::Texts, Steps::tr("Words for yes"), help, {}},
            {QStringLiteral("no"), Kind::Texts, Steps::tr("Words for no"), help, {}},
        };
    }
    if (name == step::options() || name == step::tags() || name == step::list())
        return {mark("at", cut)};
    if (name == step::numbers())
        return {mark("at", cut), decimalMark()};
    if (name == step::answers())
        return {mark("at", cut), mark("between", Steps::tr("Between question and answer"))};
    if (name == step::map())
        return {mark("at", cut), mark("between", between), decimalMark(), thousandsMark()};
    return {};
}

Step freshStep(const QString &name, const Dialect &dialect)
{
    Step step{name, {}};
    const QString semicolon = QStringLiteral(";");
    if (name == step::letterCase())
        step.settings.insert(QStringLiteral("to"), QStringLiteral("upper"));
    else if (name == step::split())
        step.settings = {{QStringLiteral("at"), semicolon}, {QStringLiteral("take"), 1}};
    else if (name == step::round())
        step.settings.insert(QStringLiteral("decimals"), 3);
    else if (name == step::number() || name == step::numbers())
        step.settings.insert(QStringLiteral("decimalMark"), QString(dialect.decimalMark));
    if (name == step::numbers())
        step.settings.insert(QStringLiteral("at"),
            dialect.decimalMark == QLatin1Char(',') ? semicolon : QStringLiteral(","));
    return step;
}

} // namespace m2m
