// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemtext.h"

#include "batch/itemnotes.h"
#include "errortext.h"
#include "fieldlabel.h"
#include "format.h"
#include "issuetext.h"
#include "statetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace m2m {

namespace {

struct Items {
    Q_DECLARE_TR_FUNCTIONS(Items)
};

constexpr qsizetype shownDifferences = 2;

std::optional<ItemText> ofOurCheck(
    const ItemInfo &item, const QJsonDocument &detail, const FieldLabels &labels)
{
    if (!detail.object().contains(QStringLiteral("@rule")))
        return {};
    const Issue issue = issueFromJson(item.detail);
    // The item does not know its operation; "component" is what all but one of them aim at.
    QString label = fieldLabel(issue.fieldPath, nullptr, Operation::PerformAction);
    if (labels && !labels(issue.fieldPath).isEmpty())
        label = labels(issue.fieldPath);
    const IssueText text = issueText(issue, label);
    return ItemText{text.sentence,
        text.whatToDo.isEmpty() ? Items::tr("Correct it in Review, then upload again.")
                                : text.whatToDo};
}

std::optional<ItemText> ofReadBack(const ItemInfo &item, const QJsonDocument &detail)
{
    if (item.state != ItemState::Different)
        return {};
    const QString whatToDo =
        Items::tr("Look at it in the DB and tell the DB team. It is not sent again by itself.");
    if (item.rule == QLatin1StringView("missing"))
        return ItemText{Items::tr("The DB said yes, but does not have it."), whatToDo};
    QStringList parts;
    const QJsonArray differences = detail.array();
    for (qsizetype i = 0; i < qMin(differences.size(), shownDifferences); ++i) {
        const QJsonObject difference = differences.at(i).toObject();
        const QJsonValue stored = difference.value(QStringLiteral("stored"));
        parts << Items::tr("%1 is %2 there and %3 here")
                     .arg(difference.value(QStringLiteral("path")).toString(),
                         stored.isUndefined() ? Items::tr("missing") : quoted(valueText(stored)),
                         quoted(valueText(difference.value(QStringLiteral("sent")))));
    }
    if (differences.size() > shownDifferences)
        parts << Items::tr("%1 more").arg(differences.size() - shownDifferences);
    return ItemText{parts.isEmpty()
            ? Items::tr("The DB holds something else.")
            : Items::tr("The DB holds something else: %1.").arg(parts.join(QStringLiteral("; "))),
        whatToDo};
}

std::optional<ItemText> ofSkipping(const ItemInfo &item, const QJsonDocument &detail)
{
    if (item.state != ItemState::Skipped)
        return {};
    if (item.rule == QLatin1StringView("record.holdsIt"))
        return ItemText{Items::tr("Not sent: the record holds these values already."), {}};
    if (item.rule == QLatin1StringView("rehearsal.notProved"))
        return ItemText{Items::tr("Not sent: the rehearsal has not proved it."), {}};
    const QString id = detail.object().value(QStringLiteral("recordId")).toString();
    return ItemText{id.isEmpty() ? Items::tr("Not sent: the DB has it already.")
                                 : Items::tr("Not sent: the DB has it already, as %1.").arg(id),
        {}};
}

std::optional<ItemText> ofTheWorld(const ItemInfo &item)
{
    const auto kind = errorKindFromKey(item.rule);
    if (!kind)
        return {};
    Error error{*kind, {}, {}};
    if (!item.detail.isEmpty())
        error.details.insert(QStringLiteral("reason"), item.detail);
    if (item.status != 0)
        error.details.insert(QStringLiteral("status"), item.status);
    const ErrorText text = errorText(error);
    if (item.state == ItemState::Rejected) {
        return ItemText{item.detail.isEmpty()
                ? Items::tr("The DB refused it.")
                : Items::tr("The DB refused it: %1").arg(oneLine(item.detail)),
            Items::tr("Correct the record or ask the DB team; then upload it again.")};
    }
    if (item.state == ItemState::Unknown) {
        return ItemText{text.title,
            Items::tr("Start the upload again: the DB is asked whether it has it, before anything "
                      "else.")};
    }
    if (item.state == ItemState::Failed) {
        return ItemText{text.title,
            Items::tr("It is not in the DB. Upload the file again: only what is missing is sent.")};
    }
    return ItemText{text.title, text.whatToDo};
}

} // namespace

ItemText itemText(const ItemInfo &item, const FieldLabels &labels)
{
    const QJsonDocument detail = QJsonDocument::fromJson(item.detail.toUtf8());
    if (const auto text = ofOurCheck(item, detail, labels))
        return *text;
    if (const auto text = ofReadBack(item, detail))
        return *text;
    if (const auto text = ofSkipping(item, detail))
        return *text;
    if (item.state == ItemState::Uploaded && item.rule == notReadBackRule)
        return {Items::tr("The DB has said yes; by choice it was not read back."), {}};
    switch (item.state) {
    case ItemState::Waiting:
    case ItemState::Sending:
    case ItemState::Uploaded:
    case ItemState::Verified:
        return {};
    default:
        break;
    }
    if (const auto text = ofTheWorld(item))
        return *text;
    return {item.detail.isEmpty() ? stateMeaning(item.state) : oneLine(item.detail), {}};
}

QString reasonText(const ReasonGroup &group, const FieldLabels &labels)
{
    if (!group.alike && group.first.detail.contains(QLatin1StringView("@rule"))) {
        QString label = fieldLabel(group.reason.field, nullptr, Operation::PerformAction);
        if (labels && !labels(group.reason.field).isEmpty())
            label = labels(group.reason.field);
        return problemName(group.reason.rule, label);
    }
    if (!group.alike && group.state == ItemState::Different)
        return Items::tr("The DB holds something else.");
    if (!group.alike && group.state == ItemState::Rejected)
        return Items::tr("The DB refused them, each in its own words.");
    return itemText(group.first, labels).whatHappened;
}

QString firstLines(const ReasonGroup &group)
{
    QStringList lines;
    for (const qint64 line : group.lines)
        lines += QString::number(line);
    const QString text = lines.join(QStringLiteral(", "));
    return group.count > group.lines.size()
        ? Items::tr("lines %1 …").arg(text)
        : Items::tr("line(s) %1", nullptr, int(group.count)).arg(text);
}

QString correctionText(const CorrectionInfo &correction)
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? Items::tr("(empty)") : quoted(oneLine(text));
    };
    QString column = correction.columnName.isEmpty()
        ? Items::tr("Cell %1, beyond the last column").arg(correction.column + 1)
        : oneLine(correction.columnName);
    // A record is shown with its first row; this one is another of its rows.
    if (correction.row != correction.record)
        column = Items::tr("%1 in line %2", "a column").arg(column).arg(correction.line);
    return Items::tr("%1: %2 became %3", "a column, its text in the file, and what was typed")
        .arg(column, shown(correction.raw), shown(correction.corrected));
}

QString correctionOrigin(const CorrectionInfo &correction)
{
    const QString when = whenText(correction.when);
    return correction.who.isEmpty() ? when : Items::tr("%1, %2").arg(correction.who, when);
}

QString correctionCount(const BatchInfo &batch)
{
    return batch.corrections == 0
        ? QString()
        : Items::tr("%n cell(s) corrected by hand", nullptr, int(batch.corrections));
}

QString eventText(const EventInfo &event)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("created"), QT_TRANSLATE_NOOP("Items", "written to the log")},
        {QStringLiteral("sending"), QT_TRANSLATE_NOOP("Items", "sent")},
        {QStringLiteral("sent"), QT_TRANSLATE_NOOP("Items", "sent")},
        {QStringLiteral("answered"), QT_TRANSLATE_NOOP("Items", "answered")},
        {QStringLiteral("uploaded"), QT_TRANSLATE_NOOP("Items", "the DB said yes")},
        {QStringLiteral("verified"), QT_TRANSLATE_NOOP("Items", "read back: equal")},
        {QStringLiteral("readBack"), QT_TRANSLATE_NOOP("Items", "read back")},
        {QStringLiteral("different"), QT_TRANSLATE_NOOP("Items", "read back: different")},
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("Items", "read back: not there")},
        {QStringLiteral("rejected"), QT_TRANSLATE_NOOP("Items", "refused")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("Items", "answer lost")},
        {QStringLiteral("interrupted"),
            QT_TRANSLATE_NOOP("Items", "found unfinished when the program started")},
        {QStringLiteral("notStored"), QT_TRANSLATE_NOOP("Items", "asked after: not in the DB")},
        {QStringLiteral("reconciled"), QT_TRANSLATE_NOOP("Items", "asked after")},
        {QStringLiteral("setBack"), QT_TRANSLATE_NOOP("Items", "not taken, to be sent again")},
        {QStringLiteral("notSent"), QT_TRANSLATE_NOOP("Items", "not sent: the run was stopped")},
        {QStringLiteral("holdsIt"),
            QT_TRANSLATE_NOOP("Items", "asked: holds these values already")},
        {QStringLiteral("refusedHere"), QT_TRANSLATE_NOOP("Items", "not sent: refused here")},
        {QStringLiteral("inWorkflow"),
            QT_TRANSLATE_NOOP("Items",
                "a step of a workflow: it stays one, but the workflow's own state does not "
                "advance")},
        {QStringLiteral("retry"), QT_TRANSLATE_NOOP("Items", "to be sent again, by choice")},
        {QStringLiteral("readAgain"),
            QT_TRANSLATE_NOOP("Items", "to be read back again, by choice")},
        {QStringLiteral("gaveUp"), QT_TRANSLATE_NOOP("Items", "given up")},
        {QStringLiteral("skipped"), QT_TRANSLATE_NOOP("Items", "skipped")},
        {QStringLiteral("started"), QT_TRANSLATE_NOOP("Items", "started")},
        {QStringLiteral("paused"), QT_TRANSLATE_NOOP("Items", "paused")},
        {QStringLiteral("resumed"), QT_TRANSLATE_NOOP("Items", "resumed")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("Items", "cancelled")},
        {QStringLiteral("compacted"), QT_TRANSLATE_NOOP("Items", "contents dropped from the log")},
        {QStringLiteral("finished"), QT_TRANSLATE_NOOP("Items", "finished")},
    };
    const char *word = words.value(event.what);
    return word ? Items::tr(word) : event.what;
}

} // namespace m2m
