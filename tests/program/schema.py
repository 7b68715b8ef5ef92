#!/usr/bin/python3
"""Compares spec/schema.json, as a JSON Schema validator reads it, with what `gen4xx lint` says.

Over all specifications that are shipped and all broken ones: the validator must reject a file
exactly when lint has an error of a kind that a schema can say.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import yaml

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, finish, report, unless


# What a schema can say: messages of gen/spec/decode.c, about a value by itself.
VISIBLE = [re.compile(pattern) for pattern in (
    r"has no key '", r"needs the key '(?!name'|labels'|class')", r"must be (a|an|true|at most)",
    r"must be a (text|list|map|number)", r"must not be empty", r"must have at most",
    r"must hold no control character", r"' cannot be '", r"is not (an owner's id|a language tag|an owner and)",
)]
# Faults of YAML itself, after which lint does not look at what the file says.
READER = re.compile(r"alias|more than \d+ lists|second time|no YAML document|second document|unknown tag")
# What a schema cannot say, though the message is one of those: how a value is written, and bytes.
UNSEEN = {
    "norway.yaml": "1e3, 0x194 and a quoted number are told apart by how they are written",
}


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: yes, no, on and off are texts."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$|^0o[0-7]+$|^0x[0-9a-fA-F]+$", "-+0123456789"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+0123456789."),
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def schema_rejects(validator, path):
    try:
        document = yaml.load(path.read_bytes(), Core)
    except yaml.YAMLError:
        return None
    return [error.message for error in validator.iter_errors(document)]


def lint_errors(path, shipped):
    arguments = [] if shipped else ["--spec", path]
    done = subprocess.run([GEN4XX, "lint", *arguments], capture_output=True)
    text = done.stderr.decode(errors="replace")
    return re.findall(rf"^{re.escape(str(path))}:\d+:\d+: error: (.*)$", text, re.MULTILINE)


def compare(validator, path, shipped):
    rejected = schema_rejects(validator, path)
    errors = lint_errors(path, shipped)
    visible = [error for error in errors if any(p.search(error) for p in VISIBLE)]
    if rejected is None:
        return bool(errors), "not YAML, but lint is content"
    if path.name in UNSEEN or any(READER.search(error) for error in errors):
        return bool(errors), "lint is content"
    shown = [message[:100] for message in rejected[:3]]
    return bool(rejected) == bool(visible), f"schema: {shown}\nlint: {errors[:3]}"


def main():
    schema = json.loads((ROOT / "spec/schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    printed = subprocess.run([GEN4XX, "schema"], capture_output=True, check=True).stdout
    report("spec/schema.json is up to date", unless(printed == (ROOT / "spec/schema.json").read_bytes(), "run 'make docs'"))
    shipped = sorted((ROOT / "spec").rglob("*.yaml"))
    others = sorted((ROOT / "tests/program/broken").glob("*.yaml")) + sorted((ROOT / "tests/program/overlays").glob("*.yaml"))
    for path in shipped + others:
        passed, detail = compare(validator, path, path in shipped)
        report(f"agrees with lint on {path.relative_to(ROOT)}", unless(passed, detail))
    for path in shipped:
        first = path.read_text().splitlines()[0]
        named = (path.parent / first.rpartition("$schema=")[2]).resolve() == ROOT / "spec/schema.json"
        report(f"{path.relative_to(ROOT)} names its schema", unless(named, first))
    return finish()


if __name__ == "__main__":
    sys.exit(main())
