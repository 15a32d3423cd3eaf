// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmark.h"

#include <QFileInfo>

namespace m2m {

JournalMark JournalMark::of(const QString &path)
{
    const QFileInfo database(path);
    const QFileInfo log(path + QStringLiteral("-wal"));
    JournalMark mark;
    if (database.exists()) {
        mark.size = database.size();
        mark.written = database.lastModified();
    }
    if (log.exists()) {
        mark.logSize = log.size();
        mark.logWritten = log.lastModified();
    }
    return mark;
}

} // namespace m2m
