#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""makecorpus.py FOLDER: writes the corpus of measurement files, each with what it means in a JSON
file beside it. Nothing of the program is used: bytes and meaning stand in corpusparts/ as they were
thought out, and Python's csv module reads each ordinary file once more to hold one against the
other. Needs Python 3.11 (NUL in csv) and nothing else; the same bytes come out every time."""
import pathlib
import sys

sys.dont_write_bytecode = True
from corpusparts import cells, delimiters, edges, encodings, headers, numbers, rows, workbooks  # noqa: E402
from corpusparts.shelf import Shelf  # noqa: E402


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    shelf = Shelf()
    for part in (encodings, delimiters, rows, headers, numbers, cells, edges, workbooks):
        part.fill(shelf)
    shelf.write(pathlib.Path(sys.argv[1]))
    print(f"{len(shelf.files)} files, {sum(len(raw) for raw, _ in shelf.files.values())} bytes")


main()
