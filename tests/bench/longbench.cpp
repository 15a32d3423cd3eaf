// SPDX-License-Identifier: GPL-3.0-or-later

// A long day: file after file is opened, checked, looked at and uploaded in one window. Memory
// after the first files beside memory after the last ones says whether something is kept.

#include "batch/batchsession.h"
#include "benchtools.h"
#include "gapmeter.h"
#include "mainwindow.h"
#include "practice/practicethread.h"
#include "text/translations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <malloc.h>

using namespace m2m;
using namespace m2m::bench;

namespace {

constexpr int warmUp = 20; ///< files: what is made once is made by then

/// The sample with one value that is another in each file, since a file is not sent twice.
QString writeFile(const QTemporaryDir &folder, int number)
{
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    QFile file(folder.filePath(QStringLiteral("day-%1.csv").arg(number)));
    if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no sample file"));
    QByteArray text = sample.readAll();
    text.replace("part 007", "part " + QByteArray::number(1000 + number));
    file.write(text);
    return file.fileName();
}

double megabytesNow()
{
    malloc_trim(0); // what is free is no leak
    return double(memory("VmRSS:")) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int files =
        std::max(2 * warmUp, QCoreApplication::arguments().value(1, QStringLiteral("200")).toInt());
    const QTemporaryDir folder;
    installTranslations(*qApp);
    practice::PracticeThread practice(folder.filePath(QStringLiteral("practice")));
    if (!practice.start())
        giveUp(QStringLiteral("no practice instance"));
    UploadThread uploads(folder.filePath(QStringLiteral("journal.sqlite")));
    BatchSession session(uploads);
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Theme theme(*qApp, Theme::Mode::Light);
    MainWindow window(session, settings);
    window.show();
    session.connectTo({QStringLiteral("practice"), InstanceKind::Practice, practice.address(),
                          practice.address(), practice::practiceClientId()},
        practice::practiceSecret());
    waitFor([&session] { return session.isConnected(); }, QStringLiteral("no instance"));
    session.openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));

    QList<double> used;
    GapMeter gaps;
    for (int i = 0; i < files; ++i) {
        window.openFiles({writeFile(folder, i)});
        waitFor([&] { return session.canUpload(); }, QStringLiteral("not to be sent"));
        for (int page = 0; page <= int(MainWindow::Page::Log); ++page) {
            window.showPage(MainWindow::Page(page));
            window.repaint();
        }
        window.showPage(MainWindow::Page::Upload);
        session.startUpload();
        waitFor(
            [&] { return session.run().phase == RunPhase::Finished; }, QStringLiteral("no end"));
        used.append(megabytesNow());
    }
    const auto middle = [&used](qsizetype from) { return median(used.mid(from, warmUp)); };
    const double first = middle(warmUp);
    const double last = middle(used.size() - warmUp);
    say(QStringLiteral("%1 files of 300 records, one after the other, opened, looked at, uploaded:")
            .arg(files));
    say(QStringLiteral(
        "- memory: %1 MB after %2 to %3 files, %4 MB after the last %2: %5 kB a file")
            .arg(first, 0, 'f', 1)
            .arg(warmUp)
            .arg(2 * warmUp)
            .arg(last, 0, 'f', 1)
            .arg((last - first) * 1024 / double(std::max<qsizetype>(1, used.size() - 2 * warmUp)),
                0, 'f', 1));
    say(QStringLiteral("- longest gap of the event loop: %1 ms").arg(gaps.take()));
    return 0;
}
