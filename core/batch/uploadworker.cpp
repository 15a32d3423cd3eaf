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
    , m_telling(this)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(100ms);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT statusChanged(m_status); });
}

UploadWorker::~UploadWorker() = default;

void UploadWorker::connectTo(const InstanceConnection &connection)
{
    m_limits = connection.limits;
    // In this order: the runner asks the client, the client the transport.
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

Result<void> UploadWorker::openJournal()
{
    if (std::exchange(m_journalInDoubt, false)) {
        // As after a restart: what it says is `sending` may have arrived.
        m_runner.reset();
        m_journal.reset();
    }
    if (m_journal)
        return {};
    auto journal = Journal::open(m_journalPath);
    if (!journal)
        return Unexpected(journal.error());
    const auto recovered = (*journal)->recover();
    if (!recovered)
        return Unexpected(recovered.error());
    if (*recovered > 0)
        qCInfo(logBatch) << *recovered << "records were being sent when the program stopped";
    m_journal = std::move(*journal);
    if (!m_journal->setAside().isEmpty())
        Q_EMIT journalSetAside(m_journal->setAside());
    return {};
}

Result<QList<BatchInfo>> UploadWorker::earlierUploads(const QByteArray &hash, const QString &host)
{
    if (const auto opened = openJournal(); !opened)
        return Unexpected(opened.error());
    return m_journal->batchesOfFile(hash, host);
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
    m_runner = std::make_unique<UploadRunner>(*m_client, *m_journal, m_limits);
    connect(
        m_runner.get(), &UploadRunner::statusChanged, this, [this] { tell(m_runner->status()); });
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

template <typename SetBack> void UploadWorker::takeUp(const BatchChoice &choice, SetBack setBack)
{
    if (m_status.isActive())
        return;
    m_status = {};
    m_status.phase = RunPhase::Preparing;
    if (!makeRunner())
        return;
    if (const auto taken = setBack(*m_journal, choice); !taken)
        fail(taken.error());
    else
        m_runner->start(choice.batch);
}

void UploadWorker::goOn(const BatchChoice &choice) { takeUp(choice, batchOfInstance); }

void UploadWorker::retry(const BatchChoice &choice) { takeUp(choice, setBackForRetry); }

void UploadWorker::readBackAgain(const BatchChoice &choice) { takeUp(choice, setBackForReading); }

void UploadWorker::startUndo(qint64 batch, const BatchInfo &who)
{
    if (m_status.isActive())
        return;
    m_status = {};
    m_status.phase = RunPhase::Preparing;
    if (!makeRunner())
        return;
    const auto undo = planUndo(*m_journal, batch, who);
    if (!undo)
        fail(undo.error());
    else
        m_runner->start(*undo);
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

void UploadWorker::releaseJournal()
{
    if (m_status.isActive() || (m_runner && !m_runner->isAtRest()))
        return;
    // In this order: the runner writes to the journal.
    m_planning.reset();
    m_runner.reset();
    m_journal.reset();
    m_status = {};
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
