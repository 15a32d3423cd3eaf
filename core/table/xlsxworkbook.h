// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xlsxdateformat.h"

#include <QList>
#include <QString>

namespace m2m {

class XlsxPackage;

/// Where what of a workbook is to be found: its table of contents.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false; ///< also those that only a program can show again
    };
    QList<Sheet> sheets; ///< of cells, at least one; charts and the like are none of ours
    XlsxEpoch epoch = XlsxEpoch::From1900;
    QString stringsPart; ///< empty: there is none
    QString stylesPart; ///< empty: there is none
};

/// Reads it for what it says; whether the parts are there is found out when they are read. Errors:
/// FileDamaged, FileIsBinary (an archive that is no workbook), SheetNotFound (it has none),
/// FileNotReadable (see XlsxPart).
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(XlsxPackage &package, qint64 limit);

} // namespace m2m
