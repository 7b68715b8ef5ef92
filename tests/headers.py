#!/usr/bin/python3
"""Compares what compiled programs get from out/ with the specification as PyYAML reads it.

The expectations are written as C tables by this script alone; tests/headers.c is the program that
compares them with the headers, for every int.
"""

import re
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/tests"


def load():
    documents = [ROOT / "spec/http4xx.yaml"]
    documents += sorted((ROOT / "spec/vendor").glob("*.yaml"))
    documents += sorted((ROOT / "spec/locale").glob("*.yaml"))
    whole = {"owners": {}, "codes": [], "substatuses": [], "locales": {}}
    for path in documents:
        # The base loader reads every scalar as a string, so that nothing is guessed.
        document = yaml.load(path.read_bytes(), yaml.BaseLoader)
        whole["class"] = document.get("class") or whole.get("class")
        whole["owners"].update(document.get("owners", {}))
        whole["codes"] += document.get("codes", [])
        whole["substatuses"] += document.get("substatuses", [])
        for tag, locale in document.get("locales", {}).items():
            texts = {**whole["locales"].get(tag, {}).get("texts", {}), **locale.get("texts", {})}
            whole["locales"][tag] = {**whole["locales"].get(tag, {}), **locale, "texts": texts}
    return generated_only(whole)


def generated_only(whole):
    """Leaves out the owners that out/ does not have."""
    owners = {key: owner for key, owner in whole["owners"].items() if "optional" not in owner}
    codes = [code for code in whole["codes"] if code["owner"] in owners]
    return {**whole, "owners": owners, "codes": codes}


def c_string(text):
    return '"' + "".join(f"\\{byte:03o}" for byte in (text or "").encode()) + '"'


def tags(spec):
    """The locales in the order of their numbers, which must be all from 1."""
    order = sorted(spec["locales"], key=lambda tag: int(spec["locales"][tag]["number"]))
    assert [int(spec["locales"][tag]["number"]) for tag in order] == list(range(1, len(order) + 1))
    return order


def label(spec, tag, key, default):
    """A locale's label of a sub-status code, or its fallback's, or the owner's own."""
    while tag and not spec["locales"][tag].get("substatuses"):
        tag = spec["locales"][tag].get("fallback")
    return spec["locales"][tag]["substatuses"].get(key, default) if tag else default


def label_rows(spec):
    rows = []
    for substatus in spec["substatuses"]:
        key = f"{substatus['owner']} {substatus['number']}.{substatus['sub']}"
        labels = [label(spec, tag, key, substatus["label"]) for tag in tags(spec)]
        rows.append(f"    {{{substatus['number']}, {substatus['sub']}, "
                    f"{{{', '.join(map(c_string, labels))}}}}},")
    return rows


def full_id(spec, code):
    official = spec["owners"][code["owner"]].get("official") == "true"
    return code["id"] if official else f"{code['owner']}_{code['id']}"


def sent_as(code):
    return code["number"] if code.get("wire", "sent") == "sent" else code.get("sent_as", 0)


def code_row(spec, code, owners):
    texts = [spec["locales"][tag]["texts"][full_id(spec, code)] for tag in tags(spec)]
    fields = [
        code["number"],
        owners.index(code["owner"]),
        f"HTTP4XX_WIRE_{code.get('wire', 'sent').upper()}",
        sent_as(code),
        c_string(full_id(spec, code).upper()),
        c_string(code.get("name")),
        c_string(code["reference"]),
    ]
    pairs = [f"{{{c_string(text['title'])}, {c_string(text['sentence'])}}}" for text in texts]
    fields.append("{" + ", ".join(pairs) + "}")
    return "    {" + ", ".join(map(str, fields)) + "},"


def name_rows(spec):
    """What a person may write for a code, and the number it must lead to."""
    rows, claimed = [], {}
    former = [(code, old["name"]) for code in spec["codes"] for old in code.get("former", [])
              if old.get("alias") != "false"]
    names = [(code, full_id(spec, code)) for code in spec["codes"]]
    names += [(code, code["id"]) for code in spec["codes"]]
    names += [(code, code["name"]) for code in spec["codes"] if "name" in code]
    for code, name in names + former:
        key = "".join(c for c in name.lower() if c.isascii() and c.isalnum())
        if claimed.setdefault(key, code["number"]) == code["number"]:
            for form in {name, name.upper(), name.lower(), name.replace("_", "-"), f" {name}! "}:
                rows.append(f"    {{{c_string(form)}, {code['number']}}},")
    return rows


def enumerator_rows(spec):
    """Names in capitals, and former names that are aliases, each with its number."""
    numbers = {full_id(spec, code).upper(): code["number"] for code in spec["codes"]}
    for code in spec["codes"]:
        owner = full_id(spec, code).removesuffix(code["id"])
        for old in code.get("former", []):
            if old.get("alias") != "false":
                name = re.sub("[^A-Z0-9]+", "_", (owner + old["name"]).upper().replace("'", ""))
                numbers.setdefault(name, code["number"])
    return [f"    x({name}, {number}) \\" for name, number in numbers.items()]


def locale_row(spec, tag):
    locale = spec["locales"][tag]
    before, after = locale["labels"]["unofficial"].split("{owner}")
    texts = [tag, locale["name"], locale.get("direction", "ltr"), locale["labels"]["official"], before, after,
             locale["labels"]["substatus"], locale["class"]["title"], locale["class"]["sentence"]]
    return "    {" + ", ".join(map(c_string, texts)) + "},"


def write_expectations(spec):
    owners = list(spec["owners"])
    codes = sorted(spec["codes"], key=lambda code: (int(code["number"]), owners.index(code["owner"])))
    first, last = spec["class"]["range"]
    lines = [f"enum {{ FIRST = {first}, LAST = {last} }};"]
    lines += ["static const struct expected_code expected_codes[] = {"]
    lines += [code_row(spec, code, owners) for code in codes]
    lines += ["};", "static const struct expected_name expected_names[] = {"]
    lines += name_rows(spec)
    lines += ["};", "static const struct expected_locale expected_locales[] = {"]
    lines += [locale_row(spec, tag) for tag in tags(spec)]
    lines += ["};", "static const struct expected_label expected_labels[] = {"]
    lines += label_rows(spec)
    lines += ["};", "static const char *const expected_owners[] = {"]
    lines += [f"    {c_string(spec['owners'][owner]['name'])}," for owner in owners]
    lines += ["};", "#define EXPECTED_ENUMERATORS(x) \\"] + enumerator_rows(spec) + [""]
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / "expected.h").write_text("\n".join(lines) + "\n")


def report(name, passed, detail=""):
    print(f"{'ok' if passed else 'not ok'} - headers: {name}")
    if not passed:
        print("\n".join("# " + line for line in detail.splitlines()))
    return passed


def run(spec, compiler, flags):
    program = BUILD / f"headers-{compiler}"
    command = [compiler, "-std=c99", *flags, f"-DLOCALE_COUNT={len(tags(spec))}", "-I", BUILD, "-I", ROOT / "out",
               ROOT / "tests/headers.c", "-o", program]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        done = subprocess.run([program], capture_output=True, text=True)
    ints = "the ints around the class answer" if "-DQUICK" in flags else "every int answers"
    name = f"{ints} as the specification says, {compiler} {' '.join(flags)}"
    return report(name, done.returncode == 0, done.stdout + done.stderr)


def check_locales(spec):
    """The 45 languages, each complete, written down here once more by hand."""
    wanted = """en nb nn da sv fi is et lv lt de nl fr es pt pt-BR it ca ro pl cs sk sl hr sr-Cyrl sr-Latn
        bg mk el hu uk ru tr ar he fa hi bn id vi th ja ko zh-Hans zh-Hant""".split()
    labelled = "nb de fr es pt-BR it ru ja ko zh-Hans pl tr".split()
    ids = {full_id(spec, code) for code in spec["codes"]}
    lacking = [tag for tag in wanted if tag not in spec["locales"]
               or not ids <= set(spec["locales"][tag]["texts"])]
    lacking += [tag for tag in labelled
                if len(spec["locales"][tag].get("substatuses", {})) != len(spec["substatuses"])]
    return report("45 locales are complete, those of the big languages with labels", not lacking and
                  set(wanted) == set(spec["locales"]), str(lacking))


def distinct_texts(spec):
    texts = set()
    for tag, locale in spec["locales"].items():
        before, after = locale["labels"]["unofficial"].split("{owner}")
        texts |= {tag, locale["name"], before, after, *locale.get("substatuses", {}).values()}
        texts |= {locale["labels"]["official"], locale["labels"]["substatus"]}
        for text in [locale["class"], *(locale["texts"][full_id(spec, code)] for code in spec["codes"])]:
            texts |= {text["title"], text["sentence"]}
    return sum(len(text.encode()) + 1 for text in texts)


def check_size(spec):
    """The tables of all languages, their indexes too, beside the bare distinct strings."""
    source, program = BUILD / "texts.c", BUILD / "texts.o"
    source.write_text('#define HTTP4XX_TEXT_IMPLEMENTATION\n#include "http4xx_text.h"\n')
    subprocess.run(["gcc", "-std=c99", "-O2", "-fPIC", "-I", ROOT / "out", "-c", source, "-o", program],
                   check=True)
    symbols = subprocess.run(["nm", "-S", program], capture_output=True, text=True, check=True).stdout
    tables = ("texts_", "text_base_", "fallback_", "labelled_", "taken_", "tags_")
    sizes = [int(line.split()[1], 16) for line in symbols.splitlines()
             if line.split()[-1] in {f"http4xx_{name}" for name in tables}]
    ratio = sum(sizes) / distinct_texts(spec)
    return report(f"all languages take {ratio:.3f} of their distinct strings, at most 1.06",
                  len(sizes) == len(tables) and ratio <= 1.06, str(sizes))


def check_core(spec):
    """The 38 entries of the brief: numbers and owners, written down here once more by hand."""
    registered = [*range(400, 419), *range(421, 427), 428, 429, 431, 451]
    core = {(number, "iana") for number in registered}
    core |= {(number, "iis") for number in (440, 449, 451)}
    core |= {(number, "nginx") for number in (444, 494, 495, 496, 497, 499)}
    there = {(int(code["number"]), code["owner"]) for code in spec["codes"]}
    return report("all 38 core entries are there", len(core) == 38 and core <= there,
                  str(core - there))


def main():
    spec = load()
    write_expectations(spec)
    passed = [check_core(spec), check_locales(spec), check_size(spec),
              run(spec, "gcc", ["-O2"]), run(spec, "clang", ["-O2"]),
              run(spec, "gcc", ["-O1", "-DQUICK", "-fsanitize=undefined", "-fno-sanitize-recover=all"])]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
