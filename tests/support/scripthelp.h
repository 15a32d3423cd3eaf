// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formhelp.h"
#include "script/sandboxrunner.h"

namespace m2m::test {

inline QString scriptHost() { return QStringLiteral(M2M_SCRIPT_HOST); }

inline ScriptCall scriptCall(ScriptUse use, const QString &source, const QByteArray &data = "{}",
    const QByteArray &others = "{}")
{
    const QJsonObject object = json(data).toObject();
    return {
        use, source, {{"key", "k"}, {"label", "Field"}}, object, object, json(others).toObject()};
}

/// An outcome as one line: "= 5", "= undefined", "threw", "outside fetch", "time".
inline QString shown(const ScriptOutcome &outcome)
{
    switch (outcome.state) {
    case ScriptOutcome::State::Done: {
        if (outcome.value.isUndefined())
            return QStringLiteral("= undefined");
        if (outcome.value.isDouble() && !qIsFinite(outcome.value.toDouble()))
            return QStringLiteral("= %1").arg(outcome.value.toDouble());
        const QByteArray list =
            QJsonDocument(QJsonArray{outcome.value}).toJson(QJsonDocument::Compact);
        return QStringLiteral("= ") + QString::fromUtf8(list.mid(1, list.size() - 2));
    }
    case ScriptOutcome::State::Threw:
        return QStringLiteral("threw");
    case ScriptOutcome::State::NotEvaluated:
        break;
    }
    return (outcome.reason + QLatin1Char(' ') + outcome.detail).trimmed();
}

} // namespace m2m::test
