// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xlsxpart.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace m2m {

/// `_x000D_` and the like stand for characters that XML does not keep, `_x005F_` for an underscore
/// that would be taken for the beginning of one. Half of a character beyond the first 65536 is left
/// as it is written: no text could hold it.
[[nodiscard]] QString decodedXlsxText(const QString &text);

/// The text inside an element of a string (`si`, `is`): plain, or runs of it, joined. How it is to
/// be pronounced (`rPh`) is left out. Blanks stay, whether or not xml:space asks for them.
[[nodiscard]] QString readXlsxString(XlsxPart &part);

/// Appends a cell as it stands in RFC 4180 CSV: quoted where it holds a comma, a quote or a line
/// break, or begins with what could be taken for the mark of an encoding.
void appendCsvCell(QByteArray &csv, QByteArrayView utf8);

/// The texts that the sheets of a workbook share, as cells of CSV.
class XlsxStrings {
public:
    /// `limit` holds for the part and for the memory.
    [[nodiscard]] static Result<XlsxStrings> read(
        XlsxPackage &package, const QString &name, qint64 limit, const XlsxPart::Watch &watch);
    [[nodiscard]] qsizetype count() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView csvCell(qsizetype index) const;

private:
    QByteArray m_cells; ///< one after the other
    QList<qint64> m_ends;
};

} // namespace m2m
