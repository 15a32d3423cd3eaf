// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlslistener.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<void> checkTls(const QByteArray &certificate, const QByteArray &key)
{
    if (certificate.isEmpty() && key.isEmpty())
        return {};
    const auto unusable = [](const QString &what) {
        return failure(ErrorKind::TlsFailed, {}, {{u"text"_s, what}});
    };
    if (!QSslSocket::supportsSsl())
        return unusable(u"support"_s);
    if (QSslCertificate::fromData(certificate).isEmpty())
        return unusable(u"certificate"_s);
    if (privateKey(key).isNull())
        return unusable(u"key"_s);
    return {};
}

QTcpServer *makeListener(const QByteArray &certificate, const QByteArray &key, QObject *parent)
{
    if (certificate.isEmpty())
        return new QTcpServer(parent);
    auto *server = new QSslServer(parent);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate));
    configuration.setPrivateKey(privateKey(key));
    // Of clients no certificate is asked; they check the one of this server.
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace m2m::practice
