"""What the tests in Python share. A test begins with

    sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
    from lib import GEN4XX, ROOT, Specification, finish, report

calls report() for each thing that it tests, and ends with sys.exit(finish()). It can then import
what other tests expect of the headers and of the sets: headers, negotiate, figures, tables.
"""

import copy
import os
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
GEN4XX = Path(os.environ.get("GEN4XX", ROOT / "build/gen4xx")).resolve()
SUITE = Path(sys.argv[0]).stem
MOST_LINES, MOST_CHARACTERS = 100, 2000

sys.path += [str(ROOT / "tests/headers"), str(ROOT / "tests/sets")]


# --- reports ---

reports = failures = 0


def report(name, faults):
    """Prints the line that run.sh counts. faults is a list or a text; if it is empty, the test passed."""
    global reports, failures
    reports += 1
    failures += bool(faults)
    print(f"{'not ok' if faults else 'ok'} - {SUITE}: {name}", flush=True)
    if not faults:
        return
    faults = [faults] if isinstance(faults, str) else list(faults)
    lines = [line for fault in faults for line in str(fault).splitlines()]
    print("".join(f"# {line[:MOST_CHARACTERS]}\n" for line in lines[:MOST_LINES]), end="", flush=True)
    if len(lines) > MOST_LINES:
        print(f"# and {len(lines) - MOST_LINES} lines more")


def finish():
    """The exit code of the test. One that reported nothing failed."""
    return 1 if failures or not reports else 0


def unless(condition, *faults):
    """The faults, if the condition is false."""
    return [] if condition else list(faults) or ["it is not so"]


def failure(done):
    """What a finished process printed, if its exit code is not 0."""
    if done.returncode == 0:
        return ""
    said = [text.decode(errors="replace") if isinstance(text, bytes) else text or "" for text in (done.stdout, done.stderr)]
    return f"exit code {done.returncode}\n" + "".join(said)


# --- the specification, without gen4xx ---

def read_yaml(path):
    # The base loader makes every scalar a text: to YAML 1.1 the language "no" is false.
    return yaml.load(Path(path).read_bytes(), yaml.BaseLoader)


def merged(old, new):
    """Maps inside a map are merged, all else is replaced."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    return {**old, **{key: merged(old.get(key), value) for key, value in new.items()}}


class Specification:
    """The built-in specification and layers on it, as PyYAML reads them.

    The owners, codes and sub-status codes are in the order of the files; those of optional owners are
    left out, as in out/. A code has two keys more: full_id, its name in the headers, and wins, whether
    it has its number. Numbers are texts.
    """

    def __init__(self, *layers, optional=False):
        self.code_class, self.owners, self.codes, self.substatuses, self.locales = {}, {}, [], [], {}
        for path in [ROOT / "spec/http4xx.yaml", *sorted((ROOT / "spec/vendor").glob("*.yaml")),
                     *sorted((ROOT / "spec/locale").glob("*.yaml")), *layers]:
            self._add(read_yaml(path))
        if not optional:
            self.owners = {key: owner for key, owner in self.owners.items() if owner.get("optional") != "true"}
        self.codes = [code for code in self.codes if code["owner"] in self.owners]
        self.substatuses = [sub for sub in self.substatuses if sub["owner"] in self.owners]
        numbers = set()
        for code in self.codes:
            code["full_id"] = code["id"] if self.official(code["owner"]) else f"{code['owner']}_{code['id']}"
        for code in self.sorted_codes():
            code["wins"] = code["number"] not in numbers
            numbers.add(code["number"])

    def _add(self, document):
        self.code_class = document.get("class", self.code_class)
        self.owners.update(document.get("owners", {}))
        self.codes += document.get("codes", [])
        self.substatuses += document.get("substatuses", [])
        self.locales = merged(self.locales, document.get("locales", {}))

    def with_locales(self, locales):
        """The same with other locales."""
        other = copy.copy(self)
        other.locales = locales
        return other

    def official(self, owner):
        return self.owners[owner].get("official") == "true"

    def ranks(self):
        """The owners by precedence: official ones first."""
        return sorted(self.owners, key=lambda owner: not self.official(owner))

    def sorted_codes(self):
        """By number, the code that wins first."""
        ranks = self.ranks()
        return sorted(self.codes, key=lambda code: (int(code["number"]), ranks.index(code["owner"])))

    def sorted_substatuses(self):
        owners = list(self.owners)
        return sorted(self.substatuses, key=lambda s: (int(s["number"]), int(s["sub"]), owners.index(s["owner"])))

    def in_order(self):
        """The tags of the locales by their numbers, which must be all from 1."""
        order = sorted(self.locales, key=lambda tag: int(self.locales[tag]["number"]))
        assert [int(self.locales[tag]["number"]) for tag in order] == list(range(1, len(order) + 1))
        return order

    def tags(self):
        """What leads to a locale, in small letters: its own tag first, then those that others serve."""
        tags = {tag.lower(): tag for tag in self.in_order()}
        for tag in self.in_order():
            for served in self.locales[tag].get("serves", []):
                tags.setdefault(served.lower(), tag)
        return tags

    def fallbacks(self, tag):
        """A locale and those that have texts for it where it has none; English is the last."""
        chain = [tag]
        while "fallback" in self.locales[chain[-1]]:
            chain.append(self.locales[chain[-1]]["fallback"])
        return chain if chain[-1] == "en" else chain + ["en"]

    def sent(self):
        """The numbers that are sent as status codes, with the ids of the codes that win."""
        return {int(code["number"]): code["full_id"] for code in self.sorted_codes()
                if code["wins"] and code.get("visibility", "sent") == "sent"}


def substatus_key(substatus):
    return f"{substatus['owner']} {substatus['number']}.{substatus['sub']}"
