// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostpool.h"

#include "hostprotocol.h"

#include <utility>

namespace m2m {

HostPool::HostPool(
    const QString &program, const QStringList &arguments, const QByteArray &greeting, int most)
    : m_program(program)
    , m_arguments(arguments)
    , m_greeting(greeting)
    , m_most(most)
{
}

std::unique_ptr<ScriptHost> HostPool::started() const
{
    auto host = std::make_unique<ScriptHost>();
    QByteArray answer;
    // Two libraries are read before it is ready: a tenth of a second, more on a busy machine.
    if (!host->process.start(m_program, m_arguments)
        || host->process.exchange(m_greeting, answer, std::chrono::seconds(30))
            != HostProcess::Result::Answered
        || answer != QByteArray(1, char(scripthost::Answer::Ready)))
        return {};
    host->id = host->process.processId();
    return host;
}

std::unique_ptr<ScriptHost> HostPool::take()
{
    std::unique_lock lock(m_mutex);
    m_freed.wait(lock, [this] { return m_unstartable || !m_idle.empty() || m_count < m_most; });
    if (!m_idle.empty()) {
        std::unique_ptr<ScriptHost> host = std::move(m_idle.back());
        m_idle.pop_back();
        return host;
    }
    if (m_unstartable)
        return {};
    ++m_count;
    lock.unlock();
    std::unique_ptr<ScriptHost> host = started();
    lock.lock();
    if (host) {
        m_ids += host->id;
        return host;
    }
    --m_count;
    m_unstartable = true;
    m_freed.notify_all();
    return {};
}

void HostPool::giveBack(std::unique_ptr<ScriptHost> host)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(host));
    m_freed.notify_one();
}

void HostPool::drop(std::unique_ptr<ScriptHost> host)
{
    const qint64 id = host->id;
    host.reset();
    const std::lock_guard lock(m_mutex);
    m_ids -= id;
    --m_count;
    m_freed.notify_one();
}

QList<qint64> HostPool::processIds() const
{
    const std::lock_guard lock(m_mutex);
    return m_ids.values();
}

} // namespace m2m
