// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuewords.h"

#include <QCoreApplication>
#include <QHash>

namespace m2m {

QString problemName(const QString &rule, const QString &fieldLabel)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("entry.number"), QT_TRANSLATE_NOOP("Issues", "%1 is not a number")},
        {QStringLiteral("entry.decimals"), QT_TRANSLATE_NOOP("Issues", "%1 has too many decimals")},
        {QStringLiteral("entry.tooLargeNumber"),
            QT_TRANSLATE_NOOP("Issues", "%1 is too large to be exact")},
        {QStringLiteral("entry.date"), QT_TRANSLATE_NOOP("Issues", "%1 cannot be read")},
        {QStringLiteral("entry.yesNo"), QT_TRANSLATE_NOOP("Issues", "%1 is neither yes nor no")},
        {QStringLiteral("entry.option"), QT_TRANSLATE_NOOP("Issues", "%1 is not an option")},
        {QStringLiteral("entry.optionTwice"),
            QT_TRANSLATE_NOOP("Issues", "%1 has an option twice")},
        {QStringLiteral("entry.numbers"),
            QT_TRANSLATE_NOOP("Issues", "%1 has a piece that is no number")},
        {QStringLiteral("entry.component"), QT_TRANSLATE_NOOP("Issues", "%1 is not a UUID")},
        {QStringLiteral("entry.damaged"), QT_TRANSLATE_NOOP("Issues", "%1 is damaged")},
        {QStringLiteral("entry.undecodable"), QT_TRANSLATE_NOOP("Issues", "%1 is not decoded")},
        {QStringLiteral("entry.pattern"), QT_TRANSLATE_NOOP("Issues", "%1 has the wrong form")},
        {QStringLiteral("entry.time"), QT_TRANSLATE_NOOP("Issues", "%1 is no time of day")},
        {QStringLiteral("entry.timeDropped"),
            QT_TRANSLATE_NOOP("Issues", "%1 loses its time of day")},
        {QStringLiteral("entry.dateNotInZone"),
            QT_TRANSLATE_NOOP("Issues", "%1 does not exist here")},
        {QStringLiteral("entry.dateTwiceInZone"), QT_TRANSLATE_NOOP("Issues", "%1 happened twice")},
        {QStringLiteral("entry.integer"), QT_TRANSLATE_NOOP("Issues", "%1 is no whole number")},
        {QStringLiteral("entry.precision"), QT_TRANSLATE_NOOP("Issues", "%1 has too many digits")},
        {QStringLiteral("entry.tags"), QT_TRANSLATE_NOOP("Issues", "%1 has too many tags")},
        {QStringLiteral("entry.shortUuid"), QT_TRANSLATE_NOOP("Issues", "%1 is not a whole UUID")},
        {QStringLiteral("entry.step"),
            QT_TRANSLATE_NOOP("Issues", "%1 has a step that does not fit")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Issues", "%1 is no e-mail address")},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("Issues", "%1 is no web address")},
        {QStringLiteral("minSelectedCount"), QT_TRANSLATE_NOOP("Issues", "%1 has too few options")},
        {QStringLiteral("maxSelectedCount"),
            QT_TRANSLATE_NOOP("Issues", "%1 has too many options")},
        {QStringLiteral("field.disabled"),
            QT_TRANSLATE_NOOP("Issues", "%1 cannot be entered, not sent")},
        {QStringLiteral("field.unknown"), QT_TRANSLATE_NOOP("Issues", "%1 is not in the form")},
        {QStringLiteral("required"), QT_TRANSLATE_NOOP("Issues", "%1 is missing")},
        {QStringLiteral("minLength"), QT_TRANSLATE_NOOP("Issues", "%1 is too short")},
        {QStringLiteral("maxLength"), QT_TRANSLATE_NOOP("Issues", "%1 is too long")},
        {QStringLiteral("minWords"), QT_TRANSLATE_NOOP("Issues", "%1 has too few words")},
        {QStringLiteral("maxWords"), QT_TRANSLATE_NOOP("Issues", "%1 has too many words")},
        {QStringLiteral("pattern"), QT_TRANSLATE_NOOP("Issues", "%1 has the wrong form")},
        {QStringLiteral("mask"), QT_TRANSLATE_NOOP("Issues", "%1 has the wrong form")},
        {QStringLiteral("min"), QT_TRANSLATE_NOOP("Issues", "%1 is too small")},
        {QStringLiteral("max"), QT_TRANSLATE_NOOP("Issues", "%1 is too large")},
        {QStringLiteral("onlyAvailableItems"), QT_TRANSLATE_NOOP("Issues", "%1 is not an option")},
        {QStringLiteral("multiple"),
            QT_TRANSLATE_NOOP("Issues", "%1 has the wrong number of values")},
        {QStringLiteral("tolerance"), QT_TRANSLATE_NOOP("Issues", "%1 is outside its tolerance")},
        {QStringLiteral("minimum"), QT_TRANSLATE_NOOP("Issues", "%1 is below its minimum")},
        {QStringLiteral("maximum"), QT_TRANSLATE_NOOP("Issues", "%1 is above its maximum")},
        {QStringLiteral("field.hidden"), QT_TRANSLATE_NOOP("Issues", "%1 is not shown, not sent")},
        {QStringLiteral("notCheckedHere"),
            QT_TRANSLATE_NOOP("Issues", "%1 has a rule not checked here")},
        {QStringLiteral("row.tooShort"), QT_TRANSLATE_NOOP("Issues", "Row is too short")},
        {QStringLiteral("row.tooLong"), QT_TRANSLATE_NOOP("Issues", "Row is too long")},
        {QStringLiteral("component.required"), QT_TRANSLATE_NOOP("Issues", "No component")},
        {QStringLiteral("component.unknown"),
            QT_TRANSLATE_NOOP("Issues", "Component is not in the DB")},
        {QStringLiteral("component.notConfirmed"),
            QT_TRANSLATE_NOOP("Issues", "Component is not confirmed yet")},
        {QStringLiteral("component.typeNotRecommended"),
            QT_TRANSLATE_NOOP("Issues", "Component of another type")},
        {QStringLiteral("batch.sameRecord"), QT_TRANSLATE_NOOP("Issues", "Same record twice")},
        {QStringLiteral("batch.sameComponent"),
            QT_TRANSLATE_NOOP("Issues", "Same component twice")},
        {QStringLiteral("record.tooLarge"), QT_TRANSLATE_NOOP("Issues", "Record is too large")},
        {QStringLiteral("entry.actionId"), QT_TRANSLATE_NOOP("Issues", "%1 is not an action ID")},
        {QStringLiteral("action.required"), QT_TRANSLATE_NOOP("Issues", "No action")},
        {QStringLiteral("component.otherType"),
            QT_TRANSLATE_NOOP("Issues", "Component of another type form")},
        {QStringLiteral("record.changesNothing"), QT_TRANSLATE_NOOP("Issues", "Nothing to change")},
        {QStringLiteral("record.typeClosed"),
            QT_TRANSLATE_NOOP("Issues", "Type closed to programs")},
        {QStringLiteral("record.locationMissing"),
            QT_TRANSLATE_NOOP("Issues", "No location to move to")},
        {QStringLiteral("record.dateMissing"), QT_TRANSLATE_NOOP("Issues", "No date of the move")},
        {QStringLiteral("record.completeWithout"),
            QT_TRANSLATE_NOOP("Issues", "Complete without measurements")},
    };
    const char *name = names.value(rule);
    if (!name)
        return Issues::tr("%1: %2", "a field and a rule").arg(fieldLabel, rule);
    const QString text = Issues::tr(name);
    return text.contains(QLatin1StringView("%1")) ? text.arg(fieldLabel) : text;
}

} // namespace m2m
