// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"
#include "recorddigest.h"

#include <QHash>
#include <QMutex>
#include <QVarLengthArray>

namespace m2m {

/// A kind of problem: what records have in common that stand in one ProblemGroup.
struct ProblemKey {
    Severity severity = Severity::Error;
    QString rule;
    QString fieldPath;
    bool operator==(const ProblemKey &) const = default;
};

inline size_t qHash(const ProblemKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.severity), key.rule, key.fieldPath);
}

/// Numbers for kinds of problems, given on first sight. Any thread.
class ProblemNumbers {
public:
    [[nodiscard]] int of(const ProblemKey &key);
    [[nodiscard]] QList<ProblemKey> keys() const; ///< by number

private:
    mutable QMutex m_lock;
    QHash<ProblemKey, int> m_numbers;
    QList<ProblemKey> m_keys;
};

/// What the check of a single record came to.
struct RowFinding {
    RowVerdict verdict = RowVerdict::Right;
    Digest component{}; ///< nought: the target is not known, or there is none
    Digest content{}; ///< of component and data
    QVarLengthArray<int, 8> problems; ///< each once

    void add(int problem, Severity severity);
};

/// The component by one name, however rows write it, as soon as the instance has told.
[[nodiscard]] Digest componentDigest(const QString &key, const ComponentFacts &facts);

/// Builds the record and asks all rules.
[[nodiscard]] RowFinding checkRow(const RecordBuilder &builder, const FormValidator &validator,
    const ComponentFacts &facts, qint64 row, ProblemNumbers &numbers);

} // namespace m2m
