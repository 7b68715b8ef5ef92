#!/usr/bin/python3
"""Changes the generated headers in small ways, and counts how many of the changes the tests notice.

A mutant is one change: a constant by one, a comparison or an operator by its neighbour, a statement
left out, a bit of a mask, two rows of a table swapped, a letter of a text. It is killed when a test
program no longer compiles it, finds a wrong answer, crashes, does not end, or does more work than
tests/headers/figures.tsv allows. What the programs want to be answered is written by tests/headers/headers.py,
tests/headers/negotiate.py and tests/sets/tables.py, from the specification and from the RFCs, never from the
headers. What does not compile at all counts as neither. A mutant is on the list or not by a hash of
its own text, so that the list stays the same where a header does.

Some changes that nobody can notice are not made: an array is not made longer, a -1 that stands for
none not another number below 0; rows that are found by what they have in them are not swapped, nor
is a slot of a hash filled that has nothing.

A survivor must stand in tests/headers/mutants.txt, below the reason why it changes no answer.
"""

import hashlib
import os
import re
import resource
import shutil
import subprocess
import sys
from collections import namedtuple
from multiprocessing import Pool
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import ROOT, Specification, finish, report, unless

import figures
import headers
import negotiate
import tables

BUILD = ROOT / "build/tests/mutate"
SURVIVORS = ROOT / "tests/headers/mutants.txt"
WANTED = 0.95
LEAST = 300
# One of so many mutants is on the list, of code and of rows of tables.
CODE, ROWS = 3, 8
# Seconds of the processor that a program may take; it needs a hundredth. What the sanitizers are asked
# has come to its end without them.
LIMIT, SANITIZED_LIMIT = 2, 120

OTHERS = {"<": ["<=", ">"], "<=": ["<"], ">": [">=", "<"], ">=": [">"], "==": ["!="], "!=": ["=="], "&&": ["||"],
          "||": ["&&"], "+": ["-"], "-": ["+"], "+=": ["-="], "*": ["+"], "<<": [">>"], ">>": ["<<"],
          "|": ["&"], "&": ["|"], "|=": ["="], "&=": ["="], "++": ["--"], "--": ["++"], "%": ["/"], "/": ["%"]}
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'|0x[0-9a-f]+|\b\d+\b|[A-Za-z_]\w*|<<|>>|&&|\|\||'
                   r'[<>=!+*|&-]=|\+\+|--|->|[-+*<>|&%/!]')
STATEMENT = re.compile(r"\s+(?!return\b|const\b|static\b|struct\b|unsigned\b|size_t\b|int\b|char\b|uint\d+_t\b|"
                       r"typedef\b|else\b|do\b|while\b)[A-Za-z_*+(-][^{}]*;\s*$")
ROW = re.compile(r"    x_?\(.*\) \\$|    HTTP4XX_(PICK|LOCALE)_\w+.*,?$|    (\d+, )+(\d+,)?$|    \w+ = HTTP4XX_\w+,$")
# The number of a row among those of its code, which is but a part of a member's name.
KEY = re.compile(r'    x\(\w+, (\d+), (?=[A-Z"])')
NUMBERS = re.compile(r"    (\d+, )+(\d+,)?$")
DEFINITION = re.compile(r"(\w+)(?:\(|\[\] = |(?: : int)? \{)")

# The headers, and the programs that notice a change of each, the likeliest first.
PROGRAMS = {
    "http4xx_enum.h": ["headers"],
    "http4xx.h": ["headers", "names", "figures name", "sanitized headers", "sanitized names"],
    "http4xx_facts.h": ["headers", "sanitized headers"],
    "http4xx_substatus.h": ["headers", "figures text", "sanitized headers"],
    "http4xx_locale.h": ["negotiate", "headers", "few", "fewer", "fewest", "figures negotiate", "sanitized headers",
                         "sanitized negotiate"],
    "http4xx_text.h": ["headers", "few", "fewer", "fewest", "figures text", "sanitized headers"],
    "http4xx_text_nb.h": ["headers"],
    "http4xx.hpp": ["constant", "running"],
}

# A change of a line, or of two that follow each other, and how tests/headers/mutants.txt shows it.
Mutant = namedtuple("Mutant", "header line others shown")


def changed_number(word):
    """A constant by one; of a mask, a bit."""
    if word.startswith("0x"):
        return [f"{int(word, 16) ^ 1 << bit:#x}" for bit in (0, 4 * (len(word) - 2) - 1)]
    return [str(int(word) + 1)] + ([str(int(word) - 1)] if int(word) else [])


def changed_word(line, match):
    word, before = match[0], line[:match.start()]
    if re.search(r"[=(,?:]\s*-$|return -$", before):
        return ["0"] if word == "1" else []  # a number below 0, which means none
    if word[0].isdigit():
        return changed_number(word)[re.match(r" +\w[\w ]* \*?\w+\[$", before) is not None:]  # arrays do not grow
    if word[0] == "'":
        return [f"'{chr(ord(word[1]) + 1)}'"] if len(word) == 3 else []
    if word[0] == '"':
        return ['"' + ("x" if word[1] != "x" else "y") + word[2:]] if len(word) > 3 and word[1].isascii() else []
    if word == "!":
        return [""]
    if word in ("*", "&", "-", "+") and line[match.end():match.end() + 1] != " ":
        return []  # a pointer or a sign
    return OTHERS.get(word, [])


def mutants_of_line(line):
    found = []
    for match in TOKEN.finditer(line):
        if KEY.match(line) and KEY.match(line).end(1) == match.end() or match[0] == "0" and NUMBERS.match(line):
            continue
        found += [line[:match.start()] + other + line[match.end():] for other in changed_word(line, match)]
    if STATEMENT.fullmatch(line):
        found.append(re.sub(r"\S.*", ";", line))
    return found


def are_ordered(line, next_line):
    """Whether rows are other rows in another order: those that have a number or a key are found by it."""
    own, other = KEY.match(line), KEY.match(next_line)
    named = re.match(r"    (\w+ = |x_[(])", line)
    return line != next_line and not named and not (
        own and other and own[0].split(",")[0] != other[0].split(",")[0])


def is_code(line):
    return bool(line.strip()) and not line.startswith("#") and "defined HTTP4XX_" not in line


def mutants_of(header):
    """All mutants of a header, code and rows of tables apart."""
    lines = (ROOT / "out" / header).read_text().split("\n")
    code, rows, in_comment, place = [], [], False, ""
    for number, line in enumerate(lines):
        in_comment = in_comment or line.lstrip().startswith("/*")
        if not in_comment:
            begun = re.match(r"[a-z]|#define (?!HTTP4XX_X_)", line) and DEFINITION.search(line)
            place = begun[1] if begun else place
            found = code if not ROW.fullmatch(line) and is_code(line) else rows if ROW.fullmatch(line) else []
            bare = line if found is rows else re.sub(r" */\*.*\*/", "", line)
            changes = [[other] for other in mutants_of_line(bare)] if is_code(line) else []
            if found is rows and ROW.fullmatch(lines[number + 1]) and are_ordered(line, lines[number + 1]):
                changes.append([lines[number + 1], line])
            found += [Mutant(header, number, others, f"{header}: {place}: " + " => ".join(
                re.sub(r"\s+", " ", text).strip(" \\") for text in (bare, others[0]))) for others in changes]
        if "*/" in line:
            in_comment = False
    return code, rows


def on_the_list(mutant, one_of):
    return int(hashlib.sha256(mutant.shown.encode()).hexdigest(), 16) % one_of == 0


def choose():
    chosen = []
    for header in PROGRAMS:
        for found, one_of in zip(mutants_of(header), (CODE, ROWS)):
            chosen += [mutant for mutant in found if on_the_list(mutant, one_of)]
    return chosen


# ---- The programs ----

def read(name):
    return (BUILD / name).read_bytes()


def limit(seconds):
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def plus_plus(spec):
    """What C++ must answer, in a constant expression and while the program runs; few of the numbers that
    nobody uses."""
    checks = [check for check in tables.cpp_checks(spec)
              if not any(0 < int(number) < 390 or 510 < int(number) for number in re.findall(r"[(](\d+)[)]", check))]
    return (tables.CPP + "".join(f"static_assert({check});\n" for check in checks),
            tables.CPP + "int main()\n{\n" + "".join(f"    if (!({check})) return 1;\n" for check in checks) + "}\n")


def make_ready():
    """Writes the programs, and what they want to be answered."""
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    spec = Specification()
    headers.write_expectations(spec, folder=BUILD)
    for name, taken in zip(("few", "fewer", "fewest"), headers.FEW):
        headers.write_few(spec, taken, BUILD / name)
    for name, (values, wanted) in (("negotiate", negotiate.random_values(4000)), ("names", headers.name_cases(spec))):
        (BUILD / f"{name}.values").write_bytes(negotiate.packed(values))
        (BUILD / f"{name}.wanted").write_text("".join(f"{line}\n" for line in wanted))
    for name, source in zip(("constant", "running"), plus_plus(spec)):
        (BUILD / f"{name}.cc").write_text(source)
    (BUILD / "bare.cc").write_text('#include "http4xx.hpp"\nint main() {}\n')


class Worker:
    """Tries one mutant after the other in a folder of its own, which has the headers that include others."""

    def __init__(self):
        spec = Specification()
        self.folder = BUILD / str(os.getpid())
        self.folder.mkdir()
        shutil.copytree(ROOT / "out", self.folder / "whole")
        figures.OUT, figures.BUILD = self.folder / "whole", self.folder
        for path in (ROOT / "out").glob("http4xx*"):
            if not path.name.startswith("http4xx_text_"):
                shutil.copy(path, self.folder)
        # The headers of the languages are found where the program is to find them.
        c, places = ["tcc", "-w", f"-DLOCALE_COUNT={len(spec.in_order())}", "-DQUICK"], ["-I", self.folder, "-I"]
        plus = ["-std=c++17", "-w", "-I", self.folder]
        self.compile = {
            "headers": [*c, *places, BUILD, "-I", ROOT / "out", ROOT / "tests/headers/headers.c"],
            "names": [*c, *places, ROOT / "out", ROOT / "tests/headers/names.c"],
            "negotiate": [*c, *places, ROOT / "out", ROOT / "tests/headers/negotiate.c"],
            "bare": ["g++", *plus, BUILD / "bare.cc", "-fsyntax-only"],
            "constant": ["g++", *plus, BUILD / "constant.cc", "-fsyntax-only"],
            "running": ["clang++", *plus, BUILD / "running.cc"],
        }
        for name, taken in zip(("few", "fewer", "fewest"), headers.FEW):
            self.compile[name] = [*c, *headers.taking(taken), *places, BUILD / name, "-I", ROOT / "out",
                                  ROOT / "tests/headers/headers.c"]
        for name in ("headers", "names", "negotiate"):
            self.compile["sanitized " + name] = ["gcc", "-std=c99", "-fsanitize=address,undefined",
                                                 "-fno-sanitize-recover=all", *self.compile[name][1:]]
        self.input, self.wanted = ({name: read(f"{name}.{kind}") for name in ("negotiate", "names")}
                                   for kind in ("values", "wanted"))

    def compiles(self, program):
        return not subprocess.run([*self.compile[program], "-o", self.folder / program],
                                  capture_output=True).returncode

    def notices(self, program):
        """Whether a program notices a change; None where it does not compile."""
        if program.startswith("figures "):
            what = program.removeprefix("figures ")
            found = {**figures.table_figures(), ("instructions", what): figures.lookup_figure(what)}
            return any(figures.is_worse(key, figure) for key, figure in found.items())
        if not self.compiles(program):
            return None if program != "constant" or not self.compiles("bare") else True
        if program == "constant":
            return False
        asked = program.removeprefix("sanitized ")
        seconds = LIMIT if asked == program else SANITIZED_LIMIT
        done = subprocess.run([self.folder / program], input=self.input.get(asked, b""), capture_output=True,
                              preexec_fn=lambda: limit(seconds), env={"ASAN_OPTIONS": "detect_leaks=0"})
        return done.returncode != 0 or done.stdout != self.wanted.get(asked, b"")

    def outcome(self, mutant):
        whole = (ROOT / "out" / mutant.header).read_text()
        lines = whole.split("\n")
        lines[mutant.line:mutant.line + len(mutant.others)] = mutant.others
        for folder in (self.folder, self.folder / "whole"):
            (folder / mutant.header).write_text("\n".join(lines))
        try:
            for program in PROGRAMS[mutant.header]:
                noticed = self.notices(program)
                if noticed is None:
                    return "stillborn"
                if noticed:
                    return f"killed by {program}"
            return "survives"
        finally:
            for folder in (self.folder, self.folder / "whole"):
                (folder / mutant.header).write_text(whole)
            # One of a language would stand before that which lacks texts.
            if mutant.header.startswith("http4xx_text_"):
                (self.folder / mutant.header).unlink()


def begin():
    global worker
    worker = Worker()


def outcome(mutant):
    return worker.outcome(mutant)


# ---- What the list of survivors says ----

def explained():
    """The survivors that have a reason: in each paragraph, a comment stands first."""
    known = set()
    for paragraph in SURVIVORS.read_text().strip().split("\n\n"):
        lines = paragraph.split("\n")
        if lines[0].startswith("# "):
            known.update(line for line in lines if not line.startswith("# "))
    return known


def main():
    chosen = choose()
    make_ready()
    unchanged = [Mutant(header, 0, [], header) for header in PROGRAMS]
    with Pool(min(2, os.cpu_count()), begin) as pool:
        report("the programs find nothing wrong with the headers as they are",
               [mutant.shown for mutant, end in zip(unchanged, pool.map(outcome, unchanged, 1)) if end != "survives"])
        ends = list(zip(chosen, pool.imap(outcome, chosen, 4)))
    born = [end for _, end in ends if end != "stillborn"]
    killed = len(born) - born.count("survives")
    survivors = {mutant.shown for mutant, end in ends if end == "survives"}
    other_ends = {mutant.shown: end for mutant, end in ends if end != "survives"}
    report(f"there are {len(born)} mutants, at least {LEAST}", unless(len(born) >= LEAST, len(born)))
    report(f"{killed} of them are killed, {killed / len(born):.1%}, at least {WANTED:.0%}",
           unless(killed >= WANTED * len(born), f"{len(survivors)} survive"))
    report("every survivor is explained in tests/headers/mutants.txt", sorted(survivors - explained()))
    report("what is explained there survives",
           [f"{shown} {other_ends.get(shown, 'does not exist')}" for shown in sorted(explained() - survivors)])
    return finish()


if __name__ == "__main__":
    sys.exit(main())
