// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include "xlsxpackage.h"
#include "xlsxsheet.h"
#include "xlsxstyles.h"
#include "xlsxworkbook.h"

#include <algorithm>

namespace m2m {

namespace {

using Package = std::unique_ptr<XlsxPackage>;

/// Tables of contents and of styles, which are read without progress, have a few hundred kilobytes.
constexpr qint64 smallParts = 1 << 26;

Result<XlsxWorkbook::Sheet> chosenSheet(const XlsxWorkbook &workbook, const QString &wanted)
{
    const auto &sheets = workbook.sheets;
    const auto found = std::find_if(sheets.begin(), sheets.end(),
        [&](const auto &sheet) { return wanted.isEmpty() ? !sheet.hidden : sheet.name == wanted; });
    if (found != sheets.end())
        return *found;
    if (wanted.isEmpty())
        return sheets.front();
    QStringList names;
    for (const auto &sheet : sheets)
        names += sheet.name;
    return failure(ErrorKind::SheetNotFound, {},
        {{QStringLiteral("sheet"), wanted}, {QStringLiteral("sheets"), names}});
}

/// Texts and sheet are unpacked one after the other; all else is small.
class UnpackProgress {
public:
    UnpackProgress(const ProgressFn &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    XlsxPart::Watch part(qint64 size)
    {
        const qint64 before = std::exchange(m_before, m_before + size);
        if (!m_progress)
            return {};
        return [this, before](qint64 bytes) { return m_progress(before + bytes, m_total); };
    }

private:
    const ProgressFn &m_progress;
    const qint64 m_total;
    qint64 m_before = 0;
};

Result<XlsxTable> readSheet(XlsxPackage &package, const XlsxWorkbook &workbook,
    const XlsxWorkbook::Sheet &sheet, const XlsxOptions &options, const ProgressFn &progress)
{
    const qint64 stringsSize =
        workbook.stringsPart.isEmpty() ? 0 : package.sizeOf(workbook.stringsPart);
    const qint64 sheetSize = package.sizeOf(sheet.part);
    UnpackProgress unpacked(progress, stringsSize + sheetSize);

    XlsxSheetSource source;
    source.part = sheet.part;
    source.epoch = workbook.epoch;
    if (!workbook.stylesPart.isEmpty()) {
        auto formats = readXlsxStyles(package, workbook.stylesPart, smallParts);
        if (!formats)
            return Unexpected(formats.error());
        source.formats = std::move(*formats);
    }
    if (!workbook.stringsPart.isEmpty()) {
        auto strings = XlsxStrings::read(
            package, workbook.stringsPart, options.limit, unpacked.part(stringsSize));
        if (!strings)
            return Unexpected(strings.error());
        source.strings = std::move(*strings);
    }
    return readXlsxSheet(package, source, options, unpacked.part(sheetSize))
        .and_then([&](XlsxTable table) -> Result<XlsxTable> {
            table.sheet = sheet.name;
            if (table.rows == 0) {
                return failure(
                    ErrorKind::FileHasNoRows, {}, {{QStringLiteral("sheet"), sheet.name}});
            }
            return table;
        });
}

} // namespace

Result<QList<XlsxSheetInfo>> xlsxSheets(const QString &path)
{
    return XlsxPackage::open(path)
        .and_then([](const Package &package) { return readXlsxWorkbook(*package, smallParts); })
        .map([](const XlsxWorkbook &workbook) {
            QList<XlsxSheetInfo> sheets;
            for (const auto &sheet : workbook.sheets)
                sheets += XlsxSheetInfo{sheet.name, sheet.hidden};
            return sheets;
        })
        .map_error([&](Error error) {
            error.place = path;
            return error;
        });
}

Result<XlsxTable> readXlsx(
    const QString &path, const XlsxOptions &options, const ProgressFn &progress)
{
    return XlsxPackage::open(path)
        .and_then([&](const Package &package) {
            return readXlsxWorkbook(*package, smallParts)
                .and_then([&](const XlsxWorkbook &workbook) {
                    return chosenSheet(workbook, options.sheet)
                        .and_then([&](const XlsxWorkbook::Sheet &sheet) {
                            return readSheet(*package, workbook, sheet, options, progress);
                        });
                });
        })
        .map_error([&](Error error) {
            error.place = path;
            return error;
        });
}

} // namespace m2m
