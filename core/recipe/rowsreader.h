// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundmapping.h"
#include "gathering.h"
#include "record.h"

#include <utility>
#include <vector>

namespace m2m {

/// Reads the rows of one record, one after the other, for all mappings. A row of the file is a row
/// of each grid that some of its cells belong to; one with nothing but blanks in them is none.
class RowsReader {
public:
    /// The mappings must outlive it.
    explicit RowsReader(const QList<BoundMapping> &mappings);

    void add(const QStringList &cells, qint64 row, qint64 line, IssueList &issues);
    /// Of each mapping; of one in a grid the values of its column, as a list.
    [[nodiscard]] std::vector<Lineage> lineages() const;
    /// By path. A grid without a row is not there.
    [[nodiscard]] std::vector<std::pair<QString, QJsonArray>> grids() const;

private:
    struct Grid {
        QString path;
        QJsonArray rows;
        QJsonObject now; ///< the row that is being read
        bool isFilled = false;
    };
    struct One {
        const BoundMapping *bound = nullptr;
        Gathering gathering;
        int grid = -1;
        bool isRead = false; ///< once is enough for what is the same for all rows
        StepResult fixed;
        QString raw; ///< of the first row that had any
    };

    void read(One &one, const QStringList &cells, qint64 row, qint64 line, IssueList &issues);

    std::vector<One> m_all;
    std::vector<Grid> m_grids;
};

} // namespace m2m
