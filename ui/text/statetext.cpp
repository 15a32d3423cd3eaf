// SPDX-License-Identifier: GPL-3.0-or-later
#include "statetext.h"

#include "format.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(States)
};

constexpr std::array shownOrder{ItemState::Verified, ItemState::Uploaded, ItemState::Sending,
    ItemState::Waiting, ItemState::Different, ItemState::Rejected, ItemState::Failed,
    ItemState::Unknown, ItemState::Skipped};

} // namespace

QString stateWord(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return States::tr("waiting");
    case ItemState::Sending:
        return States::tr("sending");
    case ItemState::Uploaded:
        return States::tr("uploaded");
    case ItemState::Verified:
        return States::tr("verified");
    case ItemState::Different:
        return States::tr("different");
    case ItemState::Rejected:
        return States::tr("rejected");
    case ItemState::Failed:
        return States::tr("failed");
    case ItemState::Unknown:
        return States::tr("unknown");
    case ItemState::Skipped:
        return States::tr("skipped");
    }
    return {};
}

QString stateMeaning(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return States::tr("Not sent yet.");
    case ItemState::Sending:
        return States::tr("On its way, not answered yet.");
    case ItemState::Uploaded:
        return States::tr(
            "The DB has said yes; it is still to be read back, unless that is left out by choice.");
    case ItemState::Verified:
        return States::tr("Read back from the DB, and equal to what was sent.");
    case ItemState::Different:
        return States::tr("Read back from the DB, and not equal to what was sent.");
    case ItemState::Rejected:
        return States::tr("Refused, by the check of this program or by the DB.");
    case ItemState::Failed:
        return States::tr("Given up after several tries; it is not in the DB.");
    case ItemState::Unknown:
        return States::tr("Sent, but the answer was lost: the DB is asked before anything else.");
    case ItemState::Skipped:
        return States::tr("Not sent, because the DB has it already or by choice.");
    }
    return {};
}

QString countsEquation(const StateCounts &counts, qint64 fileRows, qint64 rowsTaken)
{
    QStringList parts;
    for (const ItemState state : shownOrder) {
        if (counts[state] > 0)
            parts << States::tr("%1 %2", "a number and a state")
                         .arg(numberText(counts[state]), stateWord(state));
    }
    if (parts.isEmpty())
        return States::tr("no rows");
    const QString sum = parts.join(QStringLiteral(" + "));
    if (fileRows >= 0 && rowsTaken >= 0
        && (fileRows != counts.total() || rowsTaken != counts.total())) {
        return States::tr("%1 = %2; %3 = %4 in records + %5 that make none",
            "2 records = 2 verified; 500 rows = 480 in records + 20 that make none")
            .arg(States::tr("%n record(s)", nullptr, int(counts.total())), sum,
                States::tr("%n row(s)", nullptr, int(fileRows)), numberText(rowsTaken),
                numberText(fileRows - rowsTaken));
    }
    return States::tr("%1 = %2", "300 rows = 297 verified + 3 rejected")
        .arg(States::tr("%n row(s)", nullptr, int(counts.total())), sum);
}

QString provenSentence(const StateCounts &counts, qint64 notReadBack, int oneOf)
{
    const auto n = [](qint64 count) { return int(count); };
    const qint64 total = counts.total();
    const qint64 verified = counts[ItemState::Verified];
    const qint64 skipped = counts[ItemState::Skipped];
    if (total > 0 && verified == total) {
        return States::tr(
            "All %n record(s) are in the DB, each once and as sent: every one was read "
            "back and compared.",
            nullptr, n(total));
    }
    QStringList sentences;
    if (verified > 0) {
        sentences << States::tr(
            "%n record(s) are in the DB, each once and as sent.", nullptr, n(verified));
    } else if (notReadBack == 0) {
        sentences << States::tr("No record was added to the DB by this upload.");
    }
    if (notReadBack > 0) {
        sentences << States::tr(
            "%n record(s) were uploaded and not read back (by choice: 1 of %1 is "
            "read back): the DB said yes to them, and was not asked again.",
            nullptr, n(notReadBack))
                         .arg(oneOf);
    }
    if (skipped > 0)
        sentences << States::tr("%n record(s) were skipped.", nullptr, n(skipped));
    if (counts[ItemState::Different] > 0) {
        sentences << States::tr("%n record(s) read back differently from what was sent.", nullptr,
            n(counts[ItemState::Different]));
    }
    const qint64 refused = counts[ItemState::Rejected] + counts[ItemState::Failed];
    if (refused > 0)
        sentences << States::tr("%n record(s) are not in the DB.", nullptr, n(refused));
    if (const qint64 open = counts.open() - notReadBack; open > 0) {
        sentences << States::tr(
            "%n record(s) are not finished; they can be gone on with.", nullptr, n(open));
    }
    return sentences.join(QLatin1Char(' '));
}

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::PerformAction:
        return States::tr("Perform a new action");
    case Operation::EditAction:
        return States::tr("Edit an action");
    case Operation::CreateComponent:
        return States::tr("Create a component");
    case Operation::EditComponent:
        return States::tr("Edit a component");
    }
    return {};
}

} // namespace m2m
