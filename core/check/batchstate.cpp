// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchstate.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace m2m {

namespace {

constexpr qint64 rowsAhead = 8;

QString sameRecordRule() { return QStringLiteral("batch.sameRecord"); }
QString sameComponentRule() { return QStringLiteral("batch.sameComponent"); }

bool comesBefore(const ProblemGroup &a, const ProblemGroup &b)
{
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.rows.size() != b.rows.size())
        return a.rows.size() > b.rows.size();
    return std::tie(a.fieldPath, a.rule) < std::tie(b.fieldPath, b.rule);
}

/// Rows of a list with those of some rows replaced by others; all in order.
QList<qint64> replaced(
    const QList<qint64> &list, const QList<qint64> &rows, const QList<qint64> &others)
{
    QList<qint64> gone;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(gone),
        [&list](qint64 row) { return std::binary_search(list.begin(), list.end(), row); });
    if (gone == others)
        return list; // mostly, and a million rows need not be copied
    QList<qint64> left;
    left.reserve(list.size() + others.size());
    std::set_difference(
        list.begin(), list.end(), gone.begin(), gone.end(), std::back_inserter(left));
    QList<qint64> merged;
    merged.reserve(left.size() + others.size());
    std::merge(left.begin(), left.end(), others.begin(), others.end(), std::back_inserter(merged));
    return merged;
}

/// A few digests are found faster one after the other than by a hash, and all rows are asked.
class FewDigests {
public:
    void add(Digest digest)
    {
        if (digest == Digest() || contains(digest))
            return;
        m_few.push_back(digest);
        if (m_few.size() > mostOfFew)
            m_many.insert(quint64(digest));
    }
    [[nodiscard]] bool contains(Digest digest) const
    {
        const auto end = m_few.begin() + qsizetype(std::min(m_few.size(), mostOfFew));
        return std::find(m_few.begin(), end, digest) != end
            || (!m_many.isEmpty() && m_many.contains(quint64(digest)));
    }

private:
    static constexpr size_t mostOfFew = 4;
    std::vector<Digest> m_few; ///< all of them, in fact; only the first are looked at
    QSet<quint64> m_many; ///< the others
};

/// Compares all rows anew that have something in common with rows that changed.
void compareAgain(BatchState &state, const FewDigests &components, const FewDigests &contents,
    const QList<qint64> &rows, QList<qint64> &sameRecord, QList<qint64> &sameComponent)
{
    RowComparison comparison;
    QList<qint64> affected;
    auto next = rows.begin();
    for (qint64 row = 0; row < state.own.size(); ++row) {
        const bool changed = next != rows.end() && *next == row;
        if (changed)
            ++next;
        if (!changed && !components.contains(state.components.at(row))
            && !contents.contains(state.contents.at(row)))
            continue;
        affected += row;
        const RowVerdict verdict = comparison.compare(state, row);
        if (state.report.rows.at(row) != verdict)
            state.report.rows[row] = verdict;
    }
    sameRecord = replaced(sameRecord, affected, comparison.sameRecord);
    sameComponent = replaced(sameComponent, affected, comparison.sameComponent);
}

} // namespace

RowVerdict RowComparison::compare(const BatchState &state, qint64 row)
{
    // What memory takes its time to give is asked for a few rows before it is needed.
    if (row + rowsAhead < state.own.size()) {
        m_repetitions.prepare(
            state.components.at(row + rowsAhead), state.contents.at(row + rowsAhead));
    }
    const RowVerdict own = state.own.at(row);
    if (own == RowVerdict::Wrong)
        return own;
    const Repetitions::Found found =
        m_repetitions.add(state.components.at(row), state.contents.at(row));
    if (found.record) {
        sameRecord += row;
        return RowVerdict::Doubtful;
    }
    if (found.component)
        sameComponent += row;
    return own;
}

void finishReport(
    CheckReport &report, const QList<qint64> &sameRecord, const QList<qint64> &sameComponent)
{
    if (!sameRecord.isEmpty())
        report.groups += ProblemGroup{Severity::Warning, sameRecordRule(), {}, sameRecord};
    if (!sameComponent.isEmpty()) {
        report.groups +=
            ProblemGroup{Severity::Note, sameComponentRule(), targetPath(), sameComponent};
    }
    std::sort(report.groups.begin(), report.groups.end(), comesBefore);
    const auto count = [&report](RowVerdict verdict) {
        return qint64(std::count(report.rows.begin(), report.rows.end(), verdict));
    };
    report.doubtful = count(RowVerdict::Doubtful);
    report.wrong = count(RowVerdict::Wrong);
    report.right = report.rows.size() - report.doubtful - report.wrong;
}

void replaceRows(BatchState &state, const RowsFound &found)
{
    FewDigests components;
    FewDigests contents;
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        const qint64 row = found.rows.at(i);
        for (const Digest digest : {state.components.at(row), found.components.at(i)})
            components.add(digest);
        for (const Digest digest : {state.contents.at(row), found.contents.at(i)})
            contents.add(digest);
        state.own[row] = found.own.at(i);
        state.components[row] = found.components.at(i);
        state.contents[row] = found.contents.at(i);
    }
    QHash<ProblemKey, QList<qint64>> problems = found.problems;
    QList<qint64> sameRecord;
    QList<qint64> sameComponent;
    const QList<ProblemGroup> groups = std::exchange(state.report.groups, {});
    for (const ProblemGroup &group : groups) {
        if (group.rule == sameRecordRule()) {
            sameRecord = group.rows;
        } else if (group.rule == sameComponentRule()) {
            sameComponent = group.rows;
        } else {
            const ProblemKey key{group.severity, group.rule, group.fieldPath};
            const QList<qint64> rows = replaced(group.rows, found.rows, problems.take(key));
            if (!rows.isEmpty())
                state.report.groups += ProblemGroup{key.severity, key.rule, key.fieldPath, rows};
        }
    }
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        state.report.groups +=
            ProblemGroup{it.key().severity, it.key().rule, it.key().fieldPath, it.value()};
    }
    compareAgain(state, components, contents, found.rows, sameRecord, sameComponent);
    finishReport(state.report, sameRecord, sameComponent);
}

} // namespace m2m
