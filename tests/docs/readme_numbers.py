"""Prints sentences that README.md must contain, from 'gen4xx dump' without and with --owner '*' on standard input."""

import json
import sys

decoder = json.JSONDecoder()
text = sys.stdin.read()
default, end = decoder.raw_decode(text)
everything, _ = decoder.raw_decode(text[end:].lstrip())
codes = {owner["id"]: len(owner["codes"]) for owner in default["owners"]}
languages = len(default["locales"])

print(f"user-facing messages in {languages} languages.")
print(f"The headers in `out/` have {len(default['codes'])} codes of {len(codes)} owners:")
print(f"{codes['iana']} registered with IANA, {codes['iis']} of Microsoft IIS and {codes['nginx']} of nginx.")
print(f"they also include {len(everything['codes']) - len(default['codes'])} codes of "
      f"{len(everything['owners']) - len(codes)} other vendors and drafts")
print(f"with all {languages} languages,")
