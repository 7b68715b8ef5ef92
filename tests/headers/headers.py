#!/usr/bin/python3
"""Compares what compiled programs get from out/ with the specification as PyYAML reads it.

The expectations are written as C tables by this script alone; tests/headers/headers.c is the program that
compares them with the headers, for every int.
"""

import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
import negotiate
from lib import ROOT, Specification, failure, finish, report, substatus_key, unless

BUILD = ROOT / "build/tests"


def c_string(text):
    return '"' + "".join(f"\\{byte:03o}" for byte in (text or "").encode()) + '"'


def macro(tag):
    """A language as names of C have it."""
    return tag.upper().replace("-", "_")


def maturity(taken, tag):
    """The language that stands for one: the first where it is not taken."""
    return tag if tag in taken else taken[0]


def label(spec, taken, tag, key, default):
    """A locale's label of a sub-status code, or its fallback's, or the owner's own."""
    for other in spec.fallbacks(maturity(taken, tag)):
        if other in taken and spec.locales[other].get("substatuses"):
            return spec.locales[other]["substatuses"].get(key, default)
    return default


def text(spec, taken, tag, name):
    """Title and sentence of a code, or those of the class."""
    for other in spec.fallbacks(maturity(taken, tag)):
        if name in spec.locales[maturity(taken, other)]["texts"]:
            return spec.locales[maturity(taken, other)]["texts"][name]
    return spec.locales[maturity(taken, tag)]["class"]


def in_braces(fields):
    return "{" + (", ".join(map(str, fields)) or "0") + "}"


def substatus_rows(spec, taken):
    owners, rows = list(spec.owners), []
    for substatus in spec.substatuses:
        labels = [label(spec, taken, tag, substatus_key(substatus), substatus["label"]) for tag in spec.in_order()]
        texts = [substatus["label"], substatus.get("since"), substatus.get("reference")]
        rows.append((int(substatus["number"]), int(substatus["sub"]), owners.index(substatus["owner"]),
                     *map(c_string, texts), in_braces(map(c_string, substatus.get("older", []))),
                     in_braces(map(c_string, labels))))
    return [f"    {in_braces(row)}," for row in sorted(rows, key=lambda row: row[:3])]


def sent_as(code):
    return code["number"] if code.get("visibility", "sent") == "sent" else code.get("sent_as", 0)


def fact_fields(code):
    """What is known of a code besides, in the order of struct expected_code."""
    cacheable, retry = code.get("cacheable", {}), code.get("retry", {})
    return [
        f"HTTP4XX_MATURITY_{code.get('maturity', 'current').upper()}",
        int(cacheable.get("by_default") == "true"),
        int(cacheable.get("forbidden") == "true"),
        f"HTTP4XX_RETRY_{retry.get('how', 'never').upper()}",
        *map(c_string, [code.get("registry_name"), cacheable.get("reference"), retry.get("reference"),
                        code.get("product"), code.get("note")]),
        in_braces(in_braces([f"HTTP4XX_LEVEL_{field['level'].upper()}", *map(c_string, [
            field["name"], field.get("when"), field["reference"]])]) for field in code.get("response_fields", [])),
        in_braces(map(c_string, code.get("request_fields", []))),
        in_braces(in_braces(map(c_string, [old["name"], old["reference"]])) for old in code.get("former", [])),
    ]


def code_row(spec, taken, code, owners):
    texts = [text(spec, taken, tag, code["full_id"]) for tag in spec.in_order()]
    fields = [
        code["number"],
        owners.index(code["owner"]),
        f"HTTP4XX_VISIBILITY_{code.get('visibility', 'sent').upper()}",
        sent_as(code),
        c_string(code["full_id"].upper()),
        c_string(code.get("name")),
        c_string(code["reference"]),
        *fact_fields(code),
        in_braces(in_braces([c_string(text["title"]), c_string(text["sentence"])]) for text in texts),
    ]
    return f"    {in_braces(fields)},"


def folded(name):
    return "".join(c.lower() for c in name if c.isascii() and c.isalnum())


def claims(spec):
    """The number that each name leads to, by its letters and digits, and the names as they are written."""
    names = [(code, code["full_id"]) for code in spec.codes]
    names += [(code, code["id"]) for code in spec.codes]
    names += [(code, code[key]) for code in spec.codes for key in ("name", "registry_name") if key in code]
    former = [(code, old) for code in spec.codes for old in code.get("former", [])]
    aliases = [(code, old["name"]) for code, old in former if old.get("alias") != "false"]
    names += [(code, code["full_id"].removesuffix(code["id"]) + name) for code, name in aliases]
    names += aliases + [(code, old["name"]) for code, old in former]
    claimed = {}
    for code, name in names:
        claimed.setdefault(folded(name), code["number"])
    return claimed, [(code, name) for code, name in names if claimed[folded(name)] == code["number"]]


def name_rows(spec):
    """What a person may write for a code, and the number it must lead to."""
    rows = []
    for code, name in claims(spec)[1]:
        for form in {name, name.upper(), name.lower(), name.replace("_", "-"), f" {name}! "}:
            rows.append(f"    {{{c_string(form)}, {code['number']}}},")
    return rows


def enumerator_rows(spec):
    """Names in capitals, and former names that are aliases, each with its number."""
    numbers = {code["full_id"].upper(): code["number"] for code in spec.codes}
    for code in spec.codes:
        owner = code["full_id"].removesuffix(code["id"])
        for old in code.get("former", []):
            if old.get("alias") != "false":
                name = re.sub("[^A-Z0-9]+", "_", (owner + old["name"]).upper().replace("'", ""))
                numbers.setdefault(name, code["number"])
    return [f"    x({name}, {number}) \\" for name, number in numbers.items()]


def locale_row(spec, taken, tag):
    locale = spec.locales[maturity(taken, tag)]
    before, after = locale["labels"]["unofficial"].split("{owner}")
    texts = [maturity(taken, tag), locale["name"], locale.get("direction", "ltr"), locale["labels"]["official"],
             before, after, locale["labels"]["substatus"], locale["class"]["title"], locale["class"]["sentence"]]
    leading = {lead.lower(): other for other in reversed(taken)
               for lead in [*spec.locales[other].get("serves", []), other]}
    found = negotiate.look_up(leading, tag.lower())[0]
    return f"    {in_braces([c_string(tag), spec.in_order().index(found) if found else -1, *map(c_string, texts)])},"


def write_expectations(spec, taken=None, folder=None):
    """What the headers must answer, all languages or those that a program takes, as tables in C."""
    taken, folder = taken or spec.in_order(), folder or BUILD
    owners = list(spec.owners)
    first, last = spec.code_class["range"]
    lines = [f"enum {{ FIRST = {first}, LAST = {last}, FIRST_TAKEN = {spec.in_order().index(taken[0])} }};"]
    lines += ["#define EVERY_LANGUAGE"] if taken == spec.in_order() else []
    lines += ["static const struct expected_code expected_codes[] = {"]
    lines += [code_row(spec, taken, code, owners) for code in spec.sorted_codes()]
    lines += ["};", "static const struct expected_name expected_names[] = {"]
    lines += name_rows(spec)
    lines += ["};", "static const struct expected_locale expected_locales[] = {"]
    lines += [locale_row(spec, taken, tag) for tag in spec.in_order()]
    lines += ["};", "static const struct expected_substatus expected_substatuses[] = {"]
    lines += substatus_rows(spec, taken)
    lines += ["};", "static const char *const expected_owners[] = {"]
    lines += [f"    {c_string(spec.owners[owner]['name'])}," for owner in owners]
    lines += ["};", "#define EXPECTED_ENUMERATORS(x) \\"] + enumerator_rows(spec)
    lines += ["", "#define EXPECTED_LOCALES(x) \\"]
    lines += [f"    x({macro(tag)}, {int(spec.locales[tag]['number']) - 1}) \\" for tag in spec.in_order()] + [""]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "expected.h").write_text("\n".join(lines) + "\n")


def run(spec, compiler, flags):
    program = BUILD / f"headers-{compiler}"
    command = [compiler, "-std=c99", *flags, f"-DLOCALE_COUNT={len(spec.in_order())}", "-I", BUILD, "-I", ROOT / "out",
               ROOT / "tests/headers/headers.c", "-o", program]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        done = subprocess.run([program], capture_output=True, text=True)
    ints = "the ints around the class answer" if "-DQUICK" in flags else "every int answers"
    name = f"{ints} as the specification says, {compiler} {' '.join(flags)}"
    report(name, failure(done))


# --- a program that takes a few languages, of which one lacks texts ---

# English is in none, nor what pt-BR falls back to; the second takes every other language by number; the
# third's first has labels of sub-status codes, and a neighbour that is not taken.
FEW = (["nb", "nn", "pt-BR", "ja"],
       "nn sv is lv de fr pt it ro cs sl sr-Cyrl bg el uk tr he hi id th ko zh-Hant".split(), ["nb", "sv"])
LACKING = {"nn": ["not_found", "gone"], "nb": ["gone"]}


def write_few(spec, taken, folder):
    """Writes what such a program must be answered, and the headers of the languages that lack texts."""
    locales = {tag: {**locale, "texts": {name: text for name, text in locale["texts"].items()
                                         if name not in LACKING.get(tag, [])}}
               for tag, locale in spec.locales.items()}
    write_expectations(spec.with_locales(locales), taken, folder)
    for tag, names in LACKING.items():
        header = f"http4xx_text_{tag}.h"
        keys = "|".join(name.upper() for name in names)
        text = (ROOT / "out" / header).read_text()
        (folder / header).write_text(re.sub(rf'(x\({tag}, (?:{keys})_(?:title|sentence)), ".*"\)', r'\1, "")', text))


def taking(languages):
    return [f"-DHTTP4XX_WITH_{macro(tag)}" for tag in languages]


def run_few(spec, taken):
    """With copies of the headers, for each includes those that lie beside it."""
    folder = BUILD / "few"
    shutil.rmtree(folder, ignore_errors=True)
    write_few(spec, taken, folder)
    for path in (ROOT / "out").glob("*.h"):
        if not (folder / path.name).exists():
            shutil.copy(path, folder)
    command = ["gcc", "-std=c99", "-DQUICK", f"-DLOCALE_COUNT={len(spec.in_order())}", *taking(taken), "-I", folder,
               ROOT / "tests/headers/headers.c", "-o", folder / "headers"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        done = subprocess.run([folder / "headers"], capture_output=True, text=True)
    report(f"a program with {' '.join(taken)}, of which some lack texts, has what stands in for what is not there",
           failure(done))


# --- names, and what is nearly one ---

# Around the letters and digits; what differs from one by a bit; more than ASCII.
EDGES = [bytes([c]) for c in b"@[`{/:_- \0\t.'()Pp0Zz9Aa\x7f\x80\xc1\xe1\xb0\xff\x10\x1a"]


def random_form(generator, key):
    """A name as people might write it: cases, and what does not count between the letters."""
    name = "".join(generator.choice([c.lower(), c.upper()]) for c in key).encode()
    for _ in range(generator.choice([0, 0, 1, 2, 9])):
        at = generator.randrange(len(name) + 1)
        name = name[:at] + generator.choice([b"_", b"-", b" ", b"\0", b"'", b"\xe5", b"\x80", b"@", b"[", b"`", b"{", b"/",
                                             b":", b"\x7f"]) * generator.choice([1, 1, 1, 8]) + name[at:]
    return name


def spoilt(generator, name):
    """What is nearly a name: other letters, fewer or more, two of them swapped, a bit of one."""
    at, other = generator.randrange(len(name) or 1), generator.randrange(len(name) or 1)
    letters = bytearray(name)
    if not letters or generator.random() < 0.3:
        return name[:at] + generator.choice(EDGES) + name[at:]
    if generator.random() < 0.3:
        letters[at], letters[other] = letters[other], letters[at]
    elif generator.random() < 0.3:
        letters[at] ^= 1 << generator.randrange(8)
    elif generator.random() < 0.3:
        letters[at:at + 1] = generator.choice(EDGES)
    elif generator.random() < 0.5:
        letters[at], letters[other] = (letters[at] + 1) % 256, (letters[other] - 1) % 256  # adds up to the same
    else:
        del letters[at:at + generator.randrange(1, 9)]
    return bytes(letters)


def swaps(name):
    """A name with two of its characters swapped, whichever: they add up to the same."""
    for i in range(len(name)):
        for j in range(i):
            yield name[:j] + name[i:i + 1] + name[j + 1:i] + name[j:j + 1] + name[i + 1:]


def name_cases(spec):
    """Names, and the numbers that they lead to: by their letters and digits, and nothing else."""
    generator, claimed = random.Random(404), claims(spec)[0]
    names = [b"", b"\0", *(bytes([c]) for c in range(256)), b"x" * 100000, b"_" * 100000, b"not_found" * 20000]
    for key in claimed:
        forms = [key.encode(), key.upper().encode()] + [random_form(generator, key) for _ in range(40)]
        names += forms + [spoilt(generator, form) for form in forms for _ in range(2)]
    names += [name for code in spec.codes for name in swaps(code["full_id"].upper().encode())]
    names += [name.encode().replace(b" ", blank) for _, name in claims(spec)[1] for blank in (b" ", b"_", b"-", b"")]
    names += [spoilt(generator, name.encode()) for _, name in claims(spec)[1] for _ in range(20)]
    numbers = [int(claimed.get(folded(name.decode("latin-1")), 0)) for name in names]
    return names, [f"{number} {number}" for number in numbers for _ in range(2)]


def run_names(spec, compiler, flags):
    names, wanted = name_cases(spec)
    program = BUILD / f"names-{compiler}"
    subprocess.run([compiler, "-std=c99", *flags, "-I", ROOT / "out", ROOT / "tests/headers/names.c", "-o", program], check=True)
    done = subprocess.run([program], input=negotiate.packed(names), capture_output=True)
    got = done.stdout.decode().splitlines()
    wrong = [(names[i // 2], *lines) for i, lines in enumerate(zip(got, wanted)) if lines[0] != lines[1]]
    report(f"{len(names)} names and what is nearly one, {compiler} {' '.join(flags)}",
           unless(done.returncode == 0 and got == wanted, wrong[:5], done.stderr.decode()))


def check_locales(spec):
    """The 45 languages, each complete, written down here once more by hand."""
    wanted = """en nb nn da sv fi is et lv lt de nl fr es pt pt-BR it ca ro pl cs sk sl hr sr-Cyrl sr-Latn
        bg mk el hu uk ru tr ar he fa hi bn id vi th ja ko zh-Hans zh-Hant""".split()
    labelled = "nb de fr es pt-BR it ru ja ko zh-Hans pl tr".split()
    ids = {code["full_id"] for code in spec.codes}
    lacking = [tag for tag in wanted if tag not in spec.locales
               or not ids <= set(spec.locales[tag]["texts"])]
    lacking += [tag for tag in labelled
                if len(spec.locales[tag].get("substatuses", {})) != len(spec.substatuses)]
    lacking += set(spec.locales) - set(wanted)
    report("45 locales are complete, those of the big languages with labels", lacking)


def distinct_texts(spec):
    texts = set()
    for tag, locale in spec.locales.items():
        before, after = locale["labels"]["unofficial"].split("{owner}")
        texts |= {tag, locale["name"], before, after, *locale.get("substatuses", {}).values()}
        texts |= {locale["labels"]["official"], locale["labels"]["substatus"]}
        for text in [locale["class"], *(locale["texts"][code["full_id"]] for code in spec.codes)]:
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
    report(f"all languages take {ratio:.3f} of their distinct strings, at most 1.06",
           unless(len(sizes) == len(tables) and ratio <= 1.06, sizes))


def check_core(spec):
    """The 38 entries of the brief: numbers and owners, written down here once more by hand."""
    registered = [*range(400, 419), *range(421, 427), 428, 429, 431, 451]
    core = {(number, "iana") for number in registered}
    core |= {(number, "iis") for number in (440, 449, 451)}
    core |= {(number, "nginx") for number in (444, 494, 495, 496, 497, 499)}
    there = {(int(code["number"]), code["owner"]) for code in spec.codes}
    report("all 38 core entries are there", unless(len(core) == 38 and core <= there, core - there))


def main():
    spec = Specification()
    write_expectations(spec)
    check_core(spec)
    check_locales(spec)
    check_size(spec)
    run(spec, "gcc", ["-O2"])
    run(spec, "clang", ["-O2"])
    run(spec, "gcc", ["-O1", "-DQUICK", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"])
    for taken in FEW:
        run_few(spec, taken)
    run_names(spec, "gcc", ["-O2"])
    run_names(spec, "clang", ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"])
    return finish()


if __name__ == "__main__":
    sys.exit(main())
