// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurementfile.h"

#include "table/filehash.h"

#include <QFileInfo>

namespace m2m {

namespace {

// What is read faster than it can be seen needs no preview.
constexpr qint64 previewedFrom = 1 << 22; // 4 MiB

/// Null: the file is small.
Result<TablePtr> previewOf(const QString &path, const TableRequest &request)
{
    return QFileInfo(path).size() < previewedFrom ? TablePtr() : Table::preview(path, request);
}

} // namespace

MeasurementFile::MeasurementFile(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &MeasurementFile::noteChange);
}

MeasurementFile::~MeasurementFile() = default;

void MeasurementFile::open(const QString &path, const std::optional<Dialect> &dialect)
{
    close();
    m_path = path;
    m_request = dialect;
    startReading();
}

void MeasurementFile::openText(
    const QByteArray &text, const QString &name, const std::optional<Dialect> &dialect)
{
    close();
    m_path = name;
    m_text = text;
    m_request = dialect;
    startReading();
}

void MeasurementFile::readAgain(const TableRequest &request)
{
    if (m_path.isEmpty())
        return;
    m_request = request;
    startReading();
}

void MeasurementFile::stopReading()
{
    if (!isReading())
        return;
    m_previewing.cancel();
    m_reading.cancel();
    m_preview.reset();
    if (m_table)
        m_request = m_tableRequest;
    else
        close();
    Q_EMIT tableChanged();
}

void MeasurementFile::close()
{
    m_previewing.cancel();
    m_reading.cancel();
    m_verifying.cancel();
    forgetTable();
    m_path.clear();
    m_text.clear();
    m_request = {};
    m_preview.reset();
    m_problem.reset();
}

void MeasurementFile::forgetProblem()
{
    if (!m_problem)
        return;
    m_problem.reset();
    Q_EMIT tableChanged();
}

void MeasurementFile::forgetTable()
{
    m_hashing.cancel();
    m_inspecting.cancel();
    m_table.reset();
    m_hash.clear();
    m_inspection.reset();
    m_changed = false;
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
}

void MeasurementFile::startReading()
{
    m_percent = 0;
    m_preview.reset();
    if (m_text.isEmpty()) {
        m_previewing.start([path = m_path, request = m_request](
                               const ProgressFn &) { return previewOf(path, request); },
            [this](const Result<TablePtr> &preview) {
                // What is wrong with the file is told when all of it was tried.
                if (!preview || !*preview || !isReading())
                    return;
                m_preview = *preview;
                Q_EMIT tableChanged();
            });
    }
    m_reading.start(
        [path = m_path, text = m_text, request = m_request](const ProgressFn &progress) {
            return text.isEmpty() ? Table::open(path, request, progress)
                                  : Table::fromBytes(text, path, request, progress);
        },
        [this](const Result<TablePtr> &table) { tableRead(table); },
        [this](int percent) {
            m_percent = percent;
            Q_EMIT progressed(percent);
        });
    Q_EMIT tableChanged();
}

void MeasurementFile::tableRead(const Result<TablePtr> &table)
{
    m_previewing.cancel();
    m_preview.reset();
    m_problem.reset();
    if (!table) {
        m_problem = table.error();
        m_failedRequest = m_request;
        if (m_table)
            m_request = m_tableRequest;
    } else {
        forgetTable();
        m_table = *table;
        m_tableRequest = m_request;
        watch();
        startHashing();
        startInspecting();
    }
    Q_EMIT tableChanged();
}

void MeasurementFile::startHashing()
{
    m_hashing.start(
        [path = m_path, text = m_text](const ProgressFn &progress) -> Result<QByteArray> {
            return text.isEmpty() ? sha256OfFile(path, progress) : sha256Of(text);
        },
        [this](const Result<QByteArray> &hash) {
            // A file that changed while it was read has a hash of neither its old nor its new self.
            if (!hash || looksChanged(m_table->source()) || m_table->isDamaged())
                noteChange();
            else
                m_hash = *hash;
            Q_EMIT hashed();
        });
}

void MeasurementFile::startInspecting()
{
    m_inspecting.start(
        [table = m_table](const ProgressFn &progress) { return inspect(*table, progress); },
        [this](const Result<Inspection> &inspection) {
            if (inspection)
                m_inspection = *inspection;
            else
                noteChange();
            Q_EMIT inspected();
        });
}

void MeasurementFile::watch()
{
    if (m_text.isEmpty())
        m_watcher.addPath(m_path);
}

void MeasurementFile::noteChange()
{
    if (!m_table || m_changed)
        return;
    // Saving often replaces the file; the watcher then loses it. Its time alone may change too.
    watch();
    m_changed = looksChanged(m_table->source()) || m_table->isDamaged();
    if (m_changed)
        Q_EMIT changedOnDisk();
}

void MeasurementFile::verify(std::function<void(const Result<void> &)> done)
{
    m_verifying.start(
        [path = m_path, text = m_text, source = m_table->source(), table = m_table](
            const ProgressFn &progress) -> Result<QByteArray> {
            if (!text.isEmpty())
                return sha256Of(text);
            if (looksChanged(source) || table->isDamaged())
                return failure(ErrorKind::FileChanged, path);
            return sha256OfFile(path, progress);
        },
        [this, done = std::move(done)](const Result<QByteArray> &hash) {
            const bool cancelled = !hash && hash.error().kind == ErrorKind::Cancelled;
            if (cancelled)
                done(Unexpected(hash.error()));
            else if (hash && !m_hash.isEmpty() && *hash == m_hash)
                done({});
            else
                done(failure(ErrorKind::FileChanged, m_path));
        });
}

} // namespace m2m
