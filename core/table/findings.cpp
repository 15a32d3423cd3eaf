// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include "cellscanner.h"
#include "columnwatch.h"
#include "table.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>

namespace m2m {

namespace {

constexpr qsizetype shownText = 80;
constexpr int mostColumnsWatched = 4096;
constexpr qint64 rowsMeasured = 1000;
constexpr QByteArrayView replacementUtf8("\xEF\xBF\xBD", 3);

/// Names, or where there are none the width that most rows have.
int expectedCells(const Table &table)
{
    if (table.dialect().headerRow >= 0)
        return int(table.columns().size());
    QHash<int, int> rows;
    int best = 0;
    for (qint64 row = 0; row < std::min(table.rowCount(), rowsMeasured); ++row) {
        const int cells = int(table.row(row).size());
        if (++rows[cells] > rows.value(best))
            best = cells;
    }
    return best;
}

/// memchr() first: nearly no row has even the first of the three bytes.
bool hasReplacement(QByteArrayView bytes)
{
    const auto *const end = bytes.data() + bytes.size();
    const char *at = bytes.data();
    while (const void *found = std::memchr(at, replacementUtf8[0], size_t(end - at))) {
        at = static_cast<const char *>(found);
        if (QByteArrayView(at, end).startsWith(replacementUtf8))
            return true;
        ++at;
    }
    return false;
}

/// Takes the cells of a file one after the other.
class Inspector {
public:
    explicit Inspector(const Table &table)
        : m_table(table)
        , m_first(table.firstBelowHeader())
        , m_end(table.endOfTable())
        , m_expected(expectedCells(table))
    {
        beginRow(0);
    }

    void cell(QByteArrayView text, CellShape shape)
    {
        if (shape == CellShape::Loose)
            note(FindingKind::LooseQuote, m_column, text);
        if (m_inTable && m_column < mostColumnsWatched) {
            if (m_column >= m_watches.size())
                m_watches.resize(m_column + 1);
            m_watches[m_column].add(natureOf(text), m_row, [&] { return shown(text); });
        }
        ++m_column;
    }

    void endRow(qint64 row, QByteArrayView bytes)
    {
        m_widest = std::max(m_widest, m_column);
        // A row of a workbook ends with its last cell that is not empty.
        const bool isShort = m_column < m_expected && !m_table.isWorkbook();
        if (m_inTable && isShort) {
            note(FindingKind::RaggedShort, m_column, {});
        } else if (m_inTable && m_column > m_expected) {
            note(FindingKind::RaggedLong, m_expected, {});
        } else if (!m_inTable && row >= m_first && isEmptyRow(bytes)) {
            note(FindingKind::EmptyRow, -1, {});
        }
        if (isUndecodable(bytes))
            noteCells(bytes, FindingKind::Undecodable);
        if (std::memchr(bytes.data(), '\0', size_t(bytes.size())) != nullptr)
            noteCells(bytes, FindingKind::NulByte);
        if (row + 1 == m_table.index().count() && m_table.index().unclosedQuoteLine > 0)
            note(FindingKind::UnclosedQuote, m_column - 1, {});
        beginRow(row + 1);
    }

    [[nodiscard]] Inspection result()
    {
        lookAtHeader();
        lookAtLineEnds();
        lookAtRemarks();
        for (int column = 0; column < m_watches.size(); ++column) {
            for (Finding &finding : m_watches[column].findings()) {
                finding.column = column;
                for (FindingPlace &place : finding.places)
                    place.column = column;
                m_found += finding;
            }
        }
        for (Finding &finding : m_found) {
            for (FindingPlace &place : finding.places)
                place.line = m_table.physicalLine(place.row);
        }
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const Finding &one, const Finding &other) {
                return one.places.first().row < other.places.first().row;
            });
        return {m_found, m_widest};
    }

private:
    void beginRow(qint64 row)
    {
        m_row = row;
        m_column = 0;
        m_inTable = row >= m_first && row < m_end && !m_table.index().isSkipped(row);
    }

    [[nodiscard]] QString shown(QByteArrayView text) const
    {
        // Four bytes a character at most; what is cut within one is cut off again.
        return m_table.decoder()
            .decode(text.first(std::min(text.size(), 4 * shownText)))
            .left(shownText);
    }

    void note(FindingKind kind, int column, QByteArrayView text)
    {
        Finding *known = nullptr;
        for (Finding &finding : m_found)
            known = finding.kind == kind ? &finding : known;
        if (!known) {
            m_found.append({kind, -1, 0, {}});
            known = &m_found.last();
        }
        ++known->count;
        if (known->places.size() < Finding::mostPlaces)
            known->places.append({m_row, 0, column, shown(text), m_column});
    }

    /// Cut in the middle of a character it would look undecodable, so the whole row is asked.
    [[nodiscard]] bool isUndecodable(QByteArrayView bytes) const
    {
        const bool replaced = m_table.decoder().isUtf8() && hasReplacement(bytes);
        return replaced || m_table.decoder().firstUndecodable(bytes) >= 0;
    }

    void noteCells(QByteArrayView bytes, FindingKind kind)
    {
        int column = 0;
        forEachCell(bytes, m_table.rules(), [&](QByteArrayView text) {
            const bool odd =
                kind == FindingKind::NulByte ? text.indexOf('\0') >= 0 : isUndecodable(text);
            if (odd)
                note(kind, column, text);
            ++column;
        });
    }

    /// Blanks alone are a blank line, and nothing odd.
    [[nodiscard]] bool isEmptyRow(QByteArrayView bytes) const
    {
        const CellRules &rules = m_table.rules();
        if (rules.mergeDelimiters || rules.delimiter.isEmpty() || !m_table.index().isSkipped(m_row))
            return false;
        const bool comment = !rules.comment.isEmpty() && bytes.startsWith(rules.comment);
        return !comment && bytes.indexOf(rules.delimiter) >= 0;
    }

    void lookAtHeader()
    {
        if (m_table.dialect().headerRow < 0)
            return;
        m_row = m_table.dialect().headerRow;
        const QStringList &names = m_table.columns();
        m_column = int(names.size());
        const int last = int(names.size()) - 1;
        QSet<QString> seen;
        for (int column = 0; column < names.size(); ++column) {
            const QString name = names[column].trimmed();
            if (name.isEmpty()) {
                const bool trailing = column == last && last > 0
                    && (last >= m_watches.size() || m_watches[last].isEmpty()) && m_widest > last
                    && !isFound(FindingKind::RaggedShort);
                note(trailing ? FindingKind::TrailingDelimiter : FindingKind::EmptyHeader, column,
                    {});
            } else if (seen.contains(name)) {
                note(FindingKind::DuplicateHeader, column, name.toUtf8());
            }
            seen.insert(name);
        }
    }

    [[nodiscard]] bool isFound(FindingKind kind) const
    {
        return std::any_of(m_found.begin(), m_found.end(),
            [kind](const Finding &finding) { return finding.kind == kind; });
    }

    void lookAtRemarks()
    {
        const XlsxTable &remarks = m_table.workbookRemarks();
        add(FindingKind::ShortenedNumber, remarks.shortened);
        add(FindingKind::UnreadFormat, remarks.unreadFormats);
        add(FindingKind::Uncalculated, remarks.uncalculated);
        add(FindingKind::ApostropheTaken, m_table.apostrophesTaken());
    }

    void add(FindingKind kind, const XlsxRemark &remark)
    {
        if (remark.count == 0)
            return;
        Finding finding{kind, -1, remark.count, {}};
        for (const XlsxCellPlace &place : remark.places) {
            if (finding.places.size() == Finding::mostPlaces)
                break;
            const QString text = m_table.physicalRow(place.row - 1).value(place.column - 1);
            finding.places.append({place.row - 1, 0, place.column - 1, text.left(shownText), 0});
        }
        m_found += finding;
    }

    void lookAtLineEnds()
    {
        if (m_table.isWorkbook())
            return;
        const RowIndex::LineEnds &ends = m_table.index().lineEnds;
        QList<qint64> firsts;
        for (const qint64 line : {ends.lf, ends.crlf, ends.cr}) {
            if (line > 0)
                firsts += line;
        }
        if (firsts.size() < 2)
            return;
        std::sort(firsts.begin(), firsts.end());
        m_row = m_table.physicalRowOfLine(firsts[1]);
        m_column = 0;
        note(FindingKind::MixedLineEnds, -1, {});
    }

    const Table &m_table;
    qint64 m_first;
    qint64 m_end;
    int m_expected;
    qint64 m_row = 0;
    int m_column = 0;
    bool m_inTable = false;
    int m_widest = 0;
    QList<ColumnWatch> m_watches;
    QList<Finding> m_found;
};

} // namespace

QString findingKey(FindingKind kind)
{
    static constexpr std::array<const char *, size_t(FindingKind::ApostropheTaken) + 1> keys = {
        "raggedShort", "raggedLong", "undecodable", "nulByte", "duplicateHeader", "emptyHeader",
        "trailingDelimiter", "exponent", "digitsLost", "spreadsheetError", "dateAmongOthers",
        "formula", "strayQuote", "unclosedQuote", "mixedLineEnds", "emptyRow", "shortenedNumber",
        "unreadFormat", "uncalculated", "apostropheTaken"};
    return QString::fromLatin1(keys[size_t(kind)]);
}

Result<Inspection> inspect(const Table &table, const ProgressFn &progress)
{
    Inspector inspector(table);
    return scanRows(table.text(), table.index(), table.rules(), 0, table.physicalRowCount(),
        inspector, progress)
        .map([&] { return inspector.result(); });
}

} // namespace m2m
