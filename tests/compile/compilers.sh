#!/bin/sh
# Whether out/ compiles without a warning wherever it is promised to, and what it compiles to.

. "$(dirname "$0")/../lib/lib.sh"

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"

# A unit that uses every header, and calls something of each.
cat >"$tmp/all.c" <<'C'
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#define CASE(number, id, owner, reason) case number: return reason;
const char *by_switch(int code);
const char *by_switch(int code)
{
    switch (code) {
        HTTP4XX_NUMBERS(CASE)
    default: return "";
    }
}
int main(void)
{
    return http4xx_reason(404) == by_switch(404) && *http4xx_title(404, 0) &&
           http4xx_code("gone", 4) == HTTP4XX_GONE ? 1 : 0;
}
C
cp "$tmp/all.c" "$tmp/all.cc"

for compiler in gcc clang; do
    for std in c99 c11 c17 c2x; do
        begin "$compiler -std=$std has no warning"
        expect 0 $compiler -std=$std $warnings -Iout "$tmp/all.c" -o "$tmp/all"
        expect 0 "$tmp/all"
        end
    done
done
for compiler in g++ clang++; do
    for std in c++11 c++14 c++17 c++20 c++2b; do
        begin "$compiler -std=$std has no warning"
        expect 0 $compiler -std=$std $warnings -Iout "$tmp/all.cc" -o "$tmp/all"
        expect 0 "$tmp/all"
        end
    done
done

for compiler in gcc clang; do
    for header in out/*.h; do
        begin "$compiler takes $(basename "$header") alone and twice"
        name=$(basename "$header")
        printf '#include "%s"\n#include "%s"\nextern int x;\n' "$name" "$name" >"$tmp/twice.c"
        expect 0 $compiler -std=c99 $warnings -Iout -c "$tmp/twice.c" -o "$tmp/twice.o"
        end
    done
    begin "$compiler takes the headers in any order, in several units of one program"
    for header in out/*.h; do
        sed 's/.*/#include "&"/' <<EOF >"$tmp/backwards.c"
$(ls out | grep "\.h$" | sort -r)
EOF
    done
    echo 'const char *other(int code); const char *other(int code) { return http4xx_reason(code); }' \
        >>"$tmp/backwards.c"
    expect 0 $compiler -std=c99 $warnings -Iout "$tmp/backwards.c" "$tmp/all.c" -o "$tmp/all"
    end
    begin "$compiler -ffreestanding -nostdlib needs no function of libc, no relocation in tables"
    expect 0 $compiler -std=c99 -Os -fPIC -ffreestanding -nostdlib -Iout -shared -Wl,--no-undefined \
        "$tmp/all.c" -o "$tmp/all.so"
    expect 0 $compiler -std=c99 -O2 -fPIC -fno-jump-tables -Iout -c "$tmp/all.c" -o "$tmp/all.o"
    readelf -rW "$tmp/all.o" | awk '/^Relocation section/ { table = $3 } /R_/ { print table }' |
        grep -v -e '\.text' -e eh_frame && fail "relocations"
    end
    begin "$compiler finds no state that changes"
    readelf -SW "$tmp/all.o" | awk '$2 ~ /^\.(data|bss)/ || $3 ~ /^\.(data|bss)/' |
        grep -v ' 000000 00 ' && fail "writable data"
    end
done

begin "a language that is not taken costs no text, no tag and no file"
mkdir "$tmp/few"
cp out/http4xx*.h "$tmp/few"
rm "$tmp"/few/http4xx_text_[!n]*.h "$tmp/few/http4xx_text_nn.h" "$tmp/few/http4xx_text_nl.h"
cat >"$tmp/few.c" <<'C'
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#include <string.h>
int main(void)
{
    static const char value[] = "fi, da;q=0.9, no;q=0.8";
    return HTTP4XX_LOCALE_NB == 1 && HTTP4XX_LOCALE_ZH_HANT == 44 &&
           http4xx_locale_find("nb-NO") == HTTP4XX_LOCALE_NB && http4xx_locale_find("fi") < 0 &&
           http4xx_negotiate(value, sizeof value - 1) == HTTP4XX_LOCALE_NB &&
           http4xx_negotiate("fi", 2) == HTTP4XX_LOCALE_NB &&
           strcmp(http4xx_title(404, HTTP4XX_LOCALE_FI), "Ikke funnet") == 0 ? 0 : 1;
}
C
for compiler in gcc clang; do
    expect 0 $compiler -std=c99 $warnings -DHTTP4XX_WITH_NB -I"$tmp/few" "$tmp/few.c" -o "$tmp/few.out"
    expect 0 "$tmp/few.out"
done
strings "$tmp/few.out" | grep -e 'zh-h' -e 'Suomi' -e suomi && fail "something of another language"
end

begin "the X-macro lists have every code where it belongs"
cat >"$tmp/lists.c" <<'C'
#include "http4xx_enum.h"
#include <stdio.h>
#define ROW(number, id, owner, reason)                                             \
    count++;                                                                        \
    if ((int)HTTP4XX_##id != number)                                                \
        return 1;
#define OWNED(number, id, owner, reason)                                           \
    owned++;                                                                        \
    if (HTTP4XX_##owner < last)                                                     \
        return 2;                                                                   \
    last = HTTP4XX_##owner;
int main(void)
{
    int count = 0, owned = 0, last = 0;
    HTTP4XX_NUMBERS(ROW)
    if (count != 38)
        return 3;
    HTTP4XX_CODES(ROW)
    HTTP4XX_IANA_CODES(OWNED)
    HTTP4XX_IIS_CODES(OWNED)
    HTTP4XX_NGINX_CODES(OWNED)
    return count == 38 + 39 && owned == 39 ? 0 : 4;
}
C
expect 0 gcc -std=c99 -Iout "$tmp/lists.c" -o "$tmp/lists"
expect 0 "$tmp/lists"
end

begin "former names are aliases, vendors' codes have their owner in front"
cat >"$tmp/names.c" <<'C'
#include "http4xx_enum.h"
typedef char a[HTTP4XX_PAYLOAD_TOO_LARGE == 413 && HTTP4XX_REQUEST_ENTITY_TOO_LARGE == 413 &&
               HTTP4XX_UNPROCESSABLE_ENTITY == 422 && HTTP4XX_NGINX_CLIENT_CLOSED_REQUEST == 499 &&
               HTTP4XX_IIS_REDIRECT == 451 && HTTP4XX_UNAVAILABLE_FOR_LEGAL_REASONS == 451 ? 1 : -1];
C
expect 0 gcc -std=c99 -Iout -c "$tmp/names.c" -o "$tmp/names.o"
end

finish
