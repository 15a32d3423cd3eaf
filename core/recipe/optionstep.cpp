// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "editdistance.h"
#include "forms/options.h"
#include "stepfunctions.h"

#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

/// The label that was probably meant; empty when none is near or two are equally near.
QString nearestLabel(const QList<Option> &options, const QString &text)
{
    qsizetype best = text.size() / 4 + 2;
    QString label;
    for (const Option &option : options) {
        for (const QString &word : {option.label, js::text(option.value)}) {
            const qsizetype distance = editDistance(word.toCaseFolded(), text.toCaseFolded());
            if (distance > best || distance >= word.size())
                continue;
            if (distance == best && label != option.label)
                label.clear();
            if (distance < best) {
                best = distance;
                label = option.label;
            }
        }
    }
    return label;
}

template <typename Matches> const Option *onlyOption(const QList<Option> &options, Matches matches)
{
    const Option *found = nullptr;
    for (const Option &option : options) {
        if (!matches(option))
            continue;
        if (found)
            return nullptr;
        found = &option;
    }
    return found;
}

/// By value, else by label, else by either ignoring case; in each way only one may match.
const Option *findOption(const QList<Option> &options, const QString &text)
{
    const auto byValue = [&](const Option &option) { return js::text(option.value) == text; };
    const auto byLabel = [&](const Option &option) { return option.label == text; };
    const auto byEither = [&](const Option &option) {
        return option.label.compare(text, Qt::CaseInsensitive) == 0
            || js::text(option.value).compare(text, Qt::CaseInsensitive) == 0;
    };
    if (const Option *option = onlyOption(options, byValue))
        return option;
    if (const Option *option = onlyOption(options, byLabel))
        return option;
    return onlyOption(options, byEither);
}

StepResult unknownOption(const StepInput &input, const QString &piece)
{
    QVariantMap params{{QStringLiteral("piece"), piece}};
    const QString near = nearestLabel(input.context.field->options, piece);
    if (!near.isEmpty())
        params.insert(QStringLiteral("suggestion"), near);
    return refused(input, QStringLiteral("entry.option"), params);
}

/// Splits at the mark; where a label has the mark in itself, the longest run of pieces that is an
/// option is taken.
struct Picked {
    QList<const Option *> options;
    std::optional<QString> unknown;
};

Picked pickOptions(const QList<Option> &options, const QString &text, QChar at)
{
    Picked picked;
    const QStringList pieces = text.split(at);
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype taken = pieces.size() - from;
        const Option *option = nullptr;
        for (; taken > 0 && !option; --taken)
            option = findOption(options, js::trimmed(pieces.mid(from, taken).join(at)));
        if (!option) {
            picked.unknown = js::trimmed(pieces[from]);
            return picked;
        }
        picked.options += option;
        from += taken + 1; // the loop has counted one below what it took
    }
    return picked;
}

} // namespace

StepResult readYesNo(const StepInput &input)
{
    const QString word = input.text.toLower();
    if (word == u"true" || word == u"yes" || word == u"1")
        return {true, {}};
    if (word == u"false" || word == u"no" || word == u"0")
        return {false, {}};
    return refused(input, QStringLiteral("entry.yesNo"));
}

StepResult readOption(const StepInput &input)
{
    const Field *field = input.context.field;
    if (!field)
        return refused(input, QStringLiteral("entry.option"));
    if (optionsAreElsewhere(field->component))
        return {coercedBySelect(input.text, field->component.value(u"dataType").toString()), {}};
    if (const Option *option = findOption(field->options, input.text))
        return {option->value, {}};
    return unknownOption(input, input.text);
}

StepResult readOptions(const StepInput &input)
{
    const Field *field = input.context.field;
    if (!field)
        return refused(input, QStringLiteral("entry.option"));
    const Picked picked = pickOptions(field->options, input.text, markSetting(input, u"at", u';'));
    if (picked.unknown)
        return unknownOption(input, *picked.unknown);

    QJsonArray list;
    QJsonObject set;
    for (const Option &option : field->options)
        set.insert(js::text(option.value), false);
    QString twice;
    for (const Option *option : picked.options) {
        if (list.contains(option->value))
            twice = option->label;
        else
            list += option->value;
        set.insert(js::text(option->value), true);
    }
    const QJsonValue value =
        field->kind == ValueKind::OptionSet ? QJsonValue(set) : QJsonValue(list);
    if (!twice.isNull()) {
        return doubted(
            input, value, QStringLiteral("entry.optionTwice"), {{QStringLiteral("option"), twice}});
    }
    return {value, {}};
}

StepResult readTags(const StepInput &input)
{
    const QString at = input.settings.value(u"at").toString(QStringLiteral(","));
    QJsonArray tags;
    const QStringList pieces = input.text.split(at);
    for (const QString &piece : pieces) {
        const QString tag = js::trimmed(piece);
        if (tag.isEmpty())
            return refused(input, QStringLiteral("entry.tags"));
        tags += tag;
    }
    return {tags, {}};
}

} // namespace m2m
