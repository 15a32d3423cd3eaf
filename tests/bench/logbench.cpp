// SPDX-License-Identifier: GPL-3.0-or-later

// The log page over large journals beside small ones: how long until what was asked for is on the
// screen, and for how long the window did not answer at the most.
//
//   logbench make <journal> <records> [uploads]   one upload of so many records; or so many uploads
//                                                 of ten records each, for 0 records
//   logbench run <journal>...                     a line for each step on each of them

#include "benchtools.h"

#include "batch/batchsession.h"
#include "models/roles.h"
#include "pages/logpage.h"
#include "support/madejournal.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <ctime>

using namespace m2m;
using namespace m2m::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int jumps = 20;

/// How long the event loop was away at the most.
class Gap : public QObject {
public:
    Gap()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { note(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(1));
    }
    void begin()
    {
        m_longest = m_longestWork = 0;
        m_clock.start();
        m_worked = worked();
    }
    void note()
    {
        m_longest = std::max(m_longest, m_clock.nsecsElapsed());
        m_clock.start();
        const qint64 now = worked();
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_worked = now;
    }
    [[nodiscard]] double longest() const { return double(m_longest) / 1e6; }
    /// What of that was work of this thread: others may have had the processor.
    [[nodiscard]] double longestWork() const { return double(m_longestWork) / 1e6; }

private:
    /// Processor time of this thread, ns.
    static qint64 worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    qint64 m_worked = 0;
};

/// Lets events run until the condition holds.
void until(const std::function<bool()> &condition, Gap &gap)
{
    QEventLoop loop;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        gap.note();
        if (condition())
            loop.quit();
    });
    look.start(std::chrono::milliseconds(1));
    loop.exec();
}

bool isRead(const QTableView &table)
{
    const QAbstractItemModel *model = table.model();
    if (model->rowCount() == 0)
        return false;
    const int first = table.rowAt(0);
    int last = table.rowAt(table.viewport()->height() - 1);
    if (last < 0)
        last = model->rowCount() - 1;
    for (const int row : {first, last}) {
        if (row < 0 || model->index(row, 0).data(role::Loading).toBool())
            return false;
    }
    return true;
}

class Run {
public:
    explicit Run(const QString &journal)
        : m_name(QFileInfo(journal).completeBaseName())
        , m_uploads(journal)
        , m_session(m_uploads)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_records(readBatches(journal, {}, 0, 1)->constFirst().counts)
        , m_batches(int(countBatches(journal, {}).value()))
    {
    }

    void all()
    {
        // As in the program: the page comes into a window that has shown text before.
        QLabel host(u"The log"_s);
        host.resize(1160, 716);
        host.show();
        until([&host] { return host.isActiveWindow(); }, m_gap);
        step(
            u"make the page"_s,
            [this, &host] {
                m_page = std::make_unique<LogPage>(m_session, m_settings, &host);
                m_page->resize(1160, 716);
                m_page->show();
                m_items = m_page->findChild<QTableView *>(u"itemTable"_s);
                m_uploadsTable = m_page->findChild<QTableView *>(u"batchTable"_s);
                QObject::connect(m_items->model(), &QAbstractItemModel::modelReset, m_items,
                    [this] { m_answers += m_items->model()->rowCount() > 0 ? 1 : 0; });
            },
            [] { return true; });
        step(
            u"open the log"_s, [] {},
            [this] {
                return isRead(*m_items) && m_items->model()->rowCount() == m_records.total();
            });
        QRandomGenerator random(5);
        jump(u"scroll the records anywhere"_s, *m_items, random);
        jump(u"scroll the uploads anywhere"_s, *m_uploadsTable, random);
        m_items->scrollToTop();
        const auto chip = [this](ItemState state) {
            return m_page->findChild<QAbstractButton *>(u"recordsState-%1"_s.arg(int(state)));
        };
        const auto shows = [this](qint64 rows) {
            return [this, rows] {
                return m_answers > 0 && m_items->model()->rowCount() == rows && isRead(*m_items);
            };
        };
        const qint64 failed = m_records[ItemState::Failed];
        const qint64 verified = m_records[ItemState::Verified];
        step(
            u"filter: one rare state"_s, [&] { chip(ItemState::Failed)->click(); }, shows(failed));
        step(
            u"filter: two states"_s, [&] { chip(ItemState::Verified)->click(); },
            shows(failed + verified));
        step(
            u"filter: the frequent state"_s, [&] { chip(ItemState::Failed)->click(); },
            shows(verified));
        jump(u"scroll them anywhere"_s, *m_items, random);
        step(
            u"filter: none"_s,
            [&] { m_page->findChild<QAbstractButton *>(u"recordsAll"_s)->click(); },
            shows(m_records.total()));
        auto *search = m_page->findChild<QLineEdit *>(u"logSearch"_s);
        const auto type = [search](const QString &text) {
            search->setText(text);
            Q_EMIT search->returnPressed();
        };
        const qint64 some = m_records.total() / 2; // it was refused; the seventh after it was sent
        step(
            u"search: a component"_s, [&] { type(test::madeUuid(some)); }, shows(1));
        step(
            u"search: an action"_s, [&] { type(test::madeActionId(some + 7)); }, shows(1));
        step(
            u"search: part of an ID"_s, [&] { type(test::madeUuid(some).first(13)); }, shows(1));
        step(
            u"search: a text"_s, [&] { type(u"not known"_s); },
            shows(m_records[ItemState::Rejected]));
        step(
            u"search: none"_s, [&] { type({}); }, shows(m_records.total()));
        const auto sortBy = [this](int column, Qt::SortOrder order) {
            m_items->horizontalHeader()->setSortIndicator(column, order);
        };
        QString first;
        const auto isSorted = [this, &first] {
            return isRead(*m_items) && m_items->model()->index(0, 0).data().toString() != first;
        };
        first = m_items->model()->index(0, 0).data().toString();
        step(
            u"sort by row, descending"_s, [&] { sortBy(0, Qt::DescendingOrder); }, isSorted);
        first = m_items->model()->index(0, 0).data().toString();
        step(
            u"sort by component"_s, [&] { sortBy(1, Qt::AscendingOrder); }, isSorted);
        jump(u"scroll them anywhere, sorted"_s, *m_items, random);
        first = m_items->model()->index(0, 0).data().toString();
        step(
            u"sort by time"_s, [&] { sortBy(4, Qt::DescendingOrder); }, isAnswered());
        sortBy(0, Qt::AscendingOrder);
        until([this] { return isRead(*m_items); }, m_gap);
        step(
            u"sort the uploads by file"_s,
            [this] { m_uploadsTable->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder); },
            [this] {
                return isRead(*m_uploadsTable) && m_uploadsTable->model()->rowCount() == m_batches;
            });
        step(
            u"read again"_s,
            [this] { m_page->findChild<QAbstractButton *>(u"logReloadButton"_s)->click(); },
            [this, once = false]() mutable {
                return std::exchange(once, true) && isRead(*m_items);
            });
        m_page.reset();
    }

private:
    std::function<bool()> isAnswered()
    {
        return [this] { return m_answers > 0 && isRead(*m_items); };
    }
    void step(
        const QString &what, const std::function<void()> &act, const std::function<bool()> &done)
    {
        m_gap.begin();
        m_answers = 0;
        QElapsedTimer clock;
        clock.start();
        act();
        m_gap.note();
        until(done, m_gap);
        tell(what, double(clock.nsecsElapsed()) / 1e6);
    }
    void jump(const QString &what, QTableView &table, QRandomGenerator &random)
    {
        m_gap.begin();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < jumps; ++i) {
            table.verticalScrollBar()->setValue(
                int(random.bounded(table.verticalScrollBar()->maximum() + 1)));
            until([&table] { return isRead(table); }, m_gap);
        }
        tell(what, double(clock.nsecsElapsed()) / 1e6 / jumps);
    }
    void tell(const QString &what, double ms)
    {
        say(u"%1\t%2\t%3\t%4"_s.arg(m_name, what)
                .arg(ms, 0, 'f', 1)
                .arg(m_gap.longestWork(), 0, 'f', 1));
    }

    QString m_name;
    QTemporaryDir m_folder;
    UploadThread m_uploads;
    BatchSession m_session;
    QSettings m_settings;
    StateCounts m_records;
    int m_batches;
    int m_answers = 0; ///< lists of records that came since a step began
    Gap m_gap;
    std::unique_ptr<LogPage> m_page;
    QTableView *m_items = nullptr;
    QTableView *m_uploadsTable = nullptr;
};

BatchInfo made(int number)
{
    BatchInfo info;
    info.created = QDateTime::currentDateTimeUtc().addSecs(-3600 * (20'000 - number));
    info.fileName = u"measurement_%1.csv"_s.arg(number);
    info.instanceKind = number % 3 == 0 ? u"staging"_s : u"production"_s;
    info.instanceHost = info.instanceKind + u".example.org"_s;
    info.operation = u"PerformAction"_s;
    info.typeFormName = u"Board Visual Inspection"_s;
    info.operatorName = u"Operator %1"_s.arg(number % 7);
    return info;
}

void make(const QString &path, qint64 records, int uploads)
{
    const auto journal = Journal::open(path).value();
    for (int upload = 0; upload < uploads; ++upload) {
        StateCounts few;
        few[ItemState::Verified] = 9;
        few[ItemState::Failed] = upload % 50 == 0 ? 1 : 0;
        (void)test::addMadeBatch(*journal, made(upload), few, 4'000'000 + 10 * upload);
    }
    if (records == 0)
        return;
    StateCounts many;
    many[ItemState::Failed] = records / 100;
    many[ItemState::Rejected] = records / 1000;
    many[ItemState::Verified] = records - records / 100 - records / 1000;
    (void)test::addMadeBatch(*journal, made(20'000), many);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"make" && arguments.size() >= 4) {
        make(arguments.at(2), arguments.at(3).toLongLong(), arguments.value(4).toInt());
        return 0;
    }
    if (arguments.value(1) != u"run" || arguments.size() < 3)
        giveUp(u"logbench make <journal> <records> [uploads] | logbench run <journal>..."_s);
    const Theme theme(app, Theme::Mode::Light);
    for (const QString &journal : arguments.mid(2))
        Run(journal).all();
    return 0;
}
