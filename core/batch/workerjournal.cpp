// SPDX-License-Identifier: GPL-3.0-or-later

// The worker's journal: opened when it is needed, and not kept from others for longer.

#include "uploadworker.h"

#include "base/logging.h"

#include <utility>

namespace m2m {

Result<void> UploadWorker::openJournal()
{
    if (std::exchange(m_journalInDoubt, false)) {
        // As after a restart: what it says is `sending` may have arrived.
        m_tryAgain.stop();
        m_runner.reset();
        m_journal.reset();
    }
    if (m_idle.interval() > 0)
        m_idle.start();
    if (m_journal)
        return {};
    auto journal = Journal::open(m_journalPath, std::exchange(m_mark, {}));
    if (!journal)
        return Unexpected(journal.error());
    const auto recovered = (*journal)->recover();
    if (!recovered)
        return Unexpected(recovered.error());
    if (*recovered > 0)
        qCInfo(logBatch) << *recovered << "records were being sent when the program stopped";
    m_journal = std::move(*journal);
    if (!m_journal->setAside().isEmpty())
        Q_EMIT journalSetAside(m_journal->setAside());
    return {};
}

Result<QList<BatchInfo>> UploadWorker::earlierUploads(const QByteArray &hash, const QString &host)
{
    if (const auto opened = openJournal(); !opened)
        return Unexpected(opened.error());
    return m_journal->batchesOfFile(hash, host);
}

void UploadWorker::releaseJournal()
{
    if (m_status.isActive() || (m_runner && !m_runner->isAtRest()))
        return;
    // In this order: the runner writes to the journal.
    m_tryAgain.stop();
    m_planning.reset();
    m_runner.reset();
    if (m_journal && !m_journalInDoubt)
        m_mark = Journal::close(std::move(m_journal));
    m_journal.reset();
    m_status = {};
}

void UploadWorker::releaseJournalWhenIdle(std::chrono::milliseconds limit)
{
    m_idle.setInterval(limit);
    if (m_journal)
        m_idle.start();
}

/// A run that is paused is none that is over: it has records in memory that nobody else may send.
void UploadWorker::lookWhetherIdle()
{
    if (m_status.phase != RunPhase::Paused)
        releaseJournal();
    if (m_journal)
        m_idle.start();
}

} // namespace m2m
