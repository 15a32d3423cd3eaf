// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dbclient.h"
#include "base/loopthread.h"
#include "check/componentfacts.h"
#include "instanceconnection.h"
#include "promotion.h"
#include "recipe/componentref.h"
#include "retrybatch.h"
#include "runstatus.h"
#include "storedactions.h"
#include "uploadplan.h"
#include "uploadrunner.h"

#include <QObject>

namespace m2m {

class UploadWorker;

/// The one thread that owns network, journal and runner, seen from the thread of windows and
/// command line: calls go over as values; handlers and signals come back on the thread that made
/// this object, never inside the call, and not after its end. Destroying it waits for what is being
/// written; requests in flight are left to the reconciler.
class UploadThread : public QObject {
    Q_OBJECT
public:
    explicit UploadThread(QString journalPath, QObject *parent = nullptr);

    [[nodiscard]] QString journalPath() const { return m_journalPath; }

    /// Later calls go to this instance, runs within these limits. A run that is active is dropped;
    /// what it had in flight is found out when the batch is gone on with. What the instance before
    /// was asked is not answered any more.
    void connectTo(const InstanceConnection &connection);
    template <typename T> using Handler = std::function<void(const Result<T> &)>;
    /// Asks for a token and for both lists of type forms.
    void listTypeForms(Handler<QList<TypeFormEntry>> handler);
    void fetchTypeForm(RecordType type, const QString &id, Handler<TypeFormPtr> handler);
    /// The newest version; empty where there is no such record.
    void fetchRecord(RecordType type, const QString &id, Handler<QJsonObject> handler);
    /// Asks about each once; answers come in portions, by componentsConfirmed().
    void confirmComponents(const QList<ComponentRef> &components);

    /// Which actions of a type form the components have; one that is under way is stopped. Answers
    /// come by actionsFound(), each component's at once.
    void searchActions(const QString &typeFormId, const QStringList &components);
    void stopActionSearch();

    /// It is opened anyhow when it is needed; this tells early what is wrong with it.
    void openJournal(Handler<void> handler);
    void findEarlierUploads(
        const QByteArray &fileHash, const QString &host, Handler<QList<BatchInfo>> handler);
    void startUpload(const UploadOrder &order);
    void continueUpload(qint64 batch);
    /// The same, but a batch of another instance is refused: OtherInstance.
    void goOn(const BatchChoice &choice);
    /// Sends again what failed or was refused, as setBackForRetry() says, and goes on with the rest
    /// of the batch. Errors in statusChanged().
    void retry(const BatchChoice &choice);
    /// The same for setBackForReading().
    void readBackAgain(const BatchChoice &choice);
    /// Puts back what an edit batch of this instance has changed, as a batch of its own. `who`:
    /// operator and station. Errors in statusChanged(): those of planUndo().
    void startUndo(qint64 batch, const BatchInfo &who);
    /// Whether a batch can be sent from another instance to this one, and how the type forms of the
    /// two differ. `target`: batchFor() this instance. Errors: those of checkPromotion(), of the
    /// journal, and of fetching the form.
    void offerPromotion(qint64 batch, const BatchInfo &target, Handler<PromotionOffer> handler);
    /// Sends to this instance what a batch has proved on another. Errors in statusChanged(): those
    /// of planPromotion().
    void startPromotion(const PromotionOrder &order);
    void pause();
    void resume();
    void cancel();
    /// A run that pauses because the way to the instance is broken (no secret, no permission and no
    /// record is at fault) is tried again after `first`, then after twice as long each time, up to
    /// `last`: one record at a time, until an answer comes. RunStatus::nextTry tells when. Without
    /// this it waits for resume().
    void goOnByItself(std::chrono::milliseconds first = std::chrono::seconds(5),
        std::chrono::milliseconds last = std::chrono::seconds(60));
    /// What is waited for so is tried at once.
    void wayMayBeBack();
    /// releaseJournal() by itself when it was not used for so long and no run is paused; it is
    /// opened again when it is needed.
    void releaseJournalWhenIdle(std::chrono::milliseconds limit = std::chrono::seconds(30));
    /// Others may write to the journal until something here needs it again. A run that is paused is
    /// over; its batch can be gone on with. Nothing happens while a run is active or has answers to
    /// come, as one that failed may have: then only connectTo() puts an end to it.
    void releaseJournal();

Q_SIGNALS:
    void componentsConfirmed(const m2m::ComponentFacts &facts, int left);
    void componentsFailed(const m2m::Error &error);
    void actionsFound(const QString &typeFormId, const QString &component,
        const QList<m2m::StoredAction> &actions);
    void actionSearchFailed(const m2m::Error &error);
    /// A damaged journal was found and is now there; a new one was begun.
    void journalSetAside(const QString &path);
    void statusChanged(const m2m::RunStatus &status);

private:
    void post(std::function<void(UploadWorker &)> work);
    template <typename T> Handler<T> onOurThread(Handler<T> handler);
    template <typename T> Handler<T> ofThisInstance(Handler<T> handler);

    QString m_journalPath;
    int m_search = 0; ///< counts searches: what an earlier one finds is dropped
    int m_generation = 0; ///< counts instances: answers of an earlier one are dropped
    UploadWorker *m_worker; ///< lives on m_thread
    LoopThread m_thread; ///< ends first
};

} // namespace m2m
