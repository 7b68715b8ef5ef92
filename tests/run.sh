#!/bin/sh
# Runs test programs, as many at a time as there are processors, and counts what they print: a line that
# begins with "ok - " is a test that passed, "not ok - " one that failed, "skip - " one that could not
# run here. A program that fails without saying so counts as a failure. The output is kept in
# build/tests/.
#
#   tests/run.sh TEST...      as in: tests/run.sh program/commands.sh
#   tests/run.sh --check      the tests of 'make check'
#   tests/run.sh --all        all tests
#   tests/run.sh --list       prints their names
#
# TEST:PROGRAM tests another program than build/gen4xx: program/mustache.py:build/asan-gcc/gen4xx.

set -u
cd "$(dirname "$0")/.." || exit 1

# Lists the tests in schedule.txt, and then those that it does not mention.
list() {
    sed 's/#.*//' tests/schedule.txt | while read -r test kind; do
        [ -z "$test" ] || [ "$kind$1" = all--check ] || echo "$test"
    done
    for test in tests/*/*.sh tests/*/*.py; do
        name=${test#tests/}
        case $name in bench/* | lib/* | packages/*) continue ;; esac
        [ ! -x "$test" ] || grep -q "^$name\( all\)\{0,1\}\$" tests/schedule.txt || echo "$name"
    done
}

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

case ${1:-} in
--list)
    list --all
    exit
    ;;
--check | --all)
    # shellcheck disable=SC2046 # one argument for each test
    set -- $(list "$1")
    ;;
esac

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
