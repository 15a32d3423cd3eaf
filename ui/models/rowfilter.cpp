// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include <algorithm>

namespace m2m {

QList<qint64> changedRows(const CellOverlay &overlay)
{
    QList<qint64> rows;
    for (auto it = overlay.cbegin(); it != overlay.cend(); ++it)
        rows.append(it.key().row);
    std::sort(rows.begin(), rows.end());
    rows.resize(std::distance(rows.begin(), std::unique(rows.begin(), rows.end())));
    return rows;
}

IssueList batchIssues(const CheckReport &report, qint64 row)
{
    IssueList issues;
    for (const ProblemGroup &group : report.groups) {
        if (!group.rule.startsWith(QLatin1StringView("batch."))
            || !std::binary_search(group.rows.begin(), group.rows.end(), row)) {
            continue;
        }
        Issue issue;
        issue.severity = group.severity;
        issue.rule = group.rule;
        issue.fieldPath = group.fieldPath;
        issue.row = row;
        issues.append(issue);
    }
    return issues;
}

std::optional<QList<qint64>> filteredRows(
    const RowFilter &filter, const CheckReport &report, const CellOverlay &overlay)
{
    const auto withVerdict = [&report](RowVerdict verdict) {
        QList<qint64> rows;
        for (qsizetype row = 0; row < report.rows.size(); ++row) {
            if (report.rows.at(row) == verdict)
                rows.append(row);
        }
        return rows;
    };
    switch (filter.kind) {
    case RowFilter::Kind::All:
        return {};
    case RowFilter::Kind::Right:
        return withVerdict(RowVerdict::Right);
    case RowFilter::Kind::Doubtful:
        return withVerdict(RowVerdict::Doubtful);
    case RowFilter::Kind::Wrong:
        return withVerdict(RowVerdict::Wrong);
    case RowFilter::Kind::Changed:
        return changedRows(overlay);
    case RowFilter::Kind::Search:
        return filter.found;
    case RowFilter::Kind::Problem:
        break;
    }
    for (const ProblemGroup &group : report.groups) {
        if (group.rule == filter.rule && group.fieldPath == filter.fieldPath)
            return group.rows;
    }
    return QList<qint64>();
}

} // namespace m2m
