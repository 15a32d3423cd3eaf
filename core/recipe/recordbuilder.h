// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"
#include "record.h"
#include "table/celloverlay.h"
#include "table/table.h"

#include <QTimeZone>

namespace m2m {

/// Makes records out of rows, one by one and on demand. Copyable; safe to use from several threads
/// at once, since all that it holds is immutable.
class RecordBuilder {
public:
    RecordBuilder() = default;
    RecordBuilder(TablePtr table, TypeFormPtr form, const Recipe &recipe, CellOverlay overlay,
        const QTimeZone &zone = QTimeZone::systemTimeZone());

    [[nodiscard]] bool isValid() const { return m_table && m_form; }
    [[nodiscard]] qint64 count() const { return m_table ? m_table->rowCount() : 0; }
    /// See Table: some record was made of less than the file had.
    [[nodiscard]] bool isDamaged() const { return m_table && m_table->isDamaged(); }
    [[nodiscard]] Record build(qint64 row) const;
    /// Only the target, for finding out which components the instance has to be asked about; none
    /// where the operation does not aim at one.
    [[nodiscard]] std::optional<ComponentRef> target(qint64 row) const;
    /// What one mapping makes of one row.
    [[nodiscard]] Lineage value(qint64 row, const Mapping &mapping, IssueList *issues) const;

    [[nodiscard]] const TypeForm &form() const { return *m_form; }
    [[nodiscard]] const Recipe &recipe() const { return m_recipe; }
    [[nodiscard]] const Table &table() const { return *m_table; }

private:
    struct Bound {
        Mapping mapping;
        const Field *field = nullptr;
        int column = -1;
    };
    [[nodiscard]] Bound bind(const Mapping &mapping) const;
    [[nodiscard]] QStringList correctedRow(qint64 row) const;
    void takeBeside(const Lineage &lineage, Record &record) const;
    void fill(const QHash<QString, QJsonValue> &given, Record &record) const;
    void change(const QHash<QString, QJsonValue> &given, Record &record) const;
    void settle(Lineage &lineage, Record &record, const QStringList &dropped) const;
    [[nodiscard]] Lineage run(
        qint64 row, const QStringList &cells, const Bound &bound, IssueList *issues) const;

    TablePtr m_table;
    TypeFormPtr m_form;
    Recipe m_recipe;
    CellOverlay m_overlay;
    QTimeZone m_zone;
    QList<Bound> m_bound;
};

} // namespace m2m
