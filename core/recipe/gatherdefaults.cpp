// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatherdefaults.h"

#include "steps.h"

namespace m2m {

namespace {

/// The steps of one element of the list.
QList<Step> elementSteps(const Field &field, const Dialect &dialect)
{
    QList<Step> steps = defaultSteps(field, dialect);
    steps.removeIf([](const Step &step) { return step.name == step::list(); });
    for (Step &step : steps) {
        if (step.name != step::numbers())
            continue;
        step = {
            step::number(), {{QStringLiteral("decimalMark"), step.settings.value(u"decimalMark")}}};
    }
    return steps;
}

} // namespace

bool holdsList(const Field &field)
{
    if (field.path.contains(QLatin1StringView("[].")))
        return false; // its rows are gathered, not its values
    switch (field.kind) {
    case ValueKind::NumberList:
        return true;
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Boolean:
    case ValueKind::DateTime:
    case ValueKind::ComponentUuid:
        return field.multiple;
    default:
        return false;
    }
}

void adaptToShape(
    Mapping &mapping, const Field *field, const RecordShape &shape, const Dialect &dialect)
{
    if (!field || !holdsList(*field))
        return;
    const QList<Step> whole = defaultSteps(*field, dialect);
    const QList<Step> element = elementSteps(*field, dialect);
    if (shape.isGathered()) {
        if (mapping.gather == Gather::Agree)
            mapping.gather = Gather::List;
        if (mapping.steps == whole)
            mapping.steps = element;
    } else {
        if (mapping.gather == Gather::List)
            mapping.gather = Gather::Agree;
        if (mapping.steps == element)
            mapping.steps = whole;
    }
}

} // namespace m2m
