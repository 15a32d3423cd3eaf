// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "journal/journalreader.h"
#include "recipe/recipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <cerrno>

namespace m2m {

namespace {

constexpr int reportFormat = 1;
constexpr int portion = 5000;

constexpr std::array<const char *, itemStateCount> stateKeys{"waiting", "sending", "uploaded",
    "verified", "different", "rejected", "failed", "unknown", "skipped"};

QJsonObject itemAsJson(const ItemInfo &item, bool isAction)
{
    QJsonObject object{
        {QStringLiteral("row"), item.row + 1},
        {QStringLiteral("line"), item.line},
        {QStringLiteral("state"), itemStateKey(item.state)},
        {QStringLiteral("componentUuid"), item.componentUuid},
        {QStringLiteral("attempts"), item.attempts},
        {QStringLiteral("changed"), item.changed.toString(Qt::ISODateWithMs)},
    };
    const auto add = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1StringView(name), value);
    };
    if (isAction)
        add("actionId", item.recordId);
    add("rule", item.rule);
    add("detail", item.detail);
    return object;
}

} // namespace

QString itemStateKey(ItemState state) { return QString::fromLatin1(stateKeys[size_t(state)]); }

Result<QJsonObject> batchReport(const QString &journalPath, qint64 batch)
{
    const auto found = readBatch(journalPath, batch);
    if (!found)
        return Unexpected(found.error());
    const Operation operation =
        operationFromName(found->operation).value_or(Operation::PerformAction);
    const bool isAction = recordTypeOf(operation) == RecordType::Action;
    QJsonArray records;
    for (qint64 offset = 0;; offset += portion) {
        const auto items = readItems(journalPath, {batch, {}, {}}, offset, portion);
        if (!items)
            return Unexpected(items.error());
        for (const ItemInfo &item : *items)
            records.append(itemAsJson(item, isAction));
        if (items->size() < portion)
            break;
    }
    QJsonObject counts;
    for (int state = 0; state < itemStateCount; ++state)
        counts.insert(itemStateKey(ItemState(state)), found->counts[ItemState(state)]);
    return QJsonObject{
        {QStringLiteral("m2mReport"), reportFormat},
        {QStringLiteral("batch"), found->id},
        {QStringLiteral("created"), found->created.toString(Qt::ISODateWithMs)},
        {QStringLiteral("file"),
            QJsonObject{{QStringLiteral("name"), found->fileName},
                {QStringLiteral("path"), found->filePath},
                {QStringLiteral("sha256"), QString::fromLatin1(found->fileHash)},
                {QStringLiteral("bytes"), found->fileSize}}},
        {QStringLiteral("instance"),
            QJsonObject{{QStringLiteral("profile"), found->profileName},
                {QStringLiteral("kind"), found->instanceKind},
                {QStringLiteral("host"), found->instanceHost}}},
        {QStringLiteral("operator"), found->operatorName},
        {QStringLiteral("station"), found->stationName},
        {QStringLiteral("recipe"),
            QJsonObject{{QStringLiteral("name"), found->recipeName},
                {QStringLiteral("sha256"), QString::fromLatin1(found->recipeHash)}}},
        {QStringLiteral("operation"), found->operation},
        {QStringLiteral("typeForm"),
            QJsonObject{{QStringLiteral("id"), found->typeFormId},
                {QStringLiteral("name"), found->typeFormName}}},
        {QStringLiteral("program"), found->programVersion},
        {QStringLiteral("rows"), found->counts.total()},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("records"), records},
    };
}

Result<void> saveReport(const QJsonObject &report, const QString &path)
{
    QSaveFile file(path);
    errno = 0;
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(report).toJson()) >= 0 && file.commit();
    if (!saved) {
        const bool full = errno == ENOSPC || file.error() == QFileDevice::ResourceError;
        return failure(full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, path,
            {{QStringLiteral("text"), file.errorString()}});
    }
    return {};
}

} // namespace m2m
