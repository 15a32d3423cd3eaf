// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace m2m {

class Table;

/// Something that stands above the header of a table. It can be found again by its label or, in
/// another file of the same shape, by its place.
struct PreambleValue {
    QString label; ///< trimmed, without the colon after it; empty: a text that stands alone
    QString value; ///< as written; of a pair within one cell trimmed
    qint64 row = 0; ///< physical
    int column = 0; ///< of the cell that holds the value
};

/// What the first 200 rows above the header hold: pairs of cells (Operator | J. Müller), also
/// several in a row; pairs within a cell or a comment (Operator: J. Müller, Gain = 4); and texts
/// that stand alone. Empty cells part them. Reads cells.
[[nodiscard]] QList<PreambleValue> preambleOf(const Table &table);

/// The same of the first 200 rows below the table.
[[nodiscard]] QList<PreambleValue> valuesBelow(const Table &table);

/// The first value with that label, above the header or else below the table; upper and lower case
/// are alike, blanks around it and a colon after it do not count.
[[nodiscard]] std::optional<PreambleValue> preambleValue(const Table &table, const QString &label);

/// A row of values behind a label.
struct LabelledRow {
    QStringList cells; ///< behind the label, as written, up to the last that is not blank
    qint64 row = 0; ///< physical
    int column = 0; ///< of the first of the cells
};

/// The first row whose first cell that is not blank is this label (as above), above the header or
/// else below the table.
[[nodiscard]] std::optional<LabelledRow> labelledRow(const Table &table, const QString &label);

} // namespace m2m
