// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/stepsettings.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace m2m {

/// What the form can offer from file and type form.
struct StepOffers {
    QStringList texts; ///< that come to the step, each once
    QStringList targets; ///< that are right for the field: the labels of its options
};

/// The settings of one step, made of its table of settings.
class StepForm : public QWidget {
    Q_OBJECT
public:
    StepForm(const Step &step, const StepOffers &offers, QWidget *parent = nullptr);
    [[nodiscard]] Step step() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeControl(const StepSetting &setting);
    [[nodiscard]] QWidget *makeText(const StepSetting &setting);
    [[nodiscard]] QWidget *makeOptionalText(const StepSetting &setting);
    [[nodiscard]] QWidget *makeWhole(const StepSetting &setting);
    [[nodiscard]] QWidget *makeTexts(const StepSetting &setting);
    [[nodiscard]] QWidget *makePairs(const StepSetting &setting);
    [[nodiscard]] QWidget *makeChoice(const StepSetting &setting);
    [[nodiscard]] QWidget *makeFlag(const StepSetting &setting);

    const Step m_before;
    const StepOffers m_offers;
    /// By setting, what its control says now; undefined: the setting is left out.
    QList<QPair<QString, std::function<QJsonValue()>>> m_values;
};

} // namespace m2m
