// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsreader.h"

#include "base/jsvalue.h"

#include <algorithm>

namespace m2m {

namespace {

bool areBlank(const QStringList &texts)
{
    return std::all_of(texts.begin(), texts.end(), js::isBlank);
}

bool isWrong(const StepResult &result)
{
    return result.issue && result.issue->severity == Severity::Error;
}

} // namespace

RowsReader::RowsReader(const QList<BoundMapping> &mappings)
{
    for (const BoundMapping &bound : mappings) {
        One one{&bound, Gathering(bound), -1, false, {}, {}};
        if (!bound.grid.isEmpty()) {
            const auto known = std::find_if(m_grids.begin(), m_grids.end(),
                [&bound](const Grid &grid) { return grid.path == bound.grid; });
            one.grid = int(known - m_grids.begin());
            if (known == m_grids.end())
                m_grids.push_back({bound.grid, {}, {}, false});
        }
        m_all.push_back(std::move(one));
    }
}

void RowsReader::add(const QStringList &cells, qint64 row, qint64 line, IssueList &issues)
{
    for (One &one : m_all) {
        if (!one.bound->hasNothing())
            read(one, cells, row, line, issues);
    }
    for (Grid &grid : m_grids) {
        if (grid.isFilled)
            grid.rows += grid.now;
        grid.now = {};
        grid.isFilled = false;
    }
}

void RowsReader::read(
    One &one, const QStringList &cells, qint64 row, qint64 line, IssueList &issues)
{
    const BoundMapping &bound = *one.bound;
    const bool fixed = bound.isFixed();
    if (fixed && one.isRead && one.grid < 0)
        return;
    const QStringList texts = bound.texts(cells, line);
    const StepResult result = fixed && one.isRead ? one.fixed : bound.run(texts);
    if (fixed && !one.isRead)
        one.fixed = result;
    const bool blank = areBlank(texts);
    // A blank row of a grid is no row: what it lacks is no fault.
    if (result.issue && !(fixed && one.isRead)) {
        Issue issue = bound.issueOf(*result.issue);
        issue.row = row;
        issue.line = fixed ? bound.fixed.line : line;
        issues += issue;
    }
    one.isRead = true;
    if (one.raw.isEmpty() && !blank)
        one.raw = shownTogether(texts);
    if (isWrong(result)) {
        if (one.grid >= 0)
            m_grids[size_t(one.grid)].isFilled = true;
        return;
    }
    if (one.grid < 0) {
        one.gathering.add(result.value, blank, row, line, issues);
        return;
    }
    Grid &grid = m_grids[size_t(one.grid)];
    grid.isFilled = grid.isFilled || (!blank && !fixed);
    if (!result.value.isUndefined())
        setValueAt(grid.now, bound.member, result.value);
}

std::vector<Lineage> RowsReader::lineages() const
{
    std::vector<Lineage> lineages;
    for (const One &one : m_all) {
        Lineage lineage;
        lineage.field = one.bound->mapping.field;
        lineage.source = one.bound->mapping.source;
        lineage.column = one.bound->column();
        lineage.value = QJsonValue::Undefined;
        lineage.raw = one.raw;
        if (one.grid < 0) {
            lineage.value = one.gathering.value();
            if (one.bound->columns.size() == 1)
                lineage.row = one.gathering.row();
        } else {
            QJsonArray column;
            const QJsonArray &rows = m_grids[size_t(one.grid)].rows;
            for (const QJsonValue row : rows)
                column += valueAt(row.toObject(), one.bound->member);
            lineage.value = column;
        }
        lineages.push_back(std::move(lineage));
    }
    return lineages;
}

std::vector<std::pair<QString, QJsonArray>> RowsReader::grids() const
{
    std::vector<std::pair<QString, QJsonArray>> found;
    for (const Grid &grid : m_grids) {
        if (!grid.rows.isEmpty())
            found.emplace_back(grid.path, grid.rows);
    }
    return found;
}

} // namespace m2m
