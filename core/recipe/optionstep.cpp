// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "forms/options.h"
#include "optionindex.h"
#include "stepfunctions.h"

#include <QJsonArray>

namespace m2m {

namespace {

StepResult unknownOption(const QString &text, const QString &piece, const OptionIndex &index)
{
    QVariantMap params{{QStringLiteral("piece"), piece}};
    const QString near = index.nearestLabel(piece);
    if (!near.isEmpty())
        params.insert(QStringLiteral("suggestion"), near);
    return refused(text, QStringLiteral("entry.option"), params);
}

/// An option that the page offers and then stores as null: a word where the form says numbers.
bool isUnstorable(const Option &option) { return option.value.isNull(); }

struct OptionReader {
    OptionIndexPtr index;

    StepResult operator()(const QString &text) const
    {
        const Option *option = index->find(text);
        if (!option)
            return unknownOption(text, text, *index);
        if (isUnstorable(*option))
            return refused(text, QStringLiteral("entry.optionLost"));
        return {option->value, {}};
    }
};

/// Splits at the mark; where a label has the mark in itself, the longest run of pieces that is an
/// option is taken.
struct Picked {
    QList<const Option *> options;
    std::optional<QString> unknown;
};

Picked pickOptions(const OptionIndex &index, const QString &text, const QString &at)
{
    Picked picked;
    const QStringList pieces = text.split(at);
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype taken = pieces.size() - from;
        const Option *option = nullptr;
        for (; taken > 0 && !option; --taken)
            option = index.find(js::trimmed(pieces.mid(from, taken).join(at)));
        if (!option) {
            picked.unknown = js::trimmed(pieces[from]);
            return picked;
        }
        picked.options += option;
        from += taken + 1; // the loop has counted one below what it took
    }
    return picked;
}

struct OptionsReader {
    OptionIndexPtr index;
    QString at;
    bool isSet = false; ///< an object of all options; else a list
    QJsonObject noneTicked;

    StepResult operator()(const QString &text) const
    {
        const Picked picked = pickOptions(*index, text, at);
        if (picked.unknown)
            return unknownOption(text, *picked.unknown, *index);
        QJsonArray list;
        QJsonObject set = noneTicked;
        QString twice;
        for (const Option *option : picked.options) {
            if (isUnstorable(*option)) {
                return refused(text, QStringLiteral("entry.optionLost"),
                    {{QStringLiteral("piece"), option->label}});
            }
            if (list.contains(option->value))
                twice = option->label;
            else
                list += option->value;
            if (isSet)
                set.insert(js::text(option->value), true);
        }
        const QJsonValue value = isSet ? QJsonValue(set) : QJsonValue(list);
        if (twice.isNull())
            return {value, {}};
        return doubted(
            text, value, QStringLiteral("entry.optionTwice"), {{QStringLiteral("option"), twice}});
    }
};

/// Options that only a server or a script knows: as given, with the type that a select gives it.
struct ForeignReader {
    QString dataType;
    QString at; ///< null: a single one

    StepResult operator()(const QString &text) const
    {
        if (at.isNull())
            return {coercedBySelect(text, dataType), {}};
        QJsonArray list;
        const QStringList pieces = text.split(at);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QString piece = js::trimmed(pieces[i]);
            if (piece.isEmpty()) {
                return refused(text, QStringLiteral("entry.emptyPiece"),
                    {{QStringLiteral("position"), i + 1}});
            }
            list += coercedBySelect(piece, dataType);
        }
        return {list, {}};
    }
};

struct TagsReader {
    QString at;
    QString joinedBy; ///< null: stored as a list
    int most = 0; ///< 0: any number

    StepResult operator()(const QString &text) const
    {
        QStringList tags;
        QString twice;
        const QStringList pieces = text.split(at);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QString tag = js::trimmed(pieces[i]);
            // Joined by the mark that stands in it, it would be two.
            if (tag.isEmpty() || (!joinedBy.isNull() && tag.contains(joinedBy))) {
                return refused(text,
                    tag.isEmpty() ? QStringLiteral("entry.emptyPiece")
                                  : QStringLiteral("entry.tagSplit"),
                    {{QStringLiteral("piece"), tag}, {QStringLiteral("position"), i + 1},
                        {QStringLiteral("mark"), joinedBy}});
            }
            if (tags.contains(tag))
                twice = tag;
            else
                tags += tag;
        }
        if (most > 0 && tags.size() > most)
            return refused(text, QStringLiteral("entry.tags"), {{QStringLiteral("limit"), most}});
        const QJsonValue value = joinedBy.isNull() ? QJsonValue(QJsonArray::fromStringList(tags))
                                                   : QJsonValue(tags.join(joinedBy));
        if (twice.isNull())
            return {value, {}};
        return doubted(
            text, value, QStringLiteral("entry.optionTwice"), {{QStringLiteral("option"), twice}});
    }
};

} // namespace

ValueStep makeOption(const StepSetup &setup)
{
    const Field *field = setup.context.field;
    if (!field)
        return {};
    if (optionsAreElsewhere(field->component))
        return ForeignReader{field->component.value(u"dataType").toString(), {}};
    return OptionReader{std::make_shared<OptionIndex>(field->options)};
}

ValueStep makeOptions(const StepSetup &setup)
{
    const Field *field = setup.context.field;
    const std::optional<QString> at = textSetting(setup, u"at", QStringLiteral(";"));
    if (!field || !at)
        return {};
    if (optionsAreElsewhere(field->component))
        return ForeignReader{field->component.value(u"dataType").toString(), *at};
    OptionsReader reader{std::make_shared<OptionIndex>(field->options), *at,
        field->kind == ValueKind::OptionSet, {}};
    for (const Option &option : field->options)
        reader.noneTicked.insert(js::text(option.value), false);
    return reader;
}

ValueStep makeTags(const StepSetup &setup)
{
    const std::optional<QString> at = textSetting(setup, u"at", QStringLiteral(","));
    if (!at)
        return {};
    TagsReader reader{*at, {}, 0};
    if (const Field *field = setup.context.field) {
        if (field->component.value(u"storeas").toString() != u"array")
            reader.joinedBy = field->component.value(u"delimeter").toString(QStringLiteral(","));
        reader.most = js::leadingInteger(js::text(field->component.value(u"maxTags"))).value_or(0);
    }
    return reader;
}

} // namespace m2m
