// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "base/logging.h"
#include "journalrows.h"
#include "journalschema.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace m2m {

namespace {

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

/// Null strings would be stored as NULL, and no column of ours allows that.
QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

constexpr const char *prepareItem =
    "UPDATE item SET recordId = ?, componentUuid = ?, payload = ?, before = ?,"
    " baseVersion = ?, location = ?, date = ?, changed = ? WHERE id = ?";
constexpr const char *markItemSending =
    "UPDATE item SET state = ?, attempts = attempts + 1, changed = ? WHERE id = ?";
constexpr const char *markItemState =
    "UPDATE item SET state = ?, rule = ?, detail = ?, answer = ?, status = ?, attempts = ?,"
    " changed = ? WHERE id = ?";
constexpr const char *addItemEvent =
    "INSERT INTO event (batch, item, at, what, detail, status, took, answer)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

constexpr int firstYes = 200;
constexpr int lastYes = 299;

/// The item itself keeps the last answer; what follows a yes would only be there twice.
QString answerOfEvent(const JournalChange &change)
{
    const int status = change.answered ? change.answered->status : 0;
    const bool isYes = status >= firstYes && status <= lastYes;
    return change.answered && !isYes ? text(change.item.answer) : QStringLiteral("");
}

QByteArray bytes(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

} // namespace

Journal::Journal(QString path)
    : m_path(std::move(path))
    , m_connection(QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Journal::~Journal() { closeDatabase(); }

template <typename Work> Result<void> Journal::transaction(Work work)
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return Unexpected(journalError(query.lastError(), m_path));
    if (work(query)) {
        if (query.exec(QStringLiteral("COMMIT")))
            return {};
    }
    const Error error = journalError(query.lastError(), m_path);
    qCWarning(logJournal).noquote()
        << "not written:" << error.details.value(QStringLiteral("text")).toString();
    query.exec(QStringLiteral("ROLLBACK"));
    return Unexpected(error);
}

Result<QByteArray> Journal::station()
{
    QSqlQuery query(m_db);
    const auto read = [&query]() -> QByteArray {
        if (!query.exec(QStringLiteral("SELECT value FROM meta WHERE name = 'station'"))
            || !query.next())
            return {};
        return query.value(0).toByteArray();
    };
    QByteArray seed = read();
    if (seed.isEmpty()) {
        const auto written = transaction([](QSqlQuery &q) {
            QByteArray fresh(16, '\0');
            for (char &c : fresh)
                c = char(QRandomGenerator::system()->bounded(256));
            q.prepare(QStringLiteral("INSERT OR IGNORE INTO meta VALUES ('station', ?)"));
            q.addBindValue(fresh);
            return q.exec();
        });
        if (!written)
            return Unexpected(written.error());
        seed = read();
    }
    // With the machine's own ID in it a journal that was copied to a second PC makes other IDs.
    return QCryptographicHash::hash(seed + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256)
        .first(5);
}

Result<QString> Journal::lastActionId()
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("SELECT max(recordId) FROM item WHERE made = 1")))
        return Unexpected(journalError(query.lastError(), m_path));
    return query.next() ? query.value(0).toString() : QString();
}

Result<qint64> Journal::createBatch(const BatchInfo &batch)
{
    qint64 id = 0;
    const auto written = transaction([&](QSqlQuery &query) {
        query.prepare(QStringLiteral(
            "INSERT INTO batch (created, fileName, filePath, fileHash, fileSize, profileName,"
            " instanceKind, instanceHost, operatorName, stationName, recipeName, recipeHash,"
            " operation, typeFormId, typeFormName, programVersion, fileRows, rowsTaken, reading,"
            " origin, purpose, formPin, readBackOneOf)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        query.addBindValue(batch.created.isValid() ? batch.created.toMSecsSinceEpoch() : nowMs());
        query.addBindValue(text(batch.fileName));
        query.addBindValue(text(batch.filePath));
        query.addBindValue(QString::fromLatin1(bytes(batch.fileHash)));
        query.addBindValue(batch.fileSize);
        query.addBindValue(text(batch.profileName));
        query.addBindValue(text(batch.instanceKind));
        query.addBindValue(text(batch.instanceHost));
        query.addBindValue(text(batch.operatorName));
        query.addBindValue(text(batch.stationName));
        query.addBindValue(text(batch.recipeName));
        query.addBindValue(QString::fromLatin1(bytes(batch.recipeHash)));
        query.addBindValue(text(batch.operation));
        query.addBindValue(text(batch.typeFormId));
        query.addBindValue(text(batch.typeFormName));
        query.addBindValue(text(batch.programVersion));
        query.addBindValue(batch.fileRows);
        query.addBindValue(batch.rowsTaken);
        query.addBindValue(QString::fromUtf8(bytes(batch.reading)));
        query.addBindValue(batch.origin);
        query.addBindValue(text(batch.purpose));
        query.addBindValue(QString::fromUtf8(bytes(batch.formPin)));
        query.addBindValue(batch.readBackOneOf);
        if (!query.exec())
            return false;
        id = query.lastInsertId().toLongLong();
        return true;
    });
    if (!written)
        return Unexpected(written.error());
    return id;
}

Result<void> Journal::addItems(qint64 batch, const QList<ItemInfo> &items)
{
    return transaction([&](QSqlQuery &query) {
        query.prepare(QStringLiteral(
            "INSERT INTO item (batch, row, line, state, componentUuid, recordId, made, draft,"
            " payload, location, date, fingerprint, rule, detail, rowList, changed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        const qint64 now = nowMs();
        for (const ItemInfo &item : items) {
            query.addBindValue(batch);
            query.addBindValue(item.row);
            query.addBindValue(item.line);
            query.addBindValue(int(item.state));
            query.addBindValue(text(item.componentUuid));
            query.addBindValue(text(item.recordId));
            query.addBindValue(item.idIsOurs);
            query.addBindValue(bytes(item.draft));
            query.addBindValue(bytes(item.payload));
            query.addBindValue(text(item.whereabouts.location));
            query.addBindValue(text(item.whereabouts.date));
            query.addBindValue(QString::fromLatin1(bytes(item.fingerprint)));
            query.addBindValue(text(item.rule));
            query.addBindValue(text(item.detail));
            query.addBindValue(text(item.rowList));
            query.addBindValue(now);
            if (!query.exec())
                return false;
        }
        return true;
    });
}

Result<void> Journal::addCorrections(qint64 batch, const QList<CorrectionInfo> &corrections)
{
    if (corrections.isEmpty())
        return {};
    return transaction([&](QSqlQuery &query) {
        query.prepare(QStringLiteral(
            "INSERT INTO correction (batch, row, col, line, name, raw, corrected, at, who,"
            " record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (const CorrectionInfo &correction : corrections) {
            query.addBindValue(batch);
            query.addBindValue(correction.row);
            query.addBindValue(correction.column);
            query.addBindValue(correction.line);
            query.addBindValue(text(correction.columnName));
            query.addBindValue(text(correction.raw));
            query.addBindValue(text(correction.corrected));
            query.addBindValue(
                correction.when.isValid() ? correction.when.toMSecsSinceEpoch() : nowMs());
            query.addBindValue(text(correction.who));
            query.addBindValue(correction.record);
            if (!query.exec())
                return false;
        }
        return true;
    });
}

Result<void> Journal::finishCreating(qint64 batch)
{
    return transaction([&](QSqlQuery &query) {
        query.prepare(QStringLiteral("UPDATE batch SET whole = 1 WHERE id = ?"));
        query.addBindValue(batch);
        return query.exec() && insertEvent(query, batch, 0, QStringLiteral("created"), {});
    });
}

Result<void> Journal::write(const QList<JournalChange> &changes)
{
    if (changes.isEmpty())
        return {};
    QSqlError error;
    Result<void> written = transaction([&](QSqlQuery &) {
        return std::all_of(changes.begin(), changes.end(),
            [this, &error](const JournalChange &change) { return apply(change, error); });
    });
    if (!written && error.isValid())
        written = Unexpected(journalError(error, m_path));
    return written;
}

QSqlQuery &Journal::statement(const char *sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return *known;
    QSqlQuery &query = m_statements[sql];
    query = QSqlQuery(m_db);
    query.prepare(QString::fromLatin1(sql));
    return query;
}

bool Journal::apply(const JournalChange &change, QSqlError &error)
{
    const ItemInfo &item = change.item;
    const qint64 now = nowMs();
    const auto run = [this, &error](const char *sql, const QVariantList &values) {
        QSqlQuery &query = statement(sql);
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        const bool done = query.exec() && query.numRowsAffected() == 1;
        if (!done)
            error = query.lastError();
        query.finish();
        return done;
    };
    bool written = true;
    switch (change.kind) {
    case JournalChange::Kind::Prepared:
        written = run(prepareItem,
            {text(item.recordId), text(item.componentUuid), bytes(item.payload), bytes(item.before),
                item.baseVersion, text(item.whereabouts.location), text(item.whereabouts.date), now,
                item.id});
        break;
    case JournalChange::Kind::Sending:
        written = run(markItemSending, {int(ItemState::Sending), now, item.id});
        break;
    case JournalChange::Kind::State:
        written = run(markItemState,
            {int(item.state), text(item.rule), text(item.detail), text(item.answer), item.status,
                item.attempts, now, item.id});
        break;
    }
    return written
        && (change.what.isEmpty()
            || run(addItemEvent,
                {item.batch, item.id, now, change.what, text(item.detail),
                    change.answered ? change.answered->status : 0,
                    change.answered ? change.answered->tookMs : qint64(-1),
                    answerOfEvent(change)}));
}

bool Journal::insertEvent(
    QSqlQuery &query, qint64 batch, qint64 item, const QString &what, const QString &detail)
{
    query.prepare(
        QStringLiteral("INSERT INTO event (batch, item, at, what, detail) VALUES (?, ?, ?, ?, ?)"));
    query.addBindValue(batch);
    query.addBindValue(item);
    query.addBindValue(nowMs());
    query.addBindValue(what);
    query.addBindValue(text(detail));
    return query.exec();
}

Result<void> Journal::addEvent(
    qint64 batch, qint64 item, const QString &what, const QString &detail)
{
    return transaction(
        [&](QSqlQuery &query) { return insertEvent(query, batch, item, what, detail); });
}

Result<qint64> Journal::recover()
{
    qint64 unknown = 0;
    // The tally says where to look: to read all items of a large journal takes its time.
    const QString inState = QStringLiteral(
        "batch IN (SELECT batch FROM tally WHERE state = ? AND count > 0) AND state = ?");
    const auto written = transaction([&](QSqlQuery &query) {
        query.prepare(
            QStringLiteral(
                "INSERT INTO event (batch, item, at, what) SELECT batch, id, ?, 'interrupted'"
                " FROM item WHERE ")
            + inState);
        query.addBindValue(nowMs());
        query.addBindValue(int(ItemState::Sending));
        query.addBindValue(int(ItemState::Sending));
        if (!query.exec())
            return false;
        query.prepare(QStringLiteral("UPDATE item SET state = ?, rule = 'interrupted', changed = ?"
                                     " WHERE ")
            + inState);
        query.addBindValue(int(ItemState::Unknown));
        // Marked long ago, it may have left in the last moment before the program stopped.
        query.addBindValue(nowMs());
        query.addBindValue(int(ItemState::Sending));
        query.addBindValue(int(ItemState::Sending));
        if (!query.exec())
            return false;
        unknown = query.numRowsAffected();
        return query.exec(QStringLiteral("DELETE FROM batch WHERE whole = 0"));
    });
    if (!written)
        return Unexpected(written.error());
    return unknown;
}

} // namespace m2m
