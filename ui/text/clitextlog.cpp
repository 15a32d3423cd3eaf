// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitextlog.h"

#include "exporttext.h"
#include "format.h"
#include "instancetext.h"
#include "promotiontext.h"

#include <QCoreApplication>

namespace m2m::clitext {

namespace {

struct CommandLineLog {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString groupWords()
{
    QStringList words;
    for (const ExportGroup group : exportGroups())
        words += exportGroupKey(group);
    return words.join(QStringLiteral(", "));
}

} // namespace

QString undoHelp()
{
    return CommandLineLog::tr(
        "Usage: m2m-uploader undo --profile NAME [options] NUMBER\n"
        "\n"
        "Puts back what the batch of this number (log list tells them) has changed: each record\n"
        "that it edited gets the data that it had before, as a new version. A record that was\n"
        "changed by anybody since is left alone and told. New records cannot be taken away.\n"
        "\n"
        "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
        "  --report FILE        write what became of each record, as JSON\n"
        "  --journal FILE       another journal than the station's own\n"
        "  --operator NAME      who does it; without it the operator of the window\n"
        "  --secret-env NAME    take the secret from this environment variable\n"
        "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
}

QString promoteHelp()
{
    return CommandLineLog::tr(
        "Usage: m2m-uploader promote --profile NAME [options] NUMBER\n"
        "\n"
        "Sends what the batch of this number (log list tells them) has proved on another "
        "instance,\n"
        "its rehearsal, to the instance of the profile: the same bytes under the same IDs for new\n"
        "records, the same changes for edits. It goes from development to staging to production.\n"
        "The type forms of both instances are compared first; where they differ, the differences\n"
        "are told and nothing is sent. Records that the form there refuses are not sent; nor are\n"
        "those whose component is not there, or whose ID is that of another record.\n"
        "\n"
        "  --profile NAME         name of the profile to send to, or the path of a JSON file\n"
        "  --accept-form-changes  send also where the type forms differ\n"
        "  --report FILE          write what became of each record, as JSON\n"
        "  --journal FILE         another journal than the station's own\n"
        "  --operator NAME        who does it; without it the operator of the window\n"
        "  --secret-env NAME      take the secret from this environment variable\n"
        "  --secret-fd NUMBER     read the secret from this open file descriptor\n");
}

QString promoting(const PromotionOffer &offer)
{
    QStringList lines{
        CommandLineLog::tr("Sending what batch %1, %2, has proved on %3: %n record(s)", nullptr,
            int(offer.rehearsal.counts[ItemState::Verified]))
            .arg(QString::number(offer.rehearsal.id), offer.rehearsal.fileName,
                instanceWord(offer.rehearsal.instanceKind)),
        formComparison(offer)};
    const auto differences = offer.differences.value_or(QList<FieldChange>());
    for (const FieldChange &change : differences)
        lines << QStringLiteral("  ") + formDifferenceText(change);
    return lines.join(QLatin1Char('\n'));
}

QString retryHelp()
{
    return CommandLineLog::tr(
        "Usage: m2m-uploader retry --profile NAME [options] NUMBER\n"
        "\n"
        "Sends again those records of the batch of this number (log list tells them) that failed\n"
        "or that the database refused. Each is asked after first; what a later upload has brought\n"
        "there meanwhile is skipped. What is wrong in the file itself is not sent: correct it and\n"
        "upload it again. The file is not needed for it.\n"
        "\n"
        "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
        "  --report FILE        write what became of each record, as JSON\n"
        "  --journal FILE       another journal than the station's own\n"
        "  --secret-env NAME    take the secret from this environment variable\n"
        "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
}

QString verifyHelp()
{
    return CommandLineLog::tr(
        "Usage: m2m-uploader verify --profile NAME [options] NUMBER\n"
        "\n"
        "Reads back again what the batch of this number (log list tells them) has brought into "
        "the\n"
        "database, and compares it with what was sent. The exit code is 0 when all of it is there\n"
        "and equal. What was not sent yet is sent, as resume does.\n"
        "\n"
        "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
        "  --report FILE        write what became of each record, as JSON\n"
        "  --journal FILE       another journal than the station's own\n"
        "  --secret-env NAME    take the secret from this environment variable\n"
        "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
}

QString retrying(const BatchInfo &batch)
{
    return CommandLineLog::tr("Sending again what failed or was refused of batch %1, %2")
        .arg(QString::number(batch.id), batch.fileName);
}

QString readingAgain(const BatchInfo &batch)
{
    return CommandLineLog::tr("Reading back again the records of batch %1, %2")
        .arg(QString::number(batch.id), batch.fileName);
}

QString logHelp()
{
    return CommandLineLog::tr(
        "Usage: m2m-uploader log list [--journal FILE]\n"
        "       m2m-uploader log show [NUMBER] [--journal FILE]\n"
        "       m2m-uploader log export [NUMBER] --to FOLDER_OR_FILE [options]\n"
        "       m2m-uploader log receipt [NUMBER] --to FILE.pdf|FILE.json\n"
        "       m2m-uploader log compact [--older-than DAYS] [--dry-run]\n"
        "\n"
        "Lists the batches of this station, newest first, shows one with all its records, writes\n"
        "what became of its rows, or writes a receipt of it (without a number of the newest).\n"
        "\n"
        "export writes CSV (UTF-8): the columns of the measurement file, where it is still there,\n"
        "and state, record, component, reason, time, line and row. A file of rejected or failed\n"
        "rows can be corrected and uploaded with the same recipe.\n"
        "\n"
        "  --to PATH            the file; or a folder (it ends with / or is there already)\n"
        "  --states A,B         only these: uploaded (and verified), rejected, failed, unknown,\n"
        "                       different, skipped, waiting\n"
        "  --split              a file for each of them, in the folder\n"
        "  --format csv|json    json: the report, see the help\n"
        "\n"
        "compact makes the log small: of batches that have come to their end and are old, it "
        "drops\n"
        "what was sent and answered, what edits have replaced (they cannot be undone then), and "
        "the\n"
        "story of each record. What became of each record stays, with IDs, reasons and "
        "corrections;\n"
        "it is still known what was uploaded. Needs twice the log's size on its disk for a while.\n"
        "\n"
        "  --older-than DAYS    nothing has happened to the batch for so long (365)\n"
        "  --dry-run            only say what would be done\n");
}

QString unknownStates(const QString &word)
{
    return CommandLineLog::tr("--states does not know %1. It takes: %2.")
        .arg(quoted(word), groupWords());
}

QString unknownFormat(const QString &word)
{
    return CommandLineLog::tr("--format is csv or json, not %1.").arg(quoted(word));
}

QString receiptSuffix(const QString &path)
{
    return CommandLineLog::tr("A receipt is a file that ends with .pdf or .json, not %1.")
        .arg(quoted(path));
}

QString onlyForCsv(const QString &option)
{
    return CommandLineLog::tr("%1 is for CSV alone: the report has all records.").arg(option);
}

QString exported(const ExportResult &result)
{
    QStringList lines;
    for (const ExportedFile &file : result.files)
        lines += fileWritten(file.path);
    lines += exportedText(result);
    if (const QString missing = ownColumnsText(result.ownColumns); !missing.isEmpty())
        lines += missing;
    return lines.join(QLatin1Char('\n'));
}

QString fileWritten(const QString &path) { return path; }

QString wouldCompact(const CompactionPlan &plan, int days)
{
    if (plan.batches.isEmpty()) {
        return CommandLineLog::tr("Nothing to do: no batch that is finished is older than %1 days. "
                                  "The log has %2.")
            .arg(QString::number(days), sizeText(plan.bytes));
    }
    return CommandLineLog::tr(
        "Dry run: the contents of %1 with %2 would be dropped. The log has %3.")
        .arg(CommandLineLog::tr("%n batch(es)", nullptr, int(plan.batches.size())),
            CommandLineLog::tr("%n record(s)", nullptr, int(plan.records)), sizeText(plan.bytes));
}

QString compacted(const Compaction &done, int days)
{
    if (done.batches == 0 && done.bytesBefore == done.bytesAfter)
        return wouldCompact({{}, 0, done.bytesAfter}, days);
    return CommandLineLog::tr("The contents of %1 with %2 were dropped. The log had %3 and has %4.")
        .arg(CommandLineLog::tr("%n batch(es)", nullptr, int(done.batches)),
            CommandLineLog::tr("%n record(s)", nullptr, int(done.records)),
            sizeText(done.bytesBefore), sizeText(done.bytesAfter));
}

QString noRoomToCompact(const Error &error)
{
    return CommandLineLog::tr(
        "The disk has no room for it: while the log is made small, %1 must be "
        "free beside it, and %2 are. Nothing was changed.")
        .arg(sizeText(error.details.value(QStringLiteral("needed")).toLongLong()),
            sizeText(error.details.value(QStringLiteral("free")).toLongLong()));
}

QString noSuchBatch(qint64 batch)
{
    return CommandLineLog::tr("The log has no batch %1. m2m-uploader log list tells which it has.")
        .arg(batch);
}

} // namespace m2m::clitext
