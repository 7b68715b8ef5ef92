#!/bin/sh
# What the program does for somebody who types commands.

. tests/lib.sh

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

begin "a misspelt option gets a suggestion"
expect 2 "$GEN4XX" generate --local nb
grep -q "did you mean '--locale'?" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "an option without its value, or of another command, is an error"
expect 2 "$GEN4XX" generate --prefix
expect 2 "$GEN4XX" lint --data x
expect 2 "$GEN4XX" show
expect 2 "$GEN4XX" dump 404
expect 2 "$GEN4XX" generate --prefix 4xx
end

begin "the binary alone generates everything, from any folder"
mkdir "$tmp/anywhere"
cp "$GEN4XX" "$tmp/anywhere/"
(cd "$tmp/anywhere" && env -i "$tmp/anywhere/gen4xx" generate -o a/b) || fail "exit code $?"
diff -r out "$tmp/anywhere/a/b" || fail "differs from out/"
end

begin "--set none leaves the built-in templates out, and an unknown set is an error"
mkdir "$tmp/mine"
printf '{{> banner}}{{class.first}}' >"$tmp/mine/mine.txt.mustache"
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
diff -r out "$tmp/one" || fail "differs from out/"
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

begin "check tells what is out of date from what was edited by hand"
expect 0 "$GEN4XX" generate --locale en -o "$tmp/en"
cp "$tmp/en"/*.h "$tmp/old"
sed -i 's/Retry-After/Retry-Later/' "$tmp/old/http4xx_facts.h"
sed -i 's/fx64:.*/fx64:/' "$tmp/old/http4xx.h"
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
    expect 1 "$GEN4XX" diff "$tmp/first/spec" spec
    grep -c '^removed  former name nginx_' "$tmp/out" | grep -qx 4 || fail "not the four long aliases"
    grep -q '^added    code aws_incompatible_protocol = 464$' "$tmp/out" || fail "not AWS"
    grep -q '^removed  code' "$tmp/out" && fail "a code was removed"
fi
end

begin "dump prints JSON with every code"
expect 0 "$GEN4XX" dump
python3 -c 'import json,sys; d=json.load(open(sys.argv[1])); assert len(d["codes"]) == 39' "$tmp/out" \
    || fail "wrong JSON"
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

begin "{code} and {locale} in a name make a file for each, unless it comes out empty"
mkdir "$tmp/marks"
echo '{{#official}}{{#cacheable}}{{tag}} {{number}} {{name}}: {{title}}{{/cacheable}}{{/official}}' |
    tr -d '\n' >"$tmp/marks/{locale}-{code}.txt.mustache"
printf '%s' '{{^sent}}{{ID}}{{/sent}}' >"$tmp/marks/unsent{code}.txt.mustache"
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
{{label_filter}}, {{label_unsent}}
{{#texts}}
{{#code}}
{{number}} {{shown_tag}} {{shown_title}}
{{/code}}
{{#label_lists}}
{{#owner}}{{id}}{{/owner}} {{count}}{{#labels}} {{sub}}{{/labels}} {{#labels}}{{shown_tag}}{{/labels}}
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
cc -shared -fPIC -o "$tmp/nospace.so" tests/nospace.c || fail "cannot build the preload"
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
