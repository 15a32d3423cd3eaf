// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderwatch.h"

#include "openwriters.h"
#include "watchreport.h"

#include <QPointer>

#include <algorithm>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr auto heartbeatEvery = 30s;
/// What belongs together often comes together.
constexpr auto gatherFor = 100ms;
/// With `once`, in times to stand still: what is still written then is left for the next run.
constexpr qint64 patience = 4;

/// What ends a run without waiting for its answers.
bool isOfStation(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::JournalNotOpened
        || kind == ErrorKind::JournalLocked || kind == ErrorKind::JournalWriteFailed
        || kind == ErrorKind::Internal;
}

} // namespace

FolderWatch::FolderWatch(UploadThread &uploads, WatchSettings settings, WatchWords words,
    InstanceFinder finder, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_settings(std::move(settings))
    , m_words(std::move(words))
    , m_finder(std::move(finder))
    , m_places(m_settings)
    , m_lock(m_places.lockFile())
    , m_settling(m_settings.quietFor)
    , m_later(m_settings.firstRetry, m_settings.lastRetry)
{
    m_turning.setSingleShot(true);
    connect(&m_turning, &QTimer::timeout, this, &FolderWatch::turn);
    connect(&m_heartbeat, &QTimer::timeout, this, &FolderWatch::tellStatus);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::folderChanged);
    m_lock.setStaleLockTime(0); // it is stale when its process is gone, however old it is
}

FolderWatch::~FolderWatch() = default;

Result<void> FolderWatch::start()
{
    if (const auto made = m_places.prepare(); !made)
        return made;
    if (!m_lock.tryLock()) {
        return failure(m_lock.error() == QLockFile::LockFailedError ? ErrorKind::WatchedAlready
                                                                    : ErrorKind::FileNotWritable,
            m_settings.folder);
    }
    m_clock.start();
    m_status.folder = m_settings.folder;
    m_status.version = m_settings.programVersion;
    m_status.started = QDateTime::currentDateTimeUtc();
    m_status.turnTo(QDate::currentDate());
    m_heartbeat.start(heartbeatEvery);
    tellStatus();
    turnIn(0ms);
    return {};
}

void FolderWatch::turnIn(std::chrono::milliseconds time)
{
    if (!m_finished)
        m_turning.start(time);
}

void FolderWatch::folderChanged()
{
    const bool free = !m_file && !m_waiting && !m_finished;
    if (free && (!m_turning.isActive() || m_turning.remainingTimeAsDuration() > gatherFor))
        turnIn(gatherFor);
}

/// Does the next thing that there is to do.
void FolderWatch::turn()
{
    m_waiting = false;
    if (m_finished || m_stopping || m_upload)
        return;
    if (const auto made = m_places.prepare(); !made) {
        trouble(made.error());
        return;
    }
    // No notifications come from a share; then the turns alone have to do.
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_settings.folder);
    if (m_result) { // could not be reported before
        report();
        return;
    }
    if (const auto moved = m_places.finish(); !moved) {
        trouble(moved.error());
        return;
    }
    const QList<TakenFile> taken = m_places.taken();
    if (!taken.isEmpty())
        workOn(taken.constFirst());
    else if (takeNext())
        turnIn(0ms);
}

/// Whether there was one. What went wrong has been told then.
bool FolderWatch::takeNext()
{
    const auto seen = m_places.look();
    if (!seen) {
        trouble(seen.error());
        return false;
    }
    const QStringList settled = m_settling.look(*seen, m_clock.elapsed());
    m_held = 0;
    for (const QString &name : settled) {
        if (takeIfAtRest(name))
            return true;
        if (m_waiting)
            return false;
    }
    rest();
    return false;
}

bool FolderWatch::takeIfAtRest(const QString &name)
{
    if (isOpenForWriting(m_settings.folder + u'/' + name)) {
        ++m_held;
        return false;
    }
    const auto file = m_places.take(name);
    if (!file && file.error().kind == ErrorKind::FileNotFound)
        return false; // it vanished, or has another name by now
    if (!file) {
        trouble(file.error());
        return false;
    }
    m_settling.startOver(name);
    // Nobody can open it by its old name any more, and who did before is seen now.
    if (!isOpenForWriting(file->path)) {
        Q_EMIT taken(name);
        return true;
    }
    ++m_held;
    if (const auto moved = m_places.putBack(*file); !moved)
        trouble(moved.error());
    return false;
}

void FolderWatch::rest()
{
    wentWell();
    const qsizetype unsettled = m_settling.unsettled() + m_held;
    const auto limit = std::max<std::chrono::milliseconds>(m_settings.quietFor * patience, 1s);
    const bool isLong = m_clock.elapsed() - m_restingSince > limit.count();
    if (m_settings.once && (unsettled == 0 || isLong)) {
        if (unsettled > 0)
            Q_EMIT leftAlone(unsettled);
        finish();
        return;
    }
    turnIn(unsettled == 0 ? m_settings.pollEvery
                          : std::clamp<std::chrono::milliseconds>(m_settings.quietFor / 2, 50ms,
                              std::max<std::chrono::milliseconds>(m_settings.pollEvery, 50ms)));
}

void FolderWatch::workOn(const TakenFile &file)
{
    m_file = file;
    m_status.file = file.name;
    if (m_status.state == WatchStatus::State::Idle)
        m_status.state = WatchStatus::State::Working;
    tellStatus();
    if (m_connected) {
        startUpload();
        return;
    }
    m_finder([self = QPointer(this)](const Result<InstanceConnection> &connection) {
        if (self)
            self->connected(connection);
    });
}

void FolderWatch::connected(const Result<InstanceConnection> &connection)
{
    if (m_stopping || m_finished)
        return;
    if (!connection) {
        trouble(connection.error());
        return;
    }
    m_uploads.connectTo(*connection);
    m_connected = true;
    startUpload();
}

void FolderWatch::startUpload()
{
    m_upload = std::make_unique<FileUpload>(m_uploads, m_settings, m_words, m_file->path);
    connect(m_upload.get(), &FileUpload::sending, this, [this](qint64 records) {
        wentWell(); // the instance has answered
        m_status.state = WatchStatus::State::Working;
        tellStatus();
        Q_EMIT sending(m_file->name, records);
    });
    connect(m_upload.get(), &FileUpload::resuming, this, &FolderWatch::resuming);
    connect(m_upload.get(), &FileUpload::progressed, this, &FolderWatch::progressed);
    connect(m_upload.get(), &FileUpload::ended, this, &FolderWatch::uploadEnded);
    m_upload->start();
}

void FolderWatch::uploadEnded(const FileResult &result)
{
    // It is telling us: not deleted in place.
    m_upload.release()->deleteLater();
    m_uploads.releaseJournal(); // the window may want it while we have nothing to do
    if (result.end == FileResult::End::Stopped) {
        finish();
    } else if (result.end == FileResult::End::Later) {
        trouble(result.error.value_or(Error{ErrorKind::Internal}));
    } else {
        m_result = result;
        report();
    }
}

/// Writes down what became of the file, then moves both. The result is kept until that went well.
void FolderWatch::report()
{
    const bool well = m_result->end == FileResult::End::Done;
    const auto report =
        watchReport(m_file->name, *m_result, m_settings, m_words, m_uploads.journalPath());
    if (!report) {
        trouble(report.error());
        return;
    }
    if (const auto ended = m_places.end(*m_file, well, *report); !ended) {
        trouble(ended.error());
        return;
    }
    m_status.count(well, QDate::currentDate());
    m_status.file.clear();
    const QString name = std::exchange(m_file, {})->name;
    const FileResult result = *std::exchange(m_result, {});
    m_restingSince = m_clock.elapsed();
    const auto moved = m_places.finish();
    Q_EMIT fileEnded(name, result);
    if (!moved) {
        trouble(moved.error());
        return;
    }
    wentWell();
    if (m_stopping)
        finish();
    else
        turnIn(0ms);
}

void FolderWatch::trouble(const Error &error)
{
    if (m_stopping) {
        finish();
        return;
    }
    const Fault fault = faultOf(error.kind, !m_settings.recipe.isEmpty());
    // What is nobody's fault but the file's does not come here, but for our own folders'.
    const auto nextTry = m_later.wait(fault == Fault::File ? Fault::Weather : fault);
    // With other secrets next time; and what a run that failed had in flight is dropped so.
    if (fault == Fault::Setup || isOfStation(error.kind))
        m_connected = false;
    const bool lasts = m_status.trouble && !m_status.trouble->over.isValid();
    const QDateTime since = lasts ? m_status.trouble->since : QDateTime::currentDateTimeUtc();
    m_status.state = WatchStatus::State::Trouble;
    m_status.trouble = WatchStatus::Trouble{
        errorKindKey(error.kind), m_words.error ? m_words.error(error) : QString(), since, {}};
    tellStatus();
    if (!m_result)
        m_file.reset();
    m_waiting = true;
    Q_EMIT troubled(error, nextTry);
    if (m_settings.once)
        finish();
    else
        turnIn(nextTry);
}

void FolderWatch::wentWell()
{
    m_later.wentWell();
    m_status.state = m_file ? WatchStatus::State::Working : WatchStatus::State::Idle;
    if (!m_file)
        m_status.file.clear();
    if (m_status.trouble && !m_status.trouble->over.isValid())
        m_status.trouble->over = QDateTime::currentDateTimeUtc();
    tellStatus();
}

void FolderWatch::tellStatus()
{
    m_status.turnTo(QDate::currentDate());
    if (m_settings.status.isEmpty())
        return;
    const auto written = saveWatchStatus(m_status, m_settings.status);
    if (!written && m_statusWritten)
        Q_EMIT statusNotWritten(written.error());
    m_statusWritten = written.has_value();
}

void FolderWatch::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_turning.stop();
    if (m_upload)
        m_upload->stop();
    else
        finish();
}

void FolderWatch::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_turning.stop();
    m_heartbeat.stop();
    if (m_status.state == WatchStatus::State::Working)
        m_status.state = WatchStatus::State::Idle;
    m_status.file.clear();
    tellStatus();
    m_lock.unlock();
    QTimer::singleShot(0, this, &FolderWatch::finished);
}

} // namespace m2m
