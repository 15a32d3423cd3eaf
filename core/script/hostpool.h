// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostprocess.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace m2m {

/// One script host and what it has been told.
struct ScriptHost {
    HostProcess process;
    qint64 id = 0; ///< of the process, also after its end
    QSet<quint32> scripts;
    QSet<quint32> components;
};

/// The processes of one form. Safe to use from several threads; each host is used by the one that
/// took it.
class HostPool {
public:
    /// `greeting` is sent to each new process, which then has to say that it is ready.
    HostPool(
        const QString &program, const QStringList &arguments, const QByteArray &greeting, int most);

    /// One that is free, a new one, or the next that becomes free. Null when none can be started,
    /// which is then not tried again.
    [[nodiscard]] std::unique_ptr<ScriptHost> take();
    void giveBack(std::unique_ptr<ScriptHost> host);
    /// Ends the process, if it has not ended, and waits for it.
    void drop(std::unique_ptr<ScriptHost> host);
    [[nodiscard]] QList<qint64> processIds() const;

private:
    [[nodiscard]] std::unique_ptr<ScriptHost> started() const;

    const QString m_program;
    const QStringList m_arguments;
    const QByteArray m_greeting;
    const int m_most;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<ScriptHost>> m_idle;
    QSet<qint64> m_ids;
    int m_count = 0; ///< idle and taken
    bool m_unstartable = false;
};

} // namespace m2m
