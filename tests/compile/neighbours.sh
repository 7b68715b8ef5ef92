#!/bin/sh
# Whether the headers of out/ can be included beside those that HTTP programs have: before them and
# behind them, in C and in C++, with no warning that the others alone do not have.

. "$(dirname "$0")/../lib/lib.sh"

# A header that takes every name in capitals that our lists have, but none that begins as ours do or
# that C has: macros like them are in many headers.
grep -oh '\b[A-Z][A-Z0-9_]*\b' out/*.h out/*.hpp | sort -u |
    grep -v -x -e 'HTTP4XX.*' -e 'NULL' -e 'U*INT[0-9A-Z_]*' |
    sed 's/.*/#undef &\n#define & (taken!)/' >"$tmp/capitals.h"
echo 'extern int capitals_taken;' >>"$tmp/capitals.h"

# warned COMMAND...: what a compiler says, without where, in $tmp/said; its exit code too.
warned() {
    "$@" >"$tmp/out" 2>&1
    status=$?
    grep -E '(warning|error): ' "$tmp/out" | sed 's/^.*: \(warning\|error\)/\1/' | sort -u >"$tmp/said"
    return $status
}

# beside NAME INCLUDES LANGUAGE COMMAND...: what stands in INCLUDES, alone, behind ours and before.
beside() {
    begin "$1, ${4##*/}, $3"
    theirs=$2 language=$3
    shift 3
    ours='#define HTTP4XX_TEXT_IMPLEMENTATION\n#include "http4xx_text.h"\n#include "http4xx_facts.h"\n'
    [ "$language" = c ] || ours="$ours#include \"http4xx.hpp\"\n"
    use='int main(void) { return http4xx_code("gone", 4) == HTTP4XX_GONE && *http4xx_title(404, 0) ? 0 : 1; }\n'
    printf "$theirs" >"$tmp/alone.$language"
    printf "$ours$theirs$use" >"$tmp/behind.$language"
    printf "$theirs$ours$use" >"$tmp/before.$language"
    set -- "$@" -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Iout "-I$tmp" -fsyntax-only
    warned "$@" "$tmp/alone.$language" || fail "$(head -n 5 "$tmp/out")"
    cp "$tmp/said" "$tmp/alone"
    for order in behind before; do
        warned "$@" "$tmp/$order.$language" || fail "$order: $(grep -m 3 error "$tmp/out")"
        diff "$tmp/alone" "$tmp/said" || fail "$order: other warnings"
    done
    end
}

httpd="-isystem /usr/include/apache2 $(apr-1-config --includes --cppflags)"
for header in microhttpd.h http_parser.h llhttp.h libsoup/soup.h httpd.h cups/cups.h cups/http.h \
    event2/http.h evhttp.h nghttp2/nghttp2.h curl/curl.h capitals.h; do
    case $header in
    llhttp.h) flags=-I/usr/share/include/llhttp ;;
    libsoup/*) flags=$(pkg-config --cflags libsoup-3.0) ;;
    httpd.h) flags=$httpd ;;
    *) flags= ;;
    esac
    # shellcheck disable=SC2086 # several options
    for compiler in gcc clang; do
        beside "$header" "#include <$header>\n" c $compiler -std=gnu11 $flags
    done
    beside "$header" "#include <$header>\n" cc gcc -std=gnu++17 $flags
done
for header in winhttp.h wininet.h; do
    beside "$header" "#include <windows.h>\n#include <$header>\n" c x86_64-w64-mingw32-gcc -std=c99
    beside "$header" "#include <windows.h>\n#include <$header>\n" cc x86_64-w64-mingw32-g++ -std=c++17
done
beside Boost.Beast "#include <boost/beast/http.hpp>\n" cc g++ -std=c++17
beside "registers of an avr" "#include <avr/io.h>\n" c avr-gcc -mmcu=atmega1284 -std=gnu99 \
    -DHTTP4XX_WITH_NB

finish
