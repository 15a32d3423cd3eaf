// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadplan.h"

#include "api/dbclient.h"
#include "batchdescription.h"
#include "check/targetcheck.h"
#include "drafts.h"
#include "itemnotes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace m2m {

namespace {

/// What says which record of the DB it is about; empty for a new component.
QString targetOf(const Record &record, const QString &componentUuid)
{
    return record.operation == Operation::EditAction ? record.actionId : componentUuid;
}

bool aimsAtComponent(Operation operation)
{
    return operation == Operation::PerformAction || operation == Operation::EditComponent;
}

Issue notConfirmed()
{
    Issue issue;
    issue.rule = QStringLiteral("component.notConfirmed");
    issue.fieldPath = targetPath();
    return issue;
}

void forgetWhatIsSent(ItemInfo &item)
{
    item.payload.clear();
    item.draft.clear();
    item.recordId.clear();
    item.idIsOurs = false;
}

/// ID, draft and payload, as far as they are known before the DB is asked.
void fillIn(ItemInfo &item, const Record &record, const Recipe &recipe, const QString &newId,
    const QHash<QString, int> &seen)
{
    const bool again = recipe.knownRecords == KnownRecords::SendAgain;
    switch (record.operation) {
    case Operation::PerformAction:
        item.recordId = newId;
        item.idIsOurs = true;
        item.payload =
            actionBody({item.recordId, recipe.typeFormId, item.componentUuid, record.data});
        return;
    case Operation::CreateComponent:
        item.draft = componentBody({{}, recipe.typeFormId, record.data});
        return;
    case Operation::EditAction:
        item.recordId = record.actionId;
        item.draft = editDraft(record.changes, again, seen.value(item.recordId));
        return;
    case Operation::EditComponent:
        item.recordId = item.componentUuid;
        item.draft = editDraft(record.changes, again, seen.value(item.recordId));
        return;
    }
}

} // namespace

QByteArray recordFingerprint(const Recipe &recipe, const QString &target, const QJsonObject &data)
{
    const QJsonObject whole{
        {QStringLiteral("operation"), operationName(recipe.operation)},
        {QStringLiteral("typeForm"), recipe.typeFormId},
        {QStringLiteral("component"), target},
        {QStringLiteral("data"), data},
    };
    // QJsonObject keeps its members sorted, so equal records give equal bytes.
    return QCryptographicHash::hash(
        QJsonDocument(whole).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

ItemInfo planItem(
    const UploadOrder &order, const FormValidator &rules, qint64 row, const QString &newId)
{
    const Record record = order.builder.build(row);
    ItemInfo item;
    item.row = record.row;
    item.line = record.line;
    if (record.rows > 1)
        item.rowList = rowListOf(order.builder.rowsOf(record.index));
    const ComponentFact fact = order.facts.value(record.target.key());
    item.componentUuid = fact.uuid.isEmpty() ? record.target.uuid : fact.uuid;

    const auto reject = [&item](const Issue &issue) {
        item.state = ItemState::Rejected;
        noteIssue(item, issue);
        return item;
    };
    for (const Issue &issue : checkRecord(record, rules, order.facts, order.builder.scripts())) {
        if (issue.severity == Severity::Error)
            return reject(issue);
    }
    // Nothing leaves for a component that the instance did not confirm.
    if (aimsAtComponent(record.operation) && fact.state != ComponentFact::State::Exists)
        return reject(notConfirmed());

    Recipe recipe = order.builder.recipe();
    recipe.knownRecords = order.knownRecords;
    item.fingerprint = recordFingerprint(recipe, targetOf(record, item.componentUuid), record.data);
    fillIn(item, record, recipe, newId, order.versionsSeen);
    item.whereabouts = isEdit(record.operation)
        ? record.given
        : whereaboutsOf(record, order.builder.form(), QDate::currentDate());
    if (const auto issue = tooLarge(item.payload.isEmpty() ? item.draft : item.payload)) {
        forgetWhatIsSent(item);
        return reject(*issue);
    }
    return item;
}

BatchInfo plannedBatch(const UploadOrder &order)
{
    BatchInfo batch = order.batch;
    batch.fileRows = order.builder.table().rowCount();
    const RecordRowsPtr &rows = order.builder.rows();
    batch.rowsTaken = batch.fileRows - (rows ? rows->rowsLeftOut() : 0);
    batch.reading = readingToJson(order.builder.table());
    return batch;
}

QList<CellAddress> correctedCells(const UploadOrder &order)
{
    return order.corrections.overlay().cells();
}

CorrectionInfo correctionAt(const UploadOrder &order, const CellAddress &cell)
{
    const Table &table = order.builder.table();
    const CorrectionMark mark = order.corrections.mark(cell);
    const qint64 record = order.builder.recordOf(cell.row);
    return {cell.row, table.line(cell.row), cell.column, table.columns().value(cell.column),
        table.row(cell.row).value(cell.column), order.corrections.overlay().value(cell), mark.when,
        mark.who, record < 0 ? -1 : order.builder.firstRow(record)};
}

void skipAsKnown(ItemInfo &item, const ItemInfo &known)
{
    forgetWhatIsSent(item);
    noteKnown(item, known);
}

Result<void> skipIfKnown(ItemInfo &item, const UploadOrder &order, Journal &journal)
{
    // Whether an edit is there already is for the record itself to tell, just before it is sent.
    if (order.knownRecords != KnownRecords::Skip || item.state != ItemState::Waiting
        || isEdit(order.builder.recipe().operation))
        return {};
    const auto known = journal.knownItem(item.fingerprint, order.batch.instanceHost);
    if (!known)
        return Unexpected(known.error());
    if (*known) {
        skipAsKnown(item, **known);
    } else if (const auto stored = order.stored.constFind(item.fingerprint);
               stored != order.stored.constEnd()) {
        forgetWhatIsSent(item);
        noteStored(item, *stored);
    }
    return {};
}

} // namespace m2m
