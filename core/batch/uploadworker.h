// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networktransport.h"
#include "instanceconnection.h"
#include "journal/journalmark.h"
#include "promotion.h"
#include "retrybatch.h"
#include "tryagain.h"
#include "uploadplan.h"
#include "uploadrunner.h"

#include <QObject>
#include <QTimer>

#include <functional>
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
    /// Opens it for writing, where it is not open. Errors as Journal::open().
    Result<void> openJournal();

    void startUpload(const UploadOrder &order);
    void continueUpload(qint64 batch);
    void goOn(const BatchChoice &choice); ///< continueUpload(), of the same instance only
    void retry(const BatchChoice &choice); ///< see setBackForRetry()
    void readBackAgain(const BatchChoice &choice); ///< see setBackForReading()
    void startUndo(qint64 batch, const BatchInfo &who); ///< see planUndo()
    void offerPromotion(
        qint64 batch, const BatchInfo &target, const DbClient::Reading<PromotionOffer> &handler);
    void startPromotion(const PromotionOrder &order); ///< see planPromotion()
    void pause();
    void resume();
    void cancel();
    void releaseJournal();
    /// 0: only when it is told to.
    void releaseJournalWhenIdle(std::chrono::milliseconds limit);
    void goOnByItself(std::chrono::milliseconds first, std::chrono::milliseconds last);
    void wayMayBeBack() { m_tryAgain.now(); }

    [[nodiscard]] int mostInFlight() const { return m_limits.mostInFlight; }
    [[nodiscard]] DbClient *client() { return m_client.get(); }

Q_SIGNALS:
    void statusChanged(const m2m::RunStatus &status);
    /// A damaged journal was found and is now there; a new one was begun.
    void journalSetAside(const QString &path);

private:
    struct Planning {
        UploadOrder order;
        qint64 batch = 0;
        qint64 row = 0;
        std::unique_ptr<ActionIdMaker> ids;
        QList<CellAddress> corrected; ///< in order
        qsizetype told = 0; ///< of them
    };
    [[nodiscard]] bool makeRunner();
    /// A batch that the journal makes of one that it has, or opens again.
    void startDerived(const std::function<Result<qint64>(Journal &)> &plan);
    template <typename SetBack> void takeUp(const BatchChoice &choice, SetBack setBack);
    void runnerChanged();
    void lookWhetherIdle();
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
    bool m_journalInDoubt = false; ///< what it holds and what the run knew may differ
    JournalMark m_mark; ///< of the journal as it was released
    QTimer m_idle; ///< since it was used last
    bool m_goesOn = false;
    TryAgain m_tryAgain;
    RunStatus m_status;
    QTimer m_telling; ///< thins status messages out to ten a second
};

} // namespace m2m
