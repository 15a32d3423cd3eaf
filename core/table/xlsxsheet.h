// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsxnumberformat.h"
#include "xlsxreader.h"
#include "xlsxtext.h"

namespace m2m {

/// What the cells of a sheet mean is said in other parts of the workbook.
struct XlsxSheetSource {
    QString part;
    XlsxEpoch epoch = XlsxEpoch::From1900;
    QList<XlsxNumberFormat> formats;
    XlsxStrings strings;
};

/// Streams the rows of a sheet into a table; a sheet without any text is one without rows. Errors
/// as for XlsxPart::finish().
[[nodiscard]] Result<XlsxTable> readXlsxSheet(XlsxPackage &package, const XlsxSheetSource &source,
    const XlsxOptions &options, const XlsxPart::Watch &watch);

} // namespace m2m
