#!/bin/sh
# Breaks each rule of lint once, in a copy of the specification.

. "$(dirname "$0")/../lib/lib.sh"

begin "the shipped specification breaks none"
expect 0 "$GEN4XX" lint
end

# breaks NAME FILE SED MESSAGE: edits a file, and wants just that message, in that file.
breaks() {
    begin "$1"
    rm -rf "$tmp/spec"
    cp -r spec "$tmp/spec"
    sed -i -e "$3" "$tmp/spec/locale/$2.yaml"
    cmp -s "spec/locale/$2.yaml" "$tmp/spec/locale/$2.yaml" && fail "nothing was edited"
    expect 3 "$GEN4XX" lint --no-builtin --spec "$tmp/spec"
    grep ': error: ' "$tmp/err" >"$tmp/errors"
    [ "$(wc -l <"$tmp/errors")" -eq 1 ] || fail "not one error: $(cat "$tmp/errors")"
    grep -q "/locale/$2.yaml:[0-9]*:[0-9]*: error: .*$4" "$tmp/errors" || fail "$(cat "$tmp/errors")"
    end
}

blank=$(printf '\302\240') # a no-break space
override=$(printf '\342\200\256') # right-to-left override
breaks "a text is missing" fi '/^      gone:/,/sentence/d' "'fi' has no text for 'gone'"
breaks "a label is missing" fi '/^      filter:/d' "'fi' has no label 'filter'"
breaks "letters of another script" ru 's/title: Не найдено/title: Нe найдено/' "'e' is not in the letters of 'ru'"
breaks "English is left" sv 's/title: För tidigt/title: Too early/' "not translated"
breaks "not in NFC" nb 's/title: Låst/title: "La\\u030Ast"/' "not in the normal form NFC"
breaks "a control character" nb 's/title: Låst/title: "Lå\\u0007st"/' "a control or bidi character"
breaks "a bidi character" he "s/title: נעול/title: נע${override}ול/" "a control or bidi character"
breaks "a blank at the end" nb "s/title: Låst/title: 'Låst '/" "a stray blank"
breaks "two blanks" nb 's/title: Ikke funnet/title: Ikke  funnet/' "a stray blank"
breaks "a blank of another kind" nb "s/title: Ikke funnet/title: Ikke${blank}funnet/" "a blank that is not the usual one"
breaks "a sentence without its end" nb 's/før den kan endres\.$/før den kan endres/' "does not end like this"
breaks "a sentence with the end of another language" ja '/^      gone:/,/^      [a-z_]*:$/s/。$/./' "does not end like this"
breaks "a title that ends as a sentence" nb 's/title: Låst/title: Låst./' "a title does not end as a sentence does"
breaks "a title of 60 characters" nb "s/title: Låst/title: $(printf 'å%.0s' $(seq 60))/" "more than 59 characters"
breaks "one title for two numbers" nb 's/title: Låst/title: Ikke funnet/' "423 has the same title as 404"
breaks "quotation marks of another language" nb 's/title: Låst/title: „Låst“/' "no quotation mark of 'nb'"
breaks "straight quotation marks" nb "s/title: Låst/title: 'Er \"låst'/" "no quotation mark of 'nb'"
breaks "unofficial by nobody" nb 's/uoffisiell ({owner})/uoffisiell/' "must say by whom"

begin "{owner} may stand at either end of a label, with a blank or without"
for label in '{owner}: uoffisiell' 'uoffisiell av {owner}' 'uoffisiell/{owner}'; do
    rm -rf "$tmp/spec"
    cp -r spec "$tmp/spec"
    sed -i "s,unofficial: .*,unofficial: '$label'," "$tmp/spec/locale/nb.yaml"
    grep -qF "$label" "$tmp/spec/locale/nb.yaml" || fail "nothing was edited"
    expect 0 "$GEN4XX" lint --no-builtin --spec "$tmp/spec"
done
end

begin "a title of 59 characters is none too long"
rm -rf "$tmp/spec"
cp -r spec "$tmp/spec"
sed -i "s/title: Låst/title: $(printf 'å%.0s' $(seq 59))/" "$tmp/spec/locale/nb.yaml"
expect 0 "$GEN4XX" lint --no-builtin --spec "$tmp/spec"
end

finish
