#!/bin/sh
# What valgrind says of the program, built as usual.

. "$(dirname "$0")/../lib/lib.sh"

if [ ! -e /proc/self ]; then
    echo "skip - memory: valgrind needs /proc, which is not mounted"
    exit 0
fi

checked() {
    wanted=$1
    shift
    begin "valgrind: gen4xx $*"
    expect "$wanted" valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=all \
        "$GEN4XX" "$@"
    end
}

checked 0 generate -o "$tmp/out-files"
checked 0 check -o out
checked 0 lint
checked 0 dump
checked 0 show 451
sed 's/Not Found/Not There/' out/http4xx_enum.h >"$tmp/out-files/http4xx_enum.h"
checked 1 check -o "$tmp/out-files"
echo '{{#a}}{{b}}{{>part}}{{/a}}' >"$tmp/t.mustache"
echo '{{<base}}{{$x}}y{{/x}}{{/base}}' >"$tmp/part.mustache"
echo '  {{$x}}z{{/x}}' >"$tmp/base.mustache"
echo 'a: [{b: 1}, {b: ø}]' >"$tmp/data.yaml"
checked 0 render --data "$tmp/data.yaml" "$tmp/t.mustache"

finish
