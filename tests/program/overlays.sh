#!/bin/sh
# What specifications of one's own do: overlays on the built-in one, and others in its place.

. "$(dirname "$0")/../lib/lib.sh"

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
overlays=$PWD/tests/program/overlays

# compiled COMPILER HEADERS ARGUMENT...: builds a program with the headers of a folder and runs it;
# what it prints is what is wrong.
compiled() {
    compiler=$1 headers=$2
    shift 2
    case $compiler in
    *++) language="-x c++ -std=c++11" ;;
    *) language=-std=c99 ;;
    esac
    # shellcheck disable=SC2086 # several options
    expect 0 "$compiler" $language $warnings "-I$headers" "-I$overlays" "$@" -o "$tmp/program"
    [ -n "$broken" ] || expect 0 "$tmp/program"
    sed 's/^/# /' "$tmp/out"
}

# says TEXT: whether the last command printed that as an error, and where; FILE:LINE:COLUMN first.
says() {
    grep -qxF -e "$1" "$tmp/err" || {
        fail "no '$1' but:"
        sed 's/^/# /' "$tmp/err"
    }
}

# --- the worked example ---

begin "acme: the binary alone makes headers of acme.yaml in an empty folder"
mkdir "$tmp/project"
cp "$GEN4XX" "$overlays/acme.yaml" "$tmp/project/"
cd "$tmp/project" || exit 1
expect 0 env -i ./gen4xx generate --spec acme.yaml -o src/gen
expect 0 ./gen4xx check --spec acme.yaml -o src/gen
expect 0 ./gen4xx generate --spec acme.yaml -o first --owner iana,acme,nginx
expect 0 ./gen4xx generate --spec acme.yaml -o alone --owner acme
cd "$OLDPWD" || exit 1
expect 0 "$GEN4XX" generate -o "$tmp/plain"
[ "$(cd "$tmp/project/src/gen" && echo *)" = "$(cd "$tmp/plain" && echo *)" ] ||
    fail "not the files that the built-in specification makes"
grep -qF 'gen4xx generate --spec acme.yaml' "$tmp/project/src/gen/http4xx.h" ||
    fail "the headers do not say how they were made"
end

begin "acme: where the program runs and where acme.yaml lies makes no difference"
expect 0 "$GEN4XX" generate --spec "$overlays/acme.yaml" -o "$tmp/elsewhere"
diff -r "$tmp/project/src/gen" "$tmp/elsewhere" || fail "differs"
end

for compiler in gcc clang; do
    begin "acme: $compiler, all that acme.yaml says, behind nginx and IIS"
    compiled "$compiler" "$tmp/project/src/gen" "$overlays/acme.c"
    end
    begin "acme: $compiler, --owner iana,acme,nginx puts acme before nginx, and leaves IIS out"
    compiled "$compiler" "$tmp/project/first" "$overlays/acme-first.c"
    end
    begin "acme: $compiler, --owner acme has acme alone"
    compiled "$compiler" "$tmp/project/alone" "$overlays/acme-alone.c"
    end
done

begin "acme: show and dump have its codes, in the order of precedence"
expect 0 "$GEN4XX" show 499 --spec "$overlays/acme.yaml" --locale nb
[ "$(grep -c '^499 ' "$tmp/out")" = 2 ] || fail "show has not two owners of 499"
[ "$(head -n 1 "$tmp/out")" = "499 Client Closed Request" ] || fail "nginx does not come first"
grep -q 'Kvoten er brukt opp' "$tmp/out" || fail "no text in nb"
expect 0 "$GEN4XX" show 499 --spec "$overlays/acme.yaml" --owner acme,nginx
[ "$(head -n 1 "$tmp/out")" = "499 Quota Used Up" ] || fail "acme does not come first"
expect 0 "$GEN4XX" dump --spec "$overlays/acme.yaml" --owner acme
python3 tests/program/overlays_json.py alone "$tmp" || fail "dump has not acme's alone"
end

begin "--owner names nobody but owners"
expect 3 "$GEN4XX" dump --spec "$overlays/acme.yaml" --owner iana,acem
says "gen4xx: error: no owner 'acem' (did you mean 'acme'?)"
end

# --- another class ---

begin "5xx: headers of a class of its own, without the built-in one"
expect 0 "$GEN4XX" lint --no-builtin --spec "$overlays/http5xx.yaml"
expect 0 "$GEN4XX" generate --no-builtin --spec "$overlays/http5xx.yaml" -o "$tmp/five"
expect 0 "$GEN4XX" generate --locale en -o "$tmp/four"
[ "$(cd "$tmp/five" && echo *)" = "$(cd "$tmp/four" && echo * | sed 's/4xx/5xx/g')" ] ||
    fail "$(ls "$tmp/five")"
end

for compiler in gcc clang g++ clang++; do
    begin "5xx: $compiler, every int"
    compiled "$compiler" "$tmp/five" "$overlays/http5xx.c"
    end
done

begin "5xx: nothing of 4xx is left in the files"
sed 's/gen4xx//g; s/xxh64:[0-9a-f]*//' "$tmp/five"/*.h | grep -n -i -e 4xx -e '\(^\|[^0-9]\)4[0-9][0-9]\([^0-9]\|$\)' &&
    fail "see above"
end

# --- several sets of headers in one program ---

for prefix in one4xx two4xx; do
    capitals=$(echo $prefix | tr '[:lower:]' '[:upper:]')
    spec=
    [ $prefix = one4xx ] || spec="--spec $overlays/acme.yaml"
    begin "prefixes: everything in the headers of $prefix begins with that"
    # shellcheck disable=SC2086 # none or two words
    expect 0 "$GEN4XX" generate --prefix $prefix $spec -o "$tmp/many"
    printf '#define %s_TEXT_IMPLEMENTATION\n#include "%s_text.h"\n#include "%s_facts.h"\n' \
        "$capitals" $prefix $prefix >"$tmp/$prefix.c"
    gcc -std=c99 -dM -E "-I$tmp/many" "$tmp/$prefix.c" | cut -d' ' -f2 | cut -d'(' -f1 | sort -u \
        >"$tmp/macros"
    printf '#include <stddef.h>\n#include <stdint.h>\n' >"$tmp/none.c"
    gcc -std=c99 -dM -E "$tmp/none.c" | cut -d' ' -f2 | cut -d'(' -f1 | sort -u |
        comm -23 "$tmp/macros" - | grep -v "^${capitals}_" &&
        fail "macros without the prefix"
    [ "$(wc -l <"$tmp/macros")" -gt 50 ] || fail "no macros at all"
    expect 0 gcc -std=c99 "-I$tmp/many" -c "$tmp/$prefix.c" -o "$tmp/$prefix.o"
    nm -g --defined-only "$tmp/$prefix.o" | cut -d' ' -f3 >"$tmp/symbols"
    grep -v "^${prefix}_" "$tmp/symbols" && fail "symbols without the prefix"
    [ "$(wc -l <"$tmp/symbols")" -gt 10 ] || fail "no symbols at all"
    end
done

cp "$tmp/five"/* "$tmp/many/"
for compiler in gcc clang g++ clang++; do
    begin "prefixes: $compiler, one4xx, two4xx and http5xx implemented in one unit"
    compiled "$compiler" "$tmp/many" -DALL "$overlays/one.c" -Wl,--fatal-warnings
    end
    begin "prefixes: $compiler, one4xx, two4xx and http5xx in two units"
    compiled "$compiler" "$tmp/many" "$overlays/one.c" "$overlays/two.c" -Wl,--fatal-warnings
    end
done

# --- keys of one's own ---

begin "x-: a template prints keys of one's own, of the codes that have them"
expect 0 "$GEN4XX" generate --spec "$overlays/severity.yaml" --templates "$overlays/templates" \
    -o "$tmp/severity"
cat >"$tmp/wanted" <<'TXT'
471 Parcel Lost is high, call web at 5 #a #b
473 Parcel Wet is low
471 web 
TXT
diff "$tmp/wanted" "$tmp/severity/severity.txt" || fail "differs"
end

begin "x-: an override changes one key and keeps the others, and adds keys to built-in codes"
expect 0 "$GEN4XX" generate --spec "$overlays/severity.yaml" --spec "$overlays/severity-2.yaml" \
    --templates "$overlays/templates" -o "$tmp/severity"
cat >"$tmp/wanted" <<'TXT'
471 Parcel Lost is none, call web at 5 #c
473 Parcel Wet is low
404 search 471 web 
TXT
diff "$tmp/wanted" "$tmp/severity/severity.txt" || fail "differs"
end

begin "x-: a misspelt key of a map of one's own gets a suggestion"
mkdir "$tmp/misspelt"
printf '{{#codes}}{{#x-call}}{{phoen}}{{/x-call}}{{/codes}}' >"$tmp/misspelt/a.txt.mustache"
sed 's/^    id: .*/&\n    x-call: {phone: 5}/' "$overlays/acme.yaml" >"$tmp/call.yaml"
expect 3 "$GEN4XX" generate --set none --spec "$tmp/call.yaml" --templates "$tmp/misspelt" -o "$tmp/x"
grep -q "1:22: error: .*'phoen' (did you mean 'phone'?)" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "x-: the headers do not change by them"
expect 0 "$GEN4XX" generate --spec "$overlays/severity.yaml" -o "$tmp/with"
sed '/^ *x-/d' "$overlays/severity.yaml" >"$tmp/severity.yaml"
expect 0 "$GEN4XX" generate --spec "$tmp/severity.yaml" -o "$tmp/without"
diff -r "$tmp/with" "$tmp/without" || fail "differs"
end

# --- changes ---

begin "override, remove: lint and generate"
expect 0 "$GEN4XX" lint --spec "$overlays/change.yaml"
expect 0 "$GEN4XX" generate --spec "$overlays/change.yaml" -o "$tmp/changed"
expect 0 "$GEN4XX" generate --spec "$overlays/change.yaml" --spec "$overlays/change-2.yaml" \
    -o "$tmp/twice"
grep -n -i teapot "$tmp/changed"/* "$tmp/twice"/* && fail "something of 418 is left"
end

for compiler in gcc clang; do
    begin "override, remove: $compiler, what an overlay changes, and what it leaves"
    compiled "$compiler" "$tmp/changed" "$overlays/change.c"
    end
    begin "override, remove: $compiler, a second overlay changes what the first changed"
    compiled "$compiler" "$tmp/twice" -DSECOND "$overlays/change.c"
    end
done

begin "override: 'false' is as if it was not there"
cat >"$tmp/false.yaml" <<'YAML'
owners:
  acme: {name: Acme, reference: Acme}
codes:
  - {number: 471, owner: acme, override: false, remove: false, id: lost, reference: Acme}
  - {number: 404, owner: iana, override: true, remove: false, name: Not There}
  - {number: 410, owner: iana, override: false, remove: true}
locales:
  en:
    texts:
      acme_lost: {override: false, title: Lost, sentence: It is lost.}
YAML
expect 0 "$GEN4XX" show 404 --spec "$tmp/false.yaml"
grep -qx '404 Not There' "$tmp/out" || fail "404 was not changed"
expect 0 "$GEN4XX" show 471 --spec "$tmp/false.yaml"
expect 3 "$GEN4XX" show 410 --spec "$tmp/false.yaml"
end

begin "override: the order of layers is that of the command line"
expect 3 "$GEN4XX" lint --spec "$overlays/severity-2.yaml" --spec "$overlays/severity.yaml"
says "$overlays/severity-2.yaml:6:15: error: no code 471 of 'acme' before this one to override"
end

begin "override: two files that change what the other defines are an error, in either order"
cat >"$tmp/a.yaml" <<'YAML'
owners:
  acme: {name: Acme, reference: Acme}
codes:
  - {number: 471, owner: acme, id: lost, reference: Acme}
  - {number: 472, owner: acme, override: true, name: Late}
YAML
cat >"$tmp/b.yaml" <<'YAML'
codes:
  - {number: 472, owner: acme, id: late, reference: Acme}
  - {number: 471, owner: acme, override: true, name: Lost}
YAML
expect 3 "$GEN4XX" lint --spec "$tmp/a.yaml" --spec "$tmp/b.yaml"
says "$tmp/a.yaml:5:42: error: no code 472 of 'acme' before this one to override"
expect 3 "$GEN4XX" lint --spec "$tmp/b.yaml" --spec "$tmp/a.yaml"
says "$tmp/b.yaml:3:42: error: no code 471 of 'acme' before this one to override"
end

begin "override: a file may change itself when it is given twice, if it defines nothing"
expect 0 "$GEN4XX" dump --spec "$overlays/severity.yaml" --spec "$overlays/severity-2.yaml" \
    --spec "$overlays/severity-2.yaml"
end

begin "remove: a code that an earlier layer removed is gone for later ones"
cat >"$tmp/gone.yaml" <<'YAML'
codes:
  - {number: 418, owner: iana, override: true, name: Teapot}
  - {number: 418, owner: iana, remove: true}
locales:
  en:
    texts:
      im_a_teapot: {title: Teapot, sentence: Tea only.}
  nb:
    texts:
      im_a_teapot: {override: true, title: Tekanne, sentence: Bare te.}
YAML
expect 3 "$GEN4XX" lint --spec "$overlays/change.yaml" --spec "$tmp/gone.yaml"
says "$tmp/gone.yaml:2:42: error: no code 418 of 'iana' before this one to override"
says "$tmp/gone.yaml:3:40: error: no code 418 of 'iana' before this one to remove"
says "$overlays/change.yaml:11:13: note: it is removed here"
says "$tmp/gone.yaml:7:7: error: a text for 'im_a_teapot', which was removed"
says "$tmp/gone.yaml:10:7: error: a text for 'im_a_teapot', which was removed"
end

begin "remove: a code may be defined anew, under another id, without its old texts"
cat >"$tmp/anew.yaml" <<'YAML'
codes:
  - {number: 418, owner: iana, remove: true}
YAML
cat >"$tmp/anew-2.yaml" <<'YAML'
codes:
  - {number: 418, owner: iana, id: unused, name: Unused, reference: RFC 9110 section 15.5.19}
locales:
  en:
    texts:
      unused: {title: Unused, sentence: Nobody uses it.}
YAML
expect 0 "$GEN4XX" show 418 --spec "$tmp/anew.yaml" --spec "$tmp/anew-2.yaml" --locale en
grep -q Nobody "$tmp/out" || fail "not the new text"
end

begin "remove: a code may be defined anew, under the same id, without its old texts"
sed 's/unused:/im_a_teapot:/; s/id: unused/id: im_a_teapot/' "$tmp/anew-2.yaml" >"$tmp/anew-3.yaml"
expect 0 "$GEN4XX" show 418 --spec "$tmp/anew.yaml" --spec "$tmp/anew-3.yaml"
grep -q Nobody "$tmp/out" || fail "not the new text"
grep -qi tekanne "$tmp/out" && fail "the removed text"
end

begin "override: a code's id changes without an error in a file that the user did not write"
cat >"$tmp/id.yaml" <<'YAML'
codes:
  - {number: 413, owner: iana, override: true, id: payload_too_large}
YAML
"$GEN4XX" lint --spec "$tmp/id.yaml" >"$tmp/out" 2>"$tmp/err"
grep '^<built-in>.*: error: ' "$tmp/err" | sed 's/^/# /' | grep . && fail "an error in a built-in file"
end

# titled NUMBER TITLE OPTION...: whether a code has that title in English.
titled() {
    number=$1 title=$2
    shift 2
    expect 0 "$GEN4XX" show "$number" --locale en "$@"
    grep -qx "  en          $title" "$tmp/out" || {
        fail "$number has not the title '$title' but:"
        sed 's/^/# /' "$tmp/out"
    }
}

begin "override: texts stay with a code whose id changes, once and again"
sed 's/payload_too_large/parcel_too_large/' "$tmp/id.yaml" >"$tmp/id-2.yaml"
titled 413 'Content too large' --spec "$tmp/id.yaml"
titled 413 'Content too large' --spec "$tmp/id.yaml" --spec "$tmp/id-2.yaml"
cat >"$tmp/id-text.yaml" <<'YAML'
locales:
  en:
    texts:
      parcel_too_large: {override: true, title: The parcel is too large, sentence: It is.}
YAML
titled 413 'The parcel is too large' --spec "$tmp/id.yaml" --spec "$tmp/id-2.yaml" \
    --spec "$tmp/id-text.yaml"
end

begin "override: texts go with a code whose id changed before it was removed"
cat >"$tmp/id-gone.yaml" <<'YAML'
codes:
  - {number: 413, owner: iana, remove: true}
YAML
expect 0 "$GEN4XX" show 404 --spec "$tmp/id.yaml" --spec "$tmp/id-gone.yaml"
end

begin "override: two codes that change their ids with each other keep their texts"
cat >"$tmp/swap.yaml" <<'YAML'
codes:
  - {number: 404, owner: iana, override: true, id: gone}
  - {number: 410, owner: iana, override: true, id: not_found}
YAML
titled 404 'Not found' --spec "$tmp/swap.yaml"
titled 410 'Gone for good' --spec "$tmp/swap.yaml"
end

begin "override: a new code may have the id that another one had, and texts of its own"
cat >"$tmp/heir.yaml" <<'YAML'
codes:
  - {number: 413, owner: iana, override: true, id: payload_too_large}
  - {number: 471, owner: iana, id: content_too_large, reference: Acme}
locales:
  en:
    texts:
      content_too_large: {title: Too much, sentence: It is too much.}
YAML
titled 413 'Content too large' --spec "$tmp/heir.yaml"
titled 471 'Too much' --spec "$tmp/heir.yaml"
end

begin "override: codes that are sent as each other, or as themselves, are an error"
cat >"$tmp/sent-as.yaml" <<'YAML'
codes:
  - {number: 494, owner: nginx, override: true, sent_as: 495}
  - {number: 495, owner: nginx, override: true, sent_as: 494}
YAML
expect 3 "$GEN4XX" show 494 --spec "$tmp/sent-as.yaml"
grep -q '^.*/sent-as.yaml:[23]:.*: error: ' "$tmp/err" || fail "no error at its place"
cat >"$tmp/sent-as.yaml" <<'YAML'
codes:
  - {number: 496, owner: nginx, override: true, sent_as: 496}
YAML
expect 3 "$GEN4XX" show 496 --spec "$tmp/sent-as.yaml"
grep -q '^.*/sent-as.yaml:2:.*: error: ' "$tmp/err" || fail "no error at its place"
end

begin "override: what contradicts what is built in is an error in the file that says so"
cat >"$tmp/sent.yaml" <<'YAML'
codes:
  - {number: 494, owner: nginx, override: true, visibility: sent}
YAML
"$GEN4XX" lint --spec "$tmp/sent.yaml" >"$tmp/out" 2>"$tmp/err"
grep -q -e "sent.yaml:2:" "$tmp/err" || [ ! -s "$tmp/err" ] || {
    fail "no place in the user's file:"
    sed 's/^/# /' "$tmp/err"
}
end

begin "layers: a folder is read in the order of the names, its folders after its files"
mkdir -p "$tmp/layers/00-last"
sed 's/Parcel/Package/' "$overlays/change-2.yaml" >"$tmp/layers/00-last/any.yaml"
cp "$overlays/change-2.yaml" "$tmp/layers/20-second.yaml"
cp "$overlays/change.yaml" "$tmp/layers/10-first.yaml"
echo 'no YAML: [' >"$tmp/layers/30-third.txt"
expect 0 "$GEN4XX" show 413 --spec "$tmp/layers"
[ "$(head -n 1 "$tmp/out")" = "413 Package Too Large" ] || fail "$(head -n 1 "$tmp/out")"
rm -r "$tmp/layers/00-last"
expect 0 "$GEN4XX" show 413 --spec "$tmp/layers"
[ "$(head -n 1 "$tmp/out")" = "413 Parcel Too Large" ] || fail "$(head -n 1 "$tmp/out")"
mv "$tmp/layers/20-second.yaml" "$tmp/layers/05-second.yaml"
expect 0 "$GEN4XX" show 413 --spec "$tmp/layers"
[ "$(head -n 1 "$tmp/out")" = "413 Payload Too Large" ] || fail "$(head -n 1 "$tmp/out")"
end

begin "layers: a folder that leads back to itself is read once, a file that does is an I/O error"
mkdir "$tmp/round"
cp "$overlays/severity.yaml" "$tmp/round/"
ln -s . "$tmp/round/again"
ln -s ../round "$tmp/round/and-again"
expect 0 "$GEN4XX" show 471 --spec "$tmp/round"
ln -s endless.yaml "$tmp/round/endless.yaml"
expect 4 "$GEN4XX" show 471 --spec "$tmp/round"
end

begin "layers: a class is changed by a later one, key by key"
cat >"$tmp/class.yaml" <<'YAML'
class: {prefix: own, range: [600, 609], name: Our Own, reference: Our house}
owners:
  acme: {name: Acme, reference: Acme}
codes:
  - {number: 601, owner: acme, id: lost, name: Lost, reference: Acme}
locales:
  en:
    name: English
    labels: {official: official, unofficial: "unofficial ({owner})", substatus: sub-status codes}
    class: {title: Our own, sentence: These are ours.}
YAML
cat >"$tmp/wider.yaml" <<'YAML'
class:
  override: true
  range: [600, 619]
codes:
  - {number: 615, owner: acme, id: late, name: Late, reference: Acme}
locales:
  en:
    class: {override: true, title: Ours, sentence: They are ours.}
YAML
expect 0 "$GEN4XX" generate --no-builtin --spec "$tmp/class.yaml" --spec "$tmp/wider.yaml" \
    -o "$tmp/own"
cat >"$tmp/own.c" <<'C'
#define OWN_TEXT_IMPLEMENTATION
#include "own_text.h"
#include "check.h"
int main(void)
{
    same_text(own_reason(601), "Lost");
    same_text(own_reason(615), "Late");
    same_int(own_in_class(619), 1);
    same_int(own_in_class(620), 0);
    same_int(own_in_class(600), 1);
    same_text(own_class_title(0), "Ours");
    same_text(own_title(619, 0), "Ours");
    same_text(own_title(620, 0), "");
    return failures > 0;
}
C
compiled gcc "$tmp/own" "$tmp/own.c"
grep -q 'Our house' "$tmp/own/own.h" || fail "the class has lost its reference"
end

begin "layers: a class that is made narrower is an error for what is left outside"
sed -e 's/619/609/' "$tmp/wider.yaml" >"$tmp/narrow.yaml"
expect 3 "$GEN4XX" lint --no-builtin --spec "$tmp/class.yaml" --spec "$tmp/narrow.yaml"
says "$tmp/narrow.yaml:5:14: error: 615 is outside the class, which has 600 to 609"
says "$tmp/narrow.yaml:3:10: note: the range of the class is here"
end

begin "layers: a locale may be written in parts, in any order"
cat >"$tmp/part.yaml" <<'YAML'
locales:
  dv:
    texts:
      not_found: {title: ނެތް, sentence: މިތާ ނެތް.}
YAML
cat >"$tmp/part-2.yaml" <<'YAML'
locales:
  dv:
    name: ދިވެހި
    direction: rtl
    labels: {official: ރަސްމީ, unofficial: "ރަސްމީ ނޫން ({owner})", substatus: ކޯޑު}
    class: {title: މައްސަލަ, sentence: މައްސަލައެއް އުޅޭ.}
YAML
for specs in "$tmp/part.yaml $tmp/part-2.yaml" "$tmp/part-2.yaml $tmp/part.yaml"; do
    expect 0 "$GEN4XX" dump --locale dv --spec "${specs% *}" --spec "${specs#* }"
    python3 tests/program/overlays_json.py whole "$tmp" || fail "part of the locale is lost: $specs"
done
end

begin "layers: a tag that one locale serves and another one has leads to that other one"
cat >"$tmp/served.yaml" <<'YAML'
locales:
  eo:
    name: Esperanto
    serves: [sv, eo-XX]
    labels: {official: oficiala, unofficial: "neoficiala ({owner})", substatus: subkodoj}
    class: {title: Eraro, sentence: Okazis eraro.}
YAML
expect 0 "$GEN4XX" dump --locale eo,sv --spec "$tmp/served.yaml"
python3 tests/program/overlays_json.py tags "$tmp" || fail "other tags"
end

begin "texts: a code without any has those of the class, one without in nb that of en"
cat >"$tmp/textless.yaml" <<'YAML'
owners:
  acme: {name: Acme, reference: Acme}
codes:
  - {number: 471, owner: acme, id: lost, name: Parcel Lost, reference: Acme}
  - {number: 472, owner: acme, id: late, name: Parcel Late, reference: Acme}
locales:
  en:
    texts:
      acme_late: {title: The parcel is late, sentence: It comes tomorrow.}
YAML
expect 0 "$GEN4XX" generate --spec "$tmp/textless.yaml" -o "$tmp/textless"
compiled gcc "$tmp/textless" "$overlays/textless.c"
end

# --- names that get in the way ---

# sound OPTION...: reads a specification that is odd but looks right. It must be refused, or make
# headers that every compiler takes: here names are at stake, not warnings.
warnings=-pedantic-errors
sound() {
    cat >"$tmp/odd.yaml"
    rm -rf "$tmp/odd"
    "$GEN4XX" generate --spec "$tmp/odd.yaml" "$@" -o "$tmp/odd" >"$tmp/out" 2>"$tmp/err"
    got=$?
    [ $got -eq 3 ] && grep -q ': error: ' "$tmp/err" && return
    [ $got -eq 0 ] || {
        fail "exit code $got"
        return
    }
    prefix=$(cd "$tmp/odd" && echo *_enum.h | sed 's/_enum.h//')
    cat >"$tmp/odd.c" <<C
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#define $(echo "$prefix" | tr '[:lower:]' '[:upper:]')_TEXT_IMPLEMENTATION
#include "${prefix}_facts.h"
#include "${prefix}_text.h"
$(sed -n 's/^ *\([A-Z0-9_]*\) *= \([0-9]*\),.*/typedef char \1_is[(int)\1 == \2 ? 1 : -1];/p' \
        "$tmp/odd"/*.h)
int main(void)
{
    return *${prefix}_reason(0);
}
C
    for compiler in gcc clang g++ clang++; do
        [ -n "$broken" ] || compiled "$compiler" "$tmp/odd" "$tmp/odd.c"
    done
}

for owner in visibility_sent maturity_current retry_never level_must locale_en codes numbers iana_codes \
    text_implementation first entry end with_en x null eof; do
    begin "names: an owner '$owner' is refused or harmless"
    sound <<YAML
owners:
  $owner: {name: Odd, reference: Odd}
codes:
  - {number: 471, owner: $owner, id: odd, name: Odd, reference: Odd}
substatuses:
  - {number: 471, sub: 1, owner: $owner, label: Odd}
YAML
    end
done

for id in end first last none entry no_entry visibility text locales title language x null eof sub_471_1 \
    entry_end facts with_en; do
    begin "names: a registered code '$id' is refused or harmless"
    sound <<YAML
codes:
  - {number: 471, owner: iana, id: $id, name: Odd, reference: Odd}
locales:
  en:
    texts:
      $id: {title: Odd, sentence: Odd.}
YAML
    end
done

for former in IANA Codes "Wire sent" "Locale en" "With en" "Text implementation" "Level must" End X \
    "Nginx codes" "404" "??/" "日本" "Facts H"; do
    begin "names: a former name '$former' is refused or harmless"
    sound <<YAML
codes:
  - {number: 471, owner: iana, id: odd, name: Odd, reference: Odd,
     former: [{name: "$former", reference: Odd}]}
YAML
    end
done

begin "names: former names without letters"
sound <<'YAML'
codes:
  - number: 471
    owner: iana
    id: odd
    reference: Odd
    former:
      - {name: "???", reference: Odd}
      - {name: "!!!", reference: Odd}
      - {name: 日本, reference: Odd}
      - {name: 中国, reference: Odd}
YAML
end

begin "names: a name that becomes a former one again"
sound <<'YAML'
codes:
  - {number: 410, owner: iana, override: true, name: Vanished,
     former: [{name: Vanished, reference: Odd}, {name: Gone, reference: Odd}]}
  - {number: 404, owner: iana, override: true, name: Vanished}
YAML
end

begin "names: fields that are there twice, in another case"
sound <<'YAML'
codes:
  - number: 471
    owner: iana
    id: odd
    reference: Odd
    request_fields: [Host, host]
    response_fields:
      - {name: Allow, level: may, reference: Odd}
      - {name: allow, level: must, reference: Odd}
YAML
end

begin "names: an id and a field that together are as another id and another field"
sound <<'YAML'
codes:
  - {number: 471, owner: iana, id: odd, reference: Odd, request_fields: [X-Foo]}
  - {number: 472, owner: iana, id: odd_x, reference: Odd, request_fields: [Foo]}
YAML
end

begin "names: a code and a sub-status code whose texts have one name"
sound <<'YAML'
owners:
  odd_title: {name: Odd, reference: Odd}
codes:
  - {number: 471, owner: iana, id: sub_471_1_odd, reference: Odd}
substatuses:
  - {number: 471, sub: 1, owner: odd_title, label: Odd}
YAML
end

for tag in or new int zh-Hant-TW az-Latn en-GB; do
    begin "names: a locale '$tag'"
    sound <<YAML
locales:
  $tag:
    name: Odd
    labels: {official: odd, unofficial: "odd ({owner})", substatus: odd}
    class: {title: Odd, sentence: Odd.}
YAML
    [ $got -eq 0 ] || fail "refused"
    end
done

begin "names: texts that would end a string, a comment, a line or a macro"
sound <<'YAML'
owners:
  acme: {name: "A */ \" \\ ??/", reference: "a */\nb ??/\n#error"}
codes:
  - {number: 471, owner: acme, id: odd, name: "*/ \" \\ ??/ %s // ", reference: "a\n*/\\", note: "\\"}
substatuses:
  - {number: 471, sub: 1, owner: acme, label: "\x01\x31 */ \\ \"", older: ["\\", "??/", "\n"]}
locales:
  en:
    texts:
      acme_odd: {title: "\\", sentence: "*/ \" ??/\n#"}
    substatuses:
      acme 471.1: "\\"
YAML
[ $got -eq 0 ] || fail "refused"
end

# --- little, and much ---

begin "little: an owner without codes"
sound --owner acme <<'YAML'
owners:
  acme: {name: Acme, reference: Acme}
YAML
end

begin "little: a class and nothing else"
sound --no-builtin <<'YAML'
class: {prefix: own, range: [600, 609], name: Our Own, reference: Our house}
YAML
end

begin "little: one code and no language"
sound --no-builtin <<'YAML'
class: {prefix: own, range: [600, 600], name: Our Own, reference: Our house}
owners:
  acme: {name: Acme, reference: Acme}
codes:
  - {number: 600, owner: acme, id: lost, reference: Acme}
YAML
end

for owner in iis nginx iana; do
    begin "little: --owner $owner"
    sound --owner $owner <<'YAML'
owners: {}
YAML
    [ $got -eq 0 ] || fail "refused"
    end
done

begin "much: all the optional owners of the built-in specification"
every=$(sed -n '/^owners:/,/^codes:/s/^  \([a-z_0-9]*\):$/\1/p' spec/http4xx.yaml spec/vendor/*.yaml |
    paste -sd,)
sound --owner "$every" <<'YAML'
owners: {}
YAML
[ $got -eq 0 ] || fail "refused"
end

begin "much: 300 owners with 3,000 codes and 10,000 sub-status codes"
expect 0 python3 "$overlays/scale.py" "$tmp"
expect 0 timeout 60 "$GEN4XX" generate --spec "$tmp/scale.yaml" -o "$tmp/scale"
end
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
for compiler in gcc clang; do
    begin "much: $compiler, a sample of 1,000 answers"
    compiled "$compiler" "$tmp/scale" "-I$tmp" "$overlays/scale.c"
    end
done

begin "a language that stands before its fallback is not the fallback of that"
cat >"$tmp/first.c" <<'C'
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#include <stdio.h>
int main(void)
{
    return puts(http4xx_title(432, HTTP4XX_LOCALE_TLH)) < 0;
}
C
expect 0 "$GEN4XX" generate -q --spec tests/headers/prove/lacking.yaml --owner acme,other --locale tlh,en -o "$tmp/first"
expect 0 gcc -std=c99 -I"$tmp/first" "$tmp/first.c" -o "$tmp/program"
expect 0 timeout 5 "$tmp/program"
[ "$(cat "$tmp/out")" = "Client error" ] || fail "not the class's title"
end

finish
