// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuetext.h"

#include "format.h"
#include "issuewords.h"
#include "steptext.h"

namespace m2m {

namespace {

/// What was read, between quotation marks; "an empty cell" where nothing was.
QString readValue(const Issue &issue)
{
    const QString text = param(issue, {"piece", "value"});
    return text.trimmed().isEmpty() ? Issues::tr("An empty cell") : quoted(text);
}

QString setting(const Issue &issue)
{
    return orDots(param(issue,
        {"setting", "limit", "minLength", "maxLength", "minWords", "maxWords", "min", "max",
            "minimum", "maximum"}));
}

QString didYouMean(const Issue &issue)
{
    const auto better = suggestion(issue);
    return better ? Issues::tr("Did you mean %1?").arg(quoted(better->text)) : QString();
}

/// The form's own words about the rule.
QString messageOf(const Issue &issue) { return param(issue, {"message", "patternMessage"}); }

IssueText entryText(const Issue &issue, const QString &label, bool *found)
{
    *found = true;
    const QString rule = issue.rule.mid(int(sizeof("entry.")) - 1);
    const QString value = readValue(issue);
    if (rule == QLatin1StringView("number")) {
        return {Issues::tr("%1 is not a number.").arg(value),
            param(issue, {"decimalMark"}) == QLatin1StringView(",")
                ? Issues::tr("Write digits with a decimal comma, without a unit.")
                : Issues::tr("Write digits with a decimal point, without a unit.")};
    }
    if (rule == QLatin1StringView("decimals")) {
        return {Issues::tr("%1 has more decimal places than %2 takes (%3).")
                    .arg(value, label, setting(issue)),
            Issues::tr("Round it yourself if that is right: nothing is rounded unasked.")};
    }
    if (rule == QLatin1StringView("integer"))
        return {Issues::tr("%1 is not a whole number.").arg(value), {}};
    if (rule == QLatin1StringView("tooLargeNumber")) {
        return {Issues::tr("%1 is larger than the DB can store exactly.").arg(value),
            Issues::tr("Check the number; is it perhaps an identifier?")};
    }
    if (rule == QLatin1StringView("actionId")) {
        return {Issues::tr("%1 is not an action ID.").arg(value),
            Issues::tr("It has 24 characters, digits and the letters a to f.")};
    }
    if (rule == QLatin1StringView("date")) {
        const QString format = param(issue, {"format", "setting"});
        return {Issues::tr("%1 is not a real date that can be read for sure.").arg(value),
            format.isEmpty()
                ? Issues::tr("Write it as year-month-day, for example 2024-05-31.")
                : Issues::tr("It is read as %1; write it that way, or change the step in Map.")
                      .arg(dateFormatWords(format))};
    }
    if (rule == QLatin1StringView("time"))
        return {
            Issues::tr("%1 is not a time of day.").arg(value), Issues::tr("Write it as 14:30.")};
    if (rule == QLatin1StringView("timeDropped")) {
        return {Issues::tr("%1 has a time of day that %2 cannot hold.").arg(value, quoted(label)),
            Issues::tr("Only the date is sent.")};
    }
    if (rule == QLatin1StringView("dateNotInZone")) {
        return {Issues::tr("%1 does not exist in the time zone of this station: clocks were set "
                           "forward.")
                    .arg(value),
            Issues::tr("Correct the time, or write it with its offset from UTC.")};
    }
    if (rule == QLatin1StringView("dateTwiceInZone")) {
        return {
            Issues::tr("%1 happened twice in the time zone of this station: clocks were set back.")
                .arg(value),
            Issues::tr("The first of the two is sent; write the offset from UTC to be sure.")};
    }
    if (rule == QLatin1StringView("precision")) {
        return {Issues::tr("%1 has more digits than a number in the DB can hold.").arg(value),
            Issues::tr("The nearest number is sent. If it is an identifier, it belongs into a text "
                       "field.")};
    }
    if (rule == QLatin1StringView("tags"))
        return {Issues::tr("%1 has more tags than %2 takes.").arg(value, quoted(label)), {}};
    if (rule == QLatin1StringView("shortUuid")) {
        return {Issues::tr("%1 is a short UUID, and this field takes a whole one.").arg(value),
            Issues::tr("Write the whole UUID.")};
    }
    if (rule == QLatin1StringView("step")) {
        return {Issues::tr("The step %1 does not fit here.").arg(named(issue, {"step"})),
            Issues::tr("Change the steps of the field in Map.")};
    }
    if (rule == QLatin1StringView("yesNo")) {
        return {Issues::tr("%1 is neither yes nor no.").arg(value),
            Issues::tr("Write yes or no, true or false, 1 or 0.")};
    }
    if (rule == QLatin1StringView("option")) {
        return {
            Issues::tr("%1 is not an option of %2.").arg(value, quoted(label)), didYouMean(issue)};
    }
    if (rule == QLatin1StringView("optionTwice")) {
        return {Issues::tr("%1 stands twice in the cell.").arg(named(issue, {"option", "value"})),
            Issues::tr("It is sent once; take the other away if you like.")};
    }
    if (rule == QLatin1StringView("numbers")) {
        const QString position = param(issue, {"position", "index"});
        const QString piece = param(issue, {"piece"});
        const QString what = piece.trimmed().isEmpty() ? Issues::tr("Nothing") : quoted(piece);
        return {position.isEmpty()
                ? Issues::tr("%1 stands where a number of the list is expected.").arg(what)
                : Issues::tr("%1 stands where number %2 of the list is expected.")
                      .arg(what, position),
            Issues::tr("Correct or complete the list.")};
    }
    if (rule == QLatin1StringView("component")) {
        return {Issues::tr(
                    "%1 is not a component: neither a UUID nor a short UUID nor a label's address.")
                    .arg(value),
            issue.params.value(QStringLiteral("damaged")).toBool()
                ? Issues::tr("A spreadsheet has made a number of it: read the label again.")
                : Issues::tr("Read the label again.")};
    }
    if (rule == QLatin1StringView("damaged")) {
        return {Issues::tr("%1 looks as if a spreadsheet had damaged it.").arg(value),
            Issues::tr("Compare it with the original file of the machine.")};
    }
    if (rule == QLatin1StringView("undecodable")) {
        return {Issues::tr("%1 holds bytes that are not of the file's encoding.").arg(value),
            Issues::tr("Choose another encoding on the import page, or type what it should be.")};
    }
    if (rule == QLatin1StringView("pattern")) {
        return {Issues::tr("%1 does not have the form that %2 asks for.").arg(value, quoted(label)),
            {}};
    }
    *found = false;
    return {};
}

IssueText formText(const Issue &issue, const QString &label, bool *found)
{
    *found = true;
    const QString rule = issue.rule;
    const QString value = readValue(issue);
    const QString limit = setting(issue);
    const QString field = quoted(label);
    if (rule == QLatin1StringView("required")) {
        return {Issues::tr("%1 is required, and there is no value.").arg(field),
            Issues::tr("Type a value into the cell, or choose a source for it in Map.")};
    }
    if (rule == QLatin1StringView("minLength"))
        return {Issues::tr("%1 is too short: %2 needs at least %3 characters.")
                    .arg(value, field, limit),
            {}};
    if (rule == QLatin1StringView("maxLength"))
        return {
            Issues::tr("%1 is too long: %2 takes at most %3 characters.").arg(value, field, limit),
            {}};
    if (rule == QLatin1StringView("minWords"))
        return {
            Issues::tr("%1 has too few words: %2 needs at least %3.").arg(value, field, limit), {}};
    if (rule == QLatin1StringView("maxWords"))
        return {
            Issues::tr("%1 has too many words: %2 takes at most %3.").arg(value, field, limit), {}};
    if (rule == QLatin1StringView("pattern") || rule == QLatin1StringView("mask")) {
        const QString message = messageOf(issue);
        const QString pattern = param(issue, {"pattern", "setting", "mask"});
        return {Issues::tr("%1 does not have the form that %2 asks for.").arg(value, field),
            message.isEmpty()
                ? (pattern.isEmpty() ? QString() : Issues::tr("It has to match %1.").arg(pattern))
                : message};
    }
    if (rule == QLatin1StringView("min"))
        return {
            Issues::tr("%1 is below %3, the least that %2 takes.").arg(value, field, limit), {}};
    if (rule == QLatin1StringView("max"))
        return {Issues::tr("%1 is above %3, the most that %2 takes.").arg(value, field, limit), {}};
    if (rule == QLatin1StringView("onlyAvailableItems"))
        return {Issues::tr("%1 is not an option of %2.").arg(value, field), didYouMean(issue)};
    if (rule == QLatin1StringView("multiple"))
        return {
            Issues::tr("%1 takes another number of values than the cell gives.").arg(field), {}};
    if (rule == QLatin1StringView("email"))
        return {Issues::tr("%1 is not an e-mail address.").arg(value), {}};
    if (rule == QLatin1StringView("url"))
        return {Issues::tr("%1 is not a web address.").arg(value), {}};
    if (rule == QLatin1StringView("date"))
        return {Issues::tr("%1 is not a date that %2 takes.").arg(value, field), {}};
    if (rule == QLatin1StringView("tolerance")) {
        const QString nominal = param(issue, {"nominal"});
        const QString tolerance = param(issue, {"tolerance", "setting", "limit"});
        const int count = issue.params.value(QStringLiteral("count")).toInt();
        if (count > 0) {
            return {Issues::tr("%n number(s) of %1 are outside the tolerance %2 ± %3; the first is "
                               "number %4: %5.",
                        nullptr, count)
                        .arg(field, nominal, tolerance, param(issue, {"position"}),
                            param(issue, {"number"})),
                Issues::tr("It can be sent as it is; check the measurement first.")};
        }
        return {nominal.isEmpty()
                ? Issues::tr("%1 is outside the tolerance of %2.").arg(value, field)
                : Issues::tr("%1 is outside the tolerance of %2: %3 ± %4.")
                      .arg(value, field, nominal, tolerance),
            Issues::tr("It can be sent as it is; check the measurement first.")};
    }
    if (rule == QLatin1StringView("minimum")) {
        return {Issues::tr("%1 is below the usual minimum of %2 (%3).").arg(value, field, limit),
            Issues::tr("It can be sent as it is; check the measurement first.")};
    }
    if (rule == QLatin1StringView("maximum")) {
        return {Issues::tr("%1 is above the usual maximum of %2 (%3).").arg(value, field, limit),
            Issues::tr("It can be sent as it is; check the measurement first.")};
    }
    if (rule == QLatin1StringView("field.hidden")) {
        return {Issues::tr("%1 is not shown by the form for this record, so its value is not sent.")
                    .arg(field),
            Issues::tr("Check the field that decides whether it is shown.")};
    }
    if (rule == QLatin1StringView("field.disabled")) {
        return {
            Issues::tr("%1 cannot be entered in the form, so its value is not sent.").arg(field),
            Issues::tr("Take its source away in Map.")};
    }
    if (rule == QLatin1StringView("field.unknown")) {
        return {Issues::tr("The type form has no field %1; the DB keeps the value all the same.")
                    .arg(field),
            Issues::tr("Take its source away in Map where that is not meant.")};
    }
    if (rule == QLatin1StringView("minSelectedCount"))
        return {Issues::tr("Too few options of %1: at least %2 are needed.").arg(field, limit),
            messageOf(issue)};
    if (rule == QLatin1StringView("maxSelectedCount"))
        return {Issues::tr("Too many options of %1: at most %2 are taken.").arg(field, limit),
            messageOf(issue)};
    *found = false;
    return {};
}

} // namespace

IssueText issueText(const Issue &issue, const QString &fieldLabel)
{
    bool found = false;
    IssueText text;
    if (issue.rule.startsWith(QLatin1StringView("entry.")))
        text = stepIssueText(issue, &found);
    if (!found && issue.rule.startsWith(QLatin1StringView("entry.")))
        text = cellText(issue, fieldLabel, &found);
    if (!found && issue.rule.startsWith(QLatin1StringView("entry.")))
        text = entryText(issue, fieldLabel, &found);
    if (!found)
        text = ruleText(issue, fieldLabel, &found);
    if (!found) {
        text = formText(issue, fieldLabel, &found);
        if (found && text.whatToDo.isEmpty())
            text.whatToDo = messageOf(issue);
    }
    if (!found)
        text = targetText(issue, &found);
    if (!found)
        text = recipeText(issue, fieldLabel, &found);
    if (!found)
        text = formChangeText(issue, fieldLabel, &found);
    if (!found)
        text = fitText(issue, &found);
    if (!found)
        text = gatherText(issue, fieldLabel, &found);
    if (found)
        return text;
    const QString value = param(issue, {"piece", "value"});
    return {value.isEmpty()
            ? Issues::tr("%1 does not satisfy the rule “%2”.").arg(quoted(fieldLabel), issue.rule)
            : Issues::tr("%1 does not satisfy the rule “%3” of %2.")
                  .arg(quoted(value), quoted(fieldLabel), issue.rule),
        Issues::tr("Check it against the type form in the DB.")};
}

std::optional<Suggestion> suggestion(const Issue &issue)
{
    const QString better = param(issue, {"suggestion", "meant"});
    if (better.isEmpty())
        return {};
    return Suggestion{param(issue, {"piece", "value"}), better};
}

} // namespace m2m
