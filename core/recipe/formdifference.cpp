// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdifference.h"

#include "mappingcolumns.h"
#include "optionindex.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace m2m {

namespace {

/// Limits that refuse more when they are larger, and those that refuse less. Those that are only
/// displayed count too: outside of them a value is doubtful.
bool isLeast(const QString &limit)
{
    static const QSet<QString> names{QStringLiteral("min"), QStringLiteral("minLength"),
        QStringLiteral("minWords"), QStringLiteral("minYear"), QStringLiteral("leastTicked"),
        QStringLiteral("minimum")};
    return names.contains(limit);
}

bool isMost(const QString &limit)
{
    static const QSet<QString> names{QStringLiteral("max"), QStringLiteral("maxLength"),
        QStringLiteral("maxWords"), QStringLiteral("maxYear"), QStringLiteral("mostTicked"),
        QStringLiteral("maximum"), QStringLiteral("maxTags"), QStringLiteral("decimals"),
        QStringLiteral("tolerance"), QStringLiteral("innerTolerance"),
        QStringLiteral("outerTolerance")};
    return names.contains(limit);
}

/// Settings that refuse nothing when they are off.
bool refusesWhenOn(const QString &limit)
{
    static const QSet<QString> names{QStringLiteral("pattern"), QStringLiteral("mask"),
        QStringLiteral("step"), QStringLiteral("integer"), QStringLiteral("earliest"),
        QStringLiteral("latest"), QStringLiteral("onlyAvailable"), QStringLiteral("disabled"),
        QStringLiteral("hidden"), QStringLiteral("ruleScript"), QStringLiteral("ruleLogic")};
    return isLeast(limit) || isMost(limit) || names.contains(limit);
}

bool widens(const QString &limit, const QJsonValue &was, const QJsonValue &is)
{
    if (is.isUndefined())
        return refusesWhenOn(limit);
    if (!was.isDouble() || !is.isDouble())
        return false;
    return (isLeast(limit) && is.toDouble() < was.toDouble())
        || (isMost(limit) && is.toDouble() > was.toDouble());
}

class Difference {
public:
    Difference(const FormPin &was, const TypeForm &now)
        : m_was(was)
        , m_now(pinOf(now))
        , m_form(now)
    {
    }

    QList<FieldChange> run()
    {
        QSet<QString> seen;
        for (const Field &field : m_form.fields) {
            if (seen.contains(field.path))
                continue;
            seen += field.path;
            const PinnedField &is = *m_now.field(field.path);
            if (const PinnedField *was = m_was.field(field.path))
                compare(*was, is);
            else
                add(is.required ? FieldChange::Kind::NewRequired : FieldChange::Kind::New, is);
        }
        for (const PinnedField &was : m_was.fields) {
            if (!seen.contains(was.path)) {
                add(FieldChange::Kind::Gone, was);
                m_changes.last().movedTo = placeNowOf(was);
            }
        }
        return m_changes;
    }

private:
    FieldChange &add(FieldChange::Kind kind, const PinnedField &field, const QJsonValue &was = {},
        const QJsonValue &is = {})
    {
        FieldChange change;
        change.kind = kind;
        change.path = field.path;
        change.label = field.label;
        if (!was.isNull())
            change.was = was;
        if (!is.isNull())
            change.is = is;
        m_changes += change;
        return m_changes.last();
    }

    void compare(const PinnedField &was, const PinnedField &is)
    {
        using Kind = FieldChange::Kind;
        if (was.required != is.required)
            add(is.required ? Kind::NowRequired : Kind::NoLongerRequired, is);
        if (was.type != is.type || was.kind != is.kind)
            add(Kind::TypeChanged, is, was.type, is.type).keepsKind = was.kind == is.kind;
        if (was.multiple != is.multiple)
            add(Kind::MultipleChanged, is, was.multiple, is.multiple);
        if (was.kind == is.kind) {
            compareOptions(was, is);
            compareLimits(was, is);
        }
        if (was.label != is.label)
            add(Kind::Renamed, is, was.label, is.label);
    }

    /// Cells name an option by its label too, so one that is called anew is gone as what it was.
    void compareOptions(const PinnedField &was, const PinnedField &is)
    {
        const auto missing = [](const PinnedField &from, const PinnedField &in) {
            QStringList labels;
            for (const PinnedOption &option : from.options) {
                if (!in.options.contains(option))
                    labels += option.label;
            }
            return labels;
        };
        const QStringList removed = missing(was, is);
        const QStringList added = missing(is, was);
        if (!removed.isEmpty())
            add(FieldChange::Kind::OptionsRemoved, is).words = removed;
        if (!added.isEmpty())
            add(FieldChange::Kind::OptionsAdded, is).words = added;
    }

    void compareLimits(const PinnedField &was, const PinnedField &is)
    {
        QStringList names = was.limits.keys();
        const QStringList others = is.limits.keys();
        for (const QString &name : others) {
            if (!names.contains(name))
                names += name;
        }
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const QJsonValue before = was.limits.value(name);
            const QJsonValue after = is.limits.value(name);
            if (before == after)
                continue;
            FieldChange &change = add(FieldChange::Kind::LimitChanged, is, before, after);
            change.limit = name;
            change.isWider = widens(name, before, after);
        }
    }

    [[nodiscard]] QString placeNowOf(const PinnedField &gone) const
    {
        QString place;
        for (const PinnedField &field : m_now.fields) {
            if (m_was.field(field.path) || field.label != gone.label || field.type != gone.type)
                continue;
            if (!place.isEmpty())
                return {};
            place = field.path;
        }
        return place;
    }

    const FormPin &m_was;
    const FormPin m_now;
    const TypeForm &m_form;
    QList<FieldChange> m_changes;
};

QList<Mapping> mappingsOf(const Recipe &recipe, const QString &path)
{
    QList<Mapping> mappings;
    const QString inside = path + QStringLiteral("[].");
    for (const Mapping &mapping : recipe.mappings) {
        if (mapping.source.isSet() && (mapping.field == path || mapping.field.startsWith(inside)))
            mappings += mapping;
    }
    return mappings;
}

/// A constant that named an option which is no more: every record would be refused.
bool holdsLostOption(const QList<Mapping> &mappings, const PinnedField *was, const Field *now)
{
    if (!was || !now)
        return false;
    QList<Option> before;
    for (const PinnedOption &option : was->options)
        before += Option{option.text, option.label, option.text};
    const OptionIndex known(before);
    const OptionIndex still(now->options);
    return std::any_of(mappings.begin(), mappings.end(), [&](const Mapping &mapping) {
        const QString &text = mapping.source.text;
        return mapping.source.kind == Source::Kind::Constant && known.find(text)
            && !still.find(text);
    });
}

Severity severityOf(const FieldChange &change, bool mapped, bool isEditing)
{
    using Kind = FieldChange::Kind;
    switch (change.kind) {
    case Kind::NewRequired:
    case Kind::NowRequired:
        // What is edited keeps what is not mapped.
        if (!mapped)
            return isEditing ? Severity::Note : Severity::Error;
        return Severity::Warning;
    case Kind::Gone:
    case Kind::MultipleChanged:
        return mapped ? Severity::Error : Severity::Note;
    case Kind::TypeChanged:
        if (!mapped)
            return Severity::Note;
        return change.keepsKind ? Severity::Warning : Severity::Error;
    case Kind::OptionsRemoved:
        return mapped ? Severity::Warning : Severity::Note;
    case Kind::LimitChanged:
        return mapped && !change.isWider ? Severity::Warning : Severity::Note;
    case Kind::New:
    case Kind::NoLongerRequired:
    case Kind::OptionsAdded:
    case Kind::Renamed:
        break;
    }
    return Severity::Note;
}

} // namespace

QList<FieldChange> differenceBetween(const FormPin &madeFor, const TypeForm &now)
{
    if (madeFor.fingerprint == now.fingerprint && !now.fingerprint.isEmpty())
        return {};
    return Difference(madeFor, now).run();
}

QList<TouchedChange> changesTouching(
    const Recipe &recipe, const FormPin &madeFor, const TypeForm &now)
{
    QList<TouchedChange> touched;
    const QList<FieldChange> changes = differenceBetween(madeFor, now);
    for (const FieldChange &change : changes) {
        const QList<Mapping> mappings = mappingsOf(recipe, change.path);
        TouchedChange entry;
        entry.change = change;
        entry.mapped = !mappings.isEmpty();
        for (const Mapping &mapping : mappings) {
            const QStringList names = columnNamesOf(mapping, recipe.columns);
            for (const QString &name : names) {
                if (!entry.columns.contains(name))
                    entry.columns += name;
            }
        }
        entry.severity = severityOf(change, entry.mapped, isEdit(recipe.operation));
        if (change.kind == FieldChange::Kind::OptionsRemoved
            && holdsLostOption(mappings, madeFor.field(change.path), now.field(change.path)))
            entry.severity = Severity::Error;
        touched += entry;
    }
    return touched;
}

QString changeWord(FieldChange::Kind kind)
{
    static constexpr std::array words{"gone", "new", "newRequired", "nowRequired",
        "noLongerRequired", "typeChanged", "optionsRemoved", "optionsAdded", "limitChanged",
        "multipleChanged", "renamed"};
    return QLatin1StringView(words.at(size_t(kind)));
}

} // namespace m2m
