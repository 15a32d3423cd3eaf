// SPDX-License-Identifier: GPL-3.0-or-later
#include "steptext.h"

#include "format.h"
#include "recipe/steps.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

QString setting(const Step &step, const char *name)
{
    return step.settings.value(QString::fromLatin1(name)).toString();
}

QString markName(const QString &mark)
{
    if (mark == QLatin1StringView("\t"))
        return Steps::tr("tab");
    if (mark == QLatin1StringView(" "))
        return Steps::tr("space");
    return quoted(mark);
}

QString decimalWord(const Step &step)
{
    return setting(step, "decimalMark") == QLatin1StringView(",") ? Steps::tr("comma")
                                                                  : Steps::tr("point");
}

} // namespace

QString dateFormatWords(const QString &format)
{
    QString words;
    for (qsizetype i = 0; i < format.size();) {
        qsizetype end = i;
        while (end < format.size() && format.at(end) == format.at(i))
            ++end;
        switch (format.at(i).unicode()) {
        case 'y':
        case 'Y':
            words += Steps::tr("year");
            break;
        case 'M':
            words += Steps::tr("month");
            break;
        case 'd':
        case 'D':
            words += Steps::tr("day");
            break;
        case 'H':
        case 'h':
            words += Steps::tr("hour");
            break;
        case 'm':
            words += Steps::tr("minute");
            break;
        case 's':
            words += Steps::tr("second");
            break;
        case '\'':
            break;
        default:
            words += format.mid(i, end - i);
        }
        i = end;
    }
    return words;
}

QString stepText(const Step &step)
{
    if (step.name == step::trim())
        return Steps::tr("trim");
    if (step.name == step::number())
        return setting(step, "thousandsMark").isEmpty()
            ? Steps::tr("number, %1").arg(decimalWord(step))
            : Steps::tr("number, %1, groups %2", "decimal mark, mark of thousands")
                  .arg(decimalWord(step), markName(setting(step, "thousandsMark")));
    if (step.name == step::date()) {
        const QString format = setting(step, "format");
        return format.isEmpty() ? Steps::tr("date")
                                : Steps::tr("date %1").arg(dateFormatWords(format));
    }
    if (step.name == step::yesNo())
        return Steps::tr("yes / no");
    if (step.name == step::option())
        return Steps::tr("option by label");
    if (step.name == step::options())
        return Steps::tr("split at %1, options").arg(markName(setting(step, "at")));
    if (step.name == step::numbers())
        return Steps::tr("split at %1, numbers").arg(markName(setting(step, "at")));
    if (step.name == step::component())
        return Steps::tr("label or UUID");
    if (step.name == step::actionId())
        return Steps::tr("action ID");
    if (step.name == step::letterCase()) {
        return setting(step, "to") == QLatin1StringView("upper") ? Steps::tr("upper case")
                                                                 : Steps::tr("lower case");
    }
    if (step.name == step::tags())
        return Steps::tr("split at %1, tags").arg(markName(setting(step, "at")));
    return step.name;
}

QString stepMeaning(const Step &step)
{
    if (step.name == step::trim())
        return Steps::tr("Spaces at both ends are taken off.");
    if (step.name == step::number())
        return Steps::tr("The text is read as a number; anything else is refused.");
    if (step.name == step::date())
        return Steps::tr("The text is read as a real date of this form; anything else is refused.");
    if (step.name == step::yesNo())
        return Steps::tr("yes, true and 1 become true; no, false, 0 and blank become false.");
    if (step.name == step::option())
        return Steps::tr(
            "The text has to be one of the field's options, by its label or its value.");
    if (step.name == step::options())
        return Steps::tr("The text is cut into pieces; each has to be one of the field's options.");
    if (step.name == step::numbers())
        return Steps::tr("The text is cut into pieces; each has to be a number.");
    if (step.name == step::actionId())
        return Steps::tr("The 24 characters of an action ID, in small letters.");
    if (step.name == step::component())
        return Steps::tr(
            "A UUID, a short UUID or the address on a label becomes the component's UUID.");
    if (step.name == step::letterCase())
        return Steps::tr("All letters are written in the case that the field asks for.");
    if (step.name == step::tags())
        return Steps::tr("The text is cut into pieces; each is a tag.");
    return {};
}

} // namespace m2m
