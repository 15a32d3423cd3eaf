# SPDX-License-Identifier: GPL-3.0-or-later
"""What separates cells, and what quotes them."""
from .shelf import found, grid, joined

NO_MARK = ["decimalMark"]


def fill(shelf):
    commas(shelf)
    single_columns(shelf)
    blanks_between(shelf)
    other_marks(shelf)
    quotes(shelf)


def commas(shelf):
    shelf.add("plain.csv", "nothing special: commas, points, ASCII",
              "Wire,Side,Tension / N,Date\n1,A,6.52,2024-07-03\n2,A,7.10,2024-07-03\n3,B,6.98,2024-07-04\n",
              grid("1¦A¦6.52¦2024-07-03\n2¦A¦7.10¦2024-07-03\n3¦B¦6.98¦2024-07-04"),
              columns=["Wire", "Side", "Tension / N", "Date"], findings=[])
    shelf.add("semicolon-decimal-comma.csv", "semicolons; decimal commas, and commas in texts and names",
              "Draht;Spannung, links;Spannung, rechts;Bemerkung\r\n1;6,52;6,40;gut, sauber, fest\r\n"
              "2;7,10;7,21;nachgespannt, dann gut\r\n3;6,98;6,90;\r\n4;6,47;6,52;gut\r\n",
              grid("1¦6,52¦6,40¦gut, sauber, fest\n2¦7,10¦7,21¦nachgespannt, dann gut\n3¦6,98¦6,90¦\n4¦6,47¦6,52¦gut"),
              delimiter=";", decimalMark=",",
              columns=["Draht", "Spannung, links", "Spannung, rechts", "Bemerkung"], findings=[])
    shelf.add("semicolon-same-commas.csv", "semicolons; each row has as many decimal commas as semicolons",
              "Draht;A;B;C\n1;6,52;6,40;6,31\n2;7,10;7,21;7,02\n3;6,98;6,90;6,88\n",
              grid("1¦6,52¦6,40¦6,31\n2¦7,10¦7,21¦7,02\n3¦6,98¦6,90¦6,88"), delimiter=";", decimalMark=",",
              columns=["Draht", "A", "B", "C"], findings=[])
    shelf.add("comma-quoted-commas.csv", "commas; quoted cells with lists of numbers, semicolons in texts",
              'Board,Faults,Flatness readings (mm),Why\r\n'
              'd23f0824-128b-1f33-8c5c-7fd0a6a3a450,Broken traces; Board is bent,"0.01,-0.035,0.002",part 007 is kept\r\n'
              'https://apa.example.org/c/8BfKi4Q5RM9vpSxdzbfDM5,Dirt; Scratches,"-0.033,-0.063,0.003","bent, then ""flat"""\r\n'
              'iADeuow1xbUX18wR7RaSWh,,"0.049,-0.049,-0.114",\r\n',
              grid("""
d23f0824-128b-1f33-8c5c-7fd0a6a3a450¦Broken traces; Board is bent¦0.01,-0.035,0.002¦part 007 is kept
https://apa.example.org/c/8BfKi4Q5RM9vpSxdzbfDM5¦Dirt; Scratches¦-0.033,-0.063,0.003¦bent, then "flat"
iADeuow1xbUX18wR7RaSWh¦¦0.049,-0.049,-0.114¦
"""), columns=["Board", "Faults", "Flatness readings (mm)", "Why"], findings=[], cannotTell=NO_MARK)
    shelf.add("comma-quoted-decimal-comma.csv", "commas separate, and quoted numbers have decimal commas",
              'Draht,"Spannung, links",Bemerkung\n1,"6,52",gut\n2,"7,10","gut, fest"\n3,"6,98",\n4,7,\n',
              grid("1¦6,52¦gut\n2¦7,10¦gut, fest\n3¦6,98¦\n4¦7¦"), decimalMark=",",
              columns=["Draht", "Spannung, links", "Bemerkung"], findings=[])


def single_columns(shelf):
    any_mark = ["", ";", "\t", "|"]
    shelf.add("single-column-decimal-comma.csv", "one column whose numbers have decimal commas",
              "Spannung / N\n6,52\n7,10\n6,98\n12\n6,47\n", grid("6,52\n7,10\n6,98\n12\n6,47"),
              delimiter=any_mark, decimalMark=",", columns=["Spannung / N"], findings=[])
    shelf.add("single-column-ids.txt", "one column of short UUIDs, as a scanner writes it",
              "Board\r\nh3o5b8QFUZ1ZEbzuCH3aCi\r\n8BfKi4Q5RM9vpSxdzbfDM5\r\niADeuow1xbUX18wR7RaSWh\r\n",
              grid("h3o5b8QFUZ1ZEbzuCH3aCi\n8BfKi4Q5RM9vpSxdzbfDM5\niADeuow1xbUX18wR7RaSWh"),
              delimiter=any_mark + [","], columns=["Board"], findings=[], cannotTell=NO_MARK)
    shelf.add("single-column-sentences.txt", "one column of remarks: some have commas, some have blanks",
              "Remark\nwire 12 loose, tightened\nnothing\nlabel came off, glued again, photograph taken\nshim added\n",
              grid("wire 12 loose, tightened\nnothing\nlabel came off, glued again, photograph taken\nshim added"),
              delimiter=any_mark, columns=["Remark"], findings=[], cannotTell=NO_MARK)
    shelf.add("single-column-or-two.csv", "6,52 without a name above: one number or two, nobody can say",
              "6,52\n7,10\n6,98\n6,47\n", grid("6,52\n7,10\n6,98\n6,47"), delimiter=any_mark,
              decimalMark=",", headerLine=0, findings=[], cannotTell=["delimiter", "decimalMark", "header"])


def blanks_between(shelf):
    shelf.add("padded-columns.txt", "columns padded with blanks on the right",
              "Wire  Side  Tension    Station\n1     A     6.52       UK-01\n20    A     7.10       UK-01\n"
              "300   B     6.98       US-02\n480   B     10.47      US-02\n",
              grid("1¦A¦6.52¦UK-01\n20¦A¦7.10¦UK-01\n300¦B¦6.98¦US-02\n480¦B¦10.47¦US-02"), delimiter=" ",
              mergeDelimiters=True, columns=["Wire", "Side", "Tension", "Station"], findings=[])
    shelf.add("padded-right.txt", "numbers set flush right, so each line begins with blanks",
              "   Wire      x/mm      y/mm\n      1  6477.674 -1529.523\n      2 -4533.097  1032.823\n"
              "     13  3457.256  -293.111\n    480   219.628  2290.804\n",
              grid("1¦6477.674¦-1529.523\n2¦-4533.097¦1032.823\n13¦3457.256¦-293.111\n480¦219.628¦2290.804"),
              delimiter=" ", mergeDelimiters=True, columns=["Wire", "x/mm", "y/mm"], findings=[])
    shelf.add("single-blanks.txt", "one blank between cells, as a script prints them",
              "wire side tension\n1 A 6.52\n2 A 7.10\n3 B 6.98\n", grid("1¦A¦6.52\n2¦A¦7.10\n3¦B¦6.98"),
              delimiter=" ", mergeDelimiters=[False, True], columns=["wire", "side", "tension"], findings=[])
    shelf.add("blanks-around.csv", "a blank after each comma stays in its cell; a quote behind a blank opens nothing",
              'Wire, Tension / N, Remark\n1, 6.52, ok\n2, 7.10, "ok"\n3, 6.98, \n4, 6.47, ok \n',
              grid('1¦ 6.52¦ ok\n2¦ 7.10¦ "ok"\n3¦ 6.98¦ \n4¦ 6.47¦ ok '),
              columns=["Wire", " Tension / N", " Remark"], findings=[])


def other_marks(shelf):
    shelf.add("pipe.txt", "pipes; commas and semicolons in texts",
              "Board|Tension / N|Remark\n5001|6.52|clean, tight\n5002|7.10|tight; then loose\n5003|6.98|\n",
              grid("5001¦6.52¦clean, tight\n5002¦7.10¦tight; then loose\n5003¦6.98¦"), delimiter="|",
              columns=["Board", "Tension / N", "Remark"], findings=[])
    shelf.add("pipe-spaced.txt", "pipes with blanks around: the blanks belong to the cells",
              "Board | Tension / N | Remark\n5001 | 6.52 | ok\n5002 | 7.10 | ok\n5003 | 6.98 | loose\n",
              grid("5001 ¦ 6.52 ¦ ok\n5002 ¦ 7.10 ¦ ok\n5003 ¦ 6.98 ¦ loose"), delimiter="|",
              columns=["Board ", " Tension / N ", " Remark"], findings=[])
    shelf.add("tab.tsv", "tabs; cells with blanks, commas, semicolons and empty cells at the end",
              "Board\tOperator\tFaults\tWhy\n5001\tMüller, J.\tDirt; Scratches\t\n5002\tNí Bhriain, Zoë\t\tbent, flat\n"
              "5003\tPérez, José\tDirt\t\n",
              grid("5001¦Müller, J.¦Dirt; Scratches¦\n5002¦Ní Bhriain, Zoë¦¦bent, flat\n5003¦Pérez, José¦Dirt¦"),
              delimiter="\t", columns=["Board", "Operator", "Faults", "Why"], findings=[], cannotTell=NO_MARK)
    shelf.add("tab-quoted.tsv", "tabs, and tabs in quoted cells",
              'Board\tReadings\tRemark\r\n5001\t"6.52\t6.40\t6.31"\tok\r\n5002\t"7.10\t7.21"\t"see\tphotograph"\r\n5003\t6.98\tok\r\n',
              grid("5001¦6.52␉6.40␉6.31¦ok\n5002¦7.10␉7.21¦see␉photograph\n5003¦6.98¦ok"), delimiter="\t",
              columns=["Board", "Readings", "Remark"], findings=[])
    shelf.add("caret.txt", "carets, which no program proposes first",
              "Board^Tension / N^Remark^Station\n5001^6.52^clean, tight^UK-01\n5002^7.10^^UK-01\n5003^6.98^ok^US-02\n",
              grid("5001¦6.52¦clean, tight¦UK-01\n5002¦7.10¦¦UK-01\n5003¦6.98¦ok¦US-02"), delimiter="^",
              columns=["Board", "Tension / N", "Remark", "Station"], findings=[])
    shelf.add("colon.txt", "colons between cells",
              "wire:side:tension\n1:A:6.52\n2:A:7.10\n3:B:6.98\n4:B:6.47\n",
              grid("1¦A¦6.52\n2¦A¦7.10\n3¦B¦6.98\n4¦B¦6.47"), delimiter=":",
              columns=["wire", "side", "tension"], findings=[])
    section = "Board§Tension / N§Remark\n5001§6.52§ok, ü\n5002§7.10§\n5003§6.98§ok\n"
    shelf.add("section-sign.txt", "a delimiter beyond ASCII, two bytes in UTF-8; to be set by hand", section,
              grid("5001¦6.52¦ok, ü\n5002¦7.10¦\n5003¦6.98¦ok"), delimiter="§",
              columns=["Board", "Tension / N", "Remark"], findings=[], cannotTell=["delimiter", "header"])


def quotes(shelf):
    shelf.add("all-quoted.csv", "every cell is quoted, numbers too; doubled quotes and an empty quoted cell",
              '"Board","Tension / N","Remark"\r\n"5001","6.52","said ""ok"""\r\n"5002","7.10",""\r\n"5003","6.98",""""\r\n',
              grid('5001¦6.52¦said "ok"\n5002¦7.10¦\n5003¦6.98¦"'),
              columns=["Board", "Tension / N", "Remark"], findings=[])
    shelf.add("texts-quoted.csv", "texts are quoted, numbers are not", '"Board","Tension / N","Operator"\n5001,6.52,"Müller, J."\n'
              '5002,7.10,"Ní Bhriain, Zoë"\n5003,6.98,""\n', grid("5001¦6.52¦Müller, J.\n5002¦7.10¦Ní Bhriain, Zoë\n5003¦6.98¦"),
              columns=["Board", "Tension / N", "Operator"], findings=[])
    shelf.add("quoted-line-breaks.csv", "line breaks in quoted cells: LF in rows that end in CR LF",
              'Board,Remark,Tension / N\r\n5001,"first line\nsecond, line",6.52\r\n5002,"one\n\nthree",7.10\r\n5003,,6.98\r\n',
              grid("5001¦first line␊second, line¦6.52\n5002¦one␊␊three¦7.10\n5003¦¦6.98"),
              columns=["Board", "Remark", "Tension / N"], findings=[])
    shelf.add("quoted-crlf.csv", "CR LF in quoted cells and in a name of the header",
              'Board,"Tension\r\nin N",Remark\r\n5001,6.52,"a\r\nb"\r\n5002,7.10,\r\n5003,6.98,c\r\n',
              grid("5001¦6.52¦a␍␊b\n5002¦7.10¦\n5003¦6.98¦c"),
              columns=["Board", "Tension\r\nin N", "Remark"], findings=[])
    shelf.add("backslash-escapes.csv", "quotes in quoted cells behind a backslash, as a DB dumps them",
              'Board,Remark,Tension / N\n5001,"said \\"ok\\", then left",6.52\n5002,"a \\"5\\" pipe\\"",7.10\n5003,"back\\\\slash",6.98\n',
              grid('5001¦said "ok", then left¦6.52\n5002¦a "5" pipe"¦7.10\n5003¦back\\slash¦6.98'), escape="\\",
              columns=["Board", "Remark", "Tension / N"], findings=[])
    shelf.add("backslash-paths.csv", "quoted folders that end in a backslash, which escapes nothing",
              'Run,Folder,Tension / N\r\n1,"C:\\runs\\a, b\\",6.52\r\n2,"D:\\new ""old""\\",7.10\r\n3,"C:\\runs\\",6.98\r\n',
              grid('1¦C:\\runs\\a, b\\¦6.52\n2¦D:\\new "old"\\¦7.10\n3¦C:\\runs\\¦6.98'),
              columns=["Run", "Folder", "Tension / N"], findings=[])
    shelf.add("apostrophes-quote.csv", "apostrophes quote, doubled in the cell",
              "Board,Operator,Remark,Tension / N\n5001,'O''Brien, K.','loose, then tight',6.52\n5002,'Müller, J.','5\" pipe',7.10\n"
              "5003,'Pérez, J.','',6.98\n",
              grid("5001¦O'Brien, K.¦loose, then tight¦6.52\n5002¦Müller, J.¦5\" pipe¦7.10\n5003¦Pérez, J.¦¦6.98"),
              quote="'", columns=["Board", "Operator", "Remark", "Tension / N"], findings=[])
    shelf.add("apostrophes-do-not.csv", "apostrophes in names and as feet; they quote nothing",
              "Board,Operator,Cable,Tension / N\n5001,O'Brien,5' long,6.52\n5002,D'Arcy,'short',7.10\n5003,Müller,'tis old,6.98\n"
              "5004,Ng,12',6.47\n",
              grid("5001¦O'Brien¦5' long¦6.52\n5002¦D'Arcy¦'short'¦7.10\n5003¦Müller¦'tis old¦6.98\n5004¦Ng¦12'¦6.47"),
              columns=["Board", "Operator", "Cable", "Tension / N"], findings=[])
    shelf.add("stray-quote.csv", 'inches: quotes inside cells that are not quoted (5" pipe)',
              'Board,Part,Tension / N\n5001,5" pipe,6.52\n5002,plate,7.10\n5003,3" by 4" plate,6.98\n5004,"12"" rod, long",6.47\n5005,half 2",6.60\n',
              grid('5001¦5" pipe¦6.52\n5002¦plate¦7.10\n5003¦3" by 4" plate¦6.98\n5004¦12" rod, long¦6.47\n5005¦half 2"¦6.60'),
              columns=["Board", "Part", "Tension / N"], findings=[])
    shelf.add("text-after-quote.csv", "text behind a closing quote stays in the cell and is told",
              'Board,Remark,Tension / N\n5001,"ok",6.52\n5002,"loose" again,7.10\n5003,"a"b"c",6.98\n5004,"tight" ,6.47\n5005,"x, y",6.60\n',
              grid('5001¦ok¦6.52\n5002¦loose again¦7.10\n5003¦ab"c"¦6.98\n5004¦tight ¦6.47\n5005¦x, y¦6.60'),
              columns=["Board", "Remark", "Tension / N"],
              findings=[found("strayQuote", 3, 2), found("strayQuote", 4, 2), found("strayQuote", 5, 2)])
    rest = "".join(f"{board},ok,6.{board % 100:02}\n" for board in range(5004, 5060))
    shelf.add("unclosed-quote-row3.csv", "a quote is opened in row 3 and never closed: that row goes on to the end",
              'Board,Remark,Tension / N\n5001,"ok",6.52\n5002,ok,7.10\n5003,"loose,6.98\n' + rest,
              [["5001", "ok", "6.52"], ["5002", "ok", "7.10"], ["5003", "loose,6.98\n" + rest]],
              columns=["Board", "Remark", "Tension / N"], unclosedQuoteLine=4,
              findings=[found("unclosedQuote", 4, 2), found("raggedShort", 4, 3)])
    shelf.add("unclosed-quote-end.csv", "the last cell opens a quote: the file was cut",
              'Board,Tension / N,Remark\n5001,6.52,"ok, clean"\n5002,7.10,ok\n5003,6.98,"loose, th',
              grid("5001¦6.52¦ok, clean\n5002¦7.10¦ok\n5003¦6.98¦loose, th"),
              columns=["Board", "Tension / N", "Remark"], unclosedQuoteLine=4, findings=[found("unclosedQuote", 4, 3)])
