// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred thousand records in one batch, through the window, to a practice instance in a process
// of its own, each read back: memory above the start, the longest time in which the window did not
// answer, time of processors per record, and two ratios: to one connection that sends one record
// after the other (server with a stall of 45 ms, as the real one has), and to the same upload with
// the journal in memory (no stall, so that the journal is as dear as it can be).

#include "api/actionid.h"
#include "api/dbclient.h"
#include "api/networktransport.h"
#include "batch/batchsession.h"
#include "benchtools.h"
#include "gapmeter.h"
#include "mainwindow.h"
#include "practice/practiceserver.h"
#include "text/translations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <sys/resource.h>

using namespace m2m;
using namespace m2m::bench;

namespace {

constexpr int sampleRows = 300;

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// The sample over and over.
void writeSample(const QString &path, int records)
{
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    QFile file(path);
    if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no sample file"));
    file.write(sample.readLine());
    const QByteArray rows = sample.readAll();
    for (int i = 0; i < records / sampleRows; ++i)
        file.write(rows);
}

/// What one upload took; on one line, from the process that did it.
struct Figures {
    double rate = 0; ///< records a second, from the click on
    double sending = 0; ///< records a second, once they were made and written down
    double memoryMb = 0; ///< at its highest, above the start of the program with its window
    double uploadGapMs = 0;
    double reviewGapMs = 0; ///< while the file was read and checked
    double cpuMs = 0; ///< per record
};

int upload(const QString &server, const QString &folder, int records, int connections)
{
    const QString csv = folder + QStringLiteral("/bench.csv");
    writeSample(csv, records);
    UploadThread uploads(folder + QStringLiteral("/journal.sqlite"));
    BatchSession session(uploads);
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    const Theme theme(*qApp, Theme::Mode::Light);
    MainWindow window(session, settings);
    window.show();
    Profile profile{QStringLiteral("bench"), InstanceKind::Development, server, server,
        practice::practiceClientId()};
    profile.parallelRequests = connections;
    session.connectTo(profile, practice::practiceSecret());
    waitFor([&session] { return session.isConnected(); }, QStringLiteral("no instance"));
    const qint64 memoryBefore = memory("VmRSS:");

    GapMeter gaps;
    session.openRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));
    session.setKnownRecords(KnownRecords::SendAgain);
    session.openFile(csv);
    waitFor([&session] { return session.canUpload(); }, QStringLiteral("the sample is not right"));
    if (session.records().count() != records)
        giveUp(QStringLiteral("not as many records"));
    Figures figures;
    figures.reviewGapMs = double(gaps.take());
    window.showPage(MainWindow::Page::Upload);
    waitFor([] { return true; }, {});
    (void)gaps.take();

    const double cpuBefore = processorSeconds();
    QElapsedTimer clock;
    qint64 made = -1;
    QObject::connect(&uploads, &UploadThread::statusChanged, [&](const RunStatus &status) {
        if (made < 0 && status.phase == RunPhase::Running)
            made = clock.elapsed();
    });
    clock.start();
    session.startUpload();
    waitFor([&session] { return !session.run().isActive(); }, QStringLiteral("no end"));
    const qint64 end = clock.elapsed();
    const RunStatus &run = session.run();
    if (run.counts[ItemState::Verified] != records) {
        giveUp(QStringLiteral("%1 of %2 records were verified, phase %3, error %4")
                   .arg(run.counts[ItemState::Verified])
                   .arg(records)
                   .arg(int(run.phase))
                   .arg(run.trouble ? errorKindKey(run.trouble->kind) : QString()));
    }
    figures.cpuMs = (processorSeconds() - cpuBefore) * 1000 / records;
    figures.rate = records * 1000.0 / double(end);
    figures.sending = records * 1000.0 / double(end - made);
    figures.uploadGapMs = double(gaps.take());
    figures.memoryMb = double(memory("VmHWM:") - memoryBefore) / 1024;
    say(QStringLiteral("figures %1 %2 %3 %4 %5 %6")
            .arg(figures.rate)
            .arg(figures.sending)
            .arg(figures.memoryMb)
            .arg(figures.uploadGapMs)
            .arg(figures.reviewGapMs)
            .arg(figures.cpuMs));
    return 0;
}

int serve(const QString &folder, int stall)
{
    practice::PracticeOptions options;
    options.faults.stall = std::chrono::milliseconds(stall);
    const auto server = practice::PracticeServer::start(folder, options);
    if (!server)
        giveUp(QStringLiteral("no practice instance"));
    say((*server)->address());
    return QCoreApplication::exec();
}

/// This program as a server in a process of its own; ends with this object.
class Server {
public:
    explicit Server(std::chrono::milliseconds stall)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("serve"), m_folder.path(), QString::number(stall.count())});
        if (!m_process.waitForReadyRead(60'000))
            giveUp(QStringLiteral("no server"));
        m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

Figures measured(
    std::chrono::milliseconds stall, const QString &folder, int records, int connections)
{
    const Server server(stall);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("upload"), server.address(), folder, QString::number(records),
            QString::number(connections)});
    process.waitForFinished(-1);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    const QStringList words = said.trimmed().split(QLatin1Char(' '));
    if (words.size() != 7)
        giveUp(said);
    return {words[1].toDouble(), words[2].toDouble(), words[3].toDouble(), words[4].toDouble(),
        words[5].toDouble(), words[6].toDouble()};
}

/// One connection, one record after the other, none read back.
double oneByOne(int records)
{
    const Server server(serverStall);
    TransportOptions options;
    options.connections = 1;
    NetworkTransport transport(options);
    DbClient client(transport,
        *instanceAddress(server.address(), server.address(), practice::practiceClientId(),
            practice::practiceSecret()));
    ActionIdMaker ids(QByteArray(5, 'b'), {});
    int done = 0;
    std::function<void()> next = [&] {
        const QString id = ids.next();
        client.performAction(actionBody({id, QStringLiteral("BoardVisualInspection"),
                                 QStringLiteral("d23f0824-128b-1f33-8c5c-7fd0a6a3a450"),
                                 {{QStringLiteral("inspector"), done}}}),
            id, {}, [&](const Outcome &outcome) {
                if (outcome.verdict != Verdict::Accepted)
                    giveUp(QStringLiteral("a record was refused"));
                if (++done < records)
                    next();
            });
    };
    QElapsedTimer clock;
    clock.start();
    next();
    waitFor([&] { return done == records; }, QStringLiteral("no end"));
    return records * 1000.0 / double(clock.elapsed());
}

/// The next whole number of samples.
int whole(int records) { return (records + sampleRows - 1) / sampleRows * sampleRows; }

void compareAll(int records, int connections, int rounds)
{
    // Beside this program: the system's own folder for such things may be in memory.
    const QTemporaryDir disk(
        QCoreApplication::applicationDirPath() + QStringLiteral("/massbench-XXXXXX"));
    const QTemporaryDir memoryDisk(QStringLiteral("/dev/shm/massbench-XXXXXX"));
    if (!disk.isValid() || !memoryDisk.isValid())
        giveUp(QStringLiteral("no folder"));
    int number = 0;
    const auto fresh = [&number](const QTemporaryDir &parent) {
        const QString folder = parent.filePath(QString::number(++number));
        QDir().mkpath(folder);
        return folder;
    };
    const double serial = oneByOne(100);
    const Figures all = measured(serverStall, fresh(disk), records, connections);
    say(QStringLiteral("%1 records, server stalls %2 ms, %3 connections, read back:")
            .arg(records)
            .arg(serverStall.count())
            .arg(connections));
    say(QStringLiteral("- rate to one connection, one after the other: %1 (at least 20)")
            .arg(all.rate / serial, 0, 'f', 1));
    say(QStringLiteral("- memory above the start: %1 MB (at most 150)")
            .arg(all.memoryMb, 0, 'f', 0));
    say(QStringLiteral(
        "- longest gap of the window's event loop: %1 ms while it uploads, %2 ms while "
        "it reads and checks")
            .arg(all.uploadGapMs)
            .arg(all.reviewGapMs));
    say(QStringLiteral("- time of processors: %1 ms a record").arg(all.cpuMs, 0, 'f', 2));

    const int fewer = whole(records / 5);
    QList<double> costs;
    QList<double> costsFromTheClick;
    for (int round = 0; round < rounds; ++round) {
        const Figures onDisk = measured({}, fresh(disk), fewer, connections);
        const Figures inMemory = measured({}, fresh(memoryDisk), fewer, connections);
        costs.append(100 * (inMemory.sending / onDisk.sending - 1));
        costsFromTheClick.append(100 * (inMemory.rate / onDisk.rate - 1));
    }
    say(QStringLiteral(
        "%1 records, no stall: the journal on disk costs %2 % more time than in memory "
        "while sending, %3 % from the click on (medians of %4; at most 15)")
            .arg(fewer)
            .arg(median(costs), 0, 'f', 1)
            .arg(median(costsFromTheClick), 0, 'f', 1)
            .arg(rounds));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("serve"))
        return serve(words.value(2), words.value(3).toInt());
    if (words.value(1) == QStringLiteral("upload"))
        return upload(
            words.value(2), words.value(3), words.value(4).toInt(), words.value(5).toInt());
    compareAll(whole(words.value(1, QStringLiteral("100000")).toInt()),
        words.value(2, QStringLiteral("64")).toInt(), words.value(3, QStringLiteral("3")).toInt());
    return 0;
}
