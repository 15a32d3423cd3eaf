// SPDX-License-Identifier: GPL-3.0-or-later
#include "storytext.h"

#include "exporttext.h"
#include "format.h"
#include "statetext.h"
#include "steptext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace m2m {

namespace {

struct Story {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

constexpr int longestCell = 400;
constexpr int firstYes = 200;
constexpr int lastYes = 299;

QString writtenCell(const QString &cell)
{
    return cell.isEmpty() ? Story::tr("(empty)") : cut(oneLine(cell), longestCell);
}

QString labelOf(const QString &path, const FieldLabels &labels)
{
    const QString label = labels ? labels(path) : QString();
    return label.isEmpty() ? path : label;
}

/// Of one row a line a cell; of several a line a row.
void addRows(const RecordOrigin &origin, QList<StoryLine> &lines)
{
    for (const FileRow &row : origin.rows) {
        const QString line = Story::tr("Line %1").arg(row.line);
        if (origin.rowsInAll > 1) {
            lines.append({line, cut(row.cells.join(QStringLiteral(" | ")), longestCell),
                Tone::Neutral, true});
            continue;
        }
        for (qsizetype column = 0; column < qMax(row.cells.size(), origin.columns.size());
             ++column) {
            const QString name = origin.columns.value(column);
            lines.append({name.isEmpty() ? Story::tr("Cell %1").arg(column + 1) : oneLine(name),
                column < row.cells.size() ? writtenCell(row.cells.at(column))
                                          : Story::tr("(not there)"),
                Tone::Neutral, true});
        }
    }
    if (origin.rowsInAll > origin.rows.size()) {
        lines.append({{},
            Story::tr("and %n more row(s)", nullptr, int(origin.rowsInAll - origin.rows.size()))});
    }
}

QString textOfState(const StepState &state)
{
    return state.value.isUndefined() ? state.texts.join(QStringLiteral(" | "))
                                     : valueText(state.value);
}

/// "“12,5”, number with comma: 12.5"
StoryLine lineOfValue(const ValueTrace &trace, const FieldLabels &labels)
{
    const QString written =
        (trace.corrected.isEmpty() ? trace.raw : trace.corrected).join(QStringLiteral(" | "));
    QStringList parts{written.isEmpty() ? Story::tr("(empty)") : quoted(oneLine(written))};
    bool isRefused = false;
    for (const StepTrace &each : trace.steps) {
        if (each.step.name.isEmpty() && !each.issue)
            continue; // as it stands in the file
        isRefused = each.issue.has_value();
        parts.append(isRefused ? Story::tr("%1: cannot be read", "a step").arg(stepText(each.step))
                               : Story::tr("%1: %2", "a step and what came out of it")
                                     .arg(stepText(each.step),
                                         cut(oneLine(textOfState(each.after)), longestCell)));
    }
    if (!isRefused) {
        parts.append(trace.value.isUndefined() ? Story::tr("not sent")
                                               : cut(valueText(trace.value), longestCell));
    }
    return {labelOf(trace.path, labels), parts.join(QStringLiteral(" → ")),
        isRefused ? Tone::Bad : Tone::Neutral};
}

QString postAnswerText(const PostAnswer &answer)
{
    const QString took = answer.tookMs < 10'000
        ? Story::tr("%1 ms").arg(numberText(answer.tookMs))
        : Story::tr("%1 s").arg(numberText(answer.tookMs / 1000));
    return answer.status == 0 ? Story::tr("no answer in %1").arg(took)
                              : Story::tr("HTTP %1 after %2").arg(answer.status).arg(took);
}

QString cellsGoneText(OwnColumns state)
{
    switch (state) {
    case OwnColumns::Included:
        return {};
    case OwnColumns::FileGone:
        return Story::tr("The file cannot be found or read here any more, so its cells cannot be "
                         "shown. What was sent stands below.");
    case OwnColumns::FileChanged:
        return Story::tr("The file was changed after the upload, so its cells are not shown. What "
                         "was sent stands below.");
    case OwnColumns::ReadDifferently:
        return Story::tr("The log does not know how the file was read, so its cells are not shown. "
                         "What was sent stands below.");
    }
    return {};
}

bool isYes(int status) { return status >= firstYes && status <= lastYes; }

} // namespace

StorySection storyOfFile(const RecordStory &story)
{
    StorySection section;
    const ItemInfo &item = story.item;
    const QList<qint64> rows = rowsOf(item);
    section.note = rows.size() > 1 ? Story::tr("%n row(s)", nullptr, int(rows.size()))
                                   : Story::tr("line %1").arg(item.line);
    if (!story.batch.filePath.isEmpty()) {
        section.lines.append({Story::tr("File"), QDir::toNativeSeparators(story.batch.filePath),
            Tone::Neutral, true});
    }
    if (rows.size() > 1)
        section.lines.append({Story::tr("Rows"),
            Story::tr("%1, the first in line %2").arg(item.rowList).arg(item.line)});
    if (!story.origin)
        return section;
    if (story.origin->state == OwnColumns::Included)
        addRows(*story.origin, section.lines);
    else
        section.lines.append({{}, cellsGoneText(story.origin->state), Tone::Doubt});
    return section;
}

StorySection storyOfValues(const RecordStory &story, const FieldLabels &labels)
{
    StorySection section;
    if (!story.origin)
        return section;
    for (const ValueTrace &trace : story.origin->values)
        section.lines.append(lineOfValue(trace, labels));
    if (!section.lines.isEmpty()) {
        section.note = story.batch.recipeName;
    } else if (story.origin->state == OwnColumns::Included) {
        section.lines.append({{},
            story.batch.recipeName.isEmpty()
                ? Story::tr(
                    "The recipe of this upload is not in use now. Open it and its type form "
                    "to see each step.")
                : Story::tr("Open the recipe %1 and its type form to see each step.")
                      .arg(quoted(story.batch.recipeName))});
    } else {
        section.lines.append({{}, Story::tr("Without the file the steps cannot be shown.")});
    }
    return section;
}

QString requestText(const RecordStory &story)
{
    const auto operation = operationFromName(story.batch.operation);
    const bool isAction =
        !operation || *operation == Operation::PerformAction || *operation == Operation::EditAction;
    QString path = isAction ? QStringLiteral("/api/action") : QStringLiteral("/api/component");
    QUrlQuery query;
    if (!story.item.whereabouts.location.isEmpty())
        query.addQueryItem(QStringLiteral("location"), story.item.whereabouts.location);
    if (!story.item.whereabouts.date.isEmpty())
        query.addQueryItem(QStringLiteral("date"), story.item.whereabouts.date);
    if (!query.isEmpty())
        path += QLatin1Char('?') + query.toString();
    return QStringLiteral("POST ") + path;
}

StorySection storyOfRequests(const RecordStory &story)
{
    StorySection section;
    const ItemInfo &item = story.item;
    if (item.attempts == 0) {
        section.note = Story::tr("never sent");
        section.lines.append({{}, Story::tr("Nothing of this record has left this computer.")});
        return section;
    }
    section.note = Story::tr("sent %n time(s)", nullptr, item.attempts);
    section.lines.append({Story::tr("Request"), requestText(story), Tone::Neutral, true});
    section.lines.append({Story::tr("Headers"),
        Story::tr("Content-Type: application/json; Authorization: not kept"), Tone::Neutral, true});
    if (!item.payload.isEmpty())
        section.lines.append({Story::tr("Size"), sizeText(item.payload.size())});
    bool lastIsTold = false;
    for (const EventInfo &event : story.events) {
        if (!event.answered)
            continue;
        const Tone tone = isYes(event.answered->status) ? Tone::Good
            : event.answered->status == 0               ? Tone::Doubt
                                                        : Tone::Bad;
        section.lines.append({clockText(event.when), postAnswerText(*event.answered), tone});
        lastIsTold = !event.answer.isEmpty() && event.answer == item.answer;
        if (!event.answer.isEmpty())
            section.lines.append({Story::tr("Answer"), event.answer, Tone::Neutral, true});
    }
    if (!lastIsTold && (item.status != 0 || !item.answer.isEmpty())) {
        section.lines.append({item.status != 0 ? Story::tr("Last answer, HTTP %1").arg(item.status)
                                               : Story::tr("Last answer"),
            item.answer.isEmpty() ? Story::tr("(empty)") : item.answer, Tone::Neutral, true});
    }
    return section;
}

StorySection storyOfReadBack(const RecordStory &story, const FieldLabels &labels)
{
    const ItemInfo &item = story.item;
    StorySection section;
    switch (item.state) {
    case ItemState::Verified:
        section.note = Story::tr("equal");
        section.lines.append({clockText(item.changed),
            Story::tr("The DB holds all that was sent, as it was sent."), Tone::Good});
        return section;
    case ItemState::Different:
        break;
    case ItemState::Uploaded:
        section.note =
            item.rule == notReadBackRule ? Story::tr("left out by choice") : Story::tr("not yet");
        section.lines.append({{}, stateMeaning(item.state)});
        return section;
    default:
        section.note = Story::tr("none");
        section.lines.append({{}, Story::tr("There is nothing of it in the DB to be read back.")});
        if (item.state == ItemState::Unknown || item.state == ItemState::Sending)
            section.lines = {
                {{}, Story::tr("It is not known yet whether the DB has it."), Tone::Doubt}};
        else if (item.state == ItemState::Skipped)
            section.lines = {{{}, Story::tr("It was not sent.")}};
        return section;
    }
    const QJsonArray differences = QJsonDocument::fromJson(item.detail.toUtf8()).array();
    if (differences.isEmpty()) {
        section.note = Story::tr("not there");
        section.lines.append({clockText(item.changed), itemText(item).whatHappened, Tone::Bad});
        return section;
    }
    section.note = Story::tr("%n difference(s)", nullptr, int(differences.size()));
    for (const QJsonValue each : differences) {
        const QJsonObject difference = each.toObject();
        const QJsonValue stored = difference.value(QStringLiteral("stored"));
        const QString path = difference.value(QStringLiteral("path")).toString();
        QString field = path;
        if (field.startsWith(QLatin1StringView("data.")))
            field.remove(0, 5);
        section.lines.append({labelOf(field, labels),
            Story::tr("sent %1, in the DB %2")
                .arg(quoted(valueText(difference.value(QStringLiteral("sent")))),
                    stored.isUndefined() ? Story::tr("nothing") : quoted(valueText(stored))),
            Tone::Bad});
    }
    return section;
}

StorySection storyOfEvents(const RecordStory &story)
{
    StorySection section;
    for (const EventInfo &event : story.events)
        section.lines.append({clockText(event.when), eventText(event)});
    section.note = whenText(story.item.changed);
    if (section.lines.isEmpty())
        section.lines.append({{}, Story::tr("Nothing has happened to it yet.")});
    return section;
}

QString asText(const QString &title, const StorySection &section)
{
    QStringList lines{section.note.isEmpty()
            ? title
            : Story::tr("%1 (%2)", "a part of a story, and in short").arg(title, section.note)};
    for (const StoryLine &line : section.lines) {
        lines.append(QStringLiteral("  ")
            + (line.label.isEmpty()
                    ? line.text
                    : Story::tr("%1: %2", "a name and what it is").arg(line.label, line.text)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace m2m
