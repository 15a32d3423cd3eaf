// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QString>

class QComboBox;

namespace m2m {

/// The lists of the dialect bar: what can be chosen, what is chosen, and back to a dialect. What a
/// dialect has and a list does not is added to it.

void fillEncodings(QComboBox *box);
void chooseEncoding(QComboBox *box, const QByteArray &encoding);

void fillDelimiters(QComboBox *box, const Dialect &dialect);
[[nodiscard]] bool isOtherDelimiter(const QComboBox *box); ///< one that has yet to be typed
void takeDelimiter(const QComboBox *box, Dialect &dialect);

void fillDecimalMarks(QComboBox *box);
void chooseDecimalMark(QComboBox *box, QChar mark);

/// No header, the first lines, and names with a line of units.
void fillHeaders(QComboBox *box, const Table &table, const Dialect &dialect);
void takeHeader(const QComboBox *box, Dialect &dialect);
[[nodiscard]] QString headerText(const Table &table, qint64 headerRow, int headerRows);

/// The last line, and the lines before it that could be the last of the table.
void fillEnds(QComboBox *box, const Table &table, const Dialect &dialect);
[[nodiscard]] QString tailText(qint64 tailRows);

} // namespace m2m
