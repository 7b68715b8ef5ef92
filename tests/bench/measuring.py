"""What all sections of bench.py share: commands, what they use, and tables of it."""

import statistics
import subprocess
import time
from collections import namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/bench"
OUT = ROOT / "out"
BUILD = ROOT / "build/bench"
GEN4XX = ROOT / "build/gen4xx"


def run(command, **options):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True,
                          **options).stdout


def turns(commands, rounds):
    """Whole programs, one after the other in every round: name → median of seconds."""
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            start = time.monotonic()
            run(command)
            times[name].append(time.monotonic() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def keep(name, header, rows):
    lines = ["\t".join(map(str, row)) for row in [header, *rows]]
    (BUILD / f"{name}.tsv").write_text("\n".join(lines) + "\n")


def table(header, rows):
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in [header, ["---"] * len(header), *rows]]
    return "\n".join(lines) + "\n"


def ratio(value, base):
    if value is None:
        return ""
    return f"{value / base:.2f}" if value < 10 * base else f"{value / base:.0f}"


Usage = namedtuple("Usage", "cpu wall memory")


def used(command, **options):
    """What a command prints, and what it used: seconds of CPU, seconds, bytes of memory at its peak."""
    program = BUILD / "usage"
    if not program.exists():
        run(["gcc", "-O2", HERE / "usage.c", "-o", program])
    *said, usage = run([program, *command], **options).splitlines()
    cpu, wall, memory = usage.split("\t")
    return "\n".join(said), Usage(float(cpu), float(wall), int(memory) * 1024)
