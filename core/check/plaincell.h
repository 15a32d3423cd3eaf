// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field.h"
#include "recipe/recipe.h"
#include "recorddigest.h"

#include <QTimeZone>

#include <array>
#include <initializer_list>
#include <memory>

namespace m2m {

/// Knows cells of one column that are right beyond doubt from their bytes, without making a value
/// of them: a number within its limits, a text that is neither too long nor odd. What it does not
/// know is not wrong, but has to be looked at properly.
class PlainCell {
public:
    PlainCell() = default;
    PlainCell(const PlainCell &) = delete;
    PlainCell &operator=(const PlainCell &) = delete;
    virtual ~PlainCell() = default;

    /// Whether steps and rules would have nothing to say about the cell, given that the field is
    /// shown and open; `digest` is then that of the value. Keeps notes, so one object a thread.
    [[nodiscard]] virtual bool knows(QByteArrayView cell, Digest &digest) = 0;
};

/// A whole UUID, in lower case.
using UuidText = std::array<char, 36>;
[[nodiscard]] bool readPlainUuid(QByteArrayView cell, UuidText &lower);

/// Null: cells of this field are not that simple. Cells are UTF-8. Field and zone are those that
/// records are made with; digests are those of a member of this name.
[[nodiscard]] std::unique_ptr<PlainCell> plainCellOf(
    const Field &field, const QList<Step> &steps, const QTimeZone &zone, const QString &key);

/// Whether no rule but these is asked about the field. A rule that is new in the table makes the
/// field one that is not known here.
[[nodiscard]] bool onlyAsks(const Field &field, std::initializer_list<QLatin1StringView> known);

} // namespace m2m
