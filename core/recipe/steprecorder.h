// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps.h"

#include <span>

namespace m2m {

/// Writes down what becomes of texts while steps run over them.
class StepRecorder {
public:
    StepRecorder(const QList<Step> &steps, const QStringList &texts);

    /// The texts themselves are in order; what is told from now on is told of this step.
    void begin(int step = 0);
    void changed(std::span<const QString> texts);
    void made(const QJsonValue &value);

    [[nodiscard]] QList<StepTrace> finished(const StepResult &result);

private:
    void add(const StepState &after);

    QList<Step> m_steps;
    QList<StepTrace> m_traces;
    StepState m_state;
    qsizetype m_next = -1; ///< the step that is under way
};

} // namespace m2m
