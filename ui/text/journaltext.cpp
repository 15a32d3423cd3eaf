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

std::optional<ErrorText> undoErrorText(const Error &error)
{
    if (error.kind != ErrorKind::CannotUndo)
        return {};
    const QString why = error.details.value(QStringLiteral("why")).toString();
    ErrorText text{JournalText::tr("This batch cannot be undone."),
        JournalText::tr("The upload log does not hold any more what the records were before.")};
    if (why == QLatin1StringView("notAnEdit")) {
        text.whatToDo = JournalText::tr(
            "It made new records, and the DB takes none away. Only edits can be put back.");
    } else if (why == QLatin1StringView("open")) {
        text.whatToDo = JournalText::tr("It has not come to its end. Go on with it first.");
    } else if (why == QLatin1StringView("nothing")) {
        text.whatToDo = JournalText::tr("It has changed nothing in the DB.");
    }
    return text;
}

} // namespace m2m
