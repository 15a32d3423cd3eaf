// SPDX-License-Identifier: GPL-3.0-or-later
#include "delimiterguess.h"

#include "linemarks.h"
#include "textcut.h"

#include <algorithm>
#include <memory>

namespace m2m {

namespace {

using Certainty = DialectGuess::Certainty;

constexpr qsizetype singleColumnRows = 300;
constexpr qsizetype spreadRows = 200;

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
        TextSample sample(m_text, rules, singleColumnRows, 0);
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

DelimiterGuess cutByKnown(QByteArrayView text, char delimiter)
{
    CellRules rules;
    rules.delimiter = QByteArray(1, delimiter);
    TextCut cut(text, rules);
    return {std::move(cut.sample()), TextSample(text, rules, 0, spreadRows), cut.width(),
        cut.shortRows(), Certainty::Sure, {}};
}

} // namespace m2m
