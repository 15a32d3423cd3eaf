// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchsession.h"

#include "batchdescription.h"
#include "recipe/recipefile.h"

namespace m2m {

BatchSession::BatchSession(UploadThread &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_components(uploads)
{
    connect(&m_uploads, &UploadThread::statusChanged, this, [this](const RunStatus &status) {
        m_run = status;
        setProblem(Area::Upload, status.trouble);
        Q_EMIT runChanged();
        if (!status.isActive())
            findEarlierUploads();
    });
    connect(&m_file, &MeasurementFile::tableChanged, this, &BatchSession::fileRead);
    connect(&m_file, &MeasurementFile::progressed, this, &BatchSession::openingProgressed);
    connect(&m_file, &MeasurementFile::inspected, this, &BatchSession::fileInspected);
    connect(&m_file, &MeasurementFile::changedOnDisk, this, &BatchSession::fileHasChanged);
    connect(&m_file, &MeasurementFile::hashed, this, [this] {
        findEarlierUploads();
        Q_EMIT tableChanged();
    });
    connect(&m_components, &ComponentDirectory::changed, this, &BatchSession::reviewChanged);
    connect(&m_components, &ComponentDirectory::answered, this, [this] {
        setProblem(Area::Review, {});
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
    Q_EMIT instanceChanged();
}

QString BatchSession::instanceHost() const
{
    return m_profile ? journalHost(*m_profile) : QString();
}

void BatchSession::connectTo(
    const Profile &profile, const QString &secret, const QString &proxyPassword)
{
    m_profile = profile;
    m_connected = false;
    m_typeForms.clear();
    m_components.forget();
    m_fetching.clear();
    m_earlierKnown = false;
    const auto connection = connectionOf(profile, secret, proxyPassword);
    if (!connection) {
        m_connecting = false;
        setProblem(Area::Instance, connection.error());
        Q_EMIT instanceChanged();
        return;
    }
    m_connecting = true;
    setProblem(Area::Instance, {});
    m_uploads.connectTo(*connection);
    m_uploads.listTypeForms([this, profile](const Result<QList<TypeFormEntry>> &forms) {
        if (m_profile != profile)
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

void BatchSession::openFile(const QString &path) { m_file.open(path, dialectOfRecipe()); }

void BatchSession::openText(const QByteArray &text, const QString &name)
{
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
        m_tableTaken = m_file.table();
        m_corrections.clear();
        m_earlier.clear();
        m_earlierKnown = false;
        // A run that is over belongs to the file before, and to the log.
        if (table() && !m_run.isActive() && m_run.phase != RunPhase::Paused) {
            m_run = {};
            setProblem(Area::Upload, {});
            Q_EMIT runChanged();
        }
        m_draft.setTable(table());
        rebuild();
    }
    Q_EMIT tableChanged();
}

void BatchSession::fileHasChanged()
{
    setProblem(Area::File, Error{ErrorKind::FileChanged, m_file.path()});
    Q_EMIT tableChanged();
}

void BatchSession::findEarlierUploads()
{
    const QByteArray hash = m_file.hash();
    if (hash.isEmpty() || !m_profile)
        return;
    const QString host = instanceHost();
    m_uploads.findEarlierUploads(
        hash, host, [this, hash, host](const Result<QList<BatchInfo>> &batches) {
            if (m_file.hash() != hash || instanceHost() != host)
                return;
            m_earlierKnown = batches.has_value();
            m_earlier = batches.value_or(QList<BatchInfo>());
            if (!batches)
                setProblem(Area::Upload, batches.error());
            Q_EMIT runChanged();
        });
}

void BatchSession::chooseTypeForm(RecordType type, const QString &id)
{
    if (typeForm() && typeForm()->id == id && typeForm()->recordType == type
        && m_fetching.isEmpty())
        return;
    m_fetching = id;
    setProblem(Area::TypeForm, {});
    m_uploads.fetchTypeForm(
        type, id, [this, id](const Result<TypeFormPtr> &form) { typeFormRead(id, form); });
    Q_EMIT typeFormChanged();
}

void BatchSession::typeFormRead(const QString &id, const Result<TypeFormPtr> &form)
{
    if (m_fetching != id)
        return;
    m_fetching.clear();
    m_draft.setForm(form.value_or(TypeFormPtr()));
    setProblem(Area::TypeForm, form ? std::nullopt : std::optional(form.error()));
    rebuild();
    Q_EMIT typeFormChanged();
}

void BatchSession::chooseOperation(Operation operation)
{
    if (recipe().operation == operation)
        return;
    m_draft.chooseOperation(operation);
    if (!typeForm())
        m_fetching.clear();
    rebuild();
    Q_EMIT typeFormChanged();
}

void BatchSession::setRecipe(const Recipe &recipe, const QString &path)
{
    m_draft.open(recipe, path);
    setProblem(Area::Recipe, {});
    if (!typeForm() && m_connected)
        chooseTypeForm(recordTypeOf(recipe.operation), recipe.typeFormId);
    if (table() && recipe.dialect && table()->dialect() != *recipe.dialect)
        setDialect(*recipe.dialect);
    rebuild();
}

void BatchSession::openRecipe(const QString &path)
{
    // A recipe is a few kilobytes; reading it here is no long work.
    const Result<Recipe> recipe = loadRecipe(path);
    if (recipe)
        setRecipe(*recipe, path);
    else
        setProblem(Area::Recipe, recipe.error());
    Q_EMIT recipeChanged();
}

Result<void> BatchSession::saveRecipe(const QString &path, const QString &name)
{
    const Result<void> saved = m_draft.save(path, name);
    if (saved)
        Q_EMIT recipeChanged();
    return saved;
}

void BatchSession::setMapping(const Mapping &mapping)
{
    m_draft.setMapping(mapping);
    rebuild();
}

void BatchSession::clearMapping(const QString &field)
{
    m_draft.clearMapping(field);
    rebuild();
}

void BatchSession::setKnownRecords(KnownRecords policy)
{
    m_draft.setKnownRecords(policy);
    Q_EMIT recipeChanged();
}

void BatchSession::setRecipeName(const QString &name)
{
    m_draft.setName(name);
    Q_EMIT recipeChanged();
}

void BatchSession::rebuild()
{
    m_checking.cancel();
    m_report = {};
    m_recipeIssues.clear();
    m_builder = {};
    if (table() && typeForm() && recipe().typeFormId == typeForm()->id) {
        m_builder = RecordBuilder(table(), typeForm(), recipe(), m_corrections.overlay());
        m_recipeIssues = checkRecipe(recipe(), *typeForm(), table()->columns());
        if (m_connected)
            m_components.askAbout(m_builder);
        check();
    }
    Q_EMIT recipeChanged();
    Q_EMIT reviewChanged();
}

void BatchSession::check()
{
    if (!m_builder.isValid())
        return;
    m_checking.start([records = m_builder, facts = m_components.facts()](
                         const ProgressFn &progress) { return checkAll(records, facts, progress); },
        [this](const Result<CheckReport> &report) {
            if (report)
                m_report = *report;
            Q_EMIT reviewChanged();
        });
}

Record BatchSession::record(qint64 row) const
{
    Record record = m_builder.build(row);
    record.issues = checkRecord(record, m_builder.form(), m_components.facts());
    return record;
}

void BatchSession::correct(const QList<QPair<CellAddress, QString>> &cells)
{
    m_corrections.set(cells);
    rebuild();
}

void BatchSession::undo()
{
    m_corrections.undo();
    rebuild();
}

void BatchSession::redo()
{
    m_corrections.redo();
    rebuild();
}

bool BatchSession::canUpload() const
{
    const bool recipeIsRight = std::none_of(m_recipeIssues.begin(), m_recipeIssues.end(),
        [](const Issue &issue) { return issue.severity == Severity::Error; });
    return m_connected && !isOpening() && !m_file.hasChanged() && m_builder.isValid()
        && recipeIsRight && !isChecking() && m_components.left() == 0 && !problem(Area::Review)
        && m_earlierKnown && m_report.rows.size() == m_builder.count()
        && m_report.right + m_report.doubtful > 0 && !m_run.isActive()
        && m_run.phase != RunPhase::Paused;
}

UploadOrder BatchSession::order() const
{
    UploadOrder order;
    order.builder = m_builder;
    order.facts = m_components.facts();
    order.knownRecords = recipe().knownRecords;
    order.batch = describeBatch(m_file, *m_profile, recipe(), *typeForm());
    order.batch.operatorName = m_operator;
    order.batch.stationName = m_station;
    return order;
}

/// The newest upload of this file, where it was made with this recipe, without corrections, and has
/// not come to its end.
std::optional<qint64> BatchSession::interruptedUpload() const
{
    if (m_earlier.isEmpty() || !m_corrections.overlay().isEmpty()
        || recipe().knownRecords == KnownRecords::SendAgain)
        return {};
    const BatchInfo &newest = m_earlier.constFirst();
    const bool same =
        newest.recipeHash == recipe().fingerprint() && newest.typeFormId == recipe().typeFormId;
    return same && newest.counts.open() > 0 ? std::optional(newest.id) : std::nullopt;
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

} // namespace m2m
