// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "issuewords.h"

namespace m2m {

namespace {

struct Words {
    QString value; ///< what was read, between quotation marks
    QString field;
    QString limit;
};

Words wordsOf(const Issue &issue, const QString &label)
{
    const QString value = param(issue, {"piece", "value"});
    return {value.trimmed().isEmpty() ? Issues::tr("An empty cell") : quoted(value), quoted(label),
        orDots(param(issue, {"setting", "limit"}))};
}

QString checkAndSend() { return Issues::tr("It can be sent as it is; check it first."); }

/// Rules with formulas and dates.
IssueText refusedText(const Issue &issue, const Words &words, bool *found)
{
    const QString rule = issue.rule;
    if (rule == QLatin1StringView("custom") || rule == QLatin1StringView("json")) {
        const QString message = param(issue, {"message"});
        return {Issues::tr("%1 does not pass the form's own check of %2.")
                    .arg(words.value, words.field),
            message.isEmpty() ? Issues::tr("Check it against the type form in the DB.") : message};
    }
    if (rule == QLatin1StringView("rows")) {
        return {Issues::tr("One or more rows of %1 are wrong.").arg(words.field),
            Issues::tr("Correct the values that are told for its rows.")};
    }
    if (rule == QLatin1StringView("day")) {
        return {Issues::tr("%1 is not a day of the calendar.").arg(words.value),
            Issues::tr("Correct its day, month or year.")};
    }
    if (rule == QLatin1StringView("time")) {
        return {Issues::tr("%1 is not a time of day that %2 takes.").arg(words.value, words.field),
            Issues::tr("Write it as 14:30.")};
    }
    if (rule == QLatin1StringView("maxDate")) {
        return {Issues::tr("%1 is after %3, the last day that %2 takes.")
                    .arg(words.value, words.field, words.limit),
            Issues::tr("Correct the date.")};
    }
    if (rule == QLatin1StringView("minDate")) {
        return {Issues::tr("%1 is before %3, the first day that %2 takes.")
                    .arg(words.value, words.field, words.limit),
            Issues::tr("Correct the date.")};
    }
    if (rule == QLatin1StringView("maxYear")) {
        return {Issues::tr("%1 is after %3, the last year that %2 takes.")
                    .arg(words.value, words.field, words.limit),
            Issues::tr("Correct the year.")};
    }
    if (rule == QLatin1StringView("minYear")) {
        return {Issues::tr("%1 is before %3, the first year that %2 takes.")
                    .arg(words.value, words.field, words.limit),
            Issues::tr("Correct the year.")};
    }
    *found = false;
    return {};
}

/// What the form only displays, or minds while somebody types.
IssueText doubtfulText(const Issue &issue, const Words &words, bool *found)
{
    const QString rule = issue.rule;
    if (rule == QLatin1StringView("onlyAvailableItems") && issue.severity == Severity::Warning) {
        return {Issues::tr("The form of the DB would refuse any choice in %1: that is a mistake of "
                           "the form.")
                    .arg(words.field),
            Issues::tr("The choice is sent as it is; tell whoever keeps the type form.")};
    }
    if (rule == QLatin1StringView("integer")) {
        return {
            Issues::tr("%1 is not a whole number, as %2 asks for.").arg(words.value, words.field),
            checkAndSend()};
    }
    if (rule == QLatin1StringView("step")) {
        return {Issues::tr("%1 does not fit into the steps of %2, which are %3 wide.")
                    .arg(words.value, words.field, words.limit),
            checkAndSend()};
    }
    if (rule == QLatin1StringView("decimalLimit")) {
        return {Issues::tr("%1 has more decimal places than %2 asks for (%3).")
                    .arg(words.value, words.field, words.limit),
            checkAndSend()};
    }
    if (rule == QLatin1StringView("maxTags")) {
        return {Issues::tr("%1 has more tags than %2 asks for (%3).")
                    .arg(words.value, words.field, words.limit),
            checkAndSend()};
    }
    if (rule == QLatin1StringView("dateLimits")) {
        const bool late = issue.params.value(QStringLiteral("late")).toBool();
        return {(late ? Issues::tr("%1 is after %3, the last day that the form offers for %2.")
                      : Issues::tr("%1 is before %3, the first day that the form offers for %2."))
                    .arg(words.value, words.field, words.limit),
            checkAndSend()};
    }
    if (rule == QLatin1StringView("listSize")) {
        return {Issues::tr("%1 has %n number(s); the wires of a layer are %2.", nullptr,
                    issue.params.value(QStringLiteral("count")).toInt())
                    .arg(words.field, words.limit),
            Issues::tr("It can be sent as it is; is the list complete?")};
    }
    *found = false;
    return {};
}

QString reasonText(const Issue &issue)
{
    const QString why = param(issue, {"why"});
    const QString detail = orDots(param(issue, {"detail"}));
    if (why == QLatin1StringView("noEngine"))
        return Issues::tr("Nothing here can run the scripts of the form.");
    if (why == QLatin1StringView("time"))
        return Issues::tr("The form's script took too long and was stopped.");
    if (why == QLatin1StringView("memory"))
        return Issues::tr("The form's script took too much memory and was stopped.");
    if (why == QLatin1StringView("outside"))
        return Issues::tr("The form's script asks for %1, which only the web page has.")
            .arg(quoted(detail));
    if (why == QLatin1StringView("language"))
        return Issues::tr("The form's script uses what is not understood here.");
    if (why == QLatin1StringView("operator"))
        return Issues::tr("The form uses an operator that is not known here.");
    if (why == QLatin1StringView("pattern"))
        return Issues::tr("The pattern %1 is not understood here.").arg(quoted(detail));
    if (why == QLatin1StringView("patternTooHard"))
        return Issues::tr("It takes too many steps to compare with the form's pattern.");
    if (why == QLatin1StringView("timeFormat"))
        return Issues::tr("The time format %1 is not understood here.").arg(quoted(detail));
    if (why == QLatin1StringView("date"))
        return Issues::tr("The form's limit %1 is not a plain date.").arg(quoted(detail));
    return {};
}

/// What it is that was not checked.
QString notCheckedText(const QString &rule, const QString &field)
{
    if (rule == QLatin1StringView("custom") || rule == QLatin1StringView("json")
        || rule == QLatin1StringView("validate.row"))
        return Issues::tr("The form's own check of %1 cannot be made here.").arg(field);
    if (rule == QLatin1StringView("pattern") || rule == QLatin1StringView("mask"))
        return Issues::tr("Whether %1 has the form that it should have cannot be checked here.")
            .arg(field);
    if (rule == QLatin1StringView("condition") || rule == QLatin1StringView("customConditional"))
        return Issues::tr("Whether the form would show %1 cannot be decided here.").arg(field);
    if (rule == QLatin1StringView("calculateValue"))
        return Issues::tr("What the form would calculate for %1 is not known here.").arg(field);
    if (rule == QLatin1StringView("customDefaultValue"))
        return Issues::tr("What the form would put into %1 by itself is not known here.")
            .arg(field);
    if (rule == QLatin1StringView("logic"))
        return Issues::tr("What the form would change about %1 is not known here.").arg(field);
    return Issues::tr("The form has a rule for %1 that cannot be checked here.").arg(field);
}

} // namespace

IssueText ruleText(const Issue &issue, const QString &label, bool *found)
{
    *found = true;
    const Words words = wordsOf(issue, label);
    if (issue.rule == QLatin1StringView("notCheckedHere")) {
        const QString reason = reasonText(issue);
        const QString advice = Issues::tr("The value is sent as it is; look at it yourself.");
        return {notCheckedText(param(issue, {"rule"}), words.field),
            reason.isEmpty() ? advice : reason + u' ' + advice};
    }
    if (issue.rule == QLatin1StringView("batch.payloadTooLarge")) {
        const qint64 bytes = issue.params.value(QStringLiteral("bytes")).toLongLong();
        const qint64 limit = issue.params.value(QStringLiteral("limit")).toLongLong();
        return {Issues::tr("The record has %1; the DB takes at most %2.")
                    .arg(sizeText(bytes), sizeText(limit)),
            Issues::tr("Split it up, or leave long texts and lists out.")};
    }
    const IssueText text = refusedText(issue, words, found);
    if (*found)
        return text;
    *found = true;
    return doubtfulText(issue, words, found);
}

} // namespace m2m
