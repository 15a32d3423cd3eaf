// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundmapping.h"
#include "forms/typeform.h"
#include "record.h"
#include "recordrows.h"
#include "table/celloverlay.h"
#include "table/table.h"

#include <QTimeZone>

namespace m2m {

/// Makes records out of rows, on demand. Copyable; safe to use from several threads at once, since
/// all that it holds is immutable.
class RecordBuilder {
public:
    RecordBuilder() = default;
    /// `rows`: which rows make which record, as RecordRows::of() found it with rowsBuilder(); null
    /// for a plain shape.
    RecordBuilder(TablePtr table, TypeFormPtr form, const Recipe &recipe, CellOverlay overlay,
        const QTimeZone &zone = QTimeZone::systemTimeZone(),
        std::shared_ptr<ScriptRunner> scripts = {}, const RunFacts &facts = {},
        RecordRowsPtr rows = {});

    [[nodiscard]] bool isValid() const { return m_table && m_form; }
    [[nodiscard]] qint64 count() const;
    /// See Table: some record was made of less than the file had.
    [[nodiscard]] bool isDamaged() const { return m_table && m_table->isDamaged(); }
    [[nodiscard]] Record build(qint64 index) const;
    /// What one mapping makes of one row of the table.
    [[nodiscard]] Lineage value(qint64 row, const Mapping &mapping, IssueList *issues) const;

    /// Rows of the table that make the record.
    [[nodiscard]] QList<qint64> rowsOf(qint64 index) const;
    [[nodiscard]] qint64 firstRow(qint64 index) const;
    /// -1: the row makes none.
    [[nodiscard]] qint64 recordOf(qint64 row) const;
    /// The records that these rows belong to, in order, each once; rows in order, each once.
    [[nodiscard]] QList<qint64> recordsOf(const QList<qint64> &rows) const;
    /// Finds out which rows make which record; null where each row is one. Error: Cancelled.
    [[nodiscard]] Result<RecordRowsPtr> findRows(const ProgressFn &progress) const;
    [[nodiscard]] const RecordRowsPtr &rows() const { return m_rows; }
    /// Columns of the table whose cells decide which rows make which record.
    [[nodiscard]] QList<int> decidingColumns() const;
    /// Components that a row speaks of and the instance has to be asked about: its target, and
    /// those in its data whose short UUID only the instance can read.
    [[nodiscard]] QList<ComponentRef> componentsToAsk(qint64 row) const;

    [[nodiscard]] const TypeForm &form() const { return *m_form; }
    [[nodiscard]] const TypeFormPtr &formPtr() const { return m_form; }
    [[nodiscard]] const Recipe &recipe() const { return m_recipe; }
    [[nodiscard]] const Table &table() const { return *m_table; }
    /// Runs the form's scripts; null: they are told as not evaluated.
    [[nodiscard]] ScriptRunner *scripts() const { return m_scripts.get(); }
    [[nodiscard]] const CellOverlay &overlay() const { return m_overlay; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QList<BoundMapping> &mappings() const { return m_bound; }
    [[nodiscard]] const RunFacts &facts() const { return m_facts; }
    /// The cells of a row of the table with the corrections over them; `written`: how many there
    /// are in the file.
    [[nodiscard]] QStringList correctedRow(qint64 row, qsizetype *written = nullptr) const;
    /// The same rows with only a part of the form and the mappings of these fields.
    [[nodiscard]] RecordBuilder part(const TypeFormPtr &form, const QStringList &fields) const;

private:
    [[nodiscard]] BoundMapping bind(const Mapping &mapping) const;
    void buildOfRow(Record &record, QHash<QString, QJsonValue> &given) const;
    void buildOfRows(Record &record, QHash<QString, QJsonValue> &given) const;
    void take(const Lineage &lineage, Record &record, QHash<QString, QJsonValue> &given) const;
    void takeBeside(const Lineage &lineage, Record &record) const;
    void fill(const QHash<QString, QJsonValue> &given, Record &record) const;
    void change(const QHash<QString, QJsonValue> &given, Record &record) const;
    void takeBlank(const Lineage &lineage, Record &record, QHash<QString, QJsonValue> &given) const;
    void settle(Lineage &lineage, Record &record, const QStringList &dropped) const;
    [[nodiscard]] QString keyOf(qint64 row) const;
    [[nodiscard]] std::optional<QList<int>> keyColumns() const;
    [[nodiscard]] Lineage run(qint64 row, qint64 line, const QStringList &cells,
        const BoundMapping &bound, IssueList *issues) const;

    TablePtr m_table;
    TypeFormPtr m_form;
    Recipe m_recipe;
    CellOverlay m_overlay;
    QTimeZone m_zone;
    std::shared_ptr<ScriptRunner> m_scripts;
    RunFacts m_facts;
    RecordRowsPtr m_rows;
    QList<BoundMapping> m_bound;
};

} // namespace m2m
