// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchstatus.h"

#include "batch/report.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace m2m {

namespace {

constexpr int statusFormat = 1;

QString stateKey(WatchStatus::State state)
{
    switch (state) {
    case WatchStatus::State::Idle:
        return QStringLiteral("idle");
    case WatchStatus::State::Working:
        return QStringLiteral("working");
    case WatchStatus::State::Trouble:
        break;
    }
    return QStringLiteral("trouble");
}

QJsonObject asJson(const WatchStatus::Counts &counts)
{
    return {{QStringLiteral("done"), counts.done}, {QStringLiteral("failed"), counts.failed}};
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

void WatchStatus::turnTo(const QDate &date)
{
    if (day != date)
        today = {};
    day = date;
}

void WatchStatus::count(bool well, const QDate &date)
{
    turnTo(date);
    ++(well ? today.done : today.failed);
    ++(well ? total.done : total.failed);
}

Result<void> saveWatchStatus(const WatchStatus &status, const QString &path)
{
    QJsonObject json{
        {QStringLiteral("m2mWatch"), statusFormat},
        {QStringLiteral("state"), stateKey(status.state)},
        {QStringLiteral("folder"), status.folder},
        {QStringLiteral("file"), status.file},
        {QStringLiteral("day"), status.day.toString(Qt::ISODate)},
        {QStringLiteral("today"), asJson(status.today)},
        {QStringLiteral("total"), asJson(status.total)},
        {QStringLiteral("started"), timeText(status.started)},
        {QStringLiteral("heartbeat"), timeText(QDateTime::currentDateTimeUtc())},
        {QStringLiteral("pid"), QCoreApplication::applicationPid()},
        {QStringLiteral("version"), status.version},
    };
    if (status.trouble) {
        QJsonObject trouble{
            {QStringLiteral("kind"), status.trouble->kind},
            {QStringLiteral("sentence"), status.trouble->sentence},
            {QStringLiteral("since"), timeText(status.trouble->since)},
        };
        if (status.trouble->over.isValid())
            trouble.insert(QStringLiteral("over"), timeText(status.trouble->over));
        json.insert(QStringLiteral("lastError"), trouble);
    }
    return saveReport(json, path);
}

} // namespace m2m
