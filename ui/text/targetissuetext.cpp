// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuewords.h"

#include "format.h"

#include <QLocale>

namespace m2m {

namespace {

QString plain(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QStringLiteral(", "));
    if (value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float)
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList texts;
        for (const QVariant &entry : value.toList())
            texts << plain(entry);
        return texts.join(QStringLiteral(", "));
    }
    return value.toString();
}

QString columnsOf(const Issue &issue)
{
    return orDots(param(issue, {"columns", "column", "name", "value"}));
}

IssueText closedText()
{
    return {Issues::tr("The DB lets no program write records of this type."),
        Issues::tr("Enter it on the DB's web page.")};
}

} // namespace

QString param(const Issue &issue, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = plain(issue.params.value(QString::fromLatin1(name)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString orDots(const QString &text) { return text.isEmpty() ? QStringLiteral("…") : text; }

/// A parameter between quotation marks.
QString named(const Issue &issue, std::initializer_list<const char *> names)
{
    return quoted(orDots(param(issue, names)));
}

IssueText targetText(const Issue &issue, bool *found)
{
    *found = true;
    const QString rule = issue.rule;
    if (rule == QLatin1StringView("component.required")) {
        return {Issues::tr("No component is named in this row."),
            Issues::tr("Type its UUID, or scan its label into the cell.")};
    }
    if (rule == QLatin1StringView("component.unknown")) {
        return {Issues::tr("The instance has no component %1.")
                    .arg(named(issue, {"component", "value"})),
            Issues::tr("Is it the right instance? Otherwise read the label again.")};
    }
    if (rule == QLatin1StringView("action.required")) {
        return {Issues::tr("No action is named in this row."),
            Issues::tr("Type the 24 characters of its action ID.")};
    }
    if (rule == QLatin1StringView("component.otherType")) {
        return {Issues::tr("The component is a %1, and not a %2.")
                    .arg(named(issue, {"has"}), named(issue, {"wants"})),
            Issues::tr("Choose the type form of the component, or another component.")};
    }
    if (rule == QLatin1StringView("component.notConfirmed")) {
        return {Issues::tr("The instance has not confirmed this component yet."),
            Issues::tr(
                "Wait a moment; records of components that are not confirmed are not sent.")};
    }
    if (rule == QLatin1StringView("component.typeNotRecommended")) {
        const QString has = param(issue, {"has"});
        const QString wants = param(issue, {"wants"});
        return {has.isEmpty()
                ? Issues::tr("This type form is not meant for a component of this type.")
                : Issues::tr("The component is a %1; this type form is meant for %2.")
                      .arg(quoted(has), quoted(wants)),
            Issues::tr("Is it the right component?")};
    }
    if (rule == QLatin1StringView("batch.sameRecord")) {
        return {Issues::tr("The very same record stands further up in the file."),
            Issues::tr("If that is not meant, take one of the two out of the file.")};
    }
    if (rule == QLatin1StringView("batch.sameComponent")) {
        return {Issues::tr("The component stands further up in the file too."),
            Issues::tr("That is fine if it was measured twice.")};
    }
    if (rule == QLatin1StringView("row.tooShort")) {
        return {Issues::tr("The row has fewer cells than the header."),
            Issues::tr("The cells at its end are missing; is a separator lost?")};
    }
    if (rule == QLatin1StringView("row.tooLong")) {
        return {Issues::tr("The row has more cells than the header."),
            Issues::tr("Is a separator part of a value that should stand in quotation marks?")};
    }
    if (rule == QLatin1StringView("record.tooLarge")
        || rule == QLatin1StringView("batch.payloadTooLarge"))
        return {Issues::tr("The record is larger than the DB takes."), Issues::tr("Split it up.")};
    if (rule == QLatin1StringView("record.notThere")) {
        return {Issues::tr("The instance has no record %1 to edit.").arg(named(issue, {"id"})),
            Issues::tr("Is it the right instance? Otherwise look the ID up again.")};
    }
    if (rule == QLatin1StringView("record.thereAlready")) {
        return {Issues::tr("The instance has a record %1 already, and another one.")
                    .arg(named(issue, {"id"})),
            Issues::tr("Look at it in the DB. Nothing was put upon it.")};
    }
    if (rule == QLatin1StringView("record.otherType")) {
        return {Issues::tr("The record is of the type %1, and not of %2.")
                    .arg(named(issue, {"has"}), named(issue, {"wants"})),
            Issues::tr("Choose the type form of the record, or another record.")};
    }
    if (rule == QLatin1StringView("record.changedSince")) {
        return {Issues::tr("Somebody has changed the record since you looked at it: version %1 was "
                           "shown, now it is %2.")
                    .arg(named(issue, {"seen"}), named(issue, {"has"})),
            Issues::tr("Open the file again, look at what the DB holds now, and send it then.")};
    }
    if (rule == QLatin1StringView("record.changesNothing")) {
        return {Issues::tr("The row holds no value to change."),
            Issues::tr("Fill a cell, or take the row out of the file.")};
    }
    if (rule == QLatin1StringView("record.typeClosed"))
        return closedText();
    if (rule == QLatin1StringView("record.locationMissing")) {
        return {Issues::tr("The DB moves parts with this record, and it does not say where to."),
            Issues::tr("Map a column or a constant to the location.")};
    }
    if (rule == QLatin1StringView("record.dateMissing")) {
        return {Issues::tr("The DB moves parts with this record, and it does not say when."),
            Issues::tr("Map a column or a constant to the date, as year-month-day.")};
    }
    if (rule == QLatin1StringView("record.completeWithout")) {
        return {Issues::tr("The action is marked as complete and has no measurements."),
            Issues::tr("Map %1, or take the mark off.").arg(param(issue, {"needs"}))};
    }
    *found = false;
    return {};
}

IssueText recipeText(const Issue &issue, const QString &label, bool *found)
{
    *found = true;
    const QString rule = issue.rule;
    if (rule == QLatin1StringView("recipe.requiredWithoutSource")) {
        return {Issues::tr("%1 is required and has no source.").arg(quoted(label)),
            Issues::tr("Choose a column or a constant for it.")};
    }
    if (rule == QLatin1StringView("recipe.targetWithoutSource")) {
        return {Issues::tr("No column says which component or action a row belongs to."),
            Issues::tr("Choose it in the first line.")};
    }
    if (rule == QLatin1StringView("recipe.targetNotUsed")) {
        return {Issues::tr("A new component gets its UUID from the DB; the column is not used."),
            Issues::tr("Take its source away.")};
    }
    if (rule == QLatin1StringView("recipe.nothingMapped")) {
        return {Issues::tr("No field has a source, so nothing would change."),
            Issues::tr("Choose a column for what has to change.")};
    }
    if (rule == QLatin1StringView("recipe.typeClosed"))
        return closedText();
    if (rule == QLatin1StringView("recipe.whereaboutsWithoutSource")) {
        return {Issues::tr("With this type the DB moves parts: it must be told where to and when."),
            Issues::tr("Give the recipe a source for %1.").arg(quoted(label))};
    }
    if (rule == QLatin1StringView("recipe.columnMissing")) {
        const QString column = columnsOf(issue);
        return {Issues::tr("The file has no column %1, which %2 comes from.")
                    .arg(quoted(column), quoted(label)),
            Issues::tr("Choose another column, or another file.")};
    }
    if (rule == QLatin1StringView("recipe.columnTwice")) {
        return {Issues::tr("The file has more than one column %1.").arg(quoted(columnsOf(issue))),
            Issues::tr("The first of them is used.")};
    }
    if (rule == QLatin1StringView("recipe.fieldUnknown")) {
        return {Issues::tr("The type form has no field %1; the DB keeps its values all the same.")
                    .arg(quoted(label)),
            Issues::tr("Take its source away where that is not meant.")};
    }
    if (rule == QLatin1StringView("recipe.fieldUnsupported")) {
        return {Issues::tr("%1 cannot be filled from a table yet.").arg(quoted(label)),
            Issues::tr("Take its source away.")};
    }
    if (rule == QLatin1StringView("recipe.formChanged")) {
        return {Issues::tr("The type form has changed since the recipe was made."),
            Issues::tr("Check the mapping, then save the recipe.")};
    }
    *found = false;
    return {};
}

} // namespace m2m
