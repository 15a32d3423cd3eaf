// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadcommand.h"

#include "batch/report.h"
#include "console.h"
#include "errorcode.h"
#include "recipe/recordtrace.h"
#include "secretsource.h"
#include "text/clitext.h"
#include "text/storedtext.h"
#include "uploadoutcome.h"

#include <QTimer>

#include <utility>

namespace m2m {

namespace {

constexpr int problemsShown = 20;

} // namespace

UploadCommand::UploadCommand(AppContext &context, Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(context.session())
    , m_invocation(std::move(invocation))
{
}

void UploadCommand::start()
{
    const Result<Profile> profile = m_context.findProfile(m_invocation.profile);
    if (!profile) {
        giveUp(codeOf(profile.error()), profile.error());
        return;
    }
    m_session.openRecipe(m_invocation.recipe);
    if (const auto problem = m_session.problem(BatchSession::Area::Recipe)) {
        giveUp(ExitCode::BadInput, *problem);
        return;
    }
    if (m_invocation.again)
        m_session.setKnownRecords(KnownRecords::SendAgain);
    else if (m_session.recipe().knownRecords == KnownRecords::Ask) // nobody is there to be asked
        m_session.setKnownRecords(KnownRecords::Skip);
    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::tableChanged,
             &BatchSession::typeFormChanged, &BatchSession::reviewChanged,
             &BatchSession::runChanged})
        connect(&m_session, signal, this, &UploadCommand::step);
    connect(&m_session, &BatchSession::problemChanged, this, &UploadCommand::step);
    connect(&m_context.uploads(), &UploadThread::journalSetAside, this,
        [](const QString &path) { complain(clitext::journalSetAside(path)); });
    connectTo(*profile);
}

void UploadCommand::connectTo(const Profile &profile)
{
    fetchSecrets(m_context.secrets(), m_invocation, profile,
        [this, profile](const Result<ProfileSecrets> &secrets) { connectWith(profile, secrets); });
}

void UploadCommand::connectWith(const Profile &profile, const Result<ProfileSecrets> &secrets)
{
    if (!secrets) {
        giveUp(ExitCode::NotReached, secrets.error());
        return;
    }
    m_session.connectTo(profile, secrets->client, secrets->proxyPassword);
    nextFile();
}

void UploadCommand::nextFile()
{
    ++m_file;
    if (m_file >= m_invocation.files.size()) {
        finish();
        return;
    }
    m_stage = Stage::Reading;
    m_asked = false;
    m_session.openFile(m_invocation.files.at(m_file));
    for (auto it = m_invocation.answers.begin(); it != m_invocation.answers.end(); ++it)
        m_session.setAnswer(it.key(), it.value());
    // A problem that was there before the file was opened is not told again by a signal.
    QTimer::singleShot(0, this, &UploadCommand::step);
}

/// Looks at the session after each of its changes and goes on where it can.
void UploadCommand::step()
{
    if (m_stepping)
        return;
    const QScopedValueRollback guard(m_stepping, true);
    using Area = BatchSession::Area;
    if (m_stage == Stage::Reading && !m_session.isOpening()) {
        if (const auto problem = m_session.problem(Area::File)) {
            fileDone(codeOf(*problem), QStringLiteral("notRead"), problem);
            return;
        }
        if (!m_session.table())
            return;
        if (const auto problem = m_session.problem(Area::Journal)) {
            fileDone(codeOf(*problem), QStringLiteral("notSent"), problem);
            return;
        }
        if (!m_session.earlierUploadsKnown())
            return;
        m_stage = Stage::Checking;
    }
    if (m_stage == Stage::Checking) {
        if (wasUploadedBefore())
            return;
        for (const Area area : {Area::Instance, Area::TypeForm, Area::Recipe, Area::Review}) {
            if (const auto problem = m_session.problem(area)) {
                fileDone(codeOf(*problem), QStringLiteral("notSent"), problem);
                return;
            }
        }
        const bool checked = m_session.isConnected() && m_session.records().isValid()
            && !m_session.isChecking() && m_session.componentsLeft() == 0
            && m_session.report().rows.size() == m_session.records().count();
        if (checked)
            readyToSend();
        return;
    }
    if (m_stage == Stage::Uploading) {
        sayProgress();
        const RunPhase phase = m_session.run().phase;
        if (phase == RunPhase::Finished || phase == RunPhase::Paused || phase == RunPhase::Failed
            || phase == RunPhase::Cancelled)
            ended();
    }
}

bool UploadCommand::wasUploadedBefore()
{
    if (m_invocation.again || m_session.earlierUploads().isEmpty())
        return false;
    const BatchInfo &before = m_session.earlierUploads().constFirst();
    const StateCounts &counts = before.counts;
    const bool whole = counts[ItemState::Verified] + counts[ItemState::Skipped] + before.notReadBack
        == counts.total();
    if (!whole || before.recipeHash != m_session.recipe().fingerprint())
        return false;
    say(clitext::uploadedBefore(before));
    fileDone(ExitCode::Done, QStringLiteral("uploadedBefore"));
    return true;
}

/// Where it is wanted, what the DB has already is told before anything else.
bool UploadCommand::isAskingDb()
{
    if (!m_invocation.askDb || m_session.recipe().operation != Operation::PerformAction)
        return false;
    if (!std::exchange(m_asked, true))
        m_session.searchDb();
    if (m_session.isSearchingDb())
        return true;
    if (const auto problem = m_session.problem(BatchSession::Area::Upload)) {
        fileDone(codeOf(*problem), QStringLiteral("notSent"), problem);
        return true;
    }
    if (m_session.stored())
        say(clitext::storedAlready(*m_session.stored()));
    return false;
}

void UploadCommand::readyToSend()
{
    if (isAskingDb())
        return;
    const IssueList recipeIssues = m_session.recipeIssues();
    for (const Issue &issue : recipeIssues) {
        if (issue.severity != Severity::Error)
            continue;
        complain(
            clitext::recipeProblem(issue, *m_session.typeForm(), m_session.recipe().operation));
        fileDone(ExitCode::BadInput, QStringLiteral("recipeDoesNotFit"));
        return;
    }
    const CheckReport &report = m_session.report();
    say(clitext::checked(m_session.table()->source().name(), report));
    sayProblems();
    const bool stopForWrong = report.wrong > 0 && !m_invocation.skipWrong;
    if (m_invocation.dryRun || stopForWrong || report.right + report.doubtful == 0) {
        say(m_invocation.dryRun ? clitext::dryRun(report) : clitext::nothingSentForWrong(report));
        fileDone(report.wrong > 0 ? ExitCode::WrongRecords : ExitCode::Done,
            m_invocation.dryRun ? QStringLiteral("dryRun") : QStringLiteral("wrongRecords"));
        return;
    }
    if (!m_session.canUpload())
        return; // the next change brings us here again
    if (!m_session.earlierUploads().isEmpty())
        say(clitext::partlyUploadedBefore(
            m_session.earlierUploads().constFirst(), m_invocation.again));
    m_stage = Stage::Uploading;
    say(clitext::sending(m_session));
    m_lastProgress.start();
    m_session.startUpload();
}

void UploadCommand::sayProblems()
{
    const CheckReport &report = m_session.report();
    int shown = 0;
    for (qint64 row = 0; row < report.rows.size() && shown < problemsShown; ++row) {
        if (report.rows[row] != RowVerdict::Wrong)
            continue;
        const IssueList issues = m_session.record(row).issues;
        for (const Issue &issue : issues) {
            if (issue.severity == Severity::Error && shown++ < problemsShown)
                complain(clitext::problem(issue, m_session));
        }
    }
    if (report.wrong > shown)
        complain(clitext::moreProblems(report.wrong));
}

void UploadCommand::sayProgress()
{
    if (m_session.run().phase == RunPhase::Running && m_lastProgress.elapsed() > progressEveryMs) {
        m_lastProgress.restart();
        say(clitext::progress(m_session.run()));
    }
}

void UploadCommand::ended()
{
    const RunStatus run = m_session.run();
    m_stage = Stage::Done;
    if (run.batch != 0)
        say(clitext::ended(run, m_session.journalPath()));
    if (run.phase == RunPhase::Finished) {
        fileDone(codeOf(run.counts, run.notReadBack), QStringLiteral("uploaded"));
        return;
    }
    const Error trouble = run.trouble.value_or(Error{ErrorKind::Cancelled});
    const ExitCode code = run.counts[ItemState::Unknown] > 0 ? ExitCode::Unknown : codeOf(trouble);
    // The session goes on with a paused run only when it is told to; the journal keeps the rest.
    m_session.cancelUpload();
    fileDone(code, QStringLiteral("interrupted"), trouble);
}

void UploadCommand::fileDone(
    ExitCode code, const QString &outcome, const std::optional<Error> &error)
{
    if (error)
        complain(clitext::error(*error));
    QJsonObject report{
        {QStringLiteral("file"), m_invocation.files.value(m_file)},
        {QStringLiteral("outcome"), outcome},
        {QStringLiteral("exitCode"), int(code)},
    };
    if (error)
        report.insert(QStringLiteral("error"), errorKindKey(error->kind));
    qint64 batch = m_stage == Stage::Done ? m_session.run().batch : 0;
    if (outcome == QLatin1StringView("uploadedBefore"))
        batch = m_session.earlierUploads().constFirst().id;
    if (batch != 0 && !m_invocation.report.isEmpty()) {
        if (const auto details = batchReport(m_session.journalPath(), batch))
            report.insert(QStringLiteral("batch"), *details);
    }
    if (m_invocation.trace && m_session.records().isValid())
        report.insert(QStringLiteral("origins"), origins());
    m_reports.append(report);
    m_worst = worseOf(m_worst, code);
    m_stage = Stage::Done;
    QTimer::singleShot(0, this, &UploadCommand::nextFile);
}

/// Of each record, where its values come from.
QJsonArray UploadCommand::origins() const
{
    const RecordBuilder &records = m_session.records();
    QJsonArray all;
    for (qint64 index = 0; index < records.count(); ++index) {
        QJsonArray lines;
        const QList<qint64> rows = records.rowsOf(index);
        for (const qint64 row : rows)
            lines += records.table().line(row);
        all += QJsonObject{{QStringLiteral("record"), index + 1}, {QStringLiteral("lines"), lines},
            {QStringLiteral("values"), traceToJson(records, index)}};
    }
    return all;
}

void UploadCommand::giveUp(ExitCode code, const Error &error)
{
    complain(clitext::error(error));
    m_worst = code;
    m_stage = Stage::Done;
    QTimer::singleShot(0, this, &UploadCommand::finish);
}

void UploadCommand::finish()
{
    if (const auto saved = saveUploadReport(m_reports, m_worst, m_invocation.report); !saved) {
        complain(clitext::error(saved.error()));
        m_worst = worseOf(m_worst, ExitCode::BadInput);
    }
    Q_EMIT finished(int(m_worst));
}

} // namespace m2m
