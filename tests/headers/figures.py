#!/usr/bin/python3
"""Fails when a byte count, a relocation count or an instruction count is worse than the committed one.

The committed figures stand in tests/headers/figures.tsv; `make figures` renews them, and the change is
reviewed as any other. Bytes are of tables and relocations are of all tables, which no compiler
changes: they are compared exactly. Bytes of functions and counts of instructions may change with
the version of the compiler and of the libraries, so that two of a hundred are let pass.
"""

import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, finish, report, unless

BUILD = ROOT / "build/tests/figures"
FILE = ROOT / "tests/headers/figures.tsv"
OUT = ROOT / "out"
TOLERANCE = {"table bytes": 0, "relocations": 0, "function bytes": 0.02, "instructions": 0.02}

# The symbols of what a program has that looks one thing up.
TABLES = {
    "reason": ["reasons_"],
    "name": ["names_", "found_names_", "name_slots_"],
    "text": ["texts_", "text_base_", "fallback_", "labelled_", "taken_"],
    "negotiate": ["tags_", "taken_"],
}
CALLS = {"reason": "const char *f(int code); const char *f(int code) { return http4xx_reason(code); }",
         "name": "int f(const char *n, size_t l); int f(const char *n, size_t l) { return http4xx_code(n, l); }"}


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True,
                          **options).stdout


def symbols(path):
    rows = [line.split() for line in run("nm", "-S", path).splitlines()]
    return {row[3]: (int(row[1], 16), row[2]) for row in rows if len(row) == 4}


def table_figures():
    whole = BUILD / "whole.o"
    run("gcc", "-std=c99", "-O2", "-fPIC", "-DTEXT", "-I", OUT, "-c", ROOT / "tests/headers/figures.c", "-o", whole)
    figures = {}
    for name, call in CALLS.items():
        source = BUILD / f"{name}.c"
        source.write_text(f'#include "http4xx.h"\n{call}\n')
        for level in ("-O2", "-Os"):
            run("gcc", "-std=c99", level, "-fPIC", "-I", OUT, "-c", source, "-o", source.with_suffix(".o"))
            there = symbols(source.with_suffix(".o")).values()
            figures["function bytes", f"{name} {level}"] = sum(size for size, kind in there if kind in "tT")
        there = symbols(source.with_suffix(".o"))
        figures["table bytes", name] = sum(there[f"http4xx_{table}"][0] for table in TABLES[name])
    there = symbols(whole)
    for name in ("text", "negotiate"):
        figures["table bytes", name] = sum(there[f"http4xx_{table}"][0] for table in TABLES[name])
    return figures


def relocation_figures():
    """Those that are left in a shared object, for the start of a program to settle."""
    figures = {}
    for compiler in ("gcc", "clang"):
        library = BUILD / f"{compiler}.so"
        run(compiler, "-std=c99", "-O2", "-fPIC", "-shared", "-nostdlib", "-DTEXT", "-Wl,-Bsymbolic", "-I",
            OUT, ROOT / "tests/headers/figures.c", "-o", library)
        figures["relocations", compiler] = len(re.findall(r"R_X86_64_(?:RELATIVE|64)\b", run("readelf", "-rW", library)))
    return figures


def instructions(function, *command):
    out = BUILD / "callgrind.out"
    run("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", f"--toggle-collect={function}", *command,
        cwd=BUILD)
    return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text(), re.M)[1])


def lookup_figure(what):
    """The instructions of many lookups of a kind."""
    program = BUILD / what
    run("gcc", "-std=c99", "-O2", f"-D{what.upper()}", "-I", OUT, ROOT / "tests/headers/figures.c", "-o", program)
    return instructions("work", program)


def instruction_figures():
    figures = {("instructions", what): lookup_figure(what) for what in TABLES}
    run("rm", "-rf", BUILD / "out")
    figures["instructions", "gen4xx generate"] = instructions("main", GEN4XX, "generate", "-o", "out")
    return figures


def committed():
    rows = [line.split("\t") for line in FILE.read_text().splitlines() if not line.startswith("#")]
    return {(kind, name): int(figure) for kind, name, figure in rows}


def is_worse(key, figure):
    return figure > committed()[key] * (1 + TOLERANCE[key[0]])


def renew(figures):
    lines = ["# What tests/headers/figures.py compares with; 'make figures' renews it.", f"# {run('gcc', '--version').splitlines()[0]}"]
    lines += [f"{kind}\t{name}\t{figure}" for (kind, name), figure in figures.items()]
    FILE.write_text("\n".join(lines) + "\n")


def compare(figures):
    wanted = committed()
    for key in {**wanted, **figures}:
        most, got = wanted.get(key), figures.get(key)
        good = None not in (most, got) and not is_worse(key, got)
        report(f"{key[0]}, {key[1]}: {got}, committed are {most}",
               unless(good, "if this is intended, run 'make figures' and say why in the commit"))


def main():
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = {**table_figures(), **relocation_figures(), **instruction_figures()}
    if sys.argv[1:] == ["--renew"]:
        renew(figures)
        return 0
    compare(figures)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
