// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxtext.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qsizetype escapeLength = 7; // _xHHHH_

/// The code unit whose escape begins there; -1: none does.
int escapeAt(const QString &text, qsizetype at)
{
    if (text.size() - at < escapeLength || text[at] != QLatin1Char('_')
        || text[at + 1] != QLatin1Char('x') || text[at + 6] != QLatin1Char('_'))
        return -1;
    const QStringView digits = QStringView(text).sliced(at + 2, 4);
    const bool hexadecimal = std::all_of(digits.begin(), digits.end(),
        [](QChar digit) { return digit.unicode() < 0x80 && std::isxdigit(digit.unicode()) != 0; });
    return hexadecimal ? digits.toInt(nullptr, 16) : -1;
}

} // namespace

QString decodedXlsxText(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1StringView("_x"));
    if (at < 0)
        return text;
    QString made = text.first(at);
    while (at < text.size()) {
        const int unit = escapeAt(text, at);
        if (unit >= 0 && !QChar::isSurrogate(char32_t(unit))) {
            made += QChar(unit);
            at += escapeLength;
            continue;
        }
        const int low = unit >= 0 ? escapeAt(text, at + escapeLength) : -1;
        if (low >= 0 && QChar::isHighSurrogate(char32_t(unit))
            && QChar::isLowSurrogate(char32_t(low))) {
            made += QChar(unit);
            made += QChar(low);
            at += 2 * escapeLength;
            continue;
        }
        made += text[at++];
    }
    return made;
}

QString readXlsxString(XlsxPart &part)
{
    QString text;
    while (part.nextChild()) {
        if (part.is(QLatin1StringView("t"))) {
            text += decodedXlsxText(part.text());
        } else if (part.is(QLatin1StringView("r"))) {
            while (part.nextChild()) {
                if (part.is(QLatin1StringView("t")))
                    text += decodedXlsxText(part.text());
                else
                    part.skip();
            }
        } else {
            part.skip();
        }
    }
    return text;
}

void appendCsvCell(QByteArray &csv, QByteArrayView utf8)
{
    const bool quoted = utf8.startsWith("\xEF\xBB\xBF")
        || std::any_of(utf8.begin(), utf8.end(),
            [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (!quoted) {
        csv += utf8;
        return;
    }
    csv += '"';
    for (const char c : utf8) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

Result<XlsxStrings> XlsxStrings::read(
    XlsxPackage &package, const QString &name, qint64 limit, const XlsxPart::Watch &watch)
{
    XlsxStrings strings;
    XlsxPart part(package, name, limit, watch);
    if (part.begin(QLatin1StringView("sst"))) {
        while (part.nextChild()) {
            if (!part.is(QLatin1StringView("si"))) {
                part.skip();
                continue;
            }
            appendCsvCell(strings.m_cells, readXlsxString(part).toUtf8());
            strings.m_ends += strings.m_cells.size();
            if (strings.m_cells.size() + strings.m_ends.size() * qint64(sizeof(qint64)) > limit)
                part.refuseAsTooLarge();
        }
    }
    return part.finish().map([&] { return std::move(strings); });
}

QByteArrayView XlsxStrings::csvCell(qsizetype index) const
{
    const qint64 begin = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_cells).sliced(begin, m_ends[index] - begin);
}

} // namespace m2m
