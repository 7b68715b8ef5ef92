#!/bin/sh
# Whether out/ comes out byte for byte whatever compiled the program and wherever it runs.

. "$(dirname "$0")/../lib/lib.sh"

same() {
    rm -rf "$tmp/again"
    expect 0 "$@" generate -o "$tmp/again"
    diff -r -x '*.md' out "$tmp/again" || fail "differs: $*"
}

# glibc's locales for the test alone, outside the system's folders.
export LOCPATH="$tmp/locales"
mkdir "$LOCPATH"
for locale in nb_NO tr_TR; do
    localedef -i $locale -f UTF-8 "$LOCPATH/$locale.UTF-8" >/dev/null 2>&1
done

for compiler in gcc clang; do
    program=build/tests/$compiler/gen4xx
    begin "built with $compiler"
    expect 0 make -s BUILD=build/tests/$compiler CC=$compiler $program
    same $program
    end
    for locale in C nb_NO.UTF-8 tr_TR.UTF-8; do
        begin "built with $compiler, locale $locale"
        [ "$locale" = C ] || [ -d "$LOCPATH/$locale" ] || fail "no such locale"
        same env LC_ALL=$locale LANG=$locale $program
        end
    done
done

for mask in 000 022 077; do
    begin "umask $mask"
    (umask $mask && "$GEN4XX" generate -o "$tmp/mask$mask") || fail "exit code"
    diff -r -x '*.md' out "$tmp/mask$mask" || fail "differs"
    wanted=$(printf '%o' $((0666 & ~0$mask)))
    [ "$(stat -c %a "$tmp/mask$mask/http4xx.h")" = "$wanted" ] || fail "the mode is not $wanted"
    end
done

for zone in UTC Asia/Kathmandu America/St_Johns; do
    begin "time zone $zone"
    same env TZ=$zone "$GEN4XX"
    end
done

begin "no time and no path in the files"
grep -n -e "$(pwd)" -e "$(date +%Y-%m)" -e "/home" -e "/tmp" out/* && fail "found"
end

finish
