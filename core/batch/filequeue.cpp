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
    if (m_current < 0 || !m_session.table()
        || m_session.table()->source().path != m_files[m_current].path)
        return;
    State &state = m_files[m_current].state;
    const State before = state;
    if (m_session.run().phase == RunPhase::Finished)
        state = State::Uploaded;
    else if (state == State::Waiting && !m_session.earlierUploads().isEmpty())
        state = State::UploadedBefore;
    if (state != before)
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
