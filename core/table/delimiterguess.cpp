// SPDX-License-Identifier: GPL-3.0-or-later
#include "delimiterguess.h"

#include "linemarks.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <set>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr qsizetype sampledRows = 300;
constexpr qsizetype spreadRows = 200;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || static_cast<unsigned char>(byte) >= 0x80;
}

/// How a text looks when it is cut by one set of rules.
class TextCut {
public:
    TextCut(QByteArrayView text, const CellRules &rules)
        : m_sample(text, rules, sampledRows, 0)
        , m_rules(rules)
    {
        findWidth();
        if (m_width > 1) {
            findReach();
            weigh();
        }
    }

    [[nodiscard]] double score() const { return m_score; }
    [[nodiscard]] qsizetype width() const { return m_width; }
    [[nodiscard]] bool shortRows() const { return m_shortRows; }
    [[nodiscard]] const CellRules &rules() const { return m_rules; }
    [[nodiscard]] TextSample &sample() { return m_sample; }
    [[nodiscard]] char delimiter() const { return m_rules.delimiter.at(0); }
    [[nodiscard]] qsizetype filled() const { return m_filled; }
    [[nodiscard]] qsizetype fitting() const { return m_fitting; }
    [[nodiscard]] bool allFit() const { return m_fitting == m_filled && !m_shortRows; }
    [[nodiscard]] bool allInReachFit() const { return m_fitting == m_inReach && !m_shortRows; }
    [[nodiscard]] bool mostFit() const { return m_fitting * 10 >= m_inReach * 9; }
    [[nodiscard]] bool isClean() const { return m_clean > 0.8; }
    /// Sentences may have one comma each.
    [[nodiscard]] bool mayBeProse() const { return m_blankLed * 2 > m_fitting && m_width == 2; }
    /// Whether each delimiter stands between two digits, where it may be a decimal mark.
    [[nodiscard]] bool maySplitNumbers() const { return m_maySplitNumbers; }

    /// More comments look like rows than rows do.
    [[nodiscard]] bool commentsAreRows() const
    {
        qsizetype comments = 0;
        qsizetype alike = 0;
        qsizetype rows = 0;
        for (qsizetype number = 0; number < m_sample.size(); ++number) {
            const TextSample::Row row = m_sample.row(number);
            if (row.width() != m_width || m_width < 2)
                continue;
            const bool values = std::any_of(row.kinds.begin(), row.kinds.end(),
                [](CellKind kind) { return kind == CellKind::Number || kind == CellKind::Date; });
            rows += row.isTable() ? 1 : 0;
            comments += row.isTable() ? 0 : 1;
            alike += !row.isTable() && (values || m_typed <= 0) ? 1 : 0;
        }
        if (comments == 1) // the header, behind a mark; or its first name begins with the mark
            return m_rules.comment != "#" && m_rules.comment != "//";
        return alike * 2 > rows;
    }

    [[nodiscard]] bool hasComments() const
    {
        for (qsizetype number = 0; number < m_sample.size(); ++number) {
            if (m_sample.row(number).kind == TextSample::RowKind::Comment)
                return true;
        }
        return false;
    }

private:
    struct WidthCount {
        qsizetype rows = 0;
        qsizetype longestRun = 0;
        qsizetype first = 0;
        qsizetype last = 0;
    };
    using Widths = QMap<qsizetype, WidthCount>;

    [[nodiscard]] Widths widths() const
    {
        Widths all;
        qsizetype last = 0;
        qsizetype run = 0;
        for (qsizetype number = 0; number < m_sample.size(); ++number) {
            const TextSample::Row row = m_sample.row(number);
            if (!row.isTable())
                continue;
            run = row.width() == last ? run + 1 : 1;
            last = row.width();
            WidthCount &count = all[last];
            if (count.rows++ == 0)
                count.first = number;
            count.last = number;
            count.longestRun = std::max(count.longestRun, run);
        }
        return all;
    }

    /// The width that most cells are in.
    void findWidth()
    {
        const Widths all = widths();
        for (const WidthCount &count : all)
            m_filled += count.rows;
        qsizetype most = 0;
        for (const bool strict : {true, false}) {
            for (auto it = all.begin(); it != all.end() && (strict || most == 0); ++it) {
                // Rows that are too long come alone; the table's stand together.
                if (strict && (it->longestRun < 2 || it->rows * 20 < m_filled))
                    continue;
                if (it->rows * (it.key() - 1) > most) {
                    most = it->rows * (it.key() - 1);
                    m_width = it.key();
                }
            }
        }
        if (m_width == 2)
            passPairs(all);
        takeWidthOfNames(all);
        m_fitting = m_shortRows ? shortAndFull(all) : all.value(m_width).rows;
    }

    /// A long preamble of pairs does not outweigh a short table that is wider.
    void passPairs(const Widths &all)
    {
        const WidthCount pairs = all.value(2);
        for (qsizetype number = pairs.first; number <= pairs.last; ++number) {
            const TextSample::Row row = m_sample.row(number);
            if (row.isTable() && row.width() == 2 && row.kinds[0] != CellKind::Text)
                return;
        }
        for (auto it = all.upperBound(2); it != all.end(); ++it) {
            if (it->longestRun >= 2 && it->first > pairs.last)
                m_width = it.key();
        }
    }

    /// Programs that leave out empty cells at the end of a row write all of the header.
    void takeWidthOfNames(const Widths &all)
    {
        if (all.isEmpty() || all.lastKey() < 3 || all.value(m_width).rows * 5 > m_filled * 4)
            return;
        const qsizetype widest = all.lastKey();
        const qsizetype number = all.last().first;
        if (widest == m_width
            || std::any_of(all.begin(), all.end(),
                [number](const WidthCount &of) { return of.first < number; }))
            return; // names stand above all others
        const TextSample::Row names = m_sample.row(number);
        std::set<QByteArray> seen;
        for (qsizetype column = 0; column < widest; ++column) {
            const QByteArrayView cell = names.cells[size_t(column)];
            if (names.kinds[size_t(column)] != CellKind::Text
                || !seen.insert(cell.toByteArray()).second)
                return;
        }
        const auto wide = std::count_if(all.keyBegin(), all.keyEnd(),
            [widest](qsizetype width) { return width > 1 && width < widest; });
        if (wide < 2)
            return;
        m_width = widest;
        m_shortRows = true;
    }

    [[nodiscard]] static qsizetype shortAndFull(const Widths &all)
    {
        qsizetype rows = 0;
        for (auto it = all.upperBound(1); it != all.end(); ++it)
            rows += it->rows;
        return rows;
    }

    void findReach()
    {
        qsizetype since = 0;
        for (qsizetype number = 0; number < m_sample.size(); ++number) {
            const TextSample::Row row = m_sample.row(number);
            if (!row.isTable())
                continue;
            const bool fits = row.width() == m_width || (m_shortRows && row.width() > 1);
            since += m_inReach > 0 || fits ? 1 : 0;
            if (fits)
                m_inReach = since;
        }
    }

    void weigh()
    {
        qsizetype cells = 0;
        qsizetype clean = 0;
        qsizetype typed = 0;
        qsizetype splits = 0;
        qsizetype rows = 0;
        for (qsizetype number = 0; number < m_sample.size(); ++number) {
            const TextSample::Row row = m_sample.row(number);
            if (!row.isTable() || row.width() < 2)
                continue;
            bool digits = true;
            for (size_t column = 0; column < row.cells.size(); ++column) {
                if (row.width() == m_width) {
                    ++cells;
                    clean += isCleanCell(row.cells[column], row.kinds[column]) ? 1 : 0;
                    typed +=
                        row.kinds[column] == CellKind::Number || row.kinds[column] == CellKind::Date
                        ? 1
                        : 0;
                }
                digits = digits && row.kinds[column] == CellKind::Number
                    && (column == 0 || wholeNumber(row.cells[column]) >= 0);
            }
            ++rows;
            m_blankLed += row.width() == 2 && row.cells[1].startsWith(' ') ? 1 : 0;
            splits += digits && row.width() == 2 ? 1 : 0;
        }
        m_clean = cells > 0 ? double(clean) / double(cells) : 0;
        m_typed = cells > 0 ? double(typed) / double(cells) : 0;
        m_maySplitNumbers = delimiter() == ',' && rows > 0 && splits == rows;
        if (isRuledOut())
            return;
        const double agreement = double(m_fitting) / double(m_filled);
        const double columns = 1.0 - 1.0 / double(m_width);
        // That every row agrees, the header with its plain words too, hardly happens by chance.
        const double bonus = allFit() && m_filled > 1 ? 3 : 1;
        m_score = agreement * columns * bonus * std::pow(m_clean, 1.5);
    }

    [[nodiscard]] bool isRuledOut() const
    {
        const bool once = m_fitting == 1 && m_filled > 2;
        if (once || m_fitting * 2 < m_inReach)
            return true; // a mark that some texts have and others have not
        if (m_maySplitNumbers) // "3,5": also below a heading of one cell
            return true;
        if (mainDelimiters.contains(delimiter()))
            return false;
        if (m_typed < 0.2 || m_shortRows || m_filled < 2)
            return true; // words have blanks between them too
        if (delimiter() == ' ')
            return m_fitting * 10 < m_inReach * 9 || isOneCell();
        return !allFit() || m_filled < 3 || m_width < 3 || (delimiter() == ':' && isOneCell());
    }

    /// What is cut here is a date with its time, a time, grouped digits or a pair.
    [[nodiscard]] bool isOneCell() const
    {
        qsizetype rows = 0;
        qsizetype whole = 0;
        for (qsizetype number = 0; number < m_sample.size(); ++number) {
            const TextSample::Row row = m_sample.row(number);
            if (!row.isTable() || row.width() != m_width)
                continue;
            QByteArray joined;
            bool beginsWithBlank = false;
            for (const QByteArrayView cell : row.cells) {
                joined +=
                    (joined.isEmpty() ? QByteArray() : m_rules.delimiter) + cell.toByteArray();
                beginsWithBlank = beginsWithBlank || cell.startsWith(' ');
            }
            const CellKind kind = kindOfCell(joined);
            ++rows;
            whole += kind == CellKind::Date || kind == CellKind::Number || beginsWithBlank ? 1 : 0;
        }
        return whole * 2 > rows;
    }

    [[nodiscard]] bool isCleanCell(QByteArrayView cell, CellKind kind) const
    {
        if (kind != CellKind::Text)
            return true;
        bool letters = false;
        bool parts = false; // "5 2" are two cells
        for (const char byte : cell) {
            if (byte != delimiter() && mainDelimiters.contains(byte))
                return false;
            letters = letters || isLetter(byte);
            parts = parts || byte == ' ';
        }
        return letters || !parts;
    }

    TextSample m_sample;
    CellRules m_rules;
    qsizetype m_width = 1; ///< of the table
    bool m_shortRows = false;
    qsizetype m_filled = 0; ///< rows of the table or of what stands around it
    qsizetype m_fitting = 0; ///< rows that are as wide as the table
    qsizetype m_inReach = 0; ///< filled rows from the first to the last that fits
    double m_clean = 0;
    double m_typed = 0;
    qsizetype m_blankLed = 0; ///< rows of two cells with a blank behind the delimiter
    bool m_maySplitNumbers = false;
    double m_score = 0;
};

using CutPtr = std::unique_ptr<TextCut>;

class DelimiterSearch {
public:
    explicit DelimiterSearch(QByteArrayView text)
        : m_text(text)
        , m_marks(findLineMarks(text))
        , m_named(separatorLine(text))
    {
    }

    DelimiterGuess run()
    {
        CellRules rules;
        rules.comment = m_marks.comment;
        CutPtr best = bestCut(rules);
        if (best && !rules.comment.isEmpty() && best->commentsAreRows()) {
            rules.comment.clear();
            m_doubtful = true;
            best = bestCut(rules);
        }
        if (best && m_marks.escapes)
            tryEscape(rules, best);
        if (best && !m_marks.quotes && m_marks.apostrophesOpen > 1 && m_marks.apostrophesClose > 1)
            tryApostrophes(rules, best);
        return best ? verdict(std::move(best)) : oneColumn(rules);
    }

private:
    CutPtr bestCut(const CellRules &rules)
    {
        m_second = 0;
        CutPtr best;
        if (m_named != '\0') {
            best = cut(rules, m_named, false);
            return best && best->width() > 1 ? std::move(best) : nullptr;
        }
        const auto meet = [&](char delimiter, bool merge) {
            CutPtr next = cut(rules, delimiter, merge);
            if (!next || next->score() <= 0)
                return;
            m_second = std::max(m_second, std::min(next->score(), best ? best->score() : 0));
            if (!best || next->score() > best->score())
                best = std::move(next);
        };
        for (const char delimiter : mainDelimiters)
            meet(delimiter, false);
        if (!best || !best->mostFit() || !best->isClean())
            meet(' ', true);
        if (!best) {
            for (const char delimiter : {':', '^', '~'})
                meet(delimiter, false);
        }
        return best;
    }

    [[nodiscard]] CutPtr cut(CellRules rules, char delimiter, bool merge) const
    {
        if (!m_text.first(std::min<qsizetype>(m_text.size(), 1 << 16)).contains(delimiter))
            return nullptr;
        rules.delimiter = QByteArray(1, delimiter);
        rules.mergeDelimiters = merge;
        return std::make_unique<TextCut>(m_text, rules);
    }

    void tryEscape(CellRules &rules, CutPtr &best)
    {
        CellRules escaping = rules;
        escaping.escape = '\\';
        const double second = m_second;
        CutPtr other = bestCut(escaping);
        m_doubtful = m_doubtful || m_marks.pathEnds;
        if (!other || other->score() < best->score()) {
            m_second = second;
            m_doubtful = true;
            return;
        }
        rules = escaping;
        best = std::move(other);
    }

    void tryApostrophes(CellRules &rules, CutPtr &best)
    {
        CellRules quoting = rules;
        quoting.quote = '\'';
        const double second = m_second;
        CutPtr other = bestCut(quoting);
        const bool closed = m_marks.apostrophesOpen == m_marks.apostrophesClose;
        const bool everywhere = m_marks.apostrophesOpen * 5 >= best->filled() * 4;
        const bool better = other && other->score() > best->score() * 1.05;
        const bool asGood = other && other->score() >= best->score() && closed && everywhere;
        if (!better && !asGood) {
            m_second = second;
            return;
        }
        rules = quoting;
        best = std::move(other);
        m_doubtful = true;
    }

    /// All rows between the first and the last that fit do so, in what was looked at and beyond.
    [[nodiscard]] static bool restFits(const TextSample &rest, const TextCut &best)
    {
        qsizetype fitting = 0;
        qsizetype since = 0;
        qsizetype inReach = 0;
        for (qsizetype number = 0; number < rest.size(); ++number) {
            const TextSample::Row row = rest.row(number);
            if (!row.isTable())
                continue;
            const bool fits = row.width() == best.width();
            since += inReach > 0 || fits ? 1 : 0;
            fitting += fits ? 1 : 0;
            inReach = fits ? since : inReach;
        }
        return fitting == inReach;
    }

    DelimiterGuess verdict(CutPtr best)
    {
        const bool usual = mainDelimiters.contains(best->delimiter());
        const bool clear = m_second * 2 < best->score();
        TextSample rest(m_text, best->rules(), 0, spreadRows);
        const bool all = best->allInReachFit() && restFits(rest, *best);
        const bool plain = best->allFit() || (best->isClean() && best->fitting() >= 3);
        const bool sure = all && clear && plain && usual && !m_doubtful && !best->mayBeProse()
            && !best->sample().hasOpenQuote() && !(m_marks.pathEnds && !m_marks.escapes);
        QStringList reasons{all   ? QStringLiteral("delimiterConsistent")
                : best->mostFit() ? QStringLiteral("delimiterMostly")
                                  : QStringLiteral("delimiterUnclear")};
        if (m_named != '\0')
            reasons += QStringLiteral("separatorLine");
        if (best->delimiter() == ' ')
            reasons += QStringLiteral("columnsPadded");
        if (best->rules().escape != '\0')
            reasons += QStringLiteral("escapeSeen");
        if (best->rules().quote == '\'')
            reasons += QStringLiteral("apostrophesQuote");
        if (best->hasComments())
            reasons += QStringLiteral("commentsSeen");
        const Certainty certainty = sure ? Certainty::Sure
            : best->mostFit()            ? Certainty::Likely
                                         : Certainty::Unsure;
        return {std::move(best->sample()), std::move(rest), best->width(), best->shortRows(),
            certainty, reasons};
    }

    /// A file of one column: a delimiter that cuts none of its cells.
    DelimiterGuess oneColumn(CellRules rules) const
    {
        for (const char delimiter : mainDelimiters) { // rows of nothing else
            const CutPtr rest = cut(rules, delimiter, false);
            if (rest && rest->filled() == 0) {
                return {std::move(rest->sample()), TextSample(m_text, rest->rules(), 0, 0), 1,
                    false, Certainty::Likely, {QStringLiteral("delimiterConsistent")}};
            }
        }
        const QByteArrayView looked = m_text.first(std::min<qsizetype>(m_text.size(), 1 << 18));
        qsizetype delimited = 0;
        char unused = '\0';
        for (const char delimiter : mainDelimiters) {
            const qsizetype count = looked.count(delimiter);
            delimited += count;
            if (count == 0 && unused == '\0')
                unused = delimiter;
        }
        rules.delimiter = unused == '\0' ? QByteArray() : QByteArray(1, unused);
        TextSample sample(m_text, rules, sampledRows, 0);
        bool comments = false;
        for (qsizetype number = 0; number < sample.size(); ++number)
            comments = comments || sample.row(number).kind == TextSample::RowKind::Comment;
        const bool doubt = delimited * 2 > sample.size() || m_marks.widelySpaced;
        QStringList reasons{QStringLiteral("singleColumn")};
        if (comments)
            reasons += QStringLiteral("commentsSeen");
        TextSample rest(m_text, rules, 0, spreadRows);
        return {std::move(sample), std::move(rest), 1, false,
            doubt ? Certainty::Unsure : Certainty::Likely, reasons};
    }

    QByteArrayView m_text;
    LineMarks m_marks;
    char m_named; ///< by a first line "sep=;"
    double m_second = 0; ///< score of the next best delimiter
    bool m_doubtful = false;
};

} // namespace

DelimiterGuess guessDelimiter(QByteArrayView text) { return DelimiterSearch(text).run(); }

} // namespace m2m
