#!/bin/sh
# What the program does for somebody who types commands.

. "$(dirname "$0")/../lib/lib.sh"

begin "--version says the version"
expect 0 "$GEN4XX" --version
grep -Eq '^gen4xx [0-9]+\.[0-9]+\.[0-9]+$' "$tmp/out" || fail "$(cat "$tmp/out")"
end

begin "--help names every command and option"
expect 0 "$GEN4XX" --help
for word in generate check lint show explain diff dump render schema describe --output --spec --owner --locale --prefix \
    --set --templates --stdout --depfile --stamp --list-outputs --list-inputs --data --quiet \
    --verbose; do
    grep -q -e "$word" "$tmp/out" || fail "no $word"
done
end

begin "no command prints the help and exits with 2"
expect 2 "$GEN4XX"
grep -q '^usage: ' "$tmp/out" || fail "no usage"
end

begin "a misspelt command gets a suggestion"
expect 2 "$GEN4XX" genrate
grep -q "did you mean 'generate'?" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "--version after a command, an option in the place of one, and lists of a broken specification"
expect 0 "$GEN4XX" generate --version
grep -qx "gen4xx [0-9.]*" "$tmp/out" || fail "no version"
expect 2 "$GEN4XX" --bogus
printf 'codes: 1\n' >"$tmp/broken.yaml"
expect 3 "$GEN4XX" generate --spec "$tmp/broken.yaml" --list-outputs
expect 3 "$GEN4XX" generate --spec "$tmp/broken.yaml" --stdout http4xx.h
end

begin "every set can be generated"
for dir in templates/*/; do
    set=$(basename "$dir")
    [ "$set" = project ] || expect 0 "$GEN4XX" generate --set "$set" --locale en,nb -o "$tmp/sets/$set"
done
end

begin "the JSON set is JSON, and so is its schema"
expect 0 "$GEN4XX" generate --set json --locale en,nb -o "$tmp/json"
for file in http4xx.json http4xx.schema.json; do
    python3 -m json.tool "$tmp/json/$file" >/dev/null || fail "$file is not"
done
end

begin "a language tag may have a variant that begins with a digit"
cat >"$tmp/variant.yaml" <<'YAML'
locales:
  de-1901:
    name: Deutsch
    labels: {official: x, unofficial: "{owner}", substatus: x}
    class: {title: x, sentence: x}
YAML
expect 0 "$GEN4XX" generate --spec "$tmp/variant.yaml" --locale de-1901,de,en -o "$tmp/variant"
sed 's/1901/xy/' "$tmp/variant.yaml" >"$tmp/variant-wrong.yaml"
expect 3 "$GEN4XX" generate --spec "$tmp/variant-wrong.yaml" -o "$tmp/variant"
end

begin "a misspelt option gets a suggestion"
expect 2 "$GEN4XX" generate --lcoale nb
grep -q "did you mean '--locale'?" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "an option without its value, or of another command, is an error"
expect 2 "$GEN4XX" generate --prefix
expect 2 "$GEN4XX" lint --data x
expect 2 "$GEN4XX" show
expect 2 "$GEN4XX" dump 404
expect 2 "$GEN4XX" generate --prefix 4xx
end

begin "--help of a command lists its options, and describe all that there is"
expect 0 "$GEN4XX" describe
cp "$tmp/out" "$tmp/described"
"$GEN4XX" dump >"$tmp/dumped"
for command in generate check lint show explain diff dump render schema describe; do
    expect 0 "$GEN4XX" $command --help
    cp "$tmp/out" "$tmp/help-$command"
    expect 0 "$GEN4XX" $command -h
    cmp "$tmp/out" "$tmp/help-$command" || fail "$command -h is not --help"
done
python3 tests/program/commands_json.py describe "$tmp" || fail "not the same"
expect 2 "$GEN4XX" genrate --help
grep -q "did you mean 'generate'?" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "--option=VALUE is --option VALUE, and what takes no value is an error"
expect 0 "$GEN4XX" show 404 --locale=nb
grep -q 'Ikke funnet' "$tmp/out" || fail "no Norwegian"
expect 2 "$GEN4XX" show 404 --locla=nb
grep -q "no option '--locla' (did you mean '--locale'?)" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" lint --no-builtin=yes
grep -q "'--no-builtin' takes no value" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "-oDIR is -o DIR, and letters can be written together"
expect 0 "$GEN4XX" generate -vo"$tmp/letters" --locale en
grep -q "^wrote $tmp/letters/http4xx.h$" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" generate -qv
grep -q "'--quiet' or '--verbose', not both" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" generate -qx
grep -q "no option '-x' in '-qx'" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" generate -quiet
grep -q "did you mean '--quiet'?" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" generate -å
grep -q "no option '-å'" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" generate -o
grep -q "'--output' needs a value: DIR" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" lint -q
grep -q "'lint' has no option '--quiet'" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "an option can be abbreviated, as far as the command has no other that begins so"
expect 0 "$GEN4XX" show --loc nb 404
grep -q 'Ikke funnet' "$tmp/out" || fail "no Norwegian"
expect 0 "$GEN4XX" show --s=spec --no-b 404
expect 0 "$GEN4XX" --vers
expect 2 "$GEN4XX" generate --li
grep -q "'--li' is ambiguous: --list-outputs, --list-inputs" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" schema --verb
grep -q "'schema' has no option '--verbose'" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 2 "$GEN4XX" lint --no-b=yes
grep -q "'--no-builtin' takes no value" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "options may follow operands, whatever the environment has"
for order in '404 --locale nb' '--locale nb 404'; do
    expect 0 env POSIXLY_CORRECT=1 "$GEN4XX" show $order
    grep -q 'Ikke funnet' "$tmp/out" || fail "no Norwegian: $order"
done
end

begin "-- ends the options"
printf '{{prefix}}' >"$tmp/-x.mustache"
(cd "$tmp" && "$GEN4XX" render --data /dev/stdin -- -x.mustache <<'YAML' >"$tmp/out"
prefix: it is read
YAML
) || fail "exit code $?"
[ "$(cat "$tmp/out")" = "it is read" ] || fail "$(cat "$tmp/out")"
expect 3 "$GEN4XX" show -- --help
expect 2 "$GEN4XX" show 404 -- --locale
grep -q "'show' has no use for '--locale'" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "options that contradict each other are an error"
contradicts() {
    message=$1
    shift
    expect 2 "$GEN4XX" generate -o "$tmp/contradiction" "$@"
    grep -qF -e "$message" "$tmp/err" || fail "$(cat "$tmp/err")"
    [ ! -s "$tmp/out" ] && [ ! -e "$tmp/contradiction" ] || fail "it works: $*"
}
contradicts "'--quiet' or '--verbose', not both" --quiet --verbose
contradicts "'--stdout' or a list, not both" --stdout http4xx.h --list-inputs
contradicts "'--stdout' or a list, not both" --stdout http4xx.h --list-outputs
contradicts "'--depfile' needs '--stamp'" --stdout http4xx.h --depfile "$tmp/contradiction.d"
end

begin "the binary alone generates everything, from any folder"
mkdir "$tmp/anywhere"
cp "$GEN4XX" "$tmp/anywhere/"
(cd "$tmp/anywhere" && env -i "$tmp/anywhere/gen4xx" generate -o a/b) || fail "exit code $?"
diff -r -x '*.md' out "$tmp/anywhere/a/b" || fail "differs from out/"
end

begin "--set none leaves the built-in templates out, and an unknown set is an error"
mkdir "$tmp/mine"
printf '{{> banner}}{{class.range.first}}' >"$tmp/mine/mine.txt.mustache"
expect 0 "$GEN4XX" generate --set none --templates "$tmp/mine" -o "$tmp/only"
[ "$(ls "$tmp/only")" = mine.txt ] || fail "$(ls "$tmp/only")"
grep -q '400$' "$tmp/only/mine.txt" || fail "$(cat "$tmp/only/mine.txt")"
expect 2 "$GEN4XX" generate --set nome -o "$tmp/only"
grep -q "did you mean 'none'?" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "files that are up to date are left untouched"
cp -r out "$tmp/same"
find "$tmp/same" -type f -exec touch -d '2001-02-03' {} +
expect 0 "$GEN4XX" generate -o "$tmp/same"
find "$tmp/same" -newermt '2001-02-04' -type f | grep . && fail "touched"
end

begin "a file that differs is replaced, the others are not"
cp -r out "$tmp/one"
echo >>"$tmp/one/http4xx.h"
find "$tmp/one" -type f -exec touch -d '2001-02-03' {} +
expect 0 "$GEN4XX" generate -o "$tmp/one"
[ "$(find "$tmp/one" -newermt '2001-02-04' -type f)" = "$tmp/one/http4xx.h" ] || fail "not just one"
diff -r -x '*.md' out "$tmp/one" || fail "differs from out/"
end

begin "a file of the same size that differs is replaced, whatever its end"
for edit in '1s/status/STATUS/' '$s/endif/endfi/'; do
    sed "$edit" out/http4xx.h >"$tmp/one/http4xx.h"
    [ "$(wc -c <"$tmp/one/http4xx.h")" -eq "$(wc -c <out/http4xx.h)" ] || fail "another size"
    expect 0 "$GEN4XX" generate -o "$tmp/one"
    diff -r -x '*.md' out "$tmp/one" || fail "differs from out/"
done
end

begin "check is content with what generate made"
expect 0 "$GEN4XX" check -o out
[ ! -s "$tmp/out" ] || fail "it prints something"
end

begin "check shows what is out of date, as a diff that patch applies, and what mends it"
cp -r out "$tmp/old"
sed -i -e 's/Not Found/Not There/' -e '/Gone/d' "$tmp/old/http4xx_enum.h"
rm "$tmp/old/http4xx_text_nb.h"
before=$(cat "$tmp/old"/* | cksum)
expect 1 "$GEN4XX" check -o "$tmp/old"
grep -q "http4xx_enum.h: edited by hand" "$tmp/err" || fail "does not name the file"
grep -q "http4xx_text_nb.h: missing" "$tmp/err" || fail "does not name the missing file"
grep -q "gen4xx generate -o $tmp/old" "$tmp/err" || fail "does not say the command"
[ "$before" = "$(cat "$tmp/old"/* | cksum)" ] || fail "check changed something"
patch -s "$tmp/old/http4xx_enum.h" "$tmp/out" || fail "patch does not take the diff"
cmp out/http4xx_enum.h "$tmp/old/http4xx_enum.h" || fail "the diff is wrong"
end

begin "a shell runs the command that mends it, whatever the names"
mkdir "$tmp/odd"
cat >"$tmp/odd/it's \$HOME.yaml" <<'YAML'
owners: {acme: {name: Acme, reference: here}}
codes: [{number: 499, owner: acme, id: gone, reference: here}]
YAML
printf '{{#codes}}{{number}} {{/codes}}' >"$tmp/odd/codes.txt.mustache"
printf '{{prefix}}' >"$tmp/odd/prefix.txt.mustache"
cd "$tmp/odd" || exit 1
printf '400 499' >codes.txt
expect 1 "$GEN4XX" check --spec "it's \$HOME.yaml" --owner iana,acme --locale nb,en --prefix acme --set none --templates .
grep -qx '\\ No newline at end of file' "$tmp/out" || fail "no word of the last line's end"
sed -n "s/^to bring them up to date: gen4xx /exec \"\$GEN4XX\" /p" "$tmp/err" >"$tmp/mend"
(GEN4XX=$GEN4XX sh "$tmp/mend") || fail "exit code $?: $(cat "$tmp/mend")"
expect 0 "$GEN4XX" check -v --spec "it's \$HOME.yaml" --owner iana,acme --locale nb,en --prefix acme --set none --templates .
[ "$(cat prefix.txt)" = acme ] || fail "$(cat prefix.txt)"
grep -q "^read it's \$HOME.yaml$" "$tmp/err" || fail "not what was read: $(cat "$tmp/err")"
grep -q '^2 files compared in [0-9.]* s$' "$tmp/err" || fail "not how many: $(cat "$tmp/err")"
cd "$OLDPWD" || exit 1
end

begin "the command that mends it quotes the folder for a shell"
expect 1 "$GEN4XX" check -o "$tmp/it's new"
grep -qF -e "generate -o '$tmp/it'\\''s new'" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "check tells what is out of date from what was edited by hand"
expect 0 "$GEN4XX" generate --locale en -o "$tmp/en"
cp "$tmp/en"/*.h "$tmp/old"
sed -i 's/Retry-After/Retry-Later/' "$tmp/old/http4xx_facts.h"
sed -i 's/xxh64:.*/xxh64:/' "$tmp/old/http4xx.h"
expect 1 "$GEN4XX" check -o "$tmp/old"
for fault in 'enum.h: out of date' 'facts.h: edited by hand' 'xx.h: out of date'; do
    grep -q "$fault" "$tmp/err" || fail "no $fault"
done
expect 1 "$GEN4XX" check --quiet -o "$tmp/old"
[ ! -s "$tmp/out" ] && [ ! -s "$tmp/err" ] || fail "not quiet"
end

begin "show says everything known of a code, of all its owners"
expect 0 "$GEN4XX" show 451 --locale nb
for text in 'Unavailable For Legal Reasons' 'RFC 7725' Redirect 'Microsoft IIS' 'Bruk en annen server'; do
    grep -q "$text" "$tmp/out" || fail "no $text"
done
end

begin "show without --locale has the first language only"
expect 0 "$GEN4XX" show 404
grep -q '^  en ' "$tmp/out" || fail "no English"
grep -q '^  nb ' "$tmp/out" && fail "not only English"
end

begin "show of what is no code, or nobody's, is an error"
expect 3 "$GEN4XX" show 500
expect 3 "$GEN4XX" show teapot
expect 3 "$GEN4XX" show 477
end

begin "show of a specification without languages says the rest"
cat >"$tmp/mute.yaml" <<'YAML'
class: {prefix: mute, range: [400, 499], name: Client Error, reference: here}
owners: {acme: {name: Acme, reference: here}}
codes: [{number: 404, owner: acme, id: gone, name: Gone Away, reference: here}]
YAML
expect 0 "$GEN4XX" show 404 --no-builtin --spec "$tmp/mute.yaml"
grep -q '^404 Gone Away$' "$tmp/out" || fail "$(cat "$tmp/out")"
end

begin "explain says where a code is defined and who wins"
expect 0 "$GEN4XX" explain 451
grep -q '^<built-in>/spec/http4xx.yaml:[0-9]*:5: 451 of iana: Unavailable For Legal Reasons$' "$tmp/out" ||
    fail "not where it is"
grep -q 'wins: registered codes come first' "$tmp/out" || fail "not why"
grep -q 'comes after iana' "$tmp/out" || fail "not what comes after"
grep -q 'is not generated: --owner would have to name exchange' "$tmp/out" || fail "not what is left out"
expect 3 "$GEN4XX" explain 480
end

begin "explain says what became of each definition"
cat >"$tmp/layers.yaml" <<'YAML'
owners: {first: {name: First, reference: here}, second: {name: Second, reference: here}}
codes:
  - {number: 404, owner: iana, override: true, name: Gone Astray}
  - {number: 410, owner: iana, remove: true}
  - {number: 470, owner: first, id: a, name: A, reference: here}
  - {number: 470, owner: second, id: b, reference: here}
YAML
fates() {
    expect 0 "$GEN4XX" explain --spec "$tmp/layers.yaml" "$@"
    sed -e "s,$tmp/,,g" -e 's,yaml:[0-9]*:,yaml:N:,' "$tmp/out" | diff "$tmp/wanted" - || fail "explain $*"
}
cat >"$tmp/wanted" <<'END'
<built-in>/spec/http4xx.yaml:N:5: 404 of iana: Not Found
    is overridden in layers.yaml:N:5
layers.yaml:N:5: 404 of iana, override: Gone Astray
    wins: nobody else that is generated has the number
END
fates 404
cat >"$tmp/wanted" <<'END'
<built-in>/spec/http4xx.yaml:N:5: 410 of iana: Gone
    is removed in layers.yaml:N:5
layers.yaml:N:5: 410 of iana
    removes the code
END
fates 410
cat >"$tmp/wanted" <<'END'
layers.yaml:N:5: 470 of first: A
    wins: its owner is the first of those that have it
layers.yaml:N:5: 470 of second
    comes after first, which has precedence
END
fates 470
expect 3 "$GEN4XX" explain teapot
grep -q "nobody defines 'teapot'" "$tmp/err" || fail "$(cat "$tmp/err")"
echo 'codes: [{}]' >"$tmp/layers.yaml"
expect 3 "$GEN4XX" explain --spec "$tmp/layers.yaml" 404
end

begin "diff of what is no specification and no header is an error"
echo 'codes: [{}]' >"$tmp/no.yaml"
expect 3 "$GEN4XX" diff "$tmp/no.yaml" spec
expect 3 "$GEN4XX" diff spec "$tmp/no.yaml"
grep -q "no.yaml:1:9: error: a code needs the key 'number'" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 3 "$GEN4XX" diff out/http4xx_locale.h spec
grep -q '^out/http4xx_locale.h:1:1: error: this is no generated header of codes$' "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "diff of headers does without owners, languages and phrases"
printf '%s' "$(sed -e '/HTTP4XX_GONE *= /d' -e 's/HTTP4XX_CONFLICT *= 409/HTTP4XX_CLASH = 409/' out/http4xx_enum.h)" \
    >"$tmp/new.h"
expect 1 "$GEN4XX" diff out/http4xx_enum.h "$tmp/new.h"
sort >"$tmp/wanted" <<'END'
removed  code gone (410)
removed  code conflict (409); 409 is clash now
added    code clash = 409
END
sort "$tmp/out" | diff "$tmp/wanted" - || fail "differs"
end

begin "diff of a specification with itself says nothing"
expect 0 "$GEN4XX" diff spec spec
[ ! -s "$tmp/out" ] || fail "it prints something"
expect 0 "$GEN4XX" diff out/http4xx_enum.h "$("$GEN4XX" --version | sed 's/gen4xx //')"
[ ! -s "$tmp/out" ] || fail "the committed header differs: $(cat "$tmp/out")"
end

begin "diff tells what was added, renamed, removed, moved"
cp -r spec "$tmp/spec"
sed -i -e '/^  - number: 410$/,/^$/s/number: 410/number: 419/' \
    -e 's/    id: not_found$/    id: nothing_there/' -e 's/    name: Conflict$/    name: Clash/' \
    "$tmp/spec/http4xx.yaml"
sed -i 's/    id: locked$/    id: shut\n    former: [{name: Locked, reference: before}]/' "$tmp/spec/http4xx.yaml"
sed -i -e 's/ not_found:/ nothing_there:/' -e 's/ locked:/ shut:/' "$tmp/spec"/locale/*.yaml
expect 1 "$GEN4XX" diff spec "$tmp/spec"
sort "$tmp/out" >"$tmp/sorted"
sort >"$tmp/wanted" <<'EOF'
moved    code gone: 410 is 419 now
removed  code not_found (404); 404 is nothing_there now
added    code nothing_there = 404, "Not Found"
phrase   code conflict (409): "Conflict" is "Clash" now
renamed  code locked (423) is shut now; the old name stays
added    code shut = 423, "Locked"
EOF
diff "$tmp/wanted" "$tmp/sorted" || fail "differs"
end

begin "diff between the first commit's specification and this one tells what changed"
first=$(git rev-list --max-parents=0 HEAD 2>/dev/null | tail -1)
# A tarball has no history, and a shallow clone not all of it.
if [ -n "$first" ] && [ "$(git rev-parse --is-shallow-repository)" = false ]; then
    mkdir "$tmp/first"
    git archive "$first" spec | tar -x -C "$tmp/first"
    # The keys that 0.2.0 renamed.
    sed -i 's/^\( *\)wire:/\1visibility:/; s/^\( *\)standing:/\1maturity:/' "$tmp"/first/spec/*.yaml "$tmp"/first/spec/*/*.yaml
    expect 1 "$GEN4XX" diff "$tmp/first/spec" spec
    grep -c '^removed  former name nginx_' "$tmp/out" | grep -qx 4 || fail "not the four long aliases"
    grep -q '^added    code aws_incompatible_protocol = 464$' "$tmp/out" || fail "not AWS"
    grep -q '^removed  code' "$tmp/out" && fail "a code was removed"
fi
end

begin "dump prints JSON with every code"
expect 0 "$GEN4XX" dump
python3 tests/program/commands_json.py codes "$tmp" || fail "wrong JSON"
end

begin "dump gives back every character"
cat >"$tmp/characters.yaml" <<'YAML'
owners: {other: {name: 😀, reference: "a\nb\tc\r\u007f\u0085\u2028 \"\\ \U0001F600 </script>"}}
YAML
expect 0 "$GEN4XX" dump --no-builtin --spec "$tmp/mute.yaml" --spec "$tmp/characters.yaml"
python3 tests/program/commands_json.py characters "$tmp" || fail "wrong text"
end

begin "a specification in UTF-16 is the same as in UTF-8"
cp "$tmp/out" "$tmp/wanted"
for order in LE BE; do
    mkdir "$tmp/$order"
    { printf '\357\273\277' && cat "$tmp/characters.yaml"; } | iconv -f UTF-8 -t UTF-16$order >"$tmp/$order/characters.yaml"
    expect 0 "$GEN4XX" dump --no-builtin --spec "$tmp/mute.yaml" --spec "$tmp/$order/characters.yaml"
    cmp "$tmp/wanted" "$tmp/out" || fail "UTF-16$order differs"
done
end

begin "--locale picks languages, --prefix renames everything"
expect 0 "$GEN4XX" generate -o "$tmp/acme" --locale nb --prefix acme4xx
[ "$(cd "$tmp/acme" && echo *)" = "acme4xx.h acme4xx.hpp acme4xx_enum.h acme4xx_facts.h acme4xx_locale.h acme4xx_substatus.h \
acme4xx_text.h acme4xx_text_nb.h" ] \
    || fail "$(ls "$tmp/acme")"
grep -n -i 'http4xx' "$tmp/acme"/* | grep -v 'gen4xx' && fail "the old prefix is left"
expect 3 "$GEN4XX" generate -o "$tmp/acme" --locale zh-hant
grep -q "did you mean 'zh-Hant'" "$tmp/err" || fail "no suggestion: $(cat "$tmp/err")"
end

begin "a folder of templates adds and overrides"
mkdir "$tmp/templates"
echo '{{#codes}}{{number}} {{/codes}}' >"$tmp/templates/numbers.txt.mustache"
echo 'banner' >"$tmp/templates/banner.mustache"
expect 0 "$GEN4XX" generate -o "$tmp/added" --templates "$tmp/templates"
grep -q '^400 401 ' "$tmp/added/numbers.txt" || fail "no output of the added template"
grep -q '^banner$' "$tmp/added/http4xx.h" || fail "the partial was not replaced"
end

begin "render escapes by the ending, finds partials beside a template, and shows what is wrong"
mkdir "$tmp/render"
echo 'name: a"<b>' >"$tmp/render/data.yaml"
for ending in html json; do printf '{{> part}}' >"$tmp/render/a.$ending"; done
printf '{{name}}' >"$tmp/render/part.mustache"
expect 0 "$GEN4XX" render --data "$tmp/render/data.yaml" "$tmp/render/a.html"
[ "$(cat "$tmp/out")" = 'a&quot;&lt;b&gt;' ] || fail "$(cat "$tmp/out")"
expect 0 "$GEN4XX" render --data "$tmp/render/data.yaml" "$tmp/render/a.json"
[ "$(cat "$tmp/out")" = 'a\"<b>' ] || fail "$(cat "$tmp/out")"
printf '{{#name}}' >"$tmp/render/open.txt.mustache"
expect 3 "$GEN4XX" render --data "$tmp/render/data.yaml" "$tmp/render/open.txt.mustache"
grep -q "open.txt.mustache:1:1: error: " "$tmp/err" || fail "$(cat "$tmp/err")"
printf '{{> deep.txt}}' >"$tmp/render/deep.txt.mustache"
expect 3 "$GEN4XX" render --data "$tmp/render/data.yaml" "$tmp/render/deep.txt.mustache"
grep -q "deep.txt.mustache:1:1: error: more than 100 partials" "$tmp/err" || fail "$(cat "$tmp/err")"
expect 4 "$GEN4XX" render /none.txt.mustache
grep -q "cannot open '/none.txt.mustache'" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "a long line is shown in part, and no character of it in halves"
letters=$(printf 'å%.0s' $(seq 100))
for line in "{a: $letters, b: [$letters}, c: $letters}" " {a: $letters, b: [$letters}, c: $letters}" "nmae: $letters" "nme: $letters"; do
    echo "$line" >"$tmp/long.yaml"
    expect 3 "$GEN4XX" lint --spec "$tmp/long.yaml"
    iconv -f UTF-8 -t UTF-8 "$tmp/err" >"$tmp/out" || fail "halves"
    grep -q 'å.*?' "$tmp/err" && fail "halves: $(cat "$tmp/err")"
    [ "$(awk '{ print length }' "$tmp/err" | sort -n | tail -1)" -lt 170 ] || fail "not in part: $(cat "$tmp/err")"
done
end

begin "{code} and {locale} in a name make a file for each, unless it comes out empty"
mkdir "$tmp/marks"
echo '{{#official}}{{#cacheable.by_default}}{{tag}} {{number}} {{name}}: {{title}}{{/cacheable.by_default}}{{/official}}' |
    tr -d '\n' >"$tmp/marks/{locale}-{code}.txt.mustache"
printf '%s' '{{^visibility.sent}}{{ID}}{{/visibility.sent}}' >"$tmp/marks/unsent{code}.txt.mustache"
expect 0 "$GEN4XX" generate --set none --templates "$tmp/marks" --locale nb,en -o "$tmp/marked"
for code in 404 405 410 414 451; do
    echo "en-$code.txt"
    echo "nb-$code.txt"
done | sort >"$tmp/wanted"
printf 'unsent%s.txt\n' 444 494 495 496 497 498 499 >>"$tmp/wanted"
ls "$tmp/marked" | sort | diff "$tmp/wanted" - || fail "other files"
[ "$(cat "$tmp/marked/nb-404.txt")" = "nb 404 Not Found: Ikke funnet" ] || fail "$(cat "$tmp/marked/nb-404.txt")"
[ "$(cat "$tmp/marked/unsent499.txt")" = NGINX_CLIENT_CLOSED_REQUEST ] || fail "$(cat "$tmp/marked/unsent499.txt")"
end

begin "a locale shows what its fallbacks have where it has nothing"
cat >"$tmp/se.yaml" <<'YAML'
locales:
  se:
    name: davvisámegiella
    fallback: nn
    labels: {official: almmolaš, unofficial: "eahpealmmolaš ({owner})", substatus: vuollekodat, filter: Sille}
    class: {title: Klieantameattáhusat, sentence: Meattáhus lea klieanttas.}
    texts: {gone: {title: Jávkan, sentence: Siidu lea jávkan.}}
YAML
mkdir "$tmp/shows"
cat >"$tmp/shows/{locale}.txt.mustache" <<'END'
{{labels.filter}}, {{labels.unsent}}
{{#texts}}
{{#code}}
{{number}} {{shown_tag}} {{shown_title}}
{{/code}}
{{#label_lists}}
{{#owner}}{{id}}{{/owner}} {{substatuses.count}}{{#substatuses}} {{sub}}{{/substatuses}} {{#substatuses}}{{shown_tag}}{{/substatuses}}
{{/label_lists}}
{{/texts}}
END
expect 0 "$GEN4XX" generate --set none --spec "$tmp/se.yaml" --templates "$tmp/shows" --locale se -o "$tmp/shown"
for line in 'Sille, blir aldri send' '410 se Jávkan' '404 nn Ikkje funne' 'iis 1 0 nb'; do
    grep -qx "$line" "$tmp/shown/se.txt" || fail "no line $line"
done
end

begin "references lead to their documents"
printf '%s' '{{#codes}}{{#references}}{{number}} {{document}}|{{section}}|{{url}};{{/references}}
{{/codes}}' >"$tmp/shows/references.html.mustache"
cat >"$tmp/draft.yaml" <<'YAML'
owners: {x: {name: X, reference: "https://x.example/"}}
codes:
  - {number: 470, owner: x, id: y, reference: "RFC 7694, draft-x-y-01 section 2.1, RFC x, sections 3, https://x.example/y"}
  - {number: 471, owner: x, id: z, reference: 'RFC 9110 section "><b>'}
YAML
expect 0 "$GEN4XX" generate --set none --spec "$tmp/draft.yaml" --templates "$tmp/shows" -o "$tmp/shown"
rfc=https://www.rfc-editor.org/rfc
for line in "404 RFC 9110|15.5.5|$rfc/rfc9110#section-15.5.5;" \
    "470 RFC 7694||$rfc/rfc7694;470 draft-x-y-01|2.1|https://datatracker.ietf.org/doc/html/draft-x-y-01#section-2.1;470 RFC x||;470 sections 3||;470 https://x.example/y||https://x.example/y;" \
    '471 RFC 9110 section &quot;&gt;&lt;b&gt;||;'; do
    grep -qxF "$line" "$tmp/shown/references.html" || fail "no line $line"
done
end

begin "bad input writes nothing"
cp -r out "$tmp/kept"
before=$(cd "$tmp/kept" && stat -c '%n %y %i' * && cat *)
echo 'codes: [{}]' >"$tmp/bad.yaml"
expect 3 "$GEN4XX" generate -o "$tmp/kept" --spec "$tmp/bad.yaml"
[ "$before" = "$(cd "$tmp/kept" && stat -c '%n %y %i' * && cat *)" ] || fail "something changed"
expect 3 "$GEN4XX" generate -o "$tmp/never" --spec "$tmp/bad.yaml"
[ ! -e "$tmp/never" ] || fail "a folder was made"
end

begin "what cannot be read or written is an I/O error"
expect 4 "$GEN4XX" generate -o "$tmp/x" --spec "$tmp/nothing.yaml"
expect 4 "$GEN4XX" generate -o /dev/null/x
mkdir -p "$tmp/folder/http4xx.h"
expect 4 "$GEN4XX" generate -o "$tmp/folder"
[ "$(ls "$tmp/folder")" = http4xx.h ] || fail "litter: $(ls "$tmp/folder")"
end

begin "a full disk is an I/O error, and the output is as it was"
"$GEN4XX" dump >/dev/full 2>"$tmp/err"
[ $? -eq 4 ] || fail "dump to a full disk"
cc -shared -fPIC -o "$tmp/nospace.so" tests/lib/nospace.c || fail "cannot build the preload"
cp -r out "$tmp/full"
echo >>"$tmp/full/http4xx.h"
before=$(cat "$tmp/full"/* | cksum)
case $GEN4XX in
*asan*) ;; # the sanitizer's own writes would fail too
*) LD_PRELOAD="$tmp/nospace.so" "$GEN4XX" generate -o "$tmp/full" 2>"$tmp/err"
    [ $? -eq 4 ] || fail "exit code"
    grep -q 'No space left' "$tmp/err" || fail "$(cat "$tmp/err")" ;;
esac
[ "$before" = "$(cat "$tmp/full"/* | cksum)" ] || fail "the output changed"
[ "$(ls "$tmp/full")" = "$(ls out)" ] || fail "litter: $(ls "$tmp/full")"
end

begin "a link is followed, and stays a link"
mkdir "$tmp/link" "$tmp/real"
ln -s ../real/http4xx.h "$tmp/link/http4xx.h"
echo old >"$tmp/real/http4xx.h"
expect 0 "$GEN4XX" generate -o "$tmp/link"
[ -L "$tmp/link/http4xx.h" ] || fail "no link any more"
cmp out/http4xx.h "$tmp/real/http4xx.h" || fail "what it leads to was not replaced"
end

finish
