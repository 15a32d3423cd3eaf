# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the files of the corpus are put down, held against a second reader, and written."""
import csv
import io
import json
import re

csv.field_size_limit(1 << 30)

DEFAULTS = {
    "encoding": "UTF-8", "delimiter": ",", "mergeDelimiters": False, "quote": '"', "escape": "",
    "comment": "", "decimalMark": ".", "thousandsMark": "", "headerLine": 1, "headerLines": 1,
}
ORDER = [
    "about", "error", "sheet", "sheets", "hiddenSheets", *DEFAULTS, "lastLine", "columns", "units",
    "preamble", "findings", "unclosedQuoteLine", "cannotTell", "rowCount", "someRows", "rows",
    "otherSheets",
]
# A number that speaks for a decimal mark, and findings that a second reader can make too.
DECIMAL = re.compile(r"\s*[-+\u2212]?[\d'\u2009\u202f\u00a0]*[.,]?\d*[.,]\d+([eE][-+]?\d+)?\s*%?\s*$")
COUNTED = {"raggedShort", "raggedLong", "emptyRow", "duplicateHeader", "emptyHeader",
           "undecodable", "nulByte", "trailingDelimiter"}


WESTERN = ["windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1250", "windows-1254", "windows-1257",
           "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-9", "ISO-8859-10", "ISO-8859-13", "ISO-8859-14"]


def readings(text, codec):
    """Names of the code pages in which the bytes of `text` are the same characters: none is wrong."""
    raw = text.encode(codec)
    return [name for name in WESTERN if raw.decode(name, "replace") == text]


def grid(text):
    """Rows of cells in a notation of our own: ¦ between cells, ␊ ␍ ␉ for breaks and tabs in them."""
    table = [line.split("¦") for line in text.strip("\n").split("\n")]
    controls = str.maketrans({"␊": "\n", "␍": "\r", "␉": "\t", "␀": "\0"})
    return [[cell.translate(controls) for cell in row] for row in table]


def joined(rows, delimiter=",", end="\r\n"):
    """A file of cells that need no quotes."""
    for row in rows:
        assert not any(mark in cell for cell in row for mark in (delimiter, '"', "\n", "\r")), row
    return "".join(delimiter.join(row) + end for row in rows)


def found(kind, line, column=None):
    return {"kind": kind, "line": line} | ({"column": column} if column else {})


def one_of(value):
    return value[0] if isinstance(value, list) else value


def blank(cells):
    return not any(cell.strip() for cell in cells)


def second_reader(text, meaning):
    """Physical rows as (line, cells, the text of that line)."""
    lines = list(io.StringIO(text, newline=""))
    delimiter = one_of(meaning["delimiter"])
    if meaning["mergeDelimiters"]:
        read = [[part for part in line.rstrip("\r\n").split(delimiter) if part] for line in lines]
        return [(at + 1, row, lines[at]) for at, row in enumerate(read)]
    quote, escape = meaning["quote"], meaning["escape"]
    reader = csv.reader(iter(lines), delimiter=delimiter or "\x1f", quotechar=quote or None,
                        quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
                        escapechar=escape or None, doublequote=not escape)
    physical, line = [], 1
    for row in reader:
        physical.append((line, row, lines[line - 1]))
        line = reader.line_num + 1
    return physical


def findings_of(physical, meaning, table, last):
    """What is odd about the rows from the header on, as the second reader sees it."""
    names = meaning.get("columns")
    odd = []
    tail_from = None if meaning.get("tail", 0) == 0 else last + 1
    for line, cells, text in physical:
        comment = one_of(meaning["comment"])
        is_header = line == meaning["headerLine"]
        if line < meaning["headerLine"] or (tail_from and line >= tail_from):
            continue
        if comment and text.startswith(comment) and not is_header:
            continue
        for column, cell in enumerate(cells, 1):
            odd += [found("undecodable", line, column)] if "\ufffd" in cell else []
            odd += [found("nulByte", line, column)] if "\0" in cell else []
        if is_header:
            trailing = table and names[-1] == "" and all(row[-1] == "" for row in table)
            for column, name in enumerate(names, 1):
                if trailing and column == len(names):
                    odd.append(found("trailingDelimiter", line, column))
                elif name == "":
                    odd.append(found("emptyHeader", line, column))
                elif name in names[:column - 1]:
                    odd.append(found("duplicateHeader", line, column))
        elif blank(cells):
            odd += [found("emptyRow", line)] if len(cells) > 1 else []
        elif names and cells in table:
            short = len(cells) < len(names)
            kind = "raggedShort" if short else "raggedLong"
            column = len(cells) + 1 if short else len(names) + 1
            odd += [found(kind, line, column)] if len(cells) != len(names) else []
    return odd


class Shelf:
    def __init__(self):
        self.files = {}

    def put(self, name, raw, **meaning):
        """A file as it is, without a second look."""
        strange = set(meaning) - set(ORDER)
        assert name not in self.files and not strange, (name, strange)
        self.files[name] = (raw, meaning)

    def add(self, name, about, text, rows, *, codec="utf-8", keep=None, tail=0, second=None,
            **members):
        """A text file. `text`: str, or bytes in `codec`. `rows`: cells of the table. `keep`: the
        numbers of the rows that are written down when these are too many for all of them. `tail`: rows
        below the table. `second`: what the second reader gets instead, where it cannot do what is meant.
        What else is given goes into the JSON as it is."""
        try:
            self._add(name, about, text, rows, codec, keep, tail, second, members)
        except Exception as problem:
            raise AssertionError(f"{name}: {problem}") from problem

    def _add(self, name, about, text, rows, codec, keep, tail, second, members):
        raw = text if isinstance(text, bytes) else text.encode(codec)
        meaning = DEFAULTS | members | {"tail": tail}
        decoded = raw.decode(codec, "replace").removeprefix("\ufeff")
        physical = second_reader(second or decoded, meaning)
        table = self._table(physical, meaning, rows)
        last = table[-1][0]
        self._check_findings(physical, meaning, rows, last)
        undecided = members.get("cannotTell", [])
        assert set(undecided) <= {"encoding", "delimiter", "decimalMark", "header", "tail"}, undecided
        if not any(DECIMAL.match(cell) for row in rows for cell in row):
            assert "decimalMark" in undecided, "nothing shows the decimal mark"

        said = {"about": about, "lastLine": last}
        said |= {key: value for key, value in members.items()
                 if key not in DEFAULTS or value != DEFAULTS[key]}
        if keep is None:
            said["rows"] = rows
        else:
            said |= {"rowCount": len(rows), "someRows": {str(at): rows[at] for at in keep}}
        self.put(name, raw, **said)

    @staticmethod
    def _table(physical, meaning, rows):
        """The rows of the table, which must be those that were asked for."""
        header, comment = meaning["headerLine"], one_of(meaning["comment"])
        if header:
            at = next(index for index, (line, _, _) in enumerate(physical) if line == header)
            _, cells, line = physical[at]
            if comment and line.startswith(comment):
                cells = second_reader(line.removeprefix(comment), meaning)[0][1]
            names = meaning["columns"]
            assert cells == names, f"{cells} are not {names}"
            if meaning["headerLines"] == 2:
                assert physical[at + 1][1] == meaning["units"], physical[at + 1][1]
            below = physical[at + meaning["headerLines"]:]
        else:
            assert "columns" not in meaning
            below = physical
        table = [row for row in below
                 if not blank(row[1]) and not (comment and row[2].startswith(comment))]
        table = table[:len(table) - meaning["tail"]]
        for (line, cells, _), wanted in zip(table, rows):
            assert cells == wanted, f"line {line}: {cells} is not {wanted}"
        assert len(table) == len(rows), f"{len(table)} rows are not {len(rows)}"
        return table

    @staticmethod
    def _check_findings(physical, meaning, rows, last):
        stated = meaning.get("findings")
        seen = findings_of(physical, meaning, rows, last)
        if stated is None:
            assert not seen, f"unsaid: {seen}"
            return
        order = lambda finding: (finding["line"], finding.get("column", 0), finding["kind"])  # noqa: E731
        counted = sorted((each for each in stated if each["kind"] in COUNTED), key=order)
        assert counted == sorted(seen, key=order), f"{counted} are not {seen}"
        lines = {line: cells for line, cells, _ in physical}
        for each in stated:
            if each["kind"] not in COUNTED and each["kind"] != "mixedLineEnds":
                assert each["column"] <= len(lines[each["line"]]), f"{each} is nowhere"

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, (raw, meaning) in self.files.items():
            (folder / name).write_bytes(raw)
            (folder / (name + ".json")).write_text(as_json(meaning), encoding="utf-8", newline="\n")


def as_json(meaning):
    def brief(value):
        return json.dumps(value, ensure_ascii=False)

    parts = []
    for key in sorted(meaning, key=ORDER.index):
        value = meaning[key]
        if key in ("rows", "findings") and value:
            lines = ",\n".join("    " + brief(each) for each in value)
            parts.append(f'  "{key}": [\n{lines}\n  ]')
        elif key in ("someRows", "preamble") and value:
            lines = ",\n".join(f"    {brief(name)}: {brief(each)}" for name, each in value.items())
            parts.append(f'  "{key}": {{\n{lines}\n  }}')
        else:
            parts.append(f'  "{key}": {brief(value)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"
