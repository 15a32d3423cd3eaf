// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "formtree.h"
#include "scriptrunner.h"

#include <QList>

namespace m2m {

/// A part of a form that only the web page can evaluate.
struct NotEvaluated {
    QString path; ///< of the field, with row numbers
    QString part; ///< "condition", "logic", "calculateValue", "customDefaultValue", …
    QString reason; ///< as ScriptOutcome::reason, or "operator" for JSON logic
    QString detail;
    bool operator==(const NotEvaluated &) const = default;
};

/// Where a walk through the tree of a form stands.
struct FormPlace {
    QString prefix; ///< of the paths here: "grid[0].box."
    QString holder; ///< path of what holds the data here, without row numbers: "grid.box"
    const QJsonObject *row = nullptr; ///< what scripts and conditions see as the row, page in use
    const QJsonObject *submitRow = nullptr; ///< and while it is submitted (form-rules 5.3)
    bool shown = true; ///< all that it stands in
    bool certain = true; ///< false: a condition on the way could not be evaluated
    bool disabled = false;
};

/// What a form decides at one moment of one record: who is shown, what scripts say. The data may
/// change between calls; it is looked at anew each time.
class FormMoment {
public:
    FormMoment(const QJsonObject &data, ScriptRunner *scripts)
        : m_data(data)
        , m_scripts(scripts)
    {
    }

    /// The place as it is for the component itself and for what stands in it: shown or not. With
    /// `submitting` both views of the row must agree.
    [[nodiscard]] FormPlace placeOf(
        const FormComponent &component, const FormPlace &outer, bool submitting = false);

    /// Runs a script of a component; what it cannot tell is noted under `part`.
    [[nodiscard]] ScriptOutcome run(ScriptUse use, const QString &source, const QString &part,
        const FormComponent &component, const FormPlace &place, const QJsonObject &others = {});
    void note(const QString &path, const QString &part, const QString &reason,
        const QString &detail = {});
    [[nodiscard]] const QList<NotEvaluated> &notEvaluated() const { return m_notEvaluated; }

    [[nodiscard]] const QJsonObject &data() const { return m_data; }
    [[nodiscard]] ScriptRunner *scripts() const { return m_scripts; }

private:
    [[nodiscard]] std::optional<bool> decide(
        const FormComponent &component, const FormPlace &place, const QJsonObject &row);

    const QJsonObject &m_data;
    ScriptRunner *m_scripts;
    QList<NotEvaluated> m_notEvaluated;
};

/// A component after its `logic` (form-rules 5.5): itself, or a copy with other settings.
class LiveComponent {
public:
    LiveComponent(const FormComponent &component, const QList<Field> &fields, FormMoment &,
        const FormPlace &);
    [[nodiscard]] const FormComponent &component() const { return m_changed ? *m_changed : m_own; }
    [[nodiscard]] const Field &field() const { return m_changedField ? *m_changedField : *m_field; }
    [[nodiscard]] bool isChanged() const { return m_changed.has_value(); }
    /// What an action of the logic puts in; nothing where none does.
    [[nodiscard]] const std::optional<QJsonValue> &value() const { return m_value; }

private:
    [[nodiscard]] bool fires(const QJsonObject &logic, FormMoment &moment, const FormPlace &place);
    void act(const QJsonObject &action, bool fired, FormMoment &moment, const FormPlace &place);

    const FormComponent &m_own;
    const Field *m_field = nullptr;
    std::optional<FormComponent> m_changed;
    std::optional<Field> m_changedField;
    std::optional<QJsonValue> m_value;
};

} // namespace m2m
