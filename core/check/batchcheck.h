// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchstate.h"

#include <functional>

namespace m2m {

/// Told what is known so far, from a thread that checks: the verdicts of the first rows, each of
/// them final.
using PartialFn = std::function<void(const CheckReport &report)>;

/// The verdicts on all records of a table, with what it takes to check some of them again: what
/// a record says, and what is wrong with it for itself, without the others. A value; copies share.
class BatchCheck {
public:
    BatchCheck() = default; ///< of nothing

    /// Checks all records, in parallel on the global pool and the calling thread. `partial` is
    /// called within the first hundredth of a second or so, and then a few times a second. Error:
    /// Cancelled.
    [[nodiscard]] static Result<BatchCheck> ofAll(const RecordBuilder &builder,
        const ComponentFacts &facts, const ProgressFn &progress, const PartialFn &partial = {});

    /// The same as ofAll() would give, when since then only cells of these rows were corrected, and
    /// more became known of components. Checks these rows and those of such components alone, in
    /// parallel where they are many; what the change means for others (same record, same component)
    /// is brought up to date. Error: Cancelled.
    [[nodiscard]] Result<BatchCheck> again(const RecordBuilder &builder,
        const ComponentFacts &facts, const QList<qint64> &rows, const ProgressFn &progress) const;

    [[nodiscard]] const CheckReport &report() const { return m_state.report; }

private:
    explicit BatchCheck(BatchState state)
        : m_state(std::move(state))
    {
    }

    BatchState m_state;
};

} // namespace m2m
