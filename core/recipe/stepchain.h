// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stepfunctions.h"

#include <array>
#include <vector>

namespace m2m {

struct NamedStep;
class StepRecorder;

/// Texts are changed, combined, changed, split, the pieces changed, a value is made; all but the
/// last only where a step says so.
class StepChain {
public:
    StepChain() = default; ///< the text is the value
    StepChain(const QList<Step> &steps, const StepContext &context);

    [[nodiscard]] StepResult run(const QString &cell) const;
    /// Changes the texts, of which there is at least one. The recorder may be null; with one
    /// nothing is cut short.
    [[nodiscard]] StepResult run(std::span<QString> texts, StepRecorder *recorder) const;

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] const std::optional<StepProblem> &problem() const { return m_problem; }

private:
    enum Stage { OfCells, OfText, OfPieces };
    struct Pieces;

    [[nodiscard]] QString add(const NamedStep &entry, const StepSetup &setup);
    void makeValues(const StepContext &context);
    [[nodiscard]] std::optional<StepResult> unreadable(
        std::span<const QString> texts, QString *odd) const;
    [[nodiscard]] StepResult valueOf(Pieces &pieces, StepRecorder *recorder) const;
    [[nodiscard]] std::optional<StepIssue> change(
        Stage stage, Pieces &pieces, StepRecorder *recorder) const;
    [[nodiscard]] StepResult made(const ValueStep &step, const Pieces &pieces) const;
    [[nodiscard]] StepResult madeOfSeveral(const ValueStep &step, const Pieces &pieces) const;

    QList<Step> m_steps;
    std::optional<StepProblem> m_problem;
    std::array<std::vector<TextStep>, 3> m_changes; ///< by stage
    CombineStep m_combine;
    QString m_splitAt; ///< null: nothing is split
    /// The last one makes the value; those before it show a number while it is changed. None: the
    /// text is the value.
    std::vector<ValueStep> m_values;
    qsizetype m_valueIndex = -1; ///< of the step that makes the value
    QList<NumberStep> m_then;
    QStringList m_expected; ///< damaged texts that a step looks for
    bool m_fillsBlank = false;
    bool m_isText = false; ///< the field takes any text
    bool m_isList = false; ///< a single value becomes a list of one
    bool m_takesSeveral = false; ///< of several texts a list may come
    bool m_joinsLists = false; ///< each text gives a list
    QJsonValue m_blank = QJsonValue::Undefined;
};

} // namespace m2m
