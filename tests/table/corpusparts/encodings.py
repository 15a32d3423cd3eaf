# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that differ in how their characters became bytes."""
from .shelf import found, grid, joined, readings

BOARDS = grid("""
Board¦Operator¦T / °C¦Thickness / µm¦R / Ω¦Remark
d23f0824-128b-1f33-8c5c-7fd0a6a3a450¦J. Müller¦21.4¦812.5¦0.47¦
h3o5b8QFUZ1ZEbzuCH3aCi¦Łukasz Żak¦21.6¦809.0¦0.51¦Wärme abgewartet
1FB17C23-90C1-12CF-93AC-94AF0F21DDB6¦Zoë Ní Bhriain¦21.9¦811.25¦0.49¦Ω read twice
93bd04cf-0fd6-10f1-b29d-0da9953f48f1¦José Pérez¦22.0¦798.75¦0.50¦−3 μm against the drawing
""")


def survey_cells():
    """As the laser tracker writes it: pairs, a table with a line of units, one line of values."""
    return grid("""
Frame survey
Frame¦FtMw73Cpn5pa9eh6ZhuAoT
Surveyor¦Łukasz Żak
Date¦2024-02-29
Instrument¦LT-0042
Cross corners before / mm¦6499.551

hole¦x¦y¦z¦accepted¦reason
¦mm¦mm¦mm¦¦
A1¦6477.674¦-1529.523¦-0.209¦Yes¦
A2¦-4533.097¦1032.823¦-0.386¦Yes¦
A3¦3457.256¦-293.111¦1.976¦Yes¦
B1¦-2530.343¦210.431¦-1.420¦Yes¦
B2¦-2389.811¦1973.899¦1.570¦No¦Thread damaged
B3¦-5240.235¦825.652¦0.561¦Yes¦

Planarity deviations / mm¦-0.136¦0.171¦-0.058¦0.397¦-0.083
""")


SURVEY_MEMBERS = dict(
    delimiter="\t", headerLine=8, headerLines=2, tail=1,
    columns=["hole", "x", "y", "z", "accepted", "reason"], units=["", "mm", "mm", "mm", "", ""],
    preamble={"Frame": "FtMw73Cpn5pa9eh6ZhuAoT", "Surveyor": "Łukasz Żak", "Date": "2024-02-29",
              "Instrument": "LT-0042", "Cross corners before / mm": "6499.551"},
    findings=[])


def wires(count, remark):
    """Rows of three cells; `remark` gives the last one by the row's number from 1."""
    return [[str(wire), f"{5 + wire * 37 % 300 / 100:.2f}", remark(wire)]
            for wire in range(1, count + 1)]


def fill(shelf):
    boards = dict(rows=BOARDS[1:], columns=BOARDS[0], findings=[])
    shelf.add("utf8.csv", "UTF-8 without BOM: accents, µ, Ω, a real minus sign in a remark",
              joined(BOARDS), **boards)
    shelf.add("utf8-bom.csv", "UTF-8 with BOM, which is no part of the first name",
              b"\xef\xbb\xbf" + joined(BOARDS).encode(), **boards)
    shelf.add("utf16be-bom.csv", "UTF-16 BE with BOM", b"\xfe\xff" + joined(BOARDS).encode("utf-16-be"),
              codec="utf-16-be", encoding=["UTF-16BE", "UTF-16"], **boards)
    survey = survey_cells()
    text = joined(survey, "\t")
    shelf.add("frame-survey.csv", "UTF-16 LE with BOM, tabs: pairs, names and units, a line of values below",
              b"\xff\xfe" + text.encode("utf-16-le"), survey[9:15], codec="utf-16-le",
              encoding=["UTF-16LE", "UTF-16"], **SURVEY_MEMBERS)
    shelf.add("utf16le-plain.csv", "UTF-16 LE without BOM: only the NULs tell",
              text.encode("utf-16-le"), survey[9:15], codec="utf-16-le", encoding="UTF-16LE",
              **SURVEY_MEMBERS)
    shelf.add("utf16be-plain.csv", "UTF-16 BE without BOM", joined(BOARDS, ";").encode("utf-16-be"),
              codec="utf-16-be", encoding="UTF-16BE", delimiter=";", **boards)
    shelf.add("utf32le-bom.csv", "UTF-32 LE with BOM, which begins like the one of UTF-16",
              b"\xff\xfe\0\0" + joined(BOARDS).encode("utf-32-le"), codec="utf-32-le",
              encoding=["UTF-32LE", "UTF-32"], **boards)
    shelf.add("utf32be-bom.csv", "UTF-32 BE with BOM", b"\0\0\xfe\xff" + joined(BOARDS).encode("utf-32-be"),
              codec="utf-32-be", encoding=["UTF-32BE", "UTF-32"], **boards)
    broken_utf16(shelf)
    code_pages(shelf)
    asian(shelf)
    late(shelf)
    damaged_utf8(shelf)


def broken_utf16(shelf):
    head = "Wire,Tension / N,Remark\r\n1,6.52,ok\r\n2,7.10,ü\r\n".encode("utf-16-le")
    lone = "3,6.90,a".encode("utf-16-le") + b"\x3d\xd8" + "b\r\n".encode("utf-16-le")
    shelf.add("utf16le-cut.csv", "UTF-16 LE with half a pair in line 4, and cut in the middle of its last character",
              b"\xff\xfe" + head + lone + "4,7.05,o".encode("utf-16-le") + b"\x6b",
              grid("1¦6.52¦ok\n2¦7.10¦ü\n3¦6.90¦a\ufffdb\n4¦7.05¦o\ufffd"), codec="utf-16-le",
              encoding=["UTF-16LE", "UTF-16"], columns=["Wire", "Tension / N", "Remark"],
              findings=[found("undecodable", 4, 3), found("undecodable", 5, 3)])


def code_pages(shelf):
    winding = grid("""
APA¦Machine¦Start¦Alarms¦Bobbin¦Length / m¦Pads¦Checked by¦Remarks
feb36d43-ba8e-1338-b478-d090f9a3500b¦Machine 2¦2024-02-11 08:01¦4¦df7c758b-ee21-1a55-a93e-0f6facdcdb5f¦2370,6¦12-35¦J. Müller¦Draht gerissen – ersetzt
e29f9ecb-34d9-12fb-87e2-cc361b5bd042¦Machine 1¦2024-08-11 08:07¦3¦bcfd527b-9a8c-1891-81d8-bf61244dd37f¦2700,0¦27-23¦José Pérez¦Kosten 12 €, „alt“
9biAe3U916GnvJJTwru7BA¦Machine 1¦2024-01-11 08:00¦4¦AHEypgQJdZW7KaiU79yHBF¦2488,2¦46-32¦Zoë Ní Bhriain¦
tZ6DEDxtpiGyoCjyqRRPFq¦Machine 1¦2024-08-11 08:07¦4¦Zv4bvpeSwMuNSp8Zr5Gdos¦1109,3¦3-27¦J. Müller¦Länge geschätzt
""")
    shelf.add("winding-1252.csv", "Windows-1252 with a dash and a euro sign, semicolons, decimal commas, pads like 12-35",
              joined(winding, ";"), winding[1:], codec="cp1252", encoding="windows-1252", delimiter=";",
              decimalMark=",", columns=winding[0], findings=[])
    text = "Board,Operator,T / °C,Thickness / µm\r\n5001,José Pérez,21.4,812.5\r\n5002,Éva Nagy,21.6,809.0\r\n"
    shelf.add("latin1.csv", "Latin-1 with é, µ and °, which other code pages have on the same bytes", text,
              grid("5001¦José Pérez¦21.4¦812.5\n5002¦Éva Nagy¦21.6¦809.0"), codec="latin-1", encoding=readings(text, "latin-1"),
              columns=["Board", "Operator", "T / °C", "Thickness / µm"], findings=[])
    text = "Sensor,T / °C\n1,-186.20\n2,-186.31\n3,-185.97\n"
    shelf.add("latin1-degree.csv", "one byte beyond ASCII in the whole file, the degree sign of a name", text,
              grid("1¦-186.20\n2¦-186.31\n3¦-185.97"), codec="latin-1",
              encoding=readings(text, "latin-1"), columns=["Sensor", "T / °C"], findings=[],
              cannotTell=["encoding"])
    shelf.add("iso-8859-15.csv", "ISO-8859-15: a euro sign and Š on bytes that mean ¤ and ¦ in Latin-1",
              "Part;Supplier;Price / €;Remark\r\n3000124;Škoda;12,40;geprüft\r\n3000123;Øresund;11,95;\r\n",
              grid("3000124¦Škoda¦12,40¦geprüft\n3000123¦Øresund¦11,95¦"), codec="iso8859-15",
              encoding="ISO-8859-15", delimiter=";", decimalMark=",",
              columns=["Part", "Supplier", "Price / €", "Remark"], findings=[], cannotTell=["encoding"])
    polish = grid("""
Płytka¦Operator¦Naprężenie / N¦Temperatura / °C¦Uwagi
5001¦Łukasz Żak¦6,52¦21,4¦przewód luźny, śruba dokręcona
5002¦Małgorzata Dąbrowska¦7,10¦21,6¦część wymieniona
5003¦Grażyna Źródło¦6,98¦21,5¦
5004¦Łukasz Żak¦6,47¦21,7¦zażółcenie lutu, ścieżka w porządku
""")
    shelf.add("windows-1250.csv", "Windows-1250, Polish", joined(polish, ";"), polish[1:], codec="cp1250",
              encoding="windows-1250", delimiter=";", decimalMark=",", columns=polish[0], findings=[])
    russian = grid("""
Плата¦Оператор¦Натяжение, Н¦Примечание
5001¦Иван Петров¦6,52¦без замечаний
5002¦Мария Щукина¦7,10¦провод заменён после проверки
5003¦Иван Петров¦6,98¦повторное измерение
5004¦Юрий Цой¦6,47¦
""")
    shelf.add("windows-1251.csv", "Windows-1251, Russian; a comma in a name beside decimal commas",
              joined(russian, ";"), russian[1:], codec="cp1251", encoding="windows-1251", delimiter=";",
              decimalMark=",", columns=russian[0], findings=[])
    mac = grid("""
Carte¦Opérateur¦Épaisseur / µm¦Remarque
5001¦Hélène Lefèvre¦812.5¦vérifiée à 21°, très propre
5002¦Björn Åkesson¦809.0¦coupée à l’arrière
5003¦François Noël¦798.75¦
""")
    shelf.add("macroman.csv", "MacRoman with lone CR at line ends, as an old instrument PC writes it",
              joined(mac, "\t", "\r"), mac[1:], codec="mac-roman", encoding=["macintosh", "MacRoman"],
              delimiter="\t", columns=mac[0], findings=[])


def asian(shelf):
    japanese = grid("""
基板番号¦作業者¦張力 / N¦備考
5001¦佐藤 健¦6.52¦表面に傷あり
5002¦鈴木 花子¦7.10¦ポリイミド交換、予備使用
5003¦高橋 ソノ¦6.98¦再測定、問題なし
5004¦佐藤 健¦6.47¦十分な張力
""")
    raw = joined(japanese).encode("shift-jis")
    assert b"\x5c" in raw and b"\x7c" in raw  # second bytes that are \ and | in ASCII
    shelf.add("shift-jis.csv", "Shift-JIS; second bytes of 表, ソ and ポ are a backslash and a pipe in ASCII",
              raw, japanese[1:], codec="shift-jis", encoding=["Shift_JIS", "windows-31J", "CP932"],
              columns=japanese[0], findings=[])
    chinese = grid("""
板号¦操作员¦张力 / N¦备注
5001¦张伟¦6.52¦表面有划痕，已经更换
5002¦李娜¦7.10¦重新测量，没有问题
5003¦王㛃¦6.98¦等待检验
5004¦张伟¦6.47¦温度偏高
""")
    raw = joined(chinese).encode("gb18030")
    assert raw.count("㛃".encode("gb18030")) == 1 and len("㛃".encode("gb18030")) == 4
    shelf.add("gb18030.csv", "GB18030; one name has a character of four bytes, two of them ASCII digits",
              raw, chinese[1:], codec="gb18030", encoding="GB18030", columns=chinese[0], findings=[])


def late(shelf):
    columns = ["Wire", "Tension / N", "Remark"]
    keep = [0, 4998, 4999, 5000, 5199]
    rows = wires(5200, lambda wire: "12 µm off" if wire == 5000 else "")
    text = joined([columns, *rows])
    shelf.add("latin1-late.csv", "ASCII but for the µ in row 5000, one byte of Latin-1", text, rows,
              codec="latin-1", keep=keep, encoding=readings(text, "latin-1"), columns=columns,
              findings=[], cannotTell=["encoding"])
    shelf.add("utf8-late.csv", "ASCII but for the µ in row 5000, in UTF-8", text, rows, keep=keep,
              columns=columns, findings=[])
    names = ["J. Müller", "Zoë Ní Bhriain", "Łukasz Żak", "Ω read twice"]
    rows = wires(5200, lambda wire: names[wire // 40 % 4] if wire % 40 == 0 else "")
    rows[4999][2] = "12 \ufffdm off"
    raw = joined([columns, *rows]).encode().replace("\ufffd".encode(), b"\xb5")
    shelf.add("utf8-bad-byte.csv", "UTF-8 throughout, but row 5000 has a µ as one byte: to be shown there",
              raw, rows, keep=keep + [39, 119], columns=columns,
              findings=[found("undecodable", 5001, 3)])


def damaged_utf8(shelf):
    rows = [
        ("Łukasz Żak", b"12 \xe2\x82", "12 \ufffd"),
        ("Zoë Ní Bhriain", b"\x80 ok", "\ufffd ok"),
        ("J. Müller", b"a\xc0\xafb", "a\ufffd\ufffdb"),
        ("José Pérez", "größer".encode(), "größer"),
        ("Łukasz Żak", b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
        ("Zoë Ní Bhriain", b"\xf0\x9f\x98", "\ufffd"),
        ("J. Müller", b"\xf5\xff", "\ufffd\ufffd"),
        ("Björn Åkesson", "ça va".encode(), "ça va"),
    ]
    raw = "Wire,Operator,Tension / N,Remark,Station\n".encode()
    table = []
    for wire, (operator, remark, shown) in enumerate(rows, 1):
        raw += f"{wire},{operator},6.{wire}5,".encode() + remark + b",UK-01\n"
        table.append([str(wire), operator, f"6.{wire}5", shown, "UK-01"])
    shelf.add("utf8-damaged.csv", "UTF-8 with sequences that are cut, overlong, surrogates or out of range, in six cells",
              raw, table, columns=["Wire", "Operator", "Tension / N", "Remark", "Station"],
              findings=[found("undecodable", line, 4) for line in (2, 3, 4, 6, 7, 8)])
