// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "issuewords.h"

namespace m2m {

namespace {

IssueText askedText(const QString &rule, const Issue &issue, bool *found)
{
    if (rule == QLatin1StringView("source.notAnswered")) {
        return {Issues::tr("%1 has not been said yet.").arg(named(issue, {"question"})),
            Issues::tr("Type or scan it at the top of Map.")};
    }
    if (rule == QLatin1StringView("source.wrongAnswer")) {
        return {Issues::tr("%1 is no answer to %2.")
                    .arg(named(issue, {"value"}), named(issue, {"question"})),
            Issues::tr("It has to match %1.").arg(orDots(param(issue, {"pattern"})))};
    }
    *found = false;
    return {};
}

IssueText fileText(const QString &rule, const Issue &issue, bool *found)
{
    if (rule == QLatin1StringView("source.labelMissing")) {
        return {
            Issues::tr("Nothing outside the table has the label %1.").arg(named(issue, {"label"})),
            Issues::tr("Is it another kind of file? Otherwise choose another source.")};
    }
    if (rule == QLatin1StringView("source.cellMissing")) {
        return {Issues::tr("The file has no cell in line %1, column %2.")
                    .arg(orDots(param(issue, {"line"})), orDots(param(issue, {"column"}))),
            Issues::tr("Is it another kind of file? Otherwise choose another source.")};
    }
    if (rule == QLatin1StringView("source.nameUnlike")) {
        return {Issues::tr("The file name %1 has not the parts that the recipe looks for.")
                    .arg(named(issue, {"value"})),
            Issues::tr("Rename the file, or choose the part again.")};
    }
    if (rule == QLatin1StringView("source.noOperator"))
        return {Issues::tr("Nobody is named as the operator."),
            Issues::tr("Say who works here, under Profiles.")};
    if (rule == QLatin1StringView("source.noStation"))
        return {
            Issues::tr("This station has no name."), Issues::tr("Give it one, under Profiles.")};
    if (rule == QLatin1StringView("source.noSheet"))
        return {Issues::tr("The file is no workbook, and has no sheets."),
            Issues::tr("Choose another source.")};
    if (rule == QLatin1StringView("source.noDate"))
        return {Issues::tr("The file has no date: it was pasted."),
            Issues::tr("Save it as a file and open that, or choose another source.")};
    *found = false;
    return {};
}

} // namespace

IssueText gatherText(const Issue &issue, const QString &label, bool *found)
{
    *found = true;
    const QString rule = issue.rule;
    const QString field = quoted(label);
    if (rule == QLatin1StringView("gather.differs")) {
        return {Issues::tr("%1 says %2 here and %3 in line %4, and there can be only one.")
                    .arg(field, named(issue, {"value"}), named(issue, {"other"}),
                        orDots(param(issue, {"otherLine"}))),
            Issues::tr("Correct one of them, or choose in Map which row counts.")};
    }
    if (rule == QLatin1StringView("gather.blank")) {
        return {Issues::tr("The row gives %1 no element: its cell is blank.").arg(field),
            Issues::tr("Fill it; leaving it out would move all values behind it.")};
    }
    if (rule == QLatin1StringView("shape.rowCount")) {
        return {Issues::tr("The record has %1 rows, and not %2.")
                    .arg(orDots(param(issue, {"has"})), orDots(param(issue, {"expected"}))),
            Issues::tr("Is the file whole? Which rows count is chosen at the top of Map.")};
    }
    if (rule == QLatin1StringView("edit.blank")) {
        return {
            Issues::tr("The cell of %1 is blank, which this recipe takes for an error.").arg(field),
            Issues::tr("Fill it, or choose at the top of Map what empty cells mean.")};
    }
    const IssueText text = askedText(rule, issue, found);
    if (*found)
        return text;
    *found = true;
    return fileText(rule, issue, found);
}

IssueText stepIssueText(const Issue &issue, bool *found)
{
    *found = true;
    const QString text = param(issue, {"piece", "value"});
    const QString value = text.trimmed().isEmpty() ? Issues::tr("An empty cell") : quoted(text);
    const QString rule = issue.rule;
    if (rule == QLatin1StringView("entry.notInMap")) {
        return {Issues::tr("%1 is in no pair of the list of values.").arg(value),
            Issues::tr("Add it to the step in Map.")};
    }
    if (rule == QLatin1StringView("entry.noPiece")) {
        return {Issues::tr("%1 has %2 pieces, too few for the step.")
                    .arg(value, orDots(param(issue, {"pieces"}))),
            Issues::tr("It is cut at %1. Correct the cell, or the step in Map.")
                .arg(named(issue, {"mark"}))};
    }
    if (rule == QLatin1StringView("entry.notCombined")) {
        return {Issues::tr("%1 cells are there, and the field takes one value.")
                    .arg(orDots(param(issue, {"cells"}))),
            Issues::tr("Add a step in Map that takes the first or the last, or joins them.")};
    }
    if (rule == QLatin1StringView("entry.patternUndecided")) {
        return {Issues::tr("Whether %1 matches the pattern takes too long to find out.").arg(value),
            Issues::tr("Make the pattern of the step in Map simpler.")};
    }
    if (rule == QLatin1StringView("entry.pattern")
        && issue.params.contains(QStringLiteral("pattern"))) {
        return {Issues::tr("%1 does not match the pattern of a step.").arg(value),
            Issues::tr("The pattern is %1.").arg(param(issue, {"pattern"}))};
    }
    *found = false;
    return {};
}

} // namespace m2m
