// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicethread.h"
#include "rawclient.h"

#include <QTemporaryDir>

namespace m2m::test {

inline const QByteArray jsonType = "Content-Type: application/json";

/// A practice instance for tests of its faults, and actions with IDs made of numbers.
class FaultBench {
public:
    explicit FaultBench(practice::PracticeOptions options = {})
        : m_server(m_folder.path(), std::move(options))
    {
        m_runs = m_folder.isValid() && m_server.start().has_value();
        if (m_runs)
            m_bearer = bearer(m_server.address());
    }
    [[nodiscard]] bool runs() const { return m_runs; }
    practice::PracticeThread &server() { return m_server; }
    [[nodiscard]] const QByteArray &authorization() const { return m_bearer; }

    /// A new block of a hundred IDs.
    void nextBlock() { m_block += 100; }
    [[nodiscard]] QByteArray id(int number) const
    {
        return "7a11" + QByteArray::number(m_block + number).rightJustified(20, '0');
    }
    [[nodiscard]] QByteArray post(int number, const QByteArray &note = "n") const
    {
        return RawClient::request("POST", "/api/action",
            R"({"typeFormId":"IntakeSurveys","actionId":")" + id(number)
                + R"(","componentUuid":"42396323-3074-18e6-b4ae-dd0253fcba58","data":{"note":")"
                + note + R"("}})",
            {m_bearer, jsonType});
    }
    /// The latest version of an action; 0 where there is none. Asked on a connection of its own.
    int version(int number)
    {
        RawClient client(m_server.address());
        const RawAnswer got = client.ask("GET", "/api/action/" + id(number), {}, {m_bearer});
        return got.object().value("validity").toObject().value("version").toInt();
    }
    bool isStored(int number) { return version(number) > 0; }
    [[nodiscard]] qint64 posts() const { return m_server.counts().posts; }

private:
    QTemporaryDir m_folder;
    practice::PracticeThread m_server;
    QByteArray m_bearer;
    bool m_runs = false;
    int m_block = 0;
};

} // namespace m2m::test
