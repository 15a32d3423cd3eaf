// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "batch/uploadthread.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace m2m::test {

/// A session over a folder and a journal of the test's own; to be inherited beside QObject.
class SessionFixture {
protected:
    /// In init().
    void openSession()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_uploads = std::make_unique<UploadThread>(inFolder(QStringLiteral("uploads.sqlite")));
        m_session = std::make_unique<BatchSession>(*m_uploads);
    }
    /// In cleanup().
    void closeSession()
    {
        m_session.reset();
        m_uploads.reset();
        m_folder.reset();
    }

    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool waitForTable() const
    {
        return QTest::qWaitFor(
            [this] { return m_session->table() && !m_session->isOpening(); }, patience);
    }

    /// For what other threads do, in milliseconds: machines that build at the same time are slow.
    static constexpr int patience = 60'000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UploadThread> m_uploads;
    std::unique_ptr<BatchSession> m_session;
};

} // namespace m2m::test
