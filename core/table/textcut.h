// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textsample.h"

#include <QMap>

namespace m2m {

/// How a text looks when it is cut by one set of rules, and how well it does.
class TextCut {
public:
    TextCut(QByteArrayView text, const CellRules &rules);

    /// 0: these rules do not make a table of it.
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
    /// Sentences may have one comma each; so may a name above numbers with decimal commas.
    [[nodiscard]] bool mayBeProse() const
    {
        return m_width == 2 && (m_blankLed * 2 > m_fitting || (m_blankLed > 0 && m_splits > 0));
    }
    /// What is taken for comments looks more like rows than the rows do.
    [[nodiscard]] bool commentsAreRows() const;
    [[nodiscard]] bool hasComments() const;

private:
    struct WidthCount {
        qsizetype rows = 0;
        qsizetype longestRun = 0;
        qsizetype first = 0;
        qsizetype last = 0;
    };
    using Widths = QMap<qsizetype, WidthCount>;
    [[nodiscard]] Widths widths() const;
    void findWidth();
    void passPairs(const Widths &all);
    void takeWidthOfNames(const Widths &all);
    void findReach();
    void weigh();
    [[nodiscard]] bool isRuledOut() const;
    [[nodiscard]] bool isOneCell() const;
    [[nodiscard]] bool isCleanCell(QByteArrayView cell, CellKind kind) const;

    TextSample m_sample;
    CellRules m_rules;
    qsizetype m_width = 1; ///< of the table
    bool m_shortRows = false;
    qsizetype m_filled = 0; ///< rows of the table or of what stands around it
    qsizetype m_fitting = 0; ///< rows that are as wide as the table
    qsizetype m_inReach = 0; ///< filled rows from the first to the last that fits
    double m_clean = 0; ///< share of cells that hold no other delimiter
    double m_typed = 0; ///< share of cells that are numbers or dates
    qsizetype m_blankLed = 0; ///< rows of two cells with a blank behind the delimiter
    qsizetype m_splits = 0; ///< rows in which the delimiter stands between two digits
    bool m_maySplitNumbers = false; ///< all of them
    double m_score = 0;
};

} // namespace m2m
