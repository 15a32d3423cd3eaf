// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include <algorithm>
#include <iterator>

namespace m2m {

bool isNotChecked(const QString &rule) { return rule == QLatin1StringView("notCheckedHere"); }

QList<qint64> onlyNotChecked(const CheckReport &report)
{
    const bool any = std::any_of(report.groups.begin(), report.groups.end(),
        [](const ProblemGroup &group) { return isNotChecked(group.rule); });
    if (!any)
        return {};
    enum : quint8 { Nothing, NotChecked, Other };
    QList<quint8> seen(report.rows.size(), Nothing);
    for (const ProblemGroup &group : report.groups) {
        if (group.severity == Severity::Note)
            continue;
        for (const qint64 row : group.rows) {
            if (!isNotChecked(group.rule))
                seen[row] = Other;
            else if (seen.at(row) == Nothing)
                seen[row] = NotChecked;
        }
    }
    QList<qint64> rows;
    for (qsizetype row = 0; row < seen.size(); ++row) {
        if (seen.at(row) == NotChecked)
            rows.append(row);
    }
    return rows;
}

QList<qint64> rowsWithProblems(const CheckReport &report, const IssueList &issues)
{
    QList<qint64> rows;
    for (const ProblemGroup &group : report.groups) {
        const bool shared = group.severity != Severity::Note && !isNotChecked(group.rule)
            && std::any_of(issues.begin(), issues.end(), [&group](const Issue &issue) {
                   return issue.rule == group.rule && issue.fieldPath == group.fieldPath;
               });
        if (!shared)
            continue;
        QList<qint64> merged;
        std::set_union(rows.begin(), rows.end(), group.rows.begin(), group.rows.end(),
            std::back_inserter(merged));
        rows = merged;
    }
    return rows;
}

QStringList leftOut(const Table &table, const CellOverlay &overlay, qint64 row)
{
    if (overlay.isEmpty())
        return {};
    QStringList texts;
    const QStringList cells = table.row(row);
    for (qsizetype column = table.columns().size(); column < cells.size(); ++column) {
        if (overlay.contains(CellAddress{row, int(column)}))
            texts << cells.at(column);
    }
    return texts;
}

IssueList batchIssues(const CheckReport &report, qint64 row)
{
    IssueList issues;
    for (const ProblemGroup &group : report.groups) {
        // A record tells of its own size.
        if (!group.rule.startsWith(QLatin1StringView("batch.same"))
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
        return overlay.rows();
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
