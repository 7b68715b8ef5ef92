#!/usr/bin/python3
"""Gives gen4xx the broken inputs of tests/program/broken/ and reports what it makes of them.

NAME.yaml is linted on top of the built-in specification; NAME.h.mustache is generated from, with
the partials (partial-*.mustache) beside it. Comments in the file, or else lines of NAME.expect, say
what gen4xx must print, all of it and in this order:

    # expect: LINE:COLUMN: error: a message at a place; with FILE: in front, in another file
    # expect: error: a message without a place
    # expect-elsewhere: note: a message at a place in a built-in file
    # arguments: --more --options
    # only: lint                (generate has nothing to say against it)

Each run must end with exit code 3, show the right lines and carets, and leave generated files as
they were. GEN4XX in the environment names the program, in place of build/gen4xx.
"""

import difflib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, finish, report

BROKEN = ROOT / "tests/program/broken"
SECONDS = 10
WIDEST = 160  # characters of a source line that is shown whole
DIRECTIVE = re.compile(r"^(?:# )?(expect|expect-elsewhere|arguments|only): (.*?)\r?$", re.MULTILINE)
MESSAGE = re.compile(r"(?:(.+?):(\d+):(\d+): )?(.*)")

# What is too large for a file, or no text.
GENERATED = {
    "nul-byte.yaml": b"owners:\n  a\0: {}\n",
    "ten-thousand-levels.yaml": b"[" * 10000,
    "text-over-4000-bytes.yaml": b"locales:\n  de: {class: {\n"
    b"  title: " + b"x" * 4000 + b",\n  sentence: " + "å".encode() * 2000 + b"x}}\n",
    "text-over-64-kib.yaml": b"owners:\n  acme:\n    name: " + b"x" * 65537 + b"\n",
    "utf-16-lone-surrogate.yaml": "\ufeffå: 1\næøå".encode("utf-16-le") + b"\0\xd8:\0 \0",
}


def read_directives(name, source):
    beside = BROKEN / (name.split(".")[0] + ".expect")
    text = beside.read_bytes() if beside.exists() else source
    directives = {"expect": [], "arguments": [], "only": []}
    for kind, value in DIRECTIVE.findall(text.decode(errors="replace")):
        if kind == "expect-elsewhere":
            kind, value = "expect", "elsewhere: " + value
        directives[kind].append(re.sub(r"^(?=error: )", "gen4xx: ", value))
    return directives


def run_gen4xx(arguments, folder):
    """Gives what is wrong with the exit code, and the messages."""
    try:
        run = subprocess.run([GEN4XX] + arguments, cwd=folder, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return [f"no end within {SECONDS} seconds: {arguments}"], ""
    faults = [] if run.returncode == 3 else [f"exit code {run.returncode}: {arguments}"]
    return faults, run.stderr.decode(errors="replace")


def normalize(message, name):
    """A message as a directive gives it."""
    file, line, column, text = MESSAGE.fullmatch(message).groups()
    if not file or file.startswith("<built-in>/"):
        return "elsewhere: " + text if file else message
    place = f"{line}:{column}: {text}"
    return place if Path(file).name == name else f"{Path(file).name}:{place}"


def read_line(file, number, folder):
    inside = file.removeprefix("<built-in>/")
    path = folder / file if inside == file else ROOT / inside
    lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    return b"".join(lines[number - 1:number]).decode("latin-1")


def is_caret_right(message, shown, folder):
    """Whether the lines below a message are right; only lines of plain ASCII are compared."""
    file, line, column, _ = MESSAGE.fullmatch(message).groups()
    if not file or len(shown) != 2:
        return not file and not shown
    line, column, caret = read_line(file, int(line), folder), int(column), len(shown[1])
    if not re.fullmatch(r"[\t -~]*", line):
        return shown[1].endswith("^")
    whole = shown[0] == "  " + line and caret == column + 2
    part = len(line) > WIDEST and line[column - 1:].startswith(shown[0][caret - 1:])
    return (whole or part) and shown[1] == re.sub(r"[^\t]", " ", shown[0][:caret - 1]) + "^"


def check_messages(name, folder, command, expected):
    faults, stderr = run_gen4xx(command, folder)
    blocks = [block.split("\n") for block in re.split(r"\n(?!  )", stderr.removesuffix("\n"))]
    got = [normalize(block[0], name) for block in blocks]
    if got != expected:
        faults += [line for line in difflib.ndiff(expected, got) if not line.startswith("?")]
    for message, *shown in blocks:
        if not is_caret_right(message, shown, folder):
            faults += ["wrong line or caret:", message, *shown]
    return faults


def snapshot(folder):
    """All that generating could change: names, bytes and times, the folder's own too."""
    return folder.stat().st_mtime_ns, sorted(
        (path.name, path.stat().st_mtime_ns, path.read_bytes()) for path in folder.iterdir())


def check_untouched(folder, arguments):
    shutil.copytree(ROOT / "out", folder / "out")
    before = snapshot(folder / "out")
    faults, _ = run_gen4xx(["generate", *arguments, "-o", "out"], folder)
    return faults + ([] if snapshot(folder / "out") == before else ["generate changed the folder"])


def check(name, source, folder):
    directives = read_directives(name, source)
    for path in BROKEN.glob("partial-*.mustache"):
        shutil.copy(path, folder)
    (folder / name).write_bytes(source)
    is_yaml = name.endswith(".yaml")
    arguments = ["--spec", name] if is_yaml else ["--templates", "."]
    arguments += " ".join(directives["arguments"]).split()
    command = ["lint" if is_yaml else "generate", *arguments]
    faults = check_messages(name, folder, command, directives["expect"])
    return faults if directives["only"] else faults + check_untouched(folder, arguments)


def main():
    sources = GENERATED | {path.name: path.read_bytes() for ending in ("yaml", "h.mustache")
                           for path in BROKEN.glob("*." + ending)}
    for name in sorted(sources):
        with tempfile.TemporaryDirectory() as folder:
            faults = check(name, sources[name], Path(folder))
        report(name.split(".")[0], faults)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
