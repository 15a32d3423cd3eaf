// SPDX-License-Identifier: GPL-3.0-or-later
#include "steptable.h"

#include <algorithm>
#include <iterator>

namespace m2m {

namespace {

constexpr NamedStep table[] = {
    {.name = step::trim, .makeText = makeTrim},
    {.name = step::letterCase, .makeText = makeLetterCase},
    {.name = step::mask, .makeText = makeMask},
    {.name = step::replace, .makeText = makeReplace},
    {.name = step::pattern, .makeText = makePattern},
    {.name = step::split, .makeText = makeSplit},
    {.name = step::missing, .makeText = makeMissing},
    {.name = step::defaultText, .makeText = makeDefault},
    {.name = step::valueMap, .makeText = makeValueMap},
    {.name = step::join, .makeCombined = makeJoin},
    {.name = step::first, .makeCombined = makeFirst},
    {.name = step::last, .makeCombined = makeLast},
    {.name = step::number, .makeValue = makeNumber},
    {.name = step::scale, .makeNumber = makeScale},
    {.name = step::round, .makeNumber = makeRound},
    {.name = step::date, .makeValue = makeDate},
    {.name = step::yesNo, .makeValue = makeYesNo},
    {.name = step::option, .makeValue = makeOption},
    {.name = step::options, .makeValue = makeOptions},
    {.name = step::numbers, .makeValue = makeNumbers},
    {.name = step::component, .makeValue = makeComponent},
    {.name = step::actionId, .makeValue = makeActionId},
    {.name = step::tags, .makeValue = makeTags},
    {.name = step::answers, .makeValue = makeAnswers},
    {.name = step::map, .makeValue = makeMap},
    {.name = step::json, .makeValue = makeJson},
    {.name = step::list},
};

} // namespace

const NamedStep *findStep(const QString &name)
{
    const auto *const found = std::find_if(std::begin(table), std::end(table),
        [&name](const NamedStep &entry) { return entry.name() == name; });
    return found == std::end(table) ? nullptr : found;
}

QStringList stepNames()
{
    QStringList names;
    for (const NamedStep &entry : table)
        names += entry.name();
    return names;
}

} // namespace m2m
