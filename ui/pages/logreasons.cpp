// SPDX-License-Identifier: GPL-3.0-or-later

// Why something cannot be done with a batch or with the chosen records of it.

#include "logactions.h"

#include "batch/batchdescription.h"
#include "batch/promotion.h"
#include "batch/retrybatch.h"
#include "text/errortext.h"
#include "text/instancetext.h"

#include <QUrl>

namespace m2m {

namespace {

bool wasReadBack(const ItemInfo &item)
{
    return item.state == ItemState::Verified || item.state == ItemState::Different;
}

qint64 inTheDb(const StateCounts &counts)
{
    return counts[ItemState::Verified] + counts[ItemState::Different];
}

} // namespace

/// What stands in the way of any run.
QString LogActions::whyNoRun() const
{
    if (!m_batch)
        return tr("Choose an upload in the table above.");
    const auto &profile = m_session.profile();
    if (!profile)
        return tr("This window is not connected to an instance.");
    if (journalHost(*profile) != m_batch->instanceHost) {
        return tr("Belongs to %1; this window is connected to %2.")
            .arg(instanceWord(m_batch->instanceKind), instanceWord(profile->kind));
    }
    return whyBusy();
}

QString LogActions::whyBusy() const
{
    if (!m_session.isConnected())
        return tr("The instance does not answer.");
    if (m_session.run().isActive() || m_session.run().inFlight > 0)
        return tr("Wait until the upload that is going on is over.");
    if (m_session.run().phase == RunPhase::Paused)
        return tr("An upload is paused: go on with it first, or cancel it.");
    return {};
}

QString LogActions::whyNoUndo() const
{
    const auto operation = operationFromName(m_batch->operation);
    if (!operation || !isEdit(*operation))
        return tr("It made new records, and the DB takes none away. Only edits can be put back.");
    if (m_batch->open() > 0)
        return tr("It is not finished: go on with it first.");
    if (inTheDb(m_batch->counts) == 0)
        return tr("It has changed nothing.");
    if (m_batch->compacted.isValid())
        return tr("The log does not hold any more what the records were before.");
    return {};
}

/// From the instance of the batch to the one that is connected.
QString LogActions::whyNoPromotion() const
{
    if (!m_batch)
        return tr("Choose an upload in the table above.");
    if (!m_session.profile())
        return tr("This window is not connected to an instance.");
    const auto possible = checkPromotion(*m_batch, batchFor(*m_session.profile()));
    return possible ? whyBusy() : errorText(possible.error()).whatToDo;
}

QString LogActions::whyNotChosen(What what) const
{
    if (!m_complete)
        return tr("Choose fewer records, or wait until they are read.");
    if (m_items.isEmpty())
        return tr("Choose records in the table below.");
    if (what == CopyId) {
        const bool some = std::any_of(m_items.begin(), m_items.end(),
            [](const ItemInfo &item) { return !item.recordId.isEmpty(); });
        return some ? QString() : tr("The chosen records have no ID: they were never sent.");
    }
    if (what == CopyRows)
        return {};
    if (what == Browse || what == BrowseAction) {
        if (m_items.size() > 1)
            return tr("Choose one record.");
        return pageOf(what).isValid() ? QString() : tr("No web page is known of this record.");
    }
    if (!chosen(what).isEmpty())
        return {};
    return what == RetryChosen
        ? tr("None of the chosen records failed or was refused by the DB. What is wrong in the "
             "file is corrected in Review.")
        : tr("None of the chosen records was read back.");
}

QString LogActions::whyNot(What what) const
{
    if (what == CopyId || what == CopyRows || what == Browse || what == BrowseAction)
        return whyNotChosen(what);
    if (!m_whyReadOnly.isEmpty())
        return m_whyReadOnly;
    if (what == Promote)
        return whyNoPromotion();
    if (const QString why = whyNoRun(); !why.isEmpty())
        return why;
    switch (what) {
    case GoOn:
        return m_batch->open() > 0 ? QString() : tr("Nothing is left to do of it.");
    case Retry:
        return m_retryable > 0
            ? QString()
            : tr("No record of it failed or was refused by the DB. What is wrong in the file is "
                 "corrected in Review.");
    case ReadBack:
    case ReadChosen:
        if (m_batch->compacted.isValid())
            return tr("The log does not hold any more what was sent.");
        if (what == ReadChosen)
            return whyNotChosen(what);
        return inTheDb(m_batch->counts) > 0 ? QString() : tr("No record of it was read back.");
    case RetryChosen:
        return whyNotChosen(what);
    case Undo:
        return whyNoUndo();
    default:
        return {};
    }
}

QList<qint64> LogActions::chosen(What what) const
{
    QList<qint64> ids;
    for (const ItemInfo &item : m_items) {
        if (what == RetryChosen ? mayBeRetried(item) : wasReadBack(item))
            ids.append(item.id);
    }
    return ids;
}

} // namespace m2m
