// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellrules.h"

#include "dialect.h"
#include "textcoding.h"

#include <algorithm>

namespace m2m {

namespace {

bool isLineBreak(QChar mark) { return mark == u'\n' || mark == u'\r'; }

char asciiByte(QChar mark)
{
    return mark.unicode() > 0x7F || isLineBreak(mark) ? '\0' : mark.toLatin1();
}

} // namespace

CellRules cellRulesOf(const Dialect &dialect, const TextDecoder &decoder)
{
    CellRules rules;
    const QChar delimiter = dialect.delimiter;
    rules.delimiter =
        delimiter.isNull() || isLineBreak(delimiter) ? QByteArray() : decoder.encode(delimiter);
    rules.mergeDelimiters = dialect.mergeDelimiters && rules.delimiter.size() == 1;
    rules.quote = dialect.quote == delimiter ? '\0' : asciiByte(dialect.quote);
    rules.escape = asciiByte(dialect.escape);
    for (const QChar character : dialect.comment) {
        const QByteArray bytes = decoder.encode(character);
        if (bytes.isEmpty() || isLineBreak(character)) {
            rules.comment.clear();
            break;
        }
        rules.comment += bytes;
    }
    if (rules.quote != '\0' && rules.comment.contains(rules.quote))
        rules.comment.clear();
    return rules;
}

} // namespace m2m
