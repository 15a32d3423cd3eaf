// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundmapping.h"

#include <QJsonArray>

namespace m2m {

/// What the rows of one record say together for one mapping that stands in no grid.
class Gathering {
public:
    explicit Gathering(const BoundMapping &bound)
        : m_bound(&bound)
    {
    }

    /// The next row. `isBlank`: nothing stands in its cells. Adds "gather.differs" {value, other,
    /// otherLine} and "gather.blank".
    void add(const QJsonValue &value, bool isBlank, qint64 row, qint64 line, IssueList &issues);
    /// Undefined: no row had any.
    [[nodiscard]] QJsonValue value() const;
    /// The row that the value stands in; -1: it is of several.
    [[nodiscard]] qint64 row() const { return m_row; }

private:
    [[nodiscard]] bool isList() const;
    void takeOne(const QJsonValue &value, bool isBlank, qint64 row, qint64 line, IssueList &issues);
    void takeElement(
        const QJsonValue &value, bool isBlank, qint64 row, qint64 line, IssueList &issues);

    const BoundMapping *m_bound;
    QJsonValue m_value = QJsonValue::Undefined;
    QJsonArray m_list;
    qint64 m_row = -1;
    qint64 m_line = 0;
    bool m_any = false; ///< a row that counts has been met
    bool m_isBlank = true; ///< the one that m_value is of
};

} // namespace m2m
