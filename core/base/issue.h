// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

namespace m2m {

enum class Severity {
    Note,
    Warning, ///< doubtful: the DB would take it, and so does the type form
    Error, ///< wrong: the type form would refuse it; the record is not sent
};

/// One thing that is odd about one value of one record. The rule is a name of form-rules (required,
/// min, pattern, …), of the cell readers (entry.number, entry.date, …) or of the batch
/// (batch.componentUnknown, …); ui/text turns rule and parameters into a sentence.
struct Issue {
    Severity severity = Severity::Error;
    QString rule;
    QString fieldPath; ///< path inside `data`; "@component" for the target
    QVariantMap params; ///< the rule's settings, and "value" as it was read
    qint64 row = -1; ///< record number in the table, from 0
    qint64 line = 0; ///< line in the file, from 1; 0 when the value does not come from the file
    int column = -1; ///< column in the table, from 0; -1 when the value does not come from a column
    bool operator==(const Issue &) const = default;
};

using IssueList = QList<Issue>;

/// Where issues of the record's target (its component or action) hang.
inline QString targetPath() { return QStringLiteral("@component"); }

} // namespace m2m

Q_DECLARE_METATYPE(m2m::Issue)
