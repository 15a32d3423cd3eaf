# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells that programs like to change: IDs, codes, dates, formulas; and those that one has changed."""
from .shelf import found, grid, joined

NO_MARK = ["decimalMark"]


def put(shelf, name, about, text, findings=(), **members):
    """A file that is joined from its cells; the first row has the names. Findings None: not said."""
    rows = grid(text)
    delimiter = members.get("delimiter", ",")
    shelf.add(name, about, joined(rows, delimiter, "\n"), rows[1:], columns=rows[0],
              **({} if findings is None else {"findings": list(findings)}), **members)


def fill(shelf):
    damage(shelf)
    ids(shelf)
    dates(shelf)


def damage(shelf):
    put(shelf, "ids-exponent.csv", "1.20E+11 among IDs of twelve digits: a spreadsheet was here", """
Serial¦Tension / N¦Station
120034567891¦6.52¦UK-01
120034567892¦7.10¦UK-01
1.20E+11¦6.98¦US-02
120034567894¦6.47¦US-02
1.20E+11¦6.60¦US-02
""", [found("exponent", 4, 1), found("exponent", 6, 1)])
    put(shelf, "ids-exponent-hex.csv", "hexadecimal IDs, one of which a spreadsheet took for a number: 12E45 became 1.2E+46", """
Chip¦Tension / N
1A2F7¦6.52
0B31C¦7.10
1.2E+46¦6.98
77D10¦6.47
5C90A¦6.60
""", [found("exponent", 4, 1)])
    put(shelf, "spreadsheet-errors.csv", "what a spreadsheet writes where its formula failed", """
Wire¦Tension / N¦Mean / N¦Board
1¦6.52¦6.81¦5001
2¦#REF!¦6.81¦#N/A
3¦6.98¦#DIV/0!¦5003
4¦6.47¦#VALUE!¦5004
5¦#NUM!¦6.81¦#NAME?
""", [found("spreadsheetError", 3, 2), found("spreadsheetError", 3, 4), found("spreadsheetError", 4, 3),
          found("spreadsheetError", 5, 3), found("spreadsheetError", 6, 2), found("spreadsheetError", 6, 4)])
    put(shelf, "dates-among-codes.csv", "pad codes 1-2, of which two became dates", """
Wire¦Pads¦Tension / N
1¦12-35¦6.52
2¦1-2¦7.10
3¦2024-03-04¦6.98
4¦29-1¦6.47
5¦7-27¦6.60
6¦05.06.2024¦6.71
7¦46-32¦6.55
8¦3-27¦6.64
""", [found("dateAmongOthers", 4, 2), found("dateAmongOthers", 7, 2)])
    put(shelf, "dates-month-among-codes.csv", "pad codes 1-2, of which two became 2-Jan and Mar-45", """
Wire¦Pads¦Tension / N
1¦12-35¦6.52
2¦2-Jan¦7.10
3¦29-31¦6.98
4¦7-27¦6.47
5¦Mar-45¦6.60
6¦46-32¦6.71
7¦3-27¦6.55
""", [found("dateAmongOthers", 3, 2), found("dateAmongOthers", 6, 2)])
    put(shelf, "digits-lost.csv", "numbers of 19 digits; two end in zeros because a spreadsheet keeps 15 digits", """
Serial¦Tension / N
8931440300012345671¦6.52
8931440300012340000¦7.10
8931440300098765673¦6.98
8931440300098760000¦6.47
8931440300098765675¦6.60
""", [found("digitsLost", 3, 1), found("digitsLost", 5, 1)])
    rows = grid("""
5001¦=HYPERLINK("https://apa.example.org/c/8BfKi4Q5RM9vpSxdzbfDM5","label")¦+44 20 7946 0958¦6.52
5002¦=SUM(A1:A3)¦+33 1 23 45 67 89¦7.10
5003¦-¦+1 630 555 0100¦6.98
5004¦@home¦-2¦6.47
""")
    raw = ('Board,Link,Phone,Tension / N\r\n'
           '5001,"=HYPERLINK(""https://apa.example.org/c/8BfKi4Q5RM9vpSxdzbfDM5"",""label"")",+44 20 7946 0958,6.52\r\n'
           '5002,=SUM(A1:A3),+33 1 23 45 67 89,7.10\r\n5003,-,+1 630 555 0100,6.98\r\n5004,@home,-2,6.47\r\n')
    shelf.add("formulas.csv", "formulas as text, phone numbers with +, a lone dash: texts, none of them is worked out",
              raw, rows, columns=["Board", "Link", "Phone", "Tension / N"], findings=[found("formula", 2, 2), found("formula", 3, 2)])


def ids(shelf):
    put(shelf, "leading-zeros.csv", "serials and times with leading zeros, of one length", """
Serial¦Lot¦Tension / N
00042¦007¦6.52
00043¦007¦7.10
00100¦010¦6.98
01234¦000¦6.47
""")
    put(shelf, "uuids.csv", "UUIDs small, in capitals, in braces and with blanks; short ones in both alphabets, of 20 to 22 characters; a label's URL", """
Component¦Tension / N
d23f0824-128b-1f33-8c5c-7fd0a6a3a450¦6.52
1FB17C23-90C1-12CF-93AC-94AF0F21DDB6¦7.10
 93bd04cf-0fd6-10f1-b29d-0da9953f48f1 ¦6.98
{3d9c1724-11e2-1b8f-ab0d-549b6f03675a}¦6.47
d23f0824128b1f338c5c7fd0a6a3a450¦6.60
h3o5b8QFUZ1ZEbzuCH3aCi¦6.71
w5fzoPFvjm81Ya3xUy6iPA¦6.55
4UZqYHE9Y2uc5jg1HWoAB¦6.64
2UZqYHE9Y2uc5jg1HWoA¦6.58
https://apa.example.org/c/8BfKi4Q5RM9vpSxdzbfDM5¦6.49
""")
    put(shelf, "same-component-twice.csv", "one board in three rows, two of them the same: all three are kept", """
Board¦Tension / N¦Station
h3o5b8QFUZ1ZEbzuCH3aCi¦6.52¦UK-01
8BfKi4Q5RM9vpSxdzbfDM5¦7.10¦UK-01
h3o5b8QFUZ1ZEbzuCH3aCi¦6.52¦UK-01
h3o5b8QFUZ1ZEbzuCH3aCi¦6.98¦UK-01
""")
    put(shelf, "look-alikes.csv", "texts that a loader would make numbers, dates or truth values of", """
Part¦Revision¦Size¦Thickness / mm
3000124¦1E5¦3-4¦3.21
3000125-A¦TRUE¦5/8¦3.10
03000126¦0x1F¦MARCH1¦3.31
3000127¦1_000¦SEPT2¦3.20
""", None)
    put(shelf, "emoji.csv", "characters beyond the first plane, combining accents, right to left", """
Board¦Operator¦Tension / N¦Remark
5001¦Zoe\u0308¦6.52¦👍
5002¦Zoë¦7.10¦👩🏽‍🔧 fixed
5003¦\u05d3\u05e0\u05d4¦6.98¦𝛀 = 3
""")


def dates(shelf):
    put(shelf, "dates-ambiguous.csv", "03/04/2025: no row shows which is the day", """
Board¦Made¦Tension / N
5001¦03/04/2025¦6.52
5002¦05/06/2025¦7.10
5003¦01/12/2025¦6.98
""")
    put(shelf, "timestamps.csv", "times with offsets, in the hour that summer time leaves out, and as a spreadsheet's serials", """
Run¦Start¦Local¦Serial
1¦2025-04-03T23:30:00+09:00¦2025-03-30 02:30¦45750.979167
2¦2025-04-03T14:30:00Z¦2025-10-26 02:30¦45751.5
3¦2025-04-03T23:30:00.123-05:00¦2025-03-30 03:00¦45752.25
""")
    put(shelf, "shipment.csv", "day.month.year, two columns of part numbers that are sometimes texts, readings", """
Part number¦Part name¦Order¦Made¦T1¦T2¦T3¦T4¦Batch label
3000124¦Head board¦PO-00061¦10.11.2024¦3.211¦3.104¦3.315¦3.211¦w5fzoPFvjm81Ya3xUy6iPA
3000125-A¦Side board¦PO-00066¦18.06.2024¦3.317¦3.173¦3.155¦3.303¦w5fzoPFvjm81Ya3xUy6iPA
3000123¦Foot board¦PO-00074¦06.11.2024¦3.205¦3.228¦3.246¦3.185¦w5fzoPFvjm81Ya3xUy6iPA
3000124¦Head board¦PO-00094¦19.11.2024¦3.21¦3.19¦3.243¦3.281¦w5fzoPFvjm81Ya3xUy6iPA
""")
    put(shelf, "times.txt", "dates and times in columns of their own, with tabs and decimal commas", """
Datum¦Zeit¦Kanal¦Spannung / V
03.07.2024¦16:20:05¦1¦0,152
03.07.2024¦16:20:10¦2¦0,149
03.07.2024¦16:20:15¦1¦12,5
""", delimiter="\t", decimalMark=",")
