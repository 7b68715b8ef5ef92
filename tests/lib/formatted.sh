#!/bin/sh
# Lists the files that 'make format' formats and that the tests check.
find gen tests -name '*.[ch]' -o -name '*.cc' | grep -v -e '^tests/headers/promise/' | LC_ALL=C sort
