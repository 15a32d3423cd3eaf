// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicethread.h"

namespace m2m::practice {

namespace {

PracticeOptions onPort(quint16 port)
{
    PracticeOptions options;
    options.port = port;
    return options;
}

} // namespace

PracticeThread::PracticeThread(QString folder, PracticeOptions options)
    : m_folder(std::move(folder))
    , m_options(std::move(options))
{
}

PracticeThread::PracticeThread(QString folder, quint16 port)
    : PracticeThread(std::move(folder), onPort(port))
{
}

PracticeThread::~PracticeThread()
{
    // Sockets and the SQL connection may be destroyed on their own thread alone.
    m_thread.run([this] { m_server.reset(); });
}

void PracticeThread::setFaults(const PracticeFaults &faults)
{
    m_thread.run([&] { m_server->setFaults(faults); });
}

void PracticeThread::revokeTokens()
{
    m_thread.run([this] { m_server->revokeTokens(); });
}

quint32 PracticeThread::seed() const
{
    quint32 seed = 0;
    m_thread.run([&] { seed = m_server->seed(); });
    return seed;
}

PracticeCounts PracticeThread::counts() const
{
    return m_tally ? m_tally->counts() : PracticeCounts();
}

Result<void> PracticeThread::start()
{
    Q_ASSERT(!m_server);
    Result<void> outcome;
    m_thread.run([this, &outcome] {
        auto started = PracticeServer::start(m_folder, m_options);
        if (!started) {
            outcome = Unexpected(started.error());
            return;
        }
        m_server = std::move(*started);
        m_address = m_server->address();
        m_tokenAddress = m_server->tokenAddress();
        m_tally = m_server->tally();
    });
    return outcome;
}

} // namespace m2m::practice
