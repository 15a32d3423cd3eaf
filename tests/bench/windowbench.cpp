// SPDX-License-Identifier: GPL-3.0-or-later

// The pages with a million records beside the same with ten thousand, in one run: how long each
// thing that a user does takes until it stands on the screen, and the longest time for which the
// window did not answer meanwhile. Each size is a process of its own, over a practice instance.

#include "batch/batchsession.h"
#include "benchtools.h"
#include "gapmeter.h"
#include "mainwindow.h"
#include "practice/practicethread.h"
#include "text/translations.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace m2m;
using namespace m2m::bench;

namespace {

constexpr int few = 10'000;
constexpr qint64 mostGap = 50;
constexpr int places = 100; ///< that are scrolled to

/// The sample over and over, and now and then rows that have to be looked at.
void writeFile(const QString &path, int records)
{
    const auto rowsOf = [](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("no sample file"));
        return file.readAll().trimmed().split('\n');
    };
    const QList<QByteArray> good =
        rowsOf(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    const QList<QByteArray> bad =
        rowsOf(QStringLiteral(M2M_TEST_DATA "/samples/visual_inspections_dirty.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("no file"));
    file.write(good.constFirst() + '\n');
    for (int row = 0; row < records; ++row) {
        const QList<QByteArray> &from = row % 100 == 99 ? bad : good;
        file.write(from.at(1 + row % (from.size() - 1)) + '\n');
    }
}

/// What is done, one thing after the other, and what each took.
class Course {
public:
    Course(MainWindow &window, BatchSession &session)
        : m_window(window)
        , m_session(session)
    {
    }

    /// Until `stands`, painted.
    template <typename Act, typename Stands> void step(const QString &name, Act act, Stands stands)
    {
        settle();
        (void)m_gaps.take();
        QElapsedTimer clock;
        clock.start();
        act();
        waitFor(stands, name);
        m_window.repaint();
        const double taken = double(clock.nsecsElapsed()) / 1e6;
        settle(); // what it has left to be done counts as time without an answer, too
        tell(name, taken, m_gaps.take());
    }
    template <typename Act> void step(const QString &name, Act act)
    {
        step(name, act, [] { return true; });
    }

    /// To places here and there, each painted; the median.
    void scroll(const QString &name, QTableView &view)
    {
        settle();
        QRandomGenerator random(7);
        QList<double> times;
        (void)m_gaps.take();
        for (int i = 0; i < places; ++i) {
            QElapsedTimer clock;
            clock.start();
            view.verticalScrollBar()->setValue(
                int(random.bounded(view.verticalScrollBar()->maximum() + 1)));
            view.viewport()->repaint();
            times.append(double(clock.nsecsElapsed()) / 1e6);
            settle();
        }
        tell(name, median(times), m_gaps.take());
    }

    template <typename W> [[nodiscard]] W &find(const char *name) const
    {
        W *found = m_window.findChild<W *>(QLatin1StringView(name));
        if (!found)
            giveUp(QStringLiteral("the window has no ") + QLatin1StringView(name));
        return *found;
    }

private:
    void settle() const
    {
        int turns = 0;
        waitFor([&turns] { return ++turns > 20; }, {});
    }
    static void tell(const QString &name, double taken, Gap gap)
    {
        say(QStringLiteral("step\t%1\t%2\t%3\t%4")
                .arg(name)
                .arg(taken)
                .arg(gap.ms)
                .arg(gap.workMs));
    }

    MainWindow &m_window;
    BatchSession &m_session;
    GapMeter m_gaps;
};

/// A cell of nearly every record, as who finds out late that a word is wrong.
void replaceEverywhere(Course &course, MainWindow &window, BatchSession &session)
{
    QTest::keyClick(window.windowHandle(), Qt::Key_H, Qt::ControlModifier);
    auto &all = course.find<QAbstractButton>("replaceAllButton");
    auto &table = course.find<QTableView>("reviewTable");
    course.step(
        QStringLiteral("review: find for replacing"),
        [&] {
            course.find<QLineEdit>("findText").setText(QStringLiteral("a"));
            course.find<QLineEdit>("replaceWith").setText(QStringLiteral("A"));
            course.find<QAbstractButton>("replaceCase").setChecked(true);
        },
        [&] { return all.isEnabled(); });
    course.step(
        QStringLiteral("review: replace in all"), [&] { all.click(); },
        [&] { return session.corrections().canUndo() && !session.isChecking(); });
    course.step(
        QStringLiteral("review: correct a cell among many"),
        [&] {
            const QModelIndex cell = table.model()->index(3, 3);
            (void)table.model()->setData(cell, QStringLiteral("A. Other"), Qt::EditRole);
        },
        [&] { return !session.isChecking(); });
    for (const char *step : {"review: undo that", "review: undo the replacing"}) {
        course.step(
            QLatin1StringView(step), [&] { session.undo(); },
            [&] { return !session.isChecking(); });
    }
    course.find<QWidget>("replaceDialog").close();
}

void walk(Course &course, MainWindow &window, BatchSession &session, const QString &csv)
{
    using Page = MainWindow::Page;
    course.step(
        QStringLiteral("import: open"), [&] { session.openFile(csv); },
        [&] { return session.table() && !session.isOpening(); });
    course.step(
        QStringLiteral("import: what is odd"), [] {},
        [&] { return session.file().inspection() && !session.file().hash().isEmpty(); });
    course.scroll(QStringLiteral("import: scroll"), course.find<QTableView>("rawTable"));
    course.step(QStringLiteral("map: page"), [&] { window.showPage(Page::Map); });
    course.step(
        QStringLiteral("map: recipe, until all are checked"),
        [&] {
            session.openRecipe(
                QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));
        },
        [&] {
            return session.isMapped() && !session.isChecking() && session.componentsLeft() == 0
                && session.report().rows.size() == session.records().count();
        });
    course.step(QStringLiteral("import: page"), [&] { window.showPage(Page::Import); });
    course.step(QStringLiteral("review: page"), [&] { window.showPage(Page::Review); });
    course.scroll(QStringLiteral("review: scroll"), course.find<QTableView>("reviewTable"));
    for (const char *chip : {"filterWrong", "filterRight", "filterDoubtful", "filterAll"}) {
        auto &button = course.find<QAbstractButton>(chip);
        course.step(QStringLiteral("review: ") + QLatin1StringView(chip), [&] { button.click(); });
    }
    course.step(QStringLiteral("review: next problem"),
        [&] { QTest::keyClick(window.windowHandle(), Qt::Key_F8); });
    course.step(QStringLiteral("review: problem chip"),
        [&] { course.find<QAbstractButton>("problem:0").click(); });
    course.step(QStringLiteral("review: all again"),
        [&] { course.find<QAbstractButton>("filterAll").click(); });
    auto &table = course.find<QTableView>("reviewTable");
    auto &search = course.find<QLineEdit>("recordSearch");
    course.step(
        QStringLiteral("review: search"),
        [&] { QTest::keyClicks(&search, QStringLiteral("bhriain")); },
        [&] {
            return table.model()->rowCount() > 0
                && table.model()->rowCount() < int(session.records().count());
        });
    course.step(
        QStringLiteral("review: search cleared"),
        [&] {
            search.clear();
            QTest::keyClick(&search, Qt::Key_Backspace);
            course.find<QAbstractButton>("filterAll").click();
        },
        [&] { return table.model()->rowCount() == int(session.records().count()); });
    course.step(
        QStringLiteral("review: correct a cell"),
        [&] {
            const QModelIndex cell = table.model()->index(3, 3);
            table.setCurrentIndex(cell);
            (void)table.model()->setData(cell, QStringLiteral("A. Other"), Qt::EditRole);
        },
        [&] { return !session.isChecking(); });
    course.step(
        QStringLiteral("review: undo"), [&] { session.undo(); },
        [&] { return !session.isChecking(); });
    replaceEverywhere(course, window, session);
    course.step(QStringLiteral("upload: page"), [&] { window.showPage(Page::Upload); });
    session.chooseKnownRecords(KnownRecords::SendAgain);
    course.step(
        QStringLiteral("upload: all are written down"),
        [&] {
            waitFor([&] { return session.canUpload(); }, QStringLiteral("not to be sent"));
            session.startUpload();
        },
        [&] { return session.run().phase != RunPhase::Preparing; });
    course.step(
        QStringLiteral("upload: four seconds of it"), [] {},
        [clock = std::make_shared<QElapsedTimer>()] {
            if (!clock->isValid())
                clock->start();
            return clock->hasExpired(4000);
        });
    course.step(QStringLiteral("upload: away and back"), [&] {
        window.showPage(Page::Review);
        window.repaint();
        window.showPage(Page::Upload);
    });
    course.step(
        QStringLiteral("upload: pause"), [&] { session.pauseUpload(); },
        [&] { return !session.run().isActive(); });
    course.step(
        QStringLiteral("upload: a state"), [&] { course.find<QAbstractButton>("tile:0").click(); });
    course.step(QStringLiteral("import: close the file"), [&] { session.closeFile(); });
}

int walkThrough(int records)
{
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/windowbench-XXXXXX"));
    const QString csv = folder.filePath(QStringLiteral("bench.csv"));
    writeFile(csv, records);
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
    Course course(window, session);
    walk(course, window, session, csv);
    say(QStringLiteral("memory\t%1").arg(memory("VmHWM:") / 1024));
    return 0;
}

struct Taken {
    double ms = 0;
    Gap gap;
};

QList<QPair<QString, Taken>> inAProcess(int records, qint64 &megabytes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("walk"), QString::number(records)});
    process.waitForFinished(-1);
    QList<QPair<QString, Taken>> steps;
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char('\t'));
        if (words.constFirst() == QStringLiteral("step"))
            steps.append({words.value(1),
                {words.value(2).toDouble(),
                    {words.value(3).toDouble(), words.value(4).toDouble()}}});
        else if (words.constFirst() == QStringLiteral("memory"))
            megabytes = words.value(1).toLongLong();
        else if (!line.isEmpty())
            say(line);
    }
    if (process.exitCode() != 0)
        giveUp(QStringLiteral("with %1 records").arg(records));
    return steps;
}

void compare(int records)
{
    qint64 smallMemory = 0;
    qint64 largeMemory = 0;
    const auto small = inAProcess(few, smallMemory);
    const auto large = inAProcess(records, largeMemory);
    say(QStringLiteral("%1 records beside %2: until it stands on the screen, and the longest time "
                       "without an answer")
            .arg(records)
            .arg(few));
    say(QStringLiteral("| | ms | ms, %1 | ratio | gap ms | of it worked | gap ms, %1 | worked |")
            .arg(few));
    say(QStringLiteral("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"));
    QStringList slow;
    for (qsizetype i = 0; i < large.size() && i < small.size(); ++i) {
        const Taken &many = large.at(i).second;
        const Taken &some = small.at(i).second;
        say(QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |")
                .arg(large.at(i).first)
                .arg(many.ms, 0, 'f', 1)
                .arg(some.ms, 0, 'f', 1)
                .arg(many.ms / some.ms, 0, 'f', 1)
                .arg(many.gap.ms, 0, 'f', 0)
                .arg(many.gap.workMs, 0, 'f', 0)
                .arg(some.gap.ms, 0, 'f', 0)
                .arg(some.gap.workMs, 0, 'f', 0));
        if (many.gap.workMs > double(mostGap))
            slow << large.at(i).first;
    }
    say(QStringLiteral("- memory at its highest: %1 MB, %2 MB").arg(largeMemory).arg(smallMemory));
    say(slow.isEmpty() ? QStringLiteral(
            "- nothing was worked at for more than %1 ms while the window could not answer")
                             .arg(mostGap)
                       : QStringLiteral("- more than %1 ms: %2").arg(mostGap).arg(slow.join(", ")));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("walk"))
        return walkThrough(words.value(2).toInt());
    compare(words.value(1, QStringLiteral("1000000")).toInt());
    return 0;
}
