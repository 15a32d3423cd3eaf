// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/steps.h"
#include "stepform.h"
#include "widgets/samplelines.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace m2m {

/// What the first rows become by a step, and why it cannot be used.
struct StepPreview {
    QList<SampleLines::Line> lines;
    std::optional<StepProblem> problem;
};

/// The settings of one step of a field, with what the first rows become. Modal for its window.
class StepDialog : public QDialog {
    Q_OBJECT
public:
    using PreviewFn = std::function<StepPreview(const Step &)>;
    /// `removable`: the step is there already.
    StepDialog(const Step &step, const StepOffers &offers, const QString &field, bool removable,
        PreviewFn preview, QWidget *parent = nullptr);
    [[nodiscard]] Step step() const { return m_form->step(); }

Q_SIGNALS:
    void removeRequested();
    void moveRequested(int by); ///< -1: one place to the front

private:
    void refresh();
    PreviewFn m_preview;
    StepForm *m_form;
    SampleLines *m_samples;
    QLabel *m_remark;
    QLabel *m_problem;
    QPushButton *m_use = nullptr;
};

} // namespace m2m
