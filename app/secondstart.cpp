// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondstart.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace m2m {

namespace {

constexpr int answerTime = 1000; ///< ms, for each of the two waits
constexpr qint64 longestMessage = 1'000'000;
QByteArray taken() { return QByteArrayLiteral("taken\n"); }

/// Of this user and journal. Nobody else may reach it, so it is not among the files that all share.
QString placeOf(const QString &journalPath)
{
    const QByteArray hash = QCryptographicHash::hash(
        QFileInfo(journalPath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    const QString name =
        QStringLiteral("m2m-uploader-") + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime.isEmpty() ? QFileInfo(journalPath).absolutePath() : runtime).filePath(name);
#endif
}

} // namespace

SecondStart::SecondStart(const QString &journalPath, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SecondStart::serve);
    const QString place = placeOf(journalPath);
    if (m_server.listen(place))
        return;
    // Left behind by a program that was killed; one that lives would have answered.
    QLocalSocket probe;
    probe.connectToServer(place);
    if (!probe.waitForConnected(answerTime)) {
        QLocalServer::removeServer(place);
        m_server.listen(place);
    }
}

void SecondStart::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QJsonArray paths = QJsonDocument::fromJson(socket->readLine()).array();
            QStringList files;
            for (const QJsonValue path : paths)
                files.append(path.toString());
            socket->write(taken());
            socket->disconnectFromServer();
            Q_EMIT happened(files);
        });
    }
}

bool SecondStart::handOver(const QString &journalPath, const QStringList &files)
{
    QLocalSocket socket;
    socket.connectToServer(placeOf(journalPath));
    if (!socket.waitForConnected(answerTime))
        return false;
    QJsonArray paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    socket.write(QJsonDocument(paths).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerTime))
            return false;
    }
    return socket.readLine() == taken();
}

} // namespace m2m
