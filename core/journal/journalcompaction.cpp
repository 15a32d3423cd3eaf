// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalcompaction.h"

#include "journal.h"
#include "journalreader.h"
#include "journalschema.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace m2m {

namespace {

constexpr int itemsOfAPortion = 4000;

qint64 bytesOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

/// When something happened last to the batch as a whole.
Result<QDateTime> lastTouched(const QString &path, const BatchInfo &batch)
{
    const auto events = readEvents(path, batch.id, 0);
    if (!events)
        return Unexpected(events.error());
    QDateTime last = batch.created;
    for (const EventInfo &event : *events)
        last = std::max(last, event.when);
    return last;
}

/// A connection of its own beside that of the journal, whose lock keeps all others away.
class Compactor {
public:
    explicit Compactor(QString path)
        : m_path(std::move(path))
        , m_name(QStringLiteral("journal-compactor-")
              + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_db.setDatabaseName(m_path);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    }
    Compactor(const Compactor &) = delete;
    Compactor &operator=(const Compactor &) = delete;
    ~Compactor()
    {
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    [[nodiscard]] Result<void> open()
    {
        if (!m_db.open())
            return Unexpected(journalError(m_db.lastError(), m_path));
        return run(QStringLiteral("PRAGMA synchronous = FULL"), {});
    }

    /// One portion of a batch, from behind `row` on; the last row of it, or nothing when there was
    /// none left.
    [[nodiscard]] Result<std::optional<qint64>> takeOut(qint64 batch, qint64 row)
    {
        const auto last =
            value(QStringLiteral("SELECT max(row) FROM (SELECT row FROM item"
                                 " WHERE batch = ? AND row > ? ORDER BY row LIMIT ?)"),
                {batch, row, itemsOfAPortion});
        if (!last)
            return Unexpected(last.error());
        if (last->isNull())
            return std::optional<qint64>();
        const QVariantList portion{batch, row, *last};
        const auto done = together({
            // Whoever comes after us in the middle knows by it that the file is still large.
            {QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('shrink', 1)"), {}},
            {QStringLiteral("DELETE FROM event WHERE batch = ? AND item IN"
                            " (SELECT id FROM item WHERE batch = ? AND row > ? AND row <= ?)"),
                QVariantList{batch} + portion},
            {QStringLiteral("UPDATE item SET payload = x'', draft = x'', before = x'', answer = ''"
                            " WHERE batch = ? AND row > ? AND row <= ? AND (payload <> x''"
                            " OR draft <> x'' OR before <> x'' OR answer <> '')"),
                portion},
        });
        if (!done)
            return Unexpected(done.error());
        return std::optional(last->toLongLong());
    }

    [[nodiscard]] Result<void> markCompacted(qint64 batch)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return together({
            {QStringLiteral("UPDATE batch SET compacted = ? WHERE id = ?"), {now, batch}},
            {QStringLiteral(
                 "INSERT INTO event (batch, item, at, what) VALUES (?, 0, ?, 'compacted')"),
                {batch, now}},
        });
    }

    [[nodiscard]] Result<bool> isStillLarge()
    {
        const auto mark =
            value(QStringLiteral("SELECT count(*) FROM meta WHERE name = 'shrink'"), {});
        if (!mark)
            return Unexpected(mark.error());
        return mark->toInt() > 0;
    }

    [[nodiscard]] Result<void> makeSmall()
    {
        for (const QString &step :
            {QStringLiteral("VACUUM"), QStringLiteral("DELETE FROM meta WHERE name = 'shrink'"),
                QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}) {
            if (const auto done = run(step, {}); !done)
                return done;
        }
        return {};
    }

private:
    struct Statement {
        QString sql;
        QVariantList values;
    };

    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values)
    {
        QSqlQuery query(m_db);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return Unexpected(journalError(query.lastError(), m_path));
        return {};
    }

    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values)
    {
        QSqlQuery query(m_db);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec() || !query.next())
            return Unexpected(journalError(query.lastError(), m_path));
        return query.value(0);
    }

    /// All of them or none.
    [[nodiscard]] Result<void> together(const QList<Statement> &statements)
    {
        Result<void> done = run(QStringLiteral("BEGIN IMMEDIATE"), {});
        if (!done)
            return done;
        for (const Statement &statement : statements) {
            if (done = run(statement.sql, statement.values); !done)
                break;
        }
        if (done)
            done = run(QStringLiteral("COMMIT"), {});
        if (!done)
            QSqlQuery(m_db).exec(QStringLiteral("ROLLBACK"));
        return done;
    }

    QString m_path;
    QString m_name;
    QSqlDatabase m_db;
};

} // namespace

Result<CompactionPlan> planCompaction(const QString &path, const QDateTime &olderThan)
{
    const auto batches = readBatches(path, {}, 0, std::numeric_limits<int>::max());
    if (!batches)
        return Unexpected(batches.error());
    CompactionPlan plan;
    plan.bytes = bytesOf(path);
    for (auto batch = batches->crbegin(); batch != batches->crend(); ++batch) {
        if (batch->compacted.isValid() || batch->open() > 0 || batch->created >= olderThan)
            continue;
        const auto touched = lastTouched(path, *batch);
        if (!touched)
            return Unexpected(touched.error());
        if (*touched >= olderThan)
            continue;
        plan.batches += batch->id;
        plan.records += batch->counts.total();
    }
    return plan;
}

Result<Compaction> compactJournal(Journal &journal, const QDateTime &olderThan,
    const ProgressFn &progress, std::optional<qint64> free)
{
    const QString path = journal.path();
    const auto plan = planCompaction(path, olderThan);
    if (!plan)
        return Unexpected(plan.error());
    Compactor compactor(path);
    if (const auto opened = compactor.open(); !opened)
        return Unexpected(opened.error());
    const auto large = compactor.isStillLarge();
    if (!large)
        return Unexpected(large.error());
    Compaction result{0, 0, plan->bytes, plan->bytes};
    if (plan->batches.isEmpty() && !*large)
        return result;

    // The database is written anew beside the old one, and then into its log.
    const qint64 needed = 2 * plan->bytes;
    const qint64 has = free.value_or(QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable());
    if (has < needed) {
        return failure(ErrorKind::DiskFull, path,
            {{QStringLiteral("needed"), needed}, {QStringLiteral("free"), has}});
    }
    qint64 done = 0;
    for (const qint64 batch : plan->batches) {
        const auto info = journal.batch(batch);
        if (!info)
            return Unexpected(info.error());
        for (qint64 row = -1;;) {
            if (progress && !progress(done, plan->records))
                return failure(ErrorKind::Cancelled);
            const auto last = compactor.takeOut(batch, row);
            if (!last)
                return Unexpected(last.error());
            if (!*last)
                break;
            row = **last;
            done = std::min(done + itemsOfAPortion, result.records + info->counts.total());
        }
        if (const auto marked = compactor.markCompacted(batch); !marked)
            return Unexpected(marked.error());
        ++result.batches;
        result.records += info->counts.total();
        done = result.records;
    }
    if (progress && !progress(done, plan->records))
        return failure(ErrorKind::Cancelled);
    if (const auto small = compactor.makeSmall(); !small)
        return Unexpected(small.error());
    result.bytesAfter = bytesOf(path);
    return result;
}

} // namespace m2m
