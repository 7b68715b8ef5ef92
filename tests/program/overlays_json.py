"""What overlays.sh checks in the output of dump: overlays_json.py CHECK FOLDER, which has it as "out"."""

import json
import sys
from pathlib import Path

data = json.loads((Path(sys.argv[2]) / "out").read_text(encoding="utf-8"))


def alone():
    assert [owner["id"] for owner in data["owners"]] == ["acme"]
    assert [code["number"] for code in data["codes"]] == [471, 499]
    assert [(s["number"], s["sub"]) for s in data["substatuses"]] == [(404, 13), (499, 1), (499, 2)]


def whole():
    [locale] = data["locales"]
    assert locale["name"] == "ދިވެހި" and locale["class"]["title"] == "މައްސަލަ"
    assert [text["title"] for text in locale["texts"] if text["ID"] == "NOT_FOUND"] == ["ނެތް"]
    assert locale["direction"] == "rtl", locale["direction"]


def tags():
    tags = [(tag["small_tag"], tag["locale_tag"]) for tag in data["tags"]]
    assert tags == [("eo", "eo"), ("eo-xx", "eo"), ("sv", "sv")], tags


{"alone": alone, "whole": whole, "tags": tags}[sys.argv[1]]()
