# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of nearly nothing, files that are none, and files with one dimension out of the usual."""
import base64
import gzip
import struct
import zlib

from .shelf import found, grid


def picture():
    """A grey picture of 8 by 8."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = b"".join(b"\0" + bytes(range(row, row + 8)) for row in range(8))
    stored = b"\x78\x01\x01" + struct.pack("<HH", len(pixels), len(pixels) ^ 0xFFFF) + pixels
    stored += struct.pack(">I", zlib.adler32(pixels))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", stored) + chunk(b"IEND", b""))


def compressed():
    """A gzip file made of a stored block, so that no version of zlib changes a byte of it."""
    text = b"Wire,Tension / N\n1,6.52\n"
    raw = (b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + b"\x01" + struct.pack("<HH", len(text), len(text) ^ 0xFFFF) + text
           + struct.pack("<II", zlib.crc32(text), len(text)))
    assert gzip.decompress(raw) == text
    return raw


def fill(shelf):
    none = "fileHasNoRows"
    shelf.put("empty.csv", b"", about="no byte at all", error="fileEmpty")
    shelf.put("blanks-only.csv", b"  \r\n\t\r\n\r\n   ", about="blanks, a tab and line breaks", error="fileEmpty")
    shelf.put("bom-only.csv", b"\xef\xbb\xbf", about="a BOM and nothing behind it", error="fileEmpty")
    shelf.put("utf16-blanks.csv", b"\xff\xfe" + " \r\n".encode("utf-16-le"), about="a BOM, a blank and a line break in UTF-16", error="fileEmpty")
    shelf.put("header-only.csv", b"Wire,Tension / N,Station,Remark\r\n", about="names and no row", error=none)
    shelf.put("header-and-blanks.csv", b"Wire,Tension / N,Station\n\n,,\n\n", about="names, blank lines and a row of delimiters", error=none)
    shelf.put("delimiters-only.csv", b",,,\n,,,\n,,,\n", about="rows of delimiters and nothing else", error=[none, "fileEmpty"])
    shelf.put("picture.csv", picture(), about="a PNG picture under the name of a table", error="fileIsBinary")
    shelf.put("compressed.csv", compressed(), about="a gzip file under the name of a table", error="fileIsBinary")
    shelf.put("document.csv", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
              about="a PDF document under the name of a table", error="fileIsBinary")

    shelf.add("one-row.csv", "a header and one row", "Board,Tension / N,Station\n5001,6.52,UK-01\n", grid("5001¦6.52¦UK-01"),
              columns=["Board", "Tension / N", "Station"], findings=[])
    shelf.add("one-line.csv", "one row of values and nothing else", "1,6.52,21.4,2024-07-03\n", grid("1¦6.52¦21.4¦2024-07-03"),
              headerLine=0, findings=[], cannotTell=["header"])
    shelf.add("one-cell.txt", "a name and one value below it", "Tension\n6.52\n", grid("6.52"), delimiter=["", ",", ";", "\t", "|"],
              columns=["Tension"], findings=[])
    picture_text = base64.b64encode(picture() * 150).decode()[:20_000]
    big = picture_text + "\n" + "a, b; c " * 22_500
    shelf.add("big-cell.csv", "one quoted cell of 200 000 characters with commas and a line break",
              f'Board,Log,Tension / N\n5001,ok,6.52\n5002,"{big}",7.10\n5003,"ok, too",6.98\n',
              [["5001", "ok", "6.52"], ["5002", big, "7.10"], ["5003", "ok, too", "6.98"]],
              columns=["Board", "Log", "Tension / N"], findings=[])
    names = ["Run"] + [f"ch{channel:03}" for channel in range(400)]
    wide = [[str(run)] + [f"{(run * 7 + channel * 3) % 101 / 10:.1f}" for channel in range(400)] for run in range(1, 6)]
    shelf.add("wide.csv", "401 columns, five rows", "".join(",".join(row) + "\n" for row in [names, *wide]), wide,
              columns=names, findings=[], keep=[0, 4])
    long_name = "Tension of the wire on side A after the second re-tensioning, in newtons, " * 12
    shelf.add("long-name.csv", "a column whose name has 900 characters and commas", f'Wire,"{long_name}",Station\n1,6.52,UK-01\n2,7.10,UK-01\n',
              grid("1¦6.52¦UK-01\n2¦7.10¦UK-01"), columns=["Wire", long_name, "Station"], findings=[])
    late = [[str(wire), f"{6 + wire % 9 / 10:.1f}", "ok"] for wire in range(1, 1501)]
    late[1399] = ["1400", "6.5"]
    shelf.add("ragged-late.csv", "a short row far below, and a quoted cell with a line break before it",
              ("Wire,Tension / N,Remark\n" + "".join(",".join(row) + "\n" for row in late)).replace("\n700,6.7,ok\n", '\n700,6.7,"o\nk"\n'),
              [*late[:699], ["700", "6.7", "o\nk"], *late[700:]], columns=["Wire", "Tension / N", "Remark"],
              keep=[0, 698, 699, 700, 1398, 1399, 1400, 1499], findings=[found("raggedShort", 1402, 3)])
