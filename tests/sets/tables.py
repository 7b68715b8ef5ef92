#!/usr/bin/python3
"""Reads what the sets for other tools make, with those tools, and compares it with the specification.

The specification is read by PyYAML: as it is shipped, and with a layer whose texts hold what could
do harm. gettext, ICU, a JSON Schema validator, GitHub's Markdown and C++ compilers read the tables.
"""

import gettext
import json
import random
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import yaml

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, Specification, failure, finish, report, substatus_key, unless

import headers

WORK = ROOT / "build/tests/tables"
# What gettext calls the languages that it does not call by their tags; written down once more.
POSIX = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW", "sr-Cyrl": "sr", "sr-Latn": "sr@latin", "pt-BR": "pt_BR"}
NASTY = ['"', "\\", "\n", "|", "*", "_", "<", "<b>", "</p>", "${x}", "{", "}", "{{x}}", "`", "~~", "#", "&amp;", "[a](b)",
         "😀", "\U0001d11e", "\u202e", "\u200d", "\u2028", "\xa0", "*/", "/*", "//", "??/", "%s", "$x$", "'", "\t", "\r",
         "\x01", "\x7f", "1. ", "0", "9", "a", "+ ", "- ", "= ", "https://x/_a_b", "www.x_y_z", "\\n", "\\u0041", "ø", "中",
         ";", ":", ",", "@x", "-->", "<!--", "\\101", "(C)", "  ", "![", "^", "|||", "http4xx", "\n\n", "    "]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, **options)


# --- the specification ---

def nasty_text(generator, plain=False):
    """Texts begin and end with no line's end, for msgfmt -c wants the same of both languages."""
    pieces = [piece for piece in NASTY if not plain or all(" " <= c != "\x7f" for c in piece)]
    text = "".join(generator.choice(pieces) for _ in range(generator.randrange(1, 9))).strip("\n")
    return text or "\\"


def nasty_layer():
    generator = random.Random(8)
    codes = [{"number": 460 + i, "owner": "nasty", "id": f"n{i}", "name": nasty_text(generator, True).strip() + " n",
              "reference": nasty_text(generator), "note": nasty_text(generator), "product": nasty_text(generator),
              "former": [{"name": "old " + nasty_text(generator, True), "reference": nasty_text(generator),
                          "alias": False}],
              "response_fields": [{"name": nasty_text(generator, True), "level": "may",
                                   "when": nasty_text(generator), "reference": nasty_text(generator)}]}
             for i in range(30)]
    substatuses = [{"number": 460 + i, "sub": i, "owner": "nasty", "label": nasty_text(generator)} for i in range(30)]
    texts = {tag: {"texts": {f"nasty_n{i}": {"title": nasty_text(generator), "sentence": nasty_text(generator)}
                             for i in range(30)}} for tag in ("en", "nb")}
    texts["nb"]["substatuses"] = {f"nasty {460 + i}.{i}": nasty_text(generator) for i in range(30)}
    # A code with no text at all, and one that has it in another language only.
    codes += [{"number": 498, "owner": "nasty", "id": "none", "name": "None", "reference": "none"},
              {"number": 490, "owner": "nasty", "id": "some", "name": "Some", "reference": "some"}]
    texts["nb"]["texts"]["nasty_some"] = {"title": "Noe", "sentence": "Noe."}
    owner = {"name": nasty_text(generator), "reference": nasty_text(generator)}
    return {"owners": {"nasty": owner}, "codes": codes, "substatuses": substatuses, "locales": texts}


def text_of(spec, tag, identifier):
    """What a reader sees."""
    for at in spec.fallbacks(tag):
        if identifier in spec.locales[at].get("texts", {}):
            return spec.locales[at]["texts"][identifier]
    return spec.locales[tag]["class"]


def label_of(spec, tag, substatus):
    for at in spec.fallbacks(tag):
        if substatus_key(substatus) in spec.locales[at].get("substatuses", {}):
            return spec.locales[at]["substatuses"][substatus_key(substatus)]
    return substatus["label"]


def pair(text):
    return {"title": text["title"], "sentence": text["sentence"]}


class Case:
    """A specification and the files that are made of it."""

    def __init__(self, name, spec, arguments):
        self.name, self.spec, self.arguments = name, spec, arguments
        self.tags = spec.in_order()

    def generate(self, name):
        folder = WORK / f"{self.name}-{name}"
        run("rm", "-rf", folder)
        done = run(GEN4XX, "generate", *self.arguments, *(["--set", name] if name else []), "-o", folder)
        report(f"{self.name}: gen4xx makes {name or 'the headers'}", failure(done))
        return folder


# --- gettext ---

def messages(spec, tag):
    """Context, key and translation of each; no translation is the key."""
    first, own = spec.locales["en"], spec.locales[tag]
    rows = [(name, first["labels"][name], own["labels"][name]) for name in ("official", "unofficial", "substatus")]
    rows += [(f"class {part}", first["class"][part], own["class"][part]) for part in ("title", "sentence")]
    for code in spec.codes:
        identifier = code["full_id"]
        original, text = first["texts"].get(identifier), own.get("texts", {}).get(identifier)
        for part in ("title", "sentence"):
            if original:
                rows.append((f"{identifier} {part}", original[part], text and text[part]))
    rows += [(substatus_key(s), s["label"], own.get("substatuses", {}).get(substatus_key(s))) for s in spec.substatuses]
    return rows


def check_gettext(case):
    folder = case.generate("gettext")
    names = {POSIX.get(tag, tag) + ".po" for tag in case.tags} | {"http4xx.pot"}
    report(f"{case.name}: the files are named as gettext names languages", unless({path.name for path in folder.iterdir()} == names))
    said, wrong = [], []
    for tag in case.tags:
        po, mo = folder / f"{POSIX.get(tag, tag)}.po", folder / "one.mo"
        said += [run("msgfmt", "-c", "-o", mo, po).stderr.decode()]
        said += [run("msgcmp", "--use-untranslated", po, folder / "http4xx.pot").stderr.decode()]
        with mo.open("rb") as file:
            catalog = gettext.GNUTranslations(file)
        rows = messages(case.spec, tag)
        wrong += [row for row in rows if catalog.pgettext(row[0], row[1]) != (row[2] or row[1])]
        if len(catalog._catalog) != 1 + sum(row[2] is not None for row in rows):
            wrong.append((tag, len(catalog._catalog)))
    report(f"{case.name}: msgfmt -c and msgcmp say nothing", "".join(said))
    report(f"{case.name}: Python's gettext has every text", wrong[:3])


# --- ICU ---

def resources(spec, tag):
    name = tag.replace("-", "_")
    own = spec.locales[tag]
    rows = [(f"{name} labels {key}", own["labels"][key]) for key in ("official", "unofficial", "substatus")]
    rows += [(f"{name} class {part}", own["class"][part]) for part in ("title", "sentence")]
    for code in spec.codes:
        identifier = code["full_id"]
        text = text_of(spec, tag, identifier)
        if text is own["class"]:
            text = spec.locales["en"]["class"]
        rows += [(f"{name} code_{identifier} {part}", text[part]) for part in ("title", "sentence")]
    rows += [(f"{name} substatus_{s['owner']}_{s['number']}_{s['sub']}", label_of(spec, tag, s))
             for s in spec.substatuses]
    rows += [(f"{name} owners {key}", owner["name"]) for key, owner in spec.owners.items()]
    rows += [(f"{name} numbers {code['number']}", code["full_id"])
             for code in reversed(spec.sorted_codes())][-1:]
    return rows


def check_icu(case):
    folder, program = case.generate("icu"), WORK / "icu"
    compiled = folder / "compiled"
    compiled.mkdir()
    done = run("genrb", "--encoding", "UTF-8", "-d", compiled, *sorted(folder.glob("*.txt")))
    report(f"{case.name}: genrb takes the bundles without a warning",
           failure(done) or done.stderr.decode())
    if done.returncode:
        return
    done = run("cc", "-std=c11", "-o", program, ROOT / "tests/sets/icu.c", "-licuuc")
    rows = [row for tag in case.tags for row in resources(case.spec, tag)]
    asked = "".join(question + "\n" for question, _ in rows)
    answers = run(program, compiled, input=asked.encode(), timeout=60).stdout.decode().split()
    wrong = [(row, answer) for row, answer in zip(rows, answers) if answer != row[1].encode().hex()]
    report(f"{case.name}: ICU has every text, with what is inherited",
           unless(len(answers) == len(rows) and not wrong, done.stderr.decode(), f"{len(answers)} answers of {len(rows)}", *wrong[:3]))


# --- JSON ---

def without_nothing(record):
    return {key: value for key, value in record.items() if value is not None}


def identifier_of(name):
    return re.sub(r"[^a-z0-9]+", "_", name.lower().replace("'", "")).strip("_")


def json_code(spec, code, wins):
    cacheable, retry = code.get("cacheable"), code.get("retry")
    owner = spec.owners[code["owner"]]
    return without_nothing({
        "number": int(code["number"]), "id": code["full_id"], "owner": code["owner"],
        "official": owner.get("official") == "true", "precedence": wins, "name": code.get("name", ""),
        "registry_name": code.get("registry_name"), "reference": code["reference"],
        "maturity": code.get("maturity", "current"), "visibility": code.get("visibility", "sent"),
        "sent_as": int(headers.sent_as(code)),
        "cacheable": cacheable and {"by_default": cacheable["by_default"] == "true",
                                    "forbidden": cacheable.get("forbidden") == "true",
                                    "reference": cacheable["reference"]},
        "retry": retry and {"how": retry["how"], "reference": retry["reference"]},
        "product": code.get("product"), "note": code.get("note"),
        "response_fields": [without_nothing({key: field.get(key) for key in ("name", "level", "when", "reference")})
                            for field in code.get("response_fields", [])],
        "request_fields": code.get("request_fields", []),
        "former": [{"name": old["name"], "reference": old["reference"],
                    "alias": old.get("alias") != "false" and identifier_of(old["name"]) != code["id"]}
                   for old in code.get("former", [])],
    })


def json_locale(spec, tag):
    locale, chain = spec.locales[tag], spec.fallbacks(tag)
    return without_nothing({
        "name": locale["name"], "direction": locale.get("direction", "ltr"),
        "fallback": chain[1] if len(chain) > 1 else None, "serves": locale.get("serves", []),
        "labels": {key: locale["labels"][key] for key in ("official", "unofficial", "substatus")},
        "class": pair(locale["class"]),
        "texts": {code["full_id"]: pair(text_of(spec, tag, code["full_id"])) for code in spec.codes},
        "substatuses": {substatus_key(s): label_of(spec, tag, s) for s in spec.substatuses},
    })


def json_everything(spec):
    codes = spec.sorted_codes()
    wins = [i == 0 or codes[i - 1]["number"] != code["number"] for i, code in enumerate(codes)]
    first, last = map(int, spec.code_class["range"])
    substatuses = [without_nothing({
        "number": int(s["number"]), "sub": int(s["sub"]), "owner": s["owner"], "label": s["label"],
        "since": s.get("since"), "reference": s.get("reference"), "note": s.get("note"), "older": s.get("older", []),
    }) for s in spec.sorted_substatuses()]
    return {
        "class": {"first": first, "last": last, "name": spec.code_class["name"], "reference": spec.code_class["reference"]},
        "owners": [{"id": key, "name": owner["name"], "official": owner.get("official") == "true",
                    "reference": owner["reference"]} for key, owner in spec.owners.items()],
        "codes": [json_code(spec, code, first) for code, first in zip(codes, wins)],
        "substatuses": substatuses,
        "locales": {tag: json_locale(spec, tag) for tag in spec.in_order()},
    }


def differences(got, wanted, path=""):
    if isinstance(got, dict) and isinstance(wanted, dict) and got.keys() == wanted.keys():
        return [d for key in got for d in differences(got[key], wanted[key], f"{path}/{key}")]
    if isinstance(got, list) and isinstance(wanted, list) and len(got) == len(wanted):
        return [d for i, both in enumerate(zip(got, wanted)) for d in differences(*both, f"{path}/{i}")]
    return [] if got == wanted else [f"{path}: {got!r:.300} instead of {wanted!r:.300}"]


def closed(schema):
    """The schema, with every property that it does not name forbidden."""
    if isinstance(schema, dict):
        schema = {key: closed(value) for key, value in schema.items()}
        if "properties" in schema and schema.get("type") == "object":
            schema.setdefault("additionalProperties", False)
    return schema


def check_json(case):
    folder = case.generate("json")
    data = json.loads((folder / "http4xx.json").read_text())
    schema = json.loads((folder / "http4xx.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    errors = [error.message for error in jsonschema.Draft202012Validator(closed(schema)).iter_errors(data)]
    report(f"{case.name}: http4xx.json follows its schema, which names all that it has", errors[:3])
    report(f"{case.name}: it names its schema", unless(data.pop("$schema") == "http4xx.schema.json" and data.pop("generator")))
    found = differences(data, json_everything(case.spec))
    report(f"{case.name}: it has everything as the specification says", found[:3])
    order = list(data["locales"]) == case.tags
    report(f"{case.name}: the languages are in their order", unless(order, list(data["locales"])))
    broken = {**data, "generator": "x", "codes": [{**data["codes"][0], "number": "400"}]}
    report(f"{case.name}: the schema rejects what is wrong",
           unless(len(list(jsonschema.Draft202012Validator(schema).iter_errors(broken))) == 2))


# --- Markdown ---

class Page(HTMLParser):
    """The text of each heading, paragraph, item, summary and cell, with the elements in it."""

    BLOCKS = {"h1", "h2", "p", "li", "summary", "td"}

    def __init__(self, html):
        super().__init__()
        self.blocks, self.open = [], None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in self.BLOCKS:
            self.open = [tag, "", []]
            self.blocks.append(self.open)
        elif self.open:
            self.open[2].append(tag)

    def handle_endtag(self, tag):
        if tag in self.BLOCKS:
            self.open = None

    def handle_data(self, data):
        if self.open:
            self.open[1] += data


def markdown_blocks(spec, tag):
    """The headings, sentences, owners and labels in order: name of the element and its text."""
    locale = spec.locales[tag]
    blocks = [("h1", "400–499 " + locale["class"]["title"]), ("p", locale["class"]["sentence"])]
    numbers = set()
    for code in spec.sorted_codes():
        text = text_of(spec, tag, code["full_id"])
        owner = spec.owners[code["owner"]]
        label = locale["labels"]["official"] if "official" in owner else \
            locale["labels"]["unofficial"].replace("{owner}", owner["name"])
        blocks += [("h2", f"{code['number']} {text['title']}"),
                   ("label", f"{code['name']} · {label} · " if code.get("name") else f"{label} · "),
                   ("p", text["sentence"])]
        blocks += [("item", old["name"]) for old in code.get("former", [])]
        if code["number"] in numbers:
            continue
        numbers.add(code["number"])
        owners = [key for key in spec.owners
                  if any((s["owner"], s["number"]) == (key, code["number"]) for s in spec.substatuses)]
        for key in owners:
            blocks.append(("summary", f"{locale['labels']['substatus']} · {spec.owners[key]['name']}"))
            for s in spec.sorted_substatuses():
                if (s["owner"], s["number"]) == (key, code["number"]):
                    blocks += [("td", f"{s['number']}.{s['sub']}"), ("td", label_of(spec, tag, s))]
    return blocks


def read_blocks(path):
    extensions = [part for name in ("table", "autolink", "strikethrough", "tasklist", "footnotes") for part in ("-e", name)]
    page = Page(run("cmark-gfm", "--unsafe", *extensions, path).stdout.decode())
    blocks, strange = [], []
    for tag, text, inside in page.blocks:
        if tag == "li" and inside == ["s"]:
            blocks.append(("item", text))
        elif tag == "li":
            strange += set(inside) - {"span"}
        elif tag == "p" and inside == ["a"] and len(blocks) == 2:
            continue  # the reference of the class
        elif tag == "p" and "·" in text and blocks[-1][0] == "h2":
            blocks.append(("label", text))
            strange += set(inside) - {"strong", "span", "a"}
        else:
            blocks.append((tag, text))
            strange += inside if (tag, inside) != ("h2", ["a"]) else []
    return blocks, strange


def same_block(got, wanted):
    """A label ends with references. An end of a line that Markdown names by number stays one."""
    if wanted[0] == "label":
        return got[0] == "label" and got[1].startswith(wanted[1])
    return got == wanted


def check_markdown(case):
    folder, wrong = case.generate("markdown"), []
    for tag in case.tags:
        got, strange = read_blocks(folder / f"reference.{tag}.md")
        wanted = markdown_blocks(case.spec, tag)
        wrong += [(tag, a, b) for a, b in zip(got, wanted) if not same_block(a, b)][:1]
        wrong += [(tag, len(got), len(wanted), strange)] if len(got) != len(wanted) or strange else []
    report(f"{case.name}: GitHub's Markdown shows every text, and nothing of it is markup", wrong[:3])
    lines = [path.read_text() for path in folder.iterdir()]
    report(f"{case.name}: pages are written from right to left where the language is",
           unless(sum('dir="rtl">\n\n# 400' in text for text in lines) == 3))


# --- C++ ---

def cpp_checks(spec):
    """Expressions that must be true, in a constant expression and while the program runs."""
    string = headers.c_string
    winners = {code["number"]: code for code in reversed(spec.sorted_codes())}
    for code in spec.sorted_codes():
        e = f"find({code['number']}, owner::{code['owner']})"
        facts = {"maturity": code.get("maturity", "current"), "visibility": code.get("visibility", "sent"),
                 "retry": code.get("retry", {}).get("how", "never")}
        cacheable = code.get("cacheable", {})
        yield f"number({e}) == {code['number']} && owner_of({e}) == owner::{code['owner']}"
        yield f"id({e}) == {string(code['full_id'].upper())}"
        yield f"view({string(code.get('name'))}, reason({e}))"
        yield f"view({string(code['reference'])}, reference({e}))"
        yield f"sent_as({e}) == {headers.sent_as(code)}"
        yield " && ".join(f"{name}_of({e}) == {name}::{value}" for name, value in facts.items())
        yield f"cacheable({e}) == {cacheable.get('by_default', 'false')}"
        yield f"must_not_store({e}) == {cacheable.get('forbidden', 'false')}"
        yield f"static_cast<int>(status::{code['full_id']}) == {code['number']}"
        if code is winners[code["number"]]:
            named = f"status::{code['full_id']}"
            yield f"first({named}) == {e} && find({named}, owner::{code['owner']}) == {e} && find({named}, owner::none) == entry::none"
            yield f"view({string(code.get('name'))}, reason({named}))"
            yield f"cacheable({named}) == cacheable({e}) && must_not_store({named}) == must_not_store({e})"
            yield f"must_not_store({code['number']}) == must_not_store({e})"
            yield f"retry_of({named}) == retry_of({e}) && retry_of({code['number']}) == retry_of({e})"
    for number in range(-1, 1000):
        code = winners.get(str(number), {})
        yield f"view({string(code.get('name'))}, reason({number}))"
        yield f"number(first({number})) == {code.get('number', 0)}"
        cacheable = code.get("cacheable", {}).get("by_default", "false")
        yield f"cacheable({number}) == {cacheable} && in_class({number}) == {'true' if 400 <= number <= 499 else 'false'}"
    for key, owner in spec.owners.items():
        yield f"view({string(owner['name'])}, owner_name(owner::{key}))"
        yield f"official(owner::{key}) == {owner.get('official', 'false')}"
    for row in headers.name_rows(spec):
        name, number = row.strip(" {},").rsplit(", ", 1)
        yield f"code({name}) == {number}"
    yield "owner_name(owner::none).empty() && owner_name(static_cast<owner>(99)).empty()"
    yield "reason(static_cast<entry>(-1)).empty() && number(static_cast<entry>(9999)) == 0"
    yield "owner_of(entry::none) == owner::none && visibility_of(entry::none) == visibility::never"
    for e in ("entry::none", "static_cast<entry>(-1)", "static_cast<entry>(9999)", "static_cast<entry>(2147483647)"):
        yield f"number({e}) == 0 && sent_as({e}) == 0 && owner_of({e}) == owner::none && next({e}) == entry::none"
        yield f"id({e}).empty() && reason({e}).empty() && reference({e}).empty() && maturity_of({e}) == maturity::unassigned"
        yield f"!cacheable({e}) && !must_not_store({e}) && retry_of({e}) == retry::never && visibility_of({e}) == visibility::never"
    for c in "@[`{/:_-\x7f":
        yield f"code({string(f'not{c}found')}) == 404"
    for c in "09az":
        yield f"code({string(f'not found{c}')}) == 0"
    yield "!official(owner::none) && !official(static_cast<owner>(99))"
    yield "next(entry::none) == entry::none && next(static_cast<entry>(2147483647)) == entry::none"
    yield 'code("") == 0 && code("_-!") == 0 && code("not foun") == 0 && code("not foundx") == 0'
    yield 'reason(status::payload_too_large) == "Content Too Large" && code(std::string_view()) == 0'


CPP = """#include "http4xx.hpp"
using namespace http4xx;
static constexpr bool view(std::string_view wanted, std::string_view got)
{
    return wanted == got && got.data() != nullptr;
}
"""


def check_cpp(case, standards):
    folder = case.generate(None)
    checks = list(cpp_checks(case.spec))
    constant, running = folder / "constant.cc", folder / "running.cc"
    constant.write_text(CPP + "".join(f"static_assert({check});\n" for check in checks) + "int main() {}\n")
    running.write_text(CPP + "int main()\n{\n" + "".join(f"    if (!({check})) return 1;\n" for check in checks) + "}\n")
    warnings = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror".split()
    for compiler in ("g++", "clang++"):
        for standard in standards:
            done = run(compiler, f"-std={standard}", *warnings, "-I", folder, "-c", constant, "-o", folder / "constant.o")
            report(f"{case.name}: {compiler} -std={standard} asserts {len(checks)} answers at compile time", failure(done))
        done = run(compiler, "-std=c++17", "-g", "-fsanitize=address,undefined", *warnings, "-I", folder, running,
                   "-o", folder / "running")
        done = done if done.returncode else run(folder / "running")
        report(f"{case.name}: the same while a program of {compiler} runs", failure(done))


def check_cpp_shape(folder):
    """http4xx.hpp by itself: warnings, other names, and that it adds no tables."""
    use = WORK / "use.cc"
    use.write_text(CPP + "int main(int argc, char **argv)\n{\n    return (view(argv[0], reason(argc)) || "
                   "code(argv[0]) == argc || view(argv[0], reference(first(argc)))) ? 1 : 0;\n}\n")
    only, system = folder / "only", folder / "system"
    for place, names in ((only, folder.glob("*.hpp")), (system, folder.glob("*.h"))):
        place.mkdir(exist_ok=True)
        run("cp", *names, place)
    quiet = [f"-Wno-{name}" for name in ("c++98-compat", "c++98-compat-pedantic", "pre-c++14-compat", "pre-c++17-compat")]
    done = run("clang++", "-std=c++17", "-Weverything", "-Werror", *quiet, "-I", only, "-isystem", system, "-c", use,
               "-o", folder / "use.o")
    report("clang++ -Weverything finds nothing but what C++98 had not", failure(done))
    for compiler in ("g++", "clang++"):
        for level in ("-O1", "-O2"):
            run(compiler, "-std=c++17", level, "-fPIC", "-fno-jump-tables", "-I", folder, "-c", use, "-o", folder / "use.o")
            objects = (folder / "use.o").read_bytes()
            relocated = run("readelf", "-rW", folder / "use.o").stdout.decode()
            report(f"{compiler} {level} has the tables once, without pointers",
                   unless(objects.count(b"Content Too Large") == 1 and objects.count(b"RFC 9110 section 15.5.14\0") == 1 and
                          ".rodata" not in "".join(line for line in relocated.splitlines() if "section '.rela.d" in line)))


def check_prefix():
    folder = WORK / "prefix"
    done = run(GEN4XX, "generate", "--prefix", "acme", "--owner", "nginx", "--locale", "nb", "-o", folder)
    source = folder / "use.cc"
    source.write_text('#include "acme.hpp"\nstatic_assert(acme::reason(499) == "Client Closed Request");\n'
                      'static_assert(acme::reason(404).empty());\n')
    compiled = run("g++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-I", folder, "-fsyntax-only", source)
    report("--prefix renames the namespace", failure(done) + failure(compiled))


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    spec = Specification()
    layer = WORK / "nasty.yaml"
    layer.write_text(yaml.safe_dump(nasty_layer(), sort_keys=False))
    for case in (Case("shipped", spec, []), Case("nasty", Specification(layer), ["--spec", layer])):
        check_gettext(case)
        check_icu(case)
        check_json(case)
        check_markdown(case)
        check_cpp(case, ("c++17", "c++20", "c++2b") if case.name == "shipped" else ("c++17",))
    check_cpp_shape(WORK / "shipped-None")
    check_prefix()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
