// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace m2m {

/// Where a form's script stands, which decides how its text is wrapped and what its result means
/// (form-rules 6).
enum class ScriptUse {
    Shown, ///< customConditional: `show`
    Custom, ///< validate.custom: `valid`
    RowCheck, ///< validate.row of an edit grid: `valid`
    Calculate, ///< calculateValue: `value`
    Default, ///< customDefaultValue: `value`
    Trigger, ///< logic trigger: `result`
    NewValue, ///< logic action "value": `value`
    Options, ///< data.custom of a select: `values`
};

struct ScriptCall {
    ScriptUse use = ScriptUse::Shown;
    QString source;
    QJsonObject component; ///< settings of the component that it belongs to
    QJsonObject data;
    QJsonObject row;
    QJsonObject others; ///< variables of this use by name: input, rowIndex, value, result
};

struct ScriptOutcome {
    enum class State {
        Done,
        Threw, ///< an exception or a syntax error: the page has its own answer to that
        NotEvaluated, ///< only the page can tell; `reason` says why
    };
    State state = State::NotEvaluated;
    QJsonValue value = QJsonValue::Undefined; ///< may be a NaN, which JSON cannot write
    QString reason; ///< "noEngine", "time", "memory", "outside", "language"
    QString detail; ///< the name that it reached for, or what it threw
};

/// Runs the scripts of one type form with nothing but their data. Safe to use from several threads
/// at once; calls return within the limits of time and memory, whatever the script does.
class ScriptRunner {
public:
    ScriptRunner() = default;
    ScriptRunner(const ScriptRunner &) = delete;
    ScriptRunner &operator=(const ScriptRunner &) = delete;
    virtual ~ScriptRunner() = default;
    [[nodiscard]] virtual ScriptOutcome run(const ScriptCall &call) = 0;
};

} // namespace m2m
