#!/usr/bin/python3
"""Makes what the fuzzers begin with, in the folder that is given: tests/quality/fuzz/corpus/ as it stands, and
what other tests have, in the form that each target reads."""

import shutil
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[3]
TESTS = ROOT / "tests"
SEPARATOR = b"\f\n"
ENCODINGS = {"utf-8-bom": ("utf-8", "\ufeff"), "utf-16-le": ("utf-16-le", "\ufeff"), "utf-16-be": ("utf-16-be", "\ufeff"),
             "utf-16-none": ("utf-16-le", ""), "latin-1": ("latin-1", "")}


def specifications():
    for path in [*(TESTS / "program/broken").glob("*.yaml"), *(TESTS / "program/overlays").glob("*.yaml"),
                 *(ROOT / "spec/vendor").glob("*.yaml")]:
        yield path.read_bytes()
    text = (TESTS / "quality/fuzz/corpus/specification/encoded.yaml").read_text()
    for encoding, mark in ENCODINGS.values():
        yield (mark + text).encode(encoding, errors="replace")


def templates():
    """Template, data, partials p and q."""
    for path in (TESTS / "program/mustache").glob("*.yaml"):
        for case in yaml.safe_load(path.read_bytes()):
            texts = [case["template"], *list(case.get("partials", {}).values())[:2]]
            for old, new in zip(case.get("partials", {}), "pq"):
                texts = [text.replace(old, new) for text in texts]
            data = yaml.safe_dump(case["data"], allow_unicode=True)
            yield SEPARATOR.join(text.encode() for text in [texts[0], data, *texts[1:]])
    for path in (TESTS / "program/broken").glob("*.mustache"):
        yield path.read_bytes()


def values():
    """Of Accept-Language: the corpus has one a line."""
    yield from (TESTS / "quality/fuzz/corpus/negotiate/values").read_bytes().split(b"\n")


def headers():
    enum = (ROOT / "out/http4xx_enum.h").read_bytes()
    yield enum[:3000]
    yield enum[:2000] + SEPARATOR + enum[:2000].replace(b"NOT_FOUND", b"NOT_THERE")


def main():
    folder = Path(sys.argv[1])
    for target, make in (("specification", specifications), ("template", templates), ("negotiate", values),
                         ("checksum", headers)):
        place = folder / target
        shutil.copytree(TESTS / "quality/fuzz/corpus" / target, place)
        for i, text in enumerate(make()):
            (place / f"made-{i}").write_bytes(text)


main()
