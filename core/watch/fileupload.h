// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "batch/batchsession.h"
#include "fileresult.h"
#include "watchsettings.h"

#include <QObject>

#include <memory>

namespace m2m {

/// One file on its way to a batch, over the connection that the uploads have. What the journal has
/// of the same content decides first: what is in the DB already is not sent, what was interrupted
/// is gone on with. Lives as long as its file, so that nothing of it stays behind.
class FileUpload : public QObject {
    Q_OBJECT
public:
    FileUpload(UploadThread &uploads, const WatchSettings &settings, const WatchWords &words,
        QString path, QObject *parent = nullptr);
    ~FileUpload() override;
    void start();
    /// Ends it after what is in flight.
    void stop();

Q_SIGNALS:
    void sending(qint64 records);
    void resuming(const m2m::BatchInfo &batch);
    void progressed(const m2m::RunStatus &run);
    /// Once, and never inside start() or stop().
    void ended(const m2m::FileResult &result);

private:
    enum class Stage { Hashing, LookingBack, Reading, Checking, Running, Ended };
    void hashed(const Result<QByteArray> &hash);
    void lookedBack(const Result<QList<BatchInfo>> &batches);
    void open();
    void step();
    void chooseRecipe();
    [[nodiscard]] bool isFurnished();
    void send();
    void runChanged(const RunStatus &run);
    void runEnded(const RunStatus &run);
    void noteProblems();
    void noteProblem(const Issue &issue);
    void end(FileResult::End how, const QString &outcome, const std::optional<Error> &error = {});
    /// As the kind of the error says.
    void endFor(const Error &error, const QString &outcome);

    UploadThread &m_uploads;
    const WatchSettings &m_settings;
    const WatchWords &m_words;
    QString m_path;
    Stage m_stage = Stage::Hashing;
    bool m_stopping = false;
    bool m_stepping = false;
    qint64 m_badBefore = 0; ///< records of the batch that had come to a bad end when it was resumed
    bool m_resumed = false;
    bool m_running = false; ///< its records were written down, and are sent
    FileResult m_result;
    BackgroundTask<QByteArray> m_hashing;
    std::unique_ptr<BatchSession> m_session;
};

} // namespace m2m
