// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include "base/jsvalue.h"
#include "base/recordids.h"
#include "componentref.h"
#include "stepfunctions.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace m2m {

namespace {

StepResult trimText(const StepInput &input) { return {js::trimmed(input.text), {}}; }

StepResult changeCase(const StepInput &input)
{
    const QString to = input.settings.value(u"to").toString();
    return {to == u"upper"   ? input.text.toUpper()
            : to == u"lower" ? input.text.toLower()
                             : input.text,
        {}};
}

struct NamedStep {
    QString (*name)();
    bool wantsValue; ///< a blank text leaves the field untouched; otherwise text becomes text
    StepFunction run;
};

constexpr NamedStep table[] = {
    {step::trim, false, trimText},
    {step::letterCase, false, changeCase},
    {step::number, true, readNumber},
    {step::date, true, readDate},
    {step::yesNo, true, readYesNo},
    {step::option, true, readOption},
    {step::options, true, readOptions},
    {step::numbers, true, readNumbers},
    {step::component, true, readComponent},
    {step::actionId, true, readActionId},
    {step::tags, true, readTags},
};

const NamedStep *findStep(const QString &name)
{
    for (const NamedStep &entry : table) {
        if (entry.name() == name)
            return &entry;
    }
    return nullptr;
}

StepResult wrongSteps(const Step &step, const QString &cell)
{
    return {{},
        StepIssue{Severity::Error, QStringLiteral("entry.step"),
            {{QStringLiteral("step"), step.name}, {QStringLiteral("value"), cell}}}};
}

bool isText(const Field *field) { return field && field->kind == ValueKind::Text; }

/// A cell of a field that holds several values, one value a list, is a list of one.
bool wantsList(const Field &field, const QJsonValue &value)
{
    return field.multiple && !value.isArray() && !value.isUndefined()
        && field.kind != ValueKind::OptionSet && field.kind != ValueKind::NumberList
        && field.type != u"hidden";
}

StepResult blankCell(const StepContext &context)
{
    // A tick box has no third state: blank is a box that is not ticked.
    if (context.field && context.field->kind == ValueKind::Boolean)
        return {false, {}};
    return {QJsonValue::Undefined, {}};
}

StepResult runAll(const QList<Step> &steps, const QString &cell, const StepContext &context)
{
    StepResult result{cell, {}};
    for (const Step &step : steps) {
        const NamedStep *entry = findStep(step.name);
        if (!entry || !result.value.isString())
            return wrongSteps(step, cell);
        const QString text = result.value.toString();
        if (entry->wantsValue && js::isBlank(text))
            return blankCell(context);
        StepResult next = entry->run({text, step.settings, context});
        if (!next.issue)
            next.issue = result.issue;
        result = next;
        if (result.issue && result.issue->severity == Severity::Error)
            return result;
    }
    return result;
}

Step markedStep(const QString &name, const QString &setting, const QString &mark)
{
    return {name, QJsonObject{{setting, mark}}};
}

QList<Step> textSteps(const Field &field)
{
    QList<Step> steps;
    const QString letterCase = field.component.value(u"case").toString();
    if (letterCase == u"uppercase")
        steps += markedStep(step::letterCase(), QStringLiteral("to"), QStringLiteral("upper"));
    else if (letterCase == u"lowercase")
        steps += markedStep(step::letterCase(), QStringLiteral("to"), QStringLiteral("lower"));
    if (field.type == u"tags" && field.component.value(u"storeas").toString() == u"array") {
        steps += markedStep(step::tags(), QStringLiteral("at"),
            field.component.value(u"delimeter").toString(QStringLiteral(",")));
    }
    return steps;
}

} // namespace

QStringList stepNames()
{
    QStringList names;
    for (const NamedStep &entry : table)
        names += entry.name();
    return names;
}

QList<Step> defaultSteps(const Field &field, const Dialect &dialect)
{
    const Step trim{step::trim(), {}};
    const QString decimalMark = QStringLiteral("decimalMark");
    const QString mark(dialect.decimalMark);
    switch (field.kind) {
    case ValueKind::Text:
        return textSteps(field);
    case ValueKind::Number: {
        Step number = markedStep(step::number(), decimalMark, mark);
        if (!dialect.thousandsMark.isNull()) {
            number.settings.insert(QStringLiteral("thousandsMark"), QString(dialect.thousandsMark));
        }
        return {trim, number};
    }
    case ValueKind::Boolean:
        return {trim, {step::yesNo(), {}}};
    case ValueKind::Option:
        if (field.multiple)
            return {trim, markedStep(step::options(), QStringLiteral("at"), QStringLiteral(";"))};
        return {trim, {step::option(), {}}};
    case ValueKind::OptionSet:
        return {trim, markedStep(step::options(), QStringLiteral("at"), QStringLiteral(";"))};
    case ValueKind::DateTime: {
        Step date{step::date(), {}};
        const QString format = field.component.value(u"format").toString();
        if (!format.isEmpty())
            date.settings.insert(QStringLiteral("format"), format);
        return {trim, date};
    }
    case ValueKind::NumberList: {
        // Where commas are decimal marks they cannot also stand between the numbers.
        Step numbers = markedStep(step::numbers(), decimalMark, mark);
        numbers.settings.insert(QStringLiteral("at"),
            dialect.decimalMark == u',' ? QStringLiteral(";") : QStringLiteral(","));
        return {trim, numbers};
    }
    case ValueKind::ComponentUuid:
        return {trim, {step::component(), {}}};
    case ValueKind::Unsupported:
        return {};
    }
    return {};
}

QList<Step> defaultTargetSteps(Operation operation)
{
    const bool action = operation == Operation::EditAction;
    return {{step::trim(), {}}, {action ? step::actionId() : step::component(), {}}};
}

StepResult runSteps(const QList<Step> &steps, const QString &cell, const StepContext &context)
{
    if (cell.isEmpty())
        return blankCell(context);
    const QJsonObject noSettings;
    const StepInput whole{cell, noSettings, context};
    // Bytes that do not decode: what stood there is not known, so nothing is sent in its place.
    if (cell.contains(QChar::ReplacementCharacter))
        return refused(whole, QStringLiteral("entry.undecodable"));
    const QString word = js::trimmed(cell);
    if (isSpreadsheetError(word) && !isText(context.field))
        return refused(whole, QStringLiteral("entry.damaged"));
    StepResult result = runAll(steps, cell, context);
    if (isText(context.field) && !result.issue
        && (isSpreadsheetError(word) || isSpreadsheetNumber(word)))
        result = doubted(whole, result.value, QStringLiteral("entry.damaged"));
    if (context.field && wantsList(*context.field, result.value))
        result.value = QJsonArray{result.value};
    return result;
}

StepResult readComponent(const StepInput &input)
{
    const std::optional<ComponentRef> ref = readComponentRef(input.text);
    if (!ref) {
        QVariantMap params;
        if (isSpreadsheetNumber(js::trimmed(input.text)))
            params.insert(QStringLiteral("damaged"), true);
        return refused(input, QStringLiteral("entry.component"), params);
    }
    // The target is confirmed by the instance before anything is sent; a value inside of data is
    // not, and must be a whole UUID already.
    if (input.context.field && ref->uuid.isEmpty())
        return refused(input, QStringLiteral("entry.shortUuid"));
    return {ref->key(), {}};
}

StepResult readActionId(const StepInput &input)
{
    const QString id = js::trimmed(input.text);
    if (isActionId(id))
        return {id.toLower(), {}};
    QVariantMap params;
    if (isSpreadsheetNumber(id))
        params.insert(QStringLiteral("damaged"), true);
    return refused(input, QStringLiteral("entry.actionId"), params);
}

StepResult refused(const StepInput &input, const QString &rule, QVariantMap params)
{
    params.insert(QStringLiteral("value"), input.text);
    return {QJsonValue::Undefined, StepIssue{Severity::Error, rule, params}};
}

StepResult doubted(
    const StepInput &input, const QJsonValue &value, const QString &rule, QVariantMap params)
{
    params.insert(QStringLiteral("value"), input.text);
    return {value, StepIssue{Severity::Warning, rule, params}};
}

QChar markSetting(const StepInput &input, QStringView name, QChar otherwise)
{
    const QString mark = input.settings.value(name).toString();
    return mark.size() == 1 ? mark.front() : otherwise;
}

bool isSpreadsheetError(const QString &text)
{
    static const QRegularExpression error(QStringLiteral(
        R"(\A(?:#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!)|#{3,})\z)"));
    return error.match(text).hasMatch();
}

bool isSpreadsheetNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral(R"(\A[+-]?[0-9](?:[.,][0-9]+)?E\+[0-9]+\z)"));
    return number.match(text).hasMatch();
}

} // namespace m2m
