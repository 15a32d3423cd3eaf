// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchreport.h"

#include "batch/report.h"
#include "watchsettings.h"

#include <QDir>

namespace m2m {

namespace {

constexpr int reportFormat = 1;

QJsonObject earlierUpload(const BatchInfo &batch)
{
    return {
        {QStringLiteral("batch"), batch.id},
        {QStringLiteral("created"), batch.created.toString(Qt::ISODateWithMs)},
        {QStringLiteral("file"), batch.fileName},
        {QStringLiteral("operator"), batch.operatorName},
        {QStringLiteral("station"), batch.stationName},
        {QStringLiteral("recipe"), batch.recipeName},
        {QStringLiteral("rows"), batch.counts.total()},
    };
}

} // namespace

Result<QJsonObject> watchReport(const QString &name, const FileResult &result,
    const WatchSettings &settings, const WatchWords &words, const QString &journalPath)
{
    QJsonObject report{
        {QStringLiteral("m2mReport"), reportFormat},
        {QStringLiteral("file"), name},
        {QStringLiteral("folder"), QDir::toNativeSeparators(settings.folder)},
        {QStringLiteral("sha256"), QString::fromLatin1(result.hash)},
        {QStringLiteral("profile"), settings.profile.name},
        {QStringLiteral("ended"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("outcome"), result.outcome},
        {QStringLiteral("program"), settings.programVersion},
    };
    if (result.error) {
        report.insert(QStringLiteral("error"), errorKindKey(result.error->kind));
        if (words.error)
            report.insert(QStringLiteral("reason"), words.error(*result.error));
        for (const char *names : {"recipes", "questions"}) {
            const QLatin1StringView key(names);
            if (result.error->details.contains(key)) {
                report.insert(key,
                    QJsonArray::fromStringList(result.error->details.value(key).toStringList()));
            }
        }
    }
    if (!result.problems.isEmpty())
        report.insert(QStringLiteral("problems"), result.problems);
    if (result.moreProblems > 0)
        report.insert(QStringLiteral("wrongRecordsNotListed"), result.moreProblems);
    if (result.before)
        report.insert(QStringLiteral("uploadedBefore"), earlierUpload(*result.before));
    if (result.batch != 0) {
        const auto batch = batchReport(journalPath, result.batch);
        if (!batch)
            return Unexpected(batch.error());
        report.insert(QStringLiteral("batch"), *batch);
    }
    return report;
}

} // namespace m2m
