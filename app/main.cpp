// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"
#include "base/logging.h"
#include "compactcommand.h"
#include "console.h"
#include "convertcommand.h"
#include "exitcode.h"
#include "exportcommand.h"
#include "invocation.h"
#include "logcommand.h"
#include "practicecommand.h"
#include "profilecommand.h"
#include "resumecommand.h"
#include "secondstart.h"
#include "supportcommand.h"
#include "text/clitext.h"
#include "text/translations.h"
#include "uploadcommand.h"
#include "watchcommand.h"
#include "windowcommand.h"

#include <QApplication>
#include <QIcon>

namespace {

using namespace m2m;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("m2m-uploader"));
    QCoreApplication::setApplicationVersion(QStringLiteral(M2M_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("m2m-uploader"));
}

/// A command that works for a while and then tells its exit code.
template <typename Command> int run(QCoreApplication &app, const Invocation &invocation)
{
    AppContext context(invocation);
    Command command(context, invocation);
    QObject::connect(&command, &Command::finished, &app, &QCoreApplication::exit);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// Installed, the desktop's drawing for each size; else the one that is built in.
QIcon programIcon()
{
    return QIcon::fromTheme(
        QGuiApplication::desktopFileName(), QIcon(QStringLiteral(":/m2m/icons/m2m-uploader.svg")));
}

int runWindow(QApplication &app, const Invocation &invocation)
{
    if (!invocation.practiceSample && SecondStart::handOver(invocation.journal, invocation.files))
        return int(ExitCode::Done);
    QGuiApplication::setWindowIcon(programIcon());
    AppContext context(invocation);
    installTranslations(app, WindowCommand::chosenLanguage(context.settings()));
    WindowCommand window(app, context, invocation);
    window.start();
    return QApplication::exec();
}

/// Qt ends a program that finds no display; the user should read why.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// A command that draws and shows nothing has to work where there is no display, or a wrong one.
void useNoDisplay()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const QStringList arguments = argumentsOf(argc, argv);
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.invocation) {
        // Once more, now that there is an application that knows the user's language.
        QCoreApplication app(argc, argv);
        installTranslations(app);
        const QString text = parseCommandLine(arguments).text;
        if (parsed.exitCode == ExitCode::Done)
            say(text);
        else
            complain(text);
        return int(parsed.exitCode);
    }
    const Invocation &invocation = *parsed.invocation;
    installMessageHandler(invocation.verbose);
    if (invocation.command == Invocation::Command::Window) {
        if (!hasDisplay()) {
            complain(clitext::noDisplay());
            return int(ExitCode::WrongUse);
        }
        QApplication app(argc, argv);
        return runWindow(app, invocation);
    }
    const bool draws =
        invocation.command == Invocation::Command::LogReceipt && !invocation.exporting.asJson;
    if (draws) {
        useNoDisplay();
        QGuiApplication app(argc, argv); // paper has fonts
        installTranslations(app);
        return int(writeReceipt(invocation));
    }
    QCoreApplication app(argc, argv);
    installTranslations(app);
    switch (invocation.command) {
    case Invocation::Command::Upload:
        return run<UploadCommand>(app, invocation);
    case Invocation::Command::Resume:
    case Invocation::Command::Undo:
    case Invocation::Command::Promote:
    case Invocation::Command::Retry:
    case Invocation::Command::Verify:
        return run<ResumeCommand>(app, invocation);
    case Invocation::Command::Watch:
        return run<WatchCommand>(app, invocation);
    case Invocation::Command::ConvertUuids:
        return run<ConvertCommand>(app, invocation);
    case Invocation::Command::LogList:
        return int(listBatches(invocation.journal));
    case Invocation::Command::LogShow:
        return int(showBatch(invocation.journal, invocation.batch));
    case Invocation::Command::LogReceipt:
        return int(writeReceipt(invocation));
    case Invocation::Command::LogCompact:
        return int(compactLog(invocation));
    case Invocation::Command::LogExport:
        return int(exportLog(invocation));
    case Invocation::Command::PracticeServe:
        return servePractice(invocation);
    case Invocation::Command::SupportBundle:
        return int(writeSupport(invocation));
    case Invocation::Command::Profile:
        return run<ProfileCommand>(app, invocation);
    case Invocation::Command::Window:
        break;
    }
    return int(ExitCode::ProgramError);
}
