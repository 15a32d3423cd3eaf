// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadworker.h"

#include "base/logging.h"
#include "base/worktogether.h"
#include "undobatch.h"

#include <atomic>
#include <utility>

namespace m2m {

namespace {

using namespace std::chrono_literals;

constexpr qint64 rowsAtOnce = 250; ///< planned between two turns of the event loop

QList<ItemInfo> planRows(const UploadOrder &order, qint64 first, const QStringList &newIds)
{
    const FormValidator rules(order.builder.formPtr());
    QList<ItemInfo> items(newIds.size());
    ItemInfo *to = items.data();
    std::atomic<qsizetype> next = 0;
    workTogether(items.size(), [&order, &rules, &newIds, first, to, &next] {
        for (qsizetype i = next++; i < newIds.size(); i = next++)
            to[i] = planItem(order, rules, first + i, newIds[i]);
    });
    return items;
}

} // namespace

UploadWorker::UploadWorker(QString journalPath)
    : m_journalPath(std::move(journalPath))
    , m_idle(this)
    , m_tryAgain(this)
    , m_telling(this)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &UploadWorker::lookWhetherIdle);
    connect(&m_tryAgain, &TryAgain::due, this, [this] {
        if (m_runner)
            m_runner->tryAgain();
    });
    m_telling.setSingleShot(true);
    m_telling.setInterval(100ms);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT statusChanged(m_status); });
}

UploadWorker::~UploadWorker() = default;

void UploadWorker::connectTo(const InstanceConnection &connection)
{
    m_limits = connection.limits;
    // In this order: the runner asks the client, the client the transport.
    m_tryAgain.stop();
    m_planning.reset();
    m_runner.reset();
    m_client.reset();
    m_transport = std::make_unique<NetworkTransport>(connection.transport);
    m_client = std::make_unique<DbClient>(*m_transport, connection.address, connection.deadline);
}

void UploadWorker::listTypeForms(const DbClient::Reading<QList<TypeFormEntry>> &handler)
{
    if (!m_client) {
        handler(failure(ErrorKind::Internal));
        return;
    }
    m_client->listTypeForms(
        RecordType::Action, [this, handler](const Result<QList<TypeFormEntry>> &actions) {
            if (!actions) {
                handler(actions);
                return;
            }
            m_client->listTypeForms(RecordType::Component,
                [handler, actions = *actions](const Result<QList<TypeFormEntry>> &components) {
                    if (!components)
                        handler(components);
                    else
                        handler(actions + *components);
                });
        });
}

void UploadWorker::fetchTypeForm(
    RecordType type, const QString &id, const DbClient::Reading<TypeFormPtr> &handler)
{
    if (!m_client) {
        handler(failure(ErrorKind::Internal));
        return;
    }
    m_client->getTypeForm(type, id, [handler](const Result<QJsonObject> &answer) {
        if (!answer)
            handler(Unexpected(answer.error()));
        else
            handler(readTypeForm(*answer));
    });
}

void UploadWorker::fetchRecord(
    RecordType type, const QString &id, const DbClient::Reading<QJsonObject> &handler)
{
    if (!m_client) {
        handler(failure(ErrorKind::Internal));
        return;
    }
    const auto answered = [handler](const Result<DbClient::Record> &record) {
        if (!record)
            handler(Unexpected(record.error()));
        else
            handler(record->value_or(QJsonObject()));
    };
    if (type == RecordType::Action)
        m_client->getAction(id, {}, answered);
    else
        m_client->getComponent(id, {}, answered);
}

bool UploadWorker::makeRunner()
{
    if (!m_client) {
        fail(Error{ErrorKind::Internal});
        return false;
    }
    // What a run that was cancelled still had on its way is answered to nobody any more.
    if (m_runner && !m_runner->isAtRest())
        m_journalInDoubt = true;
    if (const auto opened = openJournal(); !opened) {
        fail(opened.error());
        return false;
    }
    RunLimits limits = m_limits;
    limits.waitsForTheWay = m_goesOn;
    m_tryAgain.stop();
    m_runner = std::make_unique<UploadRunner>(*m_client, *m_journal, limits);
    connect(m_runner.get(), &UploadRunner::statusChanged, this, &UploadWorker::runnerChanged);
    return true;
}

void UploadWorker::startUpload(const UploadOrder &order)
{
    if (m_status.isActive())
        return;
    m_status = {};
    m_status.phase = RunPhase::Preparing;
    m_status.total = order.builder.count();
    if (!makeRunner())
        return;
    if (const auto begun = beginPlanning(order); !begun)
        fail(begun.error());
}

Result<void> UploadWorker::beginPlanning(const UploadOrder &order)
{
    const auto station = m_journal->station();
    if (!station)
        return Unexpected(station.error());
    const auto last = m_journal->lastActionId();
    if (!last)
        return Unexpected(last.error());
    const BatchInfo planned = plannedBatch(order);
    const auto batch = m_journal->createBatch(planned);
    if (!batch)
        return Unexpected(batch.error());
    m_status.batch = *batch;
    m_status.fileRows = planned.fileRows;
    m_status.rowsTaken = planned.rowsTaken;
    m_planning = std::make_unique<Planning>();
    m_planning->order = order;
    m_planning->batch = *batch;
    m_planning->corrected = correctedCells(order);
    m_planning->ids = std::make_unique<ActionIdMaker>(*station, *last);
    tell(m_status);
    QTimer::singleShot(0ms, m_runner.get(), [this] { planSome(); });
    return {};
}

/// Writes the next rows to the journal. A batch counts only when all of its rows are written, so a
/// crash in here leaves nothing behind.
void UploadWorker::planSome()
{
    if (!m_planning)
        return;
    Planning &plan = *m_planning;
    const qint64 end = std::min(plan.row + rowsAtOnce, plan.order.builder.count());
    QStringList newIds;
    for (qint64 row = plan.row; row < end; ++row)
        newIds.append(plan.ids->next());
    QList<ItemInfo> items = planRows(plan.order, plan.row, newIds);
    plan.row = end;
    for (ItemInfo &item : items) {
        if (const auto looked = skipIfKnown(item, plan.order, *m_journal); !looked) {
            fail(looked.error());
            return;
        }
        ++m_status.counts[item.state];
    }
    if (const auto added = m_journal->addItems(plan.batch, items); !added) {
        fail(added.error());
        return;
    }
    // Rows of a gathered record stand anywhere.
    const bool all = end == plan.order.builder.count();
    const auto written = writeCorrections(
        all ? plan.order.builder.table().rowCount() : plan.order.builder.firstRow(end));
    if (!written) {
        fail(written.error());
        return;
    }
    tell(m_status);
    if (plan.row < plan.order.builder.count()) {
        QTimer::singleShot(0ms, m_runner.get(), [this] { planSome(); });
        return;
    }
    // A large file is read while its records are made: what was cut short meanwhile is not sent.
    if (plan.order.builder.isDamaged()) {
        m_planning.reset();
        fail(Error{ErrorKind::FileChanged, plan.order.batch.filePath});
        return;
    }
    if (const auto whole = m_journal->finishCreating(plan.batch); !whole) {
        fail(whole.error());
        return;
    }
    const qint64 batch = plan.batch;
    m_planning.reset();
    m_runner->start(batch);
}

Result<void> UploadWorker::writeCorrections(qint64 beforeRow)
{
    Planning &plan = *m_planning;
    QList<CorrectionInfo> corrections;
    for (; plan.told < plan.corrected.size() && plan.corrected[plan.told].row < beforeRow;
         ++plan.told)
        corrections.append(correctionAt(plan.order, plan.corrected[plan.told]));
    return m_journal->addCorrections(plan.batch, corrections);
}

void UploadWorker::continueUpload(qint64 batch)
{
    if (m_status.isActive())
        return;
    m_status = {};
    if (makeRunner())
        m_runner->start(batch);
}

void UploadWorker::startDerived(const std::function<Result<qint64>(Journal &)> &plan)
{
    if (m_status.isActive())
        return;
    m_status = {};
    m_status.phase = RunPhase::Preparing;
    if (!makeRunner())
        return;
    const auto batch = plan(*m_journal);
    if (!batch)
        fail(batch.error());
    else
        m_runner->start(*batch);
}

template <typename SetBack> void UploadWorker::takeUp(const BatchChoice &choice, SetBack setBack)
{
    startDerived([&choice, setBack](Journal &journal) -> Result<qint64> {
        if (const auto taken = setBack(journal, choice); !taken)
            return Unexpected(taken.error());
        return choice.batch;
    });
}

void UploadWorker::goOn(const BatchChoice &choice) { takeUp(choice, batchOfInstance); }

void UploadWorker::retry(const BatchChoice &choice) { takeUp(choice, setBackForRetry); }

void UploadWorker::readBackAgain(const BatchChoice &choice) { takeUp(choice, setBackForReading); }

void UploadWorker::startUndo(qint64 batch, const BatchInfo &who)
{
    startDerived([batch, &who](Journal &journal) { return planUndo(journal, batch, who); });
}

void UploadWorker::offerPromotion(
    qint64 batch, const BatchInfo &target, const DbClient::Reading<PromotionOffer> &handler)
{
    if (const auto opened = openJournal(); !opened) {
        handler(Unexpected(opened.error()));
        return;
    }
    const auto rehearsal = m_journal->batch(batch);
    if (!rehearsal) {
        handler(Unexpected(rehearsal.error()));
        return;
    }
    if (const auto possible = checkPromotion(*rehearsal, target); !possible) {
        handler(Unexpected(possible.error()));
        return;
    }
    const auto operation = operationFromName(rehearsal->operation);
    fetchTypeForm(recordTypeOf(operation.value_or(Operation::PerformAction)), rehearsal->typeFormId,
        [handler, rehearsal = *rehearsal](const Result<TypeFormPtr> &form) {
            if (form)
                handler(offerOf(rehearsal, *form));
            else
                handler(Unexpected(form.error()));
        });
}

void UploadWorker::startPromotion(const PromotionOrder &order)
{
    startDerived([&order](Journal &journal) { return planPromotion(journal, order); });
}

void UploadWorker::pause()
{
    if (m_runner && !m_planning)
        m_runner->pause();
}

void UploadWorker::resume()
{
    if (m_runner && !m_planning)
        m_runner->resume();
}

void UploadWorker::cancel()
{
    if (m_planning) {
        m_planning.reset();
        m_status.phase = RunPhase::Cancelled;
        m_status.batch = 0;
        m_status.counts = {};
        tell(m_status);
    } else if (m_runner) {
        m_runner->cancel();
    }
}

void UploadWorker::goOnByItself(std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    m_goesOn = true;
    m_tryAgain.setDelays(first, last);
}

void UploadWorker::runnerChanged()
{
    RunStatus status = m_runner->status();
    if (m_goesOn && m_runner->isPausedForTheWay()) {
        m_tryAgain.wait(std::chrono::milliseconds(
            status.trouble->details.value(QStringLiteral("retryAfterMs")).toLongLong()));
    } else {
        m_tryAgain.stop();
    }
    if (status.phase == RunPhase::Running && !status.tryingAgain)
        m_tryAgain.wentWell();
    status.nextTry = m_tryAgain.when();
    tell(status);
}

void UploadWorker::fail(const Error &error)
{
    if (m_planning) {
        // A batch that is not whole is none: the journal takes it away at its next start.
        m_planning.reset();
        m_status.batch = 0;
        m_status.counts = {};
    }
    m_status.phase = RunPhase::Failed;
    m_status.trouble = error;
    tell(m_status);
}

void UploadWorker::tell(const RunStatus &status)
{
    if (status.phase == RunPhase::Failed)
        m_journalInDoubt = true;
    if (m_idle.isActive())
        m_idle.start();
    const bool phaseChanged = status.phase != m_status.phase;
    m_status = status;
    // A phase is told at once and each exactly once; numbers may wait.
    if (phaseChanged || !m_status.isActive()) {
        m_telling.stop();
        Q_EMIT statusChanged(m_status);
    } else if (!m_telling.isActive()) {
        m_telling.start();
    }
}

} // namespace m2m
