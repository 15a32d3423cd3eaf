// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnnames.h"

#include "editdistance.h"

#include <QRegularExpression>

namespace m2m {

namespace {

QString lettersAndDigits(const QString &text)
{
    QString result;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

} // namespace

QString normalUnit(const QString &unit)
{
    // Case carries meaning in units (mV, MV); the two micro signs do not differ.
    QString result = unit.normalized(QString::NormalizationForm_KC);
    result.remove(u' ');
    return result;
}

ColumnName readColumnName(const QString &name)
{
    static const QRegularExpression unit(
        QStringLiteral(R"(\A(.*\S)\s*(?:\(([^()]*)\)|\[([^\[\]]*)\]|\s/\s*([^\s/]+))\s*\z)"));
    ColumnName result;
    result.whole = lettersAndDigits(name);
    result.words = result.whole;
    result.name = name;
    const QRegularExpressionMatch match = unit.match(name);
    if (match.hasMatch()) {
        result.name = match.captured(1);
        result.words = lettersAndDigits(result.name);
        result.unit = normalUnit(match.captured(2) + match.captured(3) + match.captured(4));
    }
    return result;
}

bool isNear(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < 4)
        return false;
    const QString &longer = a.size() < b.size() ? b : a;
    const QString &shorter = a.size() < b.size() ? a : b;
    return longer.startsWith(shorter) || longer.endsWith(shorter)
        || editDistance(a, b) <= longer.size() / 6 + 1;
}

} // namespace m2m
