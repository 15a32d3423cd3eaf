// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/scriptrunner.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>

namespace m2m {

struct SandboxLimits {
    std::chrono::milliseconds time{250}; ///< of computing in one call; waiting does not count
    qint64 megabytes = 256; ///< beyond what a process has that has not run anything
    int processes = 4; ///< at once; a call beyond waits for one of them
};

/// Where the program's own script host is: beside the program or, installed, in libexec. Empty
/// when it is at neither place.
[[nodiscard]] QString scriptHostPath(const QString &applicationFolder);

/// Runs scripts in processes of their own (app/scripthost), for the engine itself has no limit of
/// memory (qt-facts 2e). A process that does not come back is ended and replaced; a script that
/// ran out of time or memory is not run again, as each of a million records would cost as much.
/// Results of the conditions (Shown, Trigger) are true or false. Reasons beside those of
/// ScriptOutcome: "died", when its process ended in a way that tells nothing, or was ended from
/// outside again and again.
///
/// A process is started when a call finds none free. Calls take some 20 microseconds then.
/// All calls must have returned before the runner is destroyed.
class SandboxRunner final : public ScriptRunner {
public:
    /// `form`: what scripts see under that name.
    explicit SandboxRunner(
        const QString &program, const QJsonObject &form = {}, const SandboxLimits &limits = {});
    ~SandboxRunner() override;
    [[nodiscard]] ScriptOutcome run(const ScriptCall &call) override;

    /// Of the processes that run now; for tests.
    [[nodiscard]] QList<qint64> processIds() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace m2m
