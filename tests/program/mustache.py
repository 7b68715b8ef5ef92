#!/usr/bin/python3
"""Renders the cases of tests/program/mustache/*.yaml with gen4xx and reports them.

Each case has a name, data, a template, perhaps partials (name to text), and the expected text.
The environment variable GEN4XX names the program; without it, build/gen4xx is run.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, finish, report

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


def shown(title, text):
    """A text, one quoted line a line, so that all whitespace is seen."""
    return [f"{title}:"] + [f"  {line!r}" for line in text.splitlines(keepends=True)]


def explain(case, got, error):
    lines = shown("template", case["template"])
    for name, text in case.get("partials", {}).items():
        lines += shown(f"partial {name}", text)
    lines += shown("expected", case["expected"]) + shown("got", got.decode(errors="replace"))
    return lines + (shown("error", error) if error else [])


def check(title, case):
    got, error = render(case)
    passed = not error and got == case["expected"].encode()
    report(f"{title}: {case['name']}", [] if passed else explain(case, got, error))


def main():
    for path in sorted((ROOT / "tests/program/mustache").glob("*.yaml")):
        for case in yaml.safe_load(path.read_bytes()):
            check(path.stem, case)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
