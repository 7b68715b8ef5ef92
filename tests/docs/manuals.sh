#!/bin/sh
# Whether the manuals say all that there is, and what shells complete.

. "$(dirname "$0")/../lib/lib.sh"

export LC_ALL=C.UTF-8
pages="gen4xx.1 gen4xx-specification.5 gen4xx-templates.5"
make -s manuals
"$GEN4XX" describe >"$tmp/program.json"
for page in $pages; do
    mandoc -Tutf8 -O width=1000 "build/$page" | col -bx >"$tmp/$page.txt"
done

begin "mandoc and groff have nothing to say of the pages"
for page in $pages; do
    mandoc -Tlint -Wwarning "build/$page" || fail "$page"
    groff -mdoc -Tutf8 -ww "build/$page" 2>&1 >/dev/null | grep . && fail "$page"
done
end

begin "they fit into 80 columns"
for page in $pages; do
    mandoc -Tutf8 -O width=78 "build/$page" | col -bx | grep -nE '^.{81}' && fail "$page"
done
end

begin "every command, option, exit code and set has its place in gen4xx(1), every key and field its own"
python3 tests/docs/manuals_text.py manual "$tmp" || fail "see above"
end

begin "every extension in gen4xx-templates(5) is known to the program, and others are errors"
sed -n '/^\.Sh ESCAPING/,/^\.Sh HAND/s/^\.It \\&\(\..*\)/\1/p' build/gen4xx-templates.5 | tr ' ' '\n' >"$tmp/extensions"
[ "$(wc -l <"$tmp/extensions")" -gt 20 ] || fail "only $(wc -l <"$tmp/extensions")"
mkdir "$tmp/kinds"
while read -r extension; do
    echo '{{#class}}{{name}}{{/class}}' >"$tmp/kinds/name$extension.mustache"
done <"$tmp/extensions"
expect 0 "$GEN4XX" generate --set none --templates "$tmp/kinds" -o "$tmp/kinds/out"
[ "$(ls "$tmp/kinds/out" | wc -l)" -eq "$(wc -l <"$tmp/extensions")" ] || fail "files are missing"
mv "$tmp/kinds/name.h.mustache" "$tmp/kinds/name.csv.mustache"
expect 3 "$GEN4XX" generate --set none --templates "$tmp/kinds" -o "$tmp/kinds/out"
grep -q "'name.csv' has an unknown extension; known are .html .htm .xml .svg .h .c" "$tmp/err" || fail "no list"
expect 2 "$GEN4XX" render "$tmp/kinds/name.csv.mustache"
end

begin "the specification in gen4xx-specification(5) is right, and what it extends is seen"
sed -n '/^\.Bd -literal$/,/^\.Ed$/p' build/gen4xx-specification.5 | grep -v '^\.' >"$tmp/acme.yaml"
mkdir "$tmp/mine"
printf '{{#codes}}{{x-contact}}{{/codes}}' >"$tmp/mine/contact.txt.mustache"
expect 0 "$GEN4XX" generate --spec "$tmp/acme.yaml" --templates "$tmp/mine" -o "$tmp/acme"
grep -q 'ACME_QUOTA_USED_UP *= 499' "$tmp/acme/http4xx_enum.h" || fail "no code"
grep -q 'Finnes ikke' "$tmp/acme/http4xx_text_nb.h" || fail "no override"
[ "$(cat "$tmp/acme/contact.txt")" = billing ] || fail "no x-contact"
end

begin "the templates in gen4xx-templates(5) are right"
mkdir "$tmp/examples"
sed -n '/^\.Sh EXAMPLES/,$p' build/gen4xx-templates.5 | awk -v folder="$tmp/examples/" '
    /^\.Bd -literal$/ { file = folder (n++ ? "titles_{locale}.txt" : "codes.h") ".mustache"; next }
    /^\.Ed$/ { file = "" }
    file != "" { print >file }'
expect 0 "$GEN4XX" generate --set none --templates "$tmp/examples" -o "$tmp/made"
cc -fsyntax-only -x c "$tmp/made/codes.h" || fail "no C"
grep -q '^404 Ikke funnet$' "$tmp/made/titles_nb.txt" || fail "no title"
end

begin "the rule for make in gen4xx(1) works"
sed -n '/^\.Bd .*/,/^\.Ed$/p' build/gen4xx.1 | sed -n '/^gen.stamp/,/^-include/p' |
    sed 's/\\e$/\\/' >"$tmp/rule.mk"
(cd "$tmp" && mkdir bin && ln -s "$GEN4XX" bin/gen4xx && PATH=$tmp/bin:$PATH &&
    make -s -f rule.mk && make -q -f rule.mk && touch -d '1 hour ago' gen.stamp &&
    ! make -q -f rule.mk) || fail "no"
end

begin "any text is in a page as it is"
cat >"$tmp/nasty.yaml" <<'Y'
texts:
- text: ".Sh NO SECTION"
- text: "'br"
- text: 'C:\new \fBbold\fR \(bu \*(Ba'
- text: '"quoted" `code` it''s --option -- `'
- text: 'One. Two. A tab 	.'
- text: 'Fl Ar Xr No'
- text: 'ø 中 – […] $HOME `id` $(id) !!'
- text: 'ends with \'
- text: "''"
Y
cat >"$tmp/nasty.1.mustache" <<'M'
.Dd November 23, 2026
.Dt NASTY 1
.Os
.Sh NAME
.Nm nasty
.Nd texts
{{#texts}}
.Pp
.Cm = "{{text}}"
.Pp
{{text}}
{{/texts}}
M
expect 0 "$GEN4XX" render --data "$tmp/nasty.yaml" "$tmp/nasty.1.mustache"
cp "$tmp/out" "$tmp/nasty.1"
mandoc -Tutf8 -O width=500 "$tmp/nasty.1" | col -bx >"$tmp/nasty.txt"
python3 tests/docs/manuals_text.py nasty "$tmp" || fail "see above"
end

begin "any text is in a shell as it is"
for shell in bash zsh fish; do
    printf "{{#texts}}\nprintf '%%s\\\\n' '{{text}}'\n{{/texts}}\n" >"$tmp/nasty.$shell.mustache"
    expect 0 "$GEN4XX" render --data "$tmp/nasty.yaml" "$tmp/nasty.$shell.mustache"
    cp "$tmp/out" "$tmp/nasty.$shell"
    $shell "$tmp/nasty.$shell" >"$tmp/$shell.txt" || fail "$shell: exit code $?"
    python3 tests/docs/manuals_text.py texts "$tmp" | diff - "$tmp/$shell.txt" || fail "$shell"
done
end

# Command lines up to the cursor, each with what must be offered there.
sets=$(find templates -mindepth 1 -maxdepth 1 -type d ! -name project -exec basename {} \;)
offer() {
    echo "$1"
    shift
    printf '%s\n' "$@" | LC_ALL=C sort -u
}
{
    offer 'gen4xx gen' generate
    offer 'gen4xx generate --lo' --locale
    offer 'gen4xx generate --locale n' nb nl nn
    offer 'gen4xx generate --locale de,n' de,nb de,nl de,nn
    offer 'gen4xx check --owner sh' shopify shopline
    # shellcheck disable=SC2086 # one argument a set
    offer 'gen4xx generate --set ' none $sets
    offer 'gen4xx show 40' 400 401 402 403 404 405 406 407 408 409
    offer 'gen4xx explain 42' "$(grep -rhoE 'number: 42[0-9]' spec/http4xx.yaml spec/vendor | cut -c9-)"
    offer 'gen4xx lint --' --help "$("$GEN4XX" lint --help | grep -oE '^ *--[a-z-]+' | tr -d ' ')"
    offer 'gen4xx check -o te' templates tests
    offer 'gen4xx lint --spec READ' README.md
    offer 'gen4xx render READ' README.md
} >"$tmp/wanted"
grep '^gen4xx ' "$tmp/wanted" >"$tmp/lines"

complete_in_bash() {
    bash -c '
    . build/gen4xx.bash
    while IFS= read -r line; do
        read -ra COMP_WORDS <<<"${line}X"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_WORDS[COMP_CWORD]=${COMP_WORDS[COMP_CWORD]%X}
        _gen4xx
        echo "$line"
        printf "%s\n" "${COMPREPLY[@]}" | LC_ALL=C sort
    done'
}

complete_in_zsh() {
    mkdir -p "$tmp/zsh"
    cp build/gen4xx.zsh "$tmp/zsh/_gen4xx"
    LC_ALL=C zsh -f -c 'lines=("${(@f)$(cat)}"); . tests/docs/complete.zsh "$1" $lines' zsh "$tmp/zsh"
}

complete_in_fish() {
    fish --no-config -c '
    source build/gen4xx.fish
    while read --line line
        echo $line
        complete -C $line | string replace --regex "/?(\t.*)?\$" "" | env LC_ALL=C sort
    end'
}

for shell in bash zsh fish; do
    begin "$shell completes commands, options, their values, and codes"
    "complete_in_$shell" <"$tmp/lines" >"$tmp/offered"
    diff "$tmp/wanted" "$tmp/offered" || fail "differs"
    end
done

finish
