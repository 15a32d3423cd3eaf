// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/recipe.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace m2m {

/// One setting of a step, as a form shows it.
struct StepSetting {
    enum class Kind {
        Text,
        OptionalText, ///< with a tick box: without it the setting is left out
        Mark, ///< what separates; the usual ones are offered
        Pattern,
        Whole, ///< a number, `least` to `most`
        Texts, ///< a list, one a line
        Pairs, ///< [[from, to], …]
        Choice, ///< one of `choices`
        OpenChoice, ///< the same, and anything that is typed
        Flag,
    };
    QString name;
    Kind kind = Kind::Text;
    QString label;
    QString help; ///< may be empty
    QList<QPair<QJsonValue, QString>> choices; ///< an empty text: the setting is left out
    int least = 0;
    int most = 0;
};

/// What can be chosen of a step; nothing for most.
[[nodiscard]] QList<StepSetting> settingsOfStep(const QString &name);
/// The step as it begins where it is added by hand.
[[nodiscard]] Step freshStep(const QString &name, const Dialect &dialect);

} // namespace m2m
