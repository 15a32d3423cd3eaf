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
    m_thread.setObjectName(QStringLiteral("practice"));
}

PracticeThread::PracticeThread(QString folder, quint16 port)
    : PracticeThread(std::move(folder), onPort(port))
{
}

PracticeThread::~PracticeThread()
{
    if (!m_thread.isRunning())
        return;
    // Sockets and the SQL connection may be destroyed on their own thread alone.
    QMetaObject::invokeMethod(
        m_anchor.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PracticeThread::setFaults(const PracticeFaults &faults)
{
    QMetaObject::invokeMethod(
        m_anchor.get(), [&] { m_server->setFaults(faults); }, Qt::BlockingQueuedConnection);
}

void PracticeThread::revokeTokens()
{
    QMetaObject::invokeMethod(
        m_anchor.get(), [this] { m_server->revokeTokens(); }, Qt::BlockingQueuedConnection);
}

quint32 PracticeThread::seed() const
{
    quint32 seed = 0;
    QMetaObject::invokeMethod(
        m_anchor.get(), [&] { seed = m_server->seed(); }, Qt::BlockingQueuedConnection);
    return seed;
}

PracticeCounts PracticeThread::counts() const
{
    return m_tally ? m_tally->counts() : PracticeCounts();
}

Result<void> PracticeThread::start()
{
    Q_ASSERT(!m_thread.isRunning());
    m_anchor = std::make_unique<QObject>();
    m_anchor->moveToThread(&m_thread);
    m_thread.start();
    Result<void> outcome;
    QMetaObject::invokeMethod(
        m_anchor.get(),
        [this, &outcome] {
            auto started = PracticeServer::start(m_folder, m_options);
            if (!started) {
                outcome = Unexpected(started.error());
                return;
            }
            m_server = std::move(*started);
            m_address = m_server->address();
            m_tokenAddress = m_server->tokenAddress();
            m_tally = m_server->tally();
        },
        Qt::BlockingQueuedConnection);
    if (!outcome) {
        m_thread.quit();
        m_thread.wait();
    }
    return outcome;
}

} // namespace m2m::practice
