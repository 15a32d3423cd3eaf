# SPDX-License-Identifier: GPL-3.0-or-later
"""Records made by a recipe file and checked by a type form, for any recipe of the steps and rules
that the benchmark knows, with nothing but Python's own library: the same three files go in as into
the program, and each problem comes out with row, field, rule and value. What recipebench.py does by
hand for one file.

    python3 recipeinterpreter.py rows|gathered FILE FORMS RECIPE
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
TIME_SIGNS = (("yyyy", "%Y"), ("MM", "%m"), ("dd", "%d"), ("HH", "%H"), ("mm", "%M"))


class Problem(Exception):
    def __init__(self, rule, value):
        super().__init__(rule)
        self.rule, self.value = rule, value


def options_of(component):
    options = {}
    for option in component.get("values") or component["data"]["values"]:
        options[option["label"]] = options[option["value"]] = option["value"]
    return options


def step_of(step, component):
    """A function from a text to what the step makes of it. None stands for an empty cell."""
    name, settings = step["name"], step.get("settings", {})
    if name == "trim":
        return str.strip
    if name == "letterCase":
        return str.upper if settings["to"] == "upper" else str.lower
    if name == "replace":
        find, put = settings["find"], settings["with"]
        return lambda text: text.replace(find, put)
    if name == "missing":
        texts = set(settings["texts"])
        return lambda text: "" if text.strip() in texts else text
    if name == "default":
        default = settings["text"]
        return lambda text: text if text.strip() else default
    if name == "valueMap":
        pairs = dict(settings["pairs"])

        def value_map(text):
            if text and text not in pairs:
                raise Problem("valueMap", text)
            return pairs.get(text, "")

        return value_map
    if name == "number":
        mark = settings.get("decimalMark", ".")

        def number(text):
            text = text.strip()
            if not text:
                return None
            try:
                value = float(text.replace(mark, "."))
            except ValueError:
                raise Problem("number", text) from None
            if not math.isfinite(value):
                raise Problem("number", text)
            return value

        return number
    if name == "date":
        pattern = settings["format"]
        for sign, directive in TIME_SIGNS:
            pattern = pattern.replace(sign, directive)

        def date(text):
            if not text:
                return None
            try:
                return datetime.strptime(text, pattern).replace(tzinfo=ZONE).isoformat()
            except ValueError:
                raise Problem("date", text) from None

        return date
    if name == "yesNo":
        answers = {text.lower(): True for text in settings["yes"]} | {text.lower(): False for text in settings["no"]}

        def yes_no(text):
            if text and text.lower() not in answers:
                raise Problem("yesNo", text)
            return answers.get(text.lower())

        return yes_no
    if name == "option":
        options = options_of(component)
        without_case = {label.lower(): value for label, value in options.items()}

        def option(text):
            if not text:
                return None
            if text in options:
                return options[text]
            if text.lower() in without_case:
                return without_case[text.lower()]
            raise Problem("option", text)

        return option
    if name == "component":

        def uuid(text):
            if text and not UUID.fullmatch(text):
                raise Problem("component", text)
            return text.lower()

        return uuid
    raise SystemExit(f"step {name} is not known here")


def rules_of(component):
    """Pairs of a rule's name and a test that a value which is there must pass."""
    validate = component.get("validate", {})
    rules = []
    if "minLength" in validate:
        rules.append(("minLength", lambda value, least=validate["minLength"]: len(value) >= least))
    if "maxLength" in validate:
        rules.append(("maxLength", lambda value, most=validate["maxLength"]: len(value) <= most))
    if "pattern" in validate:
        rules.append(("pattern", lambda value, pattern=re.compile(validate["pattern"]): pattern.fullmatch(value)))
    if "min" in validate:
        rules.append(("min", lambda value, least=validate["min"]: value >= least))
    if "max" in validate:
        rules.append(("max", lambda value, most=validate["max"]: value <= most))
    if validate.get("integer"):
        rules.append(("integer", lambda value: value.is_integer()))
    if validate.get("onlyAvailableItems"):
        allowed = {option["value"] for option in component.get("values") or component["data"]["values"]}
        rules.append(("onlyAvailableItems", lambda value: value in allowed))
    return rules


class Field:
    def __init__(self, component):
        self.key, self.kind = component["key"], component["type"]
        self.required = component.get("validate", {}).get("required", False)
        self.rules = rules_of(component)
        self.condition = component.get("conditional")
        self.inner = [Field(each) for each in component.get("components", [])]
        self.empty = False if self.kind == "checkbox" else ""

    def check(self, value, problem):
        if value is None or value == "" or value == []:
            if self.required:
                problem(self.key, "required", value)
            return
        for name, holds in self.rules:
            if not holds(value):
                problem(self.key, name, value)

    def is_shown(self, data):
        if not self.condition:
            return True
        there = str(data.get(self.condition["when"])).lower() == self.condition["eq"]
        return there == (self.condition["show"] == "true")


class Column:
    """A mapping of the recipe, ready to read cells."""

    def __init__(self, mapping, columns, components):
        self.path = mapping["field"]
        self.grid, _, self.key = self.path.rpartition("[].")
        component = components.get(self.key, {"type": "textfield"})
        self.place = columns.index(mapping["column"])
        self.gather = mapping.get("gather", "agree")
        # A short UUID or a label would be read here, too; the file has whole ones.
        names = [step for step in mapping["steps"] if step["name"] != "label"]
        self.steps = [step_of(step, component) for step in names]

    def read(self, cells):
        value = cells[self.place]
        for step in self.steps:
            value = step(value)
        return value


class Interpreter:
    def __init__(self, recipe, form, columns):
        components = {each["key"]: each for each in form}
        for each in form:
            components |= {inner["key"]: inner for inner in each.get("components", [])}
        self.fields = [Field(each) for each in form]
        self.columns = [Column(mapping, columns, components) for mapping in recipe["mappings"]]
        self.target = next(column for column in self.columns if column.path == "@component")
        self.columns.remove(self.target)
        self.width = len(columns)
        self.problems = []
        self.seen = set()
        self.records = self.wrong = self.repeated = 0

    def record(self, number, rows, problem):
        """The data of one record out of its rows, which are one or several."""
        data = {}
        grids = {}
        for column in self.columns:
            try:
                values = [column.read(cells) for cells in rows]
            except Problem as found:
                problem(column.path, found.rule, found.value)
                continue
            if column.grid:
                grids.setdefault(column.grid, {})[column.key] = values
            elif column.gather == "list":
                data[column.key] = values
            elif values.count(values[0]) == len(values):
                if values[0] is not None:
                    data[column.key] = values[0]
            else:
                problem(column.path, "agree", values[0])
        for grid, members in grids.items():
            keys = list(members)
            data[grid] = [dict(zip(keys, values)) for values in zip(*members.values())]
        return data

    def take(self, number, rows):
        self.records += 1
        before = len(self.problems)

        def problem(path, rule, value):
            self.problems.append((number, path, rule, value))

        target = ""
        try:
            target = self.target.read(rows[0])
        except Problem as found:
            problem("@component", found.rule, found.value)
        data = self.record(number, rows, problem)
        for field in self.fields:
            if not field.is_shown(data):
                data.pop(field.key, None)
                continue
            if field.key not in data and field.kind != "number":
                data[field.key] = field.empty
            value = data.get(field.key)
            field.check(value, problem)
            for element in value if field.inner and value else []:
                for inner in field.inner:
                    inner.check(element.get(inner.key), problem)
        if len(self.problems) > before:
            self.wrong += 1
            return
        data["submit"] = True
        # Two are the same where this is, as it is posted.
        posted = json.dumps({"component": target, "data": data}, sort_keys=True)
        if posted in self.seen:
            self.repeated += 1
        else:
            self.seen.add(posted)

    def run(self, reader, gathered):
        if not gathered:
            for number, cells in enumerate(reader):
                if len(cells) != self.width:
                    raise SystemExit("cells")
                self.take(number, [cells])
            return
        by_target = {}
        for cells in reader:
            by_target.setdefault(cells[self.target.place].strip().lower(), []).append(cells)
        for number, rows in enumerate(by_target.values()):
            self.take(number, rows)


def most_memory():
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0


def main():
    task, path, forms, recipe_path = sys.argv[1:5]
    with open(forms, encoding="utf-8") as file:
        form = json.load(file)[task]["schema"]["components"]
    with open(recipe_path, encoding="utf-8") as file:
        recipe = json.load(file)
    began, cores = time.perf_counter(), time.process_time()
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file, delimiter=";")
        interpreter = Interpreter(recipe, form, next(reader))
        interpreter.run(reader, task == "gathered")
    print(task, f"{time.perf_counter() - began:.6f}", f"{time.process_time() - cores:.6f}", interpreter.records,
          interpreter.wrong, interpreter.repeated, most_memory())


main()
