#!/usr/bin/env python3
"""Writes a specification of 300 owners with 3,000 codes and 10,000 sub-status codes to scale.yaml,
and a sample of what headers made of it must answer to sample.h, both in the folder it is given.

Every text says what it belongs to, so that no two are the same; which number has which owners and
which of them have a text in nb is arbitrary but never changes.
"""

import random
import sys
from pathlib import Path

OWNERS, CODES, SUBSTATUSES, SAMPLE = 300, 3000, 10000, 1000
NASTY = ["", ' "quoted"', " back\\slash", " */", " ??/", " æøå", " %s", " 7", "'s", " #include"]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def c_string(text):
    return '"' + "".join(f"\\{byte:03o}" for byte in text.encode()) + '"'


def make_owners():
    return [f"owner_{i:03}" for i in range(OWNERS)]


def make_codes(owners, choose):
    """(number, owner, id, name, title in nb)"""
    rows = []
    for i, owner in enumerate(owners):
        for number in choose.sample(range(400, 500), CODES // OWNERS):
            name = f"Name {number} of {i}{choose.choice(NASTY)}"
            title = f"Tittel {number} fra {i}{choose.choice(NASTY)}"
            rows.append((number, owner, f"code_{number}", name, choose.choice([title, ""])))
    return rows


def make_substatuses(owners, choose):
    """(number, sub, owner, label, label in nb)"""
    rows = []
    pairs = [(number, owner) for number in range(400, 500) for owner in owners]
    for number, owner in choose.sample(pairs, SUBSTATUSES):
        sub = choose.choice([0, 1, 2, 13, choose.randrange(32768)])
        label = f"Label of {owner} {number}.{sub}{choose.choice(NASTY)}"
        other = f"Etikett fra {owner} {number}.{sub}{choose.choice(NASTY)}"
        rows.append((number, sub, owner, label, choose.choice([other, ""])))
    return rows


def write_specification(path, owners, codes, substatuses):
    lines = ["owners:"]
    lines += [f"  {owner}: {{name: The {owner}, reference: Scale}}" for owner in owners]
    lines += ["codes:"]
    lines += [f"  - {{number: {number}, owner: {owner}, id: {name_id}, name: {quoted(name)}, "
              f"reference: Scale {number} {owner}}}" for number, owner, name_id, name, _ in codes]
    lines += ["substatuses:"]
    lines += [f"  - {{number: {number}, sub: {sub}, owner: {owner}, label: {quoted(label)}}}"
              for number, sub, owner, label, _ in substatuses]
    lines += ["locales:", "  nb:", "    texts:"]
    lines += [f"      {owner}_{name_id}: {{title: {quoted(title)}, sentence: {quoted(title)}}}"
              for _, owner, name_id, _, title in codes if title]
    lines += ["    substatuses:"]
    lines += [f"      {owner} {number}.{sub}: {quoted(label)}"
              for number, sub, owner, _, label in substatuses if label]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_sample(path, codes, substatuses, choose):
    lines = [f"enum {{ ALL_CODES = {len(codes)}, ALL_SUBSTATUSES = {len(substatuses)} }};",
             "static const struct code_answer code_answers[] = {"]
    for number, owner, name_id, name, title in choose.sample(codes, SAMPLE // 2):
        texts = [f"{owner}_{name_id}".upper(), name, f"Scale {number} {owner}", title]
        lines.append(f"    {{{number}, HTTP4XX_{owner.upper()}, {', '.join(map(c_string, texts))}}},")
    lines += ["};", "static const struct substatus_answer substatus_answers[] = {"]
    for number, sub, owner, label, other in choose.sample(substatuses, SAMPLE // 2):
        lines.append(f"    {{{number}, {sub}, HTTP4XX_{owner.upper()}, {c_string(label)}, "
                     f"{c_string(other or label)}}},")
    lines += ["};"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    folder = Path(sys.argv[1])
    choose = random.Random(4)
    owners = make_owners()
    codes = make_codes(owners, choose)
    substatuses = make_substatuses(owners, choose)
    write_specification(folder / "scale.yaml", owners, codes, substatuses)
    write_sample(folder / "sample.h", codes, substatuses, choose)


if __name__ == "__main__":
    main()
