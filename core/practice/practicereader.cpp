// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicereader.h"

#include "practicestore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

Result<QList<QJsonObject>> readFrom(QSqlDatabase database, const QString &typeFormId)
{
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open()) {
        return failure(ErrorKind::FileNotReadable, database.databaseName(),
            {{u"text"_s, database.lastError().databaseText()}});
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT body FROM records WHERE latest = 1 AND kind = 0 AND type = ?"
                  " ORDER BY seq"_s);
    query.addBindValue(typeFormId);
    if (!query.exec()) {
        return failure(ErrorKind::FileNotReadable, database.databaseName(),
            {{u"text"_s, query.lastError().databaseText()}});
    }
    QList<QJsonObject> actions;
    while (query.next())
        actions.append(QJsonDocument::fromJson(query.value(0).toByteArray()).object());
    return actions;
}

} // namespace

Result<QList<QJsonObject>> readActions(const QString &folder, const QString &typeFormId)
{
    const QString file = PracticeStore::fileName(folder);
    if (!QFileInfo::exists(file))
        return failure(ErrorKind::FileNotFound, file);
    const QString connection =
        u"practice-reader-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    Result<QList<QJsonObject>> actions = readFrom(database, typeFormId);
    database.close();
    database = QSqlDatabase(); // the last one that holds the connection, or removing it warns
    QSqlDatabase::removeDatabase(connection);
    return actions;
}

} // namespace m2m::practice
