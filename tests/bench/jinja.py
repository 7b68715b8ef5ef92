"""Makes Jinja2 templates of Mustache templates.

Mustache looks a name up in one record after another while it renders. Here the data says which record
has the name, before anything is rendered, so that Jinja2 need not search: it gets `item["name"]`.
"""

import re

TAG = re.compile(r"\{\{([#^/>!])?\s*([^}]*?)\s*\}\}")
ALONE = re.compile(r"^[ \t]*(\{\{[#^/>!][^}]*\}\})[ \t]*\n", re.M)
BEGINNINGS = ("<%", "<$", "<#")


class Translation:
    def __init__(self, partials):
        self.partials = partials
        self.scopes = []        # (expression, records that it may be), the innermost last
        self.variables = 0

    def find(self, name):
        """The expression of a name, and all values that it has in the data."""
        first, *rest = name.split(".")
        for expression, records in reversed(self.scopes):
            if not records or any(first in record for record in records):
                break       # of a list that is empty everywhere the data does not tell
        else:
            raise KeyError(name)
        for part in (first, *rest):
            expression += f'["{part}"]'
            records = [record[part] for record in records if record and part in record]
        return expression, records

    def open(self, sign, name):
        """The start of a section, and its end."""
        expression, values = self.find(name)
        if sign == "^":
            self.scopes.append(self.scopes[-1])
            return f"<% if not {expression} %>", "<% endif %>"
        if any(isinstance(value, list) for value in values):
            self.variables += 1
            variable = f"v{self.variables}"
            items = [item for value in values for item in value]
            self.scopes.append((variable, [item for item in items if isinstance(item, dict)]))
            return f"<% for {variable} in {expression} %>", "<% endfor %>"
        records = [value for value in values if isinstance(value, dict)]
        self.scopes.append((expression, records) if records else self.scopes[-1])
        return f"<% if {expression} %>", "<% endif %>"

    def translate(self, template):
        out, ends, at = [], [], 0
        template = ALONE.sub(r"\1", template)
        for tag in TAG.finditer(template):
            out.append(plain(template[at:tag.start()]))
            at = tag.end()
            sign, name = tag.groups()
            if sign in ("#", "^"):
                start, end = self.open(sign, name)
                out.append(start)
                ends.append(end)
            elif sign == "/":
                self.scopes.pop()
                out.append(ends.pop())
            elif sign == ">":
                out.append(self.translate(self.partials[name]))
            elif sign is None:
                out.append(f"<$ {self.find(name)[0]} | c $>")
        out.append(plain(template[at:]))
        return "".join(out)


def plain(text):
    assert not any(beginning in text for beginning in BEGINNINGS), text
    return text


def translate(name, templates, view):
    """The template of that name in Jinja2, which sees `view` and, where it is for each language, `locale`."""
    translation = Translation(templates)
    translation.scopes.append(("view", [view]))
    if "{locale}" in name:
        translation.scopes.append(("locale", view["locales"]))
    return translation.translate(templates[name])
