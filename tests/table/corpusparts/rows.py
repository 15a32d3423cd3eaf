# SPDX-License-Identifier: GPL-3.0-or-later
"""Where rows end, which are none, and which have too few or too many cells."""
from .shelf import found, grid

WIRES = "Wire,Tension / N,Station\n1,6.52,UK-01\n2,7.10,UK-01\n3,6.98,US-02\n"
WIRE_ROWS = grid("1¦6.52¦UK-01\n2¦7.10¦UK-01\n3¦6.98¦US-02")
WIRE_COLUMNS = ["Wire", "Tension / N", "Station"]


def fill(shelf):
    line_ends(shelf)
    empty_rows(shelf)
    ragged(shelf)


def line_ends(shelf):
    wires = dict(rows=WIRE_ROWS, columns=WIRE_COLUMNS)
    shelf.add("crlf.csv", "CR LF at line ends", WIRES.replace("\n", "\r\n"), **wires, findings=[])
    shelf.add("cr-only.csv", "lone CR at line ends", WIRES.replace("\n", "\r"), **wires, findings=[])
    shelf.add("no-final-break.csv", "the last row has no line break", WIRES.rstrip("\n"), **wires, findings=[])
    shelf.add("many-final-breaks.csv", "five line breaks at the end", WIRES + "\n\n\n\n", **wires, findings=[])
    shelf.add("mixed-line-ends.csv", "CR LF, then LF, then lone CR: parts of three programs",
              "Wire,Tension / N,Station\r\n1,6.52,UK-01\r\n2,7.10,UK-01\n3,6.98,US-02\r4,6.47,US-02\r\n5,6.60,US-02\n",
              grid("1¦6.52¦UK-01\n2¦7.10¦UK-01\n3¦6.98¦US-02\n4¦6.47¦US-02\n5¦6.60¦US-02"),
              columns=WIRE_COLUMNS, findings=[found("mixedLineEnds", 3)])
    shelf.add("crcrlf.csv", "CR CR LF at line ends: a blank row after each, which is none",
              WIRES.replace("\n", "\r\r\n"), **wires)
    shelf.add("nul-byte.csv", "NUL bytes in two cells",
              "Wire,Serial,Tension / N,Remark\n1,LT-0042,6.52,ok\n2,LT-\x000042,7.10,ok\n3,LT-0042,6.98,o\x00\n4,LT-0042,6.47,ok\n5,LT-0042,6.60,ok\n",
              grid("1¦LT-0042¦6.52¦ok\n2¦LT-␀0042¦7.10¦ok\n3¦LT-0042¦6.98¦o␀\n4¦LT-0042¦6.47¦ok\n5¦LT-0042¦6.60¦ok"),
              columns=["Wire", "Serial", "Tension / N", "Remark"],
              findings=[found("nulByte", 3, 2), found("nulByte", 4, 4)])
    shelf.add("other-breaks.csv", "form feed, vertical tab, NEL and U+2028 in cells end no row",
              "Wire,Tension / N,Remark\n1,6.52,a\fb\n2,7.10,a\vb\n3,6.98,a\u0085b\n4,6.47,a\u2028b\n",
              [["1", "6.52", "a\fb"], ["2", "7.10", "a\vb"], ["3", "6.98", "a\u0085b"], ["4", "6.47", "a\u2028b"]],
              columns=["Wire", "Tension / N", "Remark"], findings=[])


def empty_rows(shelf):
    shelf.add("blank-lines.csv", "blank lines between rows, one below the header, and some at the end",
              "Wire,Tension / N,Station\n\n1,6.52,UK-01\n\n\n2,7.10,UK-01\n3,6.98,US-02\n\n4,6.47,US-02\n\n\n",
              grid("1¦6.52¦UK-01\n2¦7.10¦UK-01\n3¦6.98¦US-02\n4¦6.47¦US-02"), columns=WIRE_COLUMNS, findings=[])
    shelf.add("blank-first-lines.csv", "three blank lines above the header, one of them with blanks in it",
              "\n   \n\nWire,Tension / N,Station\n1,6.52,UK-01\n2,7.10,UK-01\n3,6.98,US-02\n", WIRE_ROWS,
              headerLine=4, columns=WIRE_COLUMNS, findings=[])
    shelf.add("delimiter-rows.csv", "rows of nothing but semicolons in the middle and at the end, as a spreadsheet leaves them",
              "Wire;Side;Tension / N;Station;Remark\r\n1;A;6,52;UK-01;\r\n;;;;\r\n2;A;7,10;UK-01;ok\r\n;;;;\r\n;;;;\r\n"
              "3;B;6,98;US-02;\r\n4;B;6,47;US-02;ok\r\n;;;;\r\n;;;;\r\n",
              grid("1¦A¦6,52¦UK-01¦\n2¦A¦7,10¦UK-01¦ok\n3¦B¦6,98¦US-02¦\n4¦B¦6,47¦US-02¦ok"), delimiter=";",
              decimalMark=",", columns=["Wire", "Side", "Tension / N", "Station", "Remark"],
              findings=[found("emptyRow", line) for line in (3, 5, 6, 9, 10)])
    shelf.add("delimiters-and-blanks.csv", "rows of delimiters and blanks are no rows either",
              "Wire,Tension / N,Station\n1,6.52,UK-01\n , , \n2,7.10,UK-01\n,, \n3,6.98,US-02\n", WIRE_ROWS,
              columns=WIRE_COLUMNS, findings=[found("emptyRow", 3), found("emptyRow", 5)])


def ragged(shelf):
    shelf.add("ragged.csv", "rows that are too short and too long",
              "Wire,Side,Tension / N,Station\n1,A,6.52,UK-01\n2,A,7.10\n3,B,6.98,US-02\n4\n5,B,6.60,US-02,checked\n"
              "6,B,6.71,US-02\n7,B,6.55,US-02,,\n8,B,6.64,US-02\n",
              grid("1¦A¦6.52¦UK-01\n2¦A¦7.10\n3¦B¦6.98¦US-02\n4\n5¦B¦6.60¦US-02¦checked\n6¦B¦6.71¦US-02\n7¦B¦6.55¦US-02¦¦\n8¦B¦6.64¦US-02"),
              columns=["Wire", "Side", "Tension / N", "Station"],
              findings=[found("raggedShort", 3, 4), found("raggedShort", 5, 2), found("raggedLong", 6, 5), found("raggedLong", 8, 5)])
    shelf.add("empty-ends-left-out.csv", "a program that does not write empty cells at the end of a row",
              "Wire,Tension / N,Again 1 / N,Again 2 / N,Remark\n1,6.52\n2,5.10,6.49\n3,6.98\n4,5.02,5.80,6.47,twice\n5,6.60\n6,6.71\n",
              grid("1¦6.52\n2¦5.10¦6.49\n3¦6.98\n4¦5.02¦5.80¦6.47¦twice\n5¦6.60\n6¦6.71"),
              columns=["Wire", "Tension / N", "Again 1 / N", "Again 2 / N", "Remark"],
              findings=[found("raggedShort", 2, 3), found("raggedShort", 3, 4), found("raggedShort", 4, 3),
                        found("raggedShort", 6, 3), found("raggedShort", 7, 3)])
    shelf.add("unquoted-comma.csv", "a name with a comma that nobody quoted: its row is one cell too long",
              "Board,Operator,Tension / N\n5001,Ana,6.52\n5002,Müller, J.,7.10\n5003,Zoë,6.98\n5004,Ana,6.47\n",
              grid("5001¦Ana¦6.52\n5002¦Müller¦ J.¦7.10\n5003¦Zoë¦6.98\n5004¦Ana¦6.47"),
              columns=["Board", "Operator", "Tension / N"], findings=[found("raggedLong", 3, 4)])
    shelf.add("cut-while-written.csv", "the last row is half written, without a line break",
              "Wire,Tension / N,Station\n1,6.52,UK-01\n2,7.10,UK-01\n3,6.98,US-02\n4,6.",
              grid("1¦6.52¦UK-01\n2¦7.10¦UK-01\n3¦6.98¦US-02\n4¦6."), columns=WIRE_COLUMNS,
              findings=[found("raggedShort", 5, 3)])
    shelf.add("trailing-delimiter.csv", "every row ends with a delimiter, the header too",
              "Wire;Tension / N;Station;\r\n1;6.52;UK-01;\r\n2;7.10;UK-01;\r\n3;6.98;US-02;\r\n",
              grid("1¦6.52¦UK-01¦\n2¦7.10¦UK-01¦\n3¦6.98¦US-02¦"), delimiter=";", columns=WIRE_COLUMNS + [""],
              findings=[found("trailingDelimiter", 1, 4)])
    shelf.add("trailing-delimiter-rows.csv", "every row ends with a delimiter, the header does not",
              "Wire,Tension / N,Station\n1,6.52,UK-01,\n2,7.10,UK-01,\n3,6.98,US-02,\n4,6.47,US-02,\n",
              grid("1¦6.52¦UK-01¦\n2¦7.10¦UK-01¦\n3¦6.98¦US-02¦\n4¦6.47¦US-02¦"), columns=WIRE_COLUMNS,
              findings=[found("raggedLong", line, 4) for line in (2, 3, 4, 5)])
    shelf.add("header-longer.csv", "the header ends with two delimiters, the rows do not",
              "Wire,Tension / N,Station,,\n1,6.52,UK-01\n2,7.10,UK-01\n3,6.98,US-02\n4,6.47,US-02\n",
              grid("1¦6.52¦UK-01\n2¦7.10¦UK-01\n3¦6.98¦US-02\n4¦6.47¦US-02"), columns=WIRE_COLUMNS + ["", ""],
              findings=[found("emptyHeader", 1, 4), found("emptyHeader", 1, 5)]
              + [found("raggedShort", line, 4) for line in (2, 3, 4, 5)])
    shelf.add("row-names.csv", "rows begin with a name that has no column: the header is one cell shorter",
              "x / mm,y / mm,z / mm\nA1,6477.674,-1529.523,-0.209\nA2,-4533.097,1032.823,-0.386\nA3,3457.256,-293.111,1.976\nB1,2530.343,210.431,-1.420\n",
              grid("A1¦6477.674¦-1529.523¦-0.209\nA2¦-4533.097¦1032.823¦-0.386\nA3¦3457.256¦-293.111¦1.976\nB1¦2530.343¦210.431¦-1.420"),
              columns=["x / mm", "y / mm", "z / mm"], findings=[found("raggedLong", line, 4) for line in (2, 3, 4, 5)])
