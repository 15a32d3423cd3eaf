// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/xlsxreader.h"
#include "workbookfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace m2m;
using test::WorkbookFile;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString keyOf(const Result<XlsxTable> &result)
{
    return result ? QString() : errorKindKey(result.error().kind);
}

QString detailOf(const Result<XlsxTable> &result, const char *key)
{
    return result ? QString() : result.error().details.value(key).toString();
}

} // namespace

class tst_Xlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void otherProgramsFilesAreRead_data();
    void otherProgramsFilesAreRead();
    void cellsAreThese_data();
    void cellsAreThese();
    void formatsApplyToCells();
    void keptNumbersAreNotRounded();
    void daysFrom1904AreLater();
    void sheetsAreListedAndChosen();
    void aWorkbookWithoutSheetsIsRefused_data();
    void aWorkbookWithoutSheetsIsRefused();
    void strictWorkbooksWithPrefixesAreRead();
    void foldersMayBeWrittenAsWindowsDoes();
    void damageIsToldWithItsPlace_data();
    void damageIsToldWithItsPlace();
    void missingPartsAreTold_data();
    void missingPartsAreTold();
    void otherFilesAreNoWorkbooks_data();
    void otherFilesAreNoWorkbooks();
    void cutFilesAreErrors();
    void changedBytesAreNoticed_data();
    void changedBytesAreNoticed();
    void wrongSizesAreNoticed_data();
    void wrongSizesAreNoticed();
    void whatGrowsWithoutEndIsRefused_data();
    void whatGrowsWithoutEndIsRefused();
    void progressGrowsAndCancels();

private:
    Result<XlsxTable> read(const WorkbookFile &workbook, const XlsxOptions &options = {})
    {
        return readXlsx(workbook.write(m_folder.filePath("book.xlsx")), options);
    }
    Result<XlsxTable> readBytes(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath("bytes.xlsx"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        file.close();
        return readXlsx(file.fileName());
    }
    QTemporaryDir m_folder;
};

void tst_Xlsx::otherProgramsFilesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArrayList>("doubled");
    QTest::addColumn<int>("uncalculated");
    QTest::addColumn<int>("sheets");
    QTest::newRow("openpyxl") << "openpyxl.xlsx"
                              << QByteArrayList{"=B5*2", "=B6*2", "=B7*2", "=B8*2", "=1/0"} << 5
                              << 3;
    QTest::newRow("LibreOffice") << "libreoffice.xlsx"
                                 << QByteArrayList{"13.00", "0.60", "\"-2,469.14\"",
                                        "\"246,913,578,024.00\"", "#DIV/0!"}
                                 << 0 << 4;
}

void tst_Xlsx::otherProgramsFilesAreRead()
{
    QFETCH(QString, file);
    QFETCH(QByteArrayList, doubled);
    const QString path = test::dataFile("table/xlsx/" + file);
    const auto table = readXlsx(path);
    QVERIFY(table);
    QCOMPARE(table->sheet, "Wire tension <A&B>");
    QCOMPARE(table->csv,
        QByteArray("Operator,J. Müller\n"
                   "\"Shift, late\",2024-01-15\n"
                   "\n"
                   "Serial,Tension,Measured,Share,Good,Double,Remark\n"
                   "00123,6.5,2024-01-15 10:00,12.5%,TRUE,")
            + doubled[0] + ",\"said \"\"fine\"\"\"\n 1-2 ,0.3,1999-12-31 23:59,100.0%,FALSE,"
            + doubled[1] + ",\"two\nlines\"\n\"µ\r°\",-1234.5678,1900-01-01 00:00,50.0%,TRUE,"
            + doubled[2] + "\n1E5,123456789012,2100-02-28 06:30,0.0%,," + doubled[3]
            + ",日本語 😀\n\nend,," + doubled[4] + "\n");
    QCOMPARE(table->rows, 10);
    QCOMPARE(table->columns, 7);
    QCOMPARE(table->hiddenRows, 1);
    QCOMPARE(table->unreadFormats.count, 0);
    QTEST(int(table->uncalculated.count), "uncalculated");
    // The 58 seconds before midnight of 1999.
    QVERIFY(table->shortened.places.contains(XlsxCellPlace{6, 3}));
    const auto sheets = xlsxSheets(path);
    QVERIFY(sheets);
    QCOMPARE(sheets->at(0), (XlsxSheetInfo{"Notes", true}));
    QCOMPARE(sheets->at(2), (XlsxSheetInfo{"Empty", false}));
    // LibreOffice makes a sheet of cells of a sheet with a chart.
    QTEST(int(sheets->size()), "sheets");
}

void tst_Xlsx::cellsAreThese_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const QByteArray &rows, const QByteArray &csv) {
        QTest::newRow(name) << rows << csv;
    };
    const auto inlineText = [](const QByteArray &inside) {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + inside + "</is></c></row>";
    };
    row("rows and columns from the first on", "<row r=\"3\"><c r=\"C3\"><v>7</v></c></row>",
        "\n\n,,7\n");
    row("places that are not written",
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"B2\">"
        "<v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
        "1,2\n,3,4\n5\n");
    row("what is empty at the end is cut",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"0\"/><c r=\"C1\" "
        "t=\"s\"><v/></c></row>"
        "<row r=\"2\"/><row r=\"9\"><c r=\"A9\" s=\"0\"/></row>",
        "1\n");
    row("last cell there can be", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>",
        QByteArray(16383, ',') + "1\n");
    row("last row there can be", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
        QByteArray(1048575, '\n') + "1\n");
    row("numbers as they are written",
        "<row><c><v>0.30000000000000004</v></c><c><v>1.50</v></c><c><v>1E3</v></c><c><v>-0</v></c>"
        "<c><v> 7 </v></c><c><v>+8</v></c><c><v>0.05</v></c><c><v>007</v></c>"
        "<c><v>12345678901234567</v></c><c><v>0.1234567890123456</v></c></row>",
        "0.3,1.5,1000,0,7,8,0.05,7,1.23456789012346E+16,0.123456789012346\n");
    row("numbers that are none", "<row><c><v>nan</v></c><c><v>1e999</v></c><c><v>1,5</v></c></row>",
        "nan,1e999,\"1,5\"\n");
    row("types",
        "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
        "<c t=\"str\"><f>A1&amp;B1</f><v>x_x000A_y</v></c><c t=\"d\"><v>2024-01-15T10:00:00</v></c>"
        "<c t=\"s\"><v>0</v></c><c t=\"n\"><v>5</v></c></row>",
        "TRUE,FALSE,#N/A,\"x\ny\",2024-01-15T10:00:00,shared,5\n");
    row("formulas",
        "<row><c><f>1+1</f><v>2</v></c><c><f>SUM(A1,2)</f></c><c t=\"str\"><f>x</f><v></v></c>"
        "<c><f t=\"shared\" si=\"0\"/><v/></c></row>",
        "2,\"=SUM(A1,2)\",,=\n");
    row("blanks", inlineText("<t>  two \t</t>"), "  two \t\n");
    row("runs of rich text and how they are spoken",
        inlineText("<r><rPr><b/></rPr><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh><phoneticPr fontId=\"1\"/>"),
        "a b\n");
    row("escapes",
        inlineText("<t>_x000D_ _x005F_x000D_ _x0041_ _xD83D__xDE00_ _xD83D_ _x12 _x</t>"),
        "\"\r _x000D_ A \xF0\x9F\x98\x80 _xD83D_ _x12 _x\"\n");
    row("commas, quotes, line ends", inlineText("<t>a,\"b\"&#10;&#13;c</t>"),
        "\"a,\"\"b\"\"\n\rc\"\n");
    row("what looks like the mark of an encoding", inlineText("<t>\xEF\xBB\xBFx</t>"),
        "\"\xEF\xBB\xBFx\"\n");
    row("entities and sections", inlineText("<t>&lt;&amp;<![CDATA[<x>]]></t>"), "<&<x>\n");
}

void tst_Xlsx::cellsAreThese()
{
    QFETCH(QByteArray, rows);
    const auto table = read(WorkbookFile(rows));
    QVERIFY(table);
    QTEST(table->csv, "csv");
    // A quoted line break is no row.
    if (!table->csv.contains('"'))
        QCOMPARE(table->rows, table->csv.count('\n'));
}

void tst_Xlsx::formatsApplyToCells()
{
    WorkbookFile workbook(
        "<row><c s=\"1\"><v>1.256</v></c><c s=\"2\"><v>45306</v></c>"
        "<c s=\"3\"><v>5</v></c><c s=\"9\"><v>6</v></c><c s=\"0\"><v>7</v></c></row>");
    workbook.setFormats("<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
                        "<xf numFmtId=\"165\"/>",
        "<numFmt numFmtId=\"164\" formatCode=\"0.00&quot; mm&quot;\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"[&gt;100]0;0.0\"/>");
    const auto table = read(workbook);
    QVERIFY(table);
    QCOMPARE(table->csv, "1.26 mm,2024-01-15,5,6,7\n");
    QCOMPARE(table->shortened.count, 1);
    QCOMPARE(table->shortened.places, (QList<XlsxCellPlace>{{1, 1}}));
    QCOMPARE(table->unreadFormats.places, (QList<XlsxCellPlace>{{1, 3}, {1, 4}}));
}

void tst_Xlsx::keptNumbersAreNotRounded()
{
    WorkbookFile workbook("<row><c s=\"0\"><v>1.256</v></c><c s=\"1\"><v>45306.75</v></c></row>");
    workbook.setFormats("<xf numFmtId=\"2\"/><xf numFmtId=\"14\"/>");
    const auto table = read(workbook, {.numbers = XlsxNumbers::AsKept});
    QVERIFY(table);
    QCOMPARE(table->csv, "1.256,2024-01-15 18:00:00\n");
    QCOMPARE(table->shortened.count, 0);
}

void tst_Xlsx::daysFrom1904AreLater()
{
    WorkbookFile workbook("<row><c><v>0</v></c></row>");
    workbook.setFormats("<xf numFmtId=\"14\"/>");
    workbook.setSheets(
        "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>", "<workbookPr date1904=\"1\"/>");
    QCOMPARE(read(workbook)->csv, "1904-01-01\n");
}

void tst_Xlsx::sheetsAreListedAndChosen()
{
    WorkbookFile workbook("<row><c><v>1</v></c></row>");
    workbook.setRows("<row><c><v>2</v></c></row>", "xl/worksheets/sheet2.xml");
    workbook.setSheets("<sheet name=\"Chart\" sheetId=\"3\" r:id=\"r3\"/>"
                       "<sheet name=\"a_x0041_ü\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/>"
                       "<sheet name=\"Data\" sheetId=\"2\" r:id=\"r2\"/>");
    const auto sheets = xlsxSheets(workbook.write(m_folder.filePath("sheets.xlsx")));
    QVERIFY(sheets);
    QCOMPARE(*sheets, (QList<XlsxSheetInfo>{{"aAü", true}, {"Data", false}}));
    const auto first = read(workbook);
    QCOMPARE(first->sheet, "Data");
    QCOMPARE(first->csv, "2\n");
    QCOMPARE(read(workbook, {.sheet = "aAü"})->csv, "1\n");
    const auto none = read(workbook, {.sheet = "Dataa"});
    QCOMPARE(keyOf(none), "sheetNotFound");
    QCOMPARE(none.error().place, m_folder.filePath("book.xlsx"));
    QCOMPARE(none.error().details.value("sheets").toStringList(), (QStringList{"aAü", "Data"}));

    workbook.setSheets("<sheet name=\"x\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/>");
    QCOMPARE(read(workbook)->csv, "1\n");
    workbook.setSheets({});
    QCOMPARE(keyOf(read(workbook)), "sheetNotFound");
    workbook.setSheets("<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>");
    workbook.setRows("<row r=\"5\"><c s=\"0\"/></row>");
    const auto empty = read(workbook);
    QCOMPARE(keyOf(empty), "fileHasNoRows");
    QCOMPARE(detailOf(empty, "sheet"), "Data");
}

void tst_Xlsx::aWorkbookWithoutSheetsIsRefused_data()
{
    QTest::addColumn<QByteArray>("sheets");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a chart") << QByteArray("<sheet name=\"Plot\" sheetId=\"3\" r:id=\"r3\"/>");
    QTest::newRow("a text") << QByteArray("4sheet name=\"Days\"");
}

void tst_Xlsx::aWorkbookWithoutSheetsIsRefused()
{
    QFETCH(QByteArray, sheets);
    WorkbookFile workbook("<row><c><v>1</v></c></row>");
    workbook.setSheets(sheets);
    const auto table = read(workbook);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::SheetNotFound);
    const auto listed = xlsxSheets(m_folder.filePath("book.xlsx"));
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, ErrorKind::SheetNotFound);
}

void tst_Xlsx::strictWorkbooksWithPrefixesAreRead()
{
    WorkbookFile workbook({});
    workbook.parts["xl/worksheets/sheet1.xml"] =
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
        "<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData>"
        "</x:worksheet>";
    for (QByteArray &part : workbook.parts) {
        part.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    QCOMPARE(read(workbook)->csv, "shared\n");
}

void tst_Xlsx::foldersMayBeWrittenAsWindowsDoes()
{
    WorkbookFile workbook("<row><c><v>1</v></c></row>");
    workbook.parts["XL\\Worksheets\\Sheet1.xml"] = workbook.parts.take("xl/worksheets/sheet1.xml");
    QCOMPARE(read(workbook)->csv, "1\n");
}

void tst_Xlsx::damageIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &rows, const char *why, int line = 1) {
        QTest::newRow(name) << rows << QString(why) << line;
    };
    row("XML that ends", "<row r=\"1\"><c", "xml");
    row("XML that does not fit", "\n\n<row r=\"1\"></c>\n", "xml", 3);
    row("an entity of its own", "<row><c><v>&x;</v></c></row>", "xml");
    row("no such text", "<row><c t=\"s\"><v>1</v></c></row>", "reference");
    row("a text before the first", "<row><c t=\"s\"><v>-1</v></c></row>", "reference");
    row("a text that is no number", "<row><c t=\"s\"><v>x</v></c></row>", "reference");
    row("a row again", "<row r=\"2\"/>\n<row r=\"2\"/>", "order", 2);
    row("rows backwards", "<row r=\"2\"/><row r=\"1\"/>", "order");
    row("a row beyond the last", "<row r=\"1048577\"/>", "reference");
    row("row zero", "<row r=\"0\"/>", "reference");
    row("a row that is no number", "<row r=\"x\"/>", "reference");
    row("cells backwards", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "order");
    row("a cell of another row", "<row r=\"1\"><c r=\"A2\"/></row>", "reference");
    row("a column beyond the last", "<row r=\"1\"><c r=\"XFE1\"/></row>", "reference");
    row("one after the last column", "<row r=\"1\"><c r=\"XFD1\"/><c/></row>", "reference");
    row("a column of many letters", "<row r=\"1\"><c r=\"" + QByteArray(1000, 'A') + "1\"/></row>",
        "reference");
    row("a cell without a row", "<row r=\"1\"><c r=\"A\"/></row>", "reference");
}

void tst_Xlsx::damageIsToldWithItsPlace()
{
    QFETCH(QByteArray, rows);
    const auto table = read(WorkbookFile(rows));
    QCOMPARE(keyOf(table), "fileDamaged");
    QTEST(detailOf(table, "why"), "why");
    QCOMPARE(detailOf(table, "part"), "xl/worksheets/sheet1.xml");
    QTEST(table.error().details.value("line").toInt(), "line");
}

void tst_Xlsx::missingPartsAreTold_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
             "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
        QTest::newRow(part) << part;
}

void tst_Xlsx::missingPartsAreTold()
{
    QFETCH(QString, part);
    WorkbookFile workbook("<row><c><v>1</v></c></row>");
    workbook.parts.remove(part);
    const auto table = read(workbook);
    QCOMPARE(keyOf(table), "fileDamaged");
    QCOMPARE(detailOf(table, "part"), part);
    QCOMPARE(detailOf(table, "why"), "missing");
    for (const QByteArray &inside : {QByteArray(), QByteArray("<html/>"), QByteArray("\0\1", 2)}) {
        workbook.parts[part] = inside;
        const auto other = read(workbook);
        QCOMPARE(keyOf(other), "fileDamaged");
        QCOMPARE(detailOf(other, "part"), part);
        QCOMPARE(detailOf(other, "why"), "xml");
    }
}

void tst_Xlsx::otherFilesAreNoWorkbooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("looksLike");
    QByteArray encrypted("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    encrypted.append(5000, '\0');
    QTest::newRow("old workbook") << encrypted << "fileIsBinary"
                                  << "xls";
    for (const char c : QByteArray("EncryptedPackage"))
        encrypted.append(c).append('\0');
    QTest::newRow("encrypted") << encrypted << "fileIsEncrypted"
                               << "";
    QTest::newRow("empty") << QByteArray() << "fileEmpty"
                           << "";
    QTest::newRow("text") << QByteArray("a,b\n1,2\n") << "fileIsBinary"
                          << "";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << "fileIsBinary"
                             << "png";
    const auto zipOf = [this](const QStringList &parts) {
        WorkbookFile workbook({});
        workbook.parts.clear();
        for (const QString &part : parts)
            workbook.parts[part] = "<x/>";
        return contents(workbook.write(m_folder.filePath("other.zip")));
    };
    QTest::newRow("archive") << zipOf({"a.txt"}) << "fileIsBinary"
                             << "zip";
    QTest::newRow("binary workbook") << zipOf({"_rels/.rels", "xl/workbook.bin"}) << "fileIsBinary"
                                     << "xlsb";
    QTest::newRow("ods") << zipOf({"mimetype", "content.xml"}) << "fileIsBinary"
                         << "ods";
}

void tst_Xlsx::otherFilesAreNoWorkbooks()
{
    QFETCH(QByteArray, bytes);
    const auto table = readBytes(bytes);
    QTEST(keyOf(table), "error");
    QTEST(detailOf(table, "looksLike"), "looksLike");
    QCOMPARE(keyOf(readXlsx(m_folder.filePath("none.xlsx"))), "fileNotFound");
    QCOMPARE(keyOf(readXlsx(m_folder.path())), "fileNotReadable");
}

void tst_Xlsx::cutFilesAreErrors()
{
    for (const char *name : {"openpyxl.xlsx", "libreoffice.xlsx"}) {
        const QByteArray whole = contents(test::dataFile(QStringLiteral("table/xlsx/") + name));
        for (int part = 1; part < 20; ++part) {
            const auto table = readBytes(whole.first(whole.size() * part / 20));
            QCOMPARE(keyOf(table), "fileDamaged");
            QCOMPARE(detailOf(table, "why"), "archive");
        }
        QVERIFY(readBytes(whole));
    }
}

void tst_Xlsx::changedBytesAreNoticed_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("packed") << Z_DEFLATED;
    QTest::newRow("stored") << 0;
}

/// What is read all the same is what was written: the archive's checksums see to that.
void tst_Xlsx::changedBytesAreNoticed()
{
    QFETCH(int, method);
    WorkbookFile workbook("<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row>");
    const QByteArray whole = contents(workbook.write(m_folder.filePath("whole.xlsx"), method));
    const auto table = readBytes(whole);
    QVERIFY(table);
    int errors = 0;
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 1);
        const auto other = readBytes(changed);
        errors += other ? 0 : 1;
        if (other)
            QCOMPARE(other->csv, table->csv);
    }
    QCOMPARE_GT(errors, whole.size() / 12);
}

void tst_Xlsx::wrongSizesAreNoticed_data()
{
    QTest::addColumn<quint32>("size");
    QTest::newRow("none") << 0U;
    QTest::newRow("less") << 100U;
    QTest::newRow("more") << 1'000'000U;
    QTest::newRow("more than is read") << 0xFFFFFFF0U;
}

void tst_Xlsx::wrongSizesAreNoticed()
{
    QFETCH(quint32, size);
    WorkbookFile workbook(QByteArray("<row><c><v>1</v></c></row>").repeated(1000));
    QByteArray bytes = contents(workbook.write(m_folder.filePath("sizes.xlsx")));
    // In the directory at the end: the size stands 22 bytes before the name.
    const qsizetype name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
    for (int i = 0; i < 4; ++i)
        bytes[name - 22 + i] = char(size >> (8 * i));
    const auto table = readBytes(bytes);
    QCOMPARE(keyOf(table), size > (1U << 30) ? "fileNotReadable" : "fileDamaged");
    QCOMPARE(detailOf(table, "part"), "xl/worksheets/sheet1.xml");
}

void tst_Xlsx::whatGrowsWithoutEndIsRefused_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const QString sheet = "xl/worksheets/sheet1.xml";
    const QByteArray begin = "<worksheet><sheetData>";
    const QByteArray end = "</sheetData></worksheet>";
    QTest::newRow("a large part") << sheet << begin + QByteArray(3'000'000, ' ') + end
                                  << "fileNotReadable";
    QByteArray far;
    for (int row = 1; row < 200; ++row)
        far += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    QTest::newRow("far cells") << sheet << begin + far + end << "fileNotReadable";
    QTest::newRow("texts in number") << "xl/sharedStrings.xml"
                                     << "<sst>" + QByteArray("<si/>").repeated(300'000) + "</sst>"
                                     << "fileNotReadable";
    QTest::newRow("elements in elements")
        << sheet
        << begin + QByteArray("<a>").repeated(1'000) + QByteArray("</a>").repeated(1'000) + end
        << "fileDamaged";
    QByteArray attributes;
    for (int i = 0; i < 1'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("attributes") << sheet << "<worksheet><sheetData" + attributes + "/></worksheet>"
                                << "fileDamaged";
    QTest::newRow("a long attribute")
        << sheet << begin + "<row spans=\"" + QByteArray(1'500'000, '1') + "\"/>" + end
        << "fileDamaged";
    QTest::newRow("entities that grow")
        << sheet
        << "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + begin
            + "<row><c><v>&b;</v></c></row>" + end
        << "fileDamaged";
    QTest::newRow("a file of this machine")
        << sheet
        << "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + begin
            + "<row><c><v>&a;</v></c></row>" + end
        << "fileDamaged";
}

void tst_Xlsx::whatGrowsWithoutEndIsRefused()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, bytes);
    WorkbookFile workbook("<row><c t=\"s\"><v>0</v></c></row>");
    workbook.parts[part] = bytes;
    const auto table = read(workbook, {.limit = 2'000'000});
    QTEST(keyOf(table), "error");
    QCOMPARE(detailOf(table, "part"), part);
    QCOMPARE(detailOf(table, "bytes"), keyOf(table) == "fileDamaged" ? "" : "2000000");
}

void tst_Xlsx::progressGrowsAndCancels()
{
    WorkbookFile workbook(QByteArray("<row><c><v>1</v></c></row>").repeated(20'000));
    workbook.setTexts(QByteArray("<si><t>some text</t></si>").repeated(20'000));
    const QString path = workbook.write(m_folder.filePath("long.xlsx"));
    QList<qint64> seen;
    qint64 whole = 0;
    const auto table = readXlsx(path, {}, [&](qint64 done, qint64 total) {
        seen += done;
        whole = total;
        return true;
    });
    QVERIFY(table);
    QCOMPARE(table->rows, 20'000);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), whole);
    for (qsizetype at = 0; at < seen.size(); ++at) {
        qsizetype calls = 0;
        const auto stopped = readXlsx(path, {}, [&](qint64, qint64) { return calls++ < at; });
        QCOMPARE(keyOf(stopped), "cancelled");
        QCOMPARE(calls, at + 1);
    }
}

QTEST_GUILESS_MAIN(tst_Xlsx)
#include "tst_xlsx.moc"
