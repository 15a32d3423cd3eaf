// SPDX-License-Identifier: GPL-3.0-or-later
#include "steptext.h"

#include "format.h"
#include "recipe/steps.h"
#include "stepwords.h"

#include <QJsonArray>

namespace m2m {

namespace {

QString decimalWord(const Step &step)
{
    return setting(step, "decimalMark") == QLatin1StringView(",") ? Steps::tr("comma")
                                                                  : Steps::tr("point");
}

QString dateStepText(const Step &step)
{
    QStringList formats;
    for (const QString &format :
        QStringList{setting(step, "format")} + wordsSetting(step, "otherFormats")) {
        if (!format.isEmpty())
            formats << dateFormatWords(format);
    }
    const QString text = formats.isEmpty()
        ? Steps::tr("date")
        : Steps::tr("date %1").arg(formats.join(Steps::tr(" or ")));
    const QString zone = setting(step, "zone");
    return zone.isEmpty() ? text : Steps::tr("%1, times of %2", "date, time zone").arg(text, zone);
}

QString yesNoText(const Step &step)
{
    const QString yes = wordsSetting(step, "yes").join(QStringLiteral(", "));
    const QString no = wordsSetting(step, "no").join(QStringLiteral(", "));
    if (yes.isEmpty() && no.isEmpty())
        return Steps::tr("yes / no");
    return Steps::tr("%1 / %2", "words for yes, words for no")
        .arg(yes.isEmpty() ? Steps::tr("none") : yes, no.isEmpty() ? Steps::tr("blank") : no);
}

QString listMark(const Step &step, const char *otherwise = ";")
{
    const QString at = setting(step, "at");
    return markName(at.isEmpty() ? QString::fromLatin1(otherwise) : at);
}

QString betweenMark(const Step &step)
{
    const QString mark = setting(step, "between");
    return markName(mark.isEmpty() ? QStringLiteral(":") : mark);
}

/// A setting that is typed, cut so that it fits a chip.
QString shortly(const Step &step, const char *name, bool between = true)
{
    constexpr int most = 14;
    const QString text = setting(step, name);
    return text.isEmpty() ? QStringLiteral("…") : between ? quoted(text, most) : cut(text, most);
}

QString pieceWords(const Step &step)
{
    const int take = step.settings.value(QStringLiteral("take")).toInt();
    return take < 0 ? Steps::tr("last") : QString::number(take);
}

QString missingWords(const Step &step)
{
    QStringList texts;
    for (const QString &text : wordsSetting(step, "texts"))
        texts << quoted(text, 12);
    if (step.settings.value(QStringLiteral("zero")).toBool())
        texts << Steps::tr("0", "the number nought");
    return texts.isEmpty() ? QStringLiteral("…") : texts.join(QStringLiteral(", "));
}

/// Of steps that change texts or numbers on their way; empty for others.
QString changeText(const Step &step)
{
    if (step.name == step::replace()) {
        const QString find = shortly(step, "find");
        return setting(step, "with").isEmpty()
            ? Steps::tr("take out %1").arg(find)
            : Steps::tr("replace %1 by %2").arg(find, shortly(step, "with"));
    }
    if (step.name == step::pattern())
        return Steps::tr("pattern %1").arg(shortly(step, "find"));
    if (step.name == step::split()) {
        return Steps::tr("piece %1 at %2", "which piece, mark")
            .arg(pieceWords(step), listMark(step));
    }
    if (step.name == step::missing())
        return Steps::tr("%1 is blank", "texts that count as blank").arg(missingWords(step));
    if (step.name == step::defaultText())
        return Steps::tr("blank is %1").arg(shortly(step, "text"));
    if (step.name == step::valueMap()) {
        return Steps::tr("%n value(s) renamed", nullptr,
            int(step.settings.value(QStringLiteral("pairs")).toArray().size()));
    }
    if (step.name == step::join()) {
        const QString with = setting(step, "with");
        return with.isEmpty() ? Steps::tr("cells joined")
                              : Steps::tr("cells joined with %1").arg(markName(with));
    }
    if (step.name == step::first())
        return Steps::tr("first filled");
    if (step.name == step::last())
        return Steps::tr("last filled");
    if (step.name == step::scale())
        return Steps::tr("times %1").arg(shortly(step, "factor", false));
    if (step.name == step::round()) {
        return Steps::tr("round to %1 places")
            .arg(step.settings.value(QStringLiteral("decimals")).toInt());
    }
    return {};
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
    if (const QString text = changeText(step); !text.isEmpty())
        return text;
    if (step.name == step::number())
        return setting(step, "thousandsMark").isEmpty()
            ? Steps::tr("number, %1").arg(decimalWord(step))
            : Steps::tr("number, %1, groups %2", "decimal mark, mark of thousands")
                  .arg(decimalWord(step), markName(setting(step, "thousandsMark")));
    if (step.name == step::date())
        return dateStepText(step);
    if (step.name == step::yesNo())
        return yesNoText(step);
    if (step.name == step::option())
        return Steps::tr("option by label");
    if (step.name == step::options())
        return Steps::tr("split at %1, options").arg(listMark(step));
    if (step.name == step::numbers())
        return Steps::tr("split at %1, numbers").arg(listMark(step, ","));
    if (step.name == step::component())
        return Steps::tr("label or UUID");
    if (step.name == step::actionId())
        return Steps::tr("action ID");
    if (step.name == step::letterCase()) {
        return setting(step, "to") == QLatin1StringView("upper") ? Steps::tr("upper case")
                                                                 : Steps::tr("lower case");
    }
    if (step.name == step::tags())
        return Steps::tr("split at %1, tags").arg(listMark(step, ","));
    if (step.name == step::mask())
        return Steps::tr("form %1", "input mask").arg(setting(step, "mask"));
    if (step.name == step::answers())
        return Steps::tr("split at %1 and %2, answers").arg(listMark(step), betweenMark(step));
    if (step.name == step::map())
        return Steps::tr("split at %1 and %2, values").arg(listMark(step), betweenMark(step));
    if (step.name == step::json())
        return Steps::tr("JSON");
    if (step.name == step::list())
        return Steps::tr("split at %1, each:").arg(listMark(step));
    return step.name;
}

} // namespace m2m
