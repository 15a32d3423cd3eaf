// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace m2m::test {

/// A certificate authority of our own, made anew for each run by the openssl command: no key lies
/// in the repository, and none ever expires there.
class TestAuthority {
public:
    TestAuthority()
        : m_works(m_folder.isValid()
            && openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj",
                "/CN=Authority of a test"}))
    {
    }
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] QSslCertificate certificate() const
    {
        return QSslCertificate(contents("ca.pem"));
    }
    /// For a server that says it is `names`, as openssl writes them: "DNS:localhost,IP:127.0.0.1".
    [[nodiscard]] std::optional<QSslConfiguration> server(const QString &names)
    {
        const bool made = openssl({"req", "-x509", "-CA", "ca.pem", "-CAkey", "ca.key", "-newkey",
            "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "server.key", "-out",
            "server.pem", "-days", "30", "-subj", "/CN=Server of a test", "-addext",
            "subjectAltName=" + names, "-addext", "basicConstraints=critical,CA:FALSE"});
        if (!made)
            return {};
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(contents("server.pem")));
        tls.setPrivateKey(QSslKey(contents("server.key"), QSsl::Ec));
        return tls;
    }

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start("openssl", arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    bool m_works;
};

} // namespace m2m::test
