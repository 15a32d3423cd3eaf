// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/whereabouts.h"
#include "componentref.h"
#include "forms/formmoment.h"
#include "recipe.h"

#include <QJsonObject>

namespace m2m {

/// Where a value came from, for one field of one record.
struct Lineage {
    QString field; ///< path, or targetPath()
    Source source;
    qint64 row = -1; ///< of the table, that the value stands in; -1: in none, or in several
    int column = -1; ///< the first, where it is made of several
    QString raw; ///< the text of the file; of several columns joined by " | "
    QString corrected; ///< typed over it; null: nothing was
    /// As it is sent; undefined: not sent. A field that is checked but never posted (clientOnly)
    /// has the value that is checked.
    QJsonValue value;
};

/// One component or action as it is sent.
struct Record {
    qint64 index = 0; ///< among the records, from 0
    qint64 row = 0; ///< of the table, from 0; the first of several
    qint64 line = 0; ///< in the file, from 1; of that row
    qint64 rows = 1; ///< that it was made of
    Operation operation = Operation::PerformAction;
    ComponentRef target; ///< as read; the instance confirms it
    QString actionId; ///< of the action that is edited; lower case
    /// What is sent; of an edit only what it changes, in the shape of the data.
    QJsonObject data;
    QJsonObject changes; ///< of an edit: path to value
    /// A new record as the form holds it when it is checked: also what is never posted.
    QJsonObject checked;
    QList<NotEvaluated> notEvaluated; ///< parts of the form that only the web page can run
    Whereabouts given; ///< what the recipe says of it
    QList<Lineage> lineage;
    IssueList issues; ///< of the cell readers; the checks add theirs
};

} // namespace m2m
