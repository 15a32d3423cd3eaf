// SPDX-License-Identifier: GPL-3.0-or-later

// The program's window as app/main.cpp starts it, with a probe in it.

#include "appcontext.h"
#include "base/logging.h"
#include "invocation.h"
#include "startprobe.h"
#include "text/translations.h"
#include "windowcommand.h"

using namespace m2m;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("m2m-uploader"));
    QGuiApplication::setDesktopFileName(QStringLiteral("m2m-uploader"));
    const ParsedCommandLine parsed = parseCommandLine({QString::fromLocal8Bit(argv[0])});
    if (!parsed.invocation)
        return 1;
    installMessageHandler(false);
    QApplication app(argc, argv);
    const bench::StartProbe probe(app);
    installTranslations(app);
    AppContext context(*parsed.invocation);
    WindowCommand window(app, context, *parsed.invocation);
    window.start();
    return QApplication::exec();
}
