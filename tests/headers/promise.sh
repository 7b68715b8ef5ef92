#!/bin/sh
# Whether programs that were written for an earlier version of the headers still compile with these,
# and say the same.

. "$(dirname "$0")/../lib/lib.sh"

warnings="-Wall -Wextra -Werror"
version=$(sed -n 's/.*GEN4XX_VERSION "\(.*\)"/\1/p' gen/base/version.h)

# keeps HEADERS PROGRAM COMPILER: whether the program compiles with these headers and says "ok".
keeps() {
    # shellcheck disable=SC2086 # options
    $3 $warnings -I"$1" "$2" -o "$tmp/program" >"$tmp/said" 2>&1 &&
        [ "$("$tmp/program" 2>&1 | tee -a "$tmp/said")" = ok ]
}

for program in tests/headers/promise/*.c; do
    earlier=$(basename "$program" .c)
    # shellcheck disable=SC2043 # one language each
    for compiler in 'gcc -std=c99' 'g++ -x c++ -std=c++11'; do
        begin "a program for $earlier, ${compiler%% *}"
        keeps out "$program" "$compiler" || fail "$(head -20 "$tmp/said")"
        end
    done
    begin "gen4xx diff finds nothing in it that code for $earlier would stop to compile at"
    expect 0 "$GEN4XX" diff "tests/headers/promise/$earlier-enum.h" out/http4xx_enum.h
    end
done

begin "the program for $version uses every public name of its headers"
[ -f "tests/headers/promise/$version.c" ] || fail "there is none"
cat out/http4xx.h out/http4xx_enum.h out/http4xx_facts.h out/http4xx_substatus.h \
    out/http4xx_locale.h out/http4xx_text.h >"$tmp/all.h"
{
    ctags -x --language-force=C --c-kinds=fp --_xformat='%N' "$tmp/all.h"
    ctags -x --language-force=C --c-kinds=e --_xformat='%N' "$tmp/all.h"
    grep -oE '^#define [A-Z0-9_]+\(x\)|^#define [A-Z0-9]+_WITH_[A-Z_]+' "$tmp/all.h" |
        sed 's/#define //; s/(x)//'
} | grep -v '_$' | sort -u >"$tmp/names"
[ "$(wc -l <"$tmp/names")" -gt 200 ] || fail "only $(wc -l <"$tmp/names") names"
while read -r public; do
    grep -qw "$public" "tests/headers/promise/$version.c" || echo "$public"
done <"$tmp/names" >"$tmp/missing"
[ ! -s "$tmp/missing" ] || fail "missing: $(cat "$tmp/missing")"
end

# Each of these breaks the promise, and must be seen.
broken() {
    rm -rf "$tmp/out"
    cp -R out "$tmp/broken"
    sed -i "$1" "$tmp"/broken/*.h
    if diff -r -x '*.md' out "$tmp/broken" >/dev/null; then
        fail "it changes nothing: $1"
    elif keeps "$tmp/broken" "tests/headers/promise/$version.c" 'gcc -std=c99'; then
        fail "not seen: $1"
    fi
    rm -rf "$tmp/broken"
}
begin "what breaks the promise is seen: a name, a number, a type, a list, a language, a meaning"
broken 's/HTTP4XX_PAYLOAD_TOO_LARGE  /HTTP4XX_PAYLOAD_TOO_BIG  /'
broken 's/\(HTTP4XX_NGINX_CERT_ERROR *= \)495/\1494/'
broken 's/http4xx_owner_official(int owner)/http4xx_owner_official(long owner)/'
broken 's/HTTP4XX_IIS_CODES/HTTP4XX_CODES_OF_IIS/'
broken 's/HTTP4XX_LOCALE_NN = 2/HTTP4XX_LOCALE_NN = 60/'
broken 's/const char \*when;/const char *condition;/'
broken 's/"Not Found"/"Not Here"/'
sed 's/GONE  /GONE_AWAY  /' out/http4xx_enum.h >"$tmp/renamed.h"
expect 1 "$GEN4XX" diff "tests/headers/promise/$version-enum.h" "$tmp/renamed.h"
end

finish
