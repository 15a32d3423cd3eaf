// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filesettling.h"
#include "fileupload.h"
#include "triallater.h"
#include "watchplaces.h"
#include "watchstatus.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace m2m {

/// Watches a folder and makes a batch of each file that comes to rest in it, one after the other;
/// each ends in the folder for done or for failed files with a report. Where something beside the
/// file is in the way, the file is kept and tried again. Lives on the thread that made it; works
/// for weeks, and after an end of any kind goes on where it was.
class FolderWatch : public QObject {
    Q_OBJECT
public:
    FolderWatch(UploadThread &uploads, WatchSettings settings, WatchWords words,
        InstanceFinder finder, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Errors: FileNotFound (the folder), FileNotWritable, WatchedAlready.
    [[nodiscard]] Result<void> start();
    /// After what is in flight; finished() tells when.
    void stop();

Q_SIGNALS:
    void taken(const QString &name);
    void sending(const QString &name, qint64 records);
    void resuming(const m2m::BatchInfo &batch);
    void progressed(const m2m::RunStatus &run);
    void fileEnded(const QString &name, const m2m::FileResult &result);
    /// What is in the way, each time that it is; it is tried again after so long.
    void troubled(const m2m::Error &error, std::chrono::milliseconds nextTry);
    void statusNotWritten(const m2m::Error &error); ///< once, until it can be written again
    void leftAlone(qsizetype files); ///< `once`: they were still being written
    /// `once`, or stopped; told once.
    void finished();

private:
    void turn();
    void turnIn(std::chrono::milliseconds time);
    void folderChanged();
    [[nodiscard]] bool takeNext();
    [[nodiscard]] bool takeIfAtRest(const QString &name);
    void rest();
    void workOn(const TakenFile &file);
    void connected(const Result<InstanceConnection> &connection);
    void startUpload();
    void uploadEnded(const FileResult &result);
    void report();
    void trouble(const Error &error);
    void wentWell();
    void tellStatus();
    void finish();

    UploadThread &m_uploads;
    const WatchSettings m_settings;
    const WatchWords m_words;
    const InstanceFinder m_finder;
    const WatchPlaces m_places;
    QLockFile m_lock;
    FileSettling m_settling;
    TrialLater m_later;
    QFileSystemWatcher m_watcher;
    QTimer m_turning;
    QTimer m_heartbeat;
    QElapsedTimer m_clock;
    qint64 m_restingSince = 0; ///< nothing was taken since
    qsizetype m_held = 0; ///< at rest, but somebody has them open
    bool m_connected = false;
    bool m_waiting = false; ///< for the next try
    bool m_stopping = false;
    bool m_finished = false;
    std::optional<TakenFile> m_file; ///< that is worked on
    std::optional<FileResult> m_result; ///< of it, to be reported
    std::unique_ptr<FileUpload> m_upload;
    WatchStatus m_status;
    bool m_statusWritten = true;
};

} // namespace m2m
