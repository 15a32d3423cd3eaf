// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputmask.h"

namespace m2m {

bool isMaskSlot(QChar sign) { return sign == u'9' || sign == u'A' || sign == u'a' || sign == u'*'; }

QChar fixedMaskSign(QChar sign) { return sign == u'_' ? QChar(u' ') : sign; }

bool fitsMaskSign(QChar c, QChar sign)
{
    const bool digit = c >= u'0' && c <= u'9';
    const bool lower = c >= u'a' && c <= u'z';
    const bool letter = lower || (c >= u'A' && c <= u'Z');
    switch (sign.unicode()) {
    case u'9':
        return digit;
    case u'A':
        return letter;
    case u'a':
        return lower;
    case u'*':
        return digit || letter;
    default:
        return c == fixedMaskSign(sign);
    }
}

bool fitsMask(const QString &text, const QString &mask)
{
    bool fits = text.size() == mask.size();
    for (qsizetype i = 0; fits && i < mask.size(); ++i)
        fits = fitsMaskSign(text[i], mask[i]);
    return fits;
}

} // namespace m2m
