// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchcheck.h"

#include "base/worktogether.h"
#include "gatheredcheck.h"
#include "quickcheck.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <optional>
#include <vector>

namespace m2m {

namespace {

constexpr qint64 rowsInChunk = 512;
constexpr qint64 rowsInFirstChunks = 64; ///< the first screen is not to wait
constexpr qint64 recordsInChunk = 16; ///< of many rows each
constexpr qint64 millisecondsBetweenReports = 300;
/// For fewer rows than these it takes longer to make a plan than to check them one by one.
constexpr qsizetype rowsWorthAPlan = 64;

bool isSame(const ComponentFact &a, const ComponentFact &b)
{
    return a.state == b.state && a.uuid == b.uuid && a.formId == b.formId
        && a.formName == b.formName;
}

/// Components, as they were named then, of which something else is known now.
QSet<quint64> changedComponents(const ComponentFacts &before, const ComponentFacts &now)
{
    QSet<quint64> changed;
    if (now.isSharedWith(before))
        return changed;
    const auto compare = [&](const ComponentFacts &one, const ComponentFacts &other) {
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (!isSame(*it, other.value(it.key())))
                changed.insert(quint64(componentDigest(it.key(), before)));
        }
    };
    compare(before, now);
    compare(now, before);
    return changed;
}

/// One call of ofAll() or again().
class BatchRun {
public:
    BatchRun(const RecordBuilder &builder, const ComponentFacts &facts, const ProgressFn &progress,
        const PartialFn &partial)
        : m_builder(builder)
        , m_validator(builder.formPtr())
        , m_facts(facts)
        , m_progress(progress)
        , m_partial(partial)
    {
    }

    Result<BatchState> all()
    {
        const qint64 count = m_builder.count();
        for (qint64 from = 0; from < count;) {
            const qint64 rows = m_builder.rows() ? recordsInChunk
                : from < rowsInChunk             ? rowsInFirstChunks
                                                 : rowsInChunk;
            addChunk(from, std::min(from + rows, count));
            from += rows;
        }
        m_total = count;
        m_state.facts = m_facts;
        plan();
        m_sinceReport.start();
        run();
        if (m_cancelled)
            return failure(ErrorKind::Cancelled);
        m_state.report = report();
        return m_state;
    }

    Result<BatchState> again(const BatchState &before, QList<qint64> rows)
    {
        const qint64 count = m_builder.count();
        const QSet<quint64> changed = changedComponents(before.facts, m_facts);
        for (qint64 row = 0; !changed.isEmpty() && row < count; ++row) {
            if (changed.contains(quint64(before.components.at(row))))
                rows += row;
        }
        std::sort(rows.begin(), rows.end());
        rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
        rows.removeIf([count](qint64 row) { return row < 0 || row >= count; });
        for (qsizetype i = 0; i < rows.size();) {
            qsizetype next = i + 1;
            while (next < rows.size() && rows[next] == rows[next - 1] + 1 && next - i < rowsInChunk)
                ++next;
            addChunk(rows[i], rows[next - 1] + 1);
            i = next;
        }
        m_total = rows.size();
        m_isPart = true;
        if (rows.size() >= rowsWorthAPlan)
            plan();
        m_state = before;
        m_state.facts = m_facts;
        run();
        if (m_cancelled)
            return failure(ErrorKind::Cancelled);
        replaceRows(m_state, found(rows));
        return m_state;
    }

private:
    /// What one thread finds out about a run of rows.
    struct Chunk {
        qint64 from = 0;
        qint64 to = 0;
        QList<RowVerdict> verdicts;
        QList<Digest> components;
        QList<Digest> contents;
        std::vector<QList<qint64>> problems; ///< rows, by number of the problem

        void reserve()
        {
            verdicts.reserve(to - from);
            components.reserve(to - from);
            contents.reserve(to - from);
        }
        void add(qint64 row, const RowFinding &finding)
        {
            verdicts += finding.verdict;
            components += finding.component;
            contents += finding.content;
            for (const int problem : finding.problems) {
                if (size_t(problem) >= problems.size())
                    problems.resize(size_t(problem) + 1);
                problems[size_t(problem)] += row;
            }
        }
    };

    void plan()
    {
        m_plan = QuickPlan::of(m_builder);
        m_gatheredPlan = GatheredPlan::of(m_builder);
    }

    void addChunk(qint64 from, qint64 to)
    {
        Chunk chunk;
        chunk.from = from;
        chunk.to = to;
        m_chunks.push_back(std::move(chunk));
    }

    void run()
    {
        m_ready.resize(m_chunks.size());
        workTogether(qsizetype(m_chunks.size()), [this] { work(); });
    }

    void work()
    {
        std::optional<QuickCheck> quick;
        if (m_plan)
            quick.emplace(m_plan, m_facts, m_numbers);
        std::optional<GatheredCheck> gathered;
        if (m_gatheredPlan)
            gathered.emplace(m_gatheredPlan, m_facts, m_numbers);
        for (size_t i = m_next++; i < m_chunks.size() && !m_cancelled; i = m_next++) {
            Chunk &chunk = m_chunks[i];
            qint64 row = chunk.from;
            chunk.reserve();
            if (quick) {
                quick->check(chunk.from, chunk.to,
                    [&](const RowFinding &finding) { chunk.add(row++, finding); });
            }
            for (; gathered && row < chunk.to && !m_cancelled; ++row)
                chunk.add(row, gathered->check(row));
            for (; !quick && row < chunk.to && !m_cancelled; ++row)
                chunk.add(row, checkRow(m_builder, m_validator, m_facts, row, m_numbers));
            if (!m_cancelled)
                finish(i);
        }
    }

    void finish(size_t number)
    {
        const QMutexLocker lock(&m_finishing);
        m_ready[number] = true;
        m_done += m_chunks[number].to - m_chunks[number].from;
        if (!m_isPart) {
            // In the order of the rows, whoever was first.
            while (m_taken < m_chunks.size() && m_ready[m_taken]) {
                append(m_chunks[m_taken]);
                m_chunks[m_taken] = {};
                ++m_taken;
            }
        }
        if (m_progress && !m_cancelled && !m_progress(m_done, m_total)) {
            m_cancelled = true;
            return;
        }
        tellPartial();
    }

    void tellPartial()
    {
        if (!m_partial || m_isPart || m_taken == 0 || m_taken == m_chunks.size()
            || (m_hasReported && m_sinceReport.elapsed() < millisecondsBetweenReports))
            return;
        m_hasReported = true;
        m_partial(report());
        m_sinceReport.restart();
    }

    void append(const Chunk &chunk)
    {
        m_state.own += chunk.verdicts;
        m_state.components += chunk.components;
        m_state.contents += chunk.contents;
        if (m_rows.size() < chunk.problems.size())
            m_rows.resize(chunk.problems.size());
        for (size_t problem = 0; problem < chunk.problems.size(); ++problem)
            m_rows[problem] += chunk.problems[problem];
        for (qint64 row = chunk.from; row < chunk.to; ++row)
            m_state.report.rows += m_comparison.compare(m_state, row);
    }

    /// Of the rows that are there.
    [[nodiscard]] CheckReport report() const
    {
        CheckReport report = m_state.report;
        const QList<ProblemKey> keys = m_numbers.keys();
        for (size_t problem = 0; problem < m_rows.size(); ++problem) {
            const ProblemKey &key = keys[qsizetype(problem)];
            if (!m_rows[problem].isEmpty())
                report.groups +=
                    ProblemGroup{key.severity, key.rule, key.fieldPath, m_rows[problem]};
        }
        finishReport(report, m_comparison.sameRecord, m_comparison.sameComponent);
        return report;
    }

    [[nodiscard]] RowsFound found(const QList<qint64> &rows) const
    {
        RowsFound found;
        found.rows = rows;
        const QList<ProblemKey> keys = m_numbers.keys();
        for (const Chunk &chunk : m_chunks) { // in the order of their rows
            found.own += chunk.verdicts;
            found.components += chunk.components;
            found.contents += chunk.contents;
            for (size_t problem = 0; problem < chunk.problems.size(); ++problem) {
                if (!chunk.problems[problem].isEmpty())
                    found.problems[keys[qsizetype(problem)]] += chunk.problems[problem];
            }
        }
        return found;
    }

    const RecordBuilder &m_builder;
    const FormValidator m_validator;
    const ComponentFacts &m_facts;
    const ProgressFn &m_progress;
    const PartialFn &m_partial;
    std::shared_ptr<const QuickPlan> m_plan;
    std::shared_ptr<const GatheredPlan> m_gatheredPlan;
    qint64 m_total = 0;
    bool m_isPart = false; ///< of again()
    ProblemNumbers m_numbers;
    std::vector<Chunk> m_chunks;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_cancelled = false;

    QMutex m_finishing; ///< for all below, while threads work
    qint64 m_done = 0;
    size_t m_taken = 0; ///< chunks whose rows are in m_state
    std::vector<bool> m_ready; ///< by chunk
    QElapsedTimer m_sinceReport;
    bool m_hasReported = false;
    BatchState m_state;
    std::vector<QList<qint64>> m_rows; ///< by number of the problem
    RowComparison m_comparison;
};

} // namespace

Result<BatchCheck> BatchCheck::ofAll(const RecordBuilder &builder, const ComponentFacts &facts,
    const ProgressFn &progress, const PartialFn &partial)
{
    if (!builder.isValid())
        return BatchCheck();
    return BatchRun(builder, facts, progress, partial).all().map([](const BatchState &state) {
        return BatchCheck(state);
    });
}

Result<BatchCheck> BatchCheck::again(const RecordBuilder &builder, const ComponentFacts &facts,
    const QList<qint64> &rows, const ProgressFn &progress) const
{
    const PartialFn none;
    if (m_state.own.size() != builder.count())
        return ofAll(builder, facts, progress);
    return BatchRun(builder, facts, progress, none)
        .again(m_state, rows)
        .map([](const BatchState &state) { return BatchCheck(state); });
}

Result<CheckReport> checkAll(
    const RecordBuilder &builder, const ComponentFacts &facts, const ProgressFn &progress)
{
    return BatchCheck::ofAll(builder, facts, progress).map(&BatchCheck::report);
}

} // namespace m2m
