# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks of decimals and thousands, and what is written in the place of a number."""
from .shelf import grid, joined, readings

NO_MARK = ["decimalMark"]


def fill(shelf):
    thousands(shelf)
    undecided(shelf)
    not_numbers(shelf)


def thousands(shelf):
    shelf.add("thousands-point.csv", "1.234,56: points group, a comma is the decimal mark",
              "Hole;x / mm;y / mm\r\nA1;6.477,67;-1.529,52\r\nA2;-4.533,10;1.032,82\r\nA3;257,26;-293,11\r\nA4;1.234.567,89;0,50\r\n",
              grid("A1¦6.477,67¦-1.529,52\nA2¦-4.533,10¦1.032,82\nA3¦257,26¦-293,11\nA4¦1.234.567,89¦0,50"), delimiter=";",
              decimalMark=",", thousandsMark=".", columns=["Hole", "x / mm", "y / mm"], findings=[])
    shelf.add("thousands-comma.csv", '"1,234.56": commas group, in quotes, and separate cells',
              'Hole,x / mm,y / mm\nA1,"6,477.67","-1,529.52"\nA2,"-4,533.10","1,032.82"\nA3,257.26,-293.11\nA4,"1,234,567.89",0.50\n',
              grid("A1¦6,477.67¦-1,529.52\nA2¦-4,533.10¦1,032.82\nA3¦257.26¦-293.11\nA4¦1,234,567.89¦0.50"),
              thousandsMark=",", columns=["Hole", "x / mm", "y / mm"], findings=[])
    shelf.add("thousands-apostrophe.csv", "1'234.56 as in Switzerland",
              "Loch;x / mm;y / mm\r\nA1;6'477.67;-1'529.52\r\nA2;-4'533.10;1'032.82\r\nA3;257.26;-293.11\r\nA4;1'234'567.89;0.50\r\n",
              grid("A1¦6'477.67¦-1'529.52\nA2¦-4'533.10¦1'032.82\nA3¦257.26¦-293.11\nA4¦1'234'567.89¦0.50"), delimiter=";",
              thousandsMark="'", columns=["Loch", "x / mm", "y / mm"], findings=[])
    for name, mark, what in (("narrow", "\u202f", "narrow no-break spaces"), ("thin", "\u2009", "thin spaces")):
        text = f"Trou;x / mm;y / mm\nA1;6{mark}477,67;-1{mark}529,52\nA2;-4{mark}533,10;1{mark}032,82\nA3;257,26;-293,11\nA4;1{mark}234{mark}567,89;0,50\n"
        rows = [line.split(";") for line in text.splitlines()[1:]]
        shelf.add(f"thousands-{name}-space.csv", f"{what} group", text, rows, delimiter=";", decimalMark=",",
                  thousandsMark=mark, columns=["Trou", "x / mm", "y / mm"], findings=[])
    text = ("Trou;x / mm;Opérateur\r\nA1;6\u00a0477,67;Hélène Lefèvre\r\nA2;-4\u00a0533,10;François Noël\r\nA3;257,26;Hélène Lefèvre\r\n")
    shelf.add("thousands-nbsp-1252.csv", "no-break spaces group, in Windows-1252: byte A0", text,
              grid("A1¦6\u00a0477,67¦Hélène Lefèvre\nA2¦-4\u00a0533,10¦François Noël\nA3¦257,26¦Hélène Lefèvre"), codec="cp1252",
              encoding=readings(text, "cp1252"), delimiter=";", decimalMark=",", thousandsMark="\u00a0",
              columns=["Trou", "x / mm", "Opérateur"], findings=[])


def undecided(shelf):
    shelf.add("three-digits.csv", "1,234 only: decimals or thousands, the file does not say",
              "Hole;x;y\nA1;1,234;2,345\nA2;3,456;4,567\nA3;5,678;6,789\n", grid("A1¦1,234¦2,345\nA2¦3,456¦4,567\nA3¦5,678¦6,789"),
              delimiter=";", decimalMark=",", columns=["Hole", "x", "y"], findings=[], cannotTell=NO_MARK)
    shelf.add("integers.csv", "whole numbers only: nothing shows a decimal mark",
              "Wire,Count,Alarms\n1,12,0\n2,8,1\n3,21,0\n", grid("1¦12¦0\n2¦8¦1\n3¦21¦0"), columns=["Wire", "Count", "Alarms"],
              findings=[], cannotTell=NO_MARK)
    shelf.add("decimal-mixed.csv", "points in one half of the rows and commas in the other: two machines",
              "Wire;Tension / N;Station\n1;6.52;UK-01\n2;7.10;UK-01\n3;6,98;DE-01\n4;6,47;DE-01\n",
              grid("1¦6.52¦UK-01\n2¦7.10¦UK-01\n3¦6,98¦DE-01\n4¦6,47¦DE-01"), delimiter=";", decimalMark=[".", ","],
              columns=["Wire", "Tension / N", "Station"], findings=[], cannotTell=NO_MARK)
    shelf.add("exponents.csv", "measurements with exponents, which are nothing odd",
              "Channel,Current / A,Noise / A\n1,1.20E-09,3.1e-12\n2,-4.75E-09,2.9e-12\n3,1.13E+00,3.3E-12\n",
              grid("1¦1.20E-09¦3.1e-12\n2¦-4.75E-09¦2.9e-12\n3¦1.13E+00¦3.3E-12"), columns=["Channel", "Current / A", "Noise / A"], findings=[])


def not_numbers(shelf):
    missing = grid("""
1¦6.52¦NaN¦ok
2¦N/A¦21.4¦ok
3¦-¦21.6¦
4¦inf¦-inf¦n/a
5¦¦21.5¦--
6¦7.10¦null¦ok
7¦nan¦1.#QNAN¦OVER
8¦6.98¦21.7¦None
""")
    shelf.add("missing-marks.csv", "NaN, N/A, -, inf and others in the place of numbers: texts, all kept",
              joined([["Wire", "Tension / N", "T / °C", "Remark"], *missing], end="\n"), missing,
              columns=["Wire", "Tension / N", "T / °C", "Remark"], findings=[])
    with_units = grid("1¦6.52 N¦21.4 °C¦98 %\n2¦7.10 N¦21.6 °C¦97.5 %\n3¦6.98 N¦-0.5 °C¦99%")
    shelf.add("units-in-cells.csv", "the unit stands behind each number",
              joined([["Wire", "Tension", "Temperature", "Efficiency"], *with_units], end="\n"), with_units,
              columns=["Wire", "Tension", "Temperature", "Efficiency"], findings=[])
    signs = grid("A1¦\u22120.209¦+1.5¦<0.01\nA2¦−0.386¦+0.2¦0.04\nA3¦1.976¦-0.7¦>10\nA4¦.5¦5.¦≈0.3")
    shelf.add("signs.csv", "real minus signs, plus signs, limits, and numbers without a digit on one side",
              joined([["Hole", "z / mm", "dz / mm", "Leak"], *signs], end="\n"), signs, columns=["Hole", "z / mm", "dz / mm", "Leak"],
              findings=[])
    answers = grid("5001¦yes¦ja¦1¦TRUE\n5002¦no¦nein¦0¦FALSE\n5003¦Yes¦Ja¦1¦true\n5004¦n¦WAHR¦0¦x")
    shelf.add("yes-no.csv", "yes and no in two languages, as digits and as truth values",
              joined([["Board", "Clean", "Sauber", "Bent", "Complete"], *answers], end="\n"), answers,
              columns=["Board", "Clean", "Sauber", "Bent", "Complete"], findings=[], cannotTell=NO_MARK)
