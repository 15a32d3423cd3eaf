// SPDX-License-Identifier: GPL-3.0-or-later
#include "linemarks.h"

#include "cellkind.h"

#include <algorithm>
#include <array>
#include <vector>

namespace m2m {

namespace {

constexpr qsizetype mostLines = 300;
constexpr qsizetype mostLineBytes = 1 << 16;

bool isMainDelimiter(char byte) { return mainDelimiters.contains(byte); }

bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

std::vector<QByteArrayView> firstLines(QByteArrayView text)
{
    text = text.first(std::min(text.size(), mostLineBytes));
    std::vector<QByteArrayView> lines;
    const char *at = text.begin();
    while (at != text.end() && qsizetype(lines.size()) < mostLines) {
        const char *const end = std::find_if(at, text.end(), isLineEnd);
        if (end != at)
            lines.emplace_back(at, end);
        at = end == text.end() ? end : end + 1;
    }
    return lines;
}

/// A first cell like #N/A or #, or a name like "# of wires".
bool isCell(QByteArrayView line, QByteArrayView mark)
{
    if (line.size() > mark.size() && isMainDelimiter(line[mark.size()]))
        return true;
    if (line.sliced(mark.size()).startsWith(QByteArrayView(" of ", 4)))
        return true;
    const auto *const end = std::find_if(line.begin(), line.end(), isMainDelimiter);
    return line.size() > mark.size()
        && kindOfCell(QByteArrayView(line.begin(), end)) == CellKind::Missing;
}

struct MarkUse {
    qsizetype comments = 0;
    qsizetype cells = 0;
    bool first = false; ///< on the first line that is not blank
};

MarkUse useOf(QByteArrayView mark, const std::vector<QByteArrayView> &lines)
{
    MarkUse use;
    for (const QByteArrayView line : lines) {
        if (!line.startsWith(mark))
            continue;
        ++(isCell(line, mark) ? use.cells : use.comments);
        use.first = use.first || line.data() == lines.front().data();
    }
    return use;
}

/// More than one line that begins with it, and it is nowhere else: it may be a delimiter or a
/// quote.
bool standsOnlyInFront(char mark, const std::vector<QByteArrayView> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [mark](QByteArrayView line) {
        const bool starts = line.startsWith(mark);
        return line.sliced(starts ? 1 : 0).indexOf(mark) < 0;
    });
}

QByteArray commentMark(const std::vector<QByteArrayView> &lines)
{
    const auto total = qsizetype(lines.size());
    for (const char *mark : {"#", "//", "%", "!", ";", "'"}) {
        const MarkUse use = useOf(mark, lines);
        const bool usual = *mark == '#' || *mark == '/';
        if (use.comments == 0 || use.cells > use.comments || use.comments >= total)
            continue;
        if (!usual && !use.first && use.comments < 2)
            continue;
        if ((*mark == ';' || *mark == '\'')
            && (use.comments < 2 || !use.first || !standsOnlyInFront(*mark, lines)))
            continue;
        return mark;
    }
    return {};
}

class QuoteScan {
public:
    explicit QuoteScan(QByteArrayView text)
        : m_text(text)
    {
    }

    void run(LineMarks &marks) const
    {
        qsizetype inner = 0;
        qsizetype doubled = 0;
        qsizetype ends = 0;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const char byte = m_text[at];
            if (byte == '\'') {
                marks.apostrophesOpen += isEdge(at - 1) ? 1 : 0;
                marks.apostrophesClose += isEdge(at + 1) ? 1 : 0;
            } else if (byte == '"') {
                const bool escaped = at > 0 && m_text[at - 1] == '\\';
                marks.quotes = marks.quotes || isEdge(at - 1);
                if (escaped) {
                    ++(isEdge(at + 1) ? ends : inner);
                } else if (at + 1 < m_text.size() && m_text[at + 1] == '"' && !isEdge(at - 1)) {
                    ++doubled;
                    ++at;
                }
            }
        }
        marks.escapes = marks.quotes && inner > 0 && doubled == 0;
        marks.pathEnds = ends > 0;
    }

private:
    /// Where a cell may begin or end.
    [[nodiscard]] bool isEdge(qsizetype at) const
    {
        return at < 0 || at >= m_text.size() || isLineEnd(m_text[at])
            || isMainDelimiter(m_text[at]);
    }

    QByteArrayView m_text;
};

} // namespace

LineMarks findLineMarks(QByteArrayView text)
{
    LineMarks marks;
    const auto lines = firstLines(text);
    if (lines.empty())
        return marks;
    marks.comment = commentMark(lines);
    QuoteScan(text.first(std::min(text.size(), mostLineBytes))).run(marks);
    const auto spaced = std::count_if(lines.begin(), lines.end(),
        [](QByteArrayView line) { return line.indexOf(QByteArrayView("  ", 2)) >= 0; });
    marks.widelySpaced = spaced * 2 > qsizetype(lines.size());
    return marks;
}

} // namespace m2m
