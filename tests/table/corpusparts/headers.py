# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands above the table, in its first line, between its rows and below it."""
from .shelf import found, grid, joined, readings

WIRES = grid("""
Wire¦Side¦Tension / N¦Station
1¦A¦6.52¦UK-01
2¦A¦7.10¦UK-01
3¦B¦6.98¦US-02
4¦B¦6.47¦US-02
5¦B¦6.60¦US-02
""")
TABLE = joined(WIRES, end="\n")
NO_MARK = ["decimalMark"]


def fill(shelf):
    names(shelf)
    units(shelf)
    preambles(shelf)
    comments(shelf)
    tails(shelf)


def names(shelf):
    shelf.add("no-header.csv", "data from the first line on",
              "1,h3o5b8QFUZ1ZEbzuCH3aCi,6.52,2024-07-03\n2,8BfKi4Q5RM9vpSxdzbfDM5,7.10,2024-07-03\n3,iADeuow1xbUX18wR7RaSWh,6.98,2024-07-04\n",
              grid("1¦h3o5b8QFUZ1ZEbzuCH3aCi¦6.52¦2024-07-03\n2¦8BfKi4Q5RM9vpSxdzbfDM5¦7.10¦2024-07-03\n3¦iADeuow1xbUX18wR7RaSWh¦6.98¦2024-07-04"),
              headerLine=0, findings=[])
    shelf.add("no-header-numbers.tsv", "numbers from the first line on",
              "0.10\t6.52\t-1.4\n0.20\t7.10\t-1.3\n0.30\t6.98\t-1.6\n0.40\t6.47\t-1.2\n",
              grid("0.10¦6.52¦-1.4\n0.20¦7.10¦-1.3\n0.30¦6.98¦-1.6\n0.40¦6.47¦-1.2"), delimiter="\t", headerLine=0,
              findings=[])
    shelf.add("no-header-texts.csv", "texts from the first line on; a human cannot tell it from names",
              "dirt,bent,clean\nclean,clean,bent\ndirt,clean,clean\nbent,dirt,dirt\n",
              grid("dirt¦bent¦clean\nclean¦clean¦bent\ndirt¦clean¦clean\nbent¦dirt¦dirt"), headerLine=0, findings=[],
              cannotTell=["header", "decimalMark"])
    shelf.add("all-texts.csv", "a header above columns that have texts only",
              "Board,Operator,Surface,Remark\nh3o5b8QFUZ1ZEbzuCH3aCi,Ana Pérez,clean,see photograph\n8BfKi4Q5RM9vpSxdzbfDM5,J. Müller,dirty,\n"
              "iADeuow1xbUX18wR7RaSWh,Zoë Ní Bhriain,clean,part 007\n",
              grid("h3o5b8QFUZ1ZEbzuCH3aCi¦Ana Pérez¦clean¦see photograph\n8BfKi4Q5RM9vpSxdzbfDM5¦J. Müller¦dirty¦\niADeuow1xbUX18wR7RaSWh¦Zoë Ní Bhriain¦clean¦part 007"),
              columns=["Board", "Operator", "Surface", "Remark"], findings=[], cannotTell=NO_MARK)
    shelf.add("years-header.csv", "names that are years, above measurements",
              "Station,2019,2020,2021\nUK-01,6.52,6.40,6.31\nUS-02,7.10,7.21,7.02\nUK-02,6.98,6.90,6.88\n",
              grid("UK-01¦6.52¦6.40¦6.31\nUS-02¦7.10¦7.21¦7.02\nUK-02¦6.98¦6.90¦6.88"),
              columns=["Station", "2019", "2020", "2021"], findings=[])
    shelf.add("years-only-header.csv", "nothing but years above nothing but measurements: likely names, not proven",
              "2019,2020,2021\n6.52,6.40,6.31\n7.10,7.21,7.02\n6.98,6.90,6.88\n",
              grid("6.52¦6.40¦6.31\n7.10¦7.21¦7.02\n6.98¦6.90¦6.88"), columns=["2019", "2020", "2021"], findings=[],
              cannotTell=["header"])
    shelf.add("numbered-channels.csv", "names that are channel numbers",
              "Time,1,2,3,4\n0.0,6.52,6.40,6.31,6.30\n0.5,7.10,7.21,7.02,7.00\n1.0,6.98,6.90,6.88,6.85\n",
              grid("0.0¦6.52¦6.40¦6.31¦6.30\n0.5¦7.10¦7.21¦7.02¦7.00\n1.0¦6.98¦6.90¦6.88¦6.85"),
              columns=["Time", "1", "2", "3", "4"], findings=[])
    shelf.add("duplicate-names.csv", "one name stands above three columns; another differs by case",
              "Wire,Tension,Tension,Station,Tension,station\n1,6.52,6.40,UK-01,6.31,a\n2,7.10,7.21,UK-01,7.02,b\n3,6.98,6.90,US-02,6.88,c\n",
              grid("1¦6.52¦6.40¦UK-01¦6.31¦a\n2¦7.10¦7.21¦UK-01¦7.02¦b\n3¦6.98¦6.90¦US-02¦6.88¦c"),
              columns=["Wire", "Tension", "Tension", "Station", "Tension", "station"],
              findings=[found("duplicateHeader", 1, 3), found("duplicateHeader", 1, 5)])
    shelf.add("empty-names.csv", "columns without a name, the first one too",
              ",Tension / N,,Station\n1,6.52,ok,UK-01\n2,7.10,,UK-01\n3,6.98,ok,US-02\n",
              grid("1¦6.52¦ok¦UK-01\n2¦7.10¦¦UK-01\n3¦6.98¦ok¦US-02"), columns=["", "Tension / N", "", "Station"],
              findings=[found("emptyHeader", 1, 1), found("emptyHeader", 1, 3)])
    shelf.add("header-again.csv", "the header stands again in the middle: two runs in one file. A row like others, to be seen",
              TABLE + joined(WIRES[:3], end="\n"), WIRES[1:] + WIRES[:3], columns=WIRES[0], findings=[])


def units(shelf):
    rows = grid("1¦6.52¦21.4¦UK-01\n2¦7.10¦21.6¦UK-01\n3¦6.98¦21.5¦US-02\n4¦6.47¦21.7¦US-02")
    body = joined(rows, end="\n")
    columns = ["Wire", "Tension", "Temperature", "Station"]
    shelf.add("units-row.csv", "names, and units right below; two of them empty",
              "Wire,Tension,Temperature,Station\n,N,°C,\n" + body, rows, headerLines=2, columns=columns,
              units=["", "N", "°C", ""], findings=[])
    shelf.add("units-brackets.csv", "units in brackets, a dash where there is none",
              "Wire,Tension,Temperature,Station\n[-],[N],[°C],[-]\n" + body, rows, headerLines=2, columns=columns,
              units=["[-]", "[N]", "[°C]", "[-]"], findings=[])
    ohms = grid("1¦0.47¦812.5¦0.3\n2¦0.51¦809.0¦0.2\n3¦0.49¦811.2¦0.4")
    shelf.add("units-preamble.csv", "preamble, names, units; every column has one",
              "Resistance test\nOperator;Zoë Ní Bhriain\nTemperature;21.4\n\nPin;R;d;dR\n1;Ω;µm;mΩ\n" + joined(ohms, ";", "\n"),
              ohms, delimiter=";", headerLine=5, headerLines=2, columns=["Pin", "R", "d", "dR"],
              units=["1", "Ω", "µm", "mΩ"], preamble={"Operator": "Zoë Ní Bhriain", "Temperature": "21.4"}, findings=[])


def preambles(shelf):
    values = {"Operator": "J. Müller", "Station": "UK-01", "Date": "03/07/2024", "Temperature / °C": "21.4", "Laser serial": "LT-0042"}
    pairs = "".join(f"{label},{value}\n" for label, value in values.items())
    extra = {f"Setting {number}": str(number * 5) for number in range(1, 7)}
    more = "".join(f"{label},{value}\n" for label, value in extra.items())
    shelf.add("preamble-pairs.csv", "pairs in cells, header on line 14", "Wire tension test\n" + pairs + more + "\n" + TABLE,
              WIRES[1:], headerLine=14, columns=WIRES[0], preamble=values | extra, findings=[])
    colon = "Wire tension test\n" + "".join(f"{label}: {value}\n" for label, value in values.items()) + "\n"
    shelf.add("preamble-colon.csv", "label: value in one cell, header on line 8", colon + TABLE, WIRES[1:],
              headerLine=8, columns=WIRES[0], preamble=values, findings=[])
    tabs = joined(WIRES, "\t", "\n").replace(".", ",")
    shelf.add("preamble-colon-tab.txt", "label:<tab>value above a table with tabs and decimal commas",
              "".join(f"{label}:\t{value}\n" for label, value in values.items()) + tabs,
              [[cell.replace(".", ",") for cell in row] for row in WIRES[1:]], delimiter="\t", decimalMark=",",
              headerLine=6, columns=WIRES[0], preamble=values, findings=[])
    hashes = "# Wire tension test\n" + "".join(f"# {label}: {value}\n" for label, value in values.items())
    shelf.add("preamble-hash.csv", "label: value behind a comment mark, header on line 7", hashes + TABLE, WIRES[1:],
              headerLine=7, comment=["#", ""], columns=WIRES[0], preamble=values, findings=[])
    equals = "[Test]\n" + "".join(f"{label}={value}\n" for label, value in values.items()) + "[Data]\n"
    shelf.add("preamble-equals.csv", "sections and label=value as in an INI file, header on line 8", equals + TABLE, WIRES[1:],
              headerLine=8, columns=WIRES[0], preamble=values, findings=[])
    fifty = {f"Parameter {number}": f"{number / 8:.3f}" for number in range(1, 50)}
    fifty["Operator"] = "Małgorzata Dąbrowska"
    shelf.add("preamble-50.csv", "fifty lines of pairs, no blank line, header on line 51: more rows above than below",
              "".join(f"{label},{value}\n" for label, value in fifty.items()) + TABLE, WIRES[1:], headerLine=51,
              columns=WIRES[0], preamble=fifty, findings=[])
    shelf.add("preamble-quoted-break.csv", "a quoted remark over three lines above the header: lines are not rows",
              'Operator,J. Müller\nRemark,"first\nsecond, ""quoted""\nthird"\n\n' + TABLE, WIRES[1:], headerLine=6,
              columns=WIRES[0], preamble={"Operator": "J. Müller", "Remark": 'first\nsecond, "quoted"\nthird'}, findings=[])
    shelf.add("preamble-wide.csv", "a preamble that a spreadsheet filled up to the width of the table",
              "Wire tension test,,,\nOperator,J. Müller,Date,03/07/2024\nTemperature / °C,21.4,Humidity / %,38\n,,,\n" + TABLE,
              WIRES[1:], headerLine=5, columns=WIRES[0], findings=[],
              preamble={"Operator": "J. Müller", "Date": "03/07/2024", "Temperature / °C": "21.4", "Humidity / %": "38"})
    shelf.add("sep-line.csv", "the first line tells a spreadsheet which delimiter to take",
              "sep=;\r\nWire;Tension / N;Remark\r\n1;6,52;clean, tight\r\n2;7,10;\r\n3;6,98;ok\r\n",
              grid("1¦6,52¦clean, tight\n2¦7,10¦\n3¦6,98¦ok"), delimiter=";", decimalMark=",", headerLine=2,
              columns=["Wire", "Tension / N", "Remark"], findings=[])
    tension_layer(shelf)


def tension_layer(shelf):
    width = 12
    filled = lambda *cells: ",".join(cells) + "," * (width - len(cells))  # noqa: E731
    columns = ["Wire", "col1", "Tension A", "col3", "Re-tension A 1", "col5", "col6", "Tension B", "col8", "Re-tension B 1", "col10", "col11"]
    rows = [[""] * width for _ in range(14)]
    for at, row in enumerate(rows):
        row[0], row[2], row[7] = str(at + 1), f"{5.8 + at * 37 % 19 / 10:.2f}", f"{5.5 + at * 53 % 23 / 10:.2f}"
    rows[3][4], rows[8][9], rows[9][4] = "6.51", "6.41", "0.00"
    lines = [filled("APA wire tensions", "", "", "Layer", "X"), filled("APA number", "APA14", "", "Winder", "T01"),
             filled("Operator", "J. Müller", "", "Date", "03/07/2024"), filled("Temperature / °C", "21.4", "", "Humidity / %", "38"),
             filled("Nominal tension / N", "6.5", "", "Tolerance ±", "1.5"), filled("Laser serial", "LT-0042"),
             filled("Comment", '"Head board ""B"", replaced after test; see log, page 12"'),
             filled("Mean side A", "=AVERAGE(H13:H492)", "", "Mean side B", "=AVERAGE(W13:W492)"), filled("-", "-", "-", "-", "-"),
             filled("Side A", "", "", "", "", "", "", "Side B"), filled("all tensions in N"), ",".join(columns),
             *[",".join(row) for row in rows], filled("end of data")]
    text = "".join(line + "\r\n" for line in lines)
    shelf.add("tension-layer.csv", "Latin-1, eleven lines above the header, mostly empty columns, a closing line",
              text, rows, codec="latin-1", encoding=readings(text, "latin-1"),
              headerLine=12, tail=1, columns=columns, findings=[], cannotTell=["tail"],
              preamble={"Layer": "X", "APA number": "APA14", "Winder": "T01", "Operator": "J. Müller", "Date": "03/07/2024",
                        "Temperature / °C": "21.4", "Humidity / %": "38", "Nominal tension / N": "6.5", "Tolerance ±": "1.5",
                        "Laser serial": "LT-0042", "Comment": 'Head board "B", replaced after test; see log, page 12'})


def comments(shelf):
    wires = dict(rows=WIRES[1:], columns=WIRES[0])
    lines = TABLE.split("\n")
    shelf.add("comments-between.csv", "comments above and between the rows, one with commas and quotes",
              "\n".join(["# exported by the test stand", lines[0], lines[1], '# pause, "lunch"', lines[2], "#", lines[3],
                         "# pause, again, until 14:05", *lines[4:6], "# end", ""]),
              headerLine=2, comment="#", findings=[], **wires)
    shelf.add("comments-percent.txt", "per cent signs begin comments", "% tension run 12\n% operator: Ana Perez\n" + "\n".join(
        [*lines[:3], "% pause", *lines[3:]]), headerLine=3, comment="%", preamble={"operator": "Ana Perez"}, findings=[], **wires)
    shelf.add("comments-slashes.csv", "two slashes begin comments",
              "// tension run 12\n" + "\n".join([*lines[:3], "// pause, lunch", *lines[3:]]), headerLine=2, comment="//", findings=[], **wires)
    text = lines[0] + "\n" + lines[1] + '\n# 5,"about six\n' + "\n".join(lines[2:])
    shelf.add("comments-quote.csv", "a comment with a quote that is never closed: comments end with their line", text,
              second=text.replace('"', ""), comment="#", findings=[], **wires)
    shelf.add("comments-in-quotes.csv", "a quoted cell whose second line begins with #, and a comment",
              'Wire,Remark,Tension / N\n# run 12\n1,"first\n#second",6.52\n2,ok,7.10\n# pause\n3,ok,6.98\n',
              grid("1¦first␊#second¦6.52\n2¦ok¦7.10\n3¦ok¦6.98"), comment="#", columns=["Wire", "Remark", "Tension / N"], findings=[])
    shelf.add("header-in-comment.csv", "the names stand in a comment line",
              "#Wire,Side,Tension / N,Station\n" + "\n".join(lines[1:]), comment="#", findings=[], **wires)
    shelf.add("header-in-comment-blanks.txt", "an array with its names in the last comment, as a script saves it",
              "# run 12, Ana Perez\n# wire tension sigma\n1.0 6.52 0.1\n2.0 7.10 0.2\n3.0 6.98 0.1\n",
              grid("1.0¦6.52¦0.1\n2.0¦7.10¦0.2\n3.0¦6.98¦0.1"), headerLine=2, delimiter=" ", mergeDelimiters=[True, False],
              comment=["# ", "#"], columns=["wire", "tension", "sigma"], findings=[])
    shelf.add("hash-name.csv", "a column called #: no comment, all rows count",
              "#,Side,Tension / N\n1,A,6.52\n2,A,7.10\n3,B,6.98\n", grid("1¦A¦6.52\n2¦A¦7.10\n3¦B¦6.98"),
              columns=["#", "Side", "Tension / N"], findings=[])
    shelf.add("hash-values.csv", "cells that begin with # in the first column: no comments",
              "Wire,Side,Tension / N\n#1,A,6.52\n#2,A,7.10\n#3,B,6.98\n#4,B,6.47\n",
              grid("#1¦A¦6.52\n#2¦A¦7.10\n#3¦B¦6.98\n#4¦B¦6.47"), columns=["Wire", "Side", "Tension / N"], findings=[])


def tails(shelf):
    wires = dict(rows=WIRES[1:], columns=WIRES[0], findings=[])
    shelf.add("tail-after-blank.csv", "pairs below the table after a blank line",
              TABLE + "\nMean / N,6.734\nChecked by,Zoë Ní Bhriain\n", tail=2, **wires)
    shelf.add("tail-below.csv", "Total and Mean right below the table", TABLE + "Total,,33.67,\nMean,,6.734,\n", tail=2, **wires)
    shelf.add("tail-text.csv", "a closing sentence right below the table", TABLE + "End of run: 5 wires in 12 min\n", tail=1, **wires)
    shelf.add("tail-preamble.csv", "pairs above and below",
              "Operator,J. Müller\nStation,UK-01\n\n" + TABLE + "\nFinished,2024-07-03 16:20\nResult,passed\n", tail=2, headerLine=4,
              preamble={"Operator": "J. Müller", "Station": "UK-01"}, **wires)
    shelf.add("tail-second-table.csv", "a second, narrower table below the first",
              TABLE + "\nBoard,Result\n5001,passed\n5002,passed\n", tail=3, **wires)
    shelf.add("no-tail-after-blank.csv", "rows of the same shape after a blank line belong to the table",
              "\n".join([*TABLE.split("\n")[:4], "", *TABLE.split("\n")[4:]]), **wires)
