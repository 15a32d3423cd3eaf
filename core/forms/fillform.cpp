// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"
#include "typeform.h"

#include <algorithm>

namespace m2m {

namespace {

/// A cleared field can hide or show others; a form whose conditions chase each other never settles.
constexpr int mostPasses = 12;

class Filler {
public:
    Filler(const TypeForm &form, const QHash<QString, QJsonValue> &given)
        : m_form(form)
        , m_given(given)
    {
    }

    QJsonObject fill()
    {
        for (int pass = 0; pass < mostPasses && (pass == 0 || m_changed); ++pass) {
            m_changed = false;
            for (const Container &container : m_form.containers)
                visit(container);
            for (const Field &field : m_form.fields) {
                if (pass == 0 || !field.conditions.isEmpty())
                    visit(field);
            }
        }
        return m_data;
    }

private:
    void visit(const Container &container)
    {
        const bool shown = !container.hidden && allHold(container.conditions, m_data);
        const bool there = !valueAt(m_data, container.path).isUndefined();
        if ((shown || !container.clearOnHide) && !there)
            set(container.path, QJsonObject());
        else if (!shown && container.clearOnHide && there)
            set(container.path, QJsonValue::Undefined);
    }

    void visit(const Field &field)
    {
        if (isShown(field, m_data)) {
            const auto given = field.disabled ? m_given.constEnd() : m_given.constFind(field.path);
            set(field.path, given == m_given.constEnd() ? field.untouched : given.value());
        } else if (!field.clearOnHide) {
            set(field.path, field.untouched);
        } else if (!field.sharesPath || !isShownElsewhere(field)) {
            set(field.path, QJsonValue::Undefined);
        }
    }

    /// Forms offer one value through several fields of which only one is shown at a time.
    bool isShownElsewhere(const Field &field) const
    {
        return std::any_of(
            m_form.fields.begin(), m_form.fields.end(), [this, &field](const Field &other) {
                return other.path == field.path && isShown(other, m_data);
            });
    }

    void set(const QString &path, const QJsonValue &value)
    {
        if (valueAt(m_data, path) == value)
            return;
        setValueAt(m_data, path, value);
        m_changed = true;
    }

    const TypeForm &m_form;
    const QHash<QString, QJsonValue> &m_given;
    QJsonObject m_data;
    bool m_changed = false;
};

bool isTaken(const TypeForm &form, const QString &path, const QJsonObject &data)
{
    return std::any_of(form.fields.begin(), form.fields.end(), [&](const Field &field) {
        return field.path == path && !field.disabled && isShown(field, data);
    });
}

} // namespace

QJsonObject fillForm(
    const TypeForm &form, const QHash<QString, QJsonValue> &given, QStringList *dropped)
{
    QJsonObject data = Filler(form, given).fill();
    if (dropped) {
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (!isTaken(form, it.key(), data))
                dropped->append(it.key());
        }
    }
    for (const Field &field : form.fields) {
        if (field.clientOnly)
            setValueAt(data, field.path, QJsonValue::Undefined);
    }
    data.insert(QStringLiteral("submit"), true);
    return data;
}

} // namespace m2m
