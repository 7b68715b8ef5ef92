#!/bin/sh
# Runs test programs one after another and counts what they say: a line that begins with "ok - " is
# a test that passed, "not ok - " one that failed, "skip - " one that could not run here. A program
# that fails without saying so counts as a failure. All that they print is kept in build/tests/.
#
#   tests/run.sh TEST...
#
# A test may be named with a program to test it with: mustache.py:build/asan/gen4xx.

set -u
cd "$(dirname "$0")/.." || exit 1
mkdir -p build/tests
passed=0 failed=0 skipped=0

# Where /proc is not mounted, in a bare chroot, LeakSanitizer cannot work; valgrind looks for leaks
# as well.
[ -e /proc/self ] || export ASAN_OPTIONS=detect_leaks=0

count() {
    grep -c "^$1 - " "$2"
}

for argument in "$@"; do
    test=${argument%%:*}
    GEN4XX=build/gen4xx
    [ "$test" = "$argument" ] || GEN4XX=${argument#*:}
    export GEN4XX
    log=build/tests/$(echo "$argument" | tr '/:' '__').log
    start=$(date +%s)
    timeout 1800 "tests/$test" >"$log" 2>&1
    status=$?
    if [ $status -ne 0 ] && ! grep -q '^not ok - ' "$log"; then
        echo "not ok - $argument: exit code $status" >>"$log"
    fi
    p=$(count ok "$log") f=$(count 'not ok' "$log") s=$(count skip "$log")
    printf '%-44s %4d passed %3d failed %3d skipped %4d s\n' "$argument" "$p" "$f" "$s" \
        $(($(date +%s) - start))
    [ "$f" -eq 0 ] || sed 's/^/    /' "$log" | grep -v '^    ok - '
    [ "$s" -eq 0 ] || grep '^skip - ' "$log"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] || exit 1
[ "$skipped" -eq 0 ] || [ "${CI:-}" != true ] || { echo "in CI nothing may be skipped"; exit 1; }
[ "$passed" -gt 0 ]
