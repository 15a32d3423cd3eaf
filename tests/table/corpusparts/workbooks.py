# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks (.xlsx), written part by part. Expected is what a spreadsheet shows, dates as ISO unless
their style gives another order. Lines are rows of the sheet."""
import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

from .shelf import found, grid

TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Styles by number: format codes, or numbers of formats that every spreadsheet knows.
FORMATS = ["General", "0.00", "yyyy\\-mm\\-dd", "dd/mm/yyyy;@", "yyyy\\-mm\\-dd\\ hh:mm", "hh:mm:ss",
           14, "@", "00000", "[$-407]dd\\.mm\\.yyyy", '0.0\\ "d"', "[h]:mm:ss"]
BUILT_IN = {"General": 0, "0.00": 2, 14: 14, "@": 49}
(GENERAL, TWO_DIGITS, ISO_DAY, SLASHES, ISO_TIME, TIME,
 SHORT_DATE, TEXT, FIVE_DIGITS, GERMAN, DAYS_UNIT, HOURS) = range(12)


def number(value, style=GENERAL):
    return lambda at, _: f'<c r="{at}" s="{style}"><v>{value}</v></c>'


def shared(text, style=GENERAL):
    return lambda at, strings: f'<c r="{at}" s="{style}" t="s"><v>{strings.index_of(text)}</v></c>'


def truth(value):
    return lambda at, _: f'<c r="{at}" t="b"><v>{int(value)}</v></c>'


def error(text):
    return lambda at, _: f'<c r="{at}" t="e"><v>{text}</v></c>'


def formula(code, value, kind="", style=GENERAL):
    kind = f' t="{kind}"' if kind else ""
    return lambda at, _: f'<c r="{at}" s="{style}"{kind}><f>{escape(code)}</f><v>{escape(value)}</v></c>'


def empty(style=TWO_DIGITS):
    return lambda at, _: f'<c r="{at}" s="{style}"/>'


class Strings:
    def __init__(self):
        self.items = []

    def index_of(self, text):
        item = text if text.startswith("<") else f'<t xml:space="preserve">{escape(text)}</t>'
        if item not in self.items:
            self.items.append(item)
        return self.items.index(item)

    def xml(self):
        items = "".join(f"<si>{item}</si>" for item in self.items)
        return f'{HEAD}<sst xmlns="{MAIN}" uniqueCount="{len(self.items)}">{items}</sst>'


def column_name(number):
    return chr(64 + number) if number <= 26 else column_name((number - 1) // 26) + column_name((number - 1) % 26 + 1)


def sheet_xml(rows, strings, merged=()):
    """`rows`: number of the row -> list of cells (a plain text is a shared one, None is no cell)."""
    body = ""
    for row, cells in rows.items():
        parts = [(shared(cell) if isinstance(cell, str) else cell)(f"{column_name(column)}{row}", strings)
                 for column, cell in enumerate(cells, 1) if cell is not None]
        body += f'<row r="{row}">{"".join(parts)}</row>'
    merges = "".join(f'<mergeCell ref="{each}"/>' for each in merged)
    merges = f'<mergeCells count="{len(merged)}">{merges}</mergeCells>' if merged else ""
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData>{merges}</worksheet>'


def styles_xml():
    own = [(164 + at, code) for at, code in enumerate(FORMATS) if code not in BUILT_IN]
    ids = BUILT_IN | {code: number for number, code in own}
    formats = "".join(f'<numFmt numFmtId="{number}" formatCode={quoteattr(code)}/>'
                      for number, code in own)
    cells = "".join(f'<xf numFmtId="{ids[code]}" fontId="0" fillId="0" borderId="0" xfId="0" '
                    'applyNumberFormat="1"/>' for code in FORMATS)
    return (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="{len(own)}">{formats}</numFmts>'
            '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill>'
            '<fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
            f'</cellStyleXfs><cellXfs count="{len(FORMATS)}">{cells}</cellXfs></styleSheet>')


def relation(name, kind, target):
    return f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'


def relations_xml(relations):
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'


def part_type(part, kind):
    return f'<Override PartName="/xl/{part}" ContentType="{TYPES}.{kind}+xml"/>'


def workbook(sheets, strings, date1904=False, packed=False):
    """`sheets`: (name, state, XML of the sheet). The files in it bear no date of today."""
    entries = ""
    relations = relation("rId90", "styles", "styles.xml")
    types = part_type("workbook.xml", "sheet.main") + part_type("styles.xml", "styles")
    for at, (name, state, _) in enumerate(sheets, 1):
        hidden = f' state="{state}"' if state else ""
        entries += f'<sheet name="{escape(name)}" sheetId="{at + 3}"{hidden} r:id="rId{at}"/>'
        relations += relation(f"rId{at}", "worksheet", f"worksheets/sheet{at}.xml")
        types += part_type(f"worksheets/sheet{at}.xml", "worksheet")
    if strings.items:
        relations += relation("rId91", "sharedStrings", "/xl/sharedStrings.xml")
        types += part_type("sharedStrings.xml", "sharedStrings")
    epoch = ' date1904="1"' if date1904 else ""
    parts = {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": relations_xml(relation("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml":
            f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr{epoch}/>'
            f'<sheets>{entries}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations_xml(relations),
        "xl/styles.xml": styles_xml(),
    }
    if strings.items:
        parts["xl/sharedStrings.xml"] = strings.xml()
    parts |= {f"xl/worksheets/sheet{at}.xml": xml for at, (_, _, xml) in enumerate(sheets, 1)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, xml in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            archive.writestr(entry, xml, compresslevel=9 if packed else None)
    return out.getvalue()


def fill(shelf):
    tensions(shelf)
    sparse(shelf)
    days(shelf)
    days1904(shelf)
    merged(shelf)


def tensions(shelf):
    strings = Strings()
    rich = ('<r><t>Head </t></r><r><rPr><b/></rPr><t xml:space="preserve">board &quot;B&quot;</t></r>'
            '<rPh sb="0" eb="1"><t>not shown</t></rPh>')
    names = ["Wire", "Serial", "Tension / N", "Mean / N", "Passed", "Remark", "Lot"]
    rows = {
        1: ["Wire tension test"], 2: ["Operator", "Łukasz Żak"], 3: ["Date", number(45476, SLASHES)],
        4: ["Temperature / °C", number("21.399999999999999")],
        6: names,
        7: [number(1), "00042", number("6.52", TWO_DIGITS), formula("AVERAGE(C7:C8)", "6.81"),
            truth(True), rich, number(42, FIVE_DIGITS)],
        8: [number(2), "00043", number("7.0999999999999996"), formula("C8/0", "#DIV/0!", "e"),
            truth(False), " blank in front", number(7, FIVE_DIGITS)],
        10: [number(3), number("120034567891"), number("-6.98"), None, None, "a & b < c", None],
        13: [number(4), "1E5", number("1.25E-3"), formula('IF(C13>0,"low","")', "low", "str"),
             empty(), "two\nlines", None],
        14: [number(5), shared("0100", TEXT), error("#REF!"), empty(), truth(True), None,
             number(12345, FIVE_DIGITS)],
    }
    notes = {1: ["Key", "Value"], 2: ["Winder", "T01"], 3: ["Layer", "X"]}
    sheets = [("Tensions", "", sheet_xml(rows, strings)),
              ("Notes & more", "", sheet_xml(notes, strings)),
              ("Lists", "hidden", sheet_xml({1: ["secret"]}, strings)),
              ("Deep", "veryHidden", sheet_xml({1: ["deeper"]}, strings))]
    shelf.put("tensions.xlsx", workbook(sheets, strings, packed=True),
              about="a preamble, empty rows between rows, formulas with values, truth values, errors, "
                    "rich text, numbers with leading zeros, four sheets, two of them hidden",
              sheet="Tensions", sheets=["Tensions", "Notes & more"], hiddenSheets=["Lists", "Deep"],
              headerLine=6, lastLine=14, columns=names,
              preamble={"Operator": "Łukasz Żak", "Date": "03/07/2024", "Temperature / °C": "21.4"},
              rows=grid("""
1¦00042¦6.52¦6.81¦TRUE¦Head board "B"¦00042
2¦00043¦7.1¦#DIV/0!¦FALSE¦ blank in front¦00007
3¦120034567891¦-6.98¦¦¦a & b < c¦
4¦1E5¦0.00125¦low¦¦two␊lines¦
5¦0100¦#REF!¦¦TRUE¦¦12345
"""), otherSheets=[{"sheet": "Notes & more", "columns": ["Key", "Value"],
                    "rows": [["Winder", "T01"], ["Layer", "X"]]}])


def sparse(shelf):
    """As other programs write them: names with a prefix, cells and rows without their place, text
    inside the cells, and no shared strings."""
    rows = [["Board", "Tension / N", "Remark"], ["h3o5b8QFUZ1ZEbzuCH3aCi", 6.52, "größer"],
            ["0042", 7.1, ""], ["8BfKi4Q5RM9vpSxdzbfDM5", 6.98, "x_x0041_y"]]

    def cell_xml(cell):
        if isinstance(cell, float):
            return f"<x:c><x:v>{cell}</x:v></x:c>"
        text = cell.replace("_x0041_", "_x005F_x0041_")
        return f'<x:c t="inlineStr"><x:is><x:t>{text}</x:t></x:is></x:c>' if cell else "<x:c/>"

    body = "".join(f'<x:row>{"".join(cell_xml(cell) for cell in row)}</x:row>' for row in rows)
    body += ('<x:row r="7"><x:c r="B7"><x:v>6.47</x:v></x:c><x:c r="AB7" t="inlineStr"><x:is>'
             '<x:t>far _x000D_right</x:t></x:is></x:c></x:row>')
    xml = f'{HEAD}<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{body}</x:sheetData></x:worksheet>'
    shelf.put("sparse.xlsx", workbook([("Blatt 1", "", xml)], Strings()), sheet="Blatt 1",
              sheets=["Blatt 1"], columns=rows[0], lastLine=7,
              about="inline strings, prefixed names, rows and cells without their place, a cell in "
                    "column AB below a gap of rows, escaped characters",
              rows=[[str(cell) for cell in row] for row in rows[1:]]
              + [["", "6.47"] + [""] * 25 + ["far \rright"]])


def days(shelf):
    strings = Strings()
    names = ["Case", "Day", "Other style", "Moment", "Time"]
    rows = {1: names}
    cases = [("before the trap", 59, "0.25"), ("the day that never was", 60, "0.5"), ("after the trap", 61, "0.75")]
    for at, (case, day, time) in enumerate(cases, 2):
        rows[at] = [case, number(day, ISO_DAY), number(day, SLASHES), number(f"{day}.5", ISO_TIME),
                    number(time, TIME)]
    rows[5] = ["leap day", number(45351, SHORT_DATE), number(45351, GERMAN),
               number("45351.333333333336", ISO_TIME), number("0.99998842592592593", TIME)]
    rows[6] = ["rounding", number(45476), "2024-07-03", number("45476.680555555555", ISO_TIME),
               number("1.5", HOURS)]
    rows[7] = ["no date at all", number("12.5", DAYS_UNIT), number("6.25", TWO_DIGITS), "1-2", "16:20"]
    shelf.put("dates.xlsx", workbook([("Days", "", sheet_xml(rows, strings))], strings),
              sheet="Days", sheets=["Days"], columns=names, lastLine=7, cannotTell=["decimalMark"],
              about="days by their style, in the system from 1900: the 29th of February 1900, a serial "
                    "without a style, letters of dates in quotes",
              rows=grid("""
before the trap¦1900-02-28¦28/02/1900¦1900-02-28 12:00¦06:00:00
the day that never was¦1900-02-29¦29/02/1900¦1900-02-29 12:00¦12:00:00
after the trap¦1900-03-01¦01/03/1900¦1900-03-01 12:00¦18:00:00
leap day¦2024-02-29¦29.02.2024¦2024-02-29 08:00¦23:59:59
rounding¦45476¦2024-07-03¦2024-07-03 16:20¦36:00:00
no date at all¦12.5 d¦6.25¦1-2¦16:20
"""))


def days1904(shelf):
    strings = Strings()
    names = ["Wire", "Day", "Tension / N"]
    rows = {1: names, 2: [number(1), number(0, ISO_DAY), number("6.52")],
            3: [number(2), number(44014, SLASHES), number("7.25")],
            4: [number(3), number("44014.5", ISO_TIME), number("6.98")]}
    raw = workbook([("Days", "", sheet_xml(rows, strings))], strings, date1904=True)
    shelf.put("dates1904.xlsx", raw, sheet="Days", sheets=["Days"], columns=names, lastLine=4,
              about="the system of dates from 1904",
              rows=grid("1¦1904-01-01¦6.52\n2¦03/07/2024¦7.25\n3¦2024-07-03 12:00¦6.98"))


def merged(shelf):
    strings = Strings()
    rows = {2: [None, "Wire tensions"], 4: [None, "Wire", "Tension", None, "Station"],
            5: [None, None, "N", "N", None],
            6: [None, number(1), number("6.52"), number("6.4"), "UK-01"],
            7: [None, number(2), number("7.25"), number("7.2"), None],
            8: [None, number(3), number("6.98"), number("6.9"), "US-02"]}
    xml = sheet_xml(rows, strings, ["B2:E2", "C4:D4", "E6:E7"])
    raw = workbook([("Old", "hidden", sheet_xml({1: ["Lists"]}, strings)), ("Run", "", xml)], strings)
    shelf.put("merged.xlsx", raw, sheet="Run", sheets=["Run"], hiddenSheets=["Old"],
              about="merged cells have their text in the first one only; the table begins in column B, "
                    "row 4; names and units; the first sheet is hidden",
              headerLine=4, headerLines=2, lastLine=8,
              columns=["", "Wire", "Tension", "", "Station"], units=["", "", "N", "N", ""],
              rows=grid("¦1¦6.52¦6.4¦UK-01\n¦2¦7.25¦7.2¦\n¦3¦6.98¦6.9¦US-02"),
              findings=[found("emptyHeader", 4, 1), found("emptyHeader", 4, 4)])
