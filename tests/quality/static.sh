#!/bin/sh
# What tools say that only read the source.

. "$(dirname "$0")/../lib/lib.sh"

begin "clang-format has nothing to change"
tests/lib/format.sh --dry-run -Werror || fail "run 'make format'"
end

for compiler in gcc clang; do
    begin "$compiler compiles gen/ with -Werror"
    expect 0 make -s BUILD=build/tests/werror-$compiler CC=$compiler CFLAGS='-O2 -Werror' \
        build/tests/werror-$compiler/gen4xx
    end
done

begin "struct run is the only state that is no argument"
nm -f sysv build/tests/werror-gcc/gen/*/*.o | awk -F'|' '$7 ~ /^\.(data|bss)/ && $7 !~ /rel\.ro/ { print $1 }' >"$tmp/state"
[ "$(tr -d ' ' <"$tmp/state")" = this_run ] || fail "$(cat "$tmp/state")"
end

begin "gcc -fanalyzer is clean over gen/"
expect 0 make -s BUILD=build/tests/analyzer CC=gcc CFLAGS='-O1 -fanalyzer -Werror' \
    build/tests/analyzer/gen4xx
end

begin "clang-tidy is clean"
expect 0 clang-tidy --quiet gen/*/*.c -- -std=c11 -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -Igen -Ibuild
grep -v '^$' "$tmp/out" | sed 's/^/# /' | head -40
end

begin "cppcheck is clean"
expect 0 cppcheck -q --std=c11 --enable=warning,style,performance,portability --error-exitcode=1 \
    --inline-suppr --suppressions-list=tests/quality/cppcheck.txt -Igen -Ibuild -D_XOPEN_SOURCE=700 gen
end

begin "cppcheck is clean over the generated headers"
printf '#define HTTP4XX_TEXT_IMPLEMENTATION\n#include "http4xx_text.h"\n' >"$tmp/all.c"
expect 0 cppcheck -q --std=c99 --enable=warning,style,performance,portability --error-exitcode=1 \
    --suppressions-list=tests/quality/cppcheck.txt -Iout "$tmp/all.c"
end

begin "tests/README.md has a line for every test"
for test in $(tests/run.sh --list | sed 's/:.*//' | sort -u); do
    awk -v subject="### ${test%/*}/" -v row="| \`${test##*/}\`" \
        '/^###/ { inside = index($0, subject) } inside && index($0, row) == 1 { found = 1 } END { exit !found }' \
        tests/README.md || fail "no $test"
done
end

begin "functions are short: the median near 12 lines, none past 85"
ctags -x --c-kinds=f --_xformat='%{end} %{line} %N %F' gen/*/*.c |
    awk '{ print $1 - $2 + 1, $3, $4 }' | sort -n >"$tmp/lengths"
awk '{ lines[NR] = $1; if ($1 > 85) { print "# " $0; long = 1 } }
    END { print "# median " lines[int((NR + 1) / 2)] ", longest " lines[NR]; exit long || lines[int((NR + 1) / 2)] > 13 }' "$tmp/lengths" || fail "see above"
end

finish
