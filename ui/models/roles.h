// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtGlobal>

namespace m2m {

/// What our tables know about a cell beyond its text; CellDelegate paints it.
namespace role {
enum : int {
    Tone = Qt::UserRole + 1, ///< int(Tone): colours text and ground
    Icon, ///< name of one of our icons, drawn before the text
    Muted, ///< bool: less important
    Strong, ///< bool
    Italic, ///< bool
    Mono, ///< bool: identifiers, codes
    Changed, ///< bool: corrected by hand; marked in the corner
    Before, ///< QString: what stood there before it was corrected; painted struck out
    ForAllAlike, ///< written instead of Qt::EditRole: for all cells of the kind
    WholeText, ///< QString: what is copied, where the cell shows less
    Ink, ///< int(Tone): colours text and icon, and leaves the ground
    Heading, ///< QString: the row is no row but the title of those below it
    HeadingNote, ///< QString: stands behind that title
    Loading, ///< bool: the row has not been read yet
};
} // namespace role

/// What a table of ours shows at the most: QTableView adds row heights up in an int, and hangs
/// beyond.
inline constexpr qint64 mostRows = 60'000'000;

} // namespace m2m
