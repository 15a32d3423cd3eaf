// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/whereabouts.h"
#include "componentref.h"
#include "recipe.h"

#include <QJsonObject>

namespace m2m {

/// Where a value came from, for one field of one record.
struct Lineage {
    QString field; ///< path, or targetPath()
    Source source;
    int column = -1;
    QString raw; ///< the text of the file
    QString corrected; ///< typed over it; null: nothing was
    /// As it is sent; undefined: not sent. A field that is checked but never posted (clientOnly)
    /// has the value that is checked.
    QJsonValue value;
};

/// One component or action as it is sent.
struct Record {
    qint64 row = 0; ///< of the table, from 0
    qint64 line = 0; ///< in the file, from 1
    Operation operation = Operation::PerformAction;
    ComponentRef target; ///< as read; the instance confirms it
    QString actionId; ///< of the action that is edited; lower case
    /// What is sent; of an edit only what it changes, in the shape of the data.
    QJsonObject data;
    QJsonObject changes; ///< of an edit: path to value
    Whereabouts given; ///< what the recipe says of it
    QList<Lineage> lineage;
    IssueList issues; ///< of the cell readers; the checks add theirs
};

} // namespace m2m
