// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellkind.h"
#include "cellrules.h"

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <span>
#include <vector>

namespace m2m {

/// The first rows of a text, cut by one set of rules, and what their cells look like. The text must
/// outlive it. Position in the list is the physical row, as far as the rows from the start go.
class TextSample {
public:
    enum class RowKind {
        Cells,
        Comment, ///< its cells are those behind the mark and the blanks after it
        Blank, ///< also nothing but delimiters
        Separator ///< "sep=;" in the first line: it speaks to a spreadsheet
    };
    struct Row {
        RowKind kind = RowKind::Cells;
        std::span<const QByteArrayView> cells;
        std::span<const CellKind> kinds; ///< as many as cells
        [[nodiscard]] qsizetype width() const { return qsizetype(cells.size()); }
        [[nodiscard]] bool isTable() const { return kind == RowKind::Cells; }
        [[nodiscard]] CellKind kindAt(qsizetype column) const
        {
            return column < width() ? kinds[size_t(column)] : CellKind::Empty;
        }
    };

    /// `first` rows from the start, and then others spread over the first 256 KiB: so many, 0:
    /// none.
    TextSample(QByteArrayView text, const CellRules &rules, qsizetype first, qsizetype spread);
    Q_DISABLE_COPY(TextSample)
    TextSample(TextSample &&) = default;
    TextSample &operator=(TextSample &&) = default;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] Row row(qsizetype number) const;
    /// Of the text, where rows are spread over it.
    [[nodiscard]] qsizetype physical(qsizetype number) const
    {
        return m_rows[size_t(number)].physical;
    }
    [[nodiscard]] const CellRules &rules() const { return m_rules; }
    /// A quoted cell goes on to the end of what was looked at.
    [[nodiscard]] bool hasOpenQuote() const { return m_hasOpenQuote; }

private:
    struct Place {
        RowKind kind;
        qsizetype physical;
        size_t from; ///< in m_cells
        size_t to;
    };
    void take(QByteArrayView row, RowKind kind, qsizetype physical);

    CellRules m_rules;
    std::vector<Place> m_rows;
    std::vector<QByteArrayView> m_cells;
    std::vector<CellKind> m_kinds;
    std::deque<QByteArray> m_joined; ///< cells that are not in the text as they are
    bool m_hasOpenQuote = false;
};

/// Which delimiter a first line like "sep=;" names; null: it does not.
[[nodiscard]] char separatorLine(QByteArrayView text);

} // namespace m2m
