// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xlsxnumberformat.h"

#include <QList>
#include <QString>

namespace m2m {

class XlsxPackage;

/// The number formats of a workbook's cell styles, in the order in which cells name them.
[[nodiscard]] Result<QList<XlsxNumberFormat>> readXlsxStyles(
    XlsxPackage &package, const QString &name, qint64 limit);

} // namespace m2m
