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
#include "statetext.h"

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
            provenSentence(run.counts, run.notReadBack, run.readBackOneOf), journalPath);
}

QString resuming(const BatchInfo &batch)
{
    return CommandLine::tr(
        "Going on with batch %1, %2: %n record(s) left", nullptr, int(batch.open()))
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
            QString::number(batch.open()).rightJustified(5),
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

} // namespace m2m::clitext
