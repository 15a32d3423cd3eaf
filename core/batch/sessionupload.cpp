// SPDX-License-Identifier: GPL-3.0-or-later
// The session's upload: what has to be there before, and its beginning and end.
#include "batchdescription.h"
#include "batchsession.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace m2m {

void BatchSession::openJournal()
{
    m_uploads.openJournal([this, alive = QPointer(this)](const Result<void> &opened) {
        if (!alive)
            return;
        setProblem(Area::Journal, opened ? std::nullopt : std::optional(opened.error()));
        if (opened && !m_earlierKnown)
            findEarlierUploads();
    });
}

void BatchSession::findEarlierUploads()
{
    const QByteArray hash = m_file.hash();
    if (hash.isEmpty() || !m_profile)
        return;
    const QString host = instanceHost();
    m_uploads.findEarlierUploads(hash, host,
        [this, alive = QPointer(this), hash, host](const Result<QList<BatchInfo>> &batches) {
            if (!alive || m_file.hash() != hash || instanceHost() != host)
                return;
            m_earlierKnown = batches.has_value();
            m_earlier = batches.value_or(QList<BatchInfo>());
            setProblem(Area::Journal, batches ? std::nullopt : std::optional(batches.error()));
            Q_EMIT runChanged();
        });
}

bool BatchSession::canUpload() const
{
    const bool recipeIsRight = std::none_of(m_recipeIssues.begin(), m_recipeIssues.end(),
        [](const Issue &issue) { return issue.severity == Severity::Error; });
    return m_connected && !isOpening() && !m_file.hasChanged() && m_builder.isValid()
        && recipeIsRight && !isChecking() && m_components.left() == 0 && !problem(Area::Review)
        && m_earlierKnown && (m_earlier.isEmpty() || knownRecords())
        && report().rows.size() == m_builder.count() && report().right + report().doubtful > 0
        && !isSearchingDb() && !m_run.isActive() && m_run.phase != RunPhase::Paused;
}

UploadOrder BatchSession::order() const
{
    UploadOrder order;
    order.builder = m_builder;
    order.facts = m_components.facts();
    order.corrections = corrections();
    order.knownRecords = knownRecords().value_or(KnownRecords::Skip);
    order.stored = storedByFingerprint();
    order.versionsSeen = m_originals.versions();
    order.batch = describeBatch(m_file, *m_profile, recipe(), *typeForm());
    order.batch.operatorName = m_operator;
    order.batch.stationName = m_station;
    return order;
}

/// The newest upload of this file, where it was made with this recipe, without corrections, and has
/// not come to its end.
std::optional<qint64> BatchSession::interruptedUpload() const
{
    if (m_earlier.isEmpty() || !corrections().overlay().isEmpty()
        || knownRecords() == KnownRecords::SendAgain)
        return {};
    const BatchInfo &newest = m_earlier.constFirst();
    const bool same =
        newest.recipeHash == recipe().fingerprint() && newest.typeFormId == recipe().typeFormId;
    return same && newest.open() > 0 ? std::optional(newest.id) : std::nullopt;
}

void BatchSession::startUpload()
{
    if (!canUpload())
        return;
    setProblem(Area::Upload, {});
    m_run = {};
    m_run.phase = RunPhase::Preparing;
    m_verifying = true;
    m_file.verify([this](const Result<void> &unchanged) {
        m_verifying = false;
        if (unchanged) {
            sendVerified();
            return;
        }
        m_run.phase = RunPhase::Failed;
        m_run.trouble = unchanged.error();
        setProblem(Area::Upload, unchanged.error());
        fileHasChanged();
        Q_EMIT runChanged();
    });
    Q_EMIT runChanged();
}

void BatchSession::sendVerified()
{
    if (const auto batch = interruptedUpload()) {
        m_run.batch = *batch;
        m_uploads.continueUpload(*batch);
    } else {
        m_uploads.startUpload(order());
    }
    Q_EMIT runChanged();
}

void BatchSession::cancelUpload()
{
    if (!m_verifying) {
        m_uploads.cancel();
        return;
    }
    m_verifying = false;
    m_file.stopVerifying();
    m_run = {};
    Q_EMIT runChanged();
}

/// `batch`: 0 where a new one is made.
bool BatchSession::beginRunOf(qint64 batch)
{
    if (m_run.isActive() || m_verifying || !m_connected)
        return false;
    m_promotion.reset();
    m_run = {};
    m_run.phase = RunPhase::Preparing;
    m_run.batch = batch;
    setProblem(Area::Upload, {});
    Q_EMIT runChanged();
    return true;
}

void BatchSession::goOnWith(qint64 batch)
{
    if (beginRunOf(batch))
        m_uploads.goOn({batch, instanceHost(), {}});
}

void BatchSession::retry(qint64 batch, const QList<qint64> &items)
{
    if (beginRunOf(batch))
        m_uploads.retry({batch, instanceHost(), items});
}

void BatchSession::readBackAgain(qint64 batch, const QList<qint64> &items)
{
    if (beginRunOf(batch))
        m_uploads.readBackAgain({batch, instanceHost(), items});
}

BatchInfo BatchSession::whoSends() const
{
    BatchInfo who = m_profile ? batchFor(*m_profile) : BatchInfo();
    who.operatorName = m_operator;
    who.stationName = m_station;
    return who;
}

void BatchSession::undoBatch(qint64 batch)
{
    if (beginRunOf(0))
        m_uploads.startUndo(batch, whoSends());
}

void BatchSession::offerPromotion(qint64 batch)
{
    if (m_run.isActive() || m_verifying || !m_connected)
        return;
    forgetPromotion();
    setProblem(Area::Upload, {});
    m_uploads.offerPromotion(
        batch, whoSends(), [this, alive = QPointer(this)](const Result<PromotionOffer> &offer) {
            if (!alive)
                return;
            if (offer)
                m_promotion = *offer;
            else
                setProblem(Area::Upload, offer.error());
            Q_EMIT runChanged();
        });
}

void BatchSession::forgetPromotion()
{
    if (!std::exchange(m_promotion, {}))
        return;
    Q_EMIT runChanged();
}

void BatchSession::promote()
{
    if (!m_promotion)
        return;
    const PromotionOrder order{m_promotion->rehearsal.id, whoSends(), m_promotion->form};
    if (beginRunOf(0))
        m_uploads.startPromotion(order);
}

} // namespace m2m
