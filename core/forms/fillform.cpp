// SPDX-License-Identifier: GPL-3.0-or-later
#include "fillform.h"

#include "base/jsvalue.h"
#include "jsonlogic.h"
#include "options.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace m2m {

namespace {

/// A cleared field can hide or show others; a form whose conditions chase each other never settles.
constexpr int mostPasses = 12;

class Filler {
public:
    enum class Mode { Fill, Load };

    Filler(const TypeForm &form, Mode mode, const QJsonObject &given, const QJsonObject &stored,
        ScriptRunner *scripts)
        : m_form(form)
        , m_mode(mode)
        , m_given(given)
        , m_data(stored)
        , m_moment(m_data, scripts)
    {
    }

    FilledForm run()
    {
        FilledForm filled;
        filled.settled = false;
        for (int pass = 0; pass < mostPasses && !filled.settled; ++pass) {
            m_changed = false;
            m_taken.clear();
            m_refused.clear();
            FormPlace top;
            top.row = top.submitRow = &m_data;
            walk(m_form.components, top, m_data, m_given);
            // Where nothing depends on anything a second pass would find what the first has left.
            filled.settled = !m_changed || (m_form.isStatic && m_mode == Mode::Fill);
        }
        filled.checked = m_data;
        filled.notEvaluated = m_moment.notEvaluated();
        for (const QString &path : std::as_const(m_refused)) {
            if (!m_taken.contains(path))
                filled.dropped += path;
        }
        return filled;
    }

private:
    using Components = std::vector<FormComponent>;

    void walk(const Components &components, const FormPlace &place, QJsonObject &holder,
        const QJsonObject &given)
    {
        QStringList toClear;
        QSet<QString> shown;
        for (const FormComponent &component : components)
            visit(component, place, holder, given, shown, toClear);
        // Forms offer one value through several fields of which only one is shown at a time.
        for (const QString &key : toClear) {
            if (!shown.contains(key))
                set(holder, key, QJsonValue::Undefined);
        }
    }

    void visit(const FormComponent &original, const FormPlace &place, QJsonObject &holder,
        const QJsonObject &given, QSet<QString> &shown, QStringList &toClear)
    {
        const LiveComponent live(original, m_form.fields, m_moment, place);
        const FormComponent &component = live.component();
        const FormPlace here = m_moment.placeOf(component, place);
        if (component.role == ComponentRole::Layout) {
            for (const FormComponent &child : component.children)
                visit(child, here, holder, given, shown, toClear);
            return;
        }
        if (here.shown)
            shown.insert(component.key);
        const bool there = here.shown || !component.clearOnHide || m_mode == Mode::Load;
        if (!there) {
            toClear += component.key;
            refuse(component, valueAt(given, component.key), here.prefix + component.key);
        } else if (component.role == ComponentRole::Object) {
            fillObject(component, here, holder, given);
        } else if (component.role == ComponentRole::Rows) {
            fillRows(component, live.field(), here, holder, given);
        } else {
            fillLeaf(live, here, holder, given);
        }
    }

    void fillObject(const FormComponent &component, const FormPlace &place, QJsonObject &holder,
        const QJsonObject &given)
    {
        const QJsonValue present = valueAt(holder, component.key);
        if (m_mode == Mode::Load && !present.isUndefined() && !present.isObject())
            return;
        QJsonObject inner = present.toObject();
        FormPlace inside = place;
        inside.prefix += component.key + u'.';
        inside.holder = joined(place.holder, component.key);
        inside.row = &inner;
        walk(component.children, inside, inner, valueAt(given, component.key).toObject());
        set(holder, component.key, inner);
    }

    void fillRows(const FormComponent &component, const Field &field, const FormPlace &place,
        QJsonObject &holder, const QJsonObject &given)
    {
        const QJsonValue present = valueAt(holder, component.key);
        QJsonArray rows = present.isUndefined() ? field.untouched.toArray()
            : present.isObject()                ? QJsonArray{present} // a row by itself
                                                : present.toArray();
        const QJsonValue wanted = valueAt(given, component.key);
        const bool open = place.shown && !place.disabled;
        if (wanted.isArray() && !open)
            refuse(component, wanted, place.prefix + component.key);
        const QJsonArray givenRows = open ? wanted.toArray() : QJsonArray();
        // The page shows at least one row of a data grid, also where a record has none.
        const bool pristine = present.isUndefined() || (m_mode == Mode::Load && rows.isEmpty());
        const qsizetype count = std::max({rows.size(), givenRows.size(),
            pristine && place.shown ? leastRows(component, field) : qsizetype(0)});
        for (qsizetype i = 0; i < count; ++i) {
            QJsonObject row = rows.at(i).toObject();
            FormPlace inside = place;
            inside.prefix += QStringLiteral("%1[%2].").arg(component.key).arg(i);
            inside.holder = joined(place.holder, component.key);
            inside.row = inside.submitRow = &row;
            walk(component.children, inside, row, givenRows.at(i).toObject());
            if (i < rows.size())
                rows[i] = row;
            else
                rows += row;
        }
        set(holder, component.key, rows);
    }

    static qsizetype leastRows(const FormComponent &component, const Field &field)
    {
        const bool startsEmpty =
            field.type == u"editgrid" || js::truthy(component.settings.value(u"initEmpty"));
        return startsEmpty ? 0 : std::max(field.minLength.value_or(0), 1);
    }

    void fillLeaf(const LiveComponent &live, const FormPlace &place, QJsonObject &holder,
        const QJsonObject &given)
    {
        const FormComponent &component = live.component();
        const QString path = place.prefix + component.key;
        const QJsonValue wanted = valueAt(given, component.key);
        const bool open = place.shown && !place.disabled;
        const bool replaced =
            m_form.isStatic && m_mode == Mode::Fill && open && !wanted.isUndefined();
        if (valueAt(holder, component.key).isUndefined()) {
            if (!replaced) // at once, by what is wanted
                set(holder, component.key, defaultOf(live, place));
        } else if (m_mode == Mode::Load) {
            coerce(live.field(), component, holder);
        }
        if (m_mode == Mode::Load)
            return;
        const bool calculated = isCalculated(component) && place.shown
            && calculates(component, wanted, open) && calculate(live, place, holder);
        const bool taken = open && !calculated && !wanted.isUndefined();
        if (taken)
            set(holder, component.key, wanted);
        if (live.value() && place.shown)
            set(holder, component.key, *live.value());
        if (!wanted.isUndefined())
            (taken ? m_taken : m_refused).insert(path);
    }

    /// A stored value of a select is read with the types that its options have.
    void coerce(const Field &field, const FormComponent &component, QJsonObject &holder)
    {
        if (field.type != u"select")
            return;
        const QString dataType = component.settings.value(u"dataType").toString();
        const QJsonValue value = valueAt(holder, component.key);
        if (value.isNull() || value.isObject())
            return;
        if (!value.isArray()) {
            set(holder, component.key, coercedBySelect(value, dataType));
            return;
        }
        QJsonArray items = value.toArray();
        for (QJsonValueRef item : items)
            item = coercedBySelect(item, dataType);
        set(holder, component.key, items);
    }

    QJsonValue defaultOf(const LiveComponent &live, const FormPlace &place)
    {
        if (m_form.isStatic)
            return live.field().untouched;
        const QString script = live.component().settings.value(u"customDefaultValue").toString();
        if (js::isBlank(script))
            return live.field().untouched;
        const ScriptOutcome outcome =
            m_moment.run(ScriptUse::Default, script, QStringLiteral("customDefaultValue"),
                live.component(), place, {{QStringLiteral("value"), QString()}});
        const bool gives = outcome.state == ScriptOutcome::State::Done
            && !outcome.value.isUndefined() && !outcome.value.isNull();
        return gives ? outcome.value : live.field().untouched;
    }

    /// False: what is wanted stands instead.
    static bool calculates(const FormComponent &component, const QJsonValue &wanted, bool open)
    {
        return wanted.isUndefined() || !open
            || !js::truthy(component.settings.value(u"allowCalculateOverride"));
    }

    [[nodiscard]] bool isCalculated(const FormComponent &component) const
    {
        if (m_form.isStatic)
            return false;
        const QJsonValue formula = component.settings.value(u"calculateValue");
        return formula.isString() ? !js::isBlank(formula.toString())
                                  : formula.isObject() && !formula.toObject().isEmpty();
    }

    /// False where only the page can calculate it; what was given stays then.
    bool calculate(const LiveComponent &live, const FormPlace &place, QJsonObject &holder)
    {
        const FormComponent &component = live.component();
        const QJsonValue formula = component.settings.value(u"calculateValue");
        const QJsonValue present = valueAt(holder, component.key);
        QJsonValue result;
        if (formula.isObject()) {
            const std::optional<QJsonValue> value = jsonLogic(
                formula, {{QStringLiteral("data"), m_data}, {QStringLiteral("row"), *place.row}});
            if (!value) {
                m_moment.note(place.prefix + component.key, QStringLiteral("calculateValue"),
                    QStringLiteral("operator"));
                return false;
            }
            result = *value;
        } else {
            const ScriptOutcome outcome = m_moment.run(ScriptUse::Calculate, formula.toString(),
                QStringLiteral("calculateValue"), component, place,
                {{QStringLiteral("value"), present.isUndefined() ? QJsonValue() : present}});
            if (outcome.state == ScriptOutcome::State::NotEvaluated)
                return false;
            if (outcome.state == ScriptOutcome::State::Done)
                result = outcome.value;
        }
        if (result.isDouble() && !std::isfinite(result.toDouble()))
            result = QJsonValue::Null;
        else if (result.isUndefined() || result.isNull())
            result = emptyValue(component.settings);
        set(holder, component.key, result);
        return true;
    }

    /// Notes all that is given for a component, and for what stands in it.
    void refuse(const FormComponent &component, const QJsonValue &given, const QString &path)
    {
        if (given.isUndefined())
            return;
        m_refused.insert(path);
        const auto refuseInside = [&](const QJsonObject &inner, const QString &prefix) {
            for (const FormComponent &child : component.children)
                refuseChild(child, inner, prefix);
        };
        if (component.role == ComponentRole::Object)
            refuseInside(given.toObject(), path + u'.');
        const QJsonArray rows = given.toArray();
        for (qsizetype i = 0; component.role == ComponentRole::Rows && i < rows.size(); ++i)
            refuseInside(rows.at(i).toObject(), QStringLiteral("%1[%2].").arg(path).arg(i));
    }

    void refuseChild(const FormComponent &child, const QJsonObject &given, const QString &prefix)
    {
        if (child.role != ComponentRole::Layout) {
            refuse(child, valueAt(given, child.key), prefix + child.key);
            return;
        }
        for (const FormComponent &inner : child.children)
            refuseChild(inner, given, prefix);
    }

    void set(QJsonObject &holder, const QString &key, const QJsonValue &value)
    {
        if (valueAt(holder, key) == value)
            return;
        setValueAt(holder, key, value);
        m_changed = true;
    }

    static QString joined(const QString &holder, const QString &key)
    {
        return holder.isEmpty() ? key : holder + u'.' + key;
    }

    const TypeForm &m_form;
    const Mode m_mode;
    const QJsonObject m_given;
    QJsonObject m_data;
    FormMoment m_moment;
    QSet<QString> m_taken;
    QSet<QString> m_refused;
    bool m_changed = false;
};

void dropClientOnly(const std::vector<FormComponent> &components, QJsonObject &holder)
{
    for (const FormComponent &component : components) {
        if (component.role == ComponentRole::Layout) {
            dropClientOnly(component.children, holder);
            continue;
        }
        if (component.settings.value(u"persistent").toString() == u"client-only") {
            setValueAt(holder, component.key, QJsonValue::Undefined);
            continue;
        }
        if (component.children.empty())
            continue;
        const QJsonValue value = valueAt(holder, component.key);
        if (value.isObject()) {
            QJsonObject inner = value.toObject();
            dropClientOnly(component.children, inner);
            setValueAt(holder, component.key, inner);
        } else if (value.isArray()) {
            QJsonArray rows = value.toArray();
            for (QJsonValueRef row : rows) {
                QJsonObject inner = row.toObject();
                dropClientOnly(component.children, inner);
                row = inner;
            }
            setValueAt(holder, component.key, rows);
        }
    }
}

} // namespace

QJsonObject FilledForm::posted(const TypeForm &form) const
{
    QJsonObject data = checked;
    if (form.hasClientOnly)
        dropClientOnly(form.components, data);
    data.insert(QStringLiteral("submit"), true);
    return data;
}

FilledForm fillForm(const TypeForm &form, const QJsonObject &given, ScriptRunner *scripts)
{
    return Filler(form, Filler::Mode::Fill, given, {}, scripts).run();
}

FilledForm loadForm(const TypeForm &form, const QJsonObject &stored, ScriptRunner *scripts)
{
    return Filler(form, Filler::Mode::Load, {}, stored, scripts).run();
}

} // namespace m2m
