// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the reader that is about exports of our own, see ownexport.h.

#include "cellsplitter.h"
#include "csvwriter.h"
#include "ownexport.h"
#include "tablereader.h"

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 rowsSearched = 1000; ///< for the header
constexpr qint64 placesKept = 200;

} // namespace

/// An export says itself how it is written, whatever is wanted of it: a recipe describes the file
/// that it was made of.
void TableReader::noticeOwnExport(QByteArrayView text)
{
    const auto delimiter = delimiterOfOwnExport(text);
    m_table->m_isOwnExport = delimiter.has_value();
    if (!delimiter)
        return;
    const bool isMarked = m_encoding.reason == QLatin1StringView("bom");
    for (Dialect *dialect : {&m_table->m_guess.dialect, &m_table->m_dialect}) {
        const QByteArray wanted = dialect->encoding;
        dialect->delimiter = *delimiter;
        dialect->mergeDelimiters = false;
        *dialect = dialectOfOwnExport(*dialect);
        dialect->encoding = isMarked ? m_encoding.encoding : wanted;
    }
    m_table->m_guess.ofDelimiter = DialectGuess::Certainty::Sure;
    m_table->m_guess.ofHeader = DialectGuess::Certainty::Sure;
}

Result<void> TableReader::readAsOwnExport()
{
    Table &table = *m_table;
    if (!table.m_isOwnExport)
        return {};
    const qint64 last = std::min(rowsSearched, table.m_index.count());
    qint64 header = 0;
    while (header < last && !columnsBeforeOurs(table.physicalRow(header)))
        ++header;
    table.m_isOwnExport = header < last;
    if (header == last)
        return {};
    table.m_guess.dialect.headerRow = header;
    table.m_dialect.headerRow = header;
    return takeApostrophes();
}

/// The text without the apostrophes that keep spreadsheets from running cells. Lines stay where
/// they are.
Result<void> TableReader::takeApostrophes()
{
    Table &table = *m_table;
    if (table.m_index.unclosedQuoteLine > 0)
        return {};
    XlsxRemark taken;
    QByteArray text;
    QByteArray room;
    for (qint64 row = 0; row < table.m_index.count(); ++row) {
        const QByteArrayView bytes = table.physicalBytes(row, room);
        bool changed = false;
        if (bytes.contains('\'')) {
            QByteArray line;
            int column = 0;
            forEachCell(bytes, table.m_rules, [&](QByteArrayView cell) {
                const bool guarded =
                    cell.startsWith('\'') && isRunBySpreadsheets(table.m_decoder.decode(cell));
                if (guarded) {
                    changed = true;
                    ++taken.count;
                    if (taken.places.size() < placesKept)
                        taken.places.append({row + 1, column + 1});
                }
                if (column++ > 0)
                    line += table.m_rules.delimiter;
                line += csvCell(guarded ? cell.sliced(1) : cell, table.m_rules.delimiter);
            });
            if (changed)
                text += line;
        }
        if (!changed)
            text += bytes;
        text += "\r\n";
    }
    if (table.m_text->hasFailed())
        return failure(ErrorKind::FileChanged);
    if (taken.count == 0)
        return {};
    table.m_apostrophes = taken;
    table.m_text = std::make_unique<TextSource>(std::move(text));
    return indexText();
}

} // namespace m2m
