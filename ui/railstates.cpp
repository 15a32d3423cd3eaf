// SPDX-License-Identifier: GPL-3.0-or-later
#include "railstates.h"

#include "text/format.h"
#include "widgets/steprail.h"

#include <QCoreApplication>

#include <algorithm>

namespace m2m {

namespace {

struct RailText {
    Q_DECLARE_TR_FUNCTIONS(RailText)
};

using State = RailItem::State;

/// What one step says of itself.
struct RailState {
    State state = State::Pending;
    QString subtitle;
};

QString notYet() { return RailText::tr("not yet"); }

RailState importState(const BatchSession &session)
{
    if (session.isOpening())
        return {State::Pending, RailText::tr("reading…")};
    if (session.table())
        return {State::Done, session.table()->source().name()};
    return {session.problem(BatchSession::Area::File) ? State::Trouble : State::Pending,
        RailText::tr("no file")};
}

RailState mapState(const BatchSession &session)
{
    // While another form is fetched, records of the one before may still be there.
    if (!session.records().isValid() || !session.typeForm())
        return {State::Pending, notYet()};
    const QList<Mapping> &mappings = session.recipe().mappings;
    const auto mapped = std::count_if(mappings.begin(), mappings.end(),
        [](const Mapping &mapping) { return mapping.source.kind != Source::Kind::None; });
    const QList<Field> &fields = session.typeForm()->fields;
    const auto shown = 1 // the target
        + std::count_if(fields.begin(), fields.end(), [](const Field &field) {
              return !field.hidden && field.kind != ValueKind::Rows
                  && field.kind != ValueKind::Unsupported;
          });
    return {session.isMapped() ? State::Done : State::Trouble,
        RailText::tr("%1 of %2 mapped").arg(mapped).arg(shown)};
}

RailState reviewState(const BatchSession &session)
{
    if (!session.records().isValid())
        return {State::Pending, notYet()};
    const CheckReport &report = session.report();
    if (report.rows.size() < session.records().count())
        return {State::Pending, RailText::tr("checking…")};
    if (report.wrong > 0 && report.doubtful > 0) {
        return {State::Trouble,
            RailText::tr("%1 wrong, %2 doubtful")
                .arg(numberText(report.wrong), numberText(report.doubtful))};
    }
    if (report.wrong > 0)
        return {State::Trouble, RailText::tr("%1 wrong").arg(numberText(report.wrong))};
    if (report.doubtful > 0)
        return {State::Done, RailText::tr("%1 doubtful").arg(numberText(report.doubtful))};
    return {State::Done, RailText::tr("%1 right").arg(numberText(report.right))};
}

RailState uploadState(const RunStatus &run)
{
    const qint64 total = run.counts.total();
    const State trouble = run.trouble ? State::Trouble : State::Pending;
    switch (run.phase) {
    case RunPhase::Idle:
        break;
    case RunPhase::Preparing:
        return {State::Pending, RailText::tr("preparing…")};
    case RunPhase::Running:
    case RunPhase::Pausing:
        return {trouble,
            RailText::tr("%1 %").arg(run.total > 0 ? 100 * (total - run.open()) / run.total : 0)};
    case RunPhase::Paused:
        return {trouble, RailText::tr("paused")};
    case RunPhase::Finished:
        return {run.counts.bad() + run.open() > 0 ? State::Trouble : State::Done,
            RailText::tr("%1 of %2")
                .arg(numberText(run.counts[ItemState::Verified] + run.counts[ItemState::Skipped]
                         + run.notReadBack),
                    numberText(total))};
    case RunPhase::Cancelled:
        return {trouble, RailText::tr("cancelled")};
    case RunPhase::Failed:
        return {State::Trouble, RailText::tr("stopped")};
    }
    return {State::Pending, notYet()};
}

} // namespace

void showStates(StepRail &rail, const BatchSession &session, qint64 batches)
{
    const QList<RailState> states{importState(session), mapState(session), reviewState(session),
        uploadState(session.run()),
        {State::Pending,
            batches > 0 ? RailText::tr("%n upload(s)", nullptr, int(batches))
                        : RailText::tr("empty")}};
    for (int i = 0; i < states.size(); ++i) {
        rail.step(i)->setState(states.at(i).state);
        rail.step(i)->setSubtitle(states.at(i).subtitle);
    }
}

} // namespace m2m
