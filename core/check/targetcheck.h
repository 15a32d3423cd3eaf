// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whereabouts.h"
#include "componentfacts.h"
#include "recipe/record.h"

#include <QDate>

namespace m2m {

struct TypeForm;

/// What is wrong with what a record aims at: a component that is not there or of another type, an
/// action ID that is none.
[[nodiscard]] IssueList checkTarget(
    const Record &record, const TypeForm &form, const ComponentFacts &facts);

/// What the server would stumble over beside storing the record (resources/typerules.json).
[[nodiscard]] IssueList checkSideEffects(const Record &record, const TypeForm &form);

/// `?location=&date=` of a new record; of an edit they are known when the whole record is.
[[nodiscard]] Whereabouts whereaboutsOf(
    const Record &record, const TypeForm &form, const QDate &today);

} // namespace m2m
