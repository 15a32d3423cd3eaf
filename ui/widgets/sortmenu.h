// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace m2m {

class TableView;

/// What clicks on the header do, for the keyboard: each entry sorts by its column, and chosen again
/// the other way round.
[[nodiscard]] QMenu *makeSortMenu(TableView &table);

} // namespace m2m
