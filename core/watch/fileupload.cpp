// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileupload.h"

#include "batch/batchdescription.h"
#include "table/filehash.h"
#include "triallater.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace m2m {

namespace {

constexpr int mostProblems = 1000; ///< in one report
constexpr qint64 endedBadlyTogether = 10; ///< as many as make the breaker trip

bool isWhole(const BatchInfo &batch)
{
    const StateCounts &counts = batch.counts;
    return counts.total() > 0
        && counts[ItemState::Verified] + counts[ItemState::Skipped] + batch.notReadBack
        == counts.total();
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

FileUpload::FileUpload(UploadThread &uploads, const WatchSettings &settings,
    const WatchWords &words, QString path, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_settings(settings)
    , m_words(words)
    , m_path(std::move(path))
{
}

FileUpload::~FileUpload() = default;

void FileUpload::start()
{
    const QFileInfo info(m_path);
    // What a link points at is out of our hands: who writes it could change it while it is sent.
    if (info.isSymLink() || (info.exists() && !info.isFile())) {
        endFor(Error{ErrorKind::NotAFile, m_path}, QStringLiteral("notRead"));
        return;
    }
    m_hashing.start(
        [path = m_path](const ProgressFn &progress) { return sha256OfFile(path, progress); },
        [this](const Result<QByteArray> &hash) { hashed(hash); });
}

void FileUpload::hashed(const Result<QByteArray> &hash)
{
    if (!hash) {
        endFor(hash.error(), QStringLiteral("notRead"));
        return;
    }
    m_result.hash = *hash;
    m_stage = Stage::LookingBack;
    m_uploads.findEarlierUploads(*hash, journalHost(m_settings.profile),
        [self = QPointer(this)](const Result<QList<BatchInfo>> &batches) {
            if (self)
                self->lookedBack(batches);
        });
}

void FileUpload::lookedBack(const Result<QList<BatchInfo>> &batches)
{
    if (m_stage != Stage::LookingBack)
        return;
    if (!batches) {
        endFor(batches.error(), QStringLiteral("notSent"));
        return;
    }
    if (batches->isEmpty()) {
        open();
        return;
    }
    const BatchInfo &newest = batches->constFirst();
    if (newest.filePath == m_path && newest.open() == 0 && newest.counts.total() > 0) {
        // We ended before this could be reported.
        m_result.batch = newest.id;
        m_result.counts = newest.counts;
        m_result.notReadBack = newest.notReadBack;
        end(newest.counts.bad() > 0 ? FileResult::End::Failed : FileResult::End::Done,
            QStringLiteral("uploaded"));
    } else if (isWhole(newest)) {
        m_result.before = newest;
        end(FileResult::End::Done, QStringLiteral("uploadedBefore"));
    } else if (newest.open() > 0) {
        m_stage = Stage::Running;
        m_resumed = true;
        m_result.batch = newest.id;
        m_badBefore = newest.counts.bad();
        connect(&m_uploads, &UploadThread::statusChanged, this, &FileUpload::runChanged);
        Q_EMIT resuming(newest);
        m_uploads.continueUpload(newest.id);
    } else {
        open(); // what the DB has of it is left out
    }
}

void FileUpload::open()
{
    m_stage = Stage::Reading;
    m_session = std::make_unique<BatchSession>(m_uploads);
    BatchSession &session = *m_session;
    session.setScriptHost(m_settings.scriptHost);
    session.setOperator(m_settings.operatorName, m_settings.stationName);
    if (m_settings.recipe.isEmpty())
        session.shelf().setPlaces(m_settings.recipeFolders, m_settings.recipePaths);
    else
        session.openRecipe(m_settings.recipe);
    for (const auto signal : {&BatchSession::instanceChanged, &BatchSession::tableChanged,
             &BatchSession::typeFormChanged, &BatchSession::recipesOffered,
             &BatchSession::reviewChanged, &BatchSession::runChanged})
        connect(&session, signal, this, &FileUpload::step);
    connect(&session, &BatchSession::problemChanged, this, &FileUpload::step);
    session.joinInstance(m_settings.profile);
    session.openFile(m_path);
    for (auto it = m_settings.answers.begin(); it != m_settings.answers.end(); ++it)
        session.setAnswer(it.key(), it.value());
    QTimer::singleShot(0, this, &FileUpload::step);
}

/// Looks at the session after each of its changes and goes on where it can.
void FileUpload::step()
{
    if (m_stepping || !m_session || m_stage == Stage::Ended)
        return;
    const QScopedValueRollback guard(m_stepping, true);
    using Area = BatchSession::Area;
    if (m_stage == Stage::Reading && !m_session->isOpening()) {
        if (const auto problem = m_session->problem(Area::File)) {
            endFor(*problem, QStringLiteral("notRead"));
            return;
        }
        if (!m_session->table() || m_session->shelf().isLooking())
            return;
        chooseRecipe();
    }
    if (m_stage == Stage::Checking && isFurnished())
        send();
    if (m_stage == Stage::Running && m_session->run().phase != RunPhase::Idle)
        runChanged(m_session->run());
}

/// The session took the one that is certain, if there is one; it may be reading the file again now.
void FileUpload::chooseRecipe()
{
    if (!m_session->recipePath().isEmpty()) {
        m_stage = Stage::Checking;
        return;
    }
    if (const auto problem = m_session->problem(BatchSession::Area::Recipe)) {
        endFor(*problem, QStringLiteral("notSent"));
        return;
    }
    if (!m_session->shelf().isOf(m_session->table()->source()))
        return;
    QStringList names;
    const auto &candidates = m_session->shelf().candidates();
    for (const RecipeCandidate &candidate : candidates) {
        if (candidate.fit.isExact())
            names += m_session->shelf().entries().at(candidate.entry).name();
    }
    if (names.size() > 1) {
        endFor(Error{ErrorKind::SeveralRecipes, m_path, {{QStringLiteral("recipes"), names}}},
            QStringLiteral("recipeDoesNotFit"));
    } else {
        endFor(Error{ErrorKind::NoRecipe, m_path}, QStringLiteral("recipeDoesNotFit"));
    }
}

/// All that decides about sending is there and known; ends the file where it cannot be sent.
bool FileUpload::isFurnished()
{
    using Area = BatchSession::Area;
    const BatchSession &session = *m_session;
    if (session.isOpening())
        return false;
    for (const Area area :
        {Area::File, Area::Instance, Area::TypeForm, Area::Recipe, Area::Review, Area::Upload}) {
        if (const auto problem = session.problem(area)) {
            endFor(*problem, QStringLiteral("notSent"));
            return false;
        }
    }
    if (!session.isAnswered()) {
        QStringList missing;
        const QList<Question> questions = questionsOf(session.recipe());
        for (const Question &question : questions) {
            if (!isAnswer(question, session.answers().value(question.name)))
                missing += question.name;
        }
        endFor(Error{ErrorKind::AnswerMissing, m_path, {{QStringLiteral("questions"), missing}}},
            QStringLiteral("notSent"));
        return false;
    }
    if (!session.isConnected() || !session.records().isValid() || !session.earlierUploadsKnown())
        return false;
    const IssueList issues = session.recipeIssues();
    const bool fits = std::none_of(issues.begin(), issues.end(),
        [](const Issue &issue) { return issue.severity == Severity::Error; });
    if (!fits) {
        for (const Issue &issue : issues)
            noteProblem(issue);
        endFor(Error{ErrorKind::RecipeDoesNotFit, m_path}, QStringLiteral("recipeDoesNotFit"));
        return false;
    }
    return !session.isChecking() && session.componentsLeft() == 0
        && session.report().rows.size() == session.records().count();
}

void FileUpload::send()
{
    BatchSession &session = *m_session;
    const CheckReport &report = session.report();
    const qint64 toSend = report.right + report.doubtful;
    if ((report.wrong > 0 && !m_settings.skipWrong) || toSend == 0) {
        noteProblems();
        endFor(Error{ErrorKind::RecordsWrong, m_path, {{QStringLiteral("count"), report.wrong}}},
            QStringLiteral("wrongRecords"));
        return;
    }
    if (!session.knownRecords()) // nobody is there to be asked
        session.chooseKnownRecords(KnownRecords::Skip);
    if (!session.canUpload())
        return; // the next change brings us here again
    m_stage = Stage::Running;
    Q_EMIT sending(toSend);
    session.startUpload();
}

void FileUpload::runChanged(const RunStatus &run)
{
    if (m_stage != Stage::Running || (m_resumed && run.batch != 0 && run.batch != m_result.batch))
        return;
    m_result.counts = run.counts;
    m_result.notReadBack = run.notReadBack;
    if (run.batch != 0)
        m_result.batch = run.batch;
    if (run.phase == RunPhase::Finished || run.phase == RunPhase::Paused
        || run.phase == RunPhase::Failed || run.phase == RunPhase::Cancelled)
        runEnded(run);
    m_running = run.phase == RunPhase::Running || run.phase == RunPhase::Pausing;
    if (run.phase == RunPhase::Running)
        Q_EMIT progressed(run);
}

void FileUpload::runEnded(const RunStatus &run)
{
    using End = FileResult::End;
    if (run.phase == RunPhase::Cancelled && run.inFlight > 0)
        return; // it is told once more when they are back
    m_result.batch = run.batch; // one that was never whole is none
    if (run.phase == RunPhase::Cancelled || (run.phase == RunPhase::Paused && !run.trouble)) {
        end(End::Stopped, QStringLiteral("interrupted"));
        return;
    }
    if (run.phase == RunPhase::Finished) {
        if (run.open() > 0) // could not be asked after
            end(End::Later, QStringLiteral("interrupted"), Error{ErrorKind::TimedOut});
        else
            end(run.counts.bad() > 0 ? End::Failed : End::Done, QStringLiteral("uploaded"));
        return;
    }
    const Error trouble = run.trouble.value_or(Error{ErrorKind::Cancelled});
    const bool doubtful =
        run.counts[ItemState::Unknown] + run.counts[ItemState::Uploaded] - run.notReadBack > 0;
    const bool looksBad = run.counts.bad() - m_badBefore >= endedBadlyTogether;
    if (trouble.kind == ErrorKind::TooManyFailures && looksBad)
        end(End::Failed, QStringLiteral("interrupted"), trouble); // of the records, not of the way
    else if (trouble.kind == ErrorKind::FirstRecordFailed && doubtful)
        end(End::Later, QStringLiteral("interrupted"), trouble);
    else
        endFor(trouble, QStringLiteral("interrupted"));
}

void FileUpload::noteProblems()
{
    const CheckReport &report = m_session->report();
    qint64 told = 0;
    for (qint64 row = 0; row < report.rows.size() && m_result.problems.size() < mostProblems;
         ++row) {
        if (report.rows[row] != RowVerdict::Wrong)
            continue;
        ++told;
        const IssueList issues = m_session->record(row).issues;
        for (const Issue &issue : issues) {
            if (issue.severity == Severity::Error)
                noteProblem(issue);
        }
    }
    m_result.moreProblems = report.wrong - told;
}

void FileUpload::noteProblem(const Issue &issue)
{
    QJsonObject problem{
        {QStringLiteral("severity"), severityKey(issue.severity)},
        {QStringLiteral("rule"), issue.rule},
        {QStringLiteral("field"), issue.fieldPath},
    };
    if (issue.line > 0)
        problem.insert(QStringLiteral("line"), issue.line);
    if (issue.column >= 0) {
        problem.insert(QStringLiteral("column"), issue.column + 1);
        problem.insert(
            QStringLiteral("columnName"), m_session->table()->columns().value(issue.column));
    }
    if (m_words.issue)
        problem.insert(QStringLiteral("text"), m_words.issue(issue, *m_session).trimmed());
    m_result.problems.append(problem);
}

void FileUpload::stop()
{
    if (m_stage == Stage::Ended)
        return;
    m_stopping = true;
    if (m_stage != Stage::Running) {
        m_hashing.cancel();
        end(FileResult::End::Stopped, QStringLiteral("interrupted"));
    } else if (m_running) {
        m_uploads.pause();
    } else if (m_session) {
        m_session->cancelUpload();
        // Before the first record goes there is nothing to be waited for, and nothing is told.
        if (m_session->run().phase == RunPhase::Idle)
            end(FileResult::End::Stopped, QStringLiteral("interrupted"));
    } else {
        m_uploads.cancel();
    }
}

void FileUpload::endFor(const Error &error, const QString &outcome)
{
    const bool isOurs = faultOf(error.kind, !m_settings.recipe.isEmpty()) == Fault::File;
    end(isOurs ? FileResult::End::Failed : FileResult::End::Later, outcome, error);
}

void FileUpload::end(FileResult::End how, const QString &outcome, const std::optional<Error> &error)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_result.end = m_stopping && how == FileResult::End::Later ? FileResult::End::Stopped : how;
    m_result.outcome = outcome;
    m_result.error = error;
    QTimer::singleShot(0, this, [this] { Q_EMIT ended(m_result); });
}

} // namespace m2m
