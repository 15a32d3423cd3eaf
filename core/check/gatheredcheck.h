// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatheredplan.h"
#include "plaincell.h"
#include "plainsteps.h"
#include "rowfinding.h"
#include "shorttexts.h"

#include <QSet>

#include <utility>
#include <vector>

namespace m2m {

/// Checks records of many rows without making them: goes once over the cells of their rows, and
/// believes a field, a list or a grid of which each cell is plainly right. Of any other one a
/// record of its own is made and checked as every record is. Gives what checkRow() gives. One
/// object a thread.
class GatheredCheck {
public:
    GatheredCheck(std::shared_ptr<const GatheredPlan> plan, const ComponentFacts &facts,
        ProblemNumbers &numbers);

    [[nodiscard]] RowFinding check(qint64 record);

private:
    struct Answer {
        QList<std::pair<int, Severity>> problems;
        Digest digest{};
    };
    struct Value {
        bool right = false; ///< neither steps nor rules have anything to say
        Digest digest{};
    };
    enum class Open { NotKnown, No, Yes };
    struct Cell {
        const GatheredPlan::Cell *plan = nullptr;
        MemberDigest member;
        PlainSteps before;
        std::unique_ptr<PlainCell> plain;
        QHash<QByteArray, Value> values; ///< by what the steps before have left
        ShortTexts<Value> words; ///< by the cell itself
        QByteArray key;
    };
    struct Unit {
        const GatheredPlan::Unit *plan = nullptr;
        MemberDigest member;
        std::vector<Cell> cells;
        Open open = Open::NotKnown; ///< whether what is plainly right is taken as it is
        QHash<QByteArray, Answer> answers; ///< by the text of all rows

        // Of the record at hand.
        bool begun = false;
        bool isOne = true; ///< all rows have the same bytes
        bool believed = true;
        QByteArray first;
        ListDigest list;
    };
    using Cells = std::vector<QByteArrayView>;
    class Rows;

    void prepare(Cell &cell) const;
    [[nodiscard]] bool scan(qint64 record);
    void begin();
    void takeRow(const Cells &cells, QByteArrayView bytes);
    void takeTarget(QByteArrayView cell);
    void takeSame(Unit &unit, QByteArrayView cell) const;
    void takeElement(Unit &unit, QByteArrayView cell) const;
    void takeGridRow(Unit &unit, const Cells &cells) const;
    [[nodiscard]] bool read(
        Cell &cell, GatheredPlan::Kind kind, QByteArrayView text, Digest &digest) const;
    [[nodiscard]] Value valueOf(
        const Cell &cell, GatheredPlan::Kind kind, QByteArrayView text) const;
    void finish(Unit &unit, qint64 record, RowFinding &finding) const;
    void finishTarget(qint64 record, RowFinding &finding);
    [[nodiscard]] Answer answerOf(const QuickPlan::Part &part, const QString &path, qint64 record,
        Record *made = nullptr) const;
    static void add(const Answer &answer, RowFinding &finding);

    std::shared_ptr<const GatheredPlan> m_plan;
    const ComponentFacts &m_facts;
    ProblemNumbers &m_numbers;
    std::vector<Unit> m_units;
    QSet<qint64> m_correctedRows;
    std::vector<std::pair<ComponentFact, Answer>> m_targets; ///< by what is known of them

    // Of the record at hand.
    bool m_isOdd = false; ///< its rows are not all as wide as the table, or too large
    UuidText m_target{};
    bool m_targetIsRead = false;
    bool m_targetIsOne = true;
};

} // namespace m2m
