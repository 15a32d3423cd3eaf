// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

/// `?location=&date=` of a POST: where the server moves a component and its parts to, and when. Of
/// types without this side effect both are empty, and nothing is asked for.
struct Whereabouts {
    QString location;
    QString date; ///< yyyy-MM-dd
    [[nodiscard]] bool isEmpty() const { return location.isEmpty() && date.isEmpty(); }
    bool operator==(const Whereabouts &) const = default;
};

} // namespace m2m
