// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedtext.h"

#include "format.h"

#include <QCoreApplication>

namespace m2m {

namespace {
struct Stored {
    Q_DECLARE_TR_FUNCTIONS(Stored)
};
} // namespace

QString storedTitle(const StoredSummary &summary)
{
    if (summary.actions == 0)
        return Stored::tr("The DB has no record of this type on these components yet.");
    if (summary.sameRecords == 0)
        return Stored::tr("The DB has none of these records yet, but others on these components.");
    return Stored::tr("The DB has %n of these records already, with the same values.", nullptr,
        int(summary.sameRecords));
}

QString storedDetails(const StoredSummary &summary)
{
    if (summary.actions == 0)
        return {};
    const StoredAction &newest = summary.newest;
    return Stored::tr("%1 on %2; the newest of %3 by %4.", "records, components, when, who")
        .arg(Stored::tr("%n record(s) of this type", nullptr, summary.actions),
            Stored::tr("%n component(s)", nullptr, summary.components), whenText(newest.when),
            newest.who.isEmpty() ? Stored::tr("somebody") : newest.who);
}

QString clitext::storedAlready(const StoredSummary &summary)
{
    const QString details = storedDetails(summary);
    return details.isEmpty() ? storedTitle(summary)
                             : storedTitle(summary) + QLatin1Char(' ') + details;
}

} // namespace m2m
