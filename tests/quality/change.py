#!/usr/bin/python3
"""Applies typical changes to a copy of the tree, and looks at what follows.

safe_to_log.patch adds a fact about codes: one member and one row in gen/, one value in spec/. csv.patch
adds a set of templates, one directory, and a kind of output, one row and one function, with a unit
test. No other file has to change.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "lib"))
from lib import ROOT, finish, report  # noqa: E402

HERE = Path(__file__).resolve().parent / "change"
UNIT = "tests/quality/unit"


def patched_files(patch):
    return re.findall(r"^\+\+\+ b/(\S+)", (HERE / patch).read_text(), re.MULTILINE)


def run(tree, *command, **options):
    done = subprocess.run(command, cwd=tree, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        print("#", " ".join(map(str, command)), "\n#", done.stdout.replace("\n", "\n# "))
        raise SystemExit(1)
    return done.stdout


def copy_tree(tree):
    """A copy of what git knows, or of a tarball, without what was built."""
    ignored = shutil.ignore_patterns("build", ".git")
    shutil.copytree(ROOT, tree, ignore=ignored, symlinks=True)


def build(tree):
    run(tree, "make", "-s", f"-j{os.cpu_count()}", "CFLAGS=-O0", "build/gen4xx")


def gen4xx(tree, *arguments):
    return run(tree, "build/gen4xx", *arguments)


def codes(dumped):
    return {code["ID"]: code for code in dumped["codes"]}


def try_fact(tree):
    files = patched_files("safe_to_log.patch")
    report("a fact takes two files in gen/ and one in spec/",
           [] if len([f for f in files if f.startswith("gen/")]) <= 2 and len(files) == 3 else files)
    before = gen4xx(tree, "dump")
    report("the fact is not there before", ["it is"] if "safe_to_log" in before else [])
    run(tree, "patch", "-p1", "--fuzz=0", "-i", HERE / "safe_to_log.patch")
    build(tree)
    dumped = codes(json.loads(gen4xx(tree, "dump")))
    report("dump prints it", [] if dumped["NOT_FOUND"]["safe_to_log"] is True and
           dumped["GONE"]["safe_to_log"] is False else [dumped["NOT_FOUND"]])
    report("show prints it, of the code that has it",
           [] if re.search(r"^  safe to log +true$", gen4xx(tree, "show", "404"), re.MULTILINE) and
           "safe to log" not in gen4xx(tree, "show", "410") else [gen4xx(tree, "show", "404")])
    schema = json.loads(gen4xx(tree, "schema"))
    key = schema["properties"]["codes"]["items"]["properties"].get("safe_to_log")
    report("the JSON Schema has it", [] if key and key["type"] == "boolean" else [key])
    gen4xx(tree, "generate", "--set", "json", "-o", "json")
    values = {code["id"]: code["safe_to_log"] for code in json.loads((tree / "json/http4xx.json").read_text())["codes"]}
    report("the JSON set has it", [] if values["not_found"] and not values["gone"] else [values])
    schema = json.loads((tree / "json/http4xx.schema.json").read_text())
    report("and its schema", [] if "safe_to_log" in schema["$defs"]["code"]["properties"] else ["it has not"])
    run(tree, "make", "-s", "CFLAGS=-O0", "build/gen4xx-specification.5", "build/gen4xx-templates.5")
    for manual in ("gen4xx-specification.5", "gen4xx-templates.5"):
        report(f"{manual} has it", [] if "safe_to_log" in (tree / "build" / manual).read_text() else ["it has not"])
    (tree / "mine").mkdir()
    (tree / "mine/safe.txt.mustache").write_text("{{#codes}}{{#safe_to_log}}{{number}};{{/safe_to_log}}{{/codes}}")
    gen4xx(tree, "generate", "--set", "none", "--templates", "mine", "-o", "mine")
    report("templates use it", [] if (tree / "mine/safe.txt").read_text() == "404;" else ["they do not"])


def try_output(tree):
    files = patched_files("csv.patch")
    wanted = ["gen/mustache/escape.c", "templates/csv/codes.csv.mustache", f"{UNIT}/csv.c"]
    report("a set and a kind of output take one directory, one file and a unit test",
           [] if sorted(files) == sorted(wanted) else files)
    run(tree, "patch", "-p1", "--fuzz=0", "-i", HERE / "csv.patch")
    build(tree)
    gen4xx(tree, "generate", "--set", "csv", "--owner", "*", "-o", "csv")
    with open(tree / "csv/codes.csv", newline="", encoding="utf-8") as stream:
        names = {(row["number"], row["name"]) for row in csv.DictReader(stream)}
    report("the set is rendered", [] if {("404", "Not Found"), ("418", "I'm a teapot")} <= names else sorted(names)[:5])
    described = json.loads(gen4xx(tree, "describe"))
    report("describe has both", [] if "csv" in [row["set"] for row in described["sets"]] and
           ".csv" in [row["extensions"] for row in described["output_kinds"]] else [described["sets"]])
    run(tree, "make", "-s", "CFLAGS=-O0", "build/unit-csv")
    run(tree, "build/unit-csv")
    report("its unit test passes", [])


def main():
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        copy_tree(tree)
        build(tree)
        try_fact(tree)
        try_output(tree)
    finish()


if __name__ == "__main__":
    main()
