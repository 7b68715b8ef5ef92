#!/usr/bin/python3
"""Gives gen4xx input that means harm: it has to end soon, within some memory, with an error that says why.

Then texts of the nastiest characters, thousands in one specification: what compiled C headers give
back is compared with them. tests/sets/tables.py does so for the other kinds of outputs.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, failure, finish, report, unless

import headers
import tables

SECONDS, MEMORY = 60, 3 << 30
BASE = "class: {prefix: http4xx, range: [400, 499], name: C, reference: r}\nowners: {o: {name: O, reference: r, official: true}}\n"


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def run(folder, *arguments, **options):
    return subprocess.run([GEN4XX, *arguments], cwd=folder, capture_output=True, timeout=10 * SECONDS, preexec_fn=limit,
                          **options)


def expect(name, folder, status, message, *arguments, **options):
    try:
        done = run(folder, *arguments, **options)
    except subprocess.TimeoutExpired:
        report(name, "no end")
        return
    said = done.stderr.decode(errors="replace")
    report(name, unless(done.returncode == status and message in said and len(said) < 400000,
                        f"exit code {done.returncode}: {said}"))


# --- specifications ---

def bombs():
    """Name, text, exit code, what is said."""
    levels = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 12))
    yield "an alias bomb", levels, 3, "aliases stand for more than 1000000 nodes"
    yield "10,000 levels", "[" * 10000, 3, "more than 64 lists and maps inside one another"
    yield "10,000 levels of blocks", "- " * 10000, 3, "more than 64 lists and maps inside one another"
    yield "a scalar of 100 MB", BASE + "x-a: " + "x" * 100_000_000, 3, "a text of more than 64 KiB"
    yield "a million keys", BASE + "".join(f"k{i}: 1\n" for i in range(1_000_000)), 3, "and 999000 errors more"
    yield "a million owners", BASE + "".join(f"  o{i}: 1\n" for i in range(1_000_000)), 3, "error: "
    yield "a million anchors", "".join(f"- &a{i} x\n" for i in range(1_000_000)) + "- *a", 3, "no anchor 'a'"
    yield "2,000 directives", "".join(f"%TAG !a{i}! b\n" for i in range(2000)) + "--- x", 3, "error: "
    yield "100,000 codes with one id", BASE + "codes:\n" + "- {number: 404, owner: o, id: a, reference: r}\n" * 100000, 3, \
        "errors more"
    for number in ("0", "99", "1000", "-404", "+404", "0404", "0x194", "4e2", "404.0", "4_04", "9223372036854775808",
                   "18446744073709552020", "٤٠٤", "~", "1" * 65536):
        yield f"the number {number[:24]}", BASE + f"codes: [{{number: {number}, owner: o, id: a, reference: r}}]", 3, \
            "error: "


def check_bombs(folder):
    for name, text, status, message in bombs():
        (folder / "a.yaml").write_text(text)
        expect(name, folder, status, message, "lint", "--no-builtin", "--spec", "a.yaml")
    with (folder / "a.yaml").open("wb") as file:
        file.truncate(1 << 30)
    expect("a file of 1 GiB", folder, 3, "is larger than 256 MiB", "lint", "--spec", "a.yaml")
    (folder / "a.yaml").unlink()
    expect("a pipe of 1 GiB", folder, 3, "'<stdin>' is larger than 256 MiB", "lint", "--spec", "-",
           stdin=subprocess.Popen(["head", "-c", str(1 << 30), "/dev/zero"], stdout=subprocess.PIPE).stdout)


def check_bytes(folder):
    """Every byte in a text, as it is and in quotes: an end, and no byte that a terminal obeys."""
    wrong = []
    for byte in range(256):
        (folder / "a.yaml").write_bytes(BASE.encode() + b"codes: [{number: 404, owner: o, id: a, reference: 'x"
                                        + bytes([byte]) + b"', nmae: \"" + bytes([byte]) + b"y\"}]\n")
        done = run(folder, "lint", "--no-builtin", "--spec", "a.yaml")
        if done.returncode != 3 or any(c < 32 and c not in b"\t\n" for c in done.stderr):
            wrong.append((byte, done.returncode, done.stderr))
    report("every byte in a text", wrong[:2])


# --- templates ---

def check_templates(folder):
    (folder / "secret.mustache").write_text("secret")
    (folder / "t").mkdir()
    many = "{{#codes}}" * 10
    for name, text, message in (
            ("ten sections inside one another", many + many.replace("#", "/"), "one output takes more than 100000000 steps"),
            ("a partial of itself", "{{> a.txt}}", "more than 100 partials inside one another"),
            ("a parent of itself", "{{<a.txt}}{{$x}}{{/x}}{{/a.txt}}", "more than 100 p"),
            ("blocks that fill one another", "{{<b}}{{$x}}{{<b}}{{$x}}{{<a.txt}}{{/a.txt}}{{/x}}{{/b}}{{/x}}{{/b}}", "more than"),
            ("a partial by ../", "{{> ../secret}}", "there is no template '../secret'"),
            ("a partial by its path", f"{{{{> {folder}/secret}}}}", "there is no template '/"),
            ("100 sections inside one another", "{{#codes}}" * 100 + "{{/codes}}" * 100, "more than 64"),
            ("a million open tags", "{{#codes}}" * 1_000_000, "error: "),
            ("a million delimiters", "{{" * 1_000_000, "error: ")):
        (folder / "t/a.txt.mustache").write_text(text)
        (folder / "t/b.mustache").write_text("{{$x}}{{/x}}")
        expect(name, folder, 3, message, "generate", "--set", "none", "--templates", "t", "-o", "o")
    report("nothing is written", unless(not (folder / "o").exists(), "o is there"))
    (folder / "t/a.txt.mustache").write_text("{{> b}}{{> b}}")
    for i in range(40):
        (folder / f"t/b{i}.mustache").write_text(f"{{{{> b{i + 1}}}}}{{{{> b{i + 1}}}}}")
    (folder / "t/a.txt.mustache").write_text("{{> b0}}")
    (folder / "t/b40.mustache").write_text("")
    expect("partials that double 40 times", folder, 3, "one output takes more than 100000000 steps", "generate", "--set",
           "none", "--templates", "t", "-o", "o")


# --- files ---

def check_files(folder):
    (folder / "loop.yaml").symlink_to("loop.yaml")
    expect("a link to itself as specification", folder, 4, "cannot open 'loop.yaml'", "lint", "--spec", "loop.yaml")
    expect("nothing as specification", folder, 4, "cannot open 'none.yaml'", "lint", "--spec", "none.yaml")
    expect("a folder as template", folder, 4, "cannot read 't'", "render", "t")
    expect("a folder as data", folder, 4, "cannot read 't'", "render", "--data", "t", "t/b.mustache")
    for name in ("fifo", "link", "folder", "device"):
        out = folder / f"out-{name}"
        out.mkdir()
        target = out / "http4xx.h"
        {"fifo": os.mkfifo, "link": lambda path: path.symlink_to("http4xx.h"), "folder": Path.mkdir,
         "device": lambda path: path.symlink_to("/dev/null")}[name](target)
        expect(f"a {name} where a header is to be", folder, 4, "http4xx.h", "generate", "-o", out.name)
        report(f"the {name} is all that there is", unless(sorted(out.iterdir()) == [target], sorted(out.iterdir())))
    (folder / "file").write_text("")
    expect("a file as folder", folder, 4, "Not a directory", "generate", "-o", "file")
    done = subprocess.run(["sh", "-c", '"$0" dump >&-', GEN4XX], capture_output=True)
    report("standard output is closed", unless(done.returncode == 4 and b"cannot write" in done.stderr, done))
    done = subprocess.run(["bash", "-c", '"$0" dump | head -c1; exit ${PIPESTATUS[0]}', GEN4XX], capture_output=True)
    report("nobody reads standard output", unless(done.returncode in (141, 4) and done.stdout == b"{", done))


def check_many(folder):
    many = folder / "many"
    many.mkdir()
    expect("a folder without specifications", folder, 3, "no *.yaml in the directory 'many'", "lint", "--spec", "many")
    for i in range(10_000):
        (many / f"{i}.yaml").write_text("owners: {}\n")
    expect("10,000 files in one folder, and those that are built in", folder, 3, "more than 10000 files to read", "lint",
           "--spec", "many")
    (many / "more.yaml").write_text("owners: {}\n")
    expect("10,001 files in one folder", folder, 3, "more than 10000 files in 'many'", "lint", "--spec", "many")


def check_changing(folder):
    """A specification that is another at each look, by a process that replaces, shrinks and lets it grow."""
    path = folder / "changing.yaml"
    good = (BASE + "codes:\n" + "".join(f"- {{number: {n}, owner: o, id: a{n}, reference: r}}\n" for n in range(400, 500))).encode()
    (folder / "good.yaml").write_bytes(good)
    script = ROOT / "tests/program/hostile_writer.py"
    writer = subprocess.Popen([sys.executable, script, path, folder / "good.yaml"], stderr=subprocess.DEVNULL)
    time.sleep(0.3)
    codes = {run(folder, "dump", "--no-builtin", "--spec", "changing.yaml").returncode for _ in range(200)}
    writer.kill()
    writer.wait()
    report("a file that changes while it is read", unless(0 in codes and codes <= {0, 3}, codes))


# --- injection ---

def nasty_specification(generator):
    owners = [f"o{i}" for i in range(20)]
    codes = [(number, owner) for owner in owners for number in range(400, 500)]
    text = lambda plain=False: tables.nasty_text(generator, plain).strip() or "x"
    rows = [(number, owner, text(True), text(), text(), text()) for number, owner in codes]
    return owners, rows


def check_injection(folder):
    owners, rows = nasty_specification(random.Random(7))
    lines = ["owners:"] + [f"  {owner}: {{name: n, reference: r}}" for owner in owners] + ["codes:"]
    lines += [f"  - {{number: {n}, owner: {o}, id: c{n}, name: {json.dumps(name)}, reference: {json.dumps(reference)}}}"
              for n, o, name, reference, _, _ in rows]
    lines += ["locales:", "  en:", "    texts:"]
    lines += [f"      {o}_c{n}: {{title: {json.dumps(title)}, sentence: {json.dumps(sentence)}}}" for n, o, _, _, title, sentence in rows]
    (folder / "nasty.yaml").write_text("\n".join(lines).replace("\\ud834\\udd1e", "\U0001d11e").replace("\\ud83d\\ude00", "😀"))
    done = subprocess.run([GEN4XX, "generate", "--locale", "en", "--spec", "nasty.yaml", "-o", "nasty"], cwd=folder,
                          capture_output=True)
    report("a specification of 8,000 nasty texts is taken", failure(done))
    c = headers.c_string
    table = ",\n".join(f"    {{HTTP4XX_{o.upper()}_C{n}, HTTP4XX_{o.upper()}, {c(name)}, {c(reference)}, {c(title)}, {c(sentence)}}}"
                       for n, o, name, reference, title, sentence in rows)
    (folder / "nasty.c").write_text(INJECTION.replace("TABLE", table))
    for compiler in ("gcc", "clang"):
        done = subprocess.run([compiler, "-std=c99", "-Wall", "-Wextra", "-Werror", "-Inasty", "nasty.c", "-o", "nasty.out"],
                              cwd=folder, capture_output=True)
        done = done if done.returncode else subprocess.run([folder / "nasty.out"], capture_output=True)
        report(f"{compiler}: the headers give back each of them", failure(done))


INJECTION = r"""
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#include <stdio.h>
#include <string.h>
static const struct { int number, owner; const char *name, *reference, *title, *sentence; } rows[] = {
TABLE
};
int main(void)
{
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int e = http4xx_entry_find(rows[i].number, rows[i].owner);
        if (!e || strcmp(http4xx_entry_reason(e), rows[i].name) ||
            strcmp(http4xx_entry_reference(e), rows[i].reference) ||
            strcmp(http4xx_entry_title(e, 0), rows[i].title) ||
            strcmp(http4xx_entry_sentence(e, 0), rows[i].sentence)) {
            printf("%d of owner %d: %s\n", rows[i].number, rows[i].owner, rows[i].name);
            wrong = 1;
        }
    }
    return wrong;
}
"""


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check_bombs(folder)
        check_bytes(folder)
        check_templates(folder)
        check_files(folder)
        check_many(folder)
        check_changing(folder)
        check_injection(folder)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
