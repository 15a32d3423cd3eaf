// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaincell.h"
#include "plainsteps.h"
#include "quickplan.h"
#include "rowfinding.h"
#include "shorttexts.h"

#include <functional>
#include <utility>
#include <vector>

namespace m2m {

/// Checks rows of a plan without making their records, cell by cell: a cell that is plainly right
/// is believed (see PlainCell); of any other a record of its field alone is made and checked as
/// every record is, and the answer is remembered for the next cell with this text. Gives what
/// checkRow() gives. Steps that change texts are done on bytes where they can be (PlainSteps), so
/// that cells which differ in blanks and the like alone have one answer. One object a thread.
class QuickCheck {
public:
    QuickCheck(std::shared_ptr<const QuickPlan> plan, const ComponentFacts &facts,
        ProblemNumbers &numbers);

    /// Rows of the table, handed over in their order.
    using Take = std::function<void(const RowFinding &finding)>;
    void check(qint64 from, qint64 to, const Take &take);

private:
    struct Answer {
        QList<std::pair<int, Severity>> problems;
        Digest digest{};
    };
    /// Whether a cell of the field is taken as it is, as far as other fields have a say.
    enum class Open { NotKnown, No, Yes };
    struct Unit {
        const QuickPlan::Unit *plan = nullptr;
        MemberDigest digest;
        std::unique_ptr<PlainSteps> before; ///< null: cells are looked at as they are
        std::unique_ptr<PlainCell> plain; ///< of what these make of a cell
        Open alwaysOpen = Open::NotKnown; ///< where no other field decides
        QHash<QByteArray, Open> open; ///< by cells of the deciders
        QHash<QByteArray, Answer> answers; ///< by those and the own cell
        ShortTexts<Answer> words; ///< by the own cell, where no other field decides
    };
    struct KindOfFact {
        ComponentFact fact;
        Answer answer;
    };
    using Cells = std::vector<QByteArrayView>;
    class Rows;

    void prepareCells(Unit &unit) const;
    [[nodiscard]] static Open &openOf(Unit &unit, const QByteArray &deciders);
    [[nodiscard]] RowFinding checkCells(qint64 row, Cells &cells, QByteArrayView bytes);
    [[nodiscard]] bool correct(qint64 row, Cells &cells) const;
    void checkUnit(Unit &unit, qint64 row, const Cells &cells, RowFinding &finding);
    void checkTarget(qint64 row, const Cells &cells, RowFinding &finding);
    [[nodiscard]] const Answer *answerFor(const ComponentFact &fact, qint64 row);
    [[nodiscard]] Answer answerOf(const QuickPlan::Part &part, const QString &path, qint64 row,
        Record *record = nullptr) const;
    static void add(const Answer &answer, RowFinding &finding);

    std::shared_ptr<const QuickPlan> m_plan;
    const ComponentFacts &m_facts;
    ProblemNumbers &m_numbers;
    std::vector<Unit> m_units;
    std::vector<KindOfFact> m_kindsOfFacts;
    QHash<qint64, QList<std::pair<int, QByteArray>>> m_corrections; ///< by row
    QByteArray m_key;
};

} // namespace m2m
