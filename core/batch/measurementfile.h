// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "table/findings.h"
#include "table/table.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace m2m {

/// The measurement file of a session: its beginning is shown while the rest is read; then it is
/// hashed, looked through for what is odd, and watched for changes. All long work is done on a
/// pool. Lives on the GUI thread.
class MeasurementFile : public QObject {
    Q_OBJECT
public:
    explicit MeasurementFile(QObject *parent = nullptr);
    ~MeasurementFile() override;

    /// What was open before is put aside. `dialect` nothing: as the sniffer proposes.
    void open(const QString &path, const std::optional<Dialect> &dialect);
    void openText(
        const QByteArray &text, const QString &name, const std::optional<Dialect> &dialect);
    /// The same file in another way. While it is read, and when it cannot be read so, what was read
    /// before stays.
    void readAgain(const TableRequest &request);
    /// What was read before stays; a file of which nothing was read yet is closed.
    void stopReading();
    void close();

    [[nodiscard]] QString path() const { return m_path; } ///< or name of the text; empty: closed
    /// How the file is being read, or was read.
    [[nodiscard]] const TableRequest &request() const { return m_request; }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] int percentRead() const { return m_percent; }
    /// Of the file that is being read; null before it is known and when reading is over.
    [[nodiscard]] const TablePtr &preview() const { return m_preview; }
    [[nodiscard]] const TablePtr &table() const { return m_table; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// How it was to be read when problem() came up.
    [[nodiscard]] const TableRequest &failedRequest() const { return m_failedRequest; }
    void forgetProblem(); ///< what was read before is what is wanted

    /// SHA-256 of the bytes that were read, hexadecimal; empty while it is not known.
    [[nodiscard]] QByteArray hash() const { return m_hash; }
    [[nodiscard]] bool isInspecting() const { return m_inspecting.isRunning(); }
    [[nodiscard]] const std::optional<Inspection> &inspection() const { return m_inspection; }
    /// Another program has written to the file since it was read, or it is gone.
    [[nodiscard]] bool hasChanged() const { return m_changed; }
    /// Whether the file on disk is still the one that was read: by size, time and hash. Errors:
    /// FileChanged. `done` runs on this thread, never when the file was closed in between.
    void verify(std::function<void(const Result<void> &)> done);
    void stopVerifying() { m_verifying.cancel(); }

Q_SIGNALS:
    void tableChanged(); ///< another table, preview or problem, or reading has begun
    void progressed(int percent);
    void hashed();
    void inspected();
    void changedOnDisk();

private:
    void startReading();
    void tableRead(const Result<TablePtr> &table);
    void startHashing();
    void startInspecting();
    void watch();
    void noteChange();
    void forgetTable();

    QString m_path;
    QByteArray m_text; ///< of what is no file
    TableRequest m_request;
    int m_percent = 0;
    TablePtr m_preview;
    TablePtr m_table;
    TableRequest m_tableRequest; ///< what m_table was read with
    std::optional<Error> m_problem;
    TableRequest m_failedRequest;
    QByteArray m_hash;
    std::optional<Inspection> m_inspection;
    bool m_changed = false;
    QFileSystemWatcher m_watcher;

    BackgroundTask<TablePtr> m_previewing;
    BackgroundTask<TablePtr> m_reading;
    BackgroundTask<QByteArray> m_hashing;
    BackgroundTask<Inspection> m_inspecting;
    BackgroundTask<QByteArray> m_verifying;
};

} // namespace m2m
