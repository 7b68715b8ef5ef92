#!/usr/bin/python3
"""Counts the lines and branches of gen/ that the tests run: gcc builds it with counters, gcov reads them.

At least 95 % of the lines and 90 % of the branches must run. A line that never does stands in
tests/quality/coverage.txt, below its reason, by its file, its function and its text.
"""

import collections
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import ROOT, finish, report, unless

BUILD = "build/coverage"
LISTED = ROOT / "tests/quality/coverage.txt"
# Those that drive the program by the ways of users; others would add minutes and no line.
SUITES = ["program/mustache.py", "program/broken.py", "program/commands.sh", "program/build.sh", "program/overlays.sh", "program/lint.sh", "program/schema.py", "program/show.py", "program/hostile.py", "docs/manuals.sh"]
LINES, BRANCHES = 95, 90

def run(*command, cwd=ROOT, **variables):
    """What a command that fails says."""
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **variables}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return [] if done.returncode == 0 else [done.stdout.decode(errors="replace")]


def build(units):
    faults = run("make", "-s", *[f"{BUILD}/{name}" for name in ["gen4xx", *units]])
    for counts in (ROOT / BUILD).glob("*.gcda"):
        counts.unlink()
    return faults


def run_tests(units):
    for unit in units:
        with tempfile.TemporaryDirectory() as folder:
            report(f"{unit} passes", run(ROOT / BUILD / unit, cwd=folder))
    for suite in SUITES:
        report(f"{suite} passes", run(f"tests/{suite}", GEN4XX=str(ROOT / BUILD / "gen4xx")))


class Counts:
    """How often each line of gen/ ran, and each branch: what is in a header, in all that include it."""

    def __init__(self):
        self.lines, self.branches, self.functions = collections.Counter(), collections.Counter(), {}
        notes = [path.relative_to(ROOT).with_suffix(".gcno") for path in sorted(ROOT.glob("gen/*/*.c"))]
        done = subprocess.run(["gcov", "--branch-probabilities", "--json-format", "--stdout", *notes], cwd=ROOT / BUILD, check=True,
                              stdout=subprocess.PIPE)
        for text in done.stdout.splitlines():
            for file in json.loads(text)["files"]:
                if file["file"].startswith("gen/"):
                    self.add(file["file"], file["lines"])

    def add(self, file, lines):
        for line in lines:
            place = file, line["line_number"]
            self.lines[place] += line["count"]
            self.functions[place] = line["function_name"]
            for number, branch in enumerate(line["branches"]):
                self.branches[(*place, number)] += branch["count"]

    def missed(self):
        """The lines that never ran, as they are listed."""
        texts = {file: (ROOT / file).read_text().splitlines() for file, _ in self.lines}
        return collections.Counter(f"{file} {self.functions[file, line]}: {texts[file][line - 1].strip()}"
                                   for (file, line), count in sorted(self.lines.items()) if not count)


def share(counts, file=""):
    """How many of the places of a file ran, of how many, and in percent; of all files without one."""
    places = [count > 0 for place, count in counts.items() if file in ("", place[0])]
    return sum(places), len(places), 100 * sum(places) / max(1, len(places))


def print_table(counts):
    for file in [*sorted({file for file, _ in counts.lines}), ""]:
        shares = [share(kind, file) for kind in (counts.lines, counts.branches)]
        columns = "".join("{:6} of {:4} {:5.1f} %".format(*share) for share in shares if share[1])
        print(f"# {file or 'all':22}{columns}")


def read_list():
    """The lines that may stay out, and what is wrong with the list."""
    listed, faults, reason = collections.Counter(), [], None
    for line in LISTED.read_text().splitlines():
        if line.startswith("    "):
            listed[line.strip()] += 1
            faults += [] if reason else [f"no reason for: {line.strip()}"]
        else:
            reason = line
    return listed, faults


def judge(counts):
    for name, kind, least in (("lines", counts.lines, LINES), ("branches", counts.branches, BRANCHES)):
        percent = share(kind)[2]
        report(f"{percent:.1f} % of the {name}, at least {least} %", unless(percent >= least, "too few"))
    listed, faults = read_list()
    missed = counts.missed()
    report("what never runs is listed, with a reason", faults + list((missed - listed).elements()))
    report("what is listed never runs", list((listed - missed).elements()))


def main():
    units = sorted(f"unit-{path.stem}" for path in ROOT.glob("tests/quality/unit/*.c"))
    faults = build(units)
    report("gen4xx is built with counters", faults)
    if not faults:
        run_tests(units)
        counts = Counts()
        print_table(counts)
        judge(counts)
    return finish()


sys.exit(main())
