// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/steps.h"
#include "support/formhelp.h"

#include <QTest>

namespace m2m::test {

/// A form of one component, whose key is "a".
inline TypeFormPtr formOfOne(const QByteArray &component)
{
    QJsonObject object = json(component).toObject();
    object.insert("key", "a");
    return formOf("[" + compact(object) + "]");
}

/// Runs the default steps of a field of one component, with these settings in the last of them.
inline StepResult runDefault(const QByteArray &component, const QString &cell,
    const QByteArray &settings = {}, const QByteArray &zone = "Europe/London")
{
    const TypeFormPtr form = formOfOne(component);
    Q_ASSERT(form);
    const Field &field = form->fields.first();
    QList<Step> steps = defaultSteps(field, Dialect());
    if (!settings.isEmpty()) {
        const QJsonObject changed = json(settings).toObject();
        for (auto it = changed.begin(); it != changed.end(); ++it)
            steps.last().settings.insert(it.key(), it.value());
    }
    return runSteps(steps, cell, {&field, QTimeZone(zone)});
}

/// One cell and what becomes of it: a value as JSON, a rule, or both.
struct StepCase {
    const char *name;
    const char *component;
    const char *cell;
    const char *value; ///< empty: the field stays untouched
    const char *rule = ""; ///< refused where there is no value, else doubted
    const char *settings = ""; ///< of the last step
};

inline void addStepColumns()
{
    QTest::addColumn<QByteArray>("component");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("settings");
}

inline void addStepRow(const StepCase &row)
{
    QTest::newRow(row.name) << QByteArray(row.component) << QString(row.cell)
                            << QByteArray(row.value) << QString(row.rule)
                            << QByteArray(row.settings);
}

/// Empty where the result is the one of the row; else what is wrong with it.
inline QString mismatch(const StepResult &result, const QByteArray &value, const QString &rule)
{
    const QString found = result.issue ? result.issue->rule : QString();
    if (found != rule)
        return QStringLiteral("rule '%1' instead of '%2'").arg(found, rule);
    const bool refused = result.issue && result.issue->severity == Severity::Error;
    if (refused != (value.isEmpty() && !rule.isEmpty()))
        return QStringLiteral("another severity");
    const QJsonValue wanted = value.isEmpty() ? QJsonValue::Undefined : json(value);
    if (!refused && result.value != wanted)
        return QString::fromUtf8(compact({{"found", result.value}}));
    return {};
}

} // namespace m2m::test
