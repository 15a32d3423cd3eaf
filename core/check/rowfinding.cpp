// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfinding.h"

namespace m2m {

int ProblemNumbers::of(const ProblemKey &key)
{
    const QMutexLocker lock(&m_lock);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_keys.size());
    m_keys += key;
    m_numbers.insert(key, number);
    return number;
}

QList<ProblemKey> ProblemNumbers::keys() const
{
    const QMutexLocker lock(&m_lock);
    return m_keys;
}

void RowFinding::add(int problem, Severity severity)
{
    if (!problems.contains(problem))
        problems.append(problem);
    if (severity == Severity::Error)
        verdict = RowVerdict::Wrong;
    else if (severity == Severity::Warning && verdict == RowVerdict::Right)
        verdict = RowVerdict::Doubtful;
}

Digest componentDigest(const QString &key, const ComponentFacts &facts)
{
    static const MemberDigest digest(targetPath());
    if (key.isEmpty())
        return {};
    const auto fact = facts.constFind(key);
    const bool named = fact != facts.constEnd() && !fact->uuid.isEmpty();
    return digest.ofText((named ? fact->uuid.toLower() : key).toUtf8());
}

RowFinding checkRow(const RecordBuilder &builder, const FormValidator &validator,
    const ComponentFacts &facts, qint64 row, ProblemNumbers &numbers)
{
    const Record record = builder.build(row);
    RowFinding finding;
    for (const Issue &issue : checkRecord(record, validator, facts, builder.scripts()))
        finding.add(numbers.of({issue.severity, issue.rule, issue.fieldPath}), issue.severity);
    finding.component = componentDigest(record.target.key(), facts);
    finding.content = digestOf(record.data);
    finding.content += finding.component;
    return finding;
}

} // namespace m2m
