// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"

#include "apppaths.h"
#include "text/clitext.h"
#include "text/practicetext.h"
#include "text/supporttext.h"

#include <QCommandLineParser>

#include <algorithm>

namespace m2m {

namespace {

ParsedCommandLine wrongUse(const QString &what)
{
    return {{}, clitext::wrongUse(what), ExitCode::WrongUse};
}

/// Options with the one place where their names stand.
struct Options {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}};
    QCommandLineOption verbose{QStringLiteral("verbose")};
    QCommandLineOption journal = withValue("journal", "file");
    QCommandLineOption practiceFolder = withValue("practice-folder", "folder");
    QCommandLineOption practiceSample{QStringLiteral("practice-sample")};
    QCommandLineOption profile = withValue("profile", "name");
    QCommandLineOption recipe = withValue("recipe", "file");
    QCommandLineOption dryRun{QStringLiteral("dry-run")};
    QCommandLineOption again{QStringLiteral("again")};
    QCommandLineOption askDb{QStringLiteral("ask-db")};
    QCommandLineOption skipWrong{QStringLiteral("skip-wrong")};
    QCommandLineOption report = withValue("report", "file");
    QCommandLineOption trace{QStringLiteral("trace")};
    QCommandLineOption answer = withValue("answer", "question=text");
    QCommandLineOption secretEnv = withValue("secret-env", "name");
    QCommandLineOption secretFd = withValue("secret-fd", "number");
    QCommandLineOption operatorName = withValue("operator", "name");
    QCommandLineOption column = withValue("column", "name");
    QCommandLineOption acceptFormChanges{QStringLiteral("accept-form-changes")};
    QCommandLineOption withNames{QStringLiteral("with-names")};
    QCommandLineOption olderThan = withValue("older-than", "days");
    PracticeArguments practice;
    ExportArguments exporting;
    ProfileArguments ofProfile;
    WatchArguments ofWatch;

    static QCommandLineOption withValue(const char *name, const char *value)
    {
        QCommandLineOption option{QString::fromLatin1(name)};
        option.setValueName(QString::fromLatin1(value));
        return option;
    }
};

Invocation::Command commandOf(const QStringList &words, bool *known)
{
    *known = true;
    if (words.isEmpty())
        return Invocation::Command::Window;
    const QString first = words.value(0);
    const QString second = words.value(1);
    if (first == QLatin1StringView("upload"))
        return Invocation::Command::Upload;
    if (first == QLatin1StringView("resume"))
        return Invocation::Command::Resume;
    if (first == QLatin1StringView("undo"))
        return Invocation::Command::Undo;
    if (first == QLatin1StringView("promote"))
        return Invocation::Command::Promote;
    if (first == QLatin1StringView("retry"))
        return Invocation::Command::Retry;
    if (first == QLatin1StringView("verify"))
        return Invocation::Command::Verify;
    if (first == QLatin1StringView("watch"))
        return Invocation::Command::Watch;
    if (first == QLatin1StringView("convert-uuids"))
        return Invocation::Command::ConvertUuids;
    if (first == QLatin1StringView("log") && second == QLatin1StringView("list"))
        return Invocation::Command::LogList;
    if (first == QLatin1StringView("log") && second == QLatin1StringView("show"))
        return Invocation::Command::LogShow;
    if (first == QLatin1StringView("log") && second == QLatin1StringView("export"))
        return Invocation::Command::LogExport;
    if (first == QLatin1StringView("log") && second == QLatin1StringView("receipt"))
        return Invocation::Command::LogReceipt;
    if (first == QLatin1StringView("log") && second == QLatin1StringView("compact"))
        return Invocation::Command::LogCompact;
    if (first == QLatin1StringView("practice") && second == QLatin1StringView("serve"))
        return Invocation::Command::PracticeServe;
    if (first == QLatin1StringView("profile"))
        return Invocation::Command::Profile;
    if (first == QLatin1StringView("support-bundle"))
        return Invocation::Command::SupportBundle;
    // Files that are opened from the desktop arrive as the only words.
    *known = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.contains(QLatin1Char('.')) || word.contains(QLatin1Char('/'));
    });
    return Invocation::Command::Window;
}

/// Answers what is wrong, or nothing.
QString readSecretSource(const QCommandLineParser &parser, const Options &options, Invocation &in)
{
    in.secretVariable = parser.value(options.secretEnv);
    if (!parser.isSet(options.secretFd))
        return {};
    bool isNumber = false;
    const int descriptor = parser.value(options.secretFd).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return clitext::notANumber(QStringLiteral("--secret-fd"));
    in.secretDescriptor = descriptor;
    return {};
}

ParsedCommandLine readProfile(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    QString trouble = readSecretSource(parser, options, in);
    if (trouble.isEmpty())
        trouble = options.ofProfile.read(parser, words.mid(1), in.profileRequest);
    if (!trouble.isEmpty())
        return wrongUse(trouble);
    return {in, {}, ExitCode::Done};
}

/// Answers what is wrong, or nothing.
QString readAnswers(const QCommandLineParser &parser, const Options &options, Invocation &in)
{
    const QStringList answers = parser.values(options.answer);
    for (const QString &answer : answers) {
        const qsizetype mark = answer.indexOf(u'=');
        if (mark < 1)
            return clitext::notAnAnswer(answer);
        in.answers.insert(answer.left(mark), answer.mid(mark + 1));
    }
    return {};
}

ParsedCommandLine readUpload(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    in.files = words.mid(1);
    in.profile = parser.value(options.profile);
    in.recipe = parser.value(options.recipe);
    if (in.profile.isEmpty())
        return wrongUse(clitext::missingOption(QStringLiteral("--profile")));
    if (in.recipe.isEmpty())
        return wrongUse(clitext::missingOption(QStringLiteral("--recipe")));
    if (in.files.isEmpty())
        return wrongUse(clitext::missingFile());
    in.dryRun = parser.isSet(options.dryRun);
    in.again = parser.isSet(options.again);
    in.askDb = parser.isSet(options.askDb);
    in.skipWrong = parser.isSet(options.skipWrong);
    in.report = parser.value(options.report);
    in.trace = parser.isSet(options.trace);
    if (const QString trouble = readAnswers(parser, options, in); !trouble.isEmpty())
        return wrongUse(trouble);
    if (const QString trouble = readSecretSource(parser, options, in); !trouble.isEmpty())
        return wrongUse(trouble);
    in.operatorName = parser.value(options.operatorName);
    return {in, {}, ExitCode::Done};
}

/// The number of a batch, where one is given.
QString readBatchNumber(const QString &word, Invocation &in)
{
    if (word.isNull())
        return {};
    bool isNumber = false;
    in.batch = word.toLongLong(&isNumber);
    return isNumber && in.batch > 0 ? QString() : clitext::notANumber(word);
}

ParsedCommandLine readResume(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    in.profile = parser.value(options.profile);
    if (in.profile.isEmpty())
        return wrongUse(clitext::missingOption(QStringLiteral("--profile")));
    if (words.size() > 2)
        return wrongUse(clitext::unknownCommand(words.join(QLatin1Char(' '))));
    if (const QString trouble = readBatchNumber(words.value(1), in); !trouble.isEmpty())
        return wrongUse(trouble);
    if (in.command != Invocation::Command::Resume && in.batch == 0)
        return wrongUse(clitext::missingBatch());
    in.acceptFormChanges = parser.isSet(options.acceptFormChanges);
    in.report = parser.value(options.report);
    in.operatorName = parser.value(options.operatorName);
    if (const QString trouble = readSecretSource(parser, options, in); !trouble.isEmpty())
        return wrongUse(trouble);
    return {in, {}, ExitCode::Done};
}

ParsedCommandLine readLogFile(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    QString trouble = readBatchNumber(words.value(2), in);
    if (trouble.isEmpty() && words.size() > 3)
        trouble = clitext::unknownCommand(words.join(QLatin1Char(' ')));
    if (trouble.isEmpty()) {
        trouble = in.command == Invocation::Command::LogExport
            ? options.exporting.readExport(parser, in.exporting)
            : options.exporting.readReceipt(parser, in.exporting);
    }
    if (!trouble.isEmpty())
        return wrongUse(trouble);
    return {in, {}, ExitCode::Done};
}

ParsedCommandLine readCompact(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    if (words.size() > 2)
        return wrongUse(clitext::unknownCommand(words.join(QLatin1Char(' '))));
    in.dryRun = parser.isSet(options.dryRun);
    if (parser.isSet(options.olderThan)) {
        bool isNumber = false;
        in.olderThanDays = parser.value(options.olderThan).toInt(&isNumber);
        if (!isNumber || in.olderThanDays < 0)
            return wrongUse(clitext::notANumber(QStringLiteral("--older-than")));
    }
    return {in, {}, ExitCode::Done};
}

ParsedCommandLine readSupport(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    in.files = words.mid(1);
    in.recipe = parser.value(options.recipe);
    in.withNames = parser.isSet(options.withNames);
    in.dryRun = parser.isSet(options.dryRun);
    if (in.files.isEmpty() && !in.dryRun)
        return wrongUse(clitext::missingBundle());
    if (in.files.size() > 1)
        return wrongUse(clitext::unknownCommand(words.join(QLatin1Char(' '))));
    return {in, {}, ExitCode::Done};
}

ParsedCommandLine readWatch(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    in.profile = parser.value(options.profile);
    in.recipe = parser.value(options.recipe);
    if (in.profile.isEmpty())
        return wrongUse(clitext::missingOption(QStringLiteral("--profile")));
    in.skipWrong = parser.isSet(options.skipWrong);
    in.operatorName = parser.value(options.operatorName);
    for (const QString &trouble : {options.ofWatch.read(parser, words.mid(1), in.watch),
             readAnswers(parser, options, in), readSecretSource(parser, options, in)}) {
        if (!trouble.isEmpty())
            return wrongUse(trouble);
    }
    return {in, {}, ExitCode::Done};
}

ParsedCommandLine readConvert(const QCommandLineParser &parser, const Options &options,
    const QStringList &words, Invocation in)
{
    in.files = words.mid(1);
    in.profile = parser.value(options.profile);
    in.column = parser.value(options.column);
    if (in.profile.isEmpty())
        return wrongUse(clitext::missingOption(QStringLiteral("--profile")));
    if (!in.column.isEmpty() && in.files.isEmpty())
        return wrongUse(clitext::missingFile());
    if (const QString trouble = readSecretSource(parser, options, in); !trouble.isEmpty())
        return wrongUse(trouble);
    return {in, {}, ExitCode::Done};
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.addOptions({options.help, options.version, options.verbose, options.journal,
        options.practiceFolder, options.practiceSample, options.profile, options.recipe,
        options.dryRun, options.again, options.askDb, options.skipWrong, options.report,
        options.trace, options.answer, options.secretEnv, options.secretFd, options.operatorName,
        options.column, options.acceptFormChanges, options.olderThan, options.withNames});
    parser.addOptions(options.practice.options());
    parser.addOptions(options.ofProfile.options());
    parser.addOptions(options.exporting.options());
    parser.addOptions(options.ofWatch.options());
    if (!parser.parse(PracticeArguments::withWholeStall(arguments)))
        return wrongUse(parser.errorText());
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(options.help))
        return {{}, clitext::help(words.value(0)), ExitCode::Done};
    if (parser.isSet(options.version))
        return {{}, clitext::version(), ExitCode::Done};

    bool known = false;
    Invocation in;
    in.command = commandOf(words, &known);
    if (!known)
        return wrongUse(clitext::unknownCommand(words.join(QLatin1Char(' '))));
    const QString misplaced = options.practice.firstGiven(parser);
    if (in.command != Invocation::Command::PracticeServe && !misplaced.isEmpty())
        return wrongUse(clitext::onlyForPractice(misplaced));
    in.verbose = parser.isSet(options.verbose);
    in.journal =
        parser.isSet(options.journal) ? parser.value(options.journal) : defaultJournalPath();
    in.practiceFolder = parser.isSet(options.practiceFolder) ? parser.value(options.practiceFolder)
                                                             : defaultPracticeFolder();
    switch (in.command) {
    case Invocation::Command::Window:
        in.files = words;
        in.practiceSample = parser.isSet(options.practiceSample);
        break;
    case Invocation::Command::Upload:
        return readUpload(parser, options, words, in);
    case Invocation::Command::Resume:
    case Invocation::Command::Undo:
    case Invocation::Command::Promote:
    case Invocation::Command::Retry:
    case Invocation::Command::Verify:
        return readResume(parser, options, words, in);
    case Invocation::Command::Watch:
        return readWatch(parser, options, words, in);
    case Invocation::Command::ConvertUuids:
        return readConvert(parser, options, words, in);
    case Invocation::Command::Profile:
        return readProfile(parser, options, words, in);
    case Invocation::Command::SupportBundle:
        return readSupport(parser, options, words, in);
    case Invocation::Command::LogExport:
    case Invocation::Command::LogReceipt:
        return readLogFile(parser, options, words, in);
    case Invocation::Command::LogCompact:
        return readCompact(parser, options, words, in);
    case Invocation::Command::LogList:
        break;
    case Invocation::Command::LogShow:
        if (const QString trouble = readBatchNumber(words.value(2), in); !trouble.isEmpty())
            return wrongUse(trouble);
        break;
    case Invocation::Command::PracticeServe:
        if (words.size() > 2)
            return wrongUse(clitext::unknownCommand(words.join(QLatin1Char(' '))));
        if (const QString wrong = options.practice.read(parser, in.practice); !wrong.isEmpty())
            return wrongUse(wrong);
        break;
    }
    return {in, {}, ExitCode::Done};
}

} // namespace m2m
