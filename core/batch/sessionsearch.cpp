// SPDX-License-Identifier: GPL-3.0-or-later
// The session's search for what the DB has already.
#include "batchsession.h"

#include <QSet>

#include <utility>

namespace m2m {

namespace {

/// How many records of the file have one of these fingerprints. Runs on a pool.
Result<StoredSummary> sumUp(const RecordBuilder &builder, const ComponentFacts &facts,
    const StoredActions &stored, const ProgressFn &progress)
{
    StoredSummary summary;
    QSet<QByteArray> known;
    for (const QList<StoredAction> &actions : stored) {
        summary.components += actions.isEmpty() ? 0 : 1;
        summary.actions += int(actions.size());
        for (const StoredAction &action : actions) {
            known.insert(action.fingerprint);
            if (!summary.newest.when.isValid() || action.when > summary.newest.when)
                summary.newest = action;
        }
    }
    if (known.isEmpty())
        return summary;
    for (qint64 i = 0; i < builder.count(); ++i) {
        if (i % 500 == 0 && !progress(i, builder.count()))
            return failure(ErrorKind::Cancelled);
        const Record record = builder.build(i);
        const QString uuid = facts.value(record.target.key()).uuid;
        summary.sameRecords +=
            known.contains(recordFingerprint(builder.recipe(), uuid, record.data)) ? 1 : 0;
    }
    return summary;
}

} // namespace

QHash<QByteArray, StoredAction> BatchSession::storedByFingerprint() const
{
    QHash<QByteArray, StoredAction> result;
    if (!m_storedSummary)
        return result;
    for (const QList<StoredAction> &actions : m_stored.actions()) {
        for (const StoredAction &action : actions)
            result.insert(action.fingerprint, action);
    }
    return result;
}

QStringList BatchSession::componentsOfRecords() const
{
    QSet<QString> uuids;
    const ComponentFacts &facts = m_components.facts();
    for (const ComponentFact &fact : facts) {
        if (fact.state == ComponentFact::State::Exists)
            uuids.insert(fact.uuid);
    }
    return {uuids.begin(), uuids.end()};
}

bool BatchSession::canSearchDb() const
{
    return m_connected && m_builder.isValid() && !isChecking() && componentsLeft() == 0
        && recipe().operation == Operation::PerformAction && !m_run.isActive();
}

void BatchSession::searchDb()
{
    if (!canSearchDb())
        return;
    setProblem(Area::Upload, {});
    m_searchWanted = true;
    m_storedSummary.reset();
    // What was found some time ago may not be all there is now.
    m_stored.forget();
    m_stored.askAbout(recipe().typeFormId, componentsOfRecords());
}

void BatchSession::stopSearchingDb()
{
    if (!std::exchange(m_searchWanted, false))
        return;
    m_summing.cancel();
    m_storedSummary.reset();
    m_stored.forget();
    Q_EMIT reviewChanged();
}

/// When the last answer is there, and again when records or components are others.
void BatchSession::sumUpStored()
{
    if (!m_searchWanted)
        return;
    m_summing.cancel();
    m_storedSummary.reset();
    if (m_stored.isAsking() || !canSearchDb())
        return;
    if (!m_stored.knows(recipe().typeFormId, componentsOfRecords())) {
        m_stored.askAbout(recipe().typeFormId, componentsOfRecords());
        return;
    }
    m_summing.start(
        [builder = m_builder, facts = m_components.facts(), stored = m_stored.actions()](
            const ProgressFn &progress) { return sumUp(builder, facts, stored, progress); },
        [this](const Result<StoredSummary> &summary) {
            if (summary)
                m_storedSummary = *summary;
            Q_EMIT reviewChanged();
        });
}

} // namespace m2m
