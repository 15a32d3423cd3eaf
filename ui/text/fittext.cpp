// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "issuewords.h"
#include "reasontext.h"

namespace m2m {

namespace {

QString delimiterOf(const QString &mark)
{
    return delimiterName(mark.isEmpty() ? QChar() : mark.front());
}

QString columnList(const Issue &issue)
{
    constexpr qsizetype most = 6;
    QStringList names;
    const QStringList columns = issue.params.value(QStringLiteral("columns")).toStringList();
    for (const QString &column : columns.mid(0, most))
        names << quoted(column);
    if (columns.size() > most)
        names << QStringLiteral("…");
    return orDots(names.join(QStringLiteral(", ")));
}

} // namespace

IssueText fitText(const Issue &issue, bool *found)
{
    *found = true;
    const QString rule = issue.rule;
    const QString is = issue.params.value(QStringLiteral("is")).toString();
    const QString expected = issue.params.value(QStringLiteral("expected")).toString();
    if (rule == u"fit.columnMissing") {
        const QString similar = param(issue, {"similar"});
        return {Issues::tr("The recipe needs a column %1, and the file has none.")
                    .arg(named(issue, {"column"})),
            similar.isEmpty()
                ? Issues::tr("Is it the right file? Otherwise choose another column in Map.")
                : Issues::tr("Is %1 meant? Then choose it in Map.").arg(quoted(similar))};
    }
    if (rule == u"fit.headerMoved") {
        return {Issues::tr("The names of the columns stand in line %1; the recipe expects them in "
                           "row %2.")
                    .arg(orDots(param(issue, {"line"})), orDots(expected)),
            Issues::tr(
                "Is it a file of the same kind? Then read it with the header in that line.")};
    }
    if (rule == u"fit.delimiter") {
        return {Issues::tr("The columns of the file are separated by: %1. The recipe expects: %2.")
                    .arg(delimiterOf(is), delimiterOf(expected)),
            Issues::tr("Check the columns in Import before you go on.")};
    }
    if (rule == u"fit.encoding") {
        return {Issues::tr("The file is encoded as %1; the recipe expects %2.")
                    .arg(orDots(encodingName(is.toLatin1())),
                        orDots(encodingName(expected.toLatin1()))),
            Issues::tr("Check letters like ä, é and µ in Import before you go on.")};
    }
    if (rule == u"fit.decimalMark") {
        return {Issues::tr("The decimal mark of the numbers in the file is not the recipe's: %1.")
                    .arg(is.isEmpty() ? orDots({}) : decimalMarkName(is.front())),
            Issues::tr("Change the step that reads the numbers in Map.")};
    }
    if (rule == u"fit.rowCount") {
        return {Issues::tr("The file has %1 rows to be used; the recipe expects %2.")
                    .arg(orDots(is), orDots(expected)),
            Issues::tr("Is it the right file for this recipe, and all of it?")};
    }
    if (rule == u"fit.columnTwice") {
        return {Issues::tr("The file has more than one column %1.").arg(named(issue, {"column"})),
            Issues::tr("Which one is meant? Look at both before you go on.")};
    }
    if (rule == u"fit.columnsNew") {
        return {Issues::tr("The file has columns that the recipe does not know: %1.")
                    .arg(columnList(issue)),
            Issues::tr("They are not uploaded unless a field takes them in Map.")};
    }
    if (rule == u"fit.columnsGone") {
        return {Issues::tr("The file lacks columns that the recipe does not use: %1.")
                    .arg(columnList(issue)),
            {}};
    }
    *found = false;
    return {};
}

} // namespace m2m
