// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"

#include "base/issue.h"
#include "base/recordids.h"
#include "columnnames.h"
#include "componentref.h"
#include "steps.h"

#include <algorithm>

namespace m2m {

namespace {

/// How well a column's name fits to something; the lower the surer.
enum class Fit { Exact, Normal, Near, None };

/// One thing that looks for a column: a field, or the target.
struct Wish {
    QString field;
    QList<Fit> fits; ///< by column
};

Fit fitOfName(const QString &column, const QString &name, const QString &units)
{
    if (name.isEmpty())
        return Fit::None;
    if (column == name)
        return Fit::Exact;
    const ColumnName has = readColumnName(column);
    const ColumnName wants = readColumnName(name);
    if (has.words.isEmpty() || wants.words.isEmpty())
        return Fit::None;
    if (has.whole == wants.whole)
        return Fit::Normal;
    if (has.words == wants.words) {
        // "Thickness / cm" is not "Thickness / mm": what was taken off has to be the field's own
        // unit.
        const QString unit = wants.unit.isEmpty() ? normalUnit(units) : wants.unit;
        return has.unit.isEmpty() || has.unit == unit ? Fit::Normal : Fit::Near;
    }
    return isNear(has.words, wants.words) ? Fit::Near : Fit::None;
}

Fit fitOfField(const QString &column, const Field &field)
{
    const QString key = field.path.section(u'.', -1);
    const QString grouped = field.group.isEmpty() ? QString() : field.group + u' ' + field.label;
    Fit best = Fit::None;
    for (const QString &name : {field.path, field.label, key, grouped})
        best = std::min(best, fitOfName(column, name, field.units));
    // A key inside of a container is only a part of the name.
    return best == Fit::Exact && column == key && key != field.path && column != field.label
        ? Fit::Normal
        : best;
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

Fit fitOfAction(const QString &column, const Sampled &sampled)
{
    static const QStringList names{
        QStringLiteral("action"), QStringLiteral("actionid"), QStringLiteral("actionuuid")};
    if (names.contains(readColumnName(column).words))
        return sampled.cells == 0 || sampled.mostlyTargets() ? Fit::Exact : Fit::Near;
    return sampled.mostlyTargets() ? Fit::Near : Fit::None;
}

Fit fitOfComponent(const QString &column, const Sampled &sampled, const QStringList &componentTypes)
{
    static const QStringList names{QStringLiteral("component"), QStringLiteral("componentuuid"),
        QStringLiteral("componentid"), QStringLiteral("componentshortuuid"), QStringLiteral("uuid"),
        QStringLiteral("shortuuid"), QStringLiteral("duneuuid")};
    const QString words = readColumnName(column).words;
    if (names.contains(words))
        return sampled.cells == 0 || sampled.mostlyTargets() ? Fit::Exact : Fit::Near;
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
                return sampled.mostlyTargets() ? Fit::Normal : Fit::Near;
        }
    }
    return sampled.mostlyTargets() ? Fit::Near : Fit::None;
}

Wish targetWish(Operation operation, const TypeForm &form, const QStringList &columns,
    const QList<QStringList> &samples)
{
    // What is edited is of the form's own type.
    const QStringList types =
        operation == Operation::EditComponent ? QStringList{form.name} : form.componentTypes;
    Wish wish{targetPath(), {}};
    for (int column = 0; column < columns.size(); ++column) {
        const Sampled sampled = sampleColumn(operation, samples, column);
        wish.fits += operation == Operation::EditAction
            ? fitOfAction(columns[column], sampled)
            : fitOfComponent(columns[column], sampled, types);
    }
    return wish;
}

qsizetype countOf(const QList<Fit> &fits, Fit fit)
{
    return std::count(fits.begin(), fits.end(), fit);
}

/// Gives columns to wishes that fit alike. Where a column is wanted twice, or a wish fits two
/// columns, nothing is sure.
void assign(QList<Wish> &wishes, Fit fit, QList<Match> &matches)
{
    QList<Match> found;
    for (const Wish &wish : wishes) {
        const auto column = int(wish.fits.indexOf(fit));
        if (column < 0)
            continue;
        const auto rivals = std::count_if(wishes.begin(), wishes.end(),
            [column, fit](const Wish &other) { return other.fits[column] == fit; });
        const bool sure = fit != Fit::Near && rivals == 1 && countOf(wish.fits, fit) == 1;
        const bool taken = std::any_of(found.begin(), found.end(),
            [column](const Match &match) { return match.column == column; });
        if (!taken)
            found += Match{wish.field, column, sure};
    }
    for (const Match &match : found) {
        wishes.removeIf([&match](const Wish &wish) { return wish.field == match.field; });
        for (Wish &wish : wishes)
            wish.fits[match.column] = Fit::None;
    }
    matches += found;
}

} // namespace

QList<Match> matchColumns(Operation operation, const TypeForm &form, const QStringList &columns,
    const QList<QStringList> &samples)
{
    QList<Wish> wishes;
    if (operation != Operation::CreateComponent)
        wishes += targetWish(operation, form, columns, samples);
    for (const Field &field : form.fields) {
        if (field.kind == ValueKind::Unsupported || field.disabled)
            continue;
        Wish wish{field.path, {}};
        for (const QString &column : columns)
            wish.fits += fitOfField(column, field);
        wishes += wish;
    }
    QList<Match> matches;
    for (const Fit fit : {Fit::Exact, Fit::Normal, Fit::Near})
        assign(wishes, fit, matches);
    return matches;
}

Recipe proposeRecipe(Operation operation, const TypeForm &form, const QStringList &columns,
    const QList<QStringList> &samples, const Dialect &dialect)
{
    Recipe recipe;
    recipe.name = form.name;
    recipe.operation = operation;
    recipe.typeFormId = form.id;
    recipe.typeFormFingerprint = form.fingerprint;
    recipe.dialect = dialect;
    recipe.columns = columns;

    const QList<Match> matches = matchColumns(operation, form, columns, samples);
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
