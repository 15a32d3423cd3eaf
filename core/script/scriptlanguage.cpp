// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptlanguage.h"

#include <QList>
#include <QRegularExpression>

namespace m2m {

namespace {

struct Construct {
    QString detail;
    QRegularExpression written;
};

Construct construct(const char *detail, const char *pattern)
{
    return {QString::fromLatin1(detail), QRegularExpression(QString::fromLatin1(pattern))};
}

std::optional<QString> firstOf(const QList<Construct> &constructs, const QString &source)
{
    for (const Construct &each : constructs) {
        if (each.written.match(source).hasMatch())
            return each.detail;
    }
    return {};
}

} // namespace

std::optional<ScriptObstacle> scriptObstacle(const QString &source)
{
    // The engine takes these patterns without a word and never finds them.
    static const QList<Construct> misread{
        construct("(?<", R"(\(\?<)"),
        construct("\\p{", R"(\\[pP]\{)"),
    };
    static const QList<Construct> shared{
        construct("import", R"(\bimport\s*\()"),
        construct("prototype", R"(\bprototype\s*(?:\.\s*[\w$]+|\[[^\]]*\])\s*(?:=(?!=)|\+=))"),
        construct("prototype", R"(\bassign\s*\(\s*[\w$.]*prototype\b)"),
        construct("__proto__", R"(\b__proto__\b)"),
        construct("__defineGetter__", R"(\b__define[GS]etter__\b)"),
        construct("defineProperty", R"(\b(?:defineProperty|defineProperties|setPrototypeOf)\b)"),
        construct("built-in object",
            R"(\b(?:Object|Function|Array|String|Number|Boolean|Date|RegExp|Math|JSON|Symbol|Map|Set|Error|_|moment)\s*\.\s*[\w$]+\s*=(?![=>]))"),
        construct("lodash",
            R"(\b_\s*\.\s*(?:mixin|templateSettings|uniqueId|runInContext|noConflict)\b)"),
        construct("moment",
            R"(\b(?:defineLocale|updateLocale|relativeTimeThreshold|relativeTimeRounding|localeData|_locale)\b)"),
    };
    if (const auto detail = firstOf(misread, source))
        return ScriptObstacle{QStringLiteral("language"), *detail};
    if (const auto detail = firstOf(shared, source))
        return ScriptObstacle{QStringLiteral("outside"), *detail};
    return {};
}

std::optional<QString> newerSyntax(const QString &source)
{
    // Each was read by a browser's engine and refused by Qt 6.4.2's.
    static const QList<Construct> constructs{
        construct("...", R"(\.\.\.)"),
        construct("async", R"(\b(?:async|await)\b)"),
        construct("import", R"(\b(?:import|export)\b)"),
        construct("||=", R"(\|\|=|&&=|\?\?=)"),
        construct("class", R"(\bclass\b)"),
        construct("1_000", R"(\d_\d)"),
        construct("1n", R"(\b(?:\d+|0[xX][0-9a-fA-F]+)n\b)"),
        construct("catch without a name", R"(\bcatch\s*\{)"),
        construct("010", R"((?<![\w.$])0\d)"),
        construct("\\1", R"(\\[1-9]|\\0\d)"),
        construct("pattern flags", R"(/[dgimsuvy]*[dsv][dgimsuvy]*(?![\w$]))"),
        construct("tagged template", R"([\w$)\]]\s*`)"),
        construct("function in a branch", R"((?:\)|\belse)\s*function\b)"),
        construct("let", R"(\blet\s*(?:[=;,)]|$))"),
        construct("line separator", R"([\x{2028}\x{2029}])"),
        construct("<!--", R"(<!--|-->)"),
        construct("for", R"(\bfor\s*\(\s*var\s+[\w$]+\s*=[^;]*\bin\b)"),
        construct("?.", R"(\?\.|\?\?)"),
        construct("#", R"(#[\w$])"),
    };
    return firstOf(constructs, source);
}

} // namespace m2m
