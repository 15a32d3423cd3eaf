// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a workbook: as its archive where they begin like one, else as one of its parts in an
// archive that is whole, which the checksums of an archive would keep the fuzzer from.

#include "promise.h"
#include "table/cellsplitter.h"
#include "table/rowindexer.h"
#include "table/table.h"
#include "table/xlsxreader.h"
#include "tests/table/workbookfile.h"

#include <QTemporaryDir>

using namespace m2m;
using namespace m2m::fuzz;

namespace {

constexpr qint64 limit = 1 << 22;

QString partOf(QByteArrayView xml)
{
    const auto has = [xml](QByteArrayView tag) { return xml.indexOf(tag) >= 0; };
    return has("<sst")          ? QStringLiteral("xl/sharedStrings.xml")
        : has("<styleSheet")    ? QStringLiteral("xl/styles.xml")
        : has("<workbook")      ? QStringLiteral("xl/workbook.xml")
        : has("<Relationships") ? QStringLiteral("xl/_rels/workbook.xml.rels")
                                : QStringLiteral("xl/worksheets/sheet1.xml");
}

void writeWorkbook(const QString &path, const QByteArray &input)
{
    QFile::remove(path);
    if (input.startsWith("PK")) {
        QFile file(path);
        promise(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "room");
        return;
    }
    test::WorkbookFile workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\">"
                                "<v>45322.25</v></c></row><row r=\"2\"><c r=\"B2\" s=\"2\">"
                                "<v>-1234.5678</v></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>");
    workbook.setTexts("<si><t>Wire</t></si><si><r><t>a</t></r><r><t>b</t></r></si>");
    workbook.setFormats("<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>",
        "<numFmt numFmtId=\"164\" formatCode=\"#,##0.00;[Red]-0.0E+00\"/>");
    workbook.parts[partOf(input)] = input;
    workbook.write(path, 0);
}

bool isExpected(const Error &error)
{
    constexpr ErrorKind kinds[] = {ErrorKind::FileNotReadable, ErrorKind::FileEmpty,
        ErrorKind::FileIsBinary, ErrorKind::FileIsEncrypted, ErrorKind::FileDamaged,
        ErrorKind::SheetNotFound, ErrorKind::FileHasNoRows};
    return std::find(std::begin(kinds), std::end(kinds), error.kind) != std::end(kinds);
}

void promiseTable(const XlsxTable &table)
{
    promise(table.csv.isValidUtf8(), "a sheet is UTF-8");
    promise(table.csv.size() <= limit, "a sheet keeps to its limit");
    const auto index = indexRows(table.csv, CellRules());
    promise(index->unclosedQuoteLine == 0, "every quote is closed");
    promise(index->count() == table.rows, "rows of a sheet");
    int columns = 0;
    for (qint64 row = 0; row < index->count(); ++row) {
        int cells = 0;
        forEachCell(
            rowBytes(table.csv, *index, row), CellRules(), [&](QByteArrayView) { ++cells; });
        columns = std::max(columns, cells);
    }
    promise(columns == table.columns, "columns of a sheet");
    for (const XlsxRemark *remark : {&table.unreadFormats, &table.shortened, &table.uncalculated}) {
        promise(remark->places.size() == std::min<qint64>(remark->count, 1000), "places of cells");
        for (const XlsxCellPlace &place : remark->places) {
            promise(place.row >= 1 && place.row <= table.rows && place.column >= 1
                    && place.column <= table.columns,
                "a place in the sheet");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // In memory, where the system has that.
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists()
            ? QStringLiteral("/dev/shm/m2m-fuzz-XXXXXX")
            : QString());
    const QString path = folder.filePath(QStringLiteral("any.xlsx"));
    writeWorkbook(path, QByteArrayView(data, qsizetype(size)).toByteArray());
    const auto sheets = xlsxSheets(path);
    if (sheets)
        promise(!sheets->isEmpty(), "a workbook has a sheet");
    else
        promise(isExpected(sheets.error()), "kind of an error");
    for (const XlsxNumbers numbers : {XlsxNumbers::AsShown, XlsxNumbers::AsKept}) {
        const auto table = readXlsx(path, {.numbers = numbers, .limit = limit});
        if (table)
            promiseTable(*table);
        else
            promise(isExpected(table.error()), "kind of an error");
        if (table && numbers == XlsxNumbers::AsKept)
            promise(table->shortened.count == 0, "what is kept is not shortened");
    }
    const auto table = Table::open(path);
    promise(table || isExpected(table.error()), "kind of an error");
    return 0;
}
