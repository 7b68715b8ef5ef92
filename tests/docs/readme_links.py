"""Checks the relative links in documents: each leads to an existing file, and each #anchor to a heading.

  readme_links.py DOCUMENT...
"""

import os
import re
import sys


def prose(path):
    """The text of a document without blocks of code."""
    with open(path, encoding="utf-8") as file:
        return re.sub(r"^```.*?^```$", "", file.read(), flags=re.S | re.M)


def anchors(path):
    """The anchors of the headings, as GitHub generates them."""
    counts = {}
    found = set()
    for heading in re.findall(r"^#+ +(.*?) *$", prose(path), flags=re.M):
        anchor = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = counts.get(anchor, 0)
        counts[anchor] = count + 1
        found.add(f"{anchor}-{count}" if count else anchor)
    return found


def links(path):
    """The targets of relative links and images."""
    text = re.sub(r"`[^`\n]*`", "`code`", prose(path))
    targets = re.findall(r"\]\(\s*<?([^)\s>]*)", text) + re.findall(r"^\[[^]]+\]: *(\S+)", text, flags=re.M)
    return [target for target in targets if not re.match(r"[a-z][a-z0-9+.-]*:", target)]


def fault(document, link):
    """What is wrong with a link, or None."""
    path, _, anchor = link.partition("#")
    target = os.path.normpath(os.path.join(os.path.dirname(document), path)) if path else document
    if not os.path.exists(target):
        return "no such file"
    if anchor and (os.path.isdir(target) or anchor not in anchors(target)):
        return "no such heading"
    return None


def main():
    count = 0
    faults = []
    for document in sys.argv[1:]:
        for link in links(document):
            count += 1
            what = fault(document, link)
            if what:
                faults.append(f"{document}: {what}: {link}")
    print(*faults, f"# {count} links in {len(sys.argv) - 1} documents", sep="\n")
    return bool(faults) or count < 20


if __name__ == "__main__":
    sys.exit(main())
