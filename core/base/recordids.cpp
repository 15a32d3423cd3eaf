// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordids.h"

#include <algorithm>

namespace m2m {

namespace {

bool isHexDigit(QChar c)
{
    const char16_t u = c.toLower().unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f');
}

} // namespace

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isActionId(const QString &text)
{
    return text.size() == 24 && std::all_of(text.begin(), text.end(), isHexDigit);
}

} // namespace m2m
