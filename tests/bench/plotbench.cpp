// SPDX-License-Identifier: GPL-3.0-or-later

// The plot of the review: the first paint and each further one with a hundred thousand numbers
// beside a thousand, and the longest time in which the window does not answer while one goes from
// column to column of very many records.

#include "batch/batchsession.h"
#include "benchtools.h"
#include "gapmeter.h"
#include "mainwindow.h"
#include "models/recordmodel.h"
#include "pages/plotpanel.h"
#include "practice/practicethread.h"
#include "text/translations.h"
#include "widgets/numberplot.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <random>

using namespace m2m;
using namespace m2m::bench;

namespace {

constexpr QSize plotSize{780, 150}; ///< as on a screen of 1366x768
constexpr int repaints = 20;

PlotSeries seriesOf(int count)
{
    std::mt19937 dice(7);
    std::normal_distribution<double> bell(3.2, 0.08);
    PlotSeries series;
    series.limits.nominal = 3.2;
    series.limits.tolerance = 0.2;
    for (int i = 0; i < count; ++i) {
        series.numbers += bell(dice);
        series.verdicts += verdictOn(series.numbers.constLast(), series.limits);
    }
    series.statistics = *statisticsOf(series.numbers, series.limits);
    series.histogram = histogramOf(series.numbers, series.verdicts, series.statistics);
    return series;
}

struct Paints {
    double firstMs = 0;
    double nextMs = 0;
};

Paints paint(const PlotSeries &series)
{
    NumberPlot plot;
    plot.resize(plotSize);
    plot.show();
    plot.replot(QCustomPlot::rpImmediateRefresh);
    QElapsedTimer clock;
    clock.start();
    plot.showSeries(series, false);
    plot.replot(QCustomPlot::rpImmediateRefresh);
    Paints paints;
    paints.firstMs = double(clock.nsecsElapsed()) / 1e6;
    QList<double> next;
    for (int i = 0; i < repaints; ++i) {
        // As while one moves along: what is drawn differs each time.
        plot.xAxis->setRange(plot.xAxis->range().lower, plot.xAxis->range().upper - 1);
        clock.restart();
        plot.replot(QCustomPlot::rpImmediateRefresh);
        next += double(clock.nsecsElapsed()) / 1e6;
    }
    paints.nextMs = median(next);
    return paints;
}

void comparePaints(int rounds)
{
    const PlotSeries few = seriesOf(1'000);
    const PlotSeries many = seriesOf(100'000);
    QList<double> fewFirst;
    QList<double> fewNext;
    QList<double> manyFirst;
    QList<double> manyNext;
    for (int i = 0; i < rounds; ++i) {
        const Paints small = paint(few);
        const Paints large = paint(many);
        fewFirst += small.firstMs;
        fewNext += small.nextMs;
        manyFirst += large.firstMs;
        manyNext += large.nextMs;
    }
    const auto tell = [](const QString &what, double large, double small) {
        say(QStringLiteral("- %1, 100000 numbers to 1000: %2 (%3 ms to %4 ms)")
                .arg(what)
                .arg(large / small, 0, 'f', 1)
                .arg(large, 0, 'f', 1)
                .arg(small, 0, 'f', 1));
    };
    tell(QStringLiteral("first paint"), median(manyFirst), median(fewFirst));
    tell(QStringLiteral("next paint"), median(manyNext), median(fewNext));
}

void writeRecords(const QString &path, int records)
{
    std::mt19937 dice(7);
    std::normal_distribution<double> bell(3.2, 0.08);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no file"));
    file.write("Board,Inspected by,Thickness / mm,Flatness readings (mm)\n");
    for (int i = 0; i < records; ++i) {
        file.write("d23f0824-128b-1f33-8c5c-7fd0a6a3a450,P" + QByteArray::number(i) + ','
            + QByteArray::number(bell(dice), 'f', 3) + ",\"0.01,0.02,0.03\"\n");
    }
}

Gap gapBetweenColumns(int records)
{
    const QTemporaryDir folder;
    practice::PracticeThread practice(folder.filePath(QStringLiteral("practice")));
    if (!practice.start())
        giveUp(QStringLiteral("no practice instance"));
    const QString csv = folder.filePath(QStringLiteral("bench.csv"));
    writeRecords(csv, records);
    UploadThread uploads(folder.filePath(QStringLiteral("journal.sqlite")));
    BatchSession session(uploads);
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Theme theme(*qApp, Theme::Mode::Light);
    MainWindow window(session, settings);
    window.show();
    session.connectTo({QStringLiteral("bench"), InstanceKind::Practice, practice.address(),
                          practice.address(), practice::practiceClientId()},
        practice::practiceSecret());
    waitFor([&session] { return session.isConnected(); }, QStringLiteral("no instance"));
    session.openFile(csv);
    waitFor(
        [&session] { return session.table() && !session.isOpening(); }, QStringLiteral("no table"));
    session.chooseTypeForm(RecordType::Action, QStringLiteral("BoardVisualInspection"));
    waitFor(
        [&session, records] {
            return session.records().isValid() && !session.isChecking()
                && session.report().rows.size() == records;
        },
        QStringLiteral("no verdicts"));
    window.showPage(MainWindow::Page::Review);
    auto *panel = window.findChild<PlotPanel *>();
    auto *table = window.findChild<QTableView *>(QStringLiteral("reviewTable"));
    waitFor(
        [panel] { return panel->isVisible() && panel->isSettled(); }, QStringLiteral("no numbers"));
    GapMeter gaps;
    Gap longest;
    for (int round = 0; round < 2; ++round) {
        for (int column = RecordModel::FirstField; column < table->model()->columnCount();
             ++column) {
            (void)gaps.take();
            table->setCurrentIndex(table->model()->index(records / 2 + round, column));
            waitFor([panel] { return panel->isSettled(); }, QStringLiteral("no numbers"));
            const Gap gap = gaps.take();
            say(QStringLiteral("  column %1: %2 ms, of which worked %3 ms")
                    .arg(column)
                    .arg(gap.ms, 0, 'f', 0)
                    .arg(gap.workMs, 0, 'f', 0));
            longest.ms = std::max(longest.ms, gap.ms);
            longest.workMs = std::max(longest.workMs, gap.workMs);
        }
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    const int records = words.value(1, QStringLiteral("1000000")).toInt();
    comparePaints(words.value(2, QStringLiteral("5")).toInt());
    const Gap small = gapBetweenColumns(10'000);
    const Gap large = gapBetweenColumns(records);
    say(QStringLiteral("- longest gap of the window's event loop between columns: %1 ms with %2 "
                       "records, %3 ms with 10000 (at most 50); worked at once: %4 and %5 ms")
            .arg(large.ms, 0, 'f', 0)
            .arg(records)
            .arg(small.ms, 0, 'f', 0)
            .arg(large.workMs, 0, 'f', 0)
            .arg(small.workMs, 0, 'f', 0));
    return 0;
}
