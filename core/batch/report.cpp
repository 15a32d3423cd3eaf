// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "journal/journalreader.h"
#include "recipe/recipe.h"
#include "savedfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace m2m {

namespace {

constexpr int reportFormat = 1;
constexpr int portion = 5000;

constexpr std::array<const char *, itemStateCount> stateKeys{"waiting", "sending", "uploaded",
    "verified", "different", "rejected", "failed", "unknown", "skipped"};

QJsonObject correctionAsJson(const CorrectionInfo &correction)
{
    return {
        {QStringLiteral("row"), correction.row + 1},
        {QStringLiteral("line"), correction.line},
        {QStringLiteral("column"), correction.column + 1},
        {QStringLiteral("columnName"), correction.columnName},
        {QStringLiteral("inFile"), correction.raw},
        {QStringLiteral("corrected"), correction.corrected},
        {QStringLiteral("when"), correction.when.toString(Qt::ISODateWithMs)},
        {QStringLiteral("by"), correction.who},
    };
}

QJsonArray asJson(const QList<CorrectionInfo> &corrections)
{
    QJsonArray array;
    for (const CorrectionInfo &correction : corrections)
        array.append(correctionAsJson(correction));
    return array;
}

/// By record. Only those of one portion of items: a batch may have a million.
Result<QHash<qint64, QJsonArray>> correctionsOf(
    const JournalPlace &journal, qint64 batch, const QList<ItemInfo> &items)
{
    QHash<qint64, QJsonArray> byRecord;
    if (items.isEmpty())
        return byRecord;
    const auto found =
        readCorrections(journal, batch, items.constFirst().row, items.constLast().row);
    if (!found)
        return Unexpected(found.error());
    for (const CorrectionInfo &correction : *found)
        byRecord[correction.record].append(correctionAsJson(correction));
    return byRecord;
}

QJsonObject itemAsJson(const ItemInfo &item, const QJsonArray &corrections, bool isAction)
{
    QJsonObject object{
        {QStringLiteral("row"), item.row + 1},
        {QStringLiteral("line"), item.line},
        {QStringLiteral("rowCount"), qint64(rowsOf(item).size())},
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
    if (!corrections.isEmpty())
        object.insert(QStringLiteral("corrections"), corrections);
    return object;
}

} // namespace

QString itemStateKey(ItemState state) { return QString::fromLatin1(stateKeys[size_t(state)]); }

Result<QJsonObject> batchReport(const JournalPlace &journal, qint64 batch)
{
    const auto found = readBatch(journal, batch);
    if (!found)
        return Unexpected(found.error());
    const Operation operation =
        operationFromName(found->operation).value_or(Operation::PerformAction);
    const bool isAction = recordTypeOf(operation) == RecordType::Action;
    QJsonArray records;
    qint64 notReadBack = 0;
    StateCounts counted; // of what is listed: the upload may be going on
    for (qint64 offset = 0;; offset += portion) {
        const auto items = readItems(journal, {batch, {}, {}}, offset, portion);
        if (!items)
            return Unexpected(items.error());
        const auto corrections = correctionsOf(journal, batch, *items);
        if (!corrections)
            return Unexpected(corrections.error());
        for (const ItemInfo &item : *items) {
            ++counted[item.state];
            if (item.state == ItemState::Uploaded && !isReadBack(item.id, found->readBackOneOf))
                ++notReadBack;
            records.append(itemAsJson(item, corrections->value(item.row), isAction));
        }
        if (items->size() < portion)
            break;
    }
    // Of rows that make no record, perhaps because of the correction.
    const auto outside = readCorrections(journal, batch, -1, -1);
    if (!outside)
        return Unexpected(outside.error());
    QJsonObject counts;
    for (int state = 0; state < itemStateCount; ++state)
        counts.insert(itemStateKey(ItemState(state)), counted[ItemState(state)]);
    QJsonObject report{
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
        {QStringLiteral("recordCount"), counted.total()},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("correctedCells"), found->corrections},
        {QStringLiteral("records"), records},
    };
    if (found->knowsRows()) {
        report.insert(QStringLiteral("rows"), found->fileRows);
        report.insert(QStringLiteral("rowsInRecords"), found->rowsTaken);
        report.insert(QStringLiteral("rowsWithoutRecord"), found->fileRows - found->rowsTaken);
    }
    if (found->readBackOneOf > 1) {
        report.insert(QStringLiteral("readBackOneOf"), found->readBackOneOf);
        report.insert(QStringLiteral("notReadBack"), notReadBack);
    }
    if (!outside->isEmpty())
        report.insert(QStringLiteral("correctionsOutside"), asJson(*outside));
    return report;
}

Result<void> saveReport(const QJsonObject &report, const QString &path)
{
    return saveBytes(QJsonDocument(report).toJson(), path);
}

} // namespace m2m
