#!/bin/sh
# Runs test programs, as many at a time as there are processors, and counts what they say: a line that
# begins with "ok - " is a test that passed, "not ok - " one that failed, "skip - " one that could not
# run here. A program that fails without saying so counts as a failure. All that they print is kept in
# build/tests/. The longest should come first.
#
#   tests/run.sh TEST...      as in: tests/run.sh program/commands.sh
#
# A test may be named with a program to test it with: program/mustache.py:build/asan/gen4xx.

set -u
cd "$(dirname "$0")/.." || exit 1

count() {
    grep -c "^$1 - " "$2"
}

# Runs one test and prints a line about it, and what failed, at once.
run() {
    test=${1%%:*}
    GEN4XX=build/gen4xx
    [ "$test" = "$1" ] || GEN4XX=${1#*:}
    export GEN4XX
    log=$logs/$(echo "$1" | tr '/:' '__').log
    start=$(date +%s)
    timeout 1800 "tests/$test" >"$log" 2>&1
    status=$?
    if [ $status -ne 0 ] && ! grep -q '^not ok - ' "$log"; then
        echo "not ok - $1: exit code $status" >>"$log"
    fi
    {
        printf '%-44s %4d passed %3d failed %3d skipped %4d s\n' "$1" "$(count ok "$log")" \
            "$(count 'not ok' "$log")" "$(count skip "$log")" $(($(date +%s) - start))
        ! grep -q '^not ok - ' "$log" || sed 's/^/    /' "$log" | grep -v '^    ok - '
        grep '^skip - ' "$log"
    } >"$log.shown"
    cat "$log.shown"
}

if [ "${1:-}" = --one ]; then
    logs=$2
    run "$3"
    exit
fi

# Where /proc is not mounted, in a bare chroot, LeakSanitizer cannot work; valgrind looks for leaks
# as well.
[ -e /proc/self ] || export ASAN_OPTIONS=detect_leaks=0

mkdir -p build/tests
logs=$(mktemp -d build/tests/run.XXXXXX)
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 tests/run.sh --one "$logs"
[ "$(ls "$logs"/*.log | wc -l)" -eq $# ] || { echo "not all tests were run"; exit 1; }
cat "$logs"/*.log >"$logs/all"
passed=$(count ok "$logs/all") failed=$(count 'not ok' "$logs/all") skipped=$(count skip "$logs/all")
rm -f "$logs"/*.shown "$logs/all"
mv "$logs"/*.log build/tests/
rmdir "$logs"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] || exit 1
[ "$skipped" -eq 0 ] || [ "${CI:-}" != true ] || { echo "in CI nothing may be skipped"; exit 1; }
[ "$passed" -gt 0 ]
