// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMutex>
#include <QSemaphore>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace m2m {

namespace {

constexpr qint64 rowsInChunk = 256;

struct ProblemKey {
    Severity severity;
    QString rule;
    QString fieldPath;
    bool operator==(const ProblemKey &) const = default;
};

size_t qHash(const ProblemKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.severity), key.rule, key.fieldPath);
}

/// What one thread finds out about a run of rows.
struct Chunk {
    qint64 from = 0;
    qint64 to = 0;
    QList<RowVerdict> verdicts;
    QHash<ProblemKey, QList<qint64>> problems;
    QStringList components; ///< by row; empty where the target is not known
    QList<QByteArray> contents; ///< by row: a digest of the component and the data
};

RowVerdict verdictOf(const IssueList &issues)
{
    RowVerdict verdict = RowVerdict::Right;
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error)
            return RowVerdict::Wrong;
        if (issue.severity == Severity::Warning)
            verdict = RowVerdict::Doubtful;
    }
    return verdict;
}

QByteArray contentOf(const QString &component, const QJsonObject &data)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(component.toUtf8() + '\n');
    hash.addData(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return hash.result();
}

void addRow(QList<qint64> &rows, qint64 row)
{
    if (rows.isEmpty() || rows.last() != row)
        rows += row;
}

class BatchCheck {
public:
    BatchCheck(
        const RecordBuilder &builder, const ComponentFacts &facts, const ProgressFn &progress)
        : m_builder(builder)
        , m_facts(facts)
        , m_progress(progress)
        , m_total(builder.count())
    {
    }

    Result<CheckReport> run()
    {
        for (qint64 from = 0; from < m_total; from += rowsInChunk)
            m_chunks += Chunk{from, std::min(from + rowsInChunk, m_total), {}, {}, {}, {}};
        checkChunks();
        if (m_cancelled)
            return failure(ErrorKind::Cancelled);
        merge();
        return report();
    }

private:
    /// The calling thread works along with as many threads of the pool as are free at once, and
    /// waits for none that has not begun. QtConcurrent::blockingMap never came back here (Qt 6.4.2)
    /// when it was called on the only thread of the pool, which is where a BackgroundTask calls
    /// this.
    void checkChunks()
    {
        std::atomic<qsizetype> next = 0;
        const auto work = [this, &next] {
            for (qsizetype i = next++; i < m_chunks.size() && !m_cancelled; i = next++)
                check(m_chunks[i]);
        };
        m_chunks.detach(); // not by several threads at once
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore finished;
        int helpers = 0;
        const auto help = [&work, &finished] {
            work();
            finished.release();
        };
        while (helpers + 1 < pool->maxThreadCount() && pool->tryStart(help))
            ++helpers;
        work();
        finished.acquire(helpers);
    }

    void check(Chunk &chunk)
    {
        for (qint64 row = chunk.from; row < chunk.to && !m_cancelled; ++row) {
            const Record record = m_builder.build(row);
            const IssueList issues = checkRecord(record, m_builder.form(), m_facts);
            for (const Issue &issue : issues)
                addRow(chunk.problems[{issue.severity, issue.rule, issue.fieldPath}], row);
            chunk.verdicts += verdictOf(issues);
            const QString component = componentOf(record);
            chunk.components += component;
            chunk.contents += contentOf(component, record.data);
        }
        tell(chunk.to - chunk.from);
    }

    /// One name for each component, however its rows write it, as soon as the instance has told.
    QString componentOf(const Record &record) const
    {
        const QString key = record.target.key();
        const QString uuid = m_facts.value(key).uuid;
        return uuid.isEmpty() ? key : uuid.toLower();
    }

    void tell(qint64 rows)
    {
        const QMutexLocker lock(&m_telling);
        m_done += rows;
        if (m_progress && !m_cancelled && !m_progress(m_done, m_total))
            m_cancelled = true;
    }

    void merge()
    {
        for (const Chunk &chunk : m_chunks) {
            m_report.rows += chunk.verdicts;
            for (auto it = chunk.problems.begin(); it != chunk.problems.end(); ++it)
                m_problems[it.key()] += it.value();
        }
        findRepetitions();
        for (const RowVerdict verdict : m_report.rows) {
            m_report.right += verdict == RowVerdict::Right ? 1 : 0;
            m_report.doubtful += verdict == RowVerdict::Doubtful ? 1 : 0;
            m_report.wrong += verdict == RowVerdict::Wrong ? 1 : 0;
        }
    }

    /// The first of several stays as it is: it is the one to send. Wrong rows are not sent anyway.
    void findRepetitions()
    {
        QSet<QByteArray> contents;
        QSet<QString> components;
        for (const Chunk &chunk : m_chunks) {
            for (qint64 row = chunk.from; row < chunk.to; ++row) {
                const QString &component = chunk.components[row - chunk.from];
                const QByteArray &content = chunk.contents[row - chunk.from];
                if (m_report.rows[row] == RowVerdict::Wrong)
                    continue;
                const auto known = contents.size();
                contents.insert(content);
                if (contents.size() == known) {
                    m_problems[{Severity::Warning, QStringLiteral("batch.sameRecord"), {}}] += row;
                    m_report.rows[row] = RowVerdict::Doubtful;
                } else if (!component.isEmpty() && components.contains(component)) {
                    m_problems[{Severity::Note, QStringLiteral("batch.sameComponent"),
                        targetPath()}] += row;
                }
                components.insert(component);
            }
        }
    }

    CheckReport report()
    {
        for (auto it = m_problems.begin(); it != m_problems.end(); ++it) {
            m_report.groups +=
                ProblemGroup{it.key().severity, it.key().rule, it.key().fieldPath, it.value()};
        }
        std::sort(m_report.groups.begin(), m_report.groups.end(),
            [](const ProblemGroup &a, const ProblemGroup &b) {
                if (a.severity != b.severity)
                    return a.severity > b.severity;
                if (a.rows.size() != b.rows.size())
                    return a.rows.size() > b.rows.size();
                return std::tie(a.fieldPath, a.rule) < std::tie(b.fieldPath, b.rule);
            });
        return m_report;
    }

    const RecordBuilder &m_builder;
    const ComponentFacts &m_facts;
    const ProgressFn &m_progress;
    const qint64 m_total;
    QList<Chunk> m_chunks;
    QHash<ProblemKey, QList<qint64>> m_problems;
    CheckReport m_report;
    QMutex m_telling;
    qint64 m_done = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace

Result<CheckReport> checkAll(
    const RecordBuilder &builder, const ComponentFacts &facts, const ProgressFn &progress)
{
    if (!builder.isValid())
        return CheckReport();
    return BatchCheck(builder, facts, progress).run();
}

} // namespace m2m
