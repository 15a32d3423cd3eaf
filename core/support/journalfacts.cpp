// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfacts.h"

#include "batch/report.h"
#include "journal/journalhealth.h"
#include "journal/journalreader.h"
#include "journal/journalschema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace m2m {

namespace {

constexpr int newestBatches = 20;
constexpr int batchesAtATime = 500;

QString utcText(const QDateTime &when) { return when.toUTC().toString(Qt::ISODate); }

/// The journal, what SQLite keeps beside it, and those that were set aside.
QJsonArray filesOf(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfoList found = info.dir().entryInfoList(
        {info.completeBaseName() + QLatin1Char('*')}, QDir::Files, QDir::Name);
    QJsonArray files;
    for (const QFileInfo &file : found) {
        files.append(QJsonObject{{QStringLiteral("name"), file.fileName()},
            {QStringLiteral("bytes"), file.size()},
            {QStringLiteral("changed"), utcText(file.lastModified())}});
    }
    return files;
}

QJsonObject countsOf(const StateCounts &counts)
{
    QJsonObject of;
    for (int state = 0; state < itemStateCount; ++state) {
        if (counts[ItemState(state)] > 0)
            of.insert(itemStateKey(ItemState(state)), counts[ItemState(state)]);
    }
    return of;
}

/// Layout and soundness, by a connection that cannot write. The version; -1: it cannot be read.
int addHealth(const QString &path, QJsonObject &facts)
{
    const QString name =
        QStringLiteral("journal-facts-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    int version = -1;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        if (db.open()) {
            QSqlQuery query(db);
            if (query.exec(QStringLiteral("PRAGMA user_version")) && query.next())
                version = query.value(0).toInt();
        }
        const auto sound = version < 0 ? Result<void>(failure(ErrorKind::JournalNotOpened, path))
                                       : checkJournal(db, path);
        facts.insert(QStringLiteral("layout"), version);
        facts.insert(QStringLiteral("health"),
            sound ? QStringLiteral("ok")
                : sound.error().kind == ErrorKind::JournalDamaged
                ? QStringLiteral("damaged")
                : QStringLiteral("cannot be read"));
        db.close();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QJsonArray reasonsOf(const QString &path, qint64 batch)
{
    QJsonArray reasons;
    const auto groups = readReasons(path, batch);
    for (const ReasonGroup &group : groups.value_or(QList<ReasonGroup>())) {
        reasons.append(QJsonObject{{QStringLiteral("state"), itemStateKey(group.state)},
            {QStringLiteral("rule"), group.reason.rule},
            {QStringLiteral("field"), group.reason.field},
            {QStringLiteral("records"), group.count}});
    }
    return reasons;
}

QJsonObject factsOf(const BatchInfo &batch, const QString &path, bool withNames)
{
    QJsonObject of{{QStringLiteral("batch"), batch.id},
        {QStringLiteral("created"), utcText(batch.created)},
        {QStringLiteral("programVersion"), batch.programVersion},
        {QStringLiteral("instanceKind"), batch.instanceKind},
        {QStringLiteral("instanceHost"), batch.instanceHost},
        {QStringLiteral("operation"), batch.operation},
        {QStringLiteral("typeFormId"), batch.typeFormId},
        {QStringLiteral("fileBytes"), batch.fileSize}, {QStringLiteral("fileRows"), batch.fileRows},
        {QStringLiteral("rowsTaken"), batch.rowsTaken},
        {QStringLiteral("corrections"), batch.corrections},
        {QStringLiteral("purpose"), batch.purpose},
        {QStringLiteral("readBackOneOf"), batch.readBackOneOf},
        {QStringLiteral("records"), countsOf(batch.counts)}};
    if (batch.counts.bad() > 0 || batch.counts[ItemState::Unknown] > 0)
        of.insert(QStringLiteral("reasons"), reasonsOf(path, batch.id));
    if (withNames) {
        of.insert(QStringLiteral("operator"), batch.operatorName);
        of.insert(QStringLiteral("station"), batch.stationName);
        of.insert(QStringLiteral("profile"), batch.profileName);
        of.insert(QStringLiteral("recipe"), batch.recipeName);
        of.insert(QStringLiteral("file"), batch.fileName);
    }
    return of;
}

} // namespace

QJsonObject journalFacts(const QString &path, bool withNames)
{
    QJsonObject facts{{QStringLiteral("path"), path}};
    if (!QFileInfo::exists(path)) {
        facts.insert(QStringLiteral("health"), QStringLiteral("not there yet"));
        return facts;
    }
    facts.insert(QStringLiteral("files"), filesOf(path));
    // One of an earlier program would be brought up by reading it; that is not for us to do.
    if (addHealth(path, facts) != journalVersion)
        return facts;
    StateCounts all;
    QJsonArray newest;
    qint64 count = 0;
    while (true) {
        const auto batches = readBatches(path, {}, count, batchesAtATime);
        if (!batches || batches->isEmpty())
            break;
        for (const BatchInfo &batch : *batches) {
            for (size_t state = 0; state < all.of.size(); ++state)
                all.of[state] += batch.counts.of[state];
            if (newest.size() < newestBatches)
                newest.append(factsOf(batch, path, withNames));
        }
        count += batches->size();
    }
    facts.insert(QStringLiteral("batches"), count);
    facts.insert(QStringLiteral("records"), countsOf(all));
    facts.insert(QStringLiteral("newest"), newest);
    return facts;
}

} // namespace m2m
