// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltext.h"

#include "format.h"

#include <QCoreApplication>
#include <QDir>
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

ErrorText otherJournalText(const Error &error)
{
    const QString name = quoted(QFileInfo(error.place).fileName());
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return {JournalText::tr("The log %1 is not there.").arg(name),
            JournalText::tr("Look whether its disk is connected: %1")
                .arg(QDir::toNativeSeparators(error.place))};
    case ErrorKind::JournalTooNew:
        return {
            JournalText::tr("The log %1 was written by a newer version of this program.").arg(name),
            JournalText::tr("Open it with that version. Nothing was changed in it.")};
    case ErrorKind::JournalDamaged:
        if (error.details.contains(QStringLiteral("kind"))
            || error.details.value(QStringLiteral("text"))
                   .toString()
                   .contains(QLatin1StringView("not a database"))) {
            return {JournalText::tr("%1 is no upload log.").arg(name),
                JournalText::tr("The log of a station is its file “uploads.sqlite”.")};
        }
        return {JournalText::tr("The log %1 is damaged.").arg(name),
            JournalText::tr(
                "Nothing was changed in it. Ask for a copy from its station, made while "
                "the program is closed there.")};
    case ErrorKind::DiskFull:
    case ErrorKind::JournalWriteFailed:
        return {
            JournalText::tr("The log %1 was written by an earlier version, and there is no room "
                            "for a copy of it.")
                .arg(name),
            JournalText::tr("Make room in the folder for temporary files. Nothing was changed in "
                            "the log.")};
    default:
        return {JournalText::tr("The log %1 cannot be opened.").arg(name),
            JournalText::tr("Check whether you may read it. Nothing was changed in it.")};
    }
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
