// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to a window that is painted and answers: ours, as a station has it
// after its first day, beside an empty window of Qt. The two take turns, so that both meet the same
// machine; the medians are compared.

#include "benchtools.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace m2m;
using namespace m2m::bench;

namespace {

constexpr int patience = 60'000;

struct Start {
    double readyMs = 0;
    double gapMs = 0; ///< the longest in which it did not answer after that
};

Start start(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, {});
    Start taken;
    if (!process.waitForReadyRead(patience) || process.readLine().trimmed() != "ready")
        giveUp(program + QStringLiteral(" shows no window"));
    taken.readyMs = double(clock.nsecsElapsed()) / 1e6;
    if (!process.waitForFinished(patience))
        giveUp(program + QStringLiteral(" does not end"));
    taken.gapMs = process.readLine().simplified().split(' ').value(1).toDouble();
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1, QStringLiteral("15")).toInt();
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    for (const char *name :
        {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QString::fromLatin1(name));
    const QString ours = QStringLiteral("wholewindow");
    const QString empty = QStringLiteral("emptywindow");
    // The first ones bring programs, fonts and libraries into memory, and make what the station
    // has from then on.
    (void)start(ours, environment);
    (void)start(empty, environment);
    QList<double> ourTimes;
    QList<double> emptyTimes;
    QList<double> gaps;
    for (int round = 0; round < rounds; ++round) {
        const Start one = start(ours, environment);
        ourTimes.append(one.readyMs);
        gaps.append(one.gapMs);
        emptyTimes.append(start(empty, environment).readyMs);
    }
    const auto least = [](const QList<double> &values) {
        return *std::min_element(values.begin(), values.end());
    };
    say(QStringLiteral("start to a window that answers, %1 rounds, platform %2:")
            .arg(rounds)
            .arg(environment.value(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"))));
    say(QStringLiteral("- ours %1 ms, empty %2 ms (medians)")
            .arg(median(ourTimes), 0, 'f', 0)
            .arg(median(emptyTimes), 0, 'f', 0));
    say(QStringLiteral("- ratio of the medians: %1 (at most 2), of the fastest: %2")
            .arg(median(ourTimes) / median(emptyTimes), 0, 'f', 2)
            .arg(least(ourTimes) / least(emptyTimes), 0, 'f', 2));
    say(QStringLiteral("- longest gap of our event loop in the second and a half after that: %1 ms "
                       "(median)")
            .arg(median(gaps), 0, 'f', 0));
    return 0;
}
