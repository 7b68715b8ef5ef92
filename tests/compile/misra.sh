#!/bin/sh
# The rules of the embedded world, and what compilers find who follow every path, over the generated
# headers; the latter over gen/ as well, for which static.sh asks gcc.

. "$(dirname "$0")/../lib/lib.sh"

printf '%s\n' '#define HTTP4XX_TEXT_IMPLEMENTATION' '#include "http4xx_facts.h"' '#include "http4xx_text.h"' \
    >"$tmp/all.c"

# Two languages have all that 45 have but their texts.
begin "cppcheck's MISRA addon finds what tests/compile/misra.txt argues, and nothing else"
expect 0 cppcheck -q --std=c99 --addon=misra -DHTTP4XX_WITH_EN -DHTTP4XX_WITH_NB --max-configs=1 -Iout \
    --template='{id} {file}:{line}' "$tmp/all.c"
grep '^misra' "$tmp/err" | sort -u >"$tmp/found"
grep -v '^misra' "$tmp/err" && fail "something else"
[ -s "$tmp/found" ] || fail "the addon said nothing"
sed -n '/^misra/p' tests/compile/misra.txt | sort >"$tmp/listed"
cut -d ' ' -f 1 "$tmp/found" | sort -u >"$tmp/rules"
for rule in $(comm -13 "$tmp/listed" "$tmp/rules"); do
    fail "a new deviation: $(grep -m 1 "^$rule " "$tmp/found")"
done
for rule in $(comm -23 "$tmp/listed" "$tmp/rules"); do
    fail "nothing deviates from $rule any more"
done
end

begin "gcc -fanalyzer is clean over the headers"
expect 0 gcc -std=c99 -O1 -Wall -Wextra -fanalyzer -Werror -Iout -c "$tmp/all.c" -o "$tmp/all.o"
end

begin "scan-build is clean over the headers"
expect 0 scan-build --status-bugs -o "$tmp" clang -std=c99 -Iout -c "$tmp/all.c" -o "$tmp/all.o"
end

# What was built before would not be looked at.
begin "scan-build is clean over gen/"
rm -rf build/tests/scan
expect 0 scan-build --status-bugs -o "$tmp" --use-cc=clang make -s BUILD=build/tests/scan build/tests/scan/gen4xx
end

finish
