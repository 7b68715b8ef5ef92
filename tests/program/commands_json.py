"""What commands.sh checks in JSON: commands_json.py CHECK FOLDER, which has what the commands printed."""

import json
import re
import sys
from pathlib import Path

folder = Path(sys.argv[2])


def load(name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def describe():
    described, dumped = load("described"), load("dumped")
    for command in described["commands"]:
        text = (folder / f"help-{command['command']}").read_text()
        assert text.startswith(f"usage: gen4xx {command['command']} {command['operands']}".rstrip() + " [OPTION...]"), text
        listed = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", text, re.MULTILINE)
        assert listed == [option["option"] for option in command["options"]], (listed, command)
    assert len(described["commands"]) == 10 and len(described["options"]) == 16
    assert "codes[].visibility" in [key["path"] for key in described["keys"]]
    assert [field["field"] for field in described["records"][0]["fields"] if not field["unlisted"]] == list(dumped)


def codes():
    assert len(load("out")["codes"]) == 39


def characters():
    text = [owner["reference"] for owner in load("out")["owners"]][-1]
    assert text == "a\nb\tc\r\x7f\x85\u2028 \"\\ \U0001F600 </script>", text


{"describe": describe, "codes": codes, "characters": characters}[sys.argv[1]]()
