// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"

#include "clitextlog.h"
#include "clitextprofile.h"
#include "errortext.h"
#include "fieldlabel.h"
#include "format.h"
#include "instancetext.h"
#include "issuetext.h"
#include "itemtext.h"
#include "journaltext.h"
#include "practicetext.h"
#include "statetext.h"
#include "watchtext.h"

#include <QCoreApplication>

namespace m2m::clitext {

namespace {

/// All texts of the command line are one context for translators.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString withAdvice(const IssueText &text)
{
    return text.whatToDo.isEmpty() ? text.sentence
                                   : text.sentence + QLatin1Char(' ') + text.whatToDo;
}

QString beforeSentence(const BatchInfo &before)
{
    return CommandLine::tr("%1 was uploaded before: %2, by %3 (batch %4, %5).")
        .arg(before.fileName, whenText(before.created),
            before.operatorName.isEmpty() ? CommandLine::tr("somebody unknown")
                                          : before.operatorName,
            QString::number(before.id),
            countsEquation(before.counts, before.fileRows, before.rowsTaken));
}

/// The name, filled up with spaces so that columns stand under each other.
QString cell(const QString &text, int width)
{
    return text.size() > width ? text.first(width - 1) + QChar(0x2026) : text.leftJustified(width);
}

} // namespace

QString version()
{
    return CommandLine::tr("m2m-uploader %1").arg(QCoreApplication::applicationVersion());
}

QString wrongUse(const QString &what)
{
    return CommandLine::tr("%1\nm2m-uploader --help tells how it is used.").arg(what);
}

QString unknownCommand(const QString &words)
{
    return CommandLine::tr("There is no command %1.").arg(quoted(words));
}

QString missingOption(const QString &option)
{
    return CommandLine::tr("The option %1 is missing.").arg(option);
}

QString missingBatch()
{
    return CommandLine::tr("Which batch? Give its number; log list tells them.");
}

QString missingFile() { return CommandLine::tr("Which file? Name at least one CSV file."); }

QString notANumber(const QString &option)
{
    return CommandLine::tr("%1 needs a number.").arg(option);
}

QString error(const Error &error) { return errorSentence(error); }

QString journalSetAside(const QString &path)
{
    const ErrorText text = journalSetAsideText(path);
    return text.title + QLatin1Char(' ') + text.whatToDo;
}

QString checked(const QString &file, const CheckReport &report)
{
    return CommandLine::tr("%1: %2 records: %3 right, %4 doubtful, %5 wrong")
        .arg(file, numberText(report.rows.size()), numberText(report.right),
            numberText(report.doubtful), numberText(report.wrong));
}

QString problem(const Issue &issue, const BatchSession &session)
{
    const QString text = withAdvice(issueText(
        issue, fieldLabel(issue.fieldPath, session.typeForm().get(), session.recipe().operation)));
    const QStringList &columns = session.table()->columns();
    if (issue.column >= 0 && issue.column < columns.size()) {
        return CommandLine::tr("  line %1, column %2: %3")
            .arg(QString::number(issue.line), quoted(columns.at(issue.column)), text);
    }
    return issue.line > 0 ? CommandLine::tr("  line %1: %2").arg(QString::number(issue.line), text)
                          : QStringLiteral("  ") + text;
}

QString recipeProblem(const Issue &issue, const TypeForm &form, Operation operation)
{
    return withAdvice(issueText(issue, fieldLabel(issue.fieldPath, &form, operation)));
}

QString moreProblems(qint64 wrongRecords)
{
    return CommandLine::tr("  … %n record(s) are wrong in all; the window shows each of them.",
        nullptr, int(wrongRecords));
}

QString dryRun(const CheckReport &report)
{
    return CommandLine::tr("Dry run: nothing was sent. %n record(s) would have been.", nullptr,
        int(report.right + report.doubtful));
}

QString nothingSentForWrong(const CheckReport &report)
{
    return CommandLine::tr(
        "Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with "
        "--skip-wrong.",
        nullptr, int(report.wrong));
}

QString notAnAnswer(const QString &text)
{
    return CommandLine::tr("--answer takes the name of the question, = and the answer: %1")
        .arg(text);
}

QString uploadedBefore(const BatchInfo &before)
{
    return CommandLine::tr("%1 Nothing was sent. To send it once more on purpose, add --again.")
        .arg(beforeSentence(before));
}

QString partlyUploadedBefore(const BatchInfo &before, bool again)
{
    const QString what = again ? CommandLine::tr("All of it is sent once more, as --again asks.")
                               : CommandLine::tr("Only what is not in the DB yet is sent.");
    return beforeSentence(before) + QLatin1Char(' ') + what;
}

QString sending(const BatchSession &session)
{
    const CheckReport &report = session.report();
    return CommandLine::tr("Sending %1 × %2 %3 …")
        .arg(numberText(report.right + report.doubtful), session.typeForm()->name,
            toInstance(*session.profile()));
}

QString progress(const RunStatus &run)
{
    const QString left = run.secondsLeft < 0 ? QString() : durationText(run.secondsLeft);
    return CommandLine::tr("  %1 (%2 records a second, %3 left)")
        .arg(countsEquation(run.counts, run.fileRows, run.rowsTaken),
            QString::number(run.recordsPerSecond, 'f', 0),
            left.isEmpty() ? CommandLine::tr("unknown time") : left);
}

QString ended(const RunStatus &run, const QString &journalPath)
{
    return CommandLine::tr("Batch %1: %2\n%3\nLog: %4")
        .arg(QString::number(run.batch), countsEquation(run.counts, run.fileRows, run.rowsTaken),
            provenSentence(run.counts), journalPath);
}

QString resuming(const BatchInfo &batch)
{
    return CommandLine::tr(
        "Going on with batch %1, %2: %n record(s) left", nullptr, int(batch.counts.open()))
        .arg(QString::number(batch.id), batch.fileName);
}

QString undoing(const BatchInfo &batch)
{
    return CommandLine::tr("Putting back what batch %1, %2, has changed")
        .arg(QString::number(batch.id), batch.fileName);
}

QString nothingToResume(const Profile &profile)
{
    return CommandLine::tr("No upload %1 was interrupted.").arg(toInstance(profile));
}

QString emptyLog()
{
    return CommandLine::tr("The log is empty: nothing was uploaded from here yet.");
}

QString batchListHead()
{
    return CommandLine::tr(
        "Batch   When              Records  Open   Bad  Instance      Operator         What");
}

QString batchLine(const BatchInfo &batch)
{
    return QStringLiteral("%1 %2 %3 %4 %5  %6 %7 %8, %9")
        .arg(cell(QString::number(batch.id), 7),
            cell(batch.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")), 17),
            QString::number(batch.counts.total()).rightJustified(7),
            QString::number(batch.counts.open()).rightJustified(5),
            QString::number(batch.counts.bad()).rightJustified(5),
            cell(instanceWord(batch.instanceKind), 13), cell(batch.operatorName, 16),
            batch.typeFormName, batch.fileName);
}

QString batchHead(const BatchInfo &batch)
{
    return CommandLine::tr("Batch %1 of %2\n"
                           "  file      %3 (SHA-256 %4)\n"
                           "  instance  %5, profile %6\n"
                           "  what      %7, %8\n"
                           "  recipe    %9")
               .arg(QString::number(batch.id),
                   batch.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")),
                   batch.filePath, QString::fromLatin1(batch.fileHash),
                   instanceWord(batch.instanceKind), batch.profileName, batch.operation,
                   batch.typeFormName, batch.recipeName)
        + CommandLine::tr("\n  by        %1, at %2\n  counts    %3\n")
              .arg(batch.operatorName, batch.stationName,
                  countsEquation(batch.counts, batch.fileRows, batch.rowsTaken))
        + (batch.corrections == 0
                ? QString()
                : CommandLine::tr("  changed   %1\n").arg(correctionCount(batch)));
}

QString itemListHead()
{
    return CommandLine::tr(
        "Row     Line    State       Component                             Action ID         "
        "        "
        "Answer");
}

QString itemLine(const ItemInfo &item)
{
    const ItemText text = itemText(item);
    const QString answer = text.whatHappened.isEmpty() ? item.answer : text.whatHappened;
    return QStringLiteral("%1%2%3%4  %5  %6")
        .arg(cell(QString::number(item.row + 1), 8), cell(QString::number(item.line), 8),
            cell(stateWord(item.state), 12), cell(item.componentUuid, 36), cell(item.recordId, 24),
            oneLine(answer));
}

QString correctionLine(const CorrectionInfo &correction)
{
    return QString(16, QLatin1Char(' '))
        + CommandLine::tr("corrected: %1 (%2)")
              .arg(correctionText(correction), correctionOrigin(correction));
}

QString notConverted(const QString &text, bool readable)
{
    return readable
        ? CommandLine::tr("%1: the instance has no component with it.").arg(quoted(text))
        : CommandLine::tr("%1 is neither a UUID, nor a short UUID, nor the URL of a label.")
              .arg(quoted(text));
}

QString noDisplay()
{
    return CommandLine::tr(
        "There is no display, so no window can be opened. The command line works without one: "
        "m2m-uploader --help");
}

QString help(const QString &command)
{
    if (command == QLatin1StringView("profile"))
        return profileHelp();
    if (command == QLatin1StringView("upload")) {
        return CommandLine::tr(
            "Usage: m2m-uploader upload --profile NAME --recipe FILE [options] FILE.csv…\n"
            "\n"
            "Makes records of the rows of measurement files, checks them, sends them, reads each "
            "one\n"
            "back and compares it. What was uploaded before is not sent again. After an "
            "interruption\n"
            "give the same command again: it goes on where it stopped, and nothing is there "
            "twice.\n"
            "\n"
            "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file "
            "with\n"
            "                       name, kind, db_domain, auth0_domain and client_id\n"
            "  --recipe FILE        how rows become records (*.m2mrecipe; made on the map page)\n"
            "  --dry-run            everything but sending\n"
            "  --skip-wrong         send the right records of a file in which others are wrong\n"
            "  --again              send on purpose what was uploaded before\n"
            "  --answer NAME=TEXT   what the recipe asks for at each run; once for each question\n"
            "  --report FILE        write what became of each record, as JSON\n"
            "  --trace              the report also says how each value came to be: file, line,\n"
            "                       column, text, each step and its result\n"
            "  --journal FILE       another journal than the station's own\n"
            "  --operator NAME      who uploads; without it the operator of the window\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "                       (M2M_CLIENT_SECRET is looked at without asking)\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor;\n"
            "                       without either it comes from the system's keychain\n"
            "                       (the password of a proxy: M2M_PROXY_PASSWORD or keychain)\n"
            "  --practice-folder D  where the practice instance keeps its records\n"
            "  --verbose            tell more, on standard error\n");
    }
    if (command == QLatin1StringView("resume")) {
        return CommandLine::tr(
            "Usage: m2m-uploader resume --profile NAME [options] [NUMBER]\n"
            "\n"
            "Takes the uploads to this instance that were interrupted to their end, the oldest\n"
            "first, or only the batch of this number (log list tells them). What is in doubt is\n"
            "asked after first; nothing is there twice. The files are not needed for it.\n"
            "\n"
            "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
            "  --report FILE        write what became of each record, as JSON\n"
            "  --journal FILE       another journal than the station's own\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
    }
    if (command == QLatin1StringView("undo"))
        return undoHelp();
    if (command == QLatin1StringView("retry"))
        return retryHelp();
    if (command == QLatin1StringView("verify"))
        return verifyHelp();
    if (command == QLatin1StringView("convert-uuids")) {
        return CommandLine::tr(
            "Usage: m2m-uploader convert-uuids --profile NAME [TEXT…]\n"
            "       m2m-uploader convert-uuids --profile NAME --column NAME FILE.csv…\n"
            "\n"
            "Finds the component UUID of each short UUID or label URL (…/c/…), as the instance\n"
            "confirms it, and prints given, componentUuid and typeForm as CSV. Without a text it\n"
            "reads one a line from standard input. Each is asked about once. What no component "
            "has\n"
            "is told on standard error, and the exit code is 4.\n"
            "\n"
            "  --profile NAME       name of a profile, \"practice\", or the path of a JSON file\n"
            "  --column NAME        take the texts from this column of the files\n"
            "  --secret-env NAME    take the secret from this environment variable\n"
            "  --secret-fd NUMBER   read the secret from this open file descriptor\n");
    }
    if (command == QLatin1StringView("log"))
        return logHelp();
    if (command == QLatin1StringView("practice"))
        return practiceHelp();
    if (command == QLatin1StringView("watch"))
        return watchtext::help();
    return CommandLine::tr(
        "M2M Uploader turns measurement files into records of the component database, and proves\n"
        "that each arrived, once and right.\n"
        "\n"
        "Usage: m2m-uploader [FILE…]             opens the window\n"
        "       m2m-uploader upload …            sends files without a window\n"
        "       m2m-uploader resume …            goes on with uploads that were interrupted\n"
        "       m2m-uploader undo …              puts back what a batch of edits has changed\n"
        "       m2m-uploader retry …             sends again what failed or was refused of a "
        "batch\n"
        "       m2m-uploader verify …            reads back again what a batch has brought there\n"
        "       m2m-uploader watch FOLDER …      sends what appears in a folder, by itself\n"
        "       m2m-uploader convert-uuids …     component UUIDs of short UUIDs and labels\n"
        "       m2m-uploader log list|show …     prints the upload log\n"
        "       m2m-uploader log export|receipt  writes what became of an upload to files\n"
        "       m2m-uploader profile …           profiles, secrets, and the test of a connection\n"
        "       m2m-uploader practice serve …    runs the practice instance alone\n"
        "\n"
        "  --help           this text; after a command, the help of that command\n"
        "  --version        the version\n"
        "  --journal FILE   another journal than the station's own\n"
        "  --practice-sample  open the window on the practice instance with a sample file\n"
        "\n"
        "Exit codes\n"
        "  0  every record is in the DB and was read back equal, or was there already\n"
        "  1  the program made a mistake\n"
        "  2  the command line was wrong\n"
        "  3  file, recipe, profile or journal cannot be used; nothing was sent\n"
        "  4  records are wrong and were not sent\n"
        "  5  the instance was not reached or did not let us in; give the command again to go on\n"
        "  6  some records were refused, failed, or differ from what was sent\n"
        "  7  of some records it is not known whether they are in the DB; give the command "
        "again\n");
}

} // namespace m2m::clitext
