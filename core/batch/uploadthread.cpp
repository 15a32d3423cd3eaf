// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadthread.h"

#include "actionsearch.h"
#include "componentinquiry.h"
#include "uploadworker.h"

namespace m2m {

UploadThread::UploadThread(QString journalPath, QObject *parent)
    : QObject(parent)
    , m_journalPath(std::move(journalPath))
    , m_worker(new UploadWorker(m_journalPath))
{
    qRegisterMetaType<ComponentFacts>();
    connect(m_worker, &UploadWorker::statusChanged, this, &UploadThread::statusChanged);
    connect(m_worker, &UploadWorker::journalSetAside, this, &UploadThread::journalSetAside);
    m_thread.adopt(m_worker);
}

void UploadThread::post(std::function<void(UploadWorker &)> work)
{
    m_thread.post([worker = m_worker, work = std::move(work)] { work(*worker); });
}

/// A handler that may be called on the worker's thread and runs on ours.
template <typename T> UploadThread::Handler<T> UploadThread::onOurThread(Handler<T> handler)
{
    return [this, handler = std::move(handler)](const Result<T> &result) {
        QMetaObject::invokeMethod(
            this, [handler, result] { handler(result); }, Qt::QueuedConnection);
    };
}

/// The same, and dropped when another instance has been connected to since.
template <typename T> UploadThread::Handler<T> UploadThread::ofThisInstance(Handler<T> handler)
{
    return onOurThread<T>(
        [this, generation = m_generation, handler = std::move(handler)](const Result<T> &result) {
            if (generation == m_generation)
                handler(result);
        });
}

void UploadThread::connectTo(const InstanceConnection &connection)
{
    const int generation = ++m_generation;
    post([this, generation, connection](UploadWorker &worker) {
        delete worker.findChild<ComponentInquiry *>();
        delete worker.findChild<ActionSearch *>();
        worker.connectTo(connection);
        auto *inquiry =
            new ComponentInquiry(*worker.client(), connection.limits.mostInFlight, &worker);
        connect(inquiry, &ComponentInquiry::confirmed, this,
            [this, generation](const ComponentFacts &facts, int left) {
                if (generation == m_generation)
                    Q_EMIT componentsConfirmed(facts, left);
            });
        connect(inquiry, &ComponentInquiry::failed, this, [this, generation](const Error &error) {
            if (generation == m_generation)
                Q_EMIT componentsFailed(error);
        });
    });
}

void UploadThread::listTypeForms(Handler<QList<TypeFormEntry>> handler)
{
    post([handler = ofThisInstance(std::move(handler))](
             UploadWorker &worker) { worker.listTypeForms(handler); });
}

void UploadThread::fetchTypeForm(RecordType type, const QString &id, Handler<TypeFormPtr> handler)
{
    post([type, id, handler = ofThisInstance(std::move(handler))](
             UploadWorker &worker) { worker.fetchTypeForm(type, id, handler); });
}

void UploadThread::fetchRecord(RecordType type, const QString &id, Handler<QJsonObject> handler)
{
    post([type, id, handler = ofThisInstance(std::move(handler))](
             UploadWorker &worker) { worker.fetchRecord(type, id, handler); });
}

void UploadThread::confirmComponents(const QList<ComponentRef> &components)
{
    post([components](UploadWorker &worker) {
        if (auto *inquiry = worker.findChild<ComponentInquiry *>())
            inquiry->ask(components);
    });
}

void UploadThread::searchActions(const QString &typeFormId, const QStringList &components)
{
    stopActionSearch();
    const int number = m_search;
    post([this, number, typeFormId, components](UploadWorker &worker) {
        if (!worker.client())
            return;
        auto *search = new ActionSearch(*worker.client(), worker.mostInFlight(), &worker);
        connect(search, &ActionSearch::found, this,
            [this, number, typeFormId](
                const QString &component, const QList<StoredAction> &actions) {
                if (number == m_search)
                    Q_EMIT actionsFound(typeFormId, component, actions);
            });
        connect(search, &ActionSearch::failed, this, [this, number](const Error &error) {
            if (number == m_search)
                Q_EMIT actionSearchFailed(error);
        });
        search->search(typeFormId, components);
    });
}

void UploadThread::stopActionSearch()
{
    ++m_search;
    post([](UploadWorker &worker) { delete worker.findChild<ActionSearch *>(); });
}

void UploadThread::openJournal(Handler<void> handler)
{
    post([handler = onOurThread(std::move(handler))](
             UploadWorker &worker) { handler(worker.openJournal()); });
}

void UploadThread::findEarlierUploads(
    const QByteArray &fileHash, const QString &host, Handler<QList<BatchInfo>> handler)
{
    post([fileHash, host, handler = onOurThread(std::move(handler))](
             UploadWorker &worker) { handler(worker.earlierUploads(fileHash, host)); });
}

void UploadThread::startUpload(const UploadOrder &order)
{
    post([order](UploadWorker &worker) { worker.startUpload(order); });
}

void UploadThread::continueUpload(qint64 batch)
{
    post([batch](UploadWorker &worker) { worker.continueUpload(batch); });
}

void UploadThread::goOn(const BatchChoice &choice)
{
    post([choice](UploadWorker &worker) { worker.goOn(choice); });
}

void UploadThread::retry(const BatchChoice &choice)
{
    post([choice](UploadWorker &worker) { worker.retry(choice); });
}

void UploadThread::readBackAgain(const BatchChoice &choice)
{
    post([choice](UploadWorker &worker) { worker.readBackAgain(choice); });
}

void UploadThread::startUndo(qint64 batch, const BatchInfo &who)
{
    post([batch, who](UploadWorker &worker) { worker.startUndo(batch, who); });
}

void UploadThread::offerPromotion(
    qint64 batch, const BatchInfo &target, Handler<PromotionOffer> handler)
{
    post([batch, target, handler = ofThisInstance(std::move(handler))](
             UploadWorker &worker) { worker.offerPromotion(batch, target, handler); });
}

void UploadThread::startPromotion(const PromotionOrder &order)
{
    post([order](UploadWorker &worker) { worker.startPromotion(order); });
}

void UploadThread::pause()
{
    post([](UploadWorker &worker) { worker.pause(); });
}

void UploadThread::resume()
{
    post([](UploadWorker &worker) { worker.resume(); });
}

void UploadThread::cancel()
{
    post([](UploadWorker &worker) { worker.cancel(); });
}

void UploadThread::goOnByItself(std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    post([first, last](UploadWorker &worker) { worker.goOnByItself(first, last); });
}

void UploadThread::wayMayBeBack()
{
    post([](UploadWorker &worker) { worker.wayMayBeBack(); });
}

void UploadThread::releaseJournalWhenIdle(std::chrono::milliseconds limit)
{
    post([limit](UploadWorker &worker) { worker.releaseJournalWhenIdle(limit); });
}

void UploadThread::releaseJournal()
{
    post([](UploadWorker &worker) { worker.releaseJournal(); });
}

} // namespace m2m
