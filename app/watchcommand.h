// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "exitcode.h"
#include "invocation.h"
#include "secretsource.h"
#include "stopsignals.h"
#include "watch/folderwatch.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace m2m {

/// `m2m-uploader watch`: a folder whose files become batches by themselves. Says what happens on
/// the console; finished() is told once.
class WatchCommand : public QObject {
    Q_OBJECT
public:
    WatchCommand(AppContext &context, Invocation invocation, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    [[nodiscard]] WatchSettings settingsFor(const Profile &profile) const;
    void findInstance(const std::function<void(Result<InstanceConnection>)> &done);
    void listen();
    void fileEnded(const QString &name, const FileResult &result);
    void troubled(const Error &error, std::chrono::milliseconds nextTry);
    void giveUp(ExitCode code);

    AppContext &m_context;
    Invocation m_invocation;
    Profile m_profile;
    StopSignals m_signals;
    /// Where they were given to the program: a variable and a descriptor can be read only once.
    std::optional<ProfileSecrets> m_given;
    std::unique_ptr<FolderWatch> m_watch;
    std::optional<Error> m_trouble; ///< that was told last, and lasts
    ExitCode m_worst = ExitCode::Done;
    QElapsedTimer m_lastProgress;
};

} // namespace m2m
