// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchsession.h"

#include "batchdescription.h"
#include "recipe/recipefile.h"
#include "script/sandboxrunner.h"

#include <QPointer>

#include <utility>

namespace m2m {

namespace {
constexpr qsizetype mostLookedAt = 5'000; ///< rows, at once
} // namespace

BatchSession::BatchSession(UploadThread &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_components(uploads)
    , m_originals(uploads)
    , m_stored(uploads)
{
    connect(&m_uploads, &UploadThread::statusChanged, this, [this](const RunStatus &status) {
        m_run = status;
        if (!status.isActive())
            m_earlierKnown = false; // until it is asked again, below
        setProblem(Area::Upload, status.trouble);
        Q_EMIT runChanged();
        if (!status.isActive()) {
            m_originals.forget(); // there is a version more now
            ++m_recordsVersion;
            stopSearchingDb(); // and an action
            findEarlierUploads();
        }
    });
    connect(&m_uploads, &UploadThread::journalSetAside, this, [this](const QString &path) {
        m_damagedJournal = path;
        Q_EMIT problemChanged(Area::Journal);
    });
    connect(&m_file, &MeasurementFile::tableChanged, this, &BatchSession::fileRead);
    connect(&m_file, &MeasurementFile::progressed, this, &BatchSession::openingProgressed);
    connect(&m_file, &MeasurementFile::inspected, this, &BatchSession::fileInspected);
    connect(&m_file, &MeasurementFile::changedOnDisk, this, &BatchSession::fileHasChanged);
    connect(&m_file, &MeasurementFile::hashed, this, [this] {
        findEarlierUploads();
        Q_EMIT tableChanged();
    });
    connect(&m_shelf, &RecipeShelf::looked, this, &BatchSession::takeOffer);
    connect(&m_originals, &Originals::changed, this, [this] {
        ++m_recordsVersion;
        Q_EMIT reviewChanged();
    });
    connect(&m_corrections, &CorrectionQueue::begun, this, &BatchSession::reviewChanged);
    connect(&m_corrections, &CorrectionQueue::changed, this, &BatchSession::corrected);
    const auto recordsChanged = [this] {
        sumUpStored();
        Q_EMIT reviewChanged();
    };
    connect(&m_components, &ComponentDirectory::changed, this, [this, recordsChanged] {
        takeFacts();
        recordsChanged();
    });
    connect(&m_verdicts, &RecordCheck::changed, this, recordsChanged);
    connect(&m_stored, &ActionDirectory::changed, this, recordsChanged);
    connect(&m_stored, &ActionDirectory::failed, this, [this](const Error &error) {
        m_searchWanted = false;
        setProblem(Area::Upload, error);
    });
    connect(&m_components, &ComponentDirectory::answered, this, [this] {
        takeFacts();
        setProblem(Area::Review, {});
        takeUuids();
        check();
    });
    connect(&m_components, &ComponentDirectory::failed, this, [this](const Error &error) {
        setProblem(Area::Review, error);
        check();
    });
}

BatchSession::~BatchSession() = default;

void BatchSession::setProblem(Area area, const std::optional<Error> &error)
{
    if (problem(area) == error)
        return;
    if (error)
        m_problems.insert(area, *error);
    else
        m_problems.remove(area);
    Q_EMIT problemChanged(area);
}

std::optional<Error> BatchSession::problem(Area area) const
{
    const auto found = m_problems.constFind(area);
    return found == m_problems.cend() ? std::nullopt : std::optional(*found);
}

void BatchSession::setOperator(const QString &operatorName, const QString &stationName)
{
    m_operator = operatorName;
    m_station = stationName;
    if (m_facts.operatorName != operatorName || m_facts.stationName != stationName) {
        m_facts.operatorName = operatorName;
        m_facts.stationName = stationName;
        rebuild();
    }
    Q_EMIT instanceChanged();
}

QString BatchSession::instanceHost() const
{
    return m_profile ? journalHost(*m_profile) : QString();
}

void BatchSession::forgetInstance(const Profile &next)
{
    m_profile = next;
    m_connected = false;
    m_typeForms.clear();
    m_components.forget();
    takeFacts();
    m_originals.forget();
    m_facts.uuids.clear();
    m_fetching.clear();
    m_earlierKnown = false;
    m_promotion.reset();
    stopSearchingDb();
}

void BatchSession::connectTo(
    const Profile &profile, const QString &secret, const QString &proxyPassword)
{
    forgetInstance(profile);
    const auto connection = connectionOf(profile, secret, proxyPassword);
    if (!connection) {
        m_connecting = false;
        setProblem(Area::Instance, connection.error());
        Q_EMIT instanceChanged();
        return;
    }
    m_uploads.connectTo(*connection);
    meetInstance();
}

void BatchSession::joinInstance(const Profile &profile)
{
    forgetInstance(profile);
    meetInstance();
}

void BatchSession::meetInstance()
{
    m_connecting = true;
    setProblem(Area::Instance, {});
    m_uploads.listTypeForms([this, alive = QPointer(this), profile = *m_profile](
                                const Result<QList<TypeFormEntry>> &forms) {
        if (!alive || m_profile != profile)
            return;
        m_connecting = false;
        m_connected = forms.has_value();
        setProblem(Area::Instance, forms ? std::nullopt : std::optional(forms.error()));
        if (forms)
            m_typeForms = *forms;
        Q_EMIT instanceChanged();
        if (!forms)
            return;
        if (!recipe().typeFormId.isEmpty()) {
            // Another instance may hold another version of the form.
            m_draft.setForm({});
            chooseTypeForm(recordTypeOf(recipe().operation), recipe().typeFormId);
        }
        rebuild();
    });
    findEarlierUploads();
    Q_EMIT instanceChanged();
}

/// A recipe that was saved says how its files are read. One in the making was made for the file
/// that happened to be open, and says nothing about the next.
std::optional<Dialect> BatchSession::dialectOfRecipe() const
{
    return recipePath().isEmpty() ? std::nullopt : recipe().dialect;
}

void BatchSession::openFile(const QString &path)
{
    m_facts.answers.clear(); // they were about another file
    m_known.reset();
    m_refused = false;
    m_file.open(path, dialectOfRecipe());
}

void BatchSession::openText(const QByteArray &text, const QString &name)
{
    m_facts.answers.clear();
    m_known.reset();
    m_refused = false;
    m_file.openText(text, name, dialectOfRecipe());
}

void BatchSession::setDialect(const Dialect &dialect)
{
    m_file.readAgain({dialect, m_file.request().sheet});
}

void BatchSession::chooseSheet(const QString &sheet) { m_file.readAgain({{}, sheet}); }

void BatchSession::readFileAgain() { m_file.readAgain(m_file.request()); }

void BatchSession::closeFile()
{
    m_file.close();
    fileRead();
}

void BatchSession::fileRead()
{
    setProblem(Area::File, m_file.problem());
    if (m_file.table() != m_tableTaken) {
        const bool hadTable = m_tableTaken != nullptr;
        m_tableTaken = m_file.table();
        if (m_verifying) // what was about to be sent is no longer what is open
            cancelUpload();
        m_corrections.clear();
        stopSearchingDb();
        m_earlier.clear();
        m_earlierKnown = false;
        // A run that is over belongs to the file before, and to the log.
        if (table() && !m_run.isActive() && m_run.phase != RunPhase::Paused) {
            m_run = {};
            setProblem(Area::Upload, {});
            Q_EMIT runChanged();
        }
        m_draft.setTable(table());
        // What could not be read before it was refused is the same file still.
        m_refused = m_refused && table() && (!hadTable || m_shelf.isOf(table()->source()));
        m_shelf.lookAt(table());
        rebuild();
    }
    Q_EMIT tableChanged();
}

void BatchSession::fileHasChanged()
{
    setProblem(Area::File, Error{ErrorKind::FileChanged, m_file.path()});
    Q_EMIT tableChanged();
}

void BatchSession::rebuild()
{
    m_verdicts.forget();
    m_finding.cancel();
    m_recipeIssues.clear();
    setBuilder({});
    if (table() && typeForm() && recipe().typeFormId == typeForm()->id) {
        prepareScripts();
        checkRecipeAgain();
        const RecordBuilder builder = newBuilder({});
        if (m_connected)
            m_components.askAbout(builder);
        if (recipe().shape.isPlain()) {
            takeRows({});
        } else {
            m_finding.start(
                [builder](const ProgressFn &progress) { return builder.findRows(progress); },
                [this](const Result<RecordRowsPtr> &rows) {
                    if (rows)
                        takeRows(*rows);
                    Q_EMIT reviewChanged();
                });
        }
    }
    Q_EMIT recipeChanged();
    Q_EMIT reviewChanged();
}

void BatchSession::takeRows(const RecordRowsPtr &rows)
{
    setBuilder(newBuilder(rows));
    check();
}

void BatchSession::takeFacts()
{
    if (std::exchange(m_factsVersion, m_components.version()) != m_components.version())
        ++m_recordsVersion;
}

/// Short UUIDs that only the instance can read: what it said makes them values, and says which rows
/// speak of the same component.
void BatchSession::takeUuids()
{
    const ComponentFacts &facts = m_components.facts();
    QHash<QString, QString> uuids;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (it->state == ComponentFact::State::Exists && it.key() != it->uuid)
            uuids.insert(it.key(), it->uuid);
    }
    if (uuids == m_facts.uuids)
        return;
    m_facts.uuids = uuids;
    rebuild();
}

/// One set of processes for one form; what a script has done to them ends with the form.
void BatchSession::prepareScripts()
{
    if (m_scriptsOf == typeForm())
        return;
    m_scriptsOf = typeForm();
    m_scripts.reset();
    if (!m_scriptsOf->scripts.isEmpty() && !m_scriptHost.isEmpty())
        m_scripts = std::make_shared<SandboxRunner>(m_scriptHost, m_scriptsOf->schema);
}

void BatchSession::setBuilder(const RecordBuilder &builder)
{
    m_builder = builder;
    ++m_recordsVersion;
}

RecordBuilder BatchSession::newBuilder(const RecordRowsPtr &rows) const
{
    return RecordBuilder(table(), typeForm(), recipe(), corrections().overlay(),
        QTimeZone::systemTimeZone(), m_scripts, m_facts, rows);
}

void BatchSession::check()
{
    if (m_builder.isValid())
        m_verdicts.checkFacts(m_builder, m_components.facts());
}

void BatchSession::corrected(const QList<qint64> &rows, const CellOverlay &before)
{
    if (rows.isEmpty()) {
        Q_EMIT reviewChanged();
        return;
    }
    if (!m_builder.isValid() || decidesRows(rows, before)) {
        rebuild();
        return;
    }
    setBuilder(newBuilder(m_builder.rows()));
    if (m_connected)
        m_components.askAbout(m_builder, rows);
    Q_EMIT rowsCorrected(rows);
    m_verdicts.checkRows(m_builder, m_components.facts(), rows);
    Q_EMIT reviewChanged();
}

/// Whether a correction may have moved a row from one record to another. Of very many rows a no is
/// certain, a yes may be wrong: it costs the work of other threads.
bool BatchSession::decidesRows(const QList<qint64> &rows, const CellOverlay &before) const
{
    if (recipe().shape.isPlain() || recipe().shape.per == RecordShape::Per::File)
        return !recipe().shape.filters.isEmpty();
    const QList<int> columns = m_builder.decidingColumns();
    if (rows.size() > mostLookedAt) {
        const QList<int> corrected = before.columns() + corrections().overlay().columns();
        return std::any_of(columns.begin(), columns.end(),
            [&corrected](int column) { return corrected.contains(column); });
    }
    return std::any_of(rows.begin(), rows.end(), [&](qint64 row) {
        return std::any_of(columns.begin(), columns.end(), [&](int column) {
            const CellAddress cell{row, column};
            return before.value(cell) != corrections().overlay().value(cell);
        });
    });
}

Record BatchSession::record(qint64 index) const
{
    Record record = m_builder.build(index);
    if (m_rulesOf != m_builder.formPtr()) {
        // Making them ready takes longer than a hundred records do.
        m_rulesOf = m_builder.formPtr();
        m_rules = std::make_shared<FormValidator>(m_rulesOf);
    }
    record.issues = checkRecord(record, *m_rules, m_components.facts(), m_builder.scripts());
    return record;
}

Original BatchSession::original(const Record &record)
{
    if (!isEdit(record.operation) || !m_connected)
        return {};
    const ComponentFact fact = m_components.facts().value(record.target.key());
    const QString id = record.operation == Operation::EditAction ? record.actionId : fact.uuid;
    return m_originals.lookAt(recordTypeOf(record.operation), id);
}

void BatchSession::correct(const CorrectedCells &cells)
{
    m_corrections.set(cells, {QDateTime::currentDateTimeUtc(), m_operator});
}

void BatchSession::correctFound(const FindCells &find)
{
    m_corrections.setFound(find, {QDateTime::currentDateTimeUtc(), m_operator});
}

} // namespace m2m
