"""Compares the table of owners, on standard input, with the files of the specification, read by PyYAML: prints each
owner and number that only one of them has."""

import re
import sys
from pathlib import Path

import yaml

in_files = set()
for path in [Path("spec/http4xx.yaml"), *Path("spec/vendor").glob("*.yaml")]:
    part = yaml.load(path.read_bytes(), yaml.BaseLoader)
    in_files |= {(owner, "") for owner in part.get("owners", {})}
    in_files |= {(code["owner"], code["number"]) for code in part.get("codes", [])}

in_table = set()
for owner, row in re.findall(r"^\| `(\w+)` \|(.*)", sys.stdin.read(), flags=re.M):
    in_table |= {(owner, "")} | {(owner, number) for number in re.findall(r"`(\d+)`", row)}

for owner, number in sorted(in_files ^ in_table):
    print("missing:" if (owner, number) in in_files else "unknown:", owner, number)
sys.exit(in_files != in_table or len(in_table) < 90)
