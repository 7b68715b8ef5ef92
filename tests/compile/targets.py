#!/usr/bin/python3
"""Runs programs with the headers of out/ on other machines, and as other compilers make them.

What those machines that have files are asked is what tests/headers/headers.py and tests/headers/negotiate.py ask this
one, by the same expectations. A microcontroller must come to the sums of tests/compile/targets.c that this
machine comes to. Where the kernel runs no 32-bit programs, qemu does.
"""

import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import ROOT, Specification, finish, report

import headers
import negotiate

WORK = ROOT / "build/tests/targets"

# By name: a compiler, and what runs its programs.
MACHINES = {
    "32 bits, gcc -m32": (["gcc", "-m32", "-O2"], ["qemu-i386"]),
    "big endian, s390x": (["s390x-linux-gnu-gcc", "-O2", "-static"], ["qemu-s390x"]),
    "arm without an operating system, newlib":
        (["arm-none-eabi-gcc", "-O2", "--specs=rdimon.specs"], ["qemu-arm"]),
    "clang 19": (["clang-19", "-O2"], []),
    "tcc": (["tcc"], []),
}
FREESTANDING = {
    "big endian, s390x": MACHINES["big endian, s390x"],
    "pcc": (["pcc"], []),
    "avr": (["avr-gcc", "-mmcu=atmega1284", "-Os", "-ffunction-sections", "-fdata-sections",
             "-Wl,--gc-sections"], ["simavr", "-m", "atmega1284", "-f", "16000000"]),
}
ASKED = ("numbers", "names", "texts", "languages", "pairs")

LIBC = """#include <stdio.h>
#include <stdlib.h>
static void print(char c) { putchar(c); }
static void stop(void) { exit(0); }
"""
AVR = """#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
static void print(char c)
{
    while (!(UCSR0A & (1 << UDRE0))) {
    }
    UDR0 = (unsigned char)c;
}
static void stop(void)
{
    cli(); /* asleep with nothing to wake it: the simulator ends */
    for (;;)
        sleep_mode();
}
"""


def build(compiler, source, *flags):
    program = WORK / "program"
    program.unlink(missing_ok=True)
    command = [*compiler, "-std=c99", *flags, "-I", WORK, "-I", ROOT / "out", source, "-o", program]
    if compiler[0] == "pcc":
        command.remove("-std=c99")
    done = subprocess.run(command, capture_output=True, text=True)
    return program, done.stderr if done.returncode else ""


def check_headers(name, compiler, runner, locales):
    """As tests/headers/headers.py does, with a sample of the ints outside the class."""
    program, faults = build(compiler, ROOT / "tests/headers/headers.c", f"-DLOCALE_COUNT={locales}",
                            "-DSTEP=9973", "-I", headers.BUILD)
    if not faults:
        done = subprocess.run([*runner, program], capture_output=True, text=True)
        faults = done.stdout + done.stderr + ("failed" if done.returncode else "")
    report(f"{name}: the answers are those of the specification", faults)


def check_negotiation(name, compiler, runner, values, outcomes):
    program, faults = build(compiler, ROOT / "tests/headers/negotiate.c")
    if not faults:
        answers = negotiate.ask([*runner, program], values)
        faults = "".join(f"{value[:200]} is {got} instead of {wanted}\n" for value, got, wanted
                         in zip(values, answers, outcomes) if got != wanted)
        faults += "answers are lacking" if len(answers) != len(values) else ""
    report(f"{name}: {len(values)} random values of Accept-Language", faults)


def sum_of(compiler, runner, asked):
    """The sum of tests/compile/targets.c, or what is wrong."""
    source = WORK / "asked.c"
    source.write_text((AVR if compiler[0] == "avr-gcc" else LIBC) +
                      f'#define ASK ask_{asked}\n#include "{ROOT}/tests/compile/targets.c"\n')
    program, faults = build(compiler, source)
    if faults:
        return faults
    done = subprocess.run([*runner, program], capture_output=True, text=True, timeout=300)
    said = done.stdout + done.stderr
    found = re.search(r"^(?:\x1b\[32m)?([0-9a-f]{8})\b", said, re.MULTILINE) # simavr's is green
    return found[1] if found else said


def check_sums(name, compiler, runner):
    faults = ""
    for asked in ASKED:
        wanted, got = sum_of(["gcc"], [], asked), sum_of(compiler, runner, asked)
        if got != wanted:
            faults += f"{asked}: {got} instead of {wanted}\n"
    report(f"{name}: the answers are those of this machine", faults)


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    spec = Specification()
    headers.write_expectations(spec)
    locales = len(spec.in_order())
    values, outcomes = negotiate.random_values(20000)
    for name, (compiler, runner) in MACHINES.items():
        check_headers(name, compiler, runner, locales)
        check_negotiation(name, compiler, runner, values, outcomes)
    for name, target in FREESTANDING.items():
        check_sums(name, *target)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
