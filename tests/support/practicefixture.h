// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "practice/practicethread.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace m2m::test {

/// A practice instance of the test's own; to be inherited beside QObject.
class PracticeFixture {
protected:
    [[nodiscard]] bool startPractice()
    {
        m_practiceFolder = std::make_unique<QTemporaryDir>();
        m_practice = std::make_unique<practice::PracticeThread>(m_practiceFolder->path());
        return m_practiceFolder->isValid() && m_practice->start().has_value();
    }
    void stopPractice() { m_practice.reset(); }
    [[nodiscard]] bool connectToPractice(BatchSession &session) const
    {
        const QString address = m_practice->address();
        session.connectTo({QStringLiteral("practice"), InstanceKind::Practice, address, address,
                              practice::practiceClientId()},
            practice::practiceSecret());
        return QTest::qWaitFor([&session] { return session.isConnected(); }, 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_practiceFolder;
    std::unique_ptr<practice::PracticeThread> m_practice;
};

} // namespace m2m::test
