// SPDX-License-Identifier: GPL-3.0-or-later
#include "filequeue.h"

#include <QFileInfo>

namespace m2m {

FileQueue::FileQueue(BatchSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &BatchSession::runChanged, this, &FileQueue::noteRun);
    connect(&session, &BatchSession::tableChanged, this, &FileQueue::noteFile);
}

void FileQueue::setFiles(const QStringList &paths)
{
    m_files.clear();
    m_current = -1;
    for (const QString &path : paths)
        m_files += File{QFileInfo(path).absoluteFilePath(), State::Waiting};
    if (m_files.isEmpty())
        Q_EMIT changed();
    else
        open(0);
}

void FileQueue::open(int index)
{
    if (index < 0 || index >= m_files.size())
        return;
    m_current = index;
    m_session.openFile(m_files[index].path);
    Q_EMIT changed();
}

void FileQueue::openNext() { open(m_current + 1); }

void FileQueue::noteRun()
{
    const RunStatus &run = m_session.run();
    const QString opened = m_session.table() ? m_session.table()->source().path : QString();
    if (run.isActive() && m_sending.isEmpty())
        m_sending = opened;
    bool news = false;
    for (File &file : m_files) {
        const State before = file.state;
        if (run.phase == RunPhase::Finished && file.path == m_sending)
            file.state = State::Uploaded;
        else if (file.state == State::Waiting && file.path == opened
            && !m_session.earlierUploads().isEmpty())
            file.state = State::UploadedBefore;
        news = news || file.state != before;
    }
    if (!run.isActive() && run.phase != RunPhase::Paused)
        m_sending.clear();
    if (news)
        Q_EMIT changed();
}

void FileQueue::noteFile()
{
    if (m_current < 0 || m_session.file().path() == m_files[m_current].path)
        return;
    m_files.clear();
    m_current = -1;
    Q_EMIT changed();
}

} // namespace m2m
