#!/usr/bin/python3
"""Tries http4xx_negotiate: the rows of the Accept-Language table, and random bytes.

The rows are tried on a set that has just the table's languages; the random values on all, against
what RFC 9110 and RFC 4647 say, written here once more.
"""

import csv
import random
import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, Specification, finish, report, unless

WORK = ROOT / "build/tests/negotiate"
TABLE = ROOT / "tests/headers/facts/accept-language.tsv"
# Rows where a relation of the locale files says more than RFC 4647: no, zh-CN, sr, iw. The others
# that go "beyond 4647" would need more (es-MX has no es-419 behind it, de-*-AT and en_US are
# malformed), so RFC 4647's answer holds.
RELATED = {"AL08", "AL10", "AL28", "AL30", "AL32"}


def read_table():
    lines = TABLE.read_text().splitlines()
    available = next(line for line in lines if line.startswith("# availability list:"))
    rows = csv.DictReader([line for line in lines if not line.startswith("#")], delimiter="\t",
                          quoting=csv.QUOTE_NONE)
    return available.partition(":")[2].split(), list(rows)


def build(name, compiler, flags, locales, extra):
    """Generates a set for the locales, and a program that answers values from standard input."""
    folder = WORK / name
    folder.mkdir(parents=True, exist_ok=True)
    overlay = folder / "extra.yaml"
    overlay.write_text("locales:\n" + "".join(
        f"  {tag}:\n    name: {tag}\n    labels: {{official: a, unofficial: 'b {{owner}}', substatus: c}}\n"
        f"    class: {{title: d, sentence: e.}}\n" for tag in extra))
    arguments = ["--spec", overlay] if extra else []
    arguments += ["--locale", ",".join(locales)] if locales else []
    subprocess.run([GEN4XX, "generate", *arguments, "-o", folder], check=True)
    program = folder / "negotiate"
    subprocess.run([compiler, "-std=c99", "-g", *flags, "-I", folder, ROOT / "tests/headers/negotiate.c", "-o",
                    program], check=True)
    return program


def packed(values):
    return b"".join(len(value).to_bytes(4, "little") + value for value in values)


def ask(command, values):
    """Each value goes in as its length and its bytes; each answer comes as a line."""
    done = subprocess.run(command, input=packed(values), capture_output=True)
    if done.returncode:
        raise RuntimeError(done.stderr.decode())
    return done.stdout.decode().splitlines()


def check_rows():
    available, rows = read_table()
    extra = [tag for tag in available if not (ROOT / f"spec/locale/{tag}.yaml").exists()]
    program = build("table", "gcc", ["-O2"], available, extra)
    values = ["" if row["header"] == "(empty)" else row["header"] for row in rows]
    for row, got in zip(rows, ask([program], [value.encode() for value in values])):
        column = "beyond_4647_result" if row["id"] in RELATED else "rfc4647_result"
        wanted = row[column].split()[0]
        report(f"{row['id']} {row['header']} is {wanted}", unless(got.split()[:2] == [wanted] * 2, f"it is {got}"))


# --- random values, against a second implementation that is made to be read, not to be fast ---

RANGE = re.compile(r"([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)"
                   r"(?:[ \t]*;[ \t]*[qQ]=((?:0(?:\.[0-9]{0,3})?)|(?:1(?:\.0{0,3})?)))?")


def parse(value):
    elements = []
    for element in value.decode("latin-1").split(","):
        match = RANGE.fullmatch(element.strip(" \t"))
        if match:
            elements.append((match[1].lower(), float(match[2] or 1)))
    return elements


def look_up(tags, wanted):
    while wanted:
        if wanted in tags:
            return tags[wanted], len(wanted)
        wanted = wanted.rpartition("-")[0]
        if len(wanted) > 1 and wanted[-2] == "-":
            wanted = wanted[:-2]
    return None, 0


def expected(tags, order, value):
    weights, exact, refused = {}, {}, {}
    for wanted, weight in parse(value):
        if wanted == "*":
            continue
        if weight == 0:
            for tag, locale in tags.items():
                if tag == wanted or tag.startswith(wanted + "-"):
                    refused[locale] = max(refused.get(locale, 0), len(wanted))
            continue
        locale, length = look_up(tags, wanted)
        if locale:
            weights[locale] = max(weights.get(locale, 0), weight)
            exact[locale] = max(exact.get(locale, 0), length)
    acceptable = [tag for tag in list(weights) + order
                  if refused.get(tag, 0) == 0 or refused[tag] < exact.get(tag, 0)]
    best = max(acceptable, key=lambda tag: weights.get(tag, 0), default=order[0])
    return best


# Around the characters that tags, weights and blanks are made of, and some that are never right.
EDGES = ["@", "[", "`", "{", "/", ":", "_", ".", "\0", "\t", "\x08", "\n", "\x1f", "!", " ", "*", "+", ";", "=", "<", "é",
         "\x7f", "á"]
WEIGHTS = ["", "", "", ";q=0", ";q=0", ";q=1", ";q=0.5", ";q=0.123", ";q=0.1234", ";Q=0.9", " ; q=0.3", ";q=2", ";q=",
           ";q=0.", ";q=1.", ";q=1.000", ";q=1.001", ";q=1.0000", ";x=1", ";q=-1", ";", ";q", ";p=0", ";r=0", ";q:0",
           ";q<1", "; q=0.5 ", "\t;\tq=1\t", ";q =1", ";q= 1", ";q=0.5;q=1", ";q=00", ";q=/", ";q=0/5", ";q=0.:"]


def random_range(generator, tags):
    """A tag, or what is nearly one: cut, longer, with subtags behind it, with a wrong character."""
    tag = generator.choice(tags)
    if generator.random() < 0.15:
        tag = "".join(generator.choice("abz019-") for _ in range(generator.randrange(1, 12)))
    if generator.random() < 0.15:
        tag = tag[:generator.randrange(len(tag) + 1)]
    while generator.random() < 0.3:
        length = generator.choice([1, 1, 2, 7, 8, 8, 9])
        tag += "-" + "".join(generator.choice("azAZ09m") for _ in range(length))
    if generator.random() < 0.15:
        at = generator.randrange(len(tag) + 1)
        tag = tag[:at] + generator.choice(EDGES) + tag[at + generator.randrange(2):]
    return generator.choice([tag, tag, tag.upper(), tag.title()])


def random_weight(generator):
    if generator.random() < 0.5:
        return generator.choice(WEIGHTS)
    digits = "".join(generator.choice("0001589") for _ in range(generator.randrange(4)))
    return f";q=0.{digits}" if generator.random() < 0.9 else f";q=1.{digits}"


def random_value(generator, tags):
    pieces = [*tags, "en-US", "zh-Hant-HK", "nb-NO-x-y", "*", "xx", "a", "de-*-AT", "en_US", "i-klingon", "zh", "sr", "pt"]
    few = [generator.choice(pieces) for _ in range(2)] if generator.random() < 0.3 else pieces
    noise = ["", " ", "\t", ",", ",,", "\0", "é", ";", "-", "ABCDEFGHI"]
    parts = [generator.choice(noise[:3]) + random_range(generator, few) + random_weight(generator)
             + generator.choice(noise if generator.random() < 0.1 else [""])
             for _ in range(generator.randrange(8))]
    value = ",".join(parts).encode("latin-1")
    if generator.random() < 0.05:
        value = bytes(generator.randrange(256) for _ in range(generator.randrange(60)))
    return value


def refusals(tags, order):
    """Values that refuse all but one language, or all that come before one, or what begins with the next."""
    for i, tag in enumerate(order):
        yield ",".join(f"{other};q=0" for other in tags if tags[other] != tag).encode()
        yield ",".join(f"{other};q=0" for other in reversed(order[:i])).encode()
        yield f"xx,{tag},*".encode()
        yield f"{tag};q=0.001,{order[i - 1]};q=0".encode()
    for tag in tags:
        yield f"{tag};q=0,{tag.split('-')[0]}".encode()


def random_values(count):
    """So many values and some more, and what each must lead to: tag, tag, and the locale that it names."""
    generator = random.Random(9110)
    specification = Specification()
    order, tags = specification.in_order(), specification.tags()
    values = [random_value(generator, list(tags)) for _ in range(count)]
    values += [random_range(generator, list(tags)).encode("latin-1") for _ in range(count // 4)]
    values += [*refusals(tags, order), b"", b"en," * 100000, b"-" * 100000]
    return values, [outcome(tags, order, value) for value in values]


def outcome(tags, order, value):
    best = expected(tags, order, value)
    found = look_up(tags, value.split(b"\0")[0].lower().decode("latin-1"))[0]
    return f"{best} {best} {order.index(found) if found else -1}"


def check_random():
    values, outcomes = random_values(20000)
    sanitize = ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    for compiler in ("gcc", "clang"):
        answers = ask([build(compiler, compiler, sanitize, [], [])], values)
        wrong = [(value[:200], got, wanted) for value, got, wanted in zip(values, answers, outcomes)
                 if got != wanted]
        report(f"{len(values)} random values, {compiler} with sanitizers",
               wrong[:3] + unless(len(answers) == len(values), f"{len(answers)} answers"))


def main():
    check_rows()
    check_random()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
