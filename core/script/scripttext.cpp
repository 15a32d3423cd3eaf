// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripttext.h"

#include "hostprotocol.h"

#include <QJsonArray>

namespace m2m {

namespace {

/// What a script gives its result in.
QString resultName(ScriptUse use)
{
    switch (use) {
    case ScriptUse::Shown:
        return QStringLiteral("show");
    case ScriptUse::Custom:
    case ScriptUse::RowCheck:
        return QStringLiteral("valid");
    case ScriptUse::Trigger:
        return QStringLiteral("result");
    case ScriptUse::Options:
        return QStringLiteral("values");
    case ScriptUse::Calculate:
    case ScriptUse::Default:
    case ScriptUse::NewValue:
        break;
    }
    return QStringLiteral("value");
}

bool isCondition(ScriptUse use) { return use == ScriptUse::Shown || use == ScriptUse::Trigger; }

} // namespace

ScriptText scriptText(const ScriptCall &call)
{
    ScriptText made;
    const QString result = resultName(call.use);
    // No line breaks of our own: a comment at the end of a script swallows the return on the page
    // as well, and then its result is undefined.
    if (isCondition(call.use)) {
        made.body = QStringLiteral("var %1 = true; ").arg(result) + call.source
            + QStringLiteral("; return %1;").arg(result);
        made.flags = scripthost::Condition;
        if (call.use == ScriptUse::Shown)
            made.flags |= scripthost::NullHolds;
    } else {
        made.body = call.source + QStringLiteral(";return ") + result;
    }
    if ((call.use == ScriptUse::Custom || call.use == ScriptUse::RowCheck)
        && call.source.contains(QStringLiteral("{{")))
        made.flags |= scripthost::Replaced;

    made.names = call.others.keys();
    made.names.removeOne(QStringLiteral("rowIndex")); // one of the common ones
    if (!isCondition(call.use) && !made.names.contains(result))
        made.names += result;
    return made;
}

QJsonObject scriptVariables(const ScriptCall &call)
{
    const QString result = resultName(call.use);
    if (isCondition(call.use) || call.others.contains(result))
        return call.others;
    QJsonObject variables = call.others;
    if (call.use == ScriptUse::Default)
        variables.insert(result, QString());
    else if (call.use == ScriptUse::Options)
        variables.insert(result, QJsonArray());
    else if (call.use == ScriptUse::Custom || call.use == ScriptUse::RowCheck)
        variables.insert(result, true);
    return variables; // a value that is absent stays undefined
}

} // namespace m2m
