"""Replaces a file, shortens it and lets it grow, without end: hostile_writer.py PATH GOOD."""

import os
import sys
import time

path, good = sys.argv[1], open(sys.argv[2], "rb").read()
while True:
    for text in (good, good[:1000], good * 2, b""):
        open(path, "wb").write(text)
    open(path + ".new", "wb").write(good)
    os.replace(path + ".new", path)
    time.sleep(0.002)
