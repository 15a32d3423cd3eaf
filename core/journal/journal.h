// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journalmark.h"
#include "journaltypes.h"

#include <QHash>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>

class QSqlError;

#include <memory>
#include <optional>

namespace m2m {

/// The station's own database of batches and of what became of each record: SQLite, WAL,
/// synchronous FULL. What a call has answered with success is on the disk. One writer at a time (a
/// lock file beside the database); use it on the thread that opened it.
class Journal {
public:
    /// Makes the file and its folder where they are missing. One that is damaged is set aside, as
    /// setAside() tells, and a new one is begun.
    /// Errors: JournalNotOpened, JournalDamaged (and cannot be set aside), JournalLocked,
    /// JournalTooNew, JournalWriteFailed, DiskFull.
    /// Every page is read to see that it is sound, which takes its time; not where it is still as
    /// close() has left it.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(
        const QString &path, const JournalMark &sound = {});
    static JournalMark close(std::unique_ptr<Journal> journal);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// Where the damaged journal is that open() found in this place; empty where it was sound.
    [[nodiscard]] QString setAside() const { return m_setAside; }
    /// Five bytes that tell this station's action IDs from those of all others.
    [[nodiscard]] Result<QByteArray> station();
    /// The newest action ID that was given away here; empty at first.
    [[nodiscard]] Result<QString> lastActionId();

    // Every call that writes is one transaction. Errors: JournalWriteFailed, DiskFull.
    [[nodiscard]] Result<qint64> createBatch(const BatchInfo &batch);
    [[nodiscard]] Result<void> addItems(qint64 batch, const QList<ItemInfo> &items);
    [[nodiscard]] Result<void> addCorrections(
        qint64 batch, const QList<CorrectionInfo> &corrections);
    /// A batch whose items were not all written (the program stopped in the middle) is not a batch.
    [[nodiscard]] Result<void> finishCreating(qint64 batch);

    /// Items of a state, by row; whole. `oneOf`: only those that isReadBack().
    [[nodiscard]] Result<QList<ItemInfo>> items(
        qint64 batch, ItemState state, int limit, int oneOf = 1);
    /// One of them; whole. JournalNotOpened when there is no such item.
    [[nodiscard]] Result<ItemInfo> item(qint64 id);
    /// All of them or none: one sync of the disk, however many they are.
    [[nodiscard]] Result<void> write(const QList<JournalChange> &changes);
    [[nodiscard]] Result<void> addEvent(
        qint64 batch, qint64 item, const QString &what, const QString &detail);
    /// At start: every `sending` is `unknown`, and batches that were never whole are taken away.
    [[nodiscard]] Result<qint64> recover();

    [[nodiscard]] Result<StateCounts> counts(qint64 batch);
    [[nodiscard]] Result<BatchInfo> batch(qint64 id);
    /// Earlier batches of a file on an instance, newest first.
    [[nodiscard]] Result<QList<BatchInfo>> batchesOfFile(
        const QByteArray &hash, const QString &host);
    /// The newest item with this fingerprint on this instance that the DB holds (uploaded,
    /// verified) or may hold (sending, unknown).
    [[nodiscard]] Result<std::optional<ItemInfo>> knownItem(
        const QByteArray &fingerprint, const QString &host);
    /// The newest item of a later batch on this instance that sends the same, or has sent it; of an
    /// edit, any later one that has changed the same record or may have.
    [[nodiscard]] Result<std::optional<ItemInfo>> laterItem(
        const ItemInfo &item, const QString &host, bool edit);

private:
    explicit Journal(QString path);
    Result<void> openDatabase(bool check);
    void closeDatabase();
    template <typename Work> Result<void> transaction(Work work);
    bool apply(const JournalChange &change, QSqlError &error);
    QSqlQuery &statement(const char *sql);
    static bool insertEvent(
        QSqlQuery &query, qint64 batch, qint64 item, const QString &what, const QString &detail);

    QString m_path;
    QString m_setAside;
    QString m_connection;
    std::unique_ptr<QLockFile> m_lock;
    QSqlDatabase m_db;
    QHash<const char *, QSqlQuery> m_statements; ///< prepared once: parsing costs more than running
};

} // namespace m2m
