// SPDX-License-Identifier: GPL-3.0-or-later
#include "samecells.h"

#include "base/worktogether.h"
#include "table/cellscanner.h"
#include "table/table.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <thread>
#include <unordered_map>

namespace m2m {

namespace {

constexpr qint64 rowsInPiece = 1 << 15;
constexpr size_t mostKnown = 100'000;

using Numbers = std::unordered_map<std::string, quint32>;

/// A row that is the first of its kind in its piece, and the bytes that make the kind.
struct FirstOfKind {
    qint64 row = 0;
    std::string bytes;
};

/// Numbers the kinds of rows as the scanner comes by.
class KindsOfRows {
public:
    /// Columns ascending, each once.
    KindsOfRows(const RowIndex &index, qint64 row, const std::vector<int> &columns,
        std::vector<quint32> &numbers)
        : m_index(index)
        , m_columns(columns)
        , m_row(row)
        , m_numbers(numbers)
    {
    }

    void cell(QByteArrayView text, CellShape)
    {
        if (hasEnough() || m_column++ != m_columns[m_taken])
            return;
        add(text);
        ++m_taken;
    }
    /// The rest of the row decides nothing.
    [[nodiscard]] bool hasEnough() const { return m_taken == m_columns.size(); }

    void endRow(qint64 physical, QByteArrayView)
    {
        if (!m_index.isSkipped(physical)) {
            for (; !hasEnough(); ++m_taken) // a row that is shorter than the others
                add({});
            m_numbers[size_t(m_row)] = number();
            ++m_row;
        }
        m_bytes.clear();
        m_taken = 0;
        m_column = 0;
    }

    [[nodiscard]] std::vector<FirstOfKind> &firsts() { return m_firsts; }

private:
    void add(QByteArrayView text)
    {
        const qsizetype size = text.size(); // where one ends must not be open to doubt
        m_bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
        m_bytes.append(text.data(), size_t(text.size()));
    }

    quint32 number()
    {
        if (!m_firsts.empty() && m_bytes == m_lastBytes)
            return m_last;
        m_lastBytes = m_bytes;
        const auto known = m_known.find(m_bytes);
        if (known != m_known.end())
            return m_last = known->second;
        if (m_known.size() >= mostKnown)
            m_known.clear();
        m_last = quint32(m_firsts.size());
        m_known.emplace(m_bytes, m_last);
        m_firsts.push_back({m_row, m_bytes});
        return m_last;
    }

    const RowIndex &m_index;
    const std::vector<int> &m_columns;
    qint64 m_row;
    std::vector<quint32> &m_numbers;
    int m_column = 0;
    size_t m_taken = 0; ///< of m_columns
    std::string m_bytes;
    std::string m_lastBytes;
    quint32 m_last = 0;
    Numbers m_known;
    std::vector<FirstOfKind> m_firsts;
};

/// The kinds of rows of each piece, found by several threads.
class PiecesOfRows {
public:
    PiecesOfRows(const Table &table, qint64 from, qint64 to, const QList<int> &columns,
        std::vector<quint32> &numbers, const ProgressFn &progress)
        : m_table(table)
        , m_from(from)
        , m_to(to)
        , m_columns(columns.begin(), columns.end())
        , m_numbers(numbers)
        , m_progress(progress)
        , m_firsts(size_t((to - from + rowsInPiece - 1) / rowsInPiece))
    {
        std::sort(m_columns.begin(), m_columns.end());
        m_columns.erase(std::unique(m_columns.begin(), m_columns.end()), m_columns.end());
        m_columns.erase(m_columns.begin(), // what the table does not have
            std::find_if(
                m_columns.begin(), m_columns.end(), [](int column) { return column >= 0; }));
    }

    Result<void> find()
    {
        const std::thread::id caller = std::this_thread::get_id();
        workTogether(qsizetype(m_firsts.size()),
            [this, caller] { work(std::this_thread::get_id() == caller); });
        if (m_cancelled)
            return failure(ErrorKind::Cancelled);
        return m_changed ? failure(ErrorKind::FileChanged) : Result<void>();
    }

    [[nodiscard]] size_t count() const { return m_firsts.size(); }
    [[nodiscard]] qint64 start(size_t piece) const { return m_from + qint64(piece) * rowsInPiece; }
    [[nodiscard]] qint64 end(size_t piece) const { return std::min(start(piece + 1), m_to); }
    [[nodiscard]] const std::vector<FirstOfKind> &firsts(size_t piece) const
    {
        return m_firsts[piece];
    }

private:
    void work(bool tells)
    {
        for (size_t piece = m_next++; piece < m_firsts.size(); piece = m_next++) {
            KindsOfRows sink(m_table.index(), start(piece), m_columns, m_numbers);
            const Result<void> scanned = scanRows(m_table.text(), m_table.index(), m_table.rules(),
                m_table.physicalOf(start(piece)), m_table.physicalOf(end(piece) - 1) + 1, sink,
                [&](qint64, qint64) {
                    if (tells && m_progress && !m_progress(start(piece) - m_from, m_to - m_from))
                        m_cancelled = true;
                    return !m_cancelled && !m_changed;
                });
            if (!scanned) {
                m_changed = m_changed || scanned.error().kind != ErrorKind::Cancelled;
                return;
            }
            m_firsts[piece].swap(sink.firsts());
        }
    }

    const Table &m_table;
    const qint64 m_from;
    const qint64 m_to;
    std::vector<int> m_columns;
    std::vector<quint32> &m_numbers;
    const ProgressFn &m_progress;
    std::vector<std::vector<FirstOfKind>> m_firsts; ///< by piece
    std::atomic_size_t m_next = 0;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_changed = false; ///< the file, so that it can no longer be read
};

} // namespace

Result<void> outcomesBySameCells(const Table &table, qint64 from, qint64 to,
    const QList<int> &columns, const RowOutcomeFn &outcome, std::vector<quint32> &outcomes,
    const ProgressFn &progress)
{
    PiecesOfRows pieces(table, from, to, columns, outcomes, progress);
    if (const Result<void> found = pieces.find(); !found)
        return found;
    Numbers known;
    std::vector<quint32> of;
    for (size_t piece = 0; piece < pieces.count(); ++piece) {
        of.clear();
        for (const FirstOfKind &first : pieces.firsts(piece)) {
            if (known.size() >= mostKnown)
                known.clear();
            const auto [place, isNew] = known.try_emplace(first.bytes, 0);
            if (isNew)
                place->second = outcome(first.row);
            of.push_back(place->second);
        }
        for (qint64 row = pieces.start(piece); row < pieces.end(piece); ++row)
            outcomes[size_t(row)] = of[outcomes[size_t(row)]];
    }
    return {};
}

} // namespace m2m
