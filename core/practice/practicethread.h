// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/loopthread.h"
#include "practiceserver.h"

namespace m2m::practice {

/// Runs a PracticeServer on a thread of its own, so that the program's pages and its upload thread
/// meet it as they meet a real instance. Made, started and destroyed on one thread.
class PracticeThread {
public:
    PracticeThread(QString folder, PracticeOptions options = {});
    PracticeThread(QString folder, quint16 port);
    PracticeThread(const PracticeThread &) = delete;
    PracticeThread &operator=(const PracticeThread &) = delete;
    ~PracticeThread(); ///< stops and joins; requests under way get no answer

    /// Waits until the server listens or has failed; errors as PracticeServer::start(). The first
    /// start in a folder fills the store.
    [[nodiscard]] Result<void> start();

    /// "127.0.0.1:<port>"; empty before a start that went well.
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString tokenAddress() const { return m_tokenAddress; }

    /// As PracticeServer's, after a start that went well; from any thread but the server's own.
    /// They come back when it is done.
    void setFaults(const PracticeFaults &faults);
    void revokeTokens();
    [[nodiscard]] quint32 seed() const;
    [[nodiscard]] PracticeCounts counts() const; ///< any thread, does not wait for the server

private:
    QString m_folder;
    PracticeOptions m_options;
    QString m_address;
    QString m_tokenAddress;
    std::shared_ptr<const PracticeTally> m_tally;
    std::unique_ptr<PracticeServer> m_server; ///< lives on m_thread and is destroyed there
    LoopThread m_thread;
};

} // namespace m2m::practice
