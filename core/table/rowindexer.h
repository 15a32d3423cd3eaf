// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "bytefinder.h"
#include "cellrules.h"
#include "rowindex.h"

#include <QByteArrayView>

namespace m2m {

/// Finds the rows of a text that comes in pieces, cut anywhere. A line break inside a quoted cell
/// does not end a row; LF, CR LF and lone CR outside of quotes do. A quote counts only at the start
/// of a cell, and not in a comment. Reads each byte once; needs no more of the text than the piece
/// it was given.
class RowIndexer {
public:
    explicit RowIndexer(const CellRules &rules,
        ByteFinder::Instructions instructions = ByteFinder::Instructions::Best);
    void add(QByteArrayView piece);
    /// Call once, after the last piece.
    [[nodiscard]] RowIndex finish();

private:
    enum class State {
        Outside,
        Inside, ///< of quotes
        Closing ///< behind a quote that closes, if no second one follows
    };
    void meet(char byte, qint64 at);
    void endRow(qint64 at);
    void endLine(char byte, qint64 at);
    void keepTail(QByteArrayView piece);
    [[nodiscard]] bool opensCell(qint64 at) const;
    [[nodiscard]] bool isBlank(qint64 from, qint64 to, qsizetype &half) const;
    [[nodiscard]] bool isComment(qint64 end) const;
    [[nodiscard]] char byteAt(qint64 at) const;

    CellRules m_rules;
    ByteFinder m_finder;
    char m_delimiterStart;
    ByteFinder::Places m_places;
    RowIndex m_index;

    QByteArrayView m_piece;
    qint64 m_pieceStart = 0; ///< in the whole text
    QByteArray m_before; ///< the last bytes of the pieces before
    QByteArray m_rowHead; ///< first bytes of a row that began in a piece before
    bool m_blankSoFar = true; ///< of such a row
    qsizetype m_halfDelimiter = 0; ///< its last bytes that a delimiter begins with

    State m_state = State::Outside;
    qint64 m_rowStart = 0;
    qint64 m_rowLine = 1;
    qint64 m_line = 1;
    qint64 m_quoteAt = -1; ///< the one that was met last
    qint64 m_quoteLine = 0; ///< of the one that opened
    qint64 m_escapedAt = -1;
    qint64 m_returnAt = -1; ///< the CR that was met last
};

/// The rows of a text that is in memory. Cancelled is the only error.
[[nodiscard]] Result<RowIndex> indexRows(
    QByteArrayView text, const CellRules &rules, const ProgressFn &progress = {});

/// The bytes of row `number` of `index`, which was made from `text`, without its line break.
[[nodiscard]] QByteArrayView rowBytes(QByteArrayView text, const RowIndex &index, qint64 number);

/// `row` as it stands in the text, last line break and all, without that line break.
[[nodiscard]] QByteArrayView withoutLineBreak(QByteArrayView row);

} // namespace m2m
