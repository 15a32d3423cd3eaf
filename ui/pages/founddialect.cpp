// SPDX-License-Identifier: GPL-3.0-or-later
#include "founddialect.h"

#include "dialectchoices.h"

namespace m2m {

bool FoundDialect::note(const Table &table, bool asFound)
{
    const QString source = table.source().path + QLatin1Char('\n') + table.source().sheet;
    const bool isOther = source != m_source;
    if (isOther || asFound) {
        m_guess = table.guess();
        m_knowsEnd = asFound && !table.isPreview();
    }
    m_source = source;
    return isOther;
}

bool FoundDialect::differs(DialectPart part, const Dialect &chosen) const
{
    const Dialect &found = m_guess.dialect;
    switch (part) {
    case DialectPart::Encoding:
        return chosen.encoding.toLower() != found.encoding.toLower();
    case DialectPart::Separator:
        return chosen.delimiter != found.delimiter
            || chosen.mergeDelimiters != found.mergeDelimiters || chosen.quote != found.quote
            || chosen.escape != found.escape || chosen.comment != found.comment;
    case DialectPart::DecimalMark:
        return chosen.decimalMark != found.decimalMark
            || chosen.thousandsMark != found.thousandsMark;
    case DialectPart::Header:
        return chosen.headerRow != found.headerRow || chosen.headerRows != found.headerRows;
    case DialectPart::TableEnd:
        return m_knowsEnd ? chosen.tailRows != found.tailRows : chosen.tailRows > 0;
    }
    return false;
}

QString FoundDialect::text(DialectPart part, const Table &table) const
{
    const Dialect &found = m_guess.dialect;
    switch (part) {
    case DialectPart::Encoding:
        return encodingName(found.encoding);
    case DialectPart::Separator:
        return delimiterName(found.delimiter, found.mergeDelimiters);
    case DialectPart::DecimalMark:
        return decimalMarkName(found.decimalMark);
    case DialectPart::Header:
        return headerText(table, found.headerRow, found.headerRows);
    case DialectPart::TableEnd:
        return m_knowsEnd ? tailText(found.tailRows) : QString();
    }
    return {};
}

} // namespace m2m
