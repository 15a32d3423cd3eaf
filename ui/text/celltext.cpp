// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "issuewords.h"
#include "steptext.h"

namespace m2m {

namespace {

QString pieceOf(const Issue &issue)
{
    const QString text = param(issue, {"piece", "value"});
    return text.trimmed().isEmpty() ? Issues::tr("An empty cell") : quoted(text);
}

QString nearest(const Issue &issue)
{
    const auto better = suggestion(issue);
    return better ? Issues::tr("Did you mean %1?").arg(quoted(better->text)) : QString();
}

/// Days as the user would tell them apart: "2024-03-04 or 2024-04-03".
QString meaningsOf(const Issue &issue)
{
    const QStringList days = issue.params.value(QStringLiteral("meanings")).toStringList();
    return days.isEmpty() ? orDots({}) : days.join(Issues::tr(" or "));
}

QString partWords(const Issue &issue)
{
    QStringList words;
    const QStringList parts = issue.params.value(QStringLiteral("parts")).toStringList();
    for (const QString &part : parts) {
        words << (part == QLatin1StringView("day")   ? Issues::tr("day")
                : part == QLatin1StringView("month") ? Issues::tr("month")
                : part == QLatin1StringView("year")  ? Issues::tr("year")
                                                     : Issues::tr("second"));
    }
    return words.isEmpty() ? orDots({}) : words.join(QStringLiteral(", "));
}

bool has(const Issue &issue, const char *name)
{
    return issue.params.contains(QString::fromLatin1(name));
}

/// Why a date was not read, where more is known than that it was not.
IssueText hintedDate(const Issue &issue, bool *found)
{
    const QString value = pieceOf(issue);
    if (has(issue, "meanings")) {
        return {Issues::tr("%1 may be %2, and nothing says which.").arg(value, meaningsOf(issue)),
            Issues::tr("Choose in Map how the dates of this column are written.")};
    }
    if (has(issue, "looksLike")) {
        return {Issues::tr("%1 is not written in the way that the dates of this column are read.")
                    .arg(value),
            Issues::tr("It looks like %1; if that is so in the whole column, choose it in Map.")
                .arg(dateFormatWords(param(issue, {"looksLike"})))};
    }
    if (has(issue, "serial")) {
        return {
            Issues::tr("%1 looks like the number that a spreadsheet keeps for a date.").arg(value),
            Issues::tr("Show the column as dates in the spreadsheet, and export it again.")};
    }
    *found = false;
    return {};
}

IssueText dateText(const Issue &issue, const QString &rule, const QString &label, bool *found)
{
    const QString value = pieceOf(issue);
    const QString field = quoted(label);
    if (rule == QLatin1StringView("date"))
        return hintedDate(issue, found);
    if (rule == QLatin1StringView("dateAmbiguous")) {
        return {Issues::tr("%1 fits two of the declared ways to write a date: %2.")
                    .arg(value, meaningsOf(issue)),
            Issues::tr("The first is sent; leave one way in Map, or write year-month-day.")};
    }
    const QString limit = orDots(param(issue, {"limit"}));
    if (rule == QLatin1StringView("dateTooEarly")) {
        return {
            Issues::tr("%1 is before %3, the first day that %2 takes.").arg(value, field, limit),
            Issues::tr("Check the date; the form of the DB would not take it.")};
    }
    if (rule == QLatin1StringView("dateTooLate")) {
        return {Issues::tr("%1 is after %3, the last day that %2 takes.").arg(value, field, limit),
            Issues::tr("Check the date; the form of the DB would not take it.")};
    }
    if (rule == QLatin1StringView("partDropped")) {
        return {
            Issues::tr("%1 says more than %2 can hold (%3).").arg(value, field, partWords(issue)),
            Issues::tr("Sent is %1.").arg(named(issue, {"stored"}))};
    }
    const QString zone = named(issue, {"zone"});
    if (rule == QLatin1StringView("dateNotInZone") && has(issue, "declared")) {
        return {Issues::tr("%1 does not exist in the time zone %2: clocks were set forward.")
                    .arg(value, zone),
            Issues::tr("Correct the time, or the time zone of the step in Map.")};
    }
    if (rule == QLatin1StringView("dateTwiceInZone") && has(issue, "declared")) {
        return {Issues::tr("%1 happened twice in the time zone %2: clocks were set back.")
                    .arg(value, zone),
            Issues::tr("The first of the two is sent; write the offset from UTC to be sure.")};
    }
    *found = false;
    return {};
}

IssueText listText(const Issue &issue, const QString &rule, bool *found)
{
    const QString value = pieceOf(issue);
    if (rule == QLatin1StringView("emptyPiece")) {
        return {Issues::tr("Piece %1 of %2 is empty.")
                    .arg(orDots(param(issue, {"position"})), named(issue, {"value"})),
            Issues::tr("Take away the mark that nothing stands behind, or write what is missing.")};
    }
    if (rule == QLatin1StringView("tagSplit")) {
        return {Issues::tr("The tag %1 has the mark %2 in it, and would be stored as two.")
                    .arg(value, named(issue, {"mark"})),
            Issues::tr("Write the tag without that mark.")};
    }
    if (rule == QLatin1StringView("pair")) {
        return {Issues::tr("%1 is not a name and a value.").arg(value),
            Issues::tr("Write a name, %1 and a value.").arg(named(issue, {"mark"}))};
    }
    if (rule == QLatin1StringView("nameTwice")) {
        return {Issues::tr("%1 stands twice in the cell.").arg(value),
            Issues::tr("Leave the one that is right.")};
    }
    if (rule == QLatin1StringView("json")) {
        return {Issues::tr("%1 is not JSON.").arg(value),
            Issues::tr("Write it as JSON: texts in double quotation marks, no comma at the end.")};
    }
    if (rule == QLatin1StringView("jsonTwice")) {
        return {Issues::tr("An object in %1 has a name twice.").arg(value),
            Issues::tr("Leave the one that is right.")};
    }
    *found = false;
    return {};
}

IssueText choiceText(const Issue &issue, const QString &rule, const QString &label, bool *found)
{
    const QString value = pieceOf(issue);
    const QString field = quoted(label);
    if (rule == QLatin1StringView("mask")) {
        return {Issues::tr("%1 does not have the form that %2 asks for.").arg(value, field),
            Issues::tr("It has to look like %1: 9 is a digit, A and a a letter, * either.")
                .arg(named(issue, {"mask"}))};
    }
    if (rule == QLatin1StringView("yesNo") && (has(issue, "yes") || has(issue, "no"))) {
        const QString yes = param(issue, {"yes"});
        const QString no = param(issue, {"no"});
        return {Issues::tr("%1 is neither yes nor no.").arg(value),
            yes.isEmpty()      ? Issues::tr("Words for no: %1.").arg(no)
                : no.isEmpty() ? Issues::tr("Words for yes: %1; an empty cell is no.").arg(yes)
                               : Issues::tr("Words for yes: %1; for no: %2.").arg(yes, no)};
    }
    if (rule == QLatin1StringView("optionLost")) {
        return {Issues::tr("%1 is an option of %2 that the DB cannot store: the form asks for "
                           "numbers.")
                    .arg(value, field),
            Issues::tr("Tell those who look after the type form.")};
    }
    if (rule == QLatin1StringView("question"))
        return {Issues::tr("%1 is not a question of %2.").arg(value, field), nearest(issue)};
    if (rule == QLatin1StringView("answer")) {
        return {Issues::tr("%1 is not an answer to %2.").arg(value, named(issue, {"question"})),
            nearest(issue)};
    }
    if (rule == QLatin1StringView("precision") && has(issue, "stored")) {
        return {Issues::tr("%1 has more digits than a number in the DB can hold.").arg(value),
            Issues::tr("Sent is %1. If it is an identifier, it belongs into a text field.")
                .arg(param(issue, {"stored"}))};
    }
    *found = false;
    return {};
}

} // namespace

IssueText cellText(const Issue &issue, const QString &label, bool *found)
{
    const QString rule = issue.rule.mid(int(sizeof("entry.")) - 1);
    *found = true;
    IssueText text = dateText(issue, rule, label, found);
    if (!*found) {
        *found = true;
        text = listText(issue, rule, found);
    }
    if (!*found) {
        *found = true;
        text = choiceText(issue, rule, label, found);
    }
    return text;
}

} // namespace m2m
