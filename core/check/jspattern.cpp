// SPDX-License-Identifier: GPL-3.0-or-later
#include "jspattern.h"

#include <QHash>

namespace m2m {

namespace {

/// Rewrites what JavaScript and PCRE read differently.
QString translated(const QString &pattern)
{
    QString result;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const QStringView rest = QStringView(pattern).mid(i);
        if (c == u'\\') {
            if (rest.startsWith(u"\\u") && rest.size() >= 6) {
                result += QStringLiteral("\\x{%1}").arg(rest.mid(2, 4));
                i += 5;
            } else {
                result += rest.left(2);
                ++i;
            }
        } else if (inClass) {
            inClass = c != u']';
            // In JavaScript an opening bracket inside of a class is only a character.
            result += c == u'[' ? QStringLiteral("\\[") : QString(c);
        } else if (rest.startsWith(u"[^]")) {
            result += QStringLiteral("[\\s\\S]");
            i += 2;
        } else if (rest.startsWith(u"[]")) {
            result += QStringLiteral("(?!)");
            ++i;
        } else if (c == u'[') {
            inClass = true;
            result += c;
        } else if (c == u'$') {
            result += QStringLiteral("\\z"); // PCRE's $ also matches before a last line break
        } else {
            result += c;
        }
    }
    return result;
}

/// Compiling is what costs; a form has a few patterns and a table a million cells.
QRegularExpression cached(const QString &expression)
{
    static thread_local QHash<QString, QRegularExpression> known;
    auto it = known.find(expression);
    if (it == known.end())
        it = known.insert(expression, QRegularExpression(expression));
    return *it;
}

} // namespace

QRegularExpression pagePattern(const QString &pattern)
{
    return cached(u'^' + translated(pattern) + QStringLiteral("\\z"));
}

QRegularExpression wholeTextPattern(const QString &pattern)
{
    return cached(QStringLiteral("^(?:") + translated(pattern) + QStringLiteral(")\\z"));
}

} // namespace m2m
