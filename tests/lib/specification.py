"""The built-in specification as the tests read it: by PyYAML, without gen4xx."""

from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]


class Specification:
    """Owners, codes and sub-status codes without those of optional owners, and the locales."""

    def __init__(self):
        self.owners, self.codes, self.substatuses, self.locales = {}, [], [], {}
        for path in [ROOT / "spec/http4xx.yaml", *sorted((ROOT / "spec/vendor").glob("*.yaml")),
                     *sorted((ROOT / "spec/locale").glob("*.yaml"))]:
            # The base loader, for to YAML 1.1 the language no is false.
            document = yaml.load(path.read_bytes(), yaml.BaseLoader)
            self.owners.update(document.get("owners", {}))
            self.codes += document.get("codes", [])
            self.substatuses += document.get("substatuses", [])
            if path.parent.name == "locale":
                self.locales.update(document["locales"])
        for name in list(self.owners):
            if self.owners[name].get("optional") == "true":
                del self.owners[name]
        self.codes = [code for code in self.codes if code["owner"] in self.owners]
        self.substatuses = [sub for sub in self.substatuses if sub["owner"] in self.owners]
        ranks = sorted(self.owners, key=lambda name: not self.official(name))
        self.codes.sort(key=lambda code: (code["number"], ranks.index(code["owner"])))
        numbers = set()
        for code in self.codes:
            code["full_id"] = code["id"] if self.official(code["owner"]) else f"{code['owner']}_{code['id']}"
            code["wins"] = code["number"] not in numbers
            numbers.add(code["number"])

    def official(self, owner):
        return self.owners[owner].get("official") == "true"

    def in_order(self):
        """The locales' tags by their numbers."""
        return sorted(self.locales, key=lambda tag: int(self.locales[tag]["number"]))

    def tags(self):
        """What leads to a locale, in small letters: its own tag first, then those that others serve."""
        tags = {tag.lower(): tag for tag in self.in_order()}
        for tag in self.in_order():
            for served in self.locales[tag].get("serves", []):
                tags.setdefault(served.lower(), tag)
        return tags

    def sent(self):
        """The numbers that are sent as status codes, with the ids of the codes that win."""
        return {int(code["number"]): code["full_id"] for code in self.codes
                if code["wins"] and code.get("visibility", "sent") == "sent"}
