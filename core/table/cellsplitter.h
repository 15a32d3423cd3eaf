// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace m2m {

/// Where an unquoted cell, or the rest of a quoted one, ends.
[[nodiscard]] inline const char *cellEnd(const char *at, const char *end, char delimiter)
{
    while (at != end && *at != delimiter)
        ++at;
    return at;
}

/// Hands the cells of one row to `sink(QByteArrayView)`, which must not keep the view. The rules
/// are those of splitRow(); here they cost no allocation unless a cell has to be put together.
template <typename Sink>
void forEachCell(QByteArrayView row, char delimiter, char quote, Sink &&sink)
{
    const char *at = row.data();
    const char *const end = at + row.size();
    QByteArray joined;
    while (true) {
        if (at == end || quote == '\0' || *at != quote) {
            const char *const stop = cellEnd(at, end, delimiter);
            sink(QByteArrayView(at, stop));
            at = stop;
        } else {
            const char *piece = ++at;
            joined.resize(0);
            while (at != end && (*at != quote || (at + 1 != end && at[1] == quote))) {
                if (*at == quote) { // the first of two stays, the second goes
                    joined.append(piece, at + 1 - piece);
                    piece = ++at + 1;
                }
                ++at;
            }
            const char *const closed = at;
            const char *const rest = at == end ? end : at + 1;
            at = cellEnd(rest, end, delimiter);
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
        ++at;
    }
}

} // namespace m2m
