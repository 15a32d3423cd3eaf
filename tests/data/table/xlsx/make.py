#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of this folder: openpyxl.xlsx by openpyxl, libreoffice.xlsx from it by
LibreOffice. Needs the Debian packages python3-openpyxl and libreoffice-calc-nogui.
tests/table/tst_xlsx.cpp says by hand what is in them."""

import datetime
import pathlib
import shutil
import subprocess
import tempfile

import openpyxl

here = pathlib.Path(__file__).parent
book = openpyxl.Workbook()

notes = book.active
notes.title = "Notes"
notes["A1"] = "not for upload"
notes.sheet_state = "hidden"

sheet = book.create_sheet("Wire tension <A&B>")
sheet["A1"] = "Operator"
sheet["B1"] = "J. Müller"
sheet["A2"] = "Shift, late"
sheet["B2"] = datetime.date(2024, 1, 15)
sheet["A4"] = "Serial"
sheet["B4"] = "Tension"
sheet["C4"] = "Measured"
sheet["D4"] = "Share"
sheet["E4"] = "Good"
sheet["F4"] = "Double"
sheet["G4"] = "Remark"
rows = [
    ("00123", 6.5, datetime.datetime(2024, 1, 15, 10, 0), 0.125, True, 'said "fine"'),
    (" 1-2 ", 0.1 + 0.2, datetime.datetime(1999, 12, 31, 23, 59, 58), 1, False, "two\nlines"),
    ("µ_x000D_°", -1234.5678, datetime.datetime(1900, 1, 1), 0.5, True, None),
    ("1E5", 123456789012, datetime.datetime(2100, 2, 28, 6, 30), 0, None, "日本語 😀"),
]
for line, (serial, tension, measured, share, good, remark) in enumerate(rows, 5):
    sheet.cell(line, 1, serial)
    sheet.cell(line, 2, tension)
    sheet.cell(line, 3, measured).number_format = "yyyy-mm-dd hh:mm"
    sheet.cell(line, 4, share).number_format = "0.0%"
    sheet.cell(line, 5, good)
    sheet.cell(line, 6, f"=B{line}*2").number_format = "#,##0.00"
    sheet.cell(line, 7, remark)
sheet["A10"] = "end"
sheet["C10"] = "=1/0"
sheet.merge_cells("A10:B10")
sheet.row_dimensions[8].hidden = True
# Empty, but not without a format.
sheet["K20"].number_format = "0.00"

book.create_sheet("Empty")
chart = book.create_chartsheet("Chart")
book.active = 1
book.save(here / "openpyxl.xlsx")

with tempfile.TemporaryDirectory() as folder:
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", folder,
         here / "openpyxl.xlsx"], check=True)
    shutil.move(pathlib.Path(folder) / "openpyxl.xlsx", here / "libreoffice.xlsx")
