// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"

#include "apppaths.h"
#include "invocation.h"
#include "script/sandboxrunner.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace m2m {

namespace {

QString practiceName() { return QStringLiteral("practice"); }

} // namespace

AppContext::AppContext(const Invocation &invocation)
    : m_practiceFolder(invocation.practiceFolder)
    , m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
          QStringLiteral("m2m-uploader"), QStringLiteral("m2m-uploader")))
    , m_profiles(std::make_unique<ProfileStore>(*m_settings))
    , m_secrets(std::make_unique<SecretStore>())
    , m_uploads(std::make_unique<UploadThread>(invocation.journal))
    , m_session(std::make_unique<BatchSession>(*m_uploads))
{
    const QString given = invocation.operatorName.isEmpty()
        ? m_settings->value(QStringLiteral("operator")).toString()
        : invocation.operatorName;
    m_session->setScriptHost(scriptHostPath(QCoreApplication::applicationDirPath()));
    m_session->setOperator(given.isEmpty() ? systemUserName() : given, stationName());
}

AppContext::~AppContext() = default;

Result<Profile> AppContext::practiceProfile()
{
    if (!m_practice) {
        auto practice = std::make_unique<practice::PracticeThread>(m_practiceFolder);
        if (const auto started = practice->start(); !started)
            return Unexpected(started.error());
        m_practice = std::move(practice);
    }
    return Profile{practiceName(), InstanceKind::Practice, m_practice->address(),
        m_practice->address(), practice::practiceClientId()};
}

Result<Profile> AppContext::findProfile(const QString &nameOrPath)
{
    if (nameOrPath == practiceName())
        return practiceProfile();
    if (const auto named = m_profiles->find(nameOrPath); named)
        return named;
    const bool isPath = nameOrPath.contains(QLatin1Char('/'))
        || nameOrPath.endsWith(QLatin1StringView(".json")) || QFileInfo::exists(nameOrPath);
    return isPath ? loadProfile(nameOrPath) : m_profiles->find(nameOrPath);
}

} // namespace m2m
