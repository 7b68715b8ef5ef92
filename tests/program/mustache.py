#!/usr/bin/python3
"""Renders the cases of tests/program/mustache/*.yaml with gen4xx and reports them TAP-like.

Each case has a name, data, a template, perhaps partials (name to text), and the expected text.
The environment variable GEN4XX names the program; without it, build/gen4xx is run.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
GEN4XX = Path(os.environ.get("GEN4XX", ROOT / "build/gen4xx")).resolve()
SECONDS = 10


def write_case(folder, case):
    texts = {name + ".mustache": text for name, text in case.get("partials", {}).items()}
    texts["template.mustache"] = case["template"]
    texts["data.yaml"] = yaml.safe_dump(case["data"], allow_unicode=True, sort_keys=False)
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())


def run_gen4xx(folder):
    """Gives what gen4xx wrote, and what went wrong, if anything."""
    command = [GEN4XX, "render", "--data", "data.yaml", "template.mustache"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return b"", f"no end within {SECONDS} seconds"
    if done.returncode != 0:
        return done.stdout, f"exit code {done.returncode}\n{done.stderr.decode(errors='replace')}"
    return done.stdout, ""


def render(case):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_case(folder, case)
        return run_gen4xx(folder)


def show(title, text):
    """Prints a text as a comment, one quoted line a line, so that all whitespace is seen."""
    print(f"# {title}:")
    for line in text.splitlines(keepends=True):
        print(f"#   {line!r}")


def explain(case, got, error):
    show("template", case["template"])
    for name, text in case.get("partials", {}).items():
        show(f"partial {name}", text)
    show("expected", case["expected"])
    show("got", got.decode(errors="replace"))
    if error:
        show("error", error)


def check(title, case):
    got, error = render(case)
    passed = not error and got == case["expected"].encode()
    print(f"{'ok' if passed else 'not ok'} - mustache: {title}: {case['name']}")
    if not passed:
        explain(case, got, error)
    return passed


def main():
    results = []
    for path in sorted((ROOT / "tests/program/mustache").glob("*.yaml")):
        for case in yaml.safe_load(path.read_bytes()):
            results.append(check(path.stem, case))
    print(f"1..{len(results)}")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
