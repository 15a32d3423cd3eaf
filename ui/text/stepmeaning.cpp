// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "recipe/steps.h"
#include "steptext.h"
#include "stepwords.h"

#include <QJsonArray>

namespace m2m {

QString setting(const Step &step, const char *name)
{
    return step.settings.value(QString::fromLatin1(name)).toString();
}

QStringList wordsSetting(const Step &step, const char *name)
{
    QStringList words;
    const QJsonArray array = step.settings.value(QString::fromLatin1(name)).toArray();
    for (const QJsonValue word : array)
        words << word.toString();
    return words;
}

QString markName(const QString &mark)
{
    if (mark == QLatin1StringView("\t"))
        return Steps::tr("tab");
    if (mark == QLatin1StringView(" "))
        return Steps::tr("space");
    return quoted(mark);
}

namespace {

QString dateMeaning(const Step &step)
{
    const QString zone = setting(step, "zone");
    const QString meaning =
        Steps::tr("The text is read as a real date of this form; anything else is refused.");
    return zone.isEmpty() ? meaning
                          : meaning + u' '
            + Steps::tr(
                "Times without an offset are those of %1; sent is the time of this station.")
                  .arg(zone);
}

QString yesNoMeaning(const Step &step)
{
    const QString yes = wordsSetting(step, "yes").join(QStringLiteral(", "));
    const QString no = wordsSetting(step, "no").join(QStringLiteral(", "));
    if (yes.isEmpty() && no.isEmpty())
        return Steps::tr("yes, true and 1 become true; no, false, 0 and blank become false.");
    if (no.isEmpty())
        return Steps::tr("%1 becomes true, blank becomes false.").arg(yes);
    if (yes.isEmpty())
        return Steps::tr("%1 and blank become false.").arg(no);
    return Steps::tr("%1 becomes true; %2 and blank become false.").arg(yes, no);
}

QString changeMeaning(const Step &step)
{
    if (step.name == step::replace())
        return Steps::tr("Each place of a text within the text becomes another text.");
    if (step.name == step::pattern()) {
        return Steps::tr(
            "The text has to match a pattern; what it matches can be written anew, \\1 "
            "to \\9 are its groups.");
    }
    if (step.name == step::split())
        return Steps::tr("The text is cut at a mark, and one of the pieces is kept.");
    if (step.name == step::missing())
        return Steps::tr("Texts that stand for “no value” become blank.");
    if (step.name == step::defaultText())
        return Steps::tr("What is blank becomes this text.");
    if (step.name == step::valueMap())
        return Steps::tr("Each text becomes another, by a list that you make.");
    if (step.name == step::join())
        return Steps::tr("The cells of several columns become one text; blank ones are left out.");
    if (step.name == step::first())
        return Steps::tr("Of several columns the first that is not blank.");
    if (step.name == step::last())
        return Steps::tr("Of several columns the last that is not blank.");
    if (step.name == step::scale())
        return Steps::tr("The number is multiplied, for another unit.");
    if (step.name == step::round())
        return Steps::tr("The number is rounded, halves away from nought.");
    return {};
}

} // namespace

QString stepName(const QString &name)
{
    // In the order of steps.h.
    if (name == step::trim())
        return Steps::tr("Take spaces off both ends");
    if (name == step::letterCase())
        return Steps::tr("Upper or lower case");
    if (name == step::mask())
        return Steps::tr("Form of an input mask");
    if (name == step::replace())
        return Steps::tr("Replace a text");
    if (name == step::pattern())
        return Steps::tr("Match a pattern");
    if (name == step::split())
        return Steps::tr("Take one piece");
    if (name == step::missing())
        return Steps::tr("Treat texts as blank");
    if (name == step::defaultText())
        return Steps::tr("Fill what is blank");
    if (name == step::valueMap())
        return Steps::tr("Rename values");
    if (name == step::join())
        return Steps::tr("Join them");
    if (name == step::first())
        return Steps::tr("Take the first that is filled");
    if (name == step::last())
        return Steps::tr("Take the last that is filled");
    if (name == step::number())
        return Steps::tr("Number");
    if (name == step::scale())
        return Steps::tr("Multiply");
    if (name == step::round())
        return Steps::tr("Round");
    if (name == step::date())
        return Steps::tr("Date and time");
    if (name == step::yesNo())
        return Steps::tr("Yes or no");
    if (name == step::option())
        return Steps::tr("Option");
    if (name == step::options())
        return Steps::tr("Several options");
    if (name == step::numbers())
        return Steps::tr("List of numbers");
    if (name == step::component())
        return Steps::tr("Component");
    if (name == step::actionId())
        return Steps::tr("Action ID");
    if (name == step::tags())
        return Steps::tr("Tags");
    if (name == step::answers())
        return Steps::tr("Questions and answers");
    if (name == step::map())
        return Steps::tr("Names and values");
    if (name == step::json())
        return Steps::tr("JSON");
    if (name == step::list())
        return Steps::tr("Split into several");
    return name;
}

QString stepProblemText(const StepProblem &problem)
{
    const QString key = problem.key.mid(int(sizeof("step.")) - 1);
    const auto param = [&problem](const char *name) {
        return problem.params.value(QString::fromLatin1(name)).toString();
    };
    if (key == QLatin1StringView("missing"))
        return Steps::tr("Something has to stand here first.");
    if (key == QLatin1StringView("pattern")) {
        return Steps::tr("That is no pattern: %1, at character %2.")
            .arg(param("detail"))
            .arg(problem.params.value(QStringLiteral("position")).toInt() + 1);
    }
    if (key == QLatin1StringView("escape"))
        return Steps::tr("Behind a backslash stands a digit, or another backslash.");
    if (key == QLatin1StringView("group")) {
        return Steps::tr("The pattern has %1 groups, and there is none with the number %2.")
            .arg(param("groups"), param("group"));
    }
    if (key == QLatin1StringView("twice"))
        return Steps::tr("%1 stands there twice, with different meanings.")
            .arg(quoted(param("text")));
    if (key == QLatin1StringView("field"))
        return Steps::tr("This step does not make what the field needs.");
    if (key == QLatin1StringView("late"))
        return Steps::tr("It has to stand before the step that makes the value.");
    if (key == QLatin1StringView("again"))
        return Steps::tr("Several cells have become one already.");
    if (key == QLatin1StringView("noNumber"))
        return Steps::tr("There is no number before it that it could change.");
    if (key == QLatin1StringView("noValue"))
        return Steps::tr("No step makes the value that the field needs.");
    if (key == QLatin1StringView("unknown"))
        return Steps::tr("This program does not know that step.");
    return Steps::tr("What stands there cannot be understood.");
}

QString stepMeaning(const Step &step)
{
    if (const QString meaning = changeMeaning(step); !meaning.isEmpty())
        return meaning;
    if (step.name == step::trim())
        return Steps::tr("Spaces at both ends are taken off.");
    if (step.name == step::number())
        return Steps::tr("The text is read as a number; anything else is refused.");
    if (step.name == step::date())
        return dateMeaning(step);
    if (step.name == step::yesNo())
        return yesNoMeaning(step);
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
    if (step.name == step::mask())
        return Steps::tr("The text has to have this form: 9 is a digit, A and a are letters, * is "
                         "either. The other characters are put in where they are missing.");
    if (step.name == step::answers())
        return Steps::tr("The text is cut into questions and answers, by their labels or values.");
    if (step.name == step::map())
        return Steps::tr("The text is cut into names and values.");
    if (step.name == step::json())
        return Steps::tr("The text is read as JSON; anything else is refused.");
    if (step.name == step::list())
        return Steps::tr("The text is cut into pieces; the steps behind are done with each.");
    return {};
}

} // namespace m2m
