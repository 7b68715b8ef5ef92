#!/bin/sh
# Runs clang-format with the options that are given over all sources in C and C++, except the programs
# in promise/, which stay as an earlier version had them. `make format` and static.sh share this list.

cd "$(dirname "$0")/../.." || exit 1
find gen tests -name '*.[ch]' ! -path '*/promise/*' -o -name '*.cc' | LC_ALL=C sort | xargs clang-format "$@"
