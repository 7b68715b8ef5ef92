#!/bin/sh
# Whether the headers of out/ compile in more places than tests/compile/compilers.sh tries: with all the
# warnings that there are, without an operating system, for Windows, and by small compilers. What
# they answer elsewhere is asked by tests/compile/targets.py.

. "$(dirname "$0")/../lib/lib.sh"

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"

# What is left out of -Weverything: how a struct is laid out, on purpose; what C has nothing else
# for (pointers, casts, NULL); what headers for C99 and C++11 cannot do for C90 and C++98; and what
# only tells that a standard is as old as that.
but="-Wno-padded -Wno-unsafe-buffer-usage -Wno-unknown-warning-option"
but_cxx="$but -Wno-old-style-cast -Wno-zero-as-null-pointer-constant -Wno-c++98-compat
    -Wno-c++98-compat-pedantic -Wno-pre-c++14-compat -Wno-pre-c++17-compat"

cat >"$tmp/all.c" <<'C'
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#include "http4xx_facts.h"
int main(void)
{
    return *http4xx_title(404, 0) && http4xx_code("gone", 4) == HTTP4XX_GONE &&
           http4xx_cacheable(404) ? 0 : 1;
}
C
cp "$tmp/all.c" "$tmp/all.cc"
cat >"$tmp/plus.cc" <<'C'
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#include "http4xx.hpp"
#include "http4xx.hpp"
static_assert(http4xx::reason(404) == "Not Found");
static_assert(http4xx::code("not found") == 404);
int other(int code);
int main()
{
    return *http4xx_title(404, 0) && http4xx::reason(other(404)) == "Gone" ? 0 : 1;
}
C
cat >"$tmp/other.cc" <<'C'
#include "http4xx.hpp"
int other(int code);
int other(int code)
{
    return http4xx::in_class(code) ? http4xx::code("gone") : 0;
}
C

# takes NAME "SOURCE..." COMMAND...: a compiler makes a program of these without a word.
takes() {
    begin "$1"
    sources=$2
    shift 2
    # shellcheck disable=SC2086 # several files
    (cd "$tmp" && "$@" $sources -I"$OLDPWD/out" -o program) >"$tmp/out" 2>&1 || fail "exit code $?"
    [ ! -s "$tmp/out" ] || fail "$(head -n 5 "$tmp/out")"
    end
}

# The same, and the program runs.
makes() {
    takes "$@"
    begin "$1: the program"
    expect 0 "$tmp/program"
    end
}

# The older clang tries the oldest standards and the newest.
older() {
    case $1 in c99 | c2x | c++11 | c++2b) echo clang ;; esac
}

# shellcheck disable=SC2086 # several options, here and below
for std in c99 c11 c17 c2x; do
    for compiler in $(older $std) clang-19; do
        makes "$compiler -std=$std -Weverything" all.c $compiler -std=$std -Weverything $but -Werror
    done
    [ $std = c99 ] || makes "tcc -std=$std" all.c tcc -std=$std -Wall -Werror
done
for std in c++11 c++14 c++17 c++20 c++2b; do
    for compiler in $(older $std) clang-19; do
        takes "$compiler -std=$std -Weverything" all.cc \
            $compiler -std=$std -Weverything $but_cxx -Werror
    done
done
for std in c++17 c++20 c++2b; do
    for compiler in clang++ "clang-19 -lstdc++"; do
        makes "http4xx.hpp in two units, $compiler -std=$std -Weverything" "plus.cc other.cc" \
            $compiler -std=$std -Weverything $but_cxx -Werror
    done
    makes "http4xx.hpp in two units, g++ -std=$std" "plus.cc other.cc" g++ -std=$std $warnings
    takes "http4xx.hpp in two units, Windows, g++ -std=$std" "plus.cc other.cc" \
        x86_64-w64-mingw32-g++ -std=$std $warnings
done

# Each header alone and twice, then all from the last to the first, in a unit beside another.
printf '#include "%s"\n' $(cd out && ls -r http4xx*.h) >"$tmp/backwards.c"
echo 'const char *other(int code); const char *other(int code) { return http4xx_reason(code); }' \
    >>"$tmp/backwards.c"
for header in out/*.h; do
    name=$(basename "$header" .h)
    printf '#include "%s.h"\n#include "%s.h"\nextern int x;\n' "$name" "$name" >"$tmp/twice-$name.c"
done
for compiler in "tcc -Wall -Werror" "clang-19 -std=c99 -Weverything $but -Werror" \
    "x86_64-w64-mingw32-gcc -std=c99 $warnings" \
    "avr-gcc -mmcu=atmega1284 -std=c99 -ffreestanding $warnings"; do
    begin "${compiler%% *} takes each header alone and twice"
    for source in "$tmp"/twice-*.c; do
        expect 0 $compiler -Iout -c "$source" -o "$tmp/twice.o"
    done
    end
done
for compiler in "tcc -Wall -Werror" "clang-19 -std=c99 -Weverything $but -Werror" \
    "x86_64-w64-mingw32-gcc -std=c99 $warnings" "gcc -m32 -std=c99 $warnings"; do
    takes "${compiler%% *}: the headers in any order, in several units of one program" \
        "backwards.c all.c" $compiler
done

# Without an operating system. An avr has room for a language, not for all.
takes "arm without a C library" "all.c -lgcc" arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb -Os -std=c99 \
    -ffreestanding -nostdlib -Wl,--entry=main $warnings
takes "arm without a C library, C++" "all.cc -lgcc" arm-none-eabi-g++ -mcpu=cortex-m0 -mthumb -Os \
    -std=c++11 -fno-exceptions -ffreestanding -nostdlib -Wl,--entry=main $warnings
for language in NN AR; do
    takes "avr without a C library, $language" "all.c -lgcc" avr-gcc -mmcu=atmega1284 -Os -std=c99 \
        -ffreestanding -nostdlib -DHTTP4XX_WITH_$language $warnings -Wl,-Tdata=0x800100
done

# It takes minutes for all the languages.
begin "pcc takes a language"
expect 0 pcc -Wall -DHTTP4XX_WITH_NB -Iout "$tmp/all.c" -o "$tmp/program"
[ -n "$broken" ] || expect 0 "$tmp/program"
end

finish
