#!/bin/sh
# Runs the unit tests, each built with the sanitizers of gcc and of clang.

. "$(dirname "$0")/../lib/lib.sh"

for compiler in gcc clang; do
    for source in tests/quality/unit/*.c; do
        test=$(basename "$source" .c)
        program=build/tests/unit-$compiler/unit-$test
        begin "$test, $compiler, ASan and UBSan"
        expect 0 make -s BUILD=build/tests/unit-$compiler CC=$compiler "$program" \
            CFLAGS='-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all'
        expect 0 env -C "$tmp" "$(pwd)/$program"
        sed 's/^/# /' "$tmp/err"
        end
    done
done

finish
