// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellrules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstring>

namespace m2m {

/// Where an unquoted cell, or the rest of a quoted one, ends: at a delimiter or at `end`.
[[nodiscard]] inline const char *cellEnd(const char *at, const char *end, const CellRules &rules)
{
    const QByteArray &delimiter = rules.delimiter;
    if (delimiter.isEmpty())
        return end;
    if (delimiter.size() == 1) {
        const char byte = delimiter[0];
        while (at != end && *at != byte)
            ++at;
        return at;
    }
    const qsizetype found = QByteArrayView(at, end).indexOf(delimiter);
    return found < 0 ? end : at + found;
}

/// Where the text of a quoted cell ends: at the quote that closes it or at `end`. `at` is behind
/// the quote that opened it. What stands before a doubled quote or an escaped character goes to
/// `joined`; `at` then stands at what is left.
[[nodiscard]] inline const char *quotedEnd(
    const char *&at, const char *end, const CellRules &rules, QByteArray &joined)
{
    const char *stop = at;
    while (stop != end) {
        const bool escapes =
            rules.escape != '\0' && *stop == rules.escape && rules.escape != rules.quote;
        if (*stop != rules.quote && !escapes) {
            ++stop;
            continue;
        }
        const bool more = stop + 1 != end;
        if (!(more && (escapes || stop[1] == rules.quote)))
            return escapes ? end : stop;
        joined.append(at, stop - at);
        at = stop + 1; // the second of the two stays
        stop += 2;
    }
    return end;
}

/// Hands the cells of one row (without its line break) to `sink(QByteArrayView)`, which must not
/// keep the view: unquoted, nothing trimmed; text after a closing quote stays part of its cell.
/// There is at least one cell. Costs no allocation unless a cell has to be put together.
template <typename Sink> void forEachCell(QByteArrayView row, const CellRules &rules, Sink &&sink)
{
    const char *at = row.data();
    const char *const end = at + row.size();
    const qsizetype step = rules.delimiter.size();
    const auto skipMerged = [&] {
        while (rules.mergeDelimiters && at != end && *at == rules.delimiter[0])
            ++at;
    };
    QByteArray joined;
    skipMerged();
    while (true) {
        if (at == end || rules.quote == '\0' || *at != rules.quote) {
            const char *const stop = cellEnd(at, end, rules);
            sink(QByteArrayView(at, stop));
            at = stop;
        } else {
            joined.resize(0);
            const char *piece = at + 1;
            const char *const closed = quotedEnd(piece, end, rules, joined);
            const char *const rest = closed == end ? end : closed + 1;
            at = cellEnd(rest, end, rules);
            if (joined.isEmpty() && rest == at) {
                sink(QByteArrayView(piece, closed));
            } else {
                joined.append(piece, closed - piece);
                joined.append(rest, at - rest);
                sink(QByteArrayView(joined));
            }
        }
        if (at == end)
            return;
        at += step;
        skipMerged();
        if (rules.mergeDelimiters && at == end)
            return;
    }
}

/// The cells of one row, as forEachCell() gives them.
[[nodiscard]] inline QList<QByteArray> splitRow(QByteArrayView row, const CellRules &rules)
{
    QList<QByteArray> cells;
    forEachCell(row, rules, [&](QByteArrayView cell) { cells += cell.toByteArray(); });
    return cells;
}

} // namespace m2m
