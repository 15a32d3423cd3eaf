// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace m2m {

/// A process that is asked by frames (hostprotocol.h) on its standard input and answers on its
/// standard output. Belongs to no thread, but is used by one at a time. Its end is the end of the
/// process.
class HostProcess {
public:
    enum class Result {
        Answered,
        Silent, ///< no answer in time; the process is in an unknown state
        Gone, ///< it has ended, see ending()
    };
    enum class Ending {
        Exit, ///< by itself, see exitCode()
        Crash, ///< stopped by the system for what it did
        Killed, ///< by somebody else
    };

    HostProcess();
    HostProcess(const HostProcess &) = delete;
    HostProcess &operator=(const HostProcess &) = delete;
    ~HostProcess();

    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);
    /// Sends `request`, which may be empty, and waits for one answer, which comes without its
    /// length.
    [[nodiscard]] Result exchange(
        const QByteArray &request, QByteArray &answer, std::chrono::milliseconds patience);
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] qint64 processId() const; ///< 0: none

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace m2m
