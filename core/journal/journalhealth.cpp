// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalhealth.h"

#include "journalschema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QVariant>

namespace m2m {

namespace {

/// Beside the journal: "uploads-damaged-20261124-101500.sqlite".
QString freeName(const QString &path)
{
    const QFileInfo info(path);
    const QString begin = info.absolutePath() + QLatin1Char('/') + info.completeBaseName()
        + QStringLiteral("-damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString suffix = QLatin1Char('.') + info.suffix();
    QString name = begin + suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = begin + QLatin1Char('-') + QString::number(i) + suffix;
    return name;
}

/// A page that could not be read says nothing about what stands in it.
bool couldNotRead(const QString &verdict)
{
    static const QRegularExpression code(QStringLiteral("error code=(\\d+)"));
    for (auto found = code.globalMatch(verdict); found.hasNext();) {
        const int primary = found.next().capturedView(1).toInt() & 0xff;
        if (primary != 11 && primary != 26)
            return true;
    }
    return false;
}

} // namespace

Result<void> checkJournal(QSqlDatabase &db, const QString &path)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return Unexpected(journalError(query.lastError(), path));
    const QString verdict = query.value(0).toString();
    if (verdict == QStringLiteral("ok"))
        return {};
    return failure(couldNotRead(verdict) ? ErrorKind::JournalNotOpened : ErrorKind::JournalDamaged,
        path, {{QStringLiteral("text"), verdict}});
}

Result<QString> setJournalAside(const QString &path)
{
    const QString aside = freeName(path);
    // The database last: while it has its name, a second attempt finds it, and these belong to it.
    for (const QString &end : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        if (QFileInfo::exists(path + end) && !QFile::rename(path + end, aside + end))
            return failure(ErrorKind::JournalDamaged, path, {{QStringLiteral("aside"), aside}});
    }
    return aside;
}

} // namespace m2m
