// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networktransport.h"
#include "instanceconnection.h"
#include "uploadplan.h"
#include "uploadrunner.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace m2m {

/// The inhabitant of the upload thread: owns network, journal and runner. UploadThread talks to it.
class UploadWorker : public QObject {
    Q_OBJECT
public:
    explicit UploadWorker(QString journalPath);
    ~UploadWorker() override;

    void connectTo(const InstanceConnection &connection);
    void listTypeForms(const DbClient::Reading<QList<TypeFormEntry>> &handler);
    void fetchRecord(
        RecordType type, const QString &id, const DbClient::Reading<QJsonObject> &handler);
    void fetchTypeForm(
        RecordType type, const QString &id, const DbClient::Reading<TypeFormPtr> &handler);
    [[nodiscard]] Result<QList<BatchInfo>> earlierUploads(
        const QByteArray &hash, const QString &host);

    void startUpload(const UploadOrder &order);
    void continueUpload(qint64 batch);
    void pause();
    void resume();
    void cancel();
    void releaseJournal();

    [[nodiscard]] DbClient *client() { return m_client.get(); }

Q_SIGNALS:
    void statusChanged(const m2m::RunStatus &status);

private:
    struct Planning {
        UploadOrder order;
        qint64 batch = 0;
        qint64 row = 0;
        std::unique_ptr<ActionIdMaker> ids;
        QList<CellAddress> corrected; ///< in order
        qsizetype told = 0; ///< of them
    };
    Result<void> openJournal();
    [[nodiscard]] bool makeRunner();
    Result<void> beginPlanning(const UploadOrder &order);
    void planSome();
    Result<void> writeCorrections(qint64 beforeRow);
    void tell(const RunStatus &status);
    void fail(const Error &error);

    QString m_journalPath;
    RunLimits m_limits;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<DbClient> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadRunner> m_runner;
    std::unique_ptr<Planning> m_planning;
    RunStatus m_status;
    QTimer m_telling; ///< thins status messages out to ten a second
};

} // namespace m2m
