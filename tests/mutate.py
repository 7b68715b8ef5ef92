#!/usr/bin/python3
"""Changes the generated headers in small ways, and counts how many of the changes the tests notice.

    tests/mutate.py            a sample, as `make check-all` has it
    tests/mutate.py --all      every mutant of the list below (make mutate)

A mutant is one change: a constant by one, a comparison or an operator by its neighbour, a statement
left out, a bit of a mask, two rows of a table swapped, a letter of a text. It is killed when a test
program no longer compiles it, answers otherwise than before, crashes or does not end. The programs
and their inputs are those of tests/headers.py, tests/facts.py and tests/negotiate.py, which compare
the unchanged answers with the specification; here they try fewer ints. What does not compile counts
as neither. The choice is the same in every run.

A survivor must stand in tests/mutants.txt, each with the reason why it changes no answer.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import headers
import negotiate

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/tests/mutate"
SURVIVORS = ROOT / "tests/mutants.txt"
SEED = 4
WANTED = 0.95
SAMPLE = 60
# How many of each kind are taken of each file.
CODE, ROWS = 40, 8
FLAGS = ["-std=c99", "-O0", "-w"]

OTHERS = {"<": ["<=", ">"], "<=": ["<"], ">": [">=", "<"], ">=": [">"], "==": ["!="], "!=": ["=="], "&&": ["||"],
          "||": ["&&"], "+": ["-"], "-": ["+"], "+=": ["-="], "*": ["+"], "<<": [">>"], ">>": ["<<"],
          "|": ["&"], "&": ["|"], "|=": ["="], "&=": ["="], "++": ["--"], "--": ["++"], "%": ["/"], "/": ["%"]}
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'|0x[0-9a-f]+|\b\d+\b|[A-Za-z_]\w*|<<|>>|&&|\|\||'
                   r'[<>=!+*|&-]=|\+\+|--|->|[-+*<>|&%/!]')
STATEMENT = re.compile(r"\s+(?!return\b|const\b|static\b|struct\b|unsigned\b|size_t\b|int\b|char\b|uint\d+_t\b|"
                       r"typedef\b|else\b|do\b|while\b)[A-Za-z_*+(-][^{}]*;\s*$")
ROW = re.compile(r"    x_?\(.*\) \\$|    HTTP4XX_(PICK|LOCALE)_\w+.*,?$|    (\d+, )+(\d+,)?$")

# The programs that notice a change of a header, the likeliest first.
PROGRAMS = {
    "http4xx_enum.h": ["facts", "headers"],
    "http4xx.h": ["facts", "headers"],
    "http4xx_facts.h": ["facts", "headers"],
    "http4xx_substatus.h": ["facts", "headers"],
    "http4xx_locale.h": ["negotiate", "headers"],
    "http4xx_text.h": ["headers"],
    "http4xx_text_nb.h": ["headers"],
}


def changed_number(word):
    """A constant by one; of a mask, a bit."""
    if word.startswith("0x"):
        return [f"{int(word, 16) ^ 1 << bit:#x}" for bit in (0, 4 * (len(word) - 2) - 1)]
    value = int(word)
    return [str(value + 1)] + ([str(value - 1)] if value else [])


def changed_word(line, match):
    word = match[0]
    if word[0].isdigit():
        return changed_number(word)
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
        found += [line[:match.start()] + other + line[match.end():] for other in changed_word(line, match)]
    if STATEMENT.fullmatch(line):
        found.append(re.sub(r"\S.*", ";", line))
    return found


def is_code(line, in_comment):
    return not (in_comment or not line.strip() or line.startswith("#") or line.endswith("\\")
                or ROW.fullmatch(line) or line.lstrip().startswith("/*"))


def mutants_of(name):
    """All mutants of a header: (line, as it was, as it becomes), code and rows of tables apart."""
    lines = (ROOT / "out" / name).read_text().split("\n")
    code, rows, in_comment = [], [], False
    for number, line in enumerate(lines):
        in_comment = in_comment or line.lstrip().startswith("/*")
        if is_code(line, in_comment):
            bare = re.sub(r"/\*.*\*/", "", line)
            code += [(name, number, other) for other in mutants_of_line(bare)]
        elif not in_comment and ROW.fullmatch(line):
            rows += [(name, number, other) for other in mutants_of_line(line)]
            if ROW.fullmatch(lines[number + 1]) and lines[number + 1] != line:
                rows.append((name, number, lines[number + 1] + "\n" + line))
        if "*/" in line:
            in_comment = False
    return code, rows


def choose():
    generator = random.Random(SEED)
    chosen = []
    for name in PROGRAMS:
        for found, most in zip(mutants_of(name), (CODE, ROWS)):
            chosen += sorted(generator.sample(found, min(most, len(found))))
    return chosen


def values():
    """What negotiate.py asks: the rows of the table, and random values."""
    generator = random.Random(9110)
    tags = re.findall(r'HTTP4XX_TAG_\("([^"]+)"', (ROOT / "out/http4xx_locale.h").read_text())
    rows = [row["header"].encode() for row in negotiate.read_table()[1]]
    return rows + [negotiate.random_value(generator, tags) for _ in range(4000)]


class Tests:
    """The test programs, and what they say of the unchanged headers."""

    def __init__(self):
        shutil.rmtree(BUILD, ignore_errors=True)
        shutil.copytree(ROOT / "out", BUILD / "out")
        spec = headers.load()
        headers.BUILD = BUILD
        headers.write_expectations(spec)
        facts = (ROOT / "tests/facts.c").read_text().replace("all4xx", "http4xx").replace("ALL4XX", "HTTP4XX")
        (BUILD / "facts.c").write_text(facts)
        shutil.copy(ROOT / "tests/headers.c", BUILD)
        self.input = b"".join(len(value).to_bytes(4, "little") + value for value in values())
        self.sources = {
            "headers": [BUILD / "headers.c", f"-DLOCALE_COUNT={len(headers.tags(spec))}", "-DQUICK"],
            "facts": [BUILD / "facts.c"],
            "negotiate": [ROOT / "tests/negotiate.c", "-fsanitize=address"],
        }
        self.before = {program: self.run(program) for program in self.sources}

    def run(self, program):
        """What a program says, and how it ends; nothing where it does not compile."""
        path = BUILD / program
        command = ["gcc", *FLAGS, "-I", BUILD, "-I", BUILD / "out", *self.sources[program], "-o", path]
        if subprocess.run(command, capture_output=True).returncode:
            return None
        try:
            done = subprocess.run([path], input=self.input, capture_output=True, timeout=10)
        except subprocess.TimeoutExpired:
            return ("does not end", b"")
        return (done.returncode, done.stdout)

    def try_mutant(self, mutant):
        """The program that kills it, None for none, and "stillborn" where it does not compile."""
        name, number, other = mutant
        path = BUILD / "out" / name
        lines = path.read_text().split("\n")
        whole = "\n".join(lines)
        lines[number:number + other.count("\n") + 1] = other.split("\n")
        path.write_text("\n".join(lines))
        try:
            for program in PROGRAMS[name]:
                after = self.run(program)
                if after is None:
                    return "stillborn"
                if after != self.before[program]:
                    return program
            return None
        finally:
            path.write_text(whole)


def shown(mutant):
    """A mutant as tests/mutants.txt has it: the header, the line as it was, the line as it becomes."""
    name, number, other = mutant
    line = (ROOT / "out" / name).read_text().split("\n")[number]
    return f"{name}: {line.strip()} => {other.strip()}"


def explained():
    lines = SURVIVORS.read_text().splitlines() if SURVIVORS.exists() else []
    return {line for line in lines if line and not line.startswith("#")}


def report(name, passed):
    print(f"{'ok' if passed else 'not ok'} - mutate: {name}")
    return passed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    chosen = choose()
    if not parser.parse_args().all:
        chosen = random.Random(SEED).sample(chosen, SAMPLE)
    tests = Tests()
    results = []
    for mutant in chosen:
        results.append((mutant, tests.try_mutant(mutant)))
        if results[-1][1] is None:
            print("# survives:", shown(mutant), flush=True)
    born = [(mutant, killer) for mutant, killer in results if killer != "stillborn"]
    killed = sum(killer is not None for _, killer in born)
    known = explained()
    unknown = [shown(mutant) for mutant, killer in born if killer is None and shown(mutant) not in known]
    passed = [report(f"{killed} of {len(born)} mutants are killed, at least {WANTED:.0%} "
                     f"({len(results) - len(born)} others do not compile)", killed >= WANTED * len(born)),
              report("every survivor is explained in tests/mutants.txt", not unknown)]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
