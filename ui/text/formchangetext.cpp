// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "issuewords.h"

#include <QHash>

namespace m2m {

QString limitName(const QString &limit)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("min"), QT_TRANSLATE_NOOP("Issues", "the least value")},
        {QStringLiteral("max"), QT_TRANSLATE_NOOP("Issues", "the greatest value")},
        {QStringLiteral("minLength"), QT_TRANSLATE_NOOP("Issues", "the least length")},
        {QStringLiteral("maxLength"), QT_TRANSLATE_NOOP("Issues", "the greatest length")},
        {QStringLiteral("minWords"), QT_TRANSLATE_NOOP("Issues", "the least number of words")},
        {QStringLiteral("maxWords"), QT_TRANSLATE_NOOP("Issues", "the greatest number of words")},
        {QStringLiteral("pattern"), QT_TRANSLATE_NOOP("Issues", "the pattern that texts match")},
        {QStringLiteral("mask"), QT_TRANSLATE_NOOP("Issues", "the mask that texts fit")},
        {QStringLiteral("masks"), QT_TRANSLATE_NOOP("Issues", "the masks that texts fit")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("Issues", "the step between values")},
        {QStringLiteral("integer"), QT_TRANSLATE_NOOP("Issues", "whole numbers only")},
        {QStringLiteral("decimals"), QT_TRANSLATE_NOOP("Issues", "the number of decimals")},
        {QStringLiteral("nominal"), QT_TRANSLATE_NOOP("Issues", "the nominal value")},
        {QStringLiteral("tolerance"), QT_TRANSLATE_NOOP("Issues", "the tolerance")},
        {QStringLiteral("innerTolerance"), QT_TRANSLATE_NOOP("Issues", "the inner tolerance")},
        {QStringLiteral("outerTolerance"), QT_TRANSLATE_NOOP("Issues", "the outer tolerance")},
        {QStringLiteral("minimum"), QT_TRANSLATE_NOOP("Issues", "the usual minimum")},
        {QStringLiteral("maximum"), QT_TRANSLATE_NOOP("Issues", "the usual maximum")},
        {QStringLiteral("units"), QT_TRANSLATE_NOOP("Issues", "the unit")},
        {QStringLiteral("earliest"), QT_TRANSLATE_NOOP("Issues", "the earliest date")},
        {QStringLiteral("latest"), QT_TRANSLATE_NOOP("Issues", "the latest date")},
        {QStringLiteral("minYear"), QT_TRANSLATE_NOOP("Issues", "the first year")},
        {QStringLiteral("maxYear"), QT_TRANSLATE_NOOP("Issues", "the last year")},
        {QStringLiteral("leastTicked"), QT_TRANSLATE_NOOP("Issues", "the least number of options")},
        {QStringLiteral("mostTicked"), QT_TRANSLATE_NOOP("Issues", "the most options")},
        {QStringLiteral("maxTags"), QT_TRANSLATE_NOOP("Issues", "the most tags")},
        {QStringLiteral("onlyAvailable"), QT_TRANSLATE_NOOP("Issues", "options of the form only")},
        {QStringLiteral("questions"), QT_TRANSLATE_NOOP("Issues", "the questions")},
        {QStringLiteral("storedAs"), QT_TRANSLATE_NOOP("Issues", "the kind of value stored")},
        {QStringLiteral("dateOnly"), QT_TRANSLATE_NOOP("Issues", "dates without a time of day")},
        {QStringLiteral("disabled"), QT_TRANSLATE_NOOP("Issues", "that nobody can enter it")},
        {QStringLiteral("hidden"), QT_TRANSLATE_NOOP("Issues", "that it is never shown")},
        {QStringLiteral("ruleScript"), QT_TRANSLATE_NOOP("Issues", "the form's own check of it")},
        {QStringLiteral("ruleLogic"), QT_TRANSLATE_NOOP("Issues", "the form's own check of it")},
        {QStringLiteral("condition"), QT_TRANSLATE_NOOP("Issues", "when it is shown")},
        {QStringLiteral("calculation"), QT_TRANSLATE_NOOP("Issues", "how the form calculates it")},
    };
    const char *name = names.value(limit);
    return name ? Issues::tr(name) : quoted(limit);
}

namespace {

/// Of these a pin keeps a digest alone, which says nothing to anybody.
bool isTold(const QString &limit)
{
    return limit != u"ruleScript" && limit != u"ruleLogic" && limit != u"condition"
        && limit != u"calculation";
}

QString limitValue(const Issue &issue, const char *name)
{
    const QVariant value = issue.params.value(QString::fromLatin1(name));
    if (!value.isValid())
        return Issues::tr("none");
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? Issues::tr("yes") : Issues::tr("no");
    const QString text = param(issue, {name});
    return value.typeId() == QMetaType::Double ? text : quoted(text);
}

/// "It is filled from column “T1”." as far as the recipe has columns for it.
QString sourceText(const Issue &issue)
{
    QStringList columns;
    const QStringList names = issue.params.value(QStringLiteral("columns")).toStringList();
    for (const QString &name : names)
        columns << quoted(name);
    if (columns.isEmpty())
        return Issues::tr("It is filled without a column.");
    return Issues::tr("It is filled from the column(s) %1.", nullptr, int(columns.size()))
        .arg(columns.join(QStringLiteral(", ")));
}

bool isMapped(const Issue &issue) { return issue.severity != Severity::Note; }

QString withSource(const Issue &issue, const QString &sentence)
{
    const bool hasColumns = issue.params.contains(QStringLiteral("columns"));
    return hasColumns || isMapped(issue) ? sentence + u' ' + sourceText(issue) : sentence;
}

QString optionList(const Issue &issue)
{
    QStringList words;
    const QStringList options = issue.params.value(QStringLiteral("options")).toStringList();
    for (const QString &option : options.mid(0, 5))
        words << quoted(option);
    if (options.size() > 5)
        words << QStringLiteral("…");
    return orDots(words.join(QStringLiteral(", ")));
}

IssueText limitText(const Issue &issue, const QString &field)
{
    const QString limit = issue.params.value(QStringLiteral("limit")).toString();
    const QString sentence = isTold(limit) && !limit.isEmpty()
        ? Issues::tr("%1: %2 has changed since the recipe was made: it was %3 and is %4.")
              .arg(field, limitName(limit), limitValue(issue, "was"), limitValue(issue, "is"))
        : Issues::tr("%1: %2 has changed since the recipe was made.")
              .arg(field, orDots(limit.isEmpty() ? QString() : limitName(limit)));
    if (!isMapped(issue))
        return {withSource(issue, sentence), {}};
    if (limit == u"units") {
        return {withSource(issue, sentence),
            Issues::tr("Compare the numbers with the new unit before anything is sent; change the "
                       "steps in Map, then save the recipe.")};
    }
    return {withSource(issue, sentence),
        Issues::tr("What lies outside is told for each record; save the recipe when all is well.")};
}

IssueText requiredText(const Issue &issue, const QString &sentence)
{
    if (issue.severity == Severity::Error || !issue.params.contains(QStringLiteral("columns"))) {
        return {sentence + u' ' + Issues::tr("The recipe has no source for it."),
            Issues::tr("Choose a column or a constant for it in Map, then save the recipe.")};
    }
    return {withSource(issue, sentence),
        Issues::tr("Records with an empty cell there cannot be sent any more.")};
}

IssueText optionsRemovedText(const Issue &issue, const QString &field)
{
    const QString sentence = Issues::tr("%1 has lost options since the recipe was made: %2.")
                                 .arg(field, optionList(issue));
    if (issue.severity == Severity::Error) {
        return {withSource(issue, sentence),
            Issues::tr("The recipe's constant is one of them: choose another in Map.")};
    }
    if (!isMapped(issue))
        return {sentence, {}};
    return {withSource(issue, sentence),
        Issues::tr("Cells that name them are told as wrong; correct them, or replace them by a "
                   "step in Map.")};
}

} // namespace

IssueText formChangeText(const Issue &issue, const QString &label, bool *found)
{
    *found = true;
    const QLatin1StringView prefix("recipe.form.");
    const QString word = issue.rule.startsWith(prefix) ? issue.rule.mid(prefix.size()) : QString();
    // A field that is gone has no label in the form as it is.
    const QString known = issue.params.value(QStringLiteral("label")).toString();
    const QString field = quoted(known.isEmpty() ? label : known);
    const QString was = named(issue, {"was"});
    const QString is = named(issue, {"is"});
    if (word == u"gone") {
        const QString sentence =
            Issues::tr("The type form had a field %1 when the recipe was made, and has no more.")
                .arg(field);
        const QString movedTo = param(issue, {"movedTo"});
        if (!isMapped(issue))
            return {sentence, {}};
        return {withSource(issue, sentence),
            movedTo.isEmpty()
                ? Issues::tr("Take its source away in Map, then save the recipe.")
                : Issues::tr("A field of that name is now at %1: move the source there in Map, "
                             "then save the recipe.")
                      .arg(quoted(movedTo))};
    }
    if (word == u"new") {
        return {Issues::tr("The type form has a new field %1.").arg(field),
            Issues::tr("Choose a source for it in Map if the file has one.")};
    }
    if (word == u"newRequired")
        return requiredText(
            issue, Issues::tr("The type form has a new field %1, which is required.").arg(field));
    if (word == u"nowRequired")
        return requiredText(
            issue, Issues::tr("%1 is required since the type form changed.").arg(field));
    if (word == u"noLongerRequired")
        return {Issues::tr("%1 is no longer required.").arg(field), {}};
    if (word == u"typeChanged") {
        return {withSource(issue,
                    Issues::tr("%1 is another kind of field than when the recipe was made: it was "
                               "%2 and is %3.")
                        .arg(field, was, is)),
            isMapped(issue)
                ? Issues::tr("Choose its source and steps anew in Map, then save the recipe.")
                : QString()};
    }
    if (word == u"multipleChanged") {
        const bool several = issue.params.value(QStringLiteral("is")).toBool();
        return {
            withSource(issue,
                several ? Issues::tr("%1 takes several values now; it took one when the recipe was "
                                     "made.")
                              .arg(field)
                        : Issues::tr("%1 takes one value now; it took several when the recipe was "
                                     "made.")
                              .arg(field)),
            isMapped(issue) ? Issues::tr("Change its steps in Map, then save the recipe.")
                            : QString()};
    }
    if (word == u"optionsRemoved")
        return optionsRemovedText(issue, field);
    if (word == u"optionsAdded") {
        return {Issues::tr("%1 has new options since the recipe was made: %2.")
                    .arg(field, optionList(issue)),
            {}};
    }
    if (word == u"limitChanged")
        return limitText(issue, field);
    if (word == u"renamed") {
        return {Issues::tr("The field %1 is called %2 now.").arg(was, is),
            Issues::tr("Is it still what the column means? Then save the recipe.")};
    }
    if (word == u"elsewhere") {
        const int count = issue.params.value(QStringLiteral("count")).toInt();
        return {count > 0
                ? Issues::tr("The type form has changed in %n place(s) that the recipe does not "
                             "fill.",
                    nullptr, count)
                : Issues::tr("The type form has changed, in nothing that decides which values it "
                             "takes."),
            Issues::tr("Save the recipe to have it made for the form as it is.")};
    }
    *found = false;
    return {};
}

} // namespace m2m
