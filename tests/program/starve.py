#!/usr/bin/python3
"""Runs gen4xx without what it needs: memory, files that can be read, an output that takes its bytes.

Each call fails in turn, by tests/lib/faults.c: an error that says what, exit code 4, and nothing harmed.
What the calls of `generate` that write do when they fail, build.sh tries.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, finish, report, unless

SPEC = """class: {prefix: http4xx, range: [400, 499], name: Client Error, reference: RFC 9110}
owners: {acme: &a {name: Acme, reference: here, official: true}, other: *a}
codes:
  - {number: 404, owner: acme, id: gone, name: "Gone \\x41way", reference: RFC 9110, x-more: [a, b]}
"""
MORE = "codes:\n  - {number: 405, owner: acme, id: more, name: More, reference: RFC 9110}\n"
INPUT = ["--no-builtin", "--spec", "spec"]
MINE = [*INPUT, "--set", "none", "--templates", "templates"]
COMMANDS = {
    "generate": ["generate", *MINE, "-o", "work"],
    "check": ["check", *MINE, "-o", "old"],
    "show": ["show", "404", *INPUT],
    "diff of headers": ["diff", "enum.h", "enum.h"],
    "render": ["render", "--data", "new.yaml", "templates/mine.txt.mustache"],
    "schema": ["schema"],
}
VALGRIND = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect"]

def make_folder(folder):
    for name, text in {"spec/a.yaml": SPEC, "spec/more/b.yaml": MORE, "new.yaml": SPEC.replace("Gone", "Come"),
                       "templates/mine.txt.mustache": "{{#codes}}{{name}}: {{> part}}{{/codes}}",
                       "templates/part.mustache": "{{reference}}\n", "old/mine.txt": "another\n",
                       "work/mine.txt": "as it was\n"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    shutil.copy(ROOT / "out/http4xx_enum.h", folder / "enum.h")


def run(command, folder, faults, before=(), **variables):
    settings = {"LD_PRELOAD": str(faults), **{"FAULT_" + key: str(value) for key, value in variables.items()}}
    return subprocess.run([*before, GEN4XX, *command], cwd=folder, env={**os.environ, **settings}, capture_output=True,
                          timeout=60)


class Trial:
    """All runs of one command in which one of some calls fails."""

    def __init__(self, scratch, faults, command, calls, error, before=()):
        self.scratch, self.faults, self.command, self.before = scratch, faults, command, before
        self.calls, self.error = calls, error
        self.new = None
        with tempfile.TemporaryDirectory(dir=scratch) as name:
            folder = Path(name)
            make_folder(folder)
            self.usual = run(command, folder, faults, CALLS=calls, COUNT=folder / "count")
            self.count = int((folder / "count").read_text())
            self.new = (folder / "work/mine.txt").read_text()

    def fail(self, at):
        """What is wrong with the run in which the call of that number fails."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as name:
            folder = Path(name)
            make_folder(folder)
            done = run(self.command, folder, self.faults, self.before, CALLS=self.calls, ERROR=self.error, AT=at)
            message = f"{self.command[0]}, call {at} of {self.calls}: exit code {done.returncode}: {done.stderr.decode()}"
            if done.returncode == 4:
                last = done.stderr.splitlines()[-1]
                right = last.startswith((b"gen4xx: error: cannot ", b"gen4xx: error: out of memory"))
            else:
                right = (done.returncode, done.stdout) == (self.usual.returncode, self.usual.stdout)
            files = [path.name for path in (folder / "work").iterdir()]
            whole = files == ["mine.txt"] and (folder / "work/mine.txt").read_text() in ("as it was\n", self.new)
            return [] if right and whole else [message + ("" if whole else f" leaves {files}")]


def try_all(scratch, faults, name, calls, error, least, before=(), step=1):
    trials = [Trial(scratch, faults, command, calls, error, before) for command in COMMANDS.values()]
    with ThreadPoolExecutor(2) as pool:
        wrong = [fault for trial in trials for found in pool.map(trial.fail, range(1, trial.count + 1, step))
                 for fault in found]
    total = sum(trial.count for trial in trials)
    report(f"{name}, {-(-total // step)} runs", wrong[:5] + unless(total > least, f"{total} calls only"))


def main():
    with tempfile.TemporaryDirectory() as name:
        scratch, faults = Path(name), Path(name) / "faults.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", faults, ROOT / "tests/lib/faults.c", "-ldl"], check=True)
        memory = "malloc calloc realloc posix_memalign"
        reading = "read open fstat stat opendir readdir close"
        try_all(scratch, faults, "memory runs out at each allocation, libyaml's too", memory, 12, 500)
        try_all(scratch, faults, "each call that reads fails", reading, 5, 50)
        try_all(scratch, faults, "each write fails", "write", 28, 4)
        try_all(scratch, faults, "valgrind sees no leak when a call that reads fails", reading, 5, 50, VALGRIND, 9)
    return finish()


sys.exit(main())
