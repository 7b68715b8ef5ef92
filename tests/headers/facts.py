#!/usr/bin/env python3
"""Compares what compiled programs answer with the tables of facts in tests/headers/facts/, row by row.

tests/headers/facts.c is the program. It is compiled with a set of headers that has all owners, and with
out/. A row where the headers differ from its table on purpose stands in CORRECTIONS, which must
tell what they answer, and are wrong as soon as there is nothing to correct.
"""

import csv
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "lib"))
from lib import GEN4XX, ROOT, Specification, finish, report, unless

BUILD = ROOT / "build/tests/facts"
TABLES = ["codes", "substatus", "semantics"]
SHARED = ROOT / "../shared/facts"  # where the tables come from, if it is there
COMPILERS = ["gcc", "clang"]
FLAGS = ["-std=c99", "-Wall", "-Wextra", "-Werror"]

# The owner of codes.tsv's rows of a vendor.
OWNERS = {
    "AWS Elastic Load Balancing (ALB)": "aws",
    "Alibaba Cloud ALB": "alibaba",
    "DeepL API": "deepl",
    "Esri ArcGIS Server": "esri",
    "HTTP pipelining draft": "pipelining_draft",
    "HTTP/1.1 draft": "http_draft",
    "Laravel": "laravel",
    "Microsoft (ASP.NET Core)": "aspnet",
    "Microsoft (Exchange ActiveSync)": "exchange",
    "Microsoft (IIS, Exchange ActiveSync, Azure Cosmos DB)": "iis",
    "Microsoft (IIS, Exchange OWA)": "iis",
    "Microsoft (Windows Parental Controls)": "parental_controls",
    "SHOPLINE": "shopline",
    "Shopify": "shopify",
    "Twitter (X)": "twitter",
    "W3C SOAP 1.2 working draft": "soap_draft",
    "WebDAV draft": "webdav_draft",
    "WebDAV draft (Spring constant)": "webdav_draft",
    "iana": "iana",
    "nginx": "nginx",
    "none (public lists)": "lists",
}
# Whether the owner is official, the maturity, and the name in the registry where it differs.
STANDINGS = {
    "official": ("1", "current", ""),
    "(Unused)": ("1", "current", "(Unused)"),
    "unofficial": ("0", "current", ""),
    "deprecated": ("0", "deprecated", ""),
    "unassigned-but-used": ("0", "unassigned", ""),
}
WIRES = {"yes": "sent", "log-only": "logged", "internal-only": "internal", "body-only": "body",
         "no": "never"}
YES_OR_NO = {"yes": "1", "no": "0"}
RETRIES = {"no": "never", "yes": "as_it_is", "conditional": "after_delay",
           "after delay": "after_delay"}

# What a reference in other words than the table's must have in common with it. Where a cell is
# prose without any of these, there must be a reference, and that is all that can be compared.
NAMED = re.compile(r"RFC \d+|draft-[\w-]+-\d\d|NGX_\w+|\[MS-\w+\]|Status\w+|src/[\w./]+|"
                   r"\d{4}-\d\d(?:-\d\d)?|\d+(?:\.\d+)+|\b4\d\d\b|\bllhttp\b|\bnginx\b|\blists\b")

# Table, row, column: what is answered instead, and why.
CORRECTIONS = {
    ("codes", "418 iana", "reason_phrase"):
        ("I'm a teapot", "sent by this name; what the registry calls it is a fact of its own"),
    ("semantics", "418", "reason_phrase"): ("I'm a teapot", "as in codes"),
    ("codes", "421 iana", "former_names"):
        ([("Destination Locked", "draft-ietf-webdav-protocol-05 section 10.6")],
         "the draft before 06, which has it"),
    ("codes", "421 WebDAV draft (Spring constant)", "reference"):
        ("draft-ietf-webdav-protocol-05 section 10.6", "the draft before 06, which has it"),
    ("codes", "421 none (public lists)", "former_names"):
        ([], "Bad Mapping is no name of this one but a code of the PEP draft, under pep_draft"),
    ("codes", "444 nginx", "on_wire"):
        ("closed as 0", "not only logged: its point is the connection that nginx closes"),
    ("codes", "451 Microsoft (Exchange ActiveSync)", "vendor"):
        ("iis", "a core entry, so that it is in out/; exchange has it as well"),
    ("codes", "452 none (public lists)", "reason_phrase"):
        ("Bad sended request", "the spelling of the Russian Wikipedia, which lists copied"),
    ("codes", "498 nginx", "reason_phrase"):
        ("", "canceled is a comment that says the code is gone, not its name"),
    ("codes", "499 none (public lists)", "vendor"):
        ("kaspersky", "its users report it, and name the program that sends it"),
    ("codes", "499 none (public lists)", "status"):
        (("0", "current", ""), "Kaspersky's programs send it"),
    ("codes", "499 none (public lists)", "on_wire"):
        ("sent as 499", "Kaspersky's programs send it"),
    ("semantics", "415", "headers_ref"):
        ({"RFC 9110 section 15.5.16", "RFC 9110 section 12.5.1", "RFC 9110 section 12.5.3",
          "RFC 5789 section 2.2", "RFC 7694", "W3C Linked Data Platform 1.0 section 7.1"},
         "the table has the source of Accept-Post beside its name"),
    ("semantics", "421", "auto_retry_unchanged"):
        ("other_connection", "yes, but not on the same connection, as retry_condition says"),
}
# Codes that are in no row.
ADDITIONS = {
    ("420", "pep_draft"): "Policy Not Fulfilled of the draft that has 421 Bad Mapping",
    ("421", "pep_draft"): "Bad Mapping; the table has it as a former name of a row of lists",
    ("449", "exchange"): "what ActiveSync says, whose row is answered by iis",
    ("451", "exchange"): "the same as that of iis, for who wants all codes of ActiveSync",
}
# Columns that no function answers.
PROSE = {
    "codes": {"notes": "remarks; sent_as is compared with the numbers in them"},
    "substatus": {"notes": "remarks of those who gathered the labels"},
    "semantics": {"content_rule": "a rule on the text of the content, in prose",
                  "retry_condition": "the reason for auto_retry_unchanged, in prose",
                  "notes": "remarks"},
}
KEYS = {"code", "sub"}


# ---- What the table says, and what the program answers ----

def read_table(name):
    with open(ROOT / "tests/headers/facts" / f"{name}.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def split(cell, separator="; "):
    return [] if cell == "-" else re.split(separator, cell)


def plain(cell):
    """A cell without what stands in parentheses."""
    return re.sub(r" \([^)]*\)", "", cell)


def sections(cell):
    """RFC 9110 section 15.1 and RFC 9110 section 15.5.5 of "RFC 9110 15.1, 15.5.5"; None where it
    names anything but RFCs and drafts."""
    found, document = set(), None
    for part in split(plain(cell), "[,;] "):
        match = re.fullmatch(r"(RFC \d+|draft-\S+)? ?(\d[\d.]*)?", part)
        document = match and (match[1] or document)
        if not document:
            return None
        found.add(f"{document} section {match[2]}" if match[2] else document)
    return found


def cited(answer):
    return set(answer.split(", ")) if answer else set()


def in_words(cell, answer):
    """The cell, where ours names what it names; else ours."""
    same = set(NAMED.findall(cell)) <= set(NAMED.findall(answer))
    return cell if same and answer else answer


def reference(cell, answer):
    """What to compare: sections where the table has them, else what is named in prose. A row
    without a reference must have none to a document of the IETF."""
    wanted = sections(cell)
    if cell == "-":
        return cell, answer if re.search("RFC|draft-", answer) else cell
    if wanted is None and not re.match("RFC|draft-", cell):
        return cell, in_words(cell, answer)
    return wanted, cited(answer)


def former_names(cell, answers):
    """Their order is no fact; the table names RFCs where ours have the sections as well."""
    wanted = re.findall(r"([^;(]+) \(([^)]*)\)(?:; |$)", cell)
    if "; ".join(f"{name} ({source})" for name, source in wanted) != cell.removeprefix("-"):
        return cell, "names, each with a source in parentheses"
    sources = dict(wanted)
    got = [(name, in_words(sources[name], source) if name in sources else source)
           for name, source in answers]
    return sorted(wanted), sorted(got)


def on_wire(row):
    visibility, sent_as = WIRES[row["on_wire"]], "0"
    if visibility == "sent":
        sent_as = row["code"]
    if visibility == "internal":
        sent_as = re.search(r"(?:rewritten to|reuses the) (\d+)", row["notes"])[1]
    return f"{visibility} as {sent_as}"


def response_fields(cell, answers):
    """A cell may give a field a value or a condition, which our condition must tell as well."""
    items = {}
    for item in split(plain(cell)):
        name, value, rest = re.fullmatch(
            r"([\w-]+)(?:(?:: | with rel=)([\w-]+(?: \*/)?))?(.*)", item).groups()
        items[name] = (item, value or "", rest)
    got = []
    for name, when, _ in answers:
        item, value, rest = items.get(name, ("", "", ""))
        got.append(item if item and value in when and (when or not rest) else (name, when))
    return sorted(item for item, _, _ in items.values()), sorted(got, key=str)


def single(answer, fact):
    [[value]] = answer[fact]
    return value


def by_number(answer):
    """What is told of a number alone must be what is told of the entry that has precedence."""
    whole = [single(answer, fact) for fact in ("reason", "cacheable", "retry")]
    whole.append(answer["must"][0][0] if "must" in answer else "")
    return [whole], answer.get("by_number", [whole])


def place_of(table, row):
    """The answer that belongs to a row."""
    if table == "substatus":
        return ("substatus", row_key(table, row), "iis")
    if table == "semantics":
        return ("code", row["code"], "iana")
    owner = CORRECTIONS.get((table, row_key(table, row), "vendor"), [OWNERS[row["vendor"]]])[0]
    return ("code", row["code"], owner)


# These three give the columns of a row: what the table wants, and what the program answers.

def compare_code(row, answer):
    return {
        "vendor": (OWNERS[row["vendor"]], place_of("codes", row)[2]),
        "reason_phrase": (row["reason_phrase"].removeprefix("-"), single(answer, "reason")),
        "former_names": former_names(row["former_names"], answer.get("former", [])),
        "status": (STANDINGS[row["status"]],
                   tuple(single(answer, f) for f in ("official", "maturity", "registry_name"))),
        "reference": reference(row["reference"], single(answer, "reference")),
        "on_wire": (on_wire(row), f"{single(answer, 'visibility')} as {single(answer, 'sent_as')}"),
        "by number": by_number(answer),
    }


def compare_substatus(row, answer):
    return {
        "label": (row["label"], single(answer, "label")),
        "by number": (row["label"], single(answer, "by_number")),
        "source": (row["source"], single(answer, "reference")),
        "older_label": (split(row["older_label"]), [older for [older] in answer.get("older", [])]),
        "since": ("" if row["since"] == "-" else row["since"], single(answer, "since")),
    }


def compare_semantics(row, answer):
    levels = {f"headers_{level}": answer.get(level, []) for level in ("must", "should", "may")}
    fields = [field for level in levels.values() for field in level]
    asked = split(plain(row["request_headers"]).removeprefix("any; typically "), "; | / |, ")
    return {
        "reason_phrase": (row["reason_phrase"], single(answer, "reason")),
        "heuristically_cacheable": (YES_OR_NO[row["heuristically_cacheable"]],
                                    single(answer, "cacheable")),
        "cache_ref": (
            (sections(row["cache_ref"]), str(int("MUST NOT be stored" in row["cache_ref"]))),
            (cited(single(answer, "cacheable_reference")), single(answer, "must_not_store"))),
        **{column: response_fields(row[column], levels[column]) for column in levels},
        "headers_ref": (sections(row["headers_ref"]),
                        set().union(*(cited(source) for _, _, source in fields))),
        "auto_retry_unchanged": (RETRIES[row["auto_retry_unchanged"]], single(answer, "retry")),
        "retry_ref": (sections(row["retry_ref"]), cited(single(answer, "retry_reference"))),
        "request_headers": (asked, [name for [name] in answer.get("request_field", [])]),
    }


def in_out(row, whole, out):
    """The column core: whether out/ has the same answer. All rows of the other tables must be
    there; a row that is not core may be missing, or there by its owner."""
    wanted = row.get("core", "yes")
    same = "yes" if out == whole else "no" if out is None else "another answer"
    return wanted, wanted if wanted == "-" and same in ("yes", "no") else same


COMPARISONS = {"codes": compare_code, "substatus": compare_substatus,
               "semantics": compare_semantics}


# ---- Reports ----

def row_key(table, row):
    parts = {"codes": "{code} {vendor}", "substatus": "{code}.{sub}", "semantics": "{code}"}
    return parts[table].format_map(row)


def compare_row(table, row, answers):
    """The faults of a row; every column must be a key, or compared, or known to be prose."""
    if None in row or not all(row.values()):
        return ["more or fewer values than columns, or an empty one"]
    place = place_of(table, row)
    whole, out = (answers[key].get(place) for key in ("all", "out"))
    if not whole:
        return [f"no answer to {place}"]
    columns = COMPARISONS[table](row, whole) | {"core": in_out(row, whole, out)}
    faults = [f"{column}: not compared" for column in row
              if column not in KEYS | columns.keys() | PROSE[table].keys()]
    for column, (wanted, got) in columns.items():
        ours, why = CORRECTIONS.get((table, row_key(table, row), column), (wanted, None))
        if why and got == wanted:
            faults.append(f"{column}: nothing to correct any more ({why})")
        elif got != ours:
            faults.append(f"{column}: {got!r} instead of {ours!r}")
    return faults


def check_table(table, rows, answers):
    for row in rows:
        try:
            faults = compare_row(table, row, answers)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            faults = [f"cannot be compared: {error!r}"]
        report(f"{table} row {row_key(table, row)}", faults)


def check_copy(table):
    """The repository must be testable without ../shared."""
    original, copy = SHARED / f"{table}.tsv", ROOT / "tests/headers/facts" / f"{table}.tsv"
    same = not original.exists() or original.read_bytes() == copy.read_bytes()
    report(f"tests/headers/facts/{table}.tsv is the table that was given", unless(same, f"differs from {original}"))


def check_corrections(tables):
    there = {(table, row_key(table, row), column)
             for table, rows in tables.items() for row in rows for column in row}
    report("every correction is of a cell", [place for place in CORRECTIONS if place not in there])


def has_semantics(answer):
    """Whether anything of semantics.tsv is said of a code."""
    return bool(answer.keys() & {"must", "should", "may", "request_field"}) or any(
        answer.get(fact, [[idle]]) != [[idle]]
        for fact, idle in (("cacheable", "0"), ("must_not_store", "0"), ("retry", "never"),
                           ("cacheable_reference", ""), ("retry_reference", "")))


def check_nothing_else(tables, answers):
    """Every answer belongs to one row, or to ADDITIONS."""
    places = {table: [place_of(table, row) for row in rows if row.get("vendor", "iana") in OWNERS]
              for table, rows in tables.items()}
    rows = places["codes"] + places["substatus"] + [("code", *place) for place in ADDITIONS]
    faults = [f"{place}: answers without a row" for place in answers["all"].keys() - set(rows)]
    faults += [f"{place}: a row without answers" for place in set(rows) - answers["all"].keys()]
    faults += [f"{place}: {count} rows" for place, count in Counter(rows).items() if count > 1]
    report("codes and sub-status codes are those of the tables, each once", faults)
    told = [place for place, answer in answers["all"].items() if has_semantics(answer)]
    report("semantics are told of the codes of the table, each once",
           unless(Counter(told) == Counter(places["semantics"]), f"{sorted(told)} instead of {places['semantics']}"))


# ---- The program ----

def load_owners():
    """By id, in the order of out/, then the others."""
    owners = Specification(optional=True).owners
    return {key: owners[key]["name"] for key in sorted(owners, key=lambda key: "optional" in owners[key])}


def run(compiler, folder, prefix):
    """What the program says with the headers of a folder."""
    source = (ROOT / "tests/headers/facts.c").read_text()
    source = source.replace("all4xx", prefix).replace("ALL4XX", prefix.upper())
    program = BUILD / f"facts-{compiler}-{prefix}"
    command = [compiler, *FLAGS, "-I", folder, "-x", "c", "-", "-o", program]
    subprocess.run(command, input=source, capture_output=True, text=True, check=True)
    return subprocess.run([program], capture_output=True, encoding="utf-8", check=True).stdout


def parse(lines, owners):
    """By kind, number and owner: by fact, the answers."""
    ids = {name: key for key, name in owners.items()}
    answers = {}
    for line in lines.removesuffix("\n").split("\n"):
        kind, number, owner, fact, *answer = line.split("\t")
        answers.setdefault((kind, number, ids[owner]), {}).setdefault(fact, []).append(answer)
    return answers


def ask():
    """Gives the answers with all owners, and those of out/; nothing when there are none."""
    owners = load_owners()
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    generate = [GEN4XX, "generate", "-o", BUILD, "--prefix", "all4xx", "--owner", ",".join(owners)]
    name = "programs compiled with " + " and ".join(COMPILERS) + " answer, and answer the same"
    try:
        subprocess.run(generate, capture_output=True, text=True, check=True)
        said = {"all": {run(compiler, BUILD, "all4xx") for compiler in COMPILERS},
                "out": {run(compiler, ROOT / "out", "http4xx") for compiler in COMPILERS}}
    except subprocess.CalledProcessError as error:
        report(name, [str(error), error.stderr])
        return None
    different = [f"{key}: different" for key in said if len(said[key]) > 1]
    report(name, different)
    if different:
        return None
    return {key: parse(*lines, owners) for key, lines in said.items()}


def main():
    for table in TABLES:
        check_copy(table)
    answers = ask()
    if not answers:
        return finish()
    tables = {table: read_table(table) for table in TABLES}
    for table, rows in tables.items():
        check_table(table, rows, answers)
    check_corrections(tables)
    check_nothing_else(tables, answers)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
