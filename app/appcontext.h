// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "batch/uploadthread.h"
#include "practice/practicethread.h"
#include "profiles/profilestore.h"
#include "profiles/secretstore.h"

#include <QSettings>

#include <functional>
#include <memory>

namespace m2m {

struct Invocation;

/// The one place where objects are made and handed to each other.
class AppContext {
public:
    explicit AppContext(const Invocation &invocation);
    ~AppContext();

    [[nodiscard]] QSettings &settings() { return *m_settings; }
    [[nodiscard]] ProfileStore &profiles() { return *m_profiles; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] BatchSession &session() { return *m_session; }
    [[nodiscard]] UploadThread &uploads() { return *m_uploads; }

    /// The profile of the built-in practice instance; starts it where it does not run yet.
    [[nodiscard]] Result<Profile> practiceProfile();

    /// A profile by name, "practice", or the path of a JSON file.
    [[nodiscard]] Result<Profile> findProfile(const QString &nameOrPath);

private:
    QString m_practiceFolder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<practice::PracticeThread> m_practice;
    std::unique_ptr<UploadThread> m_uploads;
    std::unique_ptr<BatchSession> m_session; ///< before m_uploads it goes
};

} // namespace m2m
