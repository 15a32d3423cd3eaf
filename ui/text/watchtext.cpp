// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchtext.h"

#include "errortext.h"
#include "format.h"
#include "instancetext.h"
#include "statetext.h"

#include <QCoreApplication>

namespace m2m::watchtext {

namespace {

struct WatchedFolder {
    Q_DECLARE_TR_FUNCTIONS(WatchedFolder)
};

} // namespace

QString missingFolder() { return WatchedFolder::tr("Which folder? Name the one to watch."); }

QString sameFolder(const QString &folder)
{
    return WatchedFolder::tr(
        "%1 is the watched folder itself: what ends there would be taken again.")
        .arg(folder);
}

QString notOnProduction(const Profile &profile)
{
    return WatchedFolder::tr(
        "%1 is a PRODUCTION instance. Whatever is put into the folder would go there without "
        "anybody looking at it. If that is meant, add --production.")
        .arg(quoted(profile.name));
}

QString watching(const QString &folder, const Profile &profile)
{
    return WatchedFolder::tr("Watching %1; what appears there goes %2. Ctrl+C ends it.")
        .arg(folder, toInstance(profile));
}

QString taken(const QString &name) { return WatchedFolder::tr("%1: taken").arg(name); }

QString sending(const QString &name, qint64 records)
{
    return WatchedFolder::tr("%1: sending %n record(s) …", nullptr, int(records)).arg(name);
}

QString ended(const QString &name, const FileResult &result)
{
    const bool well = result.end == FileResult::End::Done;
    QString what =
        well ? WatchedFolder::tr("%1: done").arg(name) : WatchedFolder::tr("%1: failed").arg(name);
    if (result.before) {
        what += WatchedFolder::tr(", uploaded before on %1 (batch %2); nothing was sent")
                    .arg(whenText(result.before->created), QString::number(result.before->id));
    } else if (result.batch != 0) {
        what += WatchedFolder::tr(", batch %1: %2")
                    .arg(QString::number(result.batch), countsEquation(result.counts));
    }
    return result.error ? what + QStringLiteral(". ") + errorSentence(*result.error) : what;
}

QString trouble(const Error &error, std::chrono::milliseconds nextTry, bool again)
{
    const auto seconds =
        int(std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(nextTry).count()));
    const QString sentence = WatchedFolder::tr("Trouble: %1").arg(errorSentence(error));
    return again ? sentence + QLatin1Char(' ')
            + WatchedFolder::tr("Next try in %1. The files are kept.").arg(durationText(seconds))
                 : sentence;
}

QString statusNotWritten(const Error &error)
{
    return WatchedFolder::tr("The status file is not up to date: %1").arg(errorSentence(error));
}

QString leftAlone(qsizetype files)
{
    return WatchedFolder::tr(
        "%n file(s) are still being written, and stay for the next time.", nullptr, int(files));
}

QString stopping() { return WatchedFolder::tr("Ending, after what is in flight …"); }

QString help()
{
    return WatchedFolder::tr(
               "Usage: m2m-uploader watch FOLDER --profile NAME [options]\n"
               "\n"
               "Makes a batch of each file that appears in the folder, until it is ended (Ctrl+C,\n"
               "SIGTERM). A file is taken when its size and time have stood still and nobody has "
               "it\n"
               "open; names of temporary files are left alone. Then it is checked, sent, read "
               "back,\n"
               "and moved to the folder done or failed; a report tells what became of it. The "
               "same\n"
               "content is not sent twice. What is interrupted is gone on with at the next start.\n"
               "While the instance, the disk or the upload log is out of reach, files are kept "
               "and\n"
               "tried again. Meanwhile they are in FOLDER/.m2m.\n"
               "\n"
               "  --profile NAME       name of a profile, \"practice\", or the path of a JSON "
               "file\n"
               "  --production         the instance may be a production instance\n"
               "  --recipe FILE        how rows become records; without it the one of the "
               "station's\n"
               "                       recipes that is meant for the file beyond doubt\n"
               "  --answer NAME=TEXT   what a recipe asks for at each run; once for each question\n"
               "  --skip-wrong         send the right records of a file in which others are wrong\n"
               "  --done FOLDER        for files of which all records are in the DB (FOLDER/done)\n"
               "  --failed FOLDER      for all others (FOLDER/failed)\n"
               "  --reports FOLDER     NAME.report.json of each file (FOLDER/reports)\n"
               "  --status FILE        how the watch is getting on, as JSON: state (idle, "
               "working,\n"
               "                       trouble), file, counts, lastError, heartbeat\n")
        + WatchedFolder::tr(
            "  --once               end when what is there has been worked off, with the exit "
            "code\n"
            "                       of the worst file\n"
            "  --quiet-for SECONDS  how long a file has to stand still (10)\n"
            "  --poll SECONDS       between two looks where no notifications come (10)\n"
            "  --retry-within SECONDS  longest time between two tries in trouble (300)\n"
            "  --journal FILE       another journal than the station's own\n"
            "  --operator NAME      who uploads; without it the operator of the window\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor\n"
            "\n"
            "Exit codes: 0 when it was ended, and those of m2m-uploader --help when it could not\n"
            "begin, and with --once. One watch a folder; systemd and Windows: packaging/watch.\n");
}

} // namespace m2m::watchtext
