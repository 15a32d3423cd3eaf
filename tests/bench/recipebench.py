# SPDX-License-Identifier: GPL-3.0-or-later
"""Records made of a measurement file and checked with nothing but Python's own library: what a
careful person writes for one station. The other side of recipebench.cpp, which tells what is
printed.

    python3 recipebench.py rows|gathered FILE FORMS
"""
import csv
import json
import math
import re
import sys
import time
from datetime import datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
UUID = re.compile("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
SERIAL = re.compile("[A-Z]{2}-[0-9]{6}")
POINT = re.compile("P[0-9]{1,4}")
STATIONS = {"N": "North", "E": "East", "S": "South"}
GRADES = {"1": "good", "2": "usable", "3": "bad"}
YES_NO = {"ok": True, "nok": False, "-": False}


def options_of(component):
    options = {}
    for option in component.get("values") or component["data"]["values"]:
        options[option["label"]] = options[option["value"]] = option["value"]
    return options


def number(text):
    value = float(text.replace(",", "."))
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def moment(text):
    return datetime.strptime(text, "%d.%m.%Y %H:%M").replace(tzinfo=ZONE).isoformat()


def component(text):
    if not UUID.fullmatch(text):
        raise ValueError(text)
    return text.lower()


def rows(file, components):
    stations = options_of(components["station"])
    grades = options_of(components["grade"])
    pattern = re.compile(components["serial"]["validate"]["pattern"])
    records = wrong = repeated = 0
    seen = set()
    reader = csv.reader(file, delimiter=";")
    columns = next(reader)
    for row in reader:
        records += 1
        try:
            if len(row) != len(columns):
                raise ValueError("cells")
            target, serial, operator, remark, length, width, layers, station, grade, passed, measured, board, defect = row
            target = component(target.strip())
            data = {}
            serial = serial.strip().upper().replace(" ", "-")
            if not pattern.fullmatch(serial):
                raise ValueError("serial")
            data["serial"] = serial
            operator = operator.strip()
            if operator == "-":
                operator = ""
            operator = operator or "unknown"
            if not 2 <= len(operator) <= 40:
                raise ValueError("operator")
            data["operator"] = operator
            remark = remark.strip()
            if remark in ("n/a", "-"):
                remark = ""
            remark = remark.replace("  ", " ")
            if len(remark) > 200:
                raise ValueError("remark")
            data["remark"] = remark
            length = length.strip()
            if not length or length == "---":
                raise ValueError("length")
            data["length"] = length = number(length)
            if not 1 <= length <= 3000:
                raise ValueError("length")
            if width.strip() != "---":
                width = width.replace(" mm", "")
                if width:
                    data["width"] = width = number(width)
                    if not 1 <= width <= 500:
                        raise ValueError("width")
            layers = number(layers.strip() or "1")
            if layers < 1 or not layers.is_integer():
                raise ValueError("layers")
            data["layers"] = layers
            data["station"] = stations[STATIONS[station.strip()]]
            data["grade"] = grades[GRADES[grade.strip()]]
            passed = passed.strip()
            data["passed"] = YES_NO[passed.lower()] if passed and passed != "?" else False
            measured = measured.strip()
            if not measured or measured == "0":
                raise ValueError("measured")
            data["measured"] = moment(measured)
            board = board.strip().replace("urn:uuid:", "")
            if not board:
                raise ValueError("board")
            data["board"] = component(board)
            if not data["passed"]:
                defect = defect.strip()
                if defect == "-":
                    defect = ""
                defect = defect.replace("  ", " ")
                if not defect:
                    raise ValueError("defect")
                data["defect"] = defect
            data["submit"] = True
        except (ValueError, KeyError):
            wrong += 1
            continue
        key = (target, *data.values())
        if key in seen:
            repeated += 1
        else:
            seen.add(key)
    return records, wrong, repeated


def agreed(values):
    """The one that all rows of a record have."""
    first = values[0]
    if values.count(first) != len(values):
        raise ValueError("differs")
    return first


def one_of_many(target, gathered, stations, grades, patterns):
    """A record out of its rows."""
    data = {}
    by_column = list(zip(*gathered))
    serial = agreed([cell.strip().upper().replace(" ", "-") for cell in by_column[1]])
    if not patterns["serial"].fullmatch(serial):
        raise ValueError("serial")
    data["serial"] = serial
    operators = [cell.strip() for cell in by_column[2]]
    operator = agreed(["unknown" if cell in ("", "-") else cell for cell in operators])
    if not 2 <= len(operator) <= 40:
        raise ValueError("operator")
    data["operator"] = operator
    data["station"] = agreed([stations[STATIONS[cell.strip()]] for cell in by_column[3]])
    # What is written in one way is read once.
    written = {cell.strip() for cell in by_column[4]}
    if "" in written or "0" in written:
        raise ValueError("measured")
    data["measured"] = agreed([moment(cell) for cell in written])
    data["passed"] = agreed([YES_NO[cell.strip().lower()] for cell in by_column[5]])
    data["tensions"] = [number(cell.strip()) for cell in by_column[6]]
    data["angles"] = [number(cell.replace("\u00b0", "").strip()) for cell in by_column[7]]
    points = []
    for name, x, y, grade, remark in zip(*by_column[8:13]):
        name = name.strip().upper().replace(" ", "")
        if not patterns["name"].fullmatch(name):
            raise ValueError("name")
        x = number(x.replace(" mm", "").strip())
        y = number(y.replace(" mm", "").strip())
        if not (-3000 <= x <= 3000 and -3000 <= y <= 3000):
            raise ValueError("point")
        remark = remark.strip()
        if remark == "n/a":
            remark = ""
        remark = remark.replace("  ", " ")
        if len(remark) > 60:
            raise ValueError("remark")
        points.append({"name": name, "x": x, "y": y, "grade": grades[GRADES[grade.strip()]], "remark": remark})
    data["points"] = points
    data["submit"] = True
    return data


def gathered(file, components):
    stations = options_of(components["station"])
    inner = {each["key"]: each for each in components["points"]["components"]}
    grades = options_of(inner["grade"])
    patterns = {
        "serial": re.compile(components["serial"]["validate"]["pattern"]),
        "name": re.compile(inner["name"]["validate"]["pattern"]),
    }
    reader = csv.reader(file, delimiter=";")
    columns = next(reader)
    by_target = {}
    for row in reader:
        if len(row) != len(columns):
            raise SystemExit("cells")
        by_target.setdefault(component(row[0].strip()), []).append(row)
    wrong = repeated = 0
    seen = set()
    for target, of_target in by_target.items():
        try:
            data = one_of_many(target, of_target, stations, grades, patterns)
        except (ValueError, KeyError):
            wrong += 1
            continue
        # As it is posted; two are the same where this is.
        key = (target, data["serial"], data["operator"], tuple(data["tensions"]), tuple(data["angles"]),
               tuple(tuple(point.values()) for point in data["points"]))
        if key in seen:
            repeated += 1
        else:
            seen.add(key)
    return len(by_target), wrong, repeated


def most_memory():
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0


def main():
    task, path, forms = sys.argv[1:4]
    with open(forms, encoding="utf-8") as file:
        form = json.load(file)[task]["schema"]["components"]
    components = {each["key"]: each for each in form}
    began, cores = time.perf_counter(), time.process_time()
    with open(path, newline="", encoding="utf-8") as file:
        found = (rows if task == "rows" else gathered)(file, components)
    print(task, f"{time.perf_counter() - began:.6f}", f"{time.process_time() - cores:.6f}", *found, most_memory())


main()
