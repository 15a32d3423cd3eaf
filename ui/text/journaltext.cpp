// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltext.h"

#include "format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace m2m {

namespace {
struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(m2m::JournalText)
};
} // namespace

ErrorText journalSetAsideText(const QString &path)
{
    return {
        JournalText::tr("The upload log of this station was damaged. It is kept as %1, and a new "
                        "one was begun.")
            .arg(quoted(QFileInfo(path).fileName())),
        JournalText::tr(
            "The new one does not know what was uploaded before: look whether the records "
            "of a file are in the DB before you upload it again. Give the damaged log to "
            "whoever looks after the station.")};
}

} // namespace m2m
