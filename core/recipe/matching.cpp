// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"

#include "base/issue.h"
#include "base/recordids.h"
#include "columnnames.h"
#include "componentref.h"
#include "namewords.h"
#include "samplekinds.h"
#include "steps.h"

#include <QSet>

#include <algorithm>

namespace m2m {

namespace {

constexpr int exactly = 100;
constexpr int normally = 92; ///< the same but for case, spaces and punctuation
constexpr int otherUnit = 70;
constexpr int otherMarks = 60; ///< "hole 1 1" and "hole 11"
constexpr int nearTarget = 60;
constexpr int contradiction = 40; ///< is taken off
constexpr int rivalry = 10; ///< a field that wants a column as much but for this is a rival
static_assert(exactly - contradiction < sureCertainty && mostLikeness < sureCertainty);

/// One thing that looks for a column: a field, or the target.
struct Wish {
    QString field;
    QList<int> certainties; ///< by column; 0: not meant
    [[nodiscard]] int best() const
    {
        const auto it = std::max_element(certainties.begin(), certainties.end());
        return it == certainties.end() ? 0 : *it;
    }
};

/// A name in all the ways in which it is compared, read once.
struct ReadName {
    explicit ReadName(const QString &written)
        : text(written)
        , name(readColumnName(written))
        , words(readNameWords(written))
    {
    }
    QString text;
    ColumnName name;
    NameWords words;
};

QList<ReadName> readNames(const QStringList &names)
{
    QList<ReadName> read;
    for (const QString &name : names) {
        if (!name.isEmpty())
            read += ReadName(name);
    }
    return read;
}

int certaintyOfName(const ReadName &column, const ReadName &wanted, const QString &units)
{
    if (column.text == wanted.text)
        return exactly;
    const ColumnName &has = column.name;
    const ColumnName &wants = wanted.name;
    if (has.words.isEmpty() || wants.words.isEmpty())
        return 0;
    // "Thickness / cm" is not "Thickness / mm": what was taken off has to be the field's own unit.
    const QString unit = wants.unit.isEmpty() ? normalUnit(units) : wants.unit;
    const bool unitFits = has.unit.isEmpty() || has.unit == unit;
    const bool same = has.whole == wants.whole || has.words == wants.words;
    if (same) {
        // t and T are a time and a temperature.
        const bool isLetter = has.words.size() == 1 && has.name != wants.name;
        if (column.words.marks != wanted.words.marks || isLetter)
            return otherMarks;
        if (has.whole != wants.whole)
            return unitFits ? normally : otherUnit;
        // Case carries meaning in units alone: mV and MV are two.
        const bool unitsDiffer = !has.unit.isEmpty() && !wants.unit.isEmpty() && has.unit != unit;
        return unitsDiffer ? otherUnit : normally;
    }
    const int like = likeness(column.words, wanted.words);
    return unitFits ? like : std::min(like, otherUnit);
}

/// The names that a field goes by: path, label, key, and its label within its group.
struct FieldNames {
    explicit FieldNames(const Field &field)
        : key(field.path.section(u'.', -1))
        , isPart(key != field.path && key != field.label)
        , units(field.units)
    {
        const QString grouped =
            field.groups.isEmpty() ? QString() : field.groups.last() + u' ' + field.label;
        names = readNames({field.path, field.label, key, grouped});
    }

    [[nodiscard]] int certaintyOf(const ReadName &column) const
    {
        int best = 0;
        for (const ReadName &name : names)
            best = std::max(best, certaintyOfName(column, name, units));
        // A key inside of a container is only a part of the name.
        return best == exactly && column.text == key && isPart ? normally : best;
    }

    QString key;
    bool isPart;
    QString units;
    QList<ReadName> names;
};

QStringList cellsOf(const QList<QStringList> &samples, int column)
{
    QStringList cells;
    for (const QStringList &row : samples)
        cells += row.value(column);
    return cells;
}

bool isRemembered(
    const QList<RememberedMatch> &remembered, const QString &column, const QString &field)
{
    return std::any_of(remembered.begin(), remembered.end(), [&](const RememberedMatch &match) {
        return match.field == field && match.column == column;
    });
}

Wish wishOf(const Field &field, const QList<ReadName> &columns, const QList<QStringList> &samples,
    const QList<RememberedMatch> &remembered)
{
    const FieldNames names(field);
    Wish wish{field.path, {}};
    for (int i = 0; i < columns.size(); ++i) {
        const bool chosen = isRemembered(remembered, columns[i].text, field.path);
        int certainty = chosen ? exactly : names.certaintyOf(columns[i]);
        if (certainty > 0 && contradicts(cellsOf(samples, i), field))
            certainty -= contradiction;
        wish.certainties += certainty < leastCertainty ? 0 : certainty;
    }
    return wish;
}

/// Of the cells that are not blank, how many read as what the operation aims at.
struct Sampled {
    int cells = 0;
    int targets = 0;
    bool mostlyTargets() const { return targets * 2 > cells; }
};

Sampled sampleColumn(Operation operation, const QList<QStringList> &samples, int column)
{
    Sampled sampled;
    for (const QStringList &row : samples) {
        const QString cell = row.value(column);
        if (cell.trimmed().isEmpty())
            continue;
        ++sampled.cells;
        const bool isTarget = operation == Operation::EditAction
            ? isActionId(cell.trimmed())
            : readComponentRef(cell).has_value();
        if (isTarget)
            ++sampled.targets;
    }
    return sampled;
}

int certaintyOfAction(const QString &column, const Sampled &sampled)
{
    static const QStringList names{
        QStringLiteral("action"), QStringLiteral("actionid"), QStringLiteral("actionuuid")};
    if (names.contains(readColumnName(column).words))
        return sampled.cells == 0 || sampled.mostlyTargets() ? exactly : nearTarget;
    return sampled.mostlyTargets() ? nearTarget : 0;
}

int certaintyOfComponent(
    const QString &column, const Sampled &sampled, const QStringList &componentTypes)
{
    static const QStringList names{QStringLiteral("component"), QStringLiteral("componentuuid"),
        QStringLiteral("componentid"), QStringLiteral("componentshortuuid"), QStringLiteral("uuid"),
        QStringLiteral("shortuuid"), QStringLiteral("duneuuid")};
    const QString words = readColumnName(column).words;
    if (names.contains(words))
        return sampled.cells == 0 || sampled.mostlyTargets() ? exactly : nearTarget;
    for (const QString &type : componentTypes) {
        const QStringList parts = type.split(u' ', Qt::SkipEmptyParts);
        QStringList called{readColumnName(type).words};
        for (const QString &part : parts)
            called += readColumnName(part).words;
        for (const QString &name : called) {
            const QStringList variants{name, name + QStringLiteral("uuid"),
                name + QStringLiteral("id"), name + QStringLiteral("shortuuid")};
            // The word alone may mean anything; the cells have to say that it is a component.
            if (!name.isEmpty() && variants.contains(words))
                return sampled.mostlyTargets() ? normally : nearTarget;
        }
    }
    return sampled.mostlyTargets() ? nearTarget : 0;
}

Wish targetWish(Operation operation, const TypeForm &form, const QStringList &columns,
    const QList<QStringList> &samples, const QList<RememberedMatch> &remembered)
{
    // What is edited is of the form's own type.
    const QStringList types =
        operation == Operation::EditComponent ? QStringList{form.name} : form.componentTypes;
    Wish wish{targetPath(), {}};
    for (int column = 0; column < columns.size(); ++column) {
        const Sampled sampled = sampleColumn(operation, samples, column);
        if (isRemembered(remembered, columns[column], targetPath()))
            wish.certainties +=
                sampled.cells == 0 || sampled.mostlyTargets() ? exactly : exactly - contradiction;
        else
            wish.certainties += operation == Operation::EditAction
                ? certaintyOfAction(columns[column], sampled)
                : certaintyOfComponent(columns[column], sampled, types);
    }
    return wish;
}

/// Another field would take this column by itself, were it not for the one that asks.
bool hasRival(const QList<Wish> &wishes, const Wish &asking, int column)
{
    const int least = std::max(sureCertainty, asking.certainties[column] - rivalry);
    return std::any_of(wishes.begin(), wishes.end(), [&](const Wish &other) {
        const int certainty = other.certainties[column];
        return other.field != asking.field && certainty >= least && certainty == other.best();
    });
}

/// Gives columns to wishes of one certainty. Where a column is wanted twice, or a wish fits two
/// columns, nothing is sure.
void assign(
    QList<Wish> &wishes, int certainty, const QSet<int> &chosenBefore, QList<Match> &matches)
{
    QList<Match> found;
    for (const Wish &wish : wishes) {
        if (wish.best() != certainty)
            continue;
        const auto column = int(wish.certainties.indexOf(certainty));
        const bool alone = wish.certainties.count(certainty) == 1
            && (chosenBefore.contains(column) || !hasRival(wishes, wish, column));
        const bool taken = std::any_of(found.begin(), found.end(),
            [column](const Match &match) { return match.column == column; });
        if (!taken)
            found += Match{wish.field, column, alone && certainty >= sureCertainty, certainty};
    }
    for (const Match &match : std::as_const(found)) {
        wishes.removeIf([&match](const Wish &wish) { return wish.field == match.field; });
        for (Wish &wish : wishes)
            wish.certainties[match.column] = 0;
    }
    matches += found;
}

/// What was chosen before for one field is no longer wanted by the others; where it was chosen for
/// two of them, nothing is decided.
QSet<int> settleRemembered(
    QList<Wish> &wishes, const QStringList &columns, const QList<RememberedMatch> &remembered)
{
    QSet<int> settled;
    for (int column = 0; column < columns.size(); ++column) {
        const auto isChosen = [&](const Wish &wish) {
            return wish.certainties[column] >= sureCertainty
                && isRemembered(remembered, columns[column], wish.field);
        };
        if (std::count_if(wishes.begin(), wishes.end(), isChosen) != 1)
            continue;
        settled += column;
        for (Wish &wish : wishes) {
            if (!isChosen(wish))
                wish.certainties[column] = 0;
        }
    }
    return settled;
}

int mostCertain(const QList<Wish> &wishes)
{
    int most = 0;
    for (const Wish &wish : wishes)
        most = std::max(most, wish.best());
    return most;
}

} // namespace

QList<Match> matchColumns(Operation operation, const TypeForm &form, const QStringList &columns,
    const QList<QStringList> &samples, const QList<RememberedMatch> &remembered)
{
    QList<ReadName> names;
    for (const QString &column : columns)
        names += ReadName(column);
    QList<Wish> wishes;
    if (operation != Operation::CreateComponent)
        wishes += targetWish(operation, form, columns, samples, remembered);
    for (const Field &field : form.fields) {
        if (field.kind == ValueKind::Unsupported || field.kind == ValueKind::Rows || field.disabled)
            continue;
        wishes += wishOf(field, names, samples, remembered);
    }
    const QSet<int> settled = settleRemembered(wishes, columns, remembered);
    QList<Match> matches;
    while (const int certainty = mostCertain(wishes))
        assign(wishes, certainty, settled, matches);
    return matches;
}

Recipe proposeRecipe(Operation operation, const TypeForm &form, const QStringList &columns,
    const QList<QStringList> &samples, const Dialect &dialect,
    const QList<RememberedMatch> &remembered)
{
    Recipe recipe;
    recipe.name = form.name;
    recipe.operation = operation;
    recipe.typeFormId = form.id;
    recipe.typeFormFingerprint = form.fingerprint;
    recipe.dialect = dialect;
    recipe.columns = columns;

    const QList<Match> matches = matchColumns(operation, form, columns, samples, remembered);
    const auto columnOf = [&matches, &columns](const QString &path) {
        for (const Match &match : matches) {
            if (match.field == path && match.sure)
                return columns[match.column];
        }
        return QString();
    };
    const QString target = columnOf(targetPath());
    if (!target.isNull())
        recipe.mappings += {targetPath(), Source::column(target), defaultTargetSteps(operation)};
    for (const Field &field : form.fields) {
        const QString column = columnOf(field.path);
        if (!column.isNull() && !recipe.mapping(field.path))
            recipe.mappings += {field.path, Source::column(column), defaultSteps(field, dialect)};
    }
    return recipe;
}

} // namespace m2m
