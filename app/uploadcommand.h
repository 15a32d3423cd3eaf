// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "exitcode.h"
#include "invocation.h"
#include "secretsource.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

namespace m2m {

/// `m2m-uploader upload`: drives the session through import, check, upload and proof, file by file,
/// without a window. Says what happens on the console; finished() is told once.
class UploadCommand : public QObject {
    Q_OBJECT
public:
    UploadCommand(AppContext &context, Invocation invocation, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    enum class Stage { Connecting, Reading, Checking, Uploading, Done };
    void connectTo(const Profile &profile);
    void connectWith(const Profile &profile, const Result<ProfileSecrets> &secrets);
    void nextFile();
    void step();
    bool wasUploadedBefore();
    void readyToSend();
    bool isAskingDb();
    void ended();
    void fileDone(ExitCode code, const QString &outcome, const std::optional<Error> &error = {});
    [[nodiscard]] QJsonArray origins() const;
    void giveUp(ExitCode code, const Error &error);
    void finish();
    void sayProgress();
    void sayProblems();

    AppContext &m_context;
    BatchSession &m_session;
    Invocation m_invocation;
    Stage m_stage = Stage::Connecting;
    int m_file = -1;
    bool m_asked = false; ///< the DB, what it has of this file
    ExitCode m_worst = ExitCode::Done;
    bool m_stepping = false;
    QJsonArray m_reports;
    QElapsedTimer m_lastProgress;
};

} // namespace m2m
