// SPDX-License-Identifier: GPL-3.0-or-later
#include "unfinishedbanner.h"

#include "batch/batchdescription.h"
#include "journal/journalreader.h"
#include "text/format.h"
#include "text/instancetext.h"

#include <QSettings>

namespace m2m {

namespace {
constexpr int batchesLookedAt = 50; ///< that have something open or bad
constexpr int daysWorthTelling = 30;
QString putAsideKey() { return QStringLiteral("unfinished/putAside"); }
} // namespace

UnfinishedBanner::UnfinishedBanner(BatchSession &session, QSettings &settings, QWidget *parent)
    : MessageBanner(QStringLiteral("unfinishedUpload"), parent)
    , m_session(session)
    , m_settings(settings)
{
    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::runChanged})
        connect(&session, signal, this, &UnfinishedBanner::look);
    connect(this, &MessageBanner::firstClicked, this, [this] {
        clear();
        m_session.goOnWith(m_batch);
        Q_EMIT goneOn();
    });
    connect(this, &MessageBanner::secondClicked, this, [this] {
        m_settings.setValue(putAsideKey(), m_batch);
        clear();
    });
}

/// Each time that another instance is connected; what happens to uploads after that is seen anyhow.
void UnfinishedBanner::look()
{
    const QString host = m_session.isConnected() && m_session.profile()
        ? journalHost(*m_session.profile())
        : QString();
    if (host.isEmpty() || m_session.run().phase != RunPhase::Idle) {
        clear();
        m_reading.cancel();
        return;
    }
    if (host == m_host)
        return;
    m_host = host;
    clear();
    m_reading.start(
        [path = m_session.journalPath(), host](const ProgressFn &) {
            return readBatches(path, {{}, host, true}, 0, batchesLookedAt);
        },
        [this](const Result<QList<BatchInfo>> &batches) {
            if (!batches) // which is told by whoever writes to the journal
                return;
            const auto newest = std::find_if(batches->begin(), batches->end(),
                [](const BatchInfo &batch) { return batch.open() > 0; });
            if (newest != batches->end())
                show(*newest);
        });
}

void UnfinishedBanner::show(const BatchInfo &batch)
{
    const bool old = batch.created.daysTo(QDateTime::currentDateTimeUtc()) > daysWorthTelling;
    if (old || batch.id <= m_settings.value(putAsideKey()).toLongLong() || !m_session.profile())
        return;
    m_batch = batch.id;
    setActions(tr("Go on with it"), tr("Not now"));
    showMessage(Tone::Primary,
        tr("The upload of %1 %2 was not finished: %n record(s) are left.", nullptr,
            int(batch.open()))
            .arg(quoted(batch.fileName), toInstance(*m_session.profile())),
        tr("It was begun %1. Nothing is sent twice.").arg(whenText(batch.created)));
}

} // namespace m2m
