#!/usr/bin/python3
"""Fails when instructions or memory grow faster than specifications do.

Instructions are counted, so that no other program on the machine matters. Ten times as much of
something takes ten times as many, and a sort a little more; what every run takes is taken off.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
import grown
from lib import GEN4XX, finish, report, unless

MOST_INSTRUCTIONS = 11      # times, for ten times as much
MOST_MEMORY = 6             # bytes for each of YAML


def gen4xx(*words):
    return [GEN4XX, *words, "--no-builtin", "--spec", "a.yaml"]


def instructions(folder, command, status, *texts):
    """How many a command takes that reads these specifications, a.yaml and b.yaml."""
    for name, text in zip("ab", texts):
        (folder / f"{name}.yaml").write_text(text)
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], cwd=folder,
                          capture_output=True, text=True)
    if done.returncode != status:
        raise SystemExit(f"{command}: exit code {done.returncode}\n{done.stderr[-1000:]}")
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def check_instructions(folder):
    """Each command with a specification of some size, and with one of ten times that size."""
    generate, lint, diff = gen4xx("generate", "-o", "out"), gen4xx("lint"), [GEN4XX, "diff", "a.yaml", "b.yaml"]
    for name, command, size, status, make in (
            ("locales", generate, 20, 0, lambda count: [grown.of_locales(count)]),
            ("sub-status codes", generate, 500, 0, lambda count: [grown.of_substatuses(count)]),
            ("codes", generate, 500, 0, lambda count: [grown.of_codes(count)]),
            ("codes that are compared", diff, 500, 1,
             lambda count: [grown.of_codes(count, "old"), grown.of_codes(count, "new")]),
            ("errors at the end", lint, 500, 3, lambda count: [with_errors(count)])):
        least = instructions(folder, command, 0, grown.base(), grown.base())
        small, large = [instructions(folder, command, status, *make(count)) - least for count in (size, 10 * size)]
        report(f"ten times the {name} take {large / small:.1f} times the instructions",
               unless(large <= MOST_INSTRUCTIONS * small, f"{small} and {large}"))


def with_errors(count):
    """A tenth of the labels stand once more at the end."""
    again = grown.substatus_places(count // 10)
    return grown.of_substatuses(count) + "".join(f"      grown {number}.{sub}: Again\n" for number, sub in again)


def check_memory(folder):
    text = grown.of_substatuses(20_000, 43)
    (folder / "a.yaml").write_text(text)
    child = subprocess.Popen(gen4xx("generate", "-q", "-o", "large"), cwd=folder)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    times = usage.ru_maxrss * 1024 / len(text)
    report(f"{len(text) // 1_000_000} MB of YAML take {times:.1f} times as much memory",
           unless(child.returncode == 0, f"exit code {child.returncode}") + unless(times <= MOST_MEMORY, f"{usage.ru_maxrss} KiB"))


def places_said(folder, text):
    """Key → (line, column), of the errors about keys that nothing has."""
    (folder / "a.yaml").write_bytes(text.encode())
    done = subprocess.run(gen4xx("lint"), cwd=folder, capture_output=True, text=True)
    return {key: (int(line), int(column))
            for line, column, key in re.findall(r"^a\.yaml:(\d+):(\d+): error: .*'(k\d+)'", done.stderr, re.M)}


def places_wanted(text, keys):
    wanted = {}
    for key in keys:
        before = re.split("\r\n|\r|\n", text[:text.index(f"{key}:")])
        wanted[key] = (len(before), len(before[-1]) + 1)
    return wanted


def check_places(folder):
    """Where an error lies is counted from places that are remembered, not from the start."""
    keys = [f"k{i:03}" for i in range(900)]
    ends = ("\n", "\r\n", "\r")
    for name, text in (
            ("many lines", "".join(f"{key}: {'ø€😀' * (i % 50)}{ends[i % 3] * (i % 4 + 1)}" for i, key in enumerate(keys))),
            ("one line", "{" + ", ".join(f"{key}: '{'ø€😀' * (i % 50)}'" for i, key in enumerate(keys)) + "}")):
        said, wanted = places_said(folder, text), places_wanted(text, keys)
        report(f"errors in {name}, {len(text.encode()) // 1024} KiB, are where they are said to be",
               unless(said == wanted, *[(key, said.get(key), wanted[key]) for key in keys if said.get(key) != wanted[key]][:3]))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check_places(folder)
        check_instructions(folder)
        check_memory(folder)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
