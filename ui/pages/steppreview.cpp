// SPDX-License-Identifier: GPL-3.0-or-later
#include "steppreview.h"

#include "recipe/boundmapping.h"
#include "text/format.h"
#include "text/issuetext.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

constexpr qint64 shownRows = 3;
constexpr qint64 rowsForOffers = 500;
constexpr qsizetype mostOffers = 200;

QString stateText(const StepState &state)
{
    if (!state.value.isUndefined())
        return shortValueText(state.value);
    QStringList texts;
    for (const QString &text : state.texts)
        texts << (text.trimmed().isEmpty() ? Preview::tr("(empty)") : oneLine(text));
    return texts.isEmpty() ? Preview::tr("(empty)") : texts.join(QStringLiteral(" | "));
}

/// The entry of the step; null where the text was refused before it.
const StepTrace *entryOf(const QList<StepTrace> &trace, int step)
{
    int index = -1;
    for (const StepTrace &entry : trace) {
        if (!entry.step.name.isEmpty() && ++index == step)
            return &entry;
    }
    return nullptr;
}

BoundMapping bound(const BatchSession &session, const Mapping &mapping)
{
    return {mapping, *session.typeForm(), *session.table(), session.runFacts(),
        session.records().zone()};
}

} // namespace

QList<qint64> sampleRowsOf(const BatchSession &session, qint64 most)
{
    QList<qint64> rows;
    const RecordBuilder &records = session.records();
    if (!records.isValid())
        return rows;
    for (qint64 record = 0; record < records.count() && rows.size() < most; ++record) {
        const QList<qint64> of = records.rowsOf(record);
        rows += of.mid(0, most - rows.size());
    }
    return rows;
}

StepPreview stepPreview(
    const BatchSession &session, const Mapping &mapping, int step, const QString &label)
{
    StepPreview preview;
    if (!session.table() || !session.typeForm())
        return preview;
    const Field *field = session.typeForm()->field(mapping.field);
    const BoundMapping prepared = bound(session, mapping);
    const StepContext context{field, session.records().zone(), session.runFacts().uuids};
    preview.problem = stepSettingsProblem(mapping.steps.value(step), context);
    if (!preview.problem && prepared.steps.problem() && prepared.steps.problem()->index == step)
        preview.problem = prepared.steps.problem();
    if (preview.problem || prepared.hasNothing())
        return preview;
    const QList<qint64> rows = sampleRowsOf(session, shownRows);
    for (const qint64 row : rows) {
        const QStringList cells = session.records().correctedRow(row);
        const QList<StepTrace> trace =
            prepared.steps.trace(prepared.texts(cells, session.table()->line(row)));
        SampleLines::Line line;
        if (const StepTrace *entry = entryOf(trace, step)) {
            line.raw = stateText(entry->before);
            line.sent = stateText(entry->after);
            if (entry->issue) {
                const bool error = entry->issue->severity == Severity::Error;
                line.tone = error ? Tone::Bad : Tone::Doubt;
                if (error)
                    line.sent = Preview::tr("refused");
                Issue issue;
                issue.rule = entry->issue->rule;
                issue.params = entry->issue->params;
                line.remark = issueText(issue, label).sentence;
            }
        } else if (!trace.isEmpty()) {
            line.raw = stateText(trace.constFirst().before);
            line.sent = Preview::tr("does not come so far");
        }
        preview.lines.append(line);
    }
    return preview;
}

StepOffers stepOffers(const BatchSession &session, const Mapping &mapping, int step)
{
    StepOffers offers;
    if (!session.table() || !session.typeForm())
        return offers;
    if (const Field *field = session.typeForm()->field(mapping.field)) {
        for (const Option &option : field->options)
            offers.targets << option.label;
    }
    const BoundMapping prepared = bound(session, mapping);
    if (prepared.hasNothing())
        return offers;
    const QList<qint64> rows = sampleRowsOf(session, rowsForOffers);
    for (const qint64 row : rows) {
        const QStringList cells = session.records().correctedRow(row);
        const QList<StepTrace> trace =
            prepared.steps.trace(prepared.texts(cells, session.table()->line(row)));
        const StepTrace *entry = entryOf(trace, step);
        const QStringList texts =
            entry ? entry->before.texts : QStringList(trace.constFirst().before.texts);
        for (const QString &text : texts) {
            const QString trimmed = text.trimmed();
            if (!trimmed.isEmpty() && !offers.texts.contains(trimmed))
                offers.texts << trimmed;
        }
        if (offers.texts.size() >= mostOffers)
            break;
    }
    return offers;
}

} // namespace m2m
