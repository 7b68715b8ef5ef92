"""Renders the C headers with Jinja2, as gen4xx does; see generating.py.

    generate_python.py VIEW.json TEMPLATES OUT SPECIFICATION...
"""

import json
import re
import sys
import time
import unicodedata
from pathlib import Path

import jinja2
import yaml

UNSAFE = re.compile(r'["\\]|\A/|(?<=\*)/|(?<=/)\*|\*\Z|\?(?=\?)|(?<=\?)\?')


def escape_character(c):
    if c == '"':
        return '\\"'
    if c == "\n":
        return "\\n"
    return "".join(f"\\{byte:03o}" for byte in c.encode())


def is_visible(c):
    return c.isprintable() or unicodedata.category(c) == "Zs"


def escape_c(value):
    """As gen/mustache/escape_literal.c."""
    text = value if isinstance(value, str) else str(value)
    if text.isprintable():
        return UNSAFE.sub(lambda match: escape_character(match[0]), text)
    unsafe = {match.start() for match in UNSAFE.finditer(text)}
    return "".join(escape_character(c) if i in unsafe or not is_visible(c) else c for i, c in enumerate(text))


def read_view(path):
    """The time that is not counted: see generating.py."""
    cpu, start = time.process_time(), time.monotonic()
    view = json.loads(Path(path).read_bytes())
    print(f"{time.process_time() - cpu}\t{time.monotonic() - start}", flush=True)
    return view


def main():
    view_path, templates, out, *specifications = sys.argv[1:]
    for path in specifications:
        with open(path, "rb") as file:
            yaml.load(file, yaml.CSafeLoader)
    view = read_view(view_path)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates), keep_trailing_newline=True, block_start_string="<%",
        block_end_string="%>", variable_start_string="<$", variable_end_string="$>", comment_start_string="<#",
        comment_end_string="#>")
    environment.filters["c"] = escape_c
    for name in environment.list_templates():
        template = environment.get_template(name)
        for locale in view["locales"] if "{locale}" in name else [view]:
            path = Path(out) / (name.replace("{locale}", locale["tag"]) if "{locale}" in name else name)
            path.write_text(template.render(view=view, locale=locale), encoding="utf-8")


main()
