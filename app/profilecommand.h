// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "exitcode.h"
#include "invocation.h"
#include "profiles/connectiontest.h"
#include "secretsource.h"

#include <QObject>

namespace m2m {

/// `m2m-uploader profile`: the station's profiles and their secrets, without a window. Says what
/// happens on the console; finished() is told once. No secret is ever printed.
class ProfileCommand : public QObject {
    Q_OBJECT
public:
    ProfileCommand(AppContext &context, Invocation invocation, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void list();
    void show();
    void add();
    void importFile();
    void keepSecret(const Profile &profile, SecretStore::Of whose, const QString &secret);
    void setSecret(SecretStore::Of whose);
    void exportProfile();
    void remove();
    void test();
    void testWith(const Profile &profile, const ProfileSecrets &secrets);
    [[nodiscard]] bool save(const Profile &profile);
    void complainAndFinish(const Error &error, ExitCode code = ExitCode::BadInput);
    void finish(ExitCode code);

    AppContext &m_context;
    Invocation m_invocation;
    ProfileInvocation m_request;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace m2m
