// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace m2m {

/// Which journal is read. In the folder of a journal of somebody else nothing is written: it is not
/// brought to a newer version, and no file is made beside it as long as nobody has it open.
struct JournalPlace {
    QString path;
    bool isOurs = true;

    JournalPlace() = default;
    JournalPlace(QString ownPath) // a path alone is that of the station's own
        : path(std::move(ownPath))
    {
    }
    JournalPlace(QString anyPath, bool ours)
        : path(std::move(anyPath))
        , isOurs(ours)
    {
    }
    bool operator==(const JournalPlace &) const = default;
};

} // namespace m2m
