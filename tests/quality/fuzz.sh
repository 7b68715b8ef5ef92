#!/bin/sh
# Fuzzes what reads anything from anywhere, with ASan and UBSan: each target for FUZZ_SECONDS with
# libFuzzer, and for as long with AFL++. What is found lies in build/tests/fuzz/; to see it once more:
# build/libfuzzer/fuzz-TARGET FILE.

. "$(dirname "$0")/../lib/lib.sh"

: "${FUZZ_SECONDS:=60}"
work=build/tests/fuzz
rm -rf "$work"
mkdir -p "$work"
tests/quality/fuzz/corpus.py "$work/seeds" || exit 1

with_libfuzzer() {
    mkdir -p "$work/$1"
    build/libfuzzer/fuzz-"$1" -max_total_time="$FUZZ_SECONDS" -timeout=10 -rss_limit_mb=3000 \
        -max_len=8192 -close_fd_mask=3 -dict=tests/quality/fuzz/"$1".dict -artifact_prefix="$work/$1-" \
        "$work/$1" "$work/seeds/$1" >"$work/$1.log" 2>&1
}

with_afl() {
    AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1 \
        afl-fuzz -V "$FUZZ_SECONDS" -t 10000 -m none -i "$work/seeds/$1" -o "$work/afl" -M "$1" \
        -x tests/quality/fuzz/"$1".dict -- build/afl/fuzz-"$1" >"$work/afl-$1.log" 2>&1
}

# both COMMAND: runs it for all targets, two at a time, and keeps their exit codes.
both() {
    for pair in 'specification negotiate' 'template checksum'; do
        for target in $pair; do
            {
                "$1" "$target"
                echo $? >"$work/$1-$target"
            } &
        done
        wait
    done
}

# Whether a fuzzer has run at all: how often.
runs() {
    sed -n -e 's/^Done \([0-9]*\) runs.*/\1/p' -e 's/^execs_done *: //p' "$1"
}

both with_libfuzzer
both with_afl
for target in specification template negotiate checksum; do
    begin "$target, libFuzzer, $FUZZ_SECONDS s"
    [ "$(cat "$work/with_libfuzzer-$target")" -eq 0 ] ||
        fail "exit code $(cat "$work/with_libfuzzer-$target"): $(grep -a -A20 -e ERROR -e 'runtime error' "$work/$target.log")"
    [ "$(runs "$work/$target.log")" -gt 100 ] || fail "hardly a run: $(tail -3 "$work/$target.log")"
    end
    begin "$target, AFL++, $FUZZ_SECONDS s"
    [ "$(cat "$work/with_afl-$target")" -eq 0 ] || fail "$(tail -5 "$work/afl-$target.log")"
    stats="$work/afl/$target/fuzzer_stats"
    [ "$(runs "$stats")" -gt 100 ] || fail "hardly a run: $(cat "$stats")"
    find "$work/afl/$target/crashes" "$work/afl/$target/hangs" -name 'id*' | grep . && fail "it is found"
    end
done

finish
