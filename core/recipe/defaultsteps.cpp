// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "steps.h"

namespace m2m {

namespace {

Step plain(const QString &name) { return {name, {}}; }

Step markedStep(const QString &name, const QString &setting, const QString &mark)
{
    return {name, QJsonObject{{setting, mark}}};
}

Step splitStep(const QString &name, const QString &at)
{
    return markedStep(name, QStringLiteral("at"), at);
}

Step withNumberMarks(Step step, const Dialect &dialect)
{
    step.settings.insert(QStringLiteral("decimalMark"), QString(dialect.decimalMark));
    if (!dialect.thousandsMark.isNull())
        step.settings.insert(QStringLiteral("thousandsMark"), QString(dialect.thousandsMark));
    return step;
}

Step dateStep(const QString &format)
{
    Step date = plain(step::date());
    if (!format.isEmpty())
        date.settings.insert(QStringLiteral("format"), format);
    return date;
}

QString textOf(const Field &field, QStringView member)
{
    return field.component.value(member).toString();
}

/// Of a type whose input on the page takes spaces off, or takes none.
bool isTrimmedText(const Field &field)
{
    return field.type == u"email" || field.type == u"url" || !textOf(field, u"inputMask").isEmpty();
}

QList<Step> textSteps(const Field &field)
{
    if (textOf(field, u"as") == u"json")
        return {plain(step::trim()), plain(step::json())};
    if (field.type == u"tags") {
        const QString mark = textOf(field, u"delimeter");
        return {plain(step::trim()),
            splitStep(step::tags(), mark.isEmpty() ? QStringLiteral(",") : mark)};
    }
    if (field.type == u"hidden")
        return {};
    if (field.type == u"ActionID" || field.type == u"WorkflowID")
        return {plain(step::trim()), plain(step::actionId())};
    const QJsonValue widget = field.component.value(u"widget");
    if (widget[u"type"].toString() == u"calendar" && widget[u"saveAs"].toString() == u"text")
        return {plain(step::trim()), dateStep(widget[u"format"].toString())};

    QList<Step> steps;
    if (isTrimmedText(field))
        steps += plain(step::trim());
    const QString letterCase = textOf(field, u"case");
    if (letterCase == u"uppercase")
        steps += markedStep(step::letterCase(), QStringLiteral("to"), QStringLiteral("upper"));
    else if (letterCase == u"lowercase")
        steps += markedStep(step::letterCase(), QStringLiteral("to"), QStringLiteral("lower"));
    if (const QString mask = textOf(field, u"inputMask"); !mask.isEmpty())
        steps += markedStep(step::mask(), QStringLiteral("mask"), mask);
    return steps;
}

/// For one value, whether or not the field holds several.
QList<Step> stepsOfOne(const Field &field, const Dialect &dialect)
{
    const Step trim = plain(step::trim());
    const QString semicolon = QStringLiteral(";");
    switch (field.kind) {
    case ValueKind::Text:
        return textSteps(field);
    case ValueKind::Number:
        return {trim, withNumberMarks(plain(step::number()), dialect)};
    case ValueKind::Boolean:
        return {trim, plain(step::yesNo())};
    case ValueKind::Option:
        return {
            trim, field.multiple ? splitStep(step::options(), semicolon) : plain(step::option())};
    case ValueKind::OptionSet:
        return {trim, splitStep(step::options(), semicolon)};
    case ValueKind::DateTime:
        // A day is written in the field's own order, which no setting has to say.
        return {trim, dateStep(textOf(field, u"format"))};
    case ValueKind::NumberList: {
        // Where commas are decimal marks they cannot also stand between the numbers.
        Step numbers = splitStep(
            step::numbers(), dialect.decimalMark == u',' ? semicolon : QStringLiteral(","));
        numbers.settings.insert(QStringLiteral("decimalMark"), QString(dialect.decimalMark));
        return {trim, numbers};
    }
    case ValueKind::ComponentUuid:
        return {trim, plain(step::component())};
    case ValueKind::Answers:
        return {trim, splitStep(step::answers(), semicolon)};
    case ValueKind::Map:
        return {trim, withNumberMarks(splitStep(step::map(), semicolon), dialect)};
    case ValueKind::Rows:
    case ValueKind::Unsupported:
        return {};
    }
    return {};
}

/// Several values are several texts, moments or numbers; other kinds have their own way.
bool isSplit(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Text:
        return field.multiple && field.type != u"hidden" && field.type != u"tags"
            && textOf(field, u"as") != u"json";
    case ValueKind::Number:
    case ValueKind::Boolean:
    case ValueKind::DateTime:
    case ValueKind::ComponentUuid:
        return field.multiple;
    case ValueKind::Option:
        return field.multiple && field.type != u"select";
    default:
        return false;
    }
}

} // namespace

QList<Step> defaultSteps(const Field &field, const Dialect &dialect)
{
    if (!isSplit(field))
        return stepsOfOne(field, dialect);
    Field one = field;
    one.multiple = false;
    QList<Step> steps{splitStep(step::list(), QStringLiteral(";"))};
    const QList<Step> ofOne = stepsOfOne(one, dialect);
    // What stands between two marks begins with the space that is written behind the first.
    if (ofOne.isEmpty() || ofOne.first().name != step::trim())
        steps += plain(step::trim());
    return steps + ofOne;
}

QList<Step> defaultTargetSteps(Operation operation)
{
    const bool action = operation == Operation::EditAction;
    return {plain(step::trim()), plain(action ? step::actionId() : step::component())};
}

} // namespace m2m
