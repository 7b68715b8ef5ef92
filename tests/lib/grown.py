"""Specifications of any size, to see how time and memory grow with them.

No two texts are the same. The class and its codes are the built-in ones', so that everything else
grows alone.
"""

import re
import string
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = range(400, 500)


def tags():
    """Language tags of three letters, in a fixed order; those for private use come first."""
    yield from ("q" + a + b for a in string.ascii_lowercase[:20] for b in string.ascii_lowercase)
    yield from ("x" + a + b for a in string.ascii_lowercase for b in string.ascii_lowercase)


def base():
    """The class with its registered codes."""
    return (ROOT / "spec/http4xx.yaml").read_text()


def code_ids(text):
    return re.findall(r"^    id: (\w+)$", text, re.M)


def labels():
    """The words of a locale that are no sentences, as English has them."""
    return re.search(r"^    labels:\n(?:      .*\n)+", (ROOT / "spec/locale/en.yaml").read_text(), re.M)[0]


def locale(tag, ids):
    lines = [f"  {tag}:\n    name: Language {tag}\n{labels()}    class:\n      title: The class in {tag}\n"
             f"      sentence: What the class is about, said in {tag}.\n    texts:\n"]
    lines += [f"      {name}:\n        title: Title of {name} in {tag}\n        sentence: >-\n"
              f"          The sentence about {name} in the language {tag}, which is as long as sentences are;\n"
              f"          it tells what happened, and what to do.\n" for name in ids]
    return "".join(lines)


def of_locales(count):
    """A specification of so many locales, each with all texts."""
    text = base()
    ids = code_ids(text)
    return text + "\nlocales:\n" + "".join(locale(tag, ids) for tag, _ in zip(tags(), range(count)))


def of_codes(count, word="grown"):
    """A specification of so many codes besides the registered ones, whose ids begin with a word."""
    owners = [f"owner_{i}" for i in range(count // len(NUMBERS))]
    named = "".join(f"  {owner}: {{name: The {owner}, reference: Grown}}\n" for owner in owners)
    codes = "".join(f"  - {{number: {number}, owner: {owner}, id: {word}_{number}, name: {word} {number} of {owner}, "
                    f"reference: Grown}}\n" for owner in owners for number in NUMBERS)
    return base().replace("\ncodes:", f"{named}\ncodes:", 1) + "\n" + codes


def substatus_places(count):
    """Numbers and sub numbers, spread over all numbers of the class."""
    return [(NUMBERS[i % len(NUMBERS)], i // len(NUMBERS)) for i in range(count)]


def of_substatuses(count, locales=1):
    """A specification of so many sub-status codes, with labels in so many locales."""
    places = substatus_places(count)
    text = base()
    ids = code_ids(text)
    parts = [text.replace("\ncodes:", "  grown:\n    name: Grown\n    reference: Grown\n\ncodes:", 1), "\nsubstatuses:\n"]
    parts += [f"  - {{number: {number}, sub: {sub}, owner: grown, label: Reason {sub} of {number}}}\n"
              for number, sub in places]
    parts.append("\nlocales:\n")
    for tag, _ in zip(tags(), range(locales)):
        parts += [locale(tag, ids), "    substatuses:\n"]
        parts += [f"      grown {number}.{sub}: Reason {sub} of {number} in {tag}\n" for number, sub in places]
    return "".join(parts)
