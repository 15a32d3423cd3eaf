// SPDX-License-Identifier: GPL-3.0-or-later
#include "resumecommand.h"

#include "batch/batchdescription.h"
#include "batch/report.h"
#include "console.h"
#include "errorcode.h"
#include "journal/journalreader.h"
#include "promotionstart.h"
#include "text/clitext.h"
#include "text/clitextlog.h"
#include "uploadoutcome.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace m2m {

ResumeCommand::ResumeCommand(AppContext &context, Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_invocation(std::move(invocation))
{
}

void ResumeCommand::start()
{
    const Result<Profile> profile = m_context.findProfile(m_invocation.profile);
    if (!profile) {
        giveUp(profile.error());
        return;
    }
    m_profile = *profile;
    const Result<QList<BatchInfo>> batches = findBatches();
    if (!batches) {
        giveUp(batches.error());
        return;
    }
    m_batches = *batches;
    if (m_batches.isEmpty()) {
        say(clitext::nothingToResume(m_profile));
        QTimer::singleShot(0, this, &ResumeCommand::finish);
        return;
    }
    connect(&m_context.uploads(), &UploadThread::statusChanged, this, &ResumeCommand::changed);
    fetchSecrets(m_context.secrets(), m_invocation, m_profile,
        [this](const Result<ProfileSecrets> &secrets) { connectWith(secrets); });
}

/// Oldest first: a later upload may have left out what an earlier one was to send.
Result<QList<BatchInfo>> ResumeCommand::findBatches() const
{
    const QString host = journalHost(m_profile);
    const QString &path = m_context.uploads().journalPath();
    if (m_invocation.batch != 0) {
        const auto batch = readBatch(path, m_invocation.batch);
        if (!batch)
            return Unexpected(batch.error());
        if (batch->instanceHost != host && !isPromotion()) {
            return failure(ErrorKind::OtherInstance, path,
                {{QStringLiteral("batch"), batch->id},
                    {QStringLiteral("host"), batch->instanceHost}});
        }
        const bool all = m_invocation.command != Invocation::Command::Resume;
        return all || batch->open() > 0 ? QList<BatchInfo>{*batch} : QList<BatchInfo>();
    }
    BatchFilter filter;
    filter.instanceHost = host;
    filter.onlyOpenOrBad = true;
    auto batches = readBatches(path, filter, 0, std::numeric_limits<int>::max());
    if (!batches)
        return batches;
    batches->removeIf([](const BatchInfo &batch) { return batch.open() == 0; });
    std::reverse(batches->begin(), batches->end());
    return batches;
}

void ResumeCommand::connectWith(const Result<ProfileSecrets> &secrets)
{
    if (!secrets) {
        giveUp(secrets.error());
        return;
    }
    const auto connection = connectionOf(m_profile, secrets->client, secrets->proxyPassword);
    if (!connection) {
        giveUp(connection.error());
        return;
    }
    m_context.uploads().connectTo(*connection);
    nextBatch();
}

BatchInfo ResumeCommand::whoSends() const
{
    BatchInfo who = batchFor(m_profile);
    who.operatorName = m_context.session().operatorName();
    who.stationName = m_context.session().stationName();
    return who;
}

void ResumeCommand::nextBatch()
{
    if (m_batches.isEmpty()) {
        finish();
        return;
    }
    m_running = true;
    m_lastProgress.start();
    takeUp(m_batches.constFirst());
}

void ResumeCommand::takeUp(const BatchInfo &batch)
{
    UploadThread &uploads = m_context.uploads();
    switch (m_invocation.command) {
    case Invocation::Command::Undo:
        say(clitext::undoing(batch));
        uploads.startUndo(batch.id, whoSends());
        return;
    case Invocation::Command::Promote:
        beginPromotion(uploads, batch.id, whoSends(), m_invocation.acceptFormChanges,
            [this](const Error &error) { giveUp(error); });
        return;
    case Invocation::Command::Retry:
        say(clitext::retrying(batch));
        uploads.retry({batch.id, batch.instanceHost, {}});
        return;
    case Invocation::Command::Verify:
        say(clitext::readingAgain(batch));
        uploads.readBackAgain({batch.id, batch.instanceHost, {}});
        return;
    default:
        say(clitext::resuming(batch));
        uploads.continueUpload(batch.id);
        return;
    }
}

void ResumeCommand::changed(const RunStatus &run)
{
    if (m_running && makesBatch() && run.batch != 0)
        m_batches.first().id = run.batch; // the new one, which is told of from here on
    if (!m_running || (run.batch != 0 && run.batch != m_batches.constFirst().id))
        return;
    switch (run.phase) {
    case RunPhase::Finished:
    case RunPhase::Paused:
    case RunPhase::Failed:
    case RunPhase::Cancelled:
        m_running = false;
        ended(run);
        return;
    case RunPhase::Running:
        if (m_lastProgress.elapsed() > progressEveryMs) {
            m_lastProgress.restart();
            say(clitext::progress(run));
        }
        return;
    case RunPhase::Idle:
    case RunPhase::Preparing:
    case RunPhase::Pausing:
        return;
    }
}

void ResumeCommand::ended(const RunStatus &run)
{
    if (run.batch != 0)
        say(clitext::ended(run, m_context.uploads().journalPath()));
    if (run.phase == RunPhase::Finished) {
        batchDone(run, codeOf(run.counts, run.notReadBack), {});
        return;
    }
    const Error trouble = run.trouble.value_or(Error{ErrorKind::Cancelled});
    m_context.uploads().cancel(); // a paused run would wait for somebody to go on with it
    batchDone(
        run, run.counts[ItemState::Unknown] > 0 ? ExitCode::Unknown : codeOf(trouble), trouble);
}

void ResumeCommand::batchDone(
    const RunStatus &run, ExitCode code, const std::optional<Error> &error)
{
    const BatchInfo batch = m_batches.takeFirst();
    if (error)
        complain(clitext::error(*error));
    QJsonObject report{
        {QStringLiteral("file"), batch.filePath},
        {QStringLiteral("outcome"),
            error ? QStringLiteral("interrupted") : QStringLiteral("uploaded")},
        {QStringLiteral("exitCode"), int(code)},
    };
    if (error)
        report.insert(QStringLiteral("error"), errorKindKey(error->kind));
    if (run.batch != 0 && !m_invocation.report.isEmpty()) {
        if (const auto details = batchReport(m_context.uploads().journalPath(), batch.id))
            report.insert(QStringLiteral("batch"), *details);
    }
    m_reports.append(report);
    m_worst = worseOf(m_worst, code);
    // What stopped this one would stop the next as well.
    if (error)
        m_batches.clear();
    QTimer::singleShot(0, this, &ResumeCommand::nextBatch);
}

void ResumeCommand::giveUp(const Error &error)
{
    complain(clitext::error(error));
    m_worst = codeOf(error);
    // Told later, also where the trouble is found inside of start().
    QTimer::singleShot(0, this, &ResumeCommand::finish);
}

void ResumeCommand::finish()
{
    if (const auto saved = saveUploadReport(m_reports, m_worst, m_invocation.report); !saved) {
        complain(clitext::error(saved.error()));
        m_worst = worseOf(m_worst, ExitCode::BadInput);
    }
    Q_EMIT finished(int(m_worst));
}

} // namespace m2m
